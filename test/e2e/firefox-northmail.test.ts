import { describe, expect, test } from 'vitest';
import { complaintsOfAjar } from './firefox.ts';
import { FirefoxPopup } from './firefox-popup.ts';
import { freshFirefox } from './fresh-firefox.ts';
import { OTHERS, plainWords } from './northmail.ts';

const WORDS = 'Thank you for letting me know';

const northmail = freshFirefox();

describe('in Firefox', () => {
  test('the card stands in a rejection, closes with Esc, and stays away from everything else', async () => {
    await northmail.now.open('m1');
    await northmail.now.card.appears('Fennholt went on with somebody else for Backend Engineer');
    await northmail.now.page.keyboard.press('Escape');
    await northmail.now.card.disappears();
    for (const id of OTHERS) {
      await northmail.now.open(id);
      expect(await northmail.now.card.staysAway(), id).toBe(true);
    }
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });

  test('Insert in the card puts the words in, and one Ctrl+Z takes them back exactly', async () => {
    await northmail.now.open('m1');
    await northmail.now.card.appears();
    const before = await northmail.now.reply();
    await northmail.now.card.press('Insert');
    await northmail.now.composerHolds(WORDS);
    await northmail.now.card.appears('The words are in your reply');
    await northmail.now.page.keyboard.down('Control');
    await northmail.now.page.keyboard.press('z');
    await northmail.now.page.keyboard.up('Control');
    await northmail.now.composerIs(before);
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });

  test('one click in the card opens the popup on the same case; Insert and Undo there reach the composer', async () => {
    await northmail.now.open('m1');
    await northmail.now.card.appears();
    const before = await northmail.now.reply();
    await northmail.now.card.press('Draft a reply');
    const popup = new FirefoxPopup(northmail.now.firefox, 'popup');
    await popup.shows('Maren Lindqvist');
    const letter = plainWords(await popup.letter());
    await popup.press('insert');
    expect(plainWords(await northmail.now.composerHolds(WORDS))).toContain(letter);
    await popup.press('undo');
    await northmail.now.composerIs(before);
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });

  test('one click in the popup opens the sidebar on the same case', async () => {
    await northmail.now.open('m1');
    await northmail.now.card.press('Recovery plan');
    const popup = new FirefoxPopup(northmail.now.firefox, 'popup');
    await popup.shows('Fennholt');
    await popup.press('sidebar');
    await new FirefoxPopup(northmail.now.firefox, 'panel').shows('Fennholt');
    expect(await complaintsOfAjar(northmail.now.firefox)).toEqual([]);
  });
});
