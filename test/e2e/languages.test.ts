import { expect, test } from 'vitest';
import { stopWorker } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';

const northmail = freshNorthmail();

const NO =
  'Sehr geehrte Frau Ahrens,\n\nleider müssen wir Ihnen mitteilen, dass wir uns bei der Stelle als Tischlerin für eine andere Bewerberin entschieden haben.\n\nMit freundlichen Grüßen\nHolzwerk Lindau';
const INTERVIEW =
  'Bonjour,\n\nvotre candidature a retenu notre attention. Nous aimerions vous rencontrer pour un entretien mardi à 10 h.\n\nCordialement';

test('the worker reads German and French from the package, also after it was stopped, and asks no network for it', async () => {
  const { browser } = northmail.now;
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/src/ui/popup/index.html`);
  const paste = (text: string): Promise<unknown> =>
    page.evaluate(
      (mail) => chrome.runtime.sendMessage({ name: 'pasteMail', payload: { text: mail, byHand: false } }),
      text,
    );
  expect(await paste(NO)).toMatchObject({ ok: true, value: { key: expect.any(String) } });
  expect(await paste(INTERVIEW)).toMatchObject({ ok: true, value: null });
  await stopWorker(browser, page);
  expect(await paste(NO)).toMatchObject({ ok: true, value: { key: expect.any(String) } });
  expect(browser.noise.requests.filter((url) => !url.startsWith(northmail.now.web.origin))).toEqual([]);
});
