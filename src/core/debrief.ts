import type { Note } from './plan-notes.ts';
import type { Suggestion } from './suggestion.ts';
import type { Verdict } from './verdict.ts';

/** Whose side a reason was on. Unknown is a full answer. */
export const SIDES = ['theirs', 'mine', 'unknown'] as const;
export type Side = (typeof SIDES)[number];

/** The lines of the debrief. The short form takes five minutes, the long one fifteen; no line is ever required. */
export const SHORT_LINES = ['stuck', 'missing', 'well', 'take'] as const;
export const LONG_LINES = [
  'stuck',
  'missing',
  'skill',
  'experience',
  'others',
  'research',
  'unasked',
  'well',
  'not-for-me',
  'silver',
  'feedback',
  'take',
] as const;
export type DebriefLine = (typeof LONG_LINES)[number];
export type DebriefLength = 'short' | 'long';

/** Lines that ask for the good in it: only after the quiet day. */
export const LATER_LINES: ReadonlySet<DebriefLine> = new Set(['silver', 'not-for-me']);

/** How an answer stood. */
export const STANDS = ['firm', 'so-so', 'shaky'] as const;

export const linesId = (application: string): string => `lines:${application}`;
export const sortId = (application: string, at: number): string => `sort:${application}:${at}`;

/** One reason on the list: from the mail's own words, or the person's. */
export type Reason = { readonly id: string; readonly text: string; readonly side: Side; readonly isFromMail: boolean };

const MOST_SAID = 4;

/** The mail's own sentences that say why and how it was decided: the reasons it gives, its feedback, then the decision. */
export function saidIn({ because, facts }: Pick<Verdict, 'because' | 'facts'>): readonly string[] {
  const given = facts.feedback?.value === 'given' ? [facts.feedback.sentence] : [];
  const decided = because.filter(({ kind, weight, where }) => kind === 'rejection' && weight > 0 && where === 'body');
  const reasons = facts.reasons.map(({ sentence }) => sentence);
  return [...new Set([...reasons, ...given, ...decided.map(({ sentence }) => sentence)])].slice(0, MOST_SAID);
}

/**
 * The list of reasons: what the mail said, then what the person added. What an employer writes about its choice stands on the
 * employer's side until the person says otherwise.
 */
export function reasonsOf(application: string, said: readonly string[], notes: readonly Note[]): readonly Reason[] {
  const sorted = notes.filter(({ kind, application: of }) => kind === 'sort' && of === application);
  const noteOf = (id: string) => sorted.find((note) => note.id === id)?.fields;
  const fromMail = said.map((text, at): Reason => {
    const id = sortId(application, at);
    return { id, text, side: sideOf(noteOf(id)?.side) ?? 'theirs', isFromMail: true };
  });
  const own = sorted
    .filter(({ id }) => !fromMail.some((reason) => reason.id === id))
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map(({ id, fields }): Reason => {
      return { id, text: fields.text ?? '', side: sideOf(fields.side) ?? 'unknown', isFromMail: false };
    });
  return [...fromMail, ...own];
}

const sideOf = (text: string | undefined): Side | null => SIDES.find((side) => side === text) ?? null;

/** "Nothing to fix" is a full result: the person said so. */
export const hasNothingToFix = (notes: readonly Note[], application: string): boolean =>
  notes.find(({ id }) => id === linesId(application))?.fields.nothing === 'yes';

/** What the employer wrote about the person since, in later mails, and waits for a yes: the oldest first. */
export const laterFeedback = (suggestions: readonly Suggestion[], application: string): readonly Suggestion[] =>
  suggestions
    .filter(({ type, application: of, sentence }) => type === 'feedback' && of === application && sentence !== null)
    .toSorted((a, b) => a.at - b.at);

const MOST_CARRIED = 200;

/** The one change for next time, else what the person took from the debrief; the last of all. It stands on the next posting. */
export function carriedChange(notes: readonly Note[]): string | null {
  const changeIn = ({ fields }: Note): string => fields.change?.trim() || fields.take?.trim() || '';
  const lines = notes.filter((note) => note.kind === 'lines' && changeIn(note) !== '');
  const last = lines.toSorted((one, other) => other.updatedAt - one.updatedAt)[0];
  return last ? changeIn(last).replace(/\s+/g, ' ').slice(0, MOST_CARRIED) : null;
}
