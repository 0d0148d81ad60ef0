import type { MailSite, Page } from '../mail/adapter.ts';

/** A pause after each look, so that a busy page costs nothing. */
const PAUSE_MS = 120;

/**
 * Calls `look` now and after every change of the page that could show another message or reply box, in its frames of the same
 * origin too, until `signal` ends. One timer, one observer; nothing is kept of what went away.
 */
export function watchPage(
  page: Page,
  siteNow: () => MailSite | null,
  look: (site: MailSite) => void,
  signal: AbortSignal,
): void {
  const view = page.document.defaultView;
  if (!view) return;
  const observer = new view.MutationObserver(() => later());
  let observed = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;

  const observeAll = () => {
    for (const doc of siteNow()?.documents(page) ?? [page.document]) {
      if (observed.has(doc) || !doc.documentElement) continue;
      observed.add(doc);
      observer.observe(doc, {
        childList: true,
        subtree: true,
        attributes: true,
        attributeFilter: ['aria-expanded', 'data-message-id', 'src'],
      });
      // `load` of a frame does not bubble, but it can be caught on the way down.
      doc.addEventListener('load', later, { capture: true, signal });
      doc.addEventListener('focusin', later, { signal });
    }
  };
  const now = () => {
    timer = undefined;
    if (signal.aborted) return;
    lastLook = Date.now();
    observeAll();
    const site = siteNow();
    if (site) look(site);
  };
  const later = () => {
    timer ??= setTimeout(() => afterLayout(view, now), Math.max(0, lastLook + PAUSE_MS - Date.now()));
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    observed = new WeakSet();
  });
  view.addEventListener('hashchange', later, { signal });
  view.addEventListener('popstate', later, { signal });
  view.addEventListener('focus', later, { signal });
  observeAll();
  later();
}

/**
 * Runs once the page has laid itself out, so that a look forces no layout of its own and the card still comes with the mail. A
 * hidden tab draws no frames: there it runs at once.
 */
function afterLayout(view: Window, run: () => void): void {
  if (view.document.hidden) run();
  else view.requestAnimationFrame(() => setTimeout(run));
}
