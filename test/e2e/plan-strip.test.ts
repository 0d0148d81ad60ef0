import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { freshNorthmail } from './fresh-northmail.ts';
import { Panel } from './panel.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

const northmail = freshNorthmail();
const OFFER = 'Your quiet day runs until';
const KEEP = 'Keep as a draft until then';

/** The plan of a mail; `settings` as in `?plain`. */
async function plan(settings = ''): Promise<Panel> {
  const { now } = northmail;
  await now.open('m1', settings);
  await now.card.press('Recovery plan');
  return Panel.opened(now.browser);
}

/** A mail whose quiet day has begun. */
async function quiet(settings = ''): Promise<PlanStore> {
  const { now } = northmail;
  const panel = await plan(settings);
  await panel.press('record');
  await panel.shows('Quiet until tomorrow');
  const store = await PlanStore.open(now.browser);
  await now.page.bringToFront();
  return store;
}

/** Begins a reply with real keys, until the strip is there; answers what the box holds then. */
async function write(words = 'Well then'): Promise<string> {
  const { now } = northmail;
  await now.reply();
  await now.page.focus('form.composer .editor');
  // What opens with the reply is told to the worker first: nobody types within the same moment.
  await until('The strip', async () => {
    await now.page.keyboard.type(words);
    return (await now.card.text()).includes(OFFER);
  });
  return now.composer();
}

/** As if the disk had no room for anything more, or had it again. */
const setDiskFull = (isFull: boolean): Promise<void> | undefined =>
  northmail.now.browser.context.serviceWorkers()[0]?.evaluate((full) => {
    const { prototype } = IDBObjectStore;
    const kept = globalThis as { put?: typeof prototype.put };
    kept.put ??= prototype.put;
    prototype.put = full
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : kept.put;
  }, isFull);

const drafts = (store: PlanStore): Promise<readonly Draft[]> => store.all<Draft>('drafts');

describe.each([
  ['the formatted composer', ''],
  ['the plain-text composer', '?plain'],
])('during the quiet day, in %s', (_name, settings) => {
  test('typing a reply in the webmail brings a strip that keeps it until the day ends, and takes that back', async () => {
    const { now } = northmail;
    const store = await quiet(settings);
    const box = await write();
    const { application, quiet: day } = await store.plan();
    await now.card.press(KEEP);
    await now.card.appears('Kept until tomorrow');
    const [draft] = await drafts(store);
    expect([draft?.key, draft?.due, draft?.text, draft?.isBack]).toEqual(['demo|m1', day?.until, null, false]);
    expect((await store.alarms()).toSorted()).toEqual(
      expect.arrayContaining(['draft:demo|m1', `quiet:${application}`]),
    );
    expect(JSON.stringify(await drafts(store))).not.toContain('Well then');
    await now.card.press('Undo');
    await now.card.appears(OFFER);
    expect(await drafts(store)).toEqual([]);
    expect(await store.alarms()).not.toContain('draft:demo|m1');
    expect(await now.composer()).toBe(box);
  });
});

