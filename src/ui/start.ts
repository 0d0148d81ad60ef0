import { render, type VNode } from 'preact';
import { words } from './words.ts';

/** A database that takes longer than this is waited for on a page that stands. */
const PATIENCE_MS = 400;

/** Shows a page in the language that was chosen. */
export function start(page: VNode): void {
  document.documentElement.lang = words.code;
  document.documentElement.dir = words.direction;
  render(page, document.body);
}

/**
 * For what a page's first sight needs, read before it is drawn: drawn first and filled later, each step waits for a frame. Null
 * where it could not be read, or not in time; the page reads for itself then.
 */
export function inTime<T>(reading: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS));
  return Promise.race([reading.catch(() => null), late]);
}
