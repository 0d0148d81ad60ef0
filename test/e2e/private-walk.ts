import { randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { until } from './until.ts';

/** One of Ajar's pages in either browser, used by what stands in it. */
export type PrivatePlace = {
  press(hook: string): Promise<void>;
  /** Puts the caret there. */
  enter(hook: string): Promise<void>;
  /** Writes into a form field. */
  write(hook: string, text: string): Promise<void>;
  /** With a real keyboard, where the caret is. */
  type(text: string): Promise<void>;
  pressEscape(): Promise<void>;
  isSeen(hook: string): Promise<boolean>;
  reads(words: string): Promise<boolean>;
};
export type PrivateBrowser = {
  open(name: 'page' | 'popup'): Promise<PrivatePlace>;
  /** How many records the database holds in a store. */
  count(store: 'pages' | 'reflections'): Promise<number>;
};
/** `secrets` are never to be found; `control` is an ordinary answer, which shows that the search finds what is there. */
export type Written = { readonly secrets: readonly string[]; readonly control: string };

/** Twenty letters, each once: Firefox packs what it stores, and a marker that repeats itself would not be found in it. */
function marker(): string {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ letter, at: randomInt(1e9) }));
  return letters
    .sort((one, other) => one.at - other.at)
    .slice(0, 20)
    .map(({ letter }) => letter)
    .join('');
}

const seen = (place: PrivatePlace, hook: string) => until(`"${hook}"`, () => place.isSeen(hook));
const read = (place: PrivatePlace, words: string) => until(`"${words}"`, () => place.reads(words));

async function begin(browser: PrivateBrowser, words: string): Promise<PrivatePlace> {
  const place = await browser.open('page');
  await place.press('tab-write');
  await place.press('begin-page');
  await seen(place, 'private-text');
  await place.enter('private-text');
  await place.type(words);
  return place;
}

/** Writes four pages: one left, one kept and locked and opened again, one kept without a passphrase, one burnt. */
export async function writePrivately(browser: PrivateBrowser): Promise<Written> {
  const [typed, kept, bare, burnt, passphrase, control] = [marker(), marker(), marker(), marker(), marker(), marker()];
  await begin(browser, typed);
  await until('The page is sealed', async () => (await browser.count('pages')) === 1);

  const first = await begin(browser, kept);
  await first.press('keep-page');
  await first.write('passphrase-new', passphrase);
  await first.write('passphrase-again', passphrase);
  await first.press('keep-now');
  await first.press('lock-page');
  await seen(first, 'locked');
  await first.write('passphrase', 'not this one');
  await first.press('unlock');
  await read(first, 'That is not the passphrase');
  await first.write('passphrase', passphrase);
  await first.press('unlock');
  await read(first, kept);

  const second = await begin(browser, bare);
  await second.press('keep-page');
  await second.press('keep-now');
  await read(second, 'Kept without a passphrase');

  const third = await begin(browser, burnt);
  await third.pressEscape();
  await until('It is hidden', async () => !(await third.isSeen('private-text')));
  await third.pressEscape();
  await third.press('burn-page');
  await third.press('burn-now');
  await seen(third, 'burnt');
  await until('Burnt', async () => (await browser.count('pages')) <= 3);

  const popup = await browser.open('popup');
  await popup.write('reflection', control);
  await until('The answer', async () => (await browser.count('reflections')) === 1);
  return { secrets: [typed, kept, bare, burnt, passphrase], control };
}

/** Which files of a browser's profile hold one of the words, in Latin-1 (or UTF-8) or in UTF-16. */
async function findOnDisk(profile: string, words: readonly string[]): Promise<readonly string[]> {
  const found: string[] = [];
  for (const entry of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const bytes = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
    for (const word of words) {
      for (const encoding of ['latin1', 'utf16le'] as const) {
        // Without its ends, which Firefox may pack together with what stands beside them.
        if (bytes.includes(Buffer.from(word.slice(1, -1), encoding)))
          found.push(`${word} in ${entry.name} as ${encoding}`);
      }
    }
  }
  return found;
}

export async function expectNothingPrivateIn(profile: string, { secrets, control }: Written): Promise<void> {
  expect(await findOnDisk(profile, [control])).not.toEqual([]);
  expect(await findOnDisk(profile, secrets)).toEqual([]);
}
