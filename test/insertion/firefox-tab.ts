import { launchFirefox, openAjarTab, switchOnInFirefox } from '../e2e/firefox.ts';
import { insertMessage, stateOf, type Tab } from './browser.ts';

const ORIGIN = 'http://127.0.0.1/*';

export async function firefoxTab(): Promise<Tab> {
  const firefox = await launchFirefox();
  await switchOnInFirefox(firefox, [ORIGIN]);
  const ajar = await openAjarTab(firefox, 'welcome');
  const page = await firefox.newPage();
  return {
    async open(address) {
      await page.goto(address);
      await page.bringToFront();
      await page.waitForFunction('window.composer !== undefined');
    },
    ask: <T>(expression: string) => page.evaluate(expression) as Promise<T>,
    type: (text) => page.keyboard.type(text),
    async pressUndo() {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    },
    insert: async (text) =>
      stateOf(await firefox.bidi.evaluate(ajar, `browser.runtime.sendMessage(${insertMessage(text)})`)),
    close: () => firefox.close(),
  };
}
