import type { Health } from '../../core/health.ts';
import { handle } from '../../messages/handle.ts';
import type { ToContent } from '../../messages/protocol.ts';
import { mailsByStructure } from '../../sites/dom/structure.ts';
import type { MailSite } from '../../sites/mail/adapter.ts';
import { replaceEarlier } from '../lifetime.ts';
import { livePage } from '../page.ts';
import { runtime } from '../runtime.ts';
import { siteOf } from '../site.ts';

/** Injected when the popup asks whether Ajar can read the page. It answers with a word and numbers, nothing of the mail. */
const life = replaceEarlier('health');
const page = livePage();

handle(
  runtime().onMessage,
  (sender) => sender.id === runtime().id && sender.tab === undefined,
  {
    tellHealth: () => {
      const site = siteOf(page);
      return site ? healthOf(site) : { site: 'none', state: 'no-mail', anchors: {} };
    },
  } satisfies Partial<ToContent>,
  life,
);

function healthOf(site: MailSite): Health {
  const open = site.openMails(page);
  const read = open.findLast((one) => site.readMail(page, one) !== null);
  if (read) return { site: site.id, state: 'reads', anchors: site.anchorsOf(read) };
  const isThere = open.length > 0 || site.documents(page).some(({ body }) => body && mailsByStructure(body).length > 0);
  return { site: site.id, state: isThere ? 'unreadable' : 'no-mail', anchors: {} };
}
