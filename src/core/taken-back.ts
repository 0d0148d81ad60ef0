/** Are two stored values the same? They are plain data. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSame(one[key], other[key]));
}

/**
 * What a record is once a change of it, from `was` to `is`, is taken back, while it is `now`: as it was, except for what was written
 * since. What went since stays gone. Null is no record.
 */
export function takenBack<T>(was: T, is: T, now: T): T {
  if (isSame(now, is)) return was;
  if (!isFields(was) || !isFields(is) || !isFields(now)) return now;
  const names = new Set([...Object.keys(now), ...Object.keys(was)]);
  const fields = [...names].map((name) => [name, takenBack(was[name], is[name], now[name])] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as T;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  isObject(value) && !Array.isArray(value);
