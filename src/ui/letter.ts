import type { Draft, Slot } from '../core/draft.ts';
import { SLOTS } from '../core/draft.ts';
import { findGap, gapsOf, type Known, type ReplyParagraph, replyText } from '../core/reply.ts';
import { type About, knownWords } from '../core/reply-about.ts';
import type { ReplyLanguage } from '../core/reply-language.ts';
import { type LetterInput, writeReply } from '../core/reply-letter.ts';

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

type LetterParts = {
  readonly about: About;
  readonly draft: Draft;
  readonly language: ReplyLanguage;
  /** The person's own name, kept from an earlier letter. */
  readonly name: string;
  readonly labels: GapLabels;
};

export function writeLetter({ about, draft, language, name, labels }: LetterParts): Letter {
  const input: LetterInput = { about, choices: draft, known: knownWords(about, name), language };
  const paragraphs = writeReply(input);
  const shown = slotsIn(paragraphs);
  const text = draft.text ?? replyText(paragraphs, (slot) => labels[slot]);
  const full = writeReply({ ...input, choices: { ...draft, slots: {} }, known: EVERY_WORD });
  return {
    paragraphs,
    text,
    gaps: draft.text === null ? gapsOf(paragraphs).length : findGap(draft.text) ? 1 : 0,
    offers: slotsIn(full).filter((slot) => !shown.includes(slot)),
    canLeaveOut: (slot) => !slotsIn(writeReply(without(input, slot))).includes(slot),
  };
}

/** Words that stand for themselves, to see which places a template has. */
const EVERY_WORD: Known = Object.fromEntries(SLOTS.map((slot) => [slot, { word: `Xy${slot}`, source: 'mail' }]));

const without = (input: LetterInput, slot: Slot): LetterInput => ({
  ...input,
  choices: { ...input.choices, slots: { ...input.choices.slots, [slot]: '' } },
});

const slotsIn = (paragraphs: readonly ReplyParagraph[]): readonly Slot[] => [
  ...new Set(paragraphs.flat().flatMap((part) => (part.kind === 'text' ? [] : [part.slot]))),
];
