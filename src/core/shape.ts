/** What a value in a file has to be; the answer is what is wrong with it, in words, or null. */
type Check = (value: unknown) => string | null;
export type Shape = Readonly<Record<string, Check>>;

type Fields = { readonly [key: string]: unknown };
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const MOST_TEXT = 1_000_000;

export const text: Check = (value) =>
  typeof value === 'string' && value.length <= MOST_TEXT ? null : 'a text is expected';
export const id: Check = (value) =>
  typeof value === 'string' && value !== '' && value.length <= 500 ? null : 'a text that is not empty is expected';
export const time: Check = (value) =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < 8.64e15
    ? null
    : 'a time in milliseconds since 1970 is expected';
export const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value) ? null : `one of ${words.join(', ')} is expected`;
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null ? null : check(value);
export const maybe =
  (check: Check): Check =>
  (value) =>
    value === undefined ? null : check(value);
export const listOf =
  (shape: Shape): Check =>
  (value) => {
    if (!Array.isArray(value)) return 'a list is expected';
    return value.map((one, at) => problemIn(one, shape, `[${at}]`)).find((problem) => problem !== null) ?? null;
  };

/** The first thing that is wrong with a value, with its place: "applications[3].company: a text is expected". */
export function problemIn(value: unknown, shape: Shape, where: string): string | null {
  if (!isFields(value)) return `${where}: an object is expected`;
  for (const [field, check] of Object.entries(shape)) {
    const problem = check(value[field]);
    if (problem !== null) return `${where}.${field}: ${problem}`;
  }
  return null;
}
