import { test } from 'vitest';
import { launchChromium, openAjarPage } from './chromium.ts';
import { PlanStore } from './plan-store.ts';
import { expectNothingPrivateIn, type PrivatePlace, writePrivately } from './private-walk.ts';

test('what is written privately is nowhere on the disk: typed, kept, locked, opened, burnt', async () => {
  const browser = await launchChromium({ build: 'chrome-granted' });
  const store = await PlanStore.open(browser);
  const open = async (name: 'page' | 'popup'): Promise<PrivatePlace> => {
    const page = await openAjarPage(browser, name);
    const at = (hook: string) => `[data-test=${hook}]`;
    return {
      press: (hook) => page.click(at(hook)),
      enter: (hook) => page.click(at(hook)),
      write: (hook, text) => page.fill(at(hook), text),
      type: (text) => page.keyboard.type(text),
      pressEscape: () => page.keyboard.press('Escape'),
      isSeen: (hook) => page.isVisible(at(hook)),
      reads: (words) => page.getByText(words).first().isVisible(),
    };
  };
  const written = await writePrivately({ open, count: async (name) => (await store.all(name)).length });
  await browser.close((profile) => expectNothingPrivateIn(profile, written));
});
