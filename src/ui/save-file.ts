/** Saves something as a file, among the person's downloads. It is made here and goes nowhere else. */
export function saveFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it within this click's task; a second later it is surely done with the address.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
