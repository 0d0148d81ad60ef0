import { describe, expect, test } from 'vitest';
import { freshNorthmail } from './fresh-northmail.ts';
import { OTHERS, REJECTIONS } from './northmail.ts';
import { panelIsOpen } from './panel.ts';

const northmail = freshNorthmail();

describe('the card', () => {
  test('stands in every rejection, and names company and role', async () => {
    const { now } = northmail;
    for (const id of REJECTIONS) {
      await now.open(id);
      await now.card.appears('went on with somebody else');
    }
    await now.open('m1');
    await now.card.appears('Fennholt went on with somebody else for Backend Engineer');
  });

  test.each(OTHERS)('stays away from %s, which is no rejection', async (id) => {
    const { now } = northmail;
    await now.open(id);
    expect(await now.card.staysAway()).toBe(true);
  });

  test('follows the reader from mail to mail without a page load', async () => {
    const { now } = northmail;
    await now.open('m4');
    await now.page.keyboard.press('k');
    await now.card.appears('Brightwater Freight');
    await now.page.keyboard.press('k');
    await now.card.appears('Halden Systems');
    await now.page.keyboard.press('j');
    await now.page.keyboard.press('j');
    await now.card.disappears();
  });

  test('takes no focus', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.appears();
    expect(await now.page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('shows on demand the very sentence that gave the rejection away', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.press('Why am I seeing this?');
    await now.card.appears('we have decided to move forward with another candidate');
  });

  test('stays when "Not now" could not be kept, says so, and goes when it is pressed again', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.appears('Fennholt');
    await now.browser.context.serviceWorkers()[0]?.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await now.card.press('Not now');
    await now.card.appears('This could not be saved.');
    await now.card.press('Not now');
    await now.card.disappears();
  });

  test('closes with Esc, and stays closed when the mail is opened again', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.appears();
    await now.page.keyboard.press('Escape');
    await now.card.disappears();
    await now.open('m4');
    await now.page.reload();
    await now.open('m1');
    expect(await now.card.staysAway()).toBe(true);
  });

  test.each(['Not now', 'Not a rejection'])('never returns after "%s", in a new tab neither', async (label) => {
    const { now } = northmail;
    await now.open('m2');
    await now.card.press(label);
    await now.card.disappears();
    await now.page.reload();
    expect(await now.card.staysAway()).toBe(true);
  });

  test('keeps the keys that are typed in it from the site', async () => {
    const { now } = northmail;
    await now.open('m2');
    await now.card.press('Why am I seeing this?');
    await now.card.appears('regret to inform you');
    await now.page.keyboard.type('jkr');
    await now.page.keyboard.press('Tab');
    expect(await now.page.evaluate(() => window.northmail.keys)).toEqual([]);
    expect(now.page.url()).toContain('#/mail/m2');
  });

  test('ignores clicks and keys that a script made', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.appears();
    await now.page.evaluate(() => {
      const host = document.querySelector('ajar-card');
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 5, clientY: 5 }));
      }
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await now.card.isShown()).toBe(true);
    expect(await panelIsOpen(now.browser)).toBe(false);
  });

  test('gives the page nothing to read', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.appears();
    const seen = await now.page.evaluate(() => {
      const host = document.querySelector('ajar-card');
      return { root: host?.shadowRoot ?? null, text: host?.textContent, names: host?.getAttributeNames() };
    });
    expect(seen.root).toBeNull();
    expect(seen.text).toBe('');
    expect(seen.names?.join(' ')).not.toContain('data');
  });

  test('opens the panel by one click', async () => {
    const { now } = northmail;
    await now.open('m1');
    const panel = await now.openPanel('Recovery plan');
    await panel.shows('Fennholt');
  });
});
