import type { Sender } from '../../core/mail.ts';
import { addressesIn, lineOf } from './find.ts';

/** Where pages keep an address that is not in the text, the most exact first. */
const ATTRIBUTES = ['email', 'data-email', 'data-address', 'data-hovercard-id', 'title', 'href', 'aria-label'];

/** Elements that may carry an address in an attribute. */
const WITH_ADDRESS = [
  ...['email', 'data-email', 'data-address', 'data-hovercard-id', 'title', 'aria-label'].map(
    (name) => `[${name}*="@"]`,
  ),
  'a[href^="mailto:"]',
].join(',');

/** The one address in a text; null where there is none, or more than one. */
function oneAddress(text: string | null): string | null {
  if (!text?.includes('@') && !text?.includes('%40')) return null;
  const plain = text
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '')
    .replaceAll('%40', '@');
  const found = new Set(addressesIn(plain).map((one) => one.replace(/^.*:/, '')));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

/** The address that an element names, in an attribute or its text. */
export function addressOf(element: Element | null): string | null {
  if (!element) return null;
  for (const name of ATTRIBUTES) {
    const address = oneAddress(element.getAttribute(name));
    if (address) return address;
  }
  const inner = element.querySelector(WITH_ADDRESS);
  return oneAddress(lineOf(element)) ?? (inner ? addressOf(inner) : null);
}

/** What else stands beside an address is not a name: quotes, separators, and brackets that held it. */
const EDGES = /^[\s"'<,;:|·•–-]+|(?<![\s"'>,;:|·•–-])[\s"'>,;:|·•–-]+$/gu;

/** The name that an element shows, without the address; null where it shows none. */
function nameOf(element: Element | null): string | null {
  if (!element) return null;
  const given = element.getAttribute('name') ?? element.getAttribute('data-name');
  const shown = (given?.trim() ? given : lineOf(element)).slice(0, 500);
  const name = shown
    .replace(/<[^<>@]{0,100}@[^<>]{0,320}>?/g, ' ')
    .split(/\s+/)
    .filter((word) => !word.includes('@') && word !== '()')
    .join(' ')
    .replace(EDGES, '');
  return name !== '' && name.length <= 200 ? name : null;
}

/** Name and address, each from the element that shows it, or else from the other one. */
export const senderOf = (from: Element | null, address: Element | null): Sender => ({
  name: nameOf(from) ?? (from ? null : nameBeside(address)),
  address: addressOf(from) ?? addressOf(address),
});

/** The name often stands right before the address, or around it. */
function nameBeside(address: Element | null): string | null {
  if (!address) return null;
  const own = nameOf(address);
  if (own) return own;
  let before = address.previousElementSibling;
  if (before?.tagName === 'BR') before = before.previousElementSibling;
  const around = [...(address.parentElement?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  const line =
    (before ? lineOf(before) : '') ||
    around
      .map(({ nodeValue }) => nodeValue?.trim())
      .join(' ')
      .trim();
  return line !== '' && line.length <= 80 && !line.includes('@') && !/[:：]$/.test(line)
    ? line.replace(EDGES, '')
    : null;
}

/** The first element in a message's head whose own text is an address, or that carries one. */
export function addressIn(head: ParentNode, allowed: (element: Element) => boolean): Element | null {
  for (const one of head.querySelectorAll(`${WITH_ADDRESS}, span, div, a, button, td, p, b, strong`)) {
    if (!allowed(one)) continue;
    const isLeaf = one.childElementCount === 0 && one.textContent !== null && one.textContent.length < 300;
    if (one.matches(WITH_ADDRESS) ? addressOf(one) : isLeaf && oneAddress(one.textContent)) return one;
  }
  return null;
}
