import type { PostingReading } from '../../core/posting.ts';
import type { SeenPosting } from '../../core/posting-known.ts';
import type { CardAction, CardContent } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { readText } from '../../sites/dom/text.ts';
import { readPosting } from '../../sites/posting/read.ts';
import { type Card, createCard } from '../card/card.ts';
import { schemeBehind } from '../card/scheme.ts';
import { replaceEarlier } from '../lifetime.ts';
import { runtime } from '../runtime.ts';

/**
 * The script that stays in the pages of a job site that was switched on. It reads a page once it has settled, and again only when
 * its address, its title or its dialogs say that it shows something else.
 */
const life = replaceEarlier('job');
/** Long enough for a page to draw itself after it changed, short enough to be there when one looks. */
const SETTLED_AFTER_MS = 700;
/** A page that shows nothing yet is read again this often. */
const MOST_TRIES = 3;

let shown: { readonly card: Card; readonly posting: SeenPosting } | null = null;
let told = '';
let face = '';
let tries = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

const observer = new MutationObserver(() => later());
observer.observe(document, { childList: true, subtree: true });
life.onEnd(() => {
  clearTimeout(timer);
  observer.disconnect();
  remove();
});
later();

function later(): void {
  if (life.isOver) return;
  timer ??= setTimeout(() => requestIdleCallback(look, { timeout: SETTLED_AFTER_MS }), SETTLED_AFTER_MS);
}

function look(): void {
  timer = undefined;
  if (life.isOver) return;
  const now = [location.href, document.title, document.querySelectorAll('[role="dialog"], dialog[open]').length].join(
    '\n',
  );
  if (now !== face) tries = 0;
  if (now === face && tries >= MOST_TRIES) return;
  face = now;
  tries += 1;
  const reading = readPosting(document, location.href, 'identity');
  if (reading.is === 'posting' && reading.closed === null) tell(reading);
  else if (reading.is === 'submitted') tell(reading);
  else if (tries >= MOST_TRIES) remove();
}

function seenIn({ is, company, role, location: place, salary, isCertain, from }: PostingReading): SeenPosting {
  const reading = { is, company, role, location: place, salary, isCertain };
  return { address: location.href, reading, isGuess: from.company?.includes('guess') === true };
}

function tell(reading: PostingReading): void {
  tries = MOST_TRIES;
  const posting = seenIn(reading);
  const what = JSON.stringify(posting);
  if (what === told) return;
  told = what;
  send(runtime(), 'postingSeen', { posting }).then(
    (content) => (content ? show(content, posting) : remove()),
    () => runtime().id || life.end(),
  );
}

function show(content: CardContent, posting: SeenPosting): void {
  remove();
  const card = createCard(document, 'closed', (action) => press(action, posting));
  shown = { card, posting };
  card.host.toggleAttribute('data-floats', true);
  card.host.style.colorScheme = schemeBehind(document.body);
  document.body.append(card.host);
  card.show(content);
}

async function press(action: CardAction, posting: SeenPosting): Promise<void> {
  const what = action === 'save-posting' ? 'save' : action === 'add-to-history' ? 'applied' : 'aside';
  // The posting's own text leaves the page only when the person keeps it.
  const text = what === 'save' ? readText(document.querySelector('main') ?? document.body).body : '';
  if (what === 'aside') remove();
  const whole = what === 'save' ? seenIn(readPosting(document, location.href)) : posting;
  const answer = await send(runtime(), 'postingPressed', { posting: whole, press: what, text }).catch(() => null);
  if (answer?.next === 'show') shown?.card.show(answer.content);
}

function remove(): void {
  shown?.card.host.remove();
  shown = null;
}
