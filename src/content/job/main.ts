import { send } from '../../messages/send.ts';
import { couldTell } from '../../sites/posting/glance.ts';
import { replaceEarlier } from '../lifetime.ts';
import { runtime } from '../runtime.ts';

/**
 * The script that stays in the pages of a job site that was switched on. It only sees that a page has settled and looks like one that
 * tells of an application or a posting; what reads it is injected then. It looks again when the address, the title or the dialogs
 * say that the page shows something else.
 */
const life = replaceEarlier('job');
/** Long enough for a page to draw itself after it changed, short enough to be there when one looks. */
const SETTLED_AFTER_MS = 700;
/** A busy page is not made busier, but one that never rests is read too. */
const IDLE_WITHIN_MS = 2_000;
/** A page that shows nothing yet is read again this often. */
const MOST_TRIES = 3;

let face = '';
let tries = 0;
/** Something may stand in the page that has to go when it changes. */
let wasRead = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const observer = new MutationObserver(later);
life.onEnd(() => {
  clearTimeout(timer);
  observer.disconnect();
});
later();

/** While a look is due, nothing is observed: a page that draws itself costs nothing. */
function later(): void {
  observer.disconnect();
  timer = setTimeout(() => requestIdleCallback(look, { timeout: IDLE_WITHIN_MS }), SETTLED_AFTER_MS);
}

function look(): void {
  if (life.isOver) return;
  observer.observe(document, { childList: true, subtree: true });
  const now = `${document.URL}\n${document.title}\n${document.querySelectorAll('[role="dialog"], dialog[open]').length}`;
  if (now !== face) tries = 0;
  face = now;
  if (tries >= MOST_TRIES || !(wasRead || couldTell(document))) return;
  tries += 1;
  wasRead = true;
  send(runtime(), 'jobPageShown', {}).then(
    (isKnown) => {
      if (isKnown && face === now) tries = MOST_TRIES;
    },
    // The extension was updated or removed: the new one, if any, brings its own script.
    () => runtime().id || life.end(),
  );
}
