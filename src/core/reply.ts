import type { Draft, Slot } from './draft.ts';
import { SLOTS } from './draft.ts';
import type { Form } from './manner.ts';
import { cleanReader, cleanRole, cleanWord } from './reply-clean.ts';
import type { ReplyCustoms } from './reply-language.ts';
import { type Name, readName } from './reply-name.ts';
import { sentencesOf, type TextNode, type TextTree } from './reply-text.ts';

/** Where a word in a reply comes from. */
export type WordSource = 'mail' | 'history' | 'person';

/** A stretch of a reply. `word` is the slot's whole word, `text` how it stands here; `gap` waits for a word. */
export type ReplyPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'slot';
      readonly slot: Slot;
      readonly text: string;
      readonly word: string;
      readonly source: WordSource;
    }
  | { readonly kind: 'gap'; readonly slot: Slot };
export type ReplyParagraph = readonly ReplyPart[];

type KnownWord = { readonly word: string; readonly source: WordSource };
export type Known = Readonly<Partial<Record<Slot, KnownWord>>>;

/** All that a text is filled from. */
export type ReplyFilling = {
  readonly known: Known;
  /** The person's words win; an empty one of theirs drops the slot. */
  readonly typed: Draft['slots'];
  readonly form: Form;
  /** The conditions that hold, by the names that the texts use. */
  readonly holds: ReadonlySet<string>;
  /** Whose name `{given}`, `{family}` and `{full}` are. */
  readonly addressee: 'person' | 'other';
  readonly customs: Pick<ReplyCustoms, 'titles'>;
};

const NAME_PARTS = ['given', 'family', 'full'] as const;
type NamePart = (typeof NAME_PARTS)[number];

type Words = {
  readonly filling: ReplyFilling;
  readonly words: ReadonlyMap<Slot, KnownWord>;
  readonly name: Name | null;
};

/** Fills paragraphs. Those without any text left fall away. */
export function composeReply(paragraphs: readonly TextTree[], filling: ReplyFilling): readonly ReplyParagraph[] {
  const words = gather(filling);
  const used = new Set<Slot>();
  return paragraphs
    .map((tree) => joinParts(fillParagraph(tree, words, used)))
    .filter((parts) => parts.some((part) => part.kind !== 'text' || part.text.trim() !== ''));
}

/** What is known and fit to stand in a letter; what the person typed stands as it is. */
function gather(filling: ReplyFilling): Words {
  const company = filling.typed.company?.trim() || cleanWord(filling.known.company?.word ?? '');
  const words = new Map<Slot, KnownWord>();
  for (const slot of SLOTS) {
    const typed = filling.typed[slot]?.trim();
    if (typed) words.set(slot, { word: typed, source: 'person' });
    const known = filling.known[slot];
    if (typed !== undefined || !known) continue;
    const word = cleaned(slot, known, company);
    if (word !== null && (slot !== 'person' || !isSame(word, company))) words.set(slot, { ...known, word });
  }
  const addressed = words.get(filling.addressee);
  const name = addressed ? readName(addressed.word, filling.customs) : null;
  // A name that cannot be read is no name to address anybody by, unless the person typed it.
  if (addressed && !name && addressed.source !== 'person') words.delete(filling.addressee);
  const typedAsIs = addressed?.source === 'person' ? addressed.word : null;
  return { filling, words, name: name ?? (typedAsIs === null ? null : asName(typedAsIs)) };
}

function cleaned(slot: Slot, { word, source }: KnownWord, company: string | null): string | null {
  if (slot === 'role') return cleanRole(word, company);
  // A name that the person kept themselves stands as they wrote it.
  return slot === 'reader' && source === 'mail' ? cleanReader(word) : cleanWord(word);
}

const isSame = (a: string, b: string | null): boolean => b !== null && a.toLowerCase() === b.toLowerCase();
const asName = (full: string): Name => ({ full, given: full, family: full, gender: null, hasTitle: false });

function fillParagraph(tree: TextTree, words: Words, used: Set<Slot>): readonly ReplyPart[] {
  const parts: ReplyPart[] = [];
  for (const sentence of sentencesOf(tree)) {
    const isDropped = sentence.some((node) => node.is === 'slot' && isLeftOut(node.name, words));
    if (!isDropped) parts.push(...(fillTree(sentence, words, used, true) ?? []));
  }
  return parts;
}

