import { render, type VNode } from 'preact';
import { words } from './words.ts';

/** Shows a page in the language that was chosen. */
export function start(page: VNode): void {
  document.documentElement.lang = words.code;
  document.documentElement.dir = words.direction;
  render(page, document.body);
}
