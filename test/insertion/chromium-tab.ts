import { launchChromium, openAjarPage, switchOn } from '../e2e/chromium.ts';
import { insertMessage, stateOf, type Tab } from './browser.ts';

const ORIGIN = 'http://127.0.0.1/*';

export async function chromiumTab(): Promise<Tab> {
  const browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, [ORIGIN]);
  const ajar = await openAjarPage(browser, 'welcome');
  const page = await browser.context.newPage();
  return {
    async open(address) {
      await page.goto(address);
      await page.bringToFront();
      await page.waitForFunction('window.composer !== undefined');
    },
    ask: (expression) => page.evaluate(expression),
    type: (text) => page.keyboard.type(text),
    pressUndo: () => page.keyboard.press('Control+z'),
    insert: async (text) => stateOf(await ajar.evaluate(`chrome.runtime.sendMessage(${insertMessage(text)})`)),
    close: () => browser.close(),
  };
}