/** Null when a slot is unknown or a condition does not hold; at the outermost, an unknown slot is a gap. */
function fillTree(tree: TextTree, words: Words, used: Set<Slot>, isOuter: boolean): readonly ReplyPart[] | null {
  const parts: ReplyPart[] = [];
  const usedHere = new Set(used);
  for (const node of tree) {
    const filled = fillNode(node, words, usedHere, isOuter);
    if (filled === null) return null;
    parts.push(...filled);
  }
  for (const slot of usedHere) used.add(slot);
  return parts;
}

function fillNode(node: TextNode, words: Words, used: Set<Slot>, isOuter: boolean): readonly ReplyPart[] | null {
  switch (node.is) {
    case 'text':
      return [{ kind: 'text', text: node.text }];
    case 'condition':
      return holds(node.name, words) ? [] : null;
    case 'forms':
      return fillTree(node.options[words.filling.form === 'polite' ? 0 : 1] ?? [], words, used, isOuter);
    case 'choice': {
      for (const option of node.options) {
        const filled = fillTree(option, words, used, false);
        if (filled !== null) return filled;
      }
      return [];
    }
    case 'slot':
      return fillSlot(node, words, used, isOuter);
  }
}

function holds(condition: string, { filling, name }: Words): boolean {
  if (condition === 'f' || condition === 'm') return name?.gender === condition;
  return condition === 'title' ? name?.hasTitle === true : filling.holds.has(condition);
}

const slotOf = (name: string, words: Words): Slot | null =>
  NAME_PARTS.some((part) => part === name) ? words.filling.addressee : (SLOTS.find((slot) => slot === name) ?? null);

function isLeftOut(name: string, words: Words): boolean {
  const slot = slotOf(name, words);
  return slot !== null && words.filling.typed[slot] === '';
}

type SlotNode = Extract<TextNode, { readonly is: 'slot' }>;

function fillSlot(node: SlotNode, words: Words, used: Set<Slot>, isOuter: boolean): readonly ReplyPart[] | null {
  const slot = slotOf(node.name, words);
  if (slot === null) throw new Error(`no slot "${node.name}"`);
  if (isLeftOut(node.name, words)) return null;
  // The company stands once in a letter, however often a template could name it.
  if (slot === 'company' && used.has(slot) && !isOuter) return null;
  const found = words.words.get(slot);
  if (!found) return isOuter || node.needed ? [{ kind: 'gap', slot }] : null;
  used.add(slot);
  const part = NAME_PARTS.find((one) => one === node.name);
  return [{ kind: 'slot', slot, ...found, text: textOf(part, found, words) }];
}

const textOf = (part: NamePart | undefined, { word }: KnownWord, { name }: Words): string =>
  part && name ? name[part] : word;

/** Neighbouring text in one piece, without spaces at the edges and without a second full stop after "Inc.". */
function joinParts(parts: readonly ReplyPart[]): readonly ReplyPart[] {
  const joined: ReplyPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part.kind !== 'text') joined.push(part);
    else if (last?.kind === 'text') joined[joined.length - 1] = { kind: 'text', text: last.text + part.text };
    else {
      const isDoubled = last?.kind === 'slot' && last.text.endsWith('.') && part.text.startsWith('.');
      joined.push(isDoubled ? { kind: 'text', text: part.text.slice(1) } : part);
    }
  }
  return joined.map((part, at) =>
    part.kind === 'text' ? { ...part, text: trimmed(part.text, at, joined.length) } : part,
  );
}

function trimmed(text: string, at: number, length: number): string {
  const start = at === 0 ? text.trimStart() : text;
  return at === length - 1 ? start.trimEnd() : start;
}

/** The gaps that are left, in reading order, each slot once. */
export function gapsOf(paragraphs: readonly ReplyParagraph[]): readonly Slot[] {
  return [...new Set(paragraphs.flat().flatMap((part) => (part.kind === 'gap' ? [part.slot] : [])))];
}

/** How a gap stands in text that the person edits by hand: in brackets that nobody types. */
const gapMark = (label: string): string => `⟦${label}⟧`;
const GAP_MARK = /⟦[^⟦⟧]{0,80}⟧/;

/** The reply as plain text; paragraphs are a blank line apart. Gaps show as `⟦label⟧`. */
export function replyText(paragraphs: readonly ReplyParagraph[], labelOf: (slot: Slot) => string): string {
  const say = (part: ReplyPart) => (part.kind === 'gap' ? gapMark(labelOf(part.slot)) : part.text);
  return paragraphs.map((parts) => parts.map(say).join('')).join('\n\n');
}

/** Where the first gap stands in text that was edited by hand, or null. Nothing with a gap is inserted. */
export function findGap(text: string): { readonly start: number; readonly end: number } | null {
  const found = GAP_MARK.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}
