import browser from 'webextension-polyfill';
import { isOver, type KnownCompany, type SeenPosting, takesNone } from '../core/posting-known.ts';
import { answerable } from '../core/reply-target.ts';
import type { Suggestion } from '../core/suggestion.ts';
import { sayDay } from '../core/when.ts';
import { fillWords, joinWords } from '../core/words.ts';
import { wordsFor } from '../languages/index.ts';
import type { CardAction, CardContent } from '../messages/protocol.ts';

const { code: language, direction, card: words } = wordsFor(browser.i18n.getUILanguage());
const { posting: say } = words;

/** A card on a page of a job site belongs to no mail. */
const NO_MAIL = answerable({
  id: '',
  thread: null,
  subject: '',
  from: { name: null, address: null },
  replyTo: null,
});

type Values = Parameters<typeof fillWords>[1];

function card(heading: string, line: string, actions: readonly CardAction[], names: Values = {}): CardContent {
  return {
    key: 'posting',
    messageId: 'posting',
    mail: NO_MAIL,
    place: 'reply',
    language,
    direction,
    heading,
    line,
    why: null,
    buttons: actions.map((action) => ({
      action,
      look: action === 'not-now' ? 'quiet' : 'plain',
      when: 'always',
      label: fillWords(words.buttons[action], names),
    })),
    names: { region: words.label, close: words.close },
  };
}

type Told = {
  readonly known: KnownCompany | null;
  /** Companies to which the person found this one similar. */
  readonly likenesses: readonly string[];
  /** Of the words that the person looks for everywhere. */
  readonly idea: string | null;
  readonly change: string | null;
  readonly now: number;
};

/** What a posting says that takes no applications. */
function sayEnd(reading: SeenPosting['reading'], now: number): string {
  const none = takesNone(reading, now);
  if (none === null) return '';
  const when = none === 'past' ? sayDay(Date.parse(reading.validThrough ?? ''), now, language) : '';
  return fillWords(say.ends[none], { when });
}

/** What the person looks for, found similar and wants to do otherwise. */
const carried = ({ known, likenesses, idea, change }: Told): string =>
  sentences(
    idea === null || idea === known?.wish ? '' : fillWords(say.idea, { idea }),
    likenesses.length === 0 ? '' : fillWords(say.similar, { company: joinWords(likenesses, language) }),
    change === null ? '' : fillWords(say.thisTime, { change }),
  );

/** "You were here" on a posting of a known company; on any other the offer to keep it. */
export function postingCard({ reading, isGuess }: SeenPosting, told: Told): CardContent {
  const { role, company } = reading;
  const end = sayEnd(reading, told.now);
  const save = isOver(reading, told.now) ? 'keep-note' : 'save-posting';
  if (told.known !== null) return knownCard({ ...told, known: told.known }, end, save);
  const wording = company === null || isGuess ? say.heading : say.headingBoth;
  const heading = fillWords(wording, { role: role ?? '', company: company ?? '' });
  return card(heading, sentences(end, save === 'keep-note' ? say.noteLine : say.line, carried(told)), [
    save,
    'not-now',
  ]);
}

function knownCard(told: Told & { readonly known: KnownCompany }, end: string, save: CardAction): CardContent {
  const { known, now } = told;
  const what = {
    what: say.events[known.last.type],
    when: sayDay(known.last.at, now, language),
    door: `${say.doors[known.door]}.`,
  };
  const { tryAgainAt, gain, wish, fit, isSaved } = known;
  const line = sentences(
    fillWords(say.knownLine, what),
    end,
    tryAgainAt === null ? '' : fillWords(say.tryAgain, { when: sayDay(tryAgainAt, now, language) }),
    gain === null ? '' : fillWords(say.gain, { gain }),
    wish === null ? '' : fillWords(say.wish, { wish }),
    fit === null ? '' : fillWords(say.fit, { fit }),
    carried(told),
    isSaved ? say.saved : '',
  );
  const mayWrite = known.door !== 'closed' && !known.isAlive;
  const actions: readonly CardAction[] = [
    ...(isSaved ? [] : [save]),
    ...(mayWrite ? (['write-again'] as const) : []),
    'not-now',
  ];
  return card(fillWords(say.known, { company: known.company }), line, actions);
}

const sentences = (...said: readonly string[]): string => said.filter(Boolean).join(' ');

export const appliedCard = ({ company, role }: Suggestion): CardContent =>
  card(fillWords(say.applied, { company: company ?? role ?? '' }), say.appliedLine, ['add-to-history', 'not-now']);

/** `like`: the company that said no last, to which this one could be similar. */
export const keptCard = (told: 'added' | 'notSaved' | 'openByHand', like: string | null = null): CardContent =>
  // What could not be saved is worded for mails.
  card(
    words.done[told],
    told === 'notSaved' ? '' : words.done[`${told}Line`],
    like === null ? ['not-now'] : ['similar-to', 'not-now'],
    { company: like ?? '' },
  );

export const notedCard = (like: string): CardContent =>
  card(words.done.noted, fillWords(words.done.notedLine, { company: like }), ['not-now']);
