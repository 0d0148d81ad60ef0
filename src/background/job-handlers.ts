import { noDetails } from '../core/application.ts';
import { type CompanyDoor, couldBeLike, ideaIn, likenessesOf, withSimilar } from '../core/company-door.ts';
import { companyKey } from '../core/company-name.ts';
import { carriedChange } from '../core/debrief.ts';
import { newWhole } from '../core/history-change.ts';
import { employerOfRow, isNews, mailOfRow, PORTAL, type SeenStatus } from '../core/portal.ts';
import {
  appliedFrom,
  bareAddress,
  isOver,
  type KnownCompany,
  knownCompany,
  type SeenPosting,
  samePosting,
} from '../core/posting-known.ts';
import { aboutNothing, newDraft } from '../core/reply-about.ts';
import { keyBeside } from '../core/thanks.ts';
import type { Handlers, MessageSender } from '../messages/handle.ts';
import type { CardAnswer, CardContent, FromJobs } from '../messages/protocol.ts';
import { isPostingText, isSeenPosting, isSeenStatus } from '../messages/validate.ts';
import { allDrafts, findDraft, keepDraft } from '../storage/drafts.ts';
import { allFollowed } from '../storage/history.ts';
import { allNotes } from '../storage/notes.ts';
import { keepSeenPosting, readSeenPosting } from '../storage/session.ts';
import { readPrivateSettings } from '../storage/settings.ts';
import { allDoors, changeDoor, keepSuggestion } from '../storage/suggestions.ts';
import { isJobPage } from './access.ts';
import { cardFor } from './card-content.ts';
import { openCase } from './cases.ts';
import { changeHistory } from './changes.ts';
import { acceptSuggestions } from './history-handlers.ts';
import { openPanel } from './panel.ts';
import { appliedCard, keptCard, notedCard, postingCard } from './posting-card.ts';
import { askTab } from './tabs.ts';

const CLOSE: CardAnswer = { next: 'close' };

/** What the scripts in a job site's page may ask for. Every payload is checked. */
export const jobHandlers: Handlers<FromJobs> = {
  async jobPageShown(_message, sender) {
    const tab = sender.tab?.id;
    if (tab === undefined || !(await mayPrompt(sender))) return false;
    return (await askTab(tab, 'readPage', {})) === true;
  },
  async postingSeen(message, sender) {
    if (!isSeenPosting(message?.posting) || !(await mayPrompt(sender))) return null;
    const { posting } = message;
    return posting.reading.is === 'submitted' ? sentSeen(posting) : postingSeen(posting);
  },
  async statusSeen(message, sender) {
    const tab = sender.tab?.id;
    if (tab === undefined || !isSeenStatus(message?.status) || !(await mayPrompt(sender))) return null;
    return statusSeen(message.status, tab, Date.now());
  },
  postingPressed(message, sender) {
    const tab = sender.tab?.id;
    if (message?.press !== 'write' || tab === undefined || !isSeenPosting(message.posting))
      return pressed(message, sender);
    // Nothing may be awaited before this: the click would no longer count.
    const opened = openPanel(tab, sender.tab?.windowId, draftAgain(message.posting, sender));
    return opened.then(
      (isOpen): CardAnswer => (isOpen ? { next: 'keep' } : { next: 'show', content: keptCard('openByHand') }),
    );
  },
};

const pressed: Handlers<FromJobs>['postingPressed'] = async (message, sender) => {
  const isSane = isSeenPosting(message?.posting) && isPostingText(message.text);
  if (!isSane || !(await isJobPage(sender.url))) return CLOSE;
  try {
    const { posting, press, text } = message;
    if (press === 'save') {
      await savePosting(posting, text);
      return { next: 'show', content: keptCard('added', await likeHere(posting)) };
    }
    if (press === 'applied') {
      await acceptSuggestions([appliedKey(posting)], null);
      return { next: 'show', content: keptCard('added') };
    }
    return press === 'similar' ? await noteSimilar(posting) : CLOSE;
  } catch {
    return { next: 'show', content: keptCard('notSaved') };
  }
};

/** A page that the person switched on. After "I got a job" nothing prompts. */
const mayPrompt = async (sender: MessageSender): Promise<boolean> =>
  (await isJobPage(sender.url)) && (await readPrivateSettings()).hiredAt === null;

