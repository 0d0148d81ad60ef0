/** The nearest background that is painted behind an element decides whether the card is light or dark there. */
export function schemeBehind(element: Element): 'light' | 'dark' {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const color = one.ownerDocument.defaultView?.getComputedStyle(one).backgroundColor ?? '';
    const luminance = luminanceOf(color);
    if (luminance !== null) return luminance < 0.4 ? 'dark' : 'light';
  }
  const view = element.ownerDocument.defaultView;
  const root = view?.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  return root.includes('dark') && view?.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** 0 for black to 1 for white; null for a colour that lets through what is behind it, or that is written in another way. */
function luminanceOf(color: string): number | null {
  const parts = color.match(/^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/);
  if (!parts || Number(parts[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
