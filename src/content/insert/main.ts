import { isReplyTo } from '../../core/reply-target.ts';
import { handle } from '../../messages/handle.ts';
import type { InsertAttempt, ToContent } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { type Insertion, insertReply } from '../../sites/dom/insert.ts';
import { undoInsertion } from '../../sites/dom/undo.ts';
import type { Composer, MailSite } from '../../sites/mail/adapter.ts';

import { replaceEarlier } from '../lifetime.ts';
import { livePage } from '../page.ts';
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
    async insertText({ key, text, anyway, mail }) {
      const site = siteOf(page);
      const chosen = site ? choose(site, mail) : null;
      if (!site || !chosen) return { state: 'no-composer' };
      if (chosen.is !== 'yes' && !anyway)
        return { state: 'asks', recipient: chosen.composer.target.recipients[0] ?? null };
      return insert(site, chosen.composer, key, text);
    },
    async undoText({ key }) {
      const insertion = inserted.get(key);
      if (!insertion) return { state: 'gone' };
      const state = await undoInsertion(insertion);
      if (state === 'undone') inserted.delete(key);
      return { state };
    },
    openReply({ messageId }) {
      const site = siteOf(page);
      const open = site?.openMails(page).find((one) => one.id === messageId);
      return site && open ? site.pressReply(page, open) : false;
    },
  } satisfies Pick<Parameters<typeof handle>[2], 'insertText' | 'undoText' | 'openReply'>,
  life.signal,
);

type Mail = Parameters<ToContent['insertText']>[0]['mail'];

/** The reply to that mail; else the one that has the focus, to be asked about; else the last one. */
function choose(
  site: MailSite,
  mail: Mail,
): { readonly composer: Composer; readonly is: 'yes' | 'no' | 'unknown' } | null {
  const all = site.composers(page).map((composer) => ({ composer, is: isReplyTo(composer.target, mail) }));
  const focused = all.find(({ composer }) => composer.editor.ownerDocument.activeElement === composer.editor);
  return all.find(({ is }) => is === 'yes') ?? focused ?? all.at(-1) ?? null;
}

async function insert(site: MailSite, composer: Composer, key: string, text: string): Promise<InsertAttempt> {
  const insertion = await insertReply(composer.editor, text, site.keepAbove, paste);
  if (!insertion) return { state: 'not-inserted' };
  // Pressed twice, it stands there once, and the first insertion is the one to undo.
  if (insertion.before !== insertion.after) inserted.set(key, insertion);
  return { state: 'inserted' };
}