const appliedKey = ({ address }: SeenPosting): string => `site|applied|${bareAddress(address)}`;

const companyHere = async (posting: SeenPosting): Promise<KnownCompany | null> =>
  knownCompany(posting, await allFollowed(), await allDoors());

const likeHere = async ({ reading, isGuess }: SeenPosting): Promise<string | null> =>
  isGuess ? null : couldBeLike(reading.company, await allDoors(), await allFollowed());

async function noteSimilar(posting: SeenPosting): Promise<CardAnswer> {
  const [{ company }, like] = [posting.reading, await likeHere(posting)];
  if (like === null || company === null) return CLOSE;
  const also = (door: CompanyDoor) => withSimilar(door, [...(door.similar ?? []), company]);
  await changeDoor(companyKey(like), also, Date.now());
  return { next: 'show', content: notedCard(like) };
}

/** The line that takes the conversation with a known company up again, kept as a draft: begun once for each application there. */
async function draftAgain(posting: SeenPosting, sender: MessageSender): Promise<{ key: string; view: 'reply' }> {
  const known = (await mayPrompt(sender)) ? await companyHere(posting) : null;
  if (known === null) throw new Error('Nothing is known of this company.');
  const all = (await allFollowed()).map(({ application }) => application);
  const last = all.find(({ id }) => id === known.last.application) ?? { id: known.last.application };
  const key = keyBeside('reconnect', last, await allDrafts());
  const about = { ...aboutNothing(key), company: known.company, role: known.role };
  if ((await findDraft(key)) === null)
    await keepDraft({ ...newDraft(about), template: 'reconnect', updatedAt: Date.now() });
  return { key, view: 'reply' };
}

async function postingSeen(posting: SeenPosting): Promise<CardContent | null> {
  await keepSeenPosting(bareAddress(posting.address), posting);
  const [all, doors] = [await allFollowed(), await allDoors()];
  const likenesses = posting.isGuess ? [] : likenessesOf(posting.reading.company, doors, all);
  const [known, change] = [knownCompany(posting, all, doors), carriedChange(await allNotes())];
  const idea = ideaIn(posting.reading.role, (await readPrivateSettings()).ideas);
  return postingCard(posting, { known, likenesses, idea, change, now: Date.now() });
}

async function sentSeen(posting: SeenPosting): Promise<CardContent | null> {
  const before = await readSeenPosting(bareAddress(posting.address));
  const suggestion = appliedFrom(posting, before, await allFollowed(), Date.now());
  if (suggestion === null || !(await keepSuggestion(suggestion))) return null;
  return appliedCard(suggestion);
}

/** Every line is looked at; of those that say no, the first that was not dealt with is shown. */
async function statusSeen({ address, rows }: SeenStatus, tab: number, now: number): Promise<CardContent | null> {
  const all = await allFollowed();
  let card: CardContent | null = null;
  for (const status of rows) {
    const company = employerOfRow(status, address, all);
    if (!isNews(status, company, all)) continue;
    const mail = mailOfRow({ ...status, company }, address, { now, all });
    const one = await openCase(PORTAL, tab, mail, now, { row: { status, company } });
    if (one !== null) card ??= cardFor(one, now);
  }
  return card;
}

/** Keeps a posting with its text; one that takes nobody any more as a note. A company that was only guessed is left for the person to name. */
async function savePosting({ address, reading, isGuess }: SeenPosting, text: string): Promise<void> {
  // Two tabs show one posting, or it was kept before.
  if ((await allFollowed()).some(({ application }) => samePosting(application.address ?? null, address))) return;
  const [now, id] = [Date.now(), crypto.randomUUID()];
  const { company, role, location, salary } = reading;
  const details = { ...noDetails, company: isGuess ? null : company, role, location, salary, address };
  const status = isOver(reading, now) ? 'at-rest' : 'alive';
  const application = { ...details, id, status, createdAt: now, updatedAt: now } as const;
  const event = {
    id: crypto.randomUUID(),
    application: id,
    type: 'saved',
    at: now,
    recordedAt: now,
    source: 'site',
    message: `site|saved|${bareAddress(address)}`,
    link: address,
    sentence: null,
  } as const;
  const whole = { ...newWhole(application, [event]), posting: { application: id, text, readAt: now } };
  await changeHistory(crypto.randomUUID(), { ids: [], message: event.message, to: () => [whole] });
}
