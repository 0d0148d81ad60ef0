import browser from 'webextension-polyfill';
import { cardKind } from '../core/card-kind.ts';
import type { Case } from '../core/case.ts';
import { answerable } from '../core/reply-target.ts';
import { sayDay, sayWhen } from '../core/when.ts';
import { fillWords, sayNumber } from '../core/words.ts';
import { wordsFor } from '../languages/index.ts';
import type { CardAction, CardButton, CardContent } from '../messages/protocol.ts';

const { code: language, direction, card: words } = wordsFor(browser.i18n.getUILanguage());
const UNDO_KEYS = navigator.platform.startsWith('Mac') ? '⌘Z' : words.undoKeys;

const button = (action: CardAction, look: CardButton['look'], when: CardButton['when'] = 'always'): CardButton => ({
  action,
  look,
  when,
  label: words.buttons[action],
});

type Text = Pick<CardContent, 'heading' | 'line'>;

function content(one: Case, text: Text, buttons: readonly CardButton[], more: Partial<CardContent> = {}): CardContent {
  return {
    key: one.key,
    messageId: one.mail.id,
    // A fitting reply is enough to offer Insert beside it: where it may be to another mail, Insert asks.
    mail: answerable(one.mail),
    place: 'mail',
    language,
    direction,
    why: null,
    buttons,
    names: { region: words.label, close: words.close },
    ...text,
    ...more,
  };
}

/** The wording that says all that is known, and nothing that is not. */
function headingFor(
  table: { readonly both: string; readonly company: string; readonly role: string; readonly none: string },
  one: Case,
): string {
  const { company, role } = one.verdict.facts;
  const wording = company && role ? table.both : company ? table.company : role ? table.role : table.none;
  return fillWords(wording, { company: company ?? '', role: role ?? '' });
}

/** The sentence that gave the mail away, word for word. */
function whyFor(one: Case): CardContent['why'] {
  const reason = one.verdict.because.find(({ weight }) => weight > 0);
  if (!reason) return null;
  const where =
    reason.where === 'subject'
      ? words.why.subject
      : fillWords(words.why.paragraph, { paragraph: sayNumber(reason.paragraph, language) });
  return { toggle: words.why.toggle, where, sentence: reason.sentence, note: words.why.note };
}

const INSERT = button('insert', 'plain', 'reply');

/** A rejection that Ajar is sure of. */
export const noCard = (one: Case): CardContent =>
  content(
    one,
    { heading: headingFor(words.heading, one), line: words.line },
    [
      button('plan', 'primary'),
      INSERT,
      button('reply', 'plain'),
      button('not-a-rejection', 'quiet'),
      button('not-now', 'quiet'),
    ],
    { why: whyFor(one) },
  );

/** A mail that reads like one. */
function questionCard(one: Case): CardContent {
  const { company } = one.verdict.facts;
  const { subject, from } = one.mail;
  const found = fillWords(words.question.untried, { subject, sender: from.name ?? from.address ?? '' });
  const line = one.asksFirst ? found : company ? fillWords(words.question.company, { company }) : words.question.none;
  const buttons = [button('mine', 'plain'), button('not-mine', 'plain'), button('mute-sender', 'quiet')];
  return content(one, { heading: words.question.heading, line }, buttons, { why: whyFor(one) });
}

/** A mail that is weeks old. */
function oldCard(one: Case, now: number): CardContent {
  const { company, role } = one.verdict.facts;
  const date = sayDay(Date.parse(one.mail.date ?? ''), now, language);
  const wording = company && role ? words.old.both : company ? words.old.company : words.old.none;
  const heading = fillWords(wording, { company: company ?? '', role: role ?? '', date });
  const buttons = [button('add-to-history', 'plain'), button('not-a-rejection', 'quiet'), button('not-now', 'quiet')];
  return content(one, { heading, line: words.old.line }, buttons, { why: whyFor(one) });
}

/** On a page that shows only the reply. */
export function replyCard(one: Case): CardContent {
  const { person } = one.verdict.facts;
  const heading = person ? fillWords(words.compose.person, { person }) : words.compose.none;
  const buttons = [button('insert', 'primary'), button('reply', 'plain'), button('not-now', 'quiet')];
  return content(one, { heading, line: words.compose.line }, buttons, { place: 'reply' });
}

/**
 * Beside a reply that the person writes during the quiet day, which ends at `until`: what can be kept, what was, and what could not
 * be. It says nothing of what is written.
 */
export function stripCard(
  one: Case,
  told: 'offer' | 'kept' | 'notKept' | 'notUndone',
  until: number,
  now: number,
): CardContent {
  const { strip, done } = words;
  const when = { when: sayWhen(until, now, language) };
  const keep = button('keep-draft', 'plain');
  const undo = button('undo-keep', 'plain');
  const notSaved = { heading: done.notSaved, line: strip.notSavedLine };
  const { text, first } = {
    offer: { text: { heading: fillWords(strip.offer, when), line: '' }, first: keep },
    kept: { text: { heading: fillWords(strip.kept, when), line: strip.keptLine }, first: undo },
    notKept: { text: notSaved, first: keep },
    notUndone: { text: notSaved, first: undo },
  }[told];
  const close = button('close-strip', 'quiet');
  return content(one, text, [first, told === 'offer' ? close : { ...close, label: words.close }], { place: 'strip' });
}

export type Told =
  | 'inserted'
  | 'armed'
  | 'asks'
  | 'notInserted'
  | 'gap'
  | 'undone'
  | 'changed'
  | 'added'
  | 'notSaved'
  | 'openByHand';

const AFTER: Readonly<Record<Told, readonly CardButton[]>> = {
  inserted: [button('undo', 'plain'), button('plan', 'plain'), button('not-now', 'quiet')],
  armed: [button('cancel-armed', 'plain')],
  asks: [button('insert-anyway', 'plain'), button('not-now', 'quiet')],
  notInserted: [button('reply', 'plain'), button('not-now', 'quiet')],
  gap: [button('reply', 'primary'), button('not-now', 'quiet')],
  undone: [
    button('insert', 'plain', 'reply'),
    button('reply', 'plain'),
    button('plan', 'plain'),
    button('not-now', 'quiet'),
  ],
  changed: [button('reply', 'plain'), button('not-now', 'quiet')],
  added: [button('not-now', 'quiet')],
  notSaved: [button('plan', 'plain'), button('not-now', 'quiet')],
  openByHand: [button('not-now', 'quiet')],
};

/** What the card says after something happened. `recipient` is for `asks`. */
export function toldCard(
  one: Case,
  told: Told,
  place: CardContent['place'],
  recipient: string | null = null,
): CardContent {
  const asks = recipient ? fillWords(words.done.asks, { recipient }) : words.done.asksUnknown;
  const heading = told === 'asks' ? asks : words.done[told];
  const line = fillWords(words.done[`${told}Line`], { keys: UNDO_KEYS });
  return content(one, { heading, line }, AFTER[told], { place });
}

/** The card with which a case is shown first; null for one that shows none. */
export function cardFor(one: Case, now: number): CardContent | null {
  const kind = cardKind(one.verdict, one.mail.date, now);
  if (kind === 'no') return noCard(one);
  if (kind === 'question') return questionCard(one);
  return kind === 'old' ? oldCard(one, now) : null;
}
