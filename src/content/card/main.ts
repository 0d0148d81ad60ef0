import { isReplyTo } from '../../core/reply-target.ts';
import { handle } from '../../messages/handle.ts';
import type { CardAction, CardContent, ToContent } from '../../messages/protocol.ts';
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

/** Injected when there is something to show. One card a case, and one strip; each goes with its mail, or with the reply. */
const life = replaceEarlier('card');
const page = livePage();
type Standing = {
  readonly card: Card;
  content: CardContent;
  readonly life: AbortController;
  /** "Not now" could not be kept, and the card has said so: pressed again, it goes all the same. */
  isTold?: boolean;
};
const standing = new Map<string, Standing>();
let watching: Life | null = null;

life.onEnd(() => {
  for (const slot of standing.keys()) remove(slot);
});

handle(
  runtime().onMessage,
  (sender) => sender.id === runtime().id && sender.tab === undefined,
  { showCard: show, hideCard: ({ key }) => [key, besideReply(key)].forEach(remove), hideStrip },
  life,
);

/** Where a case's card stands in the list, and where what floats beside its reply does: of that, the last takes the place. */
const besideReply = (key: string): string => `reply:${key}`;
const slotOf = ({ key, place }: CardContent): string => (place === 'mail' ? key : besideReply(key));

function show(content: CardContent): void {
  // The mail's own card stays when its reply opens on the same page: it has the button for it.
  if (content.place === 'reply' && standing.has(content.key)) return;
  if (content.place === 'mail' && standing.get(besideReply(content.key))?.content.place === 'reply')
    remove(besideReply(content.key));
  const slot = slotOf(content);
  const there = standing.get(slot);
  if (there) {
    there.content = content;
    there.card.show(content);
  } else {
    const ownLife = new AbortController();
    const card = createCard(content.place === 'mail' ? placeDocument(content) : document, 'closed', (action) =>
      press(slot, action),
    );
    guardKeys(card.host, (isInside) => closeByKey(slot, isInside), ownLife.signal);
    standing.set(slot, { card, content, life: ownLife });
    card.show(content);
  }
  watch();
  look();
}

/** What else floats beside the reply stays. */
function hideStrip({ key }: Parameters<ToContent['hideStrip']>[0]): void {
  if (isStrip(standing.get(besideReply(key)))) remove(besideReply(key));
}

const isStrip = (one: Standing | undefined): boolean => one?.content.place === 'strip';

function remove(slot: string): void {
  const one = standing.get(slot);
  one?.life.abort();
  one?.card.host.remove();
  standing.delete(slot);
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
  let isTaken = false;
  for (const [slot, one] of [...standing].reverse()) {
    const isReplyOpen = site.composers(page).some(({ target }) => isReplyTo(target, one.content.mail) === 'yes');
    const place = one.content.place === 'mail' ? besideMail(site, one.content) : floating(isReplyOpen);
    if (!place) remove(slot);
    // Two that float would lie over each other: the later one stands, and the other waits.
    else if (place.floats && isTaken) one.card.host.remove();
    else stand(one.card, place);
    isTaken ||= place?.floats === true;
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

/** Where a strip stands, Esc in the page is meant for it and closes no card. What waits unseen is not meant at all. */
function closeByKey(slot: string, isInside: boolean): void {
  const one = standing.get(slot);
  // Later: the cards hear of the same key, and would not find the strip any more.
  if (isStrip(one)) setTimeout(() => press(slot, 'close-strip'));
  else if (isInside || (one?.card.host.isConnected && ![...standing.values()].some(isStrip))) press(slot, 'not-now');
}

async function press(slot: string, action: CardAction): Promise<void> {
  const pressed = standing.get(slot);
  if (!pressed) return;
  const isClosing = action === 'not-now' || action === 'close-strip';
  if (action === 'close-strip' || (isClosing && pressed.isTold)) remove(slot);
  // Closing the strip puts nothing aside.
  if (action === 'close-strip') return;
  const { key } = pressed.content;
  const answer = await send(runtime(), 'cardPressed', { key, action }).catch(() => null);
  const one = standing.get(slot);
  if (!one) return;
  // Without an answer Ajar was updated or removed: no card can be kept aside, and none that is closed may stay.
  if (answer?.next === 'close' || (answer === null && isClosing)) remove(slot);
  if (answer?.next === 'show') {
    one.isTold = isClosing;
    // It stays where it stands: beside a lone reply there is no mail that it could stand under.
    one.content = { ...answer.content, place: one.content.place };
    one.card.show(one.content);
    look();
  }
}
