import { failed, ok, type Result } from '../core/result.ts';

/** Why an address cannot be switched on; said in words. */
export type AddressProblem = 'empty' | 'not-an-address' | 'not-secure' | 'not-web';

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/**
 * The match pattern for the webmail at an address as a person pastes it: with or without https, with a path, with a port (match
 * patterns have none). Unencrypted addresses count only on this computer itself.
 */
export function originOf(address: string): Result<string, AddressProblem> {
  const text = address.trim();
  if (text === '') return failed('empty');
  const url = parse(SCHEME.test(text) ? text : `https://${text}`);
  if (url === null) return failed('not-an-address');
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return failed('not-web');
  const isHere = isThisComputer(url.hostname);
  if (!isHere && !url.hostname.includes('.')) return failed('not-an-address');
  if (url.protocol === 'http:' && !isHere) return failed('not-secure');
  return ok(`${url.protocol}//${url.hostname}/*`);
}

/** The host of a match pattern, as it is shown. */
export const hostOf = (origin: string): string => parse(origin.replace(/\/\*$/, '/'))?.hostname ?? origin;

/** Does a switched-on match pattern cover the page at that address? */
export function covers(origin: string, address: string): boolean {
  const [pattern, page] = [parse(origin.replace(/\/\*$/, '/')), parse(address)];
  return pattern !== null && page !== null && pattern.protocol === page.protocol && pattern.hostname === page.hostname;
}

function parse(address: string): URL | null {
  // Spaces and stars are valid in the URL standard's eyes, and never in a webmail's host.
  return !/[\s*]/.test(address) && URL.canParse(address) ? new URL(address) : null;
}

const isThisComputer = (host: string): boolean =>
  host === 'localhost' || host === '127.0.0.1' || host.endsWith('.localhost');
