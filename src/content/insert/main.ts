import { handle } from '../../messages/handle.ts';
import type { InsertAttempt, ToContent, UndoOutcome } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { type Insertion, insertReply } from '../../sites/dom/insert.ts';
import { showCaret } from '../../sites/dom/place.ts';
import { undoInsertion } from '../../sites/dom/undo.ts';
import type { Composer, MailSite } from '../../sites/mail/adapter.ts';

import { replaceEarlier } from '../lifetime.ts';
import { livePage } from '../page.ts';
import { answers } from '../reply.ts';
import { runtime } from '../runtime.ts';
import { siteOf } from '../site.ts';

/** Injected when something is to be inserted. It keeps what it inserted, for Undo, as long as the page lives. */
const life = replaceEarlier('insert');
const page = livePage();
const inserted = new Map<string, Insertion>();

const paste = async (text: string, html: string | null): Promise<boolean> =>
  (await send(runtime(), 'pasteInPage', { text, html })) === true;

handle(
  runtime().onMessage,
  (sender) => sender.id === runtime().id && sender.tab === undefined,
  {
    insertText: (wanted) => inTurn(() => insertText(wanted)),
    undoText: ({ key }) => inTurn(() => undoText(key)),
    openReply({ messageId }) {
      const site = siteOf(page);
      const open = site?.openMails(page).find((one) => one.id === messageId);
      return site && open ? site.pressReply(page, open) : false;
    },
  } satisfies Pick<Parameters<typeof handle>[2], 'insertText' | 'undoText' | 'openReply'>,
  life,
);

/** An Insert that is pressed while Undo still waits for the editor comes after it: the Undo would take out the new words. */
let latest: Promise<unknown> = Promise.resolve();
function inTurn<T>(act: () => Promise<T>): Promise<T> {
  const turn = latest.then(act, act);
  latest = turn;
  return turn;
}

async function insertText({ key, text, anyway, mail }: Wanted): Promise<InsertAttempt> {
  const site = siteOf(page);
  const chosen = site ? choose(site, mail) : null;
  if (!site || !chosen) return { state: 'no-composer' };
  if ((chosen.is !== 'yes' || site.asksFirst) && !anyway)
    // A recipient is named as somebody else than the sender: not where the site alone is the doubt.
    return {
      state: 'asks',
      recipient: chosen.is === 'yes' ? null : (chosen.composer.target.recipients[0] ?? null),
    };
  return insert(site, chosen.composer, key, text);
}

async function undoText(key: string): Promise<UndoOutcome> {
  const insertion = inserted.get(key);
  if (!insertion) return { state: 'gone' };
  const state = await undoInsertion(insertion);
  if (state === 'undone') inserted.delete(key);
  return { state };
}

type Wanted = Parameters<ToContent['insertText']>[0];
type Mail = Wanted['mail'];

type Chosen = { readonly composer: Composer; readonly is: 'yes' | 'no' | 'unknown' };

/**
 * The reply to that mail; of several, the one that has the focus. Else the one that has the focus, or the last one, to be asked
 * about: also where several answer that mail and none has the focus.
 */
function choose(site: MailSite, mail: Mail): Chosen | null {
  const all = site
    .composers(page)
    .map((composer): Chosen => ({ composer, is: answers(site, page, composer.target, mail) }));
  const certain = all.filter(({ is }) => is === 'yes');
  // The conversation's id says more than an address and a subject, which other mails may share.
  const byThread = certain.filter(({ composer }) => composer.target.thread !== null && mail.thread !== null);
  const sure = byThread.length > 0 ? byThread : certain;
  const focused = (some: readonly Chosen[]) => some.find(({ composer }) => hasFocus(composer.editor));
  const [only] = sure;
  if (only && sure.length === 1) return only;
  const doubtful = sure.at(-1);
  return focused(sure) ?? (doubtful ? { ...doubtful, is: 'unknown' } : (focused(all) ?? all.at(-1) ?? null));
}

/** In frames and shadow roots, whatever holds the editor has the focus too. */
function hasFocus(editor: Element): boolean {
  const root = editor.getRootNode() as Document | ShadowRoot;
  const holder = 'host' in root ? root.host : root.defaultView?.frameElement;
  return root.activeElement === editor && (!holder || hasFocus(holder));
}

async function insert(site: MailSite, composer: Composer, key: string, text: string): Promise<InsertAttempt> {
  const insertion = await insertReply(composer.editor, text, site.keepAbove, paste);
  if (!insertion) return { state: 'not-inserted' };
  // Pressed twice, it stands there once, and the first insertion is the one to undo.
  if (insertion.before !== insertion.after) inserted.set(key, insertion);
  // In a long conversation the reply is far from where Insert was pressed.
  showCaret(composer.editor);
  return { state: 'inserted' };
}
