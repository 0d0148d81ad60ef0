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
    buttons: actions.map((action) => ({ action, look: 'plain', when: 'always', label: words.buttons[action] })),
    names: { region: words.label, close: words.close },
  };
}

/** "You were here" on a posting of a known company; on any other the offer to keep it. */
export function postingCard({ reading, isGuess }: SeenPosting, known: KnownCompany | null, now: number): CardContent {
  const { role, company } = reading;
  const save: readonly CardAction[] = known?.isSaved ? [] : ['save-posting'];
  if (known === null) {
    const wording = company === null || isGuess ? say.heading : say.headingBoth;
    return card(fillWords(wording, { role: role ?? '', company: company ?? '' }), say.line, save);
  }
  const what = {
    what: say.events[known.last.type],
    when: sayDay(known.last.at, now, language),
    door: `${say.doors[known.door]}.`,
  };
  const again =
    known.tryAgainAt === null ? '' : fillWords(say.tryAgain, { when: sayDay(known.tryAgainAt, now, language) });
  const line = [fillWords(say.knownLine, what), again, known.isSaved ? say.saved : ''].filter(Boolean).join(' ');
  return card(fillWords(say.known, { company: known.company }), line, save);
}

export const appliedCard = ({ company, role }: Suggestion): CardContent =>
  card(fillWords(say.applied, { company: company ?? role ?? '' }), say.appliedLine, ['add-to-history', 'not-now']);

export const keptCard = (told: 'added' | 'notSaved'): CardContent =>
  card(words.done[told], told === 'added' ? words.done.addedLine : '', []);
