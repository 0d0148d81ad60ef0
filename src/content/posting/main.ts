import type { PostingReading } from '../../core/posting.ts';
import type { SeenPosting } from '../../core/posting-known.ts';
import { handle } from '../../messages/handle.ts';
import type { CardAction, CardContent } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { readText } from '../../sites/dom/text.ts';
import { readPosting } from '../../sites/posting/read.ts';
import { type Card, createCard } from '../card/card.ts';
import { schemeBehind } from '../card/scheme.ts';
import { replaceEarlier } from '../lifetime.ts';
import { runtime } from '../runtime.ts';

/** Injected into a page of a job site that looks like a posting or tells how an application stands. It reads the page when it is asked to. */
const life = replaceEarlier('posting');

let shown: { readonly card: Card; readonly posting: SeenPosting } | null = null;
let told = '';
/** What the person closed does not come back in this tab. */
const aside = new Set<string>();

life.onEnd(remove);
handle(
  runtime().onMessage,
  (sender) => sender.id === runtime().id && sender.tab === undefined,
  { readPage: look },
  life,
);

/** True when the page said what it is: it need not be asked again until it changes. */
function look(): boolean {
  const reading = readPosting(document, location.href, 'identity');
  const isKnown = (reading.is === 'posting' && reading.closed === null) || reading.is === 'submitted';
  if (isKnown) tell(reading);
  else remove();
  return isKnown;
}

function seenIn({ is, company, role, location: place, salary, isCertain, from }: PostingReading): SeenPosting {
  const reading = { is, company, role, location: place, salary, isCertain };
  return { address: location.href, reading, isGuess: from.company?.includes('guess') === true };
}

function tell(reading: PostingReading): void {
  const posting = seenIn(reading);
  const what = JSON.stringify(posting);
  if (what === told || aside.has(what)) return;
  told = what;
  send(runtime(), 'postingSeen', { posting }).then(
    (content) => (content ? show(content, posting) : remove()),
    () => runtime().id || life.end(),
  );
}

function show(content: CardContent, posting: SeenPosting): void {
  shown?.card.host.remove();
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
  if (what === 'aside') {
    aside.add(told);
    remove();
  }
  const whole = what === 'save' ? seenIn(readPosting(document, location.href)) : posting;
  const answer = await send(runtime(), 'postingPressed', { posting: whole, press: what, text }).catch(() => null);
  if (answer?.next === 'show') shown?.card.show(answer.content);
}

function remove(): void {
  shown?.card.host.remove();
  shown = null;
  told = '';
}
