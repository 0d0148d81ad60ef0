import Mustache from 'mustache';
import type { TextNode, TextTree } from './reply-text.ts';

/** A template that the person wrote. `order` counts from 0, in the order they chose. Times are milliseconds since 1970. */
export type OwnTemplate = {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly order: number;
  readonly updatedAt: number;
};

/** What is wrong with a template; `mark` shows where. */
export type TemplateProblem =
  | { readonly is: 'empty' }
  | { readonly is: 'too-long' }
  | { readonly is: 'unclosed'; readonly mark: string }
  | { readonly is: 'unknown-slot'; readonly mark: string };

/** A letter, not a book. */
export const LONGEST_TEMPLATE = 10_000;

/** The marks that a template may hold, and what they stand for; the German ones beside the English. */
const MARKS = new Map(
  Object.entries({
    company: 'company',
    firma: 'company',
    role: 'role',
    stelle: 'role',
    name: 'full',
    firstname: 'given',
    vorname: 'given',
    lastname: 'family',
    nachname: 'family',
    topic: 'topic',
    thema: 'topic',
    me: 'reader',
    ich: 'reader',
  }),
);

/** The marks that a template's editor offers, in one language. */
export const OFFERED_MARKS = {
  en: ['company', 'role', 'name', 'firstname', 'topic', 'me'],
  de: ['firma', 'stelle', 'name', 'vorname', 'thema', 'ich'],
} as const;

const PARAGRAPH = /\n[ \t]*\n\s*/;

/** Reads a template into paragraphs, each a tree like Ajar's own texts; null while something is wrong with it. */
export function readTemplate(text: string): readonly TextTree[] | null {
  if (problemOf(text) !== null) return null;
  return text
    .trim()
    .split(PARAGRAPH)
    .map((paragraph) => tokensOf(paragraph).map(nodeOf));
}

/** The first thing that is wrong with a template, or null. */
export function problemOf(text: string): TemplateProblem | null {
  if (text.trim() === '') return { is: 'empty' };
  if (text.length > LONGEST_TEMPLATE) return { is: 'too-long' };
  const open = firstUnclosed(text);
  if (open !== null) return { is: 'unclosed', mark: open };
  try {
    const unknown = tokensOf(text).find(([type, name]) => type !== 'text' && !isKnown(type, name));
    return unknown ? { is: 'unknown-slot', mark: `{${sign(unknown[0])}${unknown[1]}}` } : null;
  } catch {
    // Signs of the library's own language ("{#each}") that do not close: no slot of ours.
    return { is: 'unknown-slot', mark: /\{[^{}]{0,40}\}/.exec(text)?.[0] ?? '{' };
  }
}

/** A bracket that does not close before the next one opens or the line ends, with the words after it. */
function firstUnclosed(text: string): string | null {
  for (let at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
    const line = text.slice(at + 1, at + 60).split('\n', 1)[0] ?? '';
    const close = line.indexOf('}');
    const next = line.indexOf('{');
    if (close < 0 || (next >= 0 && next < close)) return `{${line.slice(0, 20)}`;
  }
  return null;
}

type Token = readonly [type: string, text: string];

const tokensOf = (text: string): readonly Token[] =>
  Mustache.parse(text, ['{', '}']).map((token): Token => [String(token[0]), String(token[1])]);

const sign = (type: string): string => (type === 'name' || type === 'text' ? '' : type);
const isKnown = (type: string, name: string): boolean => type === 'name' && markFor(name) !== undefined;
const markFor = (name: string): string | undefined => MARKS.get(name.toLowerCase().replace(/[\s_-]/g, ''));

function nodeOf([type, text]: Token): TextNode {
  const name = type === 'name' ? markFor(text) : undefined;
  return name === undefined ? { is: 'text', text } : { is: 'slot', name, needed: true };
}
