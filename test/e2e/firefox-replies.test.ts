import { describe, expect, test } from 'vitest';
import { askBackground, complaintsOfAjar } from './firefox.ts';
import { FirefoxPage } from './firefox-page.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { freshFirefox } from './fresh-firefox.ts';
import { plainWords } from './northmail.ts';
import { until } from './until.ts';

const WORDS = 'Thank you for letting me know';

const northmail = freshFirefox();

/** A part of the popup, as a tab of its own. What the popup was opened for a moment ago stands in the way, with a way back. */
async function openPart(part: 'reply' | 'recent'): Promise<FirefoxPage> {
  const popup = await FirefoxPage.open(northmail.now.firefox, 'popup');
  await until('The popup', async () => (await popup.has('back')) || (await popup.has('tab-reply')));
  if (await popup.has('back')) await popup.press('back');
  await popup.press(`tab-${part}`);
  return popup;
}

const paste = (text: string) => askBackground(northmail.now.firefox, 'pasteMail', { text });

describe('in Firefox', () => {
  test('a thank-you goes out in three clicks: Reply, Insert, Send', async () => {
    await northmail.now.open('m1');
    await northmail.now.card.appears();
    await northmail.now.reply();
    await northmail.now.card.press('Insert');
    await northmail.now.composerHolds(WORDS);
    await northmail.now.page.click('form.composer [data-action=send]');
    const sent = await northmail.now.page.evaluate(() => window.northmail.sent.map(({ html }) => html));
    expect(sent).toEqual([expect.stringContaining(WORDS)]);
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });

  test('a sender that takes no replies is offered none', async () => {
    await northmail.now.open('m2');
    await northmail.now.card.appears();
    const popup = await openPart('reply');
    await popup.shows('no-reply', 'No reply at all is a good answer too');
    expect(await popup.has('letter')).toBe(false);
    expect(await popup.has('insert')).toBe(false);
  });

  test('a German mail that says Sie gets a German reply that says Sie, and no dial', async () => {
    await paste(
      'Betreff: Ihre Bewerbung als Archivarin\n\nSehr geehrte Frau Okafor,\n\nvielen Dank für Ihre Bewerbung als Archivarin bei der Tarnholm GmbH. Leider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben. Wir wünschen Ihnen für Ihren weiteren Weg alles Gute.\n\nMit freundlichen Grüßen\nNora Feld',
    );
    const popup = await openPart('reply');
    const letter = await popup.shows('letter', 'vielen Dank für Ihre Nachricht');
    expect(await popup.ask('letter', 'e.lang')).toBe('de');
    expect(letter).not.toMatch(/\b(?:du|dir|dein|deine|euch)\b/i);
    expect(await popup.has('dial')).toBe(false);
  });

  test('after an interview the dial is there, off until it is turned', async () => {
    await paste(
      'Subject: Your application\n\nDear Sam,\n\nThank you for coming in for the interview for the Archivist position at Tarnholm. After careful consideration we have decided to move forward with another candidate.\n\nKind regards,\nNkem Obi',
    );
    const popup = await openPart('reply');
    expect(await popup.ask('letter', 'e.innerText')).not.toContain('strengthen');
    await popup.ask('dial', "([...e.querySelectorAll('input')].at(-1).click(), 'turned')");
    await popup.shows('letter', 'strengthen');
  });

  test('kept for tomorrow, it comes back when its time has come, goes in, and comes out again', async () => {
    await northmail.now.open('m1');
    await northmail.now.card.appears();
    const before = await northmail.now.reply();
    await northmail.now.card.press('Draft a reply');
    const opened = new FirefoxPopup(northmail.now.firefox, 'popup');
    await opened.letter();
    await opened.press('keep');
    await opened.shows('It will be here');
    const own = await FirefoxPage.open(northmail.now.firefox, 'welcome');
    // The clock moved: the same draft, due now.
    const draft = await own.evaluate(`new Promise((resolve) => {
      const open = indexedDB.open('ajar');
      open.onsuccess = () => {
        const all = open.result.transaction('drafts').objectStore('drafts').getAll();
        all.onsuccess = () => { open.result.close(); resolve(all.result[0]); };
      };
    })`);
    await askBackground(northmail.now.firefox, 'keepDraft', { draft, base: draft, due: Date.now() + 500 });
    const later = await until('The reminder', async () => {
      const popup = await openPart('recent');
      return (await popup.has('draft-back')) && popup;
    });
    await later.press('draft-back');
    await later.press('insert');
    expect(plainWords(await northmail.now.composerHolds(WORDS))).toContain(WORDS);
    await later.press('undo');
    await northmail.now.composerIs(before);
  });

  test('a template of one’s own is written, refused while it is wrong, kept, and used', async () => {
    const templates = await FirefoxPage.open(northmail.now.firefox, 'templates');
    await templates.press('template-new');
    await templates.write('template-name', 'After a talk');
    await templates.write('template-text', 'Hi {firstname}, about {salary}. {me}');
    await templates.press('template-save');
    await templates.shows('template-problem', '{salary}');
    await templates.write('template-text', 'Hi {firstname}, thank you for the talk at {company}. {me}');
    await templates.press('template-save');
    await templates.shows('template-edit', /./);
    await northmail.now.open('m1');
    await northmail.now.card.appears();
    const popup = await openPart('reply');
    await popup.ask(
      'template',
      "(() => { const o = [...e.options].find((one) => one.label === 'After a talk'); if (!o) return ''; e.value = o.value; e.dispatchEvent(new Event('change', { bubbles: true })); return 'chosen' })()",
    );
    await popup.shows('letter', 'thank you for the talk at Fennholt');
  });

  test('each card is drawn as a picture of its own', async () => {
    const cards = await FirefoxPage.open(northmail.now.firefox, 'cards');
    const pictures = new Set<string>();
    for (const design of ['light', 'rosemary', 'slate', 'street']) {
      await cards.press(`design-${design}`);
      await new Promise((resolve) => setTimeout(resolve, 400));
      pictures.add(await cards.ask('save-card', "document.querySelector('canvas').toDataURL()"));
    }
    expect(pictures.size).toBe(4);
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });
});
