import type { Draft, Slot, TemplateId } from './draft.ts';
import { SLOTS } from './draft.ts';

/**
 * A template as data: paragraphs in order, each a list of wordings. The first wording whose slots `{role}` are all known is
 * taken; a needed slot `{reader!}` does not hold a wording back but stays a gap. A wording with a slot that the person dropped
 * is passed over; a paragraph without any wording left falls away.
 */
export type ReplyTemplate = readonly (readonly string[])[];
export type ReplyTemplates = Readonly<Record<TemplateId, ReplyTemplate>>;

/** A stretch of a reply. `slot` came from the mail or the person; `gap` waits for a word. */
export type ReplyPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly slot: Slot; readonly text: string; readonly source: 'mail' | 'person' }
  | { readonly kind: 'gap'; readonly slot: Slot };
export type ReplyParagraph = readonly ReplyPart[];

export type Known = Readonly<Partial<Record<Slot, string | null>>>;

const SLOT_MARK = /\{([a-z]+!?)\}/;
const isSlot = (name: string): name is Slot => SLOTS.some((slot) => slot === name);

/**
 * Writes a reply from a template, what the mail said, and what the person typed. The person's words win; an empty one of theirs
 * drops the slot.
 */
export function composeReply(
  template: ReplyTemplate,
  fromMail: Known,
  typed: Draft['slots'],
): readonly ReplyParagraph[] {
  const paragraphs = template.map((wordings) => {
    const usable = wordings
      .map(parse)
      .filter((parts) => parts.every((part) => part.slot === null || typed[part.slot] !== ''));
    const complete = usable.find((parts) =>
      parts.every((part) => part.slot === null || part.needed || wordFor(part.slot, fromMail, typed)),
    );
    const chosen = complete ?? usable.at(-1) ?? [];
    return chosen.map((part) => fill(part, fromMail, typed));
  });
  return paragraphs.filter((parts) => parts.length > 0);
}

type Parsed = { readonly slot: null; readonly text: string } | { readonly slot: Slot; readonly needed: boolean };

function parse(wording: string): readonly Parsed[] {
  // Splitting on a pattern with one group leaves text and slot names in turn.
  const parts = wording.split(SLOT_MARK).map((text, index): Parsed => {
    const name = text.replace('!', '');
    return index % 2 === 1 && isSlot(name) ? { slot: name, needed: text.endsWith('!') } : { slot: null, text };
  });
  return parts.filter((part) => part.slot !== null || part.text !== '');
}

const wordFor = (slot: Slot, fromMail: Known, typed: Draft['slots']): string | null =>
  typed[slot]?.trim() || fromMail[slot]?.trim() || null;

function fill(part: Parsed, fromMail: Known, typed: Draft['slots']): ReplyPart {
  if (part.slot === null) return { kind: 'text', text: part.text };
  const text = wordFor(part.slot, fromMail, typed);
  if (text === null) return { kind: 'gap', slot: part.slot };
  return { kind: 'slot', slot: part.slot, text, source: typed[part.slot]?.trim() ? 'person' : 'mail' };
}

/** The gaps that are left, in reading order, each slot once. */
export function gapsOf(paragraphs: readonly ReplyParagraph[]): readonly Slot[] {
  return [...new Set(paragraphs.flat().flatMap((part) => (part.kind === 'gap' ? [part.slot] : [])))];
}

/** How a gap stands in text that the person edits by hand. */
const gapMark = (label: string): string => `[${label}]`;

/** The reply as plain text; paragraphs are a blank line apart. Gaps show as `[label]`. */
export function replyText(paragraphs: readonly ReplyParagraph[], gapLabels: Readonly<Record<Slot, string>>): string {
  const say = (part: ReplyPart) => (part.kind === 'gap' ? gapMark(gapLabels[part.slot]) : part.text);
  return paragraphs.map((parts) => parts.map(say).join('')).join('\n\n');
}

/** Does text that was edited by hand still hold a gap? Nothing with a gap is inserted. */
export function hasGap(text: string, gapLabels: Readonly<Record<Slot, string>>): boolean {
  return Object.values(gapLabels).some((label) => text.includes(gapMark(label)));
}
