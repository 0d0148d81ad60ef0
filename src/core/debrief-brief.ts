import { linesId, type Reason, type Side } from './debrief.ts';
import type { Note } from './plan-notes.ts';

export const LISTENERS = ['mentor', 'coach', 'recruiter'] as const;
export type Listener = (typeof LISTENERS)[number];

/** The words around a brief, in the reader's language. `{employer}` and `{role}` are filled in. */
export type BriefWords = {
  readonly about: string;
  readonly aboutMasked: string;
  readonly noRole: string;
  readonly noEmployer: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly questions: string;
  readonly asks: Readonly<Record<Listener, readonly string[]>>;
  readonly areas: string;
  readonly area: string;
  readonly stood: string;
};

export type BriefInput = {
  readonly employer: string | null;
  readonly role: string | null;
  readonly isMasked: boolean;
  readonly listener: Listener;
  readonly stage: string;
  readonly reasons: readonly Reason[];
  readonly notes: readonly Note[];
  readonly application: string;
};

/** A recruiter gets no list of doubts about oneself. */
const KEPT_FROM_RECRUITER: ReadonlySet<string> = new Set(['stuck', 'missing', 'skill', 'experience', 'unasked']);
const LINES = ['stuck', 'missing', 'skill', 'experience', 'research', 'unasked', 'well', 'feedback', 'take'] as const;

/** One page for somebody who listens: where it ended, what was sorted, and three questions. Masked, the employer's name is nowhere. */
export function briefFor(input: BriefInput, words: BriefWords): string {
  const { employer, role, isMasked, listener, stage, reasons, notes, application } = input;
  const fields = notes.find(({ id }) => id === linesId(application))?.fields ?? {};
  const fill = (text: string) =>
    text.replaceAll(/\{(role|employer)\}/g, (_mark, name) =>
      name === 'role' ? (role ?? words.noRole) : (employer ?? words.noEmployer),
    );
  const isShown = (line: string) => listener !== 'recruiter' || !KEPT_FROM_RECRUITER.has(line);
  const sorted = reasons.filter(
    ({ text, side }) => text.trim() !== '' && (listener !== 'recruiter' || side !== 'mine'),
  );
  const said = LINES.filter((line) => isShown(line) && (fields[line] ?? '').trim() !== '');
  const asked = notes.filter(({ kind, fields: of }) => kind === 'question' && (of.question ?? '').trim() !== '');
  const parts = [
    [fill(isMasked ? words.aboutMasked : words.about), stage].filter(Boolean).join(' '),
    sorted.map(({ side, text }) => `${words.sides[side]}: ${text}`).join('\n'),
    said.map((line) => `${words.lines[line] ?? line} ${fields[line]}`).join('\n'),
    listener === 'recruiter' ? '' : asked.map(({ fields: of }) => sayQuestion(of, words)).join('\n'),
    [words.questions, ...words.asks[listener].map((ask, at) => `${at + 1}. ${ask}`)].join('\n'),
    listener === 'recruiter' ? '' : [words.areas, words.area, words.area, words.area].join('\n'),
  ];
  const brief = parts.filter((part) => part !== '').join('\n\n');
  return isMasked && employer !== null ? maskName(brief, employer, words.noEmployer) : brief;
}

function sayQuestion(fields: Note['fields'], words: BriefWords): string {
  const answer = (fields.answer ?? '').trim();
  return `${words.stood} ${fields.question}${answer === '' ? '' : `\n${answer}`}`;
}

/** Takes a name out of a text, whatever its capitals. */
export function maskName(text: string, name: string, instead: string): string {
  const wanted = lowered(name.trim());
  if (wanted === '') return text;
  const plain = lowered(text);
  let masked = '';
  let from = 0;
  for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, from)) {
    masked += text.slice(from, at) + instead;
    from = at + wanted.length;
  }
  return masked + text.slice(from);
}

/** In lower case, each letter where it was: a few would change their length. */
const lowered = (text: string): string =>
  text.replace(/./gsu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
