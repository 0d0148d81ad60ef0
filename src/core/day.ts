/** The day of a moment, local time, as a date field takes it: YYYY-MM-DD. */
export function dayOf(at: number): string {
  const day = new Date(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** When the day `YYYY-MM-DD` begins, local time; null for no day. */
export function startOfDay(day: string): number | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00`) : Number.NaN;
  return Number.isNaN(at) ? null : at;
}
