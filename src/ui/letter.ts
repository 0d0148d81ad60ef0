import type { Draft, Slot } from '../core/draft.ts';
import { SLOTS } from '../core/draft.ts';
import {
  composeReply,
  gapsOf,
  hasGap,
  type Known,
  type ReplyParagraph,
  type ReplyTemplate,
  replyText,
} from '../core/reply.ts';

export type GapLabels = Readonly<Record<Slot, string>>;

/** A letter as it stands now: in paragraphs while it follows its template, else as the person's own text. */
export type Letter = {
  readonly paragraphs: readonly ReplyParagraph[];
  readonly text: string;
  /** How many gaps are left; nothing with a gap is inserted. */
  readonly gaps: number;
  /** Words that the template could still take: never named yet, or left out before. */
  readonly offers: readonly Slot[];
  readonly canLeaveOut: (slot: Slot) => boolean;
};

export function writeLetter(template: ReplyTemplate, known: Known, draft: Draft, labels: GapLabels): Letter {
  const paragraphs = composeReply(template, known, draft.slots);
  const shown = slotsIn(paragraphs);
  const text = draft.text ?? replyText(paragraphs, labels);
  return {
    paragraphs,
    text,
    gaps: draft.text === null ? gapsOf(paragraphs).length : hasGap(draft.text, labels) ? 1 : 0,
    offers: slotsIn(composeReply(template, EVERY_WORD, {})).filter((slot) => !shown.includes(slot)),
    canLeaveOut: (slot) => {
      const without = composeReply(template, known, { ...draft.slots, [slot]: '' });
      return without.length === paragraphs.length && !slotsIn(without).includes(slot);
    },
  };
}

const EVERY_WORD: Known = Object.fromEntries(SLOTS.map((slot) => [slot, slot]));

const slotsIn = (paragraphs: readonly ReplyParagraph[]): readonly Slot[] => [
  ...new Set(paragraphs.flat().flatMap((part) => (part.kind === 'text' ? [] : [part.slot]))),
];

/** Where the first gap stands in text that was edited by hand, or null. */
export function findGap(text: string, labels: GapLabels): { readonly start: number; readonly end: number } | null {
  const marks = Object.values(labels).map((label) => `[${label}]`);
  const found = marks.map((mark) => ({ start: text.indexOf(mark), end: text.indexOf(mark) + mark.length }));
  return found.filter(({ start }) => start >= 0).sort((a, b) => a.start - b.start)[0] ?? null;
}
