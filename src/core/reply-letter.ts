import type { Dial, Draft, ReplyKind, Voice } from './draft.ts';
import type { Form } from './manner.ts';
import { composeReply, type Known, type ReplyFilling, type ReplyParagraph } from './reply.ts';
import type { About } from './reply-about.ts';
import type { ReplyLanguage } from './reply-language.ts';
import { parseText, type TextTree } from './reply-text.ts';
import { readTemplate } from './template.ts';

/** To whom a kind goes, how it stands on the page, and how it addresses somebody when the mail does not say. */
type KindFrame = {
  readonly to: 'person' | 'other';
  readonly frame: 'letter' | 'note' | 'script';
  readonly form: 'mirrored' | Form;
};
const LETTER = { to: 'person', frame: 'letter', form: 'mirrored' } as const;
const FRIEND = { to: 'other', frame: 'letter', form: 'familiar' } as const;

export const FRAMES: Readonly<Record<ReplyKind, KindFrame>> = {
  'thank-you': LETTER,
  'keep-in-mind': LETTER,
  'feedback-thanks': LETTER,
  'thank-person': LETTER,
  'stay-in-touch': LETTER,
  'connect-online': { ...LETTER, frame: 'note' },
  collaboration: LETTER,
  reconnect: LETTER,
  nudge: LETTER,
  withdraw: LETTER,
  'phone-script': { ...LETTER, frame: 'script' },
  recruiter: { to: 'other', frame: 'letter', form: 'polite' },
  mentor: FRIEND,
  coach: { to: 'other', frame: 'letter', form: 'polite' },
  'ask-three': FRIEND,
  shadowing: FRIEND,
};

/** Networks cut a note that is longer. */
export const LONGEST_NOTE = 300;

const HAS_DIAL: ReadonlySet<ReplyKind> = new Set(['thank-you', 'keep-in-mind', 'phone-script']);

/** May this reply ask for feedback? Only after a talk, never a machine, and only where thanks are the message. */
export function canAsk(about: Pick<About, 'stage' | 'noReply'>, kind: ReplyKind): boolean {
  return HAS_DIAL.has(kind) && !about.noReply && hasTalked(about);
}

export const hasTalked = ({ stage }: Pick<About, 'stage'>): boolean => stage === 'interview' || stage === 'final';

type LetterChoices = Pick<Draft, 'template' | 'own' | 'voice' | 'form' | 'dial' | 'scope' | 'slots' | 'people'>;

export type LetterInput = {
  readonly about: About;
  readonly choices: LetterChoices;
  readonly known: Known;
  readonly language: ReplyLanguage;
};

/** The form of address that a letter takes: the person's choice, else the mail's own, else the kind's. */
export function formFor({ about, choices, language: { customs } }: LetterInput): Form {
  if (choices.form) return choices.form;
  const { form } = FRAMES[choices.template];
  if (form !== 'mirrored') return form;
  return (about.manner.language === customs.code ? about.manner.form : null) ?? 'polite';
}

/** Writes the letter. A note for a network gets shorter, word by word, until the network takes it. */
export function writeReply(input: LetterInput): readonly ReplyParagraph[] {
  const { template, own } = input.choices;
  const paragraphs = paragraphsOf(input);
  const filling = fillingOf(input);
  const letter = composeReply(paragraphs, filling);
  if (own || FRAMES[template].frame !== 'note' || lengthOf(letter) <= LONGEST_NOTE) return letter;
  return shortened(paragraphs, filling);
}

function shortened(paragraphs: readonly TextTree[], filling: ReplyFilling): readonly ReplyParagraph[] {
  const known = { ...filling.known };
  for (const slot of ['topic', 'role', 'company'] as const) {
    delete known[slot];
    const letter = composeReply(paragraphs, { ...filling, known });
    if (lengthOf(letter) <= LONGEST_NOTE) return letter;
  }
  return composeReply(paragraphs, { ...filling, known });
}

const lengthOf = (letter: readonly ReplyParagraph[]): number =>
  letter.map((parts) => parts.map((part) => (part.kind === 'gap' ? '' : part.text)).join('')).join('\n\n').length;

function paragraphsOf({ about, choices, language: { texts } }: LetterInput): readonly TextTree[] {
  const { template, own, voice, dial } = choices;
  const mine = own ? readTemplate(own.text) : null;
  if (mine) return mine;
  const asks = canAsk(about, template) ? dial : 'none';
  const body = texts.kinds[template][voice].flatMap((text) =>
    text === '@dial' ? dialText(asks, voice, texts) : [text],
  );
  const { frame } = FRAMES[template];
  const closing = frame === 'note' ? '<{reader}>' : texts.closing[voice];
  const all = frame === 'script' ? body : [texts.greeting[voice], ...body, closing];
  return all.map((text) => parseText(text, texts.shared));
}

const dialText = (dial: Dial, voice: Voice, { dial: texts }: ReplyLanguage['texts']): readonly string[] =>
  dial === 'none' ? [] : [texts[dial][voice]];

function fillingOf(input: LetterInput): ReplyFilling {
  const { about, choices, known, language } = input;
  const { form: _form, agency, door, feedback } = about.manner;
  const to = choices.own ? 'person' : FRAMES[choices.template].to;
  const at = Math.max(
    0,
    choices.people.findIndex(({ name }) => name === choices.slots.person),
  );
  const conditions = {
    talks: hasTalked(about),
    employer: to === 'person',
    agency: agency && to === 'person',
    door,
    offered: feedback,
    team: choices.scope === 'team',
    department: choices.scope === 'department',
    anywhere: choices.scope === 'anywhere',
    // Nine people at one company each get words of their own: three beginnings, three ends.
    second: at % 3 === 1,
    third: at % 3 === 2,
    secondEnd: Math.floor(at / 3) % 3 === 1,
    thirdEnd: Math.floor(at / 3) % 3 === 2,
  };
  return {
    known,
    typed: choices.slots,
    form: formFor(input),
    holds: new Set(Object.entries(conditions).flatMap(([name, isSo]) => (isSo ? [name] : []))),
    addressee: to,
    customs: language.customs,
  };
}