describe('the strip', () => {
  test('leaves the words of a draft that is there, and Undo gives it back exactly', async () => {
    const { now } = northmail;
    const store = await quiet();
    await write();
    await now.card.press(KEEP);
    await now.card.appears('Kept until');
    const own: Draft = {
      ...((await drafts(store))[0] as Draft),
      text: 'My own words',
      due: Date.now() + 5_000_000,
      keptAt: 7,
      updatedAt: 7,
    };
    await now.card.press('Undo');
    await now.card.appears(OFFER);
    await store.put('drafts', [own]);
    await now.card.press(KEEP);
    await now.card.appears('Kept until');
    const [kept] = await drafts(store);
    expect([kept?.text, kept?.updatedAt, kept?.due]).toEqual(['My own words', 7, (await store.plan()).quiet?.until]);
    await now.card.press('Undo');
    await now.card.appears(OFFER);
    expect(await drafts(store)).toEqual([own]);
  });

  test('keeps once, however often it is pressed: one Undo takes it back', async () => {
    const { now } = northmail;
    const store = await quiet();
    for (const words of ['Well then', 'And once more']) {
      await write(words);
      await now.card.press(KEEP);
      await now.card.appears('Kept until');
      if (words === 'Well then') await now.page.click('form.composer [data-action=discard]');
    }
    expect(await drafts(store)).toHaveLength(1);
    await now.card.press('Undo');
    await now.card.appears(OFFER);
    expect(await drafts(store)).toEqual([]);
  });

  test('stands beside the mail’s own card, which Esc leaves alone, and does not come back for the same reply', async () => {
    const { now } = northmail;
    await quiet();
    await write();
    const both = await now.card.text();
    expect(both).toContain('went on with somebody else');
    expect(await now.page.evaluate(() => document.activeElement?.classList.contains('editor'))).toBe(true);
    await now.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await now.page.keyboard.press('Escape');
    await until('The strip is gone', async () => !(await now.card.text()).includes(OFFER));
    expect(await now.card.text()).toContain('went on with somebody else');
    await now.page.focus('form.composer .editor');
    await now.page.keyboard.type(' and on');
    expect(await now.card.staysAway(OFFER)).toBe(true);
  });

  test('sets no case aside when it is closed, and is there again for the next reply', async () => {
    const { now } = northmail;
    const store = await quiet();
    // Dealt with already: only what stands beside the reply shows from here on.
    await now.page.reload();
    await write();
    await now.card.press('Not now');
    await now.card.disappears();
    expect(await store.all<{ outcome: string }>('messages')).toMatchObject([{ outcome: 'recorded' }]);
    await now.page.click('form.composer [data-action=discard]');
    await write();
    await now.card.appears(OFFER);
  });

  test('is offered after the browser was closed as well, where no card comes back', async () => {
    const { now } = northmail;
    const store = await quiet();
    // What a closed browser forgets.
    await store.page.evaluate(() => chrome.storage.session.clear());
    await now.page.bringToFront();
    await now.page.reload();
    expect(await now.card.staysAway()).toBe(true);
    await write();
    await now.card.press(KEEP);
    await now.card.appears('Kept until tomorrow');
    expect(await drafts(store)).toMatchObject([{ about: { company: 'Fennholt' } }]);
  });

  test('comes to the reply that stands open when the quiet day begins, and goes when Ajar inserts from the panel', async () => {
    const { now } = northmail;
    const panel = await plan();
    await now.reply();
    await now.page.focus('form.composer .editor');
    await now.page.keyboard.type('Well then');
    expect(await now.card.staysAway(OFFER)).toBe(true);
    await panel.press('record');
    await now.card.appears(OFFER);
    await now.card.press('Draft a reply');
    await panel.letter();
    await panel.press('insert');
    await until('The words are in the reply', async () => (await now.composer()).includes('Thank you'));
    await until('The strip is gone', async () => !(await now.card.text()).includes(OFFER));
  });

  test('never blocks sending, and goes with the reply', async () => {
    const { now } = northmail;
    await quiet();
    const box = await write();
    await now.page.click('form.composer [data-action=send]');
    await until('The strip is gone', async () => !(await now.card.text()).includes(OFFER));
    const [sent] = await now.page.evaluate(() => window.northmail.sent);
    expect(sent?.html).toBe(box);
  });

  test('says so when it cannot be kept, and can be tried again', async () => {
    const { now } = northmail;
    const store = await quiet();
    await write();
    await setDiskFull(true);
    await now.card.press(KEEP);
    await now.card.appears('your reply is as you wrote it');
    expect(await drafts(store)).toEqual([]);
    await setDiskFull(false);
    await now.card.press(KEEP);
    await now.card.appears('Kept until');
  });
});

describe('no strip comes', () => {
  test('without a quiet day, nor for shortcuts, nor when a script types', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.appears();
    await now.reply();
    await now.page.keyboard.type('Thank you');
    expect(await now.card.staysAway(OFFER)).toBe(true);
    await now.page.click('form.composer [data-action=discard]');
    await quiet();
    await now.reply();
    await now.page.waitForTimeout(1_000);
    await now.page.keyboard.press('Control+a');
    await now.page.keyboard.press('ArrowLeft');
    await now.page.evaluate(() => {
      const editor = document.querySelector('form.composer .editor');
      editor?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      editor?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    });
    expect(await now.card.staysAway(OFFER)).toBe(true);
  });

  test('when Ajar inserts: who inserts has decided, whatever is typed afterwards', async () => {
    const { now } = northmail;
    await quiet();
    await now.reply();
    await now.card.press('Insert');
    await now.card.appears('The words are in your reply');
    expect(await now.card.staysAway(OFFER)).toBe(true);
    await now.page.focus('form.composer .editor');
    await now.page.keyboard.type('P.S.');
    expect(await now.card.staysAway(OFFER)).toBe(true);
  });

  test('once the day is over', async () => {
    const { now } = northmail;
    const store = await quiet();
    await now.reply();
    await now.page.waitForTimeout(1_000);
    await store.letPass(25 * 3_600_000);
    await now.page.bringToFront();
    await now.page.focus('form.composer .editor');
    await now.page.keyboard.type('Well then');
    expect(await now.card.staysAway(OFFER)).toBe(true);
  });
});
