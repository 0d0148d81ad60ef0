import type { Case } from '../core/case.ts';
import { PORTAL } from '../core/portal.ts';
import type { Handlers, MessageSender } from '../messages/handle.ts';
import type { CardAction, CardAnswer, CardContent, FromContent, InsertOutcome } from '../messages/protocol.ts';
import { isCardAction, isKey, isMail } from '../messages/validate.ts';
import { findSeen } from '../storage/history.ts';
import { allCases, isClosed, readArmed, readCase } from '../storage/session.ts';
import { isJobPage, isReadable } from './access.ts';
import { cardFor, noCard, replyCard, type Told, toldCard } from './card-content.ts';
import { confirmCase, correct, openCase, putAside, quietEndOf } from './cases.ts';
import { answerableOf } from './heads.ts';
import { cancelArmed, insertArmed, insertReply, readyText, undoInsert } from './insertion.ts';
import { openPanel } from './panel.ts';
import { pasteInPage } from './paste.ts';
import { recordRejection, takeForNone } from './record.ts';
import { keepUntilQuietEnd, stripFor, undoKeep } from './strip.ts';
import { askTab } from './tabs.ts';

/** How many open cases a composer is compared with. */
const MOST_CANDIDATES = 50;
/** A pasted reply is a letter, not a book. */
const MOST_PASTED = 100_000;

const KEEP: CardAnswer = { next: 'keep' };
const CLOSE: CardAnswer = { next: 'close' };

/** What the scripts in webmail pages may ask for. Every payload is checked: a page's script could be anything one day. */
export const contentHandlers: Handlers<FromContent> = {
  async mailOpened(message, sender) {
    const tab = sender.tab?.id;
    if (tab === undefined || !isMail(message?.mail) || !isKey(message.site) || !(await isReadable(sender.url))) return;
    const now = Date.now();
    const how = { asksFirst: message.asksFirst === true, host: hostOf(sender) };
    const one = await openCase(message.site, tab, message.mail, now, how);
    const card = one && cardFor(one, now);
    if (card) await askTab(tab, 'showCard', card);
  },

  async composerOpened(message, sender) {
    if (!isKey(message?.site) || !(await isReadable(sender.url))) return [];
    const host = hostOf(sender);
    const own = (await allCases()).filter((one) => one.site === message.site && one.host === host);
    const armed = await readArmed();
    // What is armed comes first: of several that a reply may answer, it is the one that waits.
    const cases = own.toSorted((a, b) => Number(b.key === armed?.key) - Number(a.key === armed?.key));
    const candidates = cases.slice(0, MOST_CANDIDATES);
    return Promise.all(candidates.map(async (one) => ({ key: one.key, mail: await answerableOf(one) })));
  },

  async replyOpened(message, sender) {
    const tab = sender.tab?.id;
    const one = isKey(message?.key) ? await caseFor(message.key, sender) : null;
    if (tab === undefined || !one) return false;
    const now = Date.now();
    const outcome = await insertArmed(one.key, tab, now);
    const content = outcome ? afterInsert(one, outcome, 'reply') : message.isCertain ? await replyCardFor(one) : null;
    if (content) await askTab(tab, 'showCard', content);
    return message.isCertain === true && (await quietEndOf(one.key, now)) !== null;
  },

  async replyTyped(message, sender) {
    const tab = sender.tab?.id;
    const one = isKey(message?.key) ? await caseFor(message.key, sender) : null;
    if (tab === undefined || !one) return;
    const strip = await stripFor(one, Date.now());
    if (strip) await askTab(tab, 'showCard', strip);
  },

  cardPressed(message, sender) {
    const tab = sender.tab?.id;
    if (tab === undefined || !isKey(message?.key) || !isCardAction(message.action)) return KEEP;
    const { key, action } = message;
    if (action === 'plan' || action === 'reply') {
      // Nothing may be awaited before this: the click would no longer count.
      const opened = openPanel(tab, sender.tab?.windowId, { key, view: action });
      return afterOpening(key, opened);
    }
    return answerPress(key, action, tab, sender);
  },

  async pasteInPage(message, sender) {
    const tab = sender.tab?.id;
    const isSmall = (text: unknown) => typeof text === 'string' && text.length <= MOST_PASTED;
    const isWhole = isSmall(message?.text) && (message.html === null || isSmall(message.html));
    if (tab === undefined || !isWhole || !(await isReadable(sender.url))) return false;
    return pasteInPage(tab, message.text, message.html);
  },
};

