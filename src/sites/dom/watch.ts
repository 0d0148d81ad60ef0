import type { MailSite, Page } from '../mail/adapter.ts';

/** One look soon after a change, so that the card is there with the mail; then a pause, so that a busy page costs nothing. */
const SOON_MS = 10;
const PAUSE_MS = 120;

/**
 * Calls `look` now and after every change of the page that could show another message or reply box, in its frames of the same
 * origin too, until `signal` ends. One timer, one observer; nothing is kept of what went away.
 */
export function watchPage(site: MailSite, page: Page, look: () => void, signal: AbortSignal): void {
  const view = page.document.defaultView;
  if (!view) return;
  const observer = new view.MutationObserver(() => later());
  let observed = new WeakSet<Document>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastLook = 0;

  const observeAll = () => {
    for (const doc of site.documents(page)) {
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
    }
  };
  const now = () => {
    timer = undefined;
    lastLook = Date.now();
    observeAll();
    look();
  };
  const later = () => {
    timer ??= setTimeout(now, Math.max(SOON_MS, lastLook + PAUSE_MS - Date.now()));
  };

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    observer.disconnect();
    observed = new WeakSet();
  });
  view.addEventListener('hashchange', later, { signal });
  view.addEventListener('popstate', later, { signal });
  view.addEventListener('focus', later, { signal });
  now();
}
