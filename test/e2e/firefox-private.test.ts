import { test } from 'vitest';
import { launchFirefox } from './firefox.ts';
import { FirefoxPage, KEYS } from './firefox-page.ts';
import { expectNothingPrivateIn, type PrivatePlace, writePrivately } from './private-walk.ts';

test('in Firefox, what is written privately is nowhere on the disk: typed, kept, locked, opened, burnt', async () => {
  const firefox = await launchFirefox();
  const store = await FirefoxPage.open(firefox, 'welcome');
  const open = async (name: 'page' | 'popup'): Promise<PrivatePlace> => {
    const page = await FirefoxPage.open(firefox, name);
    return {
      press: (hook) => page.press(hook),
      enter: async (hook) => {
        await page.ask(hook, '(e.focus(), "focused")');
      },
      write: (hook, text) => page.write(hook, text),
      type: (text) => page.type(text),
      pressEscape: () => page.type(KEYS.escape),
      isSeen: (hook) => page.isSeen(hook),
      reads: async (words) =>
        (await page.evaluate(`document.body.innerText.includes(${JSON.stringify(words)})`)) === true,
    };
  };
  const written = await writePrivately({ open, count: (name) => store.count(name) });
  await firefox.close((profile) => expectNothingPrivateIn(profile, written));
});
