import { launchChromium, openAjarPage } from '../e2e/chromium.ts';
import { start } from './server.ts';

const PORT = 8025;

/** Opens a browser window for the person, and stays until it is closed. */
export async function showDemo(): Promise<void> {
  // A fixed port keeps the address that the person may type; a taken one is no reason not to show anything.
  const web = await start(PORT).catch(() => start());
  const browser = await launchChromium({ build: 'chrome', headed: true });
  const { host } = new URL(web.origin);
  console.log(`
Northmail, the demo webmail, runs at ${web.origin}/

1. In the tab "Ajar", switch on the address ${web.origin}/ and allow it: Ajar reads no site before that.
2. In the tab of ${host}, open the first mail, from Maren Lindqvist. The card stands above its text.
3. Press "Why am I seeing this?", then "Draft a reply": the panel opens beside the mail.
4. Press Reply in the mail, then Insert in the card or in the panel. Ctrl+Z or Undo takes it back. You press Send.
5. Open the interview, the offer and the bank's letter: no card.

Close the window, or press Ctrl+C here, to end.`);
  const page = browser.context.pages()[0] ?? (await browser.context.newPage());
  await page.goto(`${web.origin}/`);
  await openAjarPage(browser, 'welcome');
  await new Promise((resolve) => {
    browser.context.once('close', resolve);
    process.once('SIGINT', resolve);
  });
  await browser.close();
  await web.stop();
}
