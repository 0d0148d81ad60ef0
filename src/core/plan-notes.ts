/** What a person wrote down about an application, or about none: a form of lines, one sorted reason, a question, a round. */
export type NoteKind = 'lines' | 'sort' | 'question' | 'round';
export type Note = {
  readonly id: string;
  readonly application: string | null;
  readonly kind: NoteKind;
  readonly fields: Readonly<Record<string, string>>;
  readonly createdAt: number;
  readonly updatedAt: number;
};

/** The longest answer in characters; a longer one is refused in words, and stays on screen. */
export const LONGEST_NOTE = 1_000_000;

/** A change of one field. `base` is what the window had read before the person typed; null overwrites, for a choice of few. */
export type FieldChange = {
  readonly id: string;
  readonly application: string | null;
  readonly kind: NoteKind;
  readonly field: string;
  readonly value: string;
  readonly base: string | null;
};

const GAP = '\n\n';

/**
 * What a field holds after a window that had read `base` wrote `value`, while `stored` was kept meanwhile, perhaps by another
 * window. Changes in different places are both taken; where they meet, both texts are kept, the stored one first. No text is lost.
 */
export function mergeText(stored: string, base: string, value: string): string {
  if (stored === base || stored === value) return value;
  if (value === base || stored.endsWith(`${GAP}${value}`)) return stored;
  const [theirs, mine] = [changeBetween(base, stored), changeBetween(base, value)];
  const put = (first: Change, second: Change): string =>
    base.slice(0, first.start) +
    first.text +
    base.slice(first.end, second.start) +
    second.text +
    base.slice(second.end);
  if (theirs.start === mine.start && theirs.end === mine.end && theirs.start === theirs.end) {
    // Both added at one place. What was added as a paragraph of its own stays one, and the person goes on before it.
    const both = theirs.text.startsWith(GAP) ? mine.text + theirs.text : theirs.text + GAP + mine.text;
    return base.slice(0, mine.start) + both + base.slice(mine.end);
  }
  if (theirs.end <= mine.start) return put(theirs, mine);
  if (mine.end <= theirs.start) return put(mine, theirs);
  return stored + GAP + value;
}

type Change = { readonly start: number; readonly end: number; readonly text: string };

/** The one stretch of `before` that has to be replaced to get `after`. */
function changeBetween(before: string, after: string): Change {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** The note with one field changed; a new one where there was none. */
export function withField(note: Note | null, change: FieldChange, now: number): Note {
  const stored = note?.fields[change.field] ?? '';
  const value = change.base === null ? change.value : mergeText(stored, change.base, change.value);
  return {
    id: change.id,
    application: change.application,
    kind: change.kind,
    createdAt: note?.createdAt ?? now,
    updatedAt: now,
    fields: { ...note?.fields, [change.field]: value },
  };
}

/** Choices of few: two of them cannot stand side by side. */
const CHOICES: ReadonlySet<string> = new Set(['side', 'stood', 'sure']);

/** Two notes about the same as one: words stand one below the other, a choice is the first's. */
export function joinedNotes(first: Note, other: Note): Note {
  const join = (name: string): string => {
    const [one, two] = [first.fields[name] ?? '', other.fields[name] ?? ''];
    // "Nothing to fix" holds where both found nothing.
    if (name === 'nothing') return one === two ? one : '';
    if (one === '' || two.includes(one)) return CHOICES.has(name) ? one || two : two;
    return CHOICES.has(name) || one.includes(two) ? one : one + GAP + two;
  };
  const names = new Set([...Object.keys(first.fields), ...Object.keys(other.fields)]);
  return {
    ...first,
    fields: Object.fromEntries([...names].map((name) => [name, join(name)])),
    createdAt: Math.min(first.createdAt, other.createdAt),
    updatedAt: Math.max(first.updatedAt, other.updatedAt),
  };
}
