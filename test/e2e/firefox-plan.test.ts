import { describe, expect, test } from 'vitest';
import { complaintsOfAjar } from './firefox.ts';
import { FirefoxPage, KEYS } from './firefox-page.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { freshFirefox } from './fresh-firefox.ts';
import { until } from './until.ts';

const northmail = freshFirefox();

async function planOf(id: string): Promise<FirefoxPopup> {
  await northmail.now.open(id);
  await northmail.now.card.appears();
  await northmail.now.card.press('Recovery plan');
  return new FirefoxPopup(northmail.now.firefox, 'popup');
}

describe('in Firefox', () => {
  test('a form letter is kept and closed in two clicks', async () => {
    const popup = await planOf('m2');
    await popup.press('record-close');
    await popup.shows('This chapter is closed');
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });

  test('a debrief is done with the keyboard alone', async () => {
    const { firefox } = northmail.now;
    const popup = await planOf('m1');
    await popup.press('record');
    await popup.shows('Quiet until tomorrow');
    const page = await FirefoxPage.open(firefox, 'page');
    await page.ask('plan-entry', 'e.innerText');
    await page.tabTo('plan-entry');
    await page.type(KEYS.enter);
    await page.ask('open-debrief', 'e.innerText');
    await page.tabTo('open-debrief');
    await page.type(KEYS.enter);
    await page.tabTo('side');
    await page.type(KEYS.right);
    await page.tabTo('note-stuck');
    await page.type('The second exercise');
    await page.tabTo('done-debrief');
    await page.type(KEYS.enter);
    await page.ask('again-debrief', 'e.innerText');
    const fields = await page.evaluate(`new Promise((resolve) => {
      const open = indexedDB.open('ajar');
      open.onsuccess = () => {
        const all = open.result.transaction('notes').objectStore('notes').getAll();
        all.onsuccess = () => { open.result.close(); resolve(Object.assign({}, ...all.result.map((note) => note.fields))); };
      };
    })`);
    expect(fields).toMatchObject({ side: 'mine', stuck: 'The second exercise' });
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('a reply that is typed in the quiet day is offered to be kept, and Undo takes that back', async () => {
    const popup = await planOf('m1');
    await popup.press('record');
    await popup.shows('Quiet until tomorrow');
    const { card, firefox, page } = northmail.now;
    await page.bringToFront();
    await northmail.now.reply();
    await page.focus('form.composer .editor');
    await until('The strip', async () => {
      await page.keyboard.type('Well then');
      return (await card.text()).includes('Your quiet day runs until');
    });
    const box = await northmail.now.composer();
    await card.press('Keep as a draft until then');
    await card.appears('Kept until tomorrow');
    await card.press('Undo');
    await card.appears('Your quiet day runs until');
    expect(await northmail.now.composer()).toBe(box);
    expect(await complaintsOfAjar(firefox)).toEqual([]);
  });

  test('a no after talks has its quiet day begun in two clicks, and its debrief at hand', async () => {
    const popup = await planOf('m1');
    await popup.press('record');
    await popup.shows('Quiet until tomorrow');
    await popup.press('mood-tired');
    await popup.press('open-debrief');
    await popup.shows('What was on their side');
    await popup.press('nothing-to-fix');
    await popup.shows('Nothing to fix is a full result');
    await popup.press('done-debrief');
    await popup.press('close-chapter');
    await popup.shows('This chapter is closed');
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });
});
