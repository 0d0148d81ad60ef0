import { couldBeAboutAJob } from '../../core/word-filter.ts';
import { send } from '../../messages/send.ts';
import { wordsInMarkup } from '../../sites/dom/markup.ts';
import { watchPage } from '../../sites/dom/watch.ts';
import type { Composer, MailSite, OpenMail } from '../../sites/mail/adapter.ts';
import { replaceEarlier } from '../lifetime.ts';
import { livePage } from '../page.ts';
import { answers } from '../reply.ts';
import { runtime } from '../runtime.ts';
import { siteOf } from '../site.ts';
import { onceTyped } from './typing.ts';

/**
 * The script that stays in a webmail page. It reads each message once when it opens; only a mail that could be about a job
 * leaves the tab, for the worker. Everything that shows or inserts is injected when there is something to show.
 */
const life = replaceEarlier('resident');
const page = livePage();

/** What was done with each open message: read, or, by the length of its text, seen to be about no job. */
let known = new Map<string, 'read' | number>();
const toldComposers = new WeakSet<Element>();
watchPage(page, () => siteOf(page), look, life);

function look(site: MailSite): void {
  const now = site.openMails(page).map((one) => [one.id, readOnce(site, one, known.get(one.id))] as const);
  // What closed is forgotten, so that nothing grows in a tab that is open for days, and reopening reads again.
  known = new Map(now.flatMap(([id, done]) => (done === null ? [] : [[id, done]])));
  if (!isFocused()) return;
  for (const composer of site.composers(page)) {
    if (toldComposers.has(composer.editor)) continue;
    toldComposers.add(composer.editor);
    void tellComposer(site, composer);
  }
}

/**
 * A reply box takes the focus when it opens. While nothing has it, as in most looks, the page need not be searched for one; in a
 * frame or a shadow root, its host has it.
 */
function isFocused(): boolean {
  const { activeElement, body } = document;
  return activeElement !== null && activeElement !== body;
}

/**
 * Reads a message unless that is done. Most mail is about no job, which a glance tells; should its text grow while it loads, another
 * one follows. Null: not all there yet, look again at the next change.
 */
function readOnce(found: MailSite, one: OpenMail, done: 'read' | number | undefined): 'read' | number | null {
  if (done === 'read') return done;
  const glance = found.glance(page, one);
  if (glance.length === done || !couldBeAboutAJob(wordsInMarkup(glance))) return glance.length;
  const mail = found.readMail(page, one);
  if (!mail) return null;
  // The glance has seen more than a reader does, such as hidden words.
  if (couldBeAboutAJob(`${mail.subject}\n${mail.body}\n${mail.quoted}`)) {
    send(runtime(), 'mailOpened', { site: found.id, mail, asksFirst: found.asksFirst }).catch(stop);
  }
  return 'read';
}

/**
 * The worker says which open cases there are; whether the reply is to one of them is found out here. Only while that one's quiet day
 * runs does anything wait for the person to type.
 */
async function tellComposer(found: MailSite, { editor, target }: Composer): Promise<void> {
  try {
    const candidates = (await send(runtime(), 'composerOpened', { site: found.id })) ?? [];
    const all = candidates.map(({ key, mail }) => ({ key, is: answers(found, page, target, mail) }));
    const match = all.find(({ is }) => is === 'yes') ?? all.find(({ is }) => is === 'unknown');
    if (!match) return;
    const { key, is } = match;
    const isQuiet = await send(runtime(), 'replyOpened', { key, isCertain: is === 'yes' });
    if (isQuiet) onceTyped(editor, life, () => send(runtime(), 'replyTyped', { key }).catch(stop));
  } catch {
    stop();
  }
}

/** The extension was updated or removed: the new one, if any, brings its own script. */
function stop(): void {
  if (!runtime().id) life.end();
}
