import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

const CAN_FOCUS = 'button, input, select, textarea, summary, a[href], [tabindex], [contenteditable]';

/** The place itself, or the first thing in it that can have the focus. */
const firstIn = (place: HTMLElement | null): HTMLElement | null =>
  place?.matches(CAN_FOCUS) ? place : (place?.querySelector<HTMLElement>(CAN_FOCUS) ?? null);

const isLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * For what a press takes away together with the button: when `what` has changed and the focus is gone with what had it, at once or
 * once the page was read anew, it comes to the first thing in this place. Somebody who went on elsewhere stays there.
 */
export function useFocusOn<T extends HTMLElement>(what: unknown): RefObject<T | null> {
  const place = useRef<T>(null);
  const known = useRef<{ what: unknown; had: Element | null; waits: boolean }>({ what, had: null, waits: false });
  useLayoutEffect(() => {
    if (known.current.what !== what) known.current = { what, had: document.activeElement, waits: true };
    const { had, waits } = known.current;
    const isGone = had === null || had === document.body || !had.isConnected;
    if (waits && isGone && isLost()) firstIn(place.current)?.focus();
    // Whoever has it now keeps it, and what still has it may go once the page was read anew.
    known.current.waits = waits && (isLost() ? isGone : document.activeElement === had);
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
