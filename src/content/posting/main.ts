import type { PostingReading } from '../../core/posting.ts';
import { type SeenPosting, samePosting } from '../../core/posting-known.ts';
import { handle } from '../../messages/handle.ts';
import type { CardAction, CardAnswer, CardContent } from '../../messages/protocol.ts';
import { send } from '../../messages/send.ts';
import { readText } from '../../sites/dom/text.ts';
import { readPosting } from '../../sites/posting/read.ts';
import { type Card, createCard } from '../card/card.ts';
import { schemeBehind } from '../card/scheme.ts';
import { replaceEarlier } from '../lifetime.ts';
import { runtime } from '../runtime.ts';

/** Injected into a page of a job site that looks like a posting or tells how an application stands. It reads the page when it is asked to. */
const life = replaceEarlier('posting');
/** A list is not looked through for ever. */
const MOST_ROWS = 60;

let shown: Card | null = null;
let told = '';
let isTold = false;
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
  if (reading.is === 'status') return tellStatus(reading);
  if (reading.is === 'submitted' || reading.is === 'posting') return tellPosting(reading);
  remove();
  return false;
}

function tellPosting(reading: PostingReading): true {
  const posting = seenIn(reading);
  tell(
    posting,
    () => send(runtime(), 'postingSeen', { posting }),
    (_card, action) => pressPosting(action, posting),
  );
  return true;
}

function tellStatus({ rows }: PostingReading): boolean {
  const status = { address: location.href, rows: rows.slice(0, MOST_ROWS) };
  tell(
    status,
    () => send(runtime(), 'statusSeen', { status }),
    ({ key }, action) => pressStatus(key, action),
  );
  return rows.length > 0;
}

function seenIn(read: PostingReading): SeenPosting {
  const { is, company, role, location: place, salary, isCertain, closed, validThrough, from } = read;
  const reading = { is, company, role, location: place, salary, isCertain, closed, validThrough };
  return { address: location.href, reading, isGuess: from.company?.includes('guess') === true };
}

type Press = (content: CardContent, action: CardAction) => void;

/** Tells the worker what the page says, once, and shows what it answers. */
function tell(seen: object, ask: () => Promise<CardContent | null>, press: Press): void {
  const what = JSON.stringify(seen);
  if (what === told || aside.has(what)) return;
  told = what;
  ask().then(
    (content) => {
      if (what === told) content ? show(content, press) : close();
    },
    () => runtime().id || life.end(),
  );
}

function show(content: CardContent, press: Press): void {
  close();
  shown = createCard(document, 'closed', (action) => press(content, action));
  shown.host.toggleAttribute('data-floats', true);
  shown.host.style.colorScheme = schemeBehind(document.body);
  document.body.append(shown.host);
  shown.show(content);
}

const PRESSES: Partial<Record<CardAction, 'save' | 'applied' | 'write' | 'similar'>> = {
  'save-posting': 'save',
  'keep-note': 'save',
  'add-to-history': 'applied',
  'write-again': 'write',
  'similar-to': 'similar',
};

async function pressPosting(action: CardAction, posting: SeenPosting): Promise<void> {
  const what = PRESSES[action] ?? 'aside';
  if (what === 'aside') putAside();
  const kept = what === 'save' ? wholeOf(posting) : { posting, text: '' };
  followUp(await send(runtime(), 'postingPressed', { ...kept, press: what }).catch(() => null));
}

/**
 * What is saved: the whole reading, with the posting's own text, which leaves the page only now. The page may have gone on to another
 * posting since the card was shown: then what the card says is saved, and no text.
 */
function wholeOf(posting: SeenPosting): { readonly posting: SeenPosting; readonly text: string } {
  const now = seenIn(readPosting(document, location.href));
  const isSame = samePosting(now.address, posting.address) && now.reading.role === posting.reading.role;
  if (!isSame) return { posting, text: '' };
  return { posting: now, text: readText(document.querySelector('main') ?? document.body).body };
}

/** From here on the card is that of a mail. */
async function pressStatus(key: string, action: CardAction): Promise<void> {
  const isClosing = action === 'not-now';
  // What could not be kept was said: pressed again, the card goes all the same.
  if (isClosing && isTold) putAside();
  const answer = await send(runtime(), 'cardPressed', { key, action }).catch(() => null);
  isTold = isClosing && answer?.next === 'show';
  if (isClosing && !isTold) putAside();
  followUp(answer);
}

function followUp(answer: CardAnswer | null): void {
  if (answer?.next === 'show') shown?.show(answer.content);
  if (answer?.next === 'close') close();
}

function putAside(): void {
  aside.add(told);
  close();
}

function close(): void {
  shown?.host.remove();
  shown = null;
}

function remove(): void {
  close();
  told = '';
}