/** The card beside a lone reply does not come back for a mail that was set aside or answered. */
async function replyCardFor(one: Case): Promise<CardContent | null> {
  const seen = await findSeen(one.key).catch(() => null);
  if (seen && (seen.outcome !== 'recorded' || (await isClosed(one.key)))) return null;
  return replyCard(one);
}

async function afterOpening(key: string, opened: Promise<boolean>): Promise<CardAnswer> {
  const isOpen = await opened;
  const one = isOpen ? null : await readCase(key);
  return one ? { next: 'show', content: toldCard(one, 'openByHand', 'mail') } : KEEP;
}

/** The page's host, port and all, as the browser says: never what the page's script says. */
const hostOf = ({ url }: MessageSender): string => new URL(url ?? '').host;

/** A case that the page may speak of. A portal's card stands on a job site, a mail's in the webmail where the mail was read. */
async function caseFor(key: string, sender: MessageSender): Promise<Case | null> {
  const one = await readCase(key);
  if (one === null) return null;
  if (one.site === PORTAL) return (await isJobPage(sender.url)) ? one : null;
  return (await isReadable(sender.url)) && one.host === hostOf(sender) ? one : null;
}

async function answerPress(key: string, action: CardAction, tab: number, sender: MessageSender): Promise<CardAnswer> {
  const one = await caseFor(key, sender);
  if (!one) return CLOSE;
  const now = Date.now();
  const tell = (told: Told): CardAnswer => ({ next: 'show', content: toldCard(one, told, 'mail') });
  const closeIf = (result: { readonly ok: boolean }): CardAnswer => (result.ok ? CLOSE : tell('notSaved'));
  switch (action) {
    case 'not-now':
    case 'not-mine':
      return closeIf(await putAside(key, 'dismissed', now));
    case 'not-a-rejection':
      return closeIf(await takeForNone(one, now));
    case 'mute-sender':
      return closeIf(await correct(one, 'sender', now));
    case 'mine':
      return { next: 'show', content: noCard(await confirmCase(one)) };
    case 'add-to-history':
      return tell((await recordRejection(key, now)).ok ? 'added' : 'notSaved');
    case 'insert':
    case 'insert-anyway':
      return insertFromCard(one, action === 'insert-anyway', tab);
    case 'undo': {
      const { state } = await undoInsert(key, tab);
      return tell(state === 'undone' ? 'undone' : 'changed');
    }
    case 'keep-draft':
      return keepUntilQuietEnd(one, now);
    case 'undo-keep':
      return undoKeep(one, now);
    case 'cancel-armed':
      await cancelArmed(key);
      return { next: 'show', content: noCard(one) };
    default:
      return KEEP;
  }
}

async function insertFromCard(one: Case, anyway: boolean, tab: number): Promise<CardAnswer> {
  const text = await readyText(one);
  if (text === null) return { next: 'show', content: toldCard(one, 'gap', 'mail') };
  const outcome = await insertReply(one.key, text, anyway, Date.now(), tab);
  return { next: 'show', content: afterInsert(one, outcome, 'mail') };
}

function afterInsert(one: Case, outcome: InsertOutcome, place: CardContent['place']): CardContent {
  if (outcome.state === 'asks') return toldCard(one, 'asks', place, outcome.recipient);
  if (outcome.state === 'refused') return toldCard(one, outcome.reason === 'gap' ? 'gap' : 'notInserted', place);
  return toldCard(one, outcome.state, place);
}
