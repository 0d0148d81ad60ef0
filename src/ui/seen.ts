/** A page that nobody looks at is never painted: what waits for that goes on after this. */
const LATEST_MS = 300;

/**
 * Comes once the page's first sight stands on the screen. Whatever is not part of that waits for it: the browser needs all it has
 * to put the first frame there, and whoever opens a popup has it before the eyes so much sooner.
 */
export const seen: Promise<void> = new Promise((resolve) => {
  setTimeout(resolve, LATEST_MS);
  new PerformanceObserver((entries, observer) => {
    if (entries.getEntriesByName('first-contentful-paint').length === 0) return;
    observer.disconnect();
    resolve();
  }).observe({ type: 'paint', buffered: true });
});
