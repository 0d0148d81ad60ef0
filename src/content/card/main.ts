import { isReplyTo } from '../../core/reply-target.ts';
import { handle } from '../../messages/handle.ts';
import type { CardAction, CardContent } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { watchPage } from '../../sites/dom/watch.ts';
import type { MailSite } from '../../sites/mail/adapter.ts';

import { Life, replaceEarlier } from '../lifetime.ts';
import { livePage } from '../page.ts';
import { runtime } from '../runtime.ts';
import { siteOf } from '../site.ts';
import { type Card, createCard } from './card.ts';
import { guardKeys } from './keys.ts';
import { schemeBehind } from './scheme.ts';

/** Injected when there is something to show. One card a case; each goes with its mail, or with the reply. */
const life = replaceEarlier('card');
const page = livePage();
type Standing = { readonly card: Card; content: CardContent; readonly life: AbortController };
const standing = new Map<string, Standing>();
let watching: Life | null = null;

life.onEnd(() => {
  for (const key of standing.keys()) remove(key);
});

handle(
  runtime().onMessage,
  (sender) => sender.id === runtime().id && sender.tab === undefined,
  { showCard: show, hideCard: ({ key }) => remove(key) },
  life,
);

function show(content: CardContent): void {
  const there = standing.get(content.key);
  // The mail's own card stays when its reply opens on the same page: it has the button for it.
  if (there && there.content.place === 'mail' && content.place === 'reply') return;
  if (there) {
    there.content = content;
    there.card.show(content);
  } else {
    const ownLife = new AbortController();
    const card = createCard(placeDocument(content), 'closed', (action) => press(content.key, action));
    guardKeys(card.host, () => press(content.key, 'not-now'), ownLife.signal);
    standing.set(content.key, { card, content, life: ownLife });
    card.show(content);
  }
  watch();
  look();
}

function remove(key: string): void {
  const one = standing.get(key);
  one?.life.abort();
  one?.card.host.remove();
  standing.delete(key);
  if (standing.size > 0) return;
  watching?.end();
  watching = null;
}

/** The page is watched only while a card stands in it. */
function watch(): void {
  if (watching) return;
  watching = new Life();
  watchPage(page, () => siteOf(page), look, watching);
}

/** Keeps every card in its place, and takes away those whose mail or reply is gone. */
function look(): void {
  const site = siteOf(page);
  if (!site) return;
  for (const [key, one] of standing) {
    const isReplyOpen = site.composers(page).some(({ target }) => isReplyTo(target, one.content.mail) === 'yes');
    const place = one.content.place === 'reply' ? floating(isReplyOpen) : besideMail(site, one.content);
    if (!place) remove(key);
    else stand(one.card, place);
    one.card.setReplyOpen(isReplyOpen);
  }
}

type Place = { readonly parent: Element; readonly before: Element | null; readonly floats: boolean };

const floating = (isReplyOpen: boolean): Place | null =>
  isReplyOpen ? { parent: document.body, before: null, floats: true } : null;

function besideMail(site: MailSite, content: CardContent): Place | null {
  const open = site.openMails(page).find((one) => one.id === content.messageId);
  if (!open) return null;
  const place = site.cardPlace(open);
  if (place) return { ...place, floats: false };
  return { parent: open.element.ownerDocument.body, before: null, floats: true };
}

function placeDocument(content: CardContent): Document {
  const open = siteOf(page)
    ?.openMails(page)
    .find((one) => one.id === content.messageId);
  return open?.element.ownerDocument ?? document;
}

function stand({ host }: Card, { parent, before, floats }: Place): void {
  const isThere = host.parentElement === parent && (floats || before === host || host.nextElementSibling === before);
  if (!isThere) {
    parent.insertBefore(host, before);
    host.style.colorScheme = schemeBehind(parent);
  }
  host.toggleAttribute('data-floats', floats);
}

async function press(key: string, action: CardAction): Promise<void> {
  if (action === 'not-now') remove(key);
  const answer = await send(runtime(), 'cardPressed', { key, action }).catch(() => null);
  const one = standing.get(key);
  if (!one || !answer) return;
  if (answer.next === 'close') remove(key);
  if (answer.next === 'show') {
    // It stays where it stands: beside a lone reply there is no mail that it could stand under.
    one.content = { ...answer.content, place: one.content.place };
    one.card.show(one.content);
    look();
  }
}
