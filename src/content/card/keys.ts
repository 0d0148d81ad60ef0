/** Keys that are typed in the card belong to the card: a webmail's hotkeys would archive or delete the mail otherwise. */
const AT_HOST = ['keypress', 'keyup', 'beforeinput', 'input', 'paste', 'copy', 'cut', 'focusin', 'focusout'];

/**
 * Keeps the card's keys from the page, and closes the card with Esc: from inside, or from the page while nothing else has the
 * focus. Only trusted keys count.
 */
export function guardKeys(host: HTMLElement, onEscape: (isInside: boolean) => void, signal: AbortSignal): void {
  for (const type of AT_HOST) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  host.addEventListener('keydown', (event) => event.stopPropagation(), { signal });
  const view = host.ownerDocument.defaultView;
  view?.addEventListener(
    'keydown',
    (event) => {
      const isInside = event.target === host;
      if (isInside) event.stopImmediatePropagation();
      if (event.isTrusted && event.key === 'Escape' && (isInside || hasNoFocus(host.ownerDocument))) onEscape(isInside);
    },
    { capture: true, signal },
  );
  for (const type of ['keypress', 'keyup']) {
    view?.addEventListener(type, (event) => event.target === host && event.stopImmediatePropagation(), {
      capture: true,
      signal,
    });
  }
}

const hasNoFocus = (doc: Document): boolean => doc.activeElement === null || doc.activeElement === doc.body;
