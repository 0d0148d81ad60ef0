import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CAN_FOCUS = 'button, input, select, textarea, summary, a[href], [tabindex], [contenteditable]';

/** The place itself, or the first thing in it that can have the focus. */
const firstIn = (place: HTMLElement | null): HTMLElement | null =>
  place?.matches(CAN_FOCUS) ? place : (place?.querySelector<HTMLElement>(CAN_FOCUS) ?? null);

/** What had the focus last. A page says nothing when that is taken out of it. */
let last: Element | null = null;
document.addEventListener('focusin', ({ target }) => {
  last = target instanceof Element ? target : null;
});

/**
 * For what a press takes away together with the button: when `what` has changed and what had the focus is gone, at once or once the
 * page was read anew, it comes to the first thing in this place. Somebody who went on elsewhere stays there.
 */
export function useFocusOn<T extends HTMLElement>(what: unknown): RefObject<T | null> {
  const place = useRef<T>(null);
  const known = useRef<{ what: unknown; had: Element | null; waits: boolean }>({ what, had: null, waits: false });
  useLayoutEffect(() => {
    const now = known.current;
    if (now.what !== what) Object.assign(now, { what, had: last, waits: true });
    if (now.waits && last?.isConnected === false) firstIn(place.current)?.focus();
    now.waits &&= last === now.had;
  });
  return place;
}

/** For what comes only because somebody asked for it, to be written in or pressed at once. */
export function useFocusAtFirst<T extends HTMLElement>(): RefObject<T | null> {
  const place = useRef<T>(null);
  // Before the next key: one that types on at once loses no letter.
  useLayoutEffect(() => place.current?.focus(), []);
  return place;
}
