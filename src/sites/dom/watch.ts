import type { MailSite, Page } from '../mail/adapter.ts';

/** What a watch may last as long as. */
type Life = { readonly isOver: boolean; onEnd(run: () => void): void };

/** A pause after each look, so that a busy page costs nothing. */
const PAUSE_MS = 120;

/**
 * Calls `look` now and after every change of the page that could show another message or reply box, in its frames of the same
 * origin too, as long as `life` lasts. One timer, one observer; nothing is kept of what went away.
 */
export function watchPage(
  page: Page,
  siteNow: () => MailSite | null,
  look: (site: MailSite) => void,
  life: Life,
): void {
  const view = page.document.defaultView;
  if (!view) return;
  const observer = new view.MutationObserver(() => later());
  const observed = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;

  const observeAll = () => {
    for (const doc of siteNow()?.documents(page) ?? [page.document]) {
      if (observed.has(doc)) continue;
      observed.add(doc);
      observer.observe(doc, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['aria-expanded', 'data-message-id', 'src'],
      });
      // `load` of a frame does not bubble, but it can be caught on the way down.
      doc.addEventListener('load', later, true);
      doc.addEventListener('focusin', later);
    }
  };
  const now = () => {
    timer = undefined;
    if (life.isOver) return;
    lastLook = Date.now();
    observeAll();
    const site = siteNow();
    if (site) look(site);
  };
  const later = () => {
    if (life.isOver) return;
    timer ??= setTimeout(() => afterLayout(view, now), Math.max(0, lastLook + PAUSE_MS - Date.now()));
  };

  // Documents are not kept for this: what still listens in one does nothing any more, and goes with it.
  life.onEnd(() => {
    clearTimeout(timer);
    observer.disconnect();
  });
  observeAll();
  // When a script starts the page stands already, and what it looks like is mostly known.
  timer = setTimeout(now);
}

/**
 * Runs once the page has laid out what changed, so that a look forces no layout of its own and the card still comes with the mail. A
 * hidden tab draws no frames: there it runs at once.
 */
function afterLayout(view: Window, run: () => void): void {
  if (view.document.hidden) run();
  else view.requestAnimationFrame(() => setTimeout(run));
}
