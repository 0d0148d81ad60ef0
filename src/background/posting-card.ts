import browser from 'webextension-polyfill';
import type { KnownCompany, SeenPosting } from '../core/posting-known.ts';
import { answerable } from '../core/reply-target.ts';
import type { Suggestion } from '../core/suggestion.ts';
import { sayDay } from '../core/when.ts';
import { fillWords } from '../core/words.ts';
import { wordsFor } from '../languages/index.ts';
import type { CardAction, CardContent } from '../messages/protocol.ts';

const { code: language, direction, card: words } = wordsFor(browser.i18n.getUILanguage());
const { posting: say } = words;

/** A card on a page of a job site belongs to no mail. */
const NO_MAIL = answerable({
  thread: null,
  subject: '',
  from: { name: null, address: null },
  replyTo: null,
});

function card(heading: string, line: string, actions: readonly CardAction[]): CardContent {
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
      label: words.buttons[action],
    })),
    names: { region: words.label, close: words.close },
  };
}

type Told = { readonly known: KnownCompany | null; readonly change: string | null; readonly now: number };

/** "You were here" on a posting of a known company; on any other the offer to keep it. With both, what the person wants to do otherwise. */
export function postingCard({ reading, isGuess }: SeenPosting, { known, change, now }: Told): CardContent {
  const { role, company } = reading;
  const carried = change === null ? '' : fillWords(say.thisTime, { change });
  if (known === null) {
    const wording = company === null || isGuess ? say.heading : say.headingBoth;
    const heading = fillWords(wording, { role: role ?? '', company: company ?? '' });
    return card(heading, sentences(say.line, carried), ['save-posting', 'not-now']);
  }
  const what = {
    what: say.events[known.last.type],
    when: sayDay(known.last.at, now, language),
    door: `${say.doors[known.door]}.`,
  };
  const { tryAgainAt, wish, fit, isSaved } = known;
  const line = sentences(
    fillWords(say.knownLine, what),
    tryAgainAt === null ? '' : fillWords(say.tryAgain, { when: sayDay(tryAgainAt, now, language) }),
    wish === null ? '' : fillWords(say.wish, { wish }),
    fit === null ? '' : fillWords(say.fit, { fit }),
    carried,
    isSaved ? say.saved : '',
  );
  const mayWrite = known.door !== 'closed' && !known.isAlive;
  const actions: readonly CardAction[] = [
    ...(isSaved ? [] : (['save-posting'] as const)),
    ...(mayWrite ? (['write-again'] as const) : []),
    'not-now',
  ];
  return card(fillWords(say.known, { company: known.company }), line, actions);
}

const sentences = (...said: readonly string[]): string => said.filter(Boolean).join(' ');

export const appliedCard = ({ company, role }: Suggestion): CardContent =>
  card(fillWords(say.applied, { company: company ?? role ?? '' }), say.appliedLine, ['add-to-history', 'not-now']);

export const keptCard = (told: 'added' | 'notSaved' | 'openByHand'): CardContent =>
  // What could not be saved is worded for mails.
  card(words.done[told], told === 'notSaved' ? '' : words.done[`${told}Line`], ['not-now']);
