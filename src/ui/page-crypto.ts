import { KEY_ROUNDS, type Lock, type PrivatePage } from '../core/private-page.ts';

/** Sealing and opening private pages. The plain text never leaves the page in which it is typed. Bytes travel as base64. */
export type Sealed = Pick<PrivatePage, 'iv' | 'cipher'>;

const IV_BYTES = 12;
const SALT_BYTES = 16;
const KEY_BYTES = 32;

const encode = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
};
const decode = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
const random = (count: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(count));

export const newKey = (): string => encode(random(KEY_BYTES));

const keyFrom = (bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);

async function encrypt(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>): Promise<Sealed> {
  const iv = random(IV_BYTES);
  const cipher = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  return { iv: encode(iv), cipher: encode(new Uint8Array(cipher)) };
}

const decrypt = (key: CryptoKey, { iv, cipher }: Sealed): Promise<ArrayBuffer> =>
  crypto.subtle.decrypt({ name: 'AES-GCM', iv: decode(iv) }, key, decode(cipher));

export async function seal(text: string, key: string): Promise<Sealed> {
  return encrypt(await keyFrom(decode(key)), new TextEncoder().encode(text));
}

export async function unseal(sealed: Sealed, key: string): Promise<string> {
  return new TextDecoder().decode(await decrypt(await keyFrom(decode(key)), sealed));
}

async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>, rounds: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const material = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Wraps a page's key with a passphrase; an empty one leaves it bare. */
export async function lockKey(key: string, passphrase: string): Promise<Lock> {
  if (passphrase === '') return { kind: 'bare', key };
  const salt = random(SALT_BYTES);
  const { iv, cipher } = await encrypt(await keyOf(passphrase, salt, KEY_ROUNDS), decode(key));
  return { kind: 'passphrase', salt: encode(salt), iv, rounds: KEY_ROUNDS, key: cipher };
}

/** The page's key; null when the passphrase is a wrong one. */
export async function openLock(lock: Lock, passphrase: string): Promise<string | null> {
  if (lock.kind === 'bare') return lock.key;
  const wrapping = await keyOf(passphrase, decode(lock.salt), lock.rounds);
  try {
    return encode(new Uint8Array(await decrypt(wrapping, { iv: lock.iv, cipher: lock.key })));
  } catch {
    return null;
  }
}
