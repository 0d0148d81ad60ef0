import { describe, expect, test } from 'vitest';
import { complaintsOfAjar } from './firefox.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { freshFirefox } from './fresh-firefox.ts';

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
