import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { stopWorker } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';
import { type Northmail, plainWords } from './northmail.ts';
import { until } from './until.ts';

const northmail = freshNorthmail();

/** What every template's letter holds, once. */
const WORDS = 'Thank you for letting me know';
/** The time after which a browser would have forgotten a click, or a worker its hurry. */
const A_WHILE = 5_000;

const count = (text: string, words: string): number => text.split(words).length - 1;

async function replyTo(id: string, settings = ''): Promise<{ readonly now: Northmail; readonly before: string }> {
  const { now } = northmail;
  await now.open(id, settings);
  await now.card.appears();
  await now.reply();
  return { now, before: await now.composer() };
}

describe.each([
  ['the formatted composer', ''],
  ['the plain-text composer', '?plain'],
])('Insert in the card, in %s', (_name, settings) => {
  test('puts the words above signature and quote, and one Ctrl+Z takes them back exactly', async () => {
    const { now, before } = await replyTo('m1', settings);
    await now.card.press('Insert');
    const after = await now.composerHolds(WORDS);
    expect(after.indexOf(WORDS)).toBeLessThan(after.indexOf('-- '));
    expect(after.slice(after.indexOf('-- '))).toBe(before.slice(before.indexOf('-- ')));
    await now.page.keyboard.press('Control+z');
    await now.composerIs(before);
  });

  test('has an Undo that restores the composer exactly', async () => {
    const { now, before } = await replyTo('m1', settings);
    await now.card.press('Insert');
    await now.composerHolds(WORDS);
    await now.card.press('Undo');
    await now.composerIs(before);
  });
});

describe('where the reply is far from the card', () => {
  const far = (now: Northmail, place: 'below' | 'above') =>
    now.page.evaluate((where) => {
      const composer = document.querySelector('form.composer');
      const space = document.createElement('div');
      // A page that scrolls slowly by itself: somebody may not bear that.
      space.innerHTML = '<style>* { scroll-behavior: smooth }</style><div style="height: 4000px"></div>';
      if (where === 'above') composer?.parentElement?.prepend(composer, space);
      else composer?.before(space);
    }, place);

  /** Is the whole line in view in which the caret stands, or a plain composer as a whole? */
  const isInView = ({ page }: Northmail) =>
    page.evaluate(() => {
      const editor = document.querySelector('form.composer .editor');
      const { focusNode } = getSelection() ?? {};
      const line = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
      const { top, bottom } = (editor?.matches('textarea') ? editor : line)?.getBoundingClientRect() ?? new DOMRect();
      return document.activeElement === editor && top >= 0 && bottom <= innerHeight && bottom > top;
    });

  test.each([
    ['below', ''],
    ['below', '?plain'],
    ['above', ''],
    ['above', '?plain'],
  ] as const)('Insert shows the words, %s it%s', async (place, settings) => {
    const { now } = await replyTo('m1', settings);
    await far(now, place);
    await now.card.press('Insert');
    await now.composerHolds(WORDS);
    await until('The caret is in view', () => isInView(now));
  });

  test('the page stays where it is when the words are in view already', async () => {
    const { now } = await replyTo('m1');
    await now.page.setViewportSize({ width: 1280, height: 2000 });
    const places = () =>
      now.page.evaluate(() => [...document.querySelectorAll('*')].flatMap(({ scrollTop }) => scrollTop || []).join());
    await now.card.where('Insert');
    const before = await places();
    await now.card.press('Insert');
    await now.composerHolds(WORDS);
    await now.card.appears('The words are in your reply');
    await sleep(500);
    expect(await places()).toBe(before);
  });
});

describe('Insert in the panel', () => {
  test('puts in exactly the letter that it shows, once, and Undo takes it out', async () => {
    const { now, before } = await replyTo('m1');
    const panel = await now.openPanel('Draft a reply');
    const letter = plainWords(await panel.letter());
    await panel.press('insert');
    const after = plainWords(await now.composerHolds(WORDS));
    expect(count(after, letter)).toBe(1);
    await panel.undo();
    await now.composerIs(before);
    await panel.press('insert');
    expect(count(await now.composerHolds(WORDS), WORDS)).toBe(1);
  });

  test('is undone exactly after five seconds as well', async () => {
    const { now, before } = await replyTo('m1');
    const panel = await now.openPanel('Draft a reply');
    await panel.press('insert');
    await now.composerHolds(WORDS);
    await sleep(A_WHILE);
    await panel.undo();
    await now.composerIs(before);
  });

  test('keeps what the person typed afterwards when it is undone', async () => {
    const { now, before } = await replyTo('m1');
    const panel = await now.openPanel('Draft a reply');
    await panel.press('insert');
    await panel.appears('undo');
    await now.page.focus('form.composer .editor');
    await now.page.keyboard.press('Control+End');
    await now.page.keyboard.type(' P.S. mine');
    await panel.undo();
    await until('The words are out', async () => !(await now.composer()).includes(WORDS));
    expect(plainWords(await now.composer())).toBe(`${plainWords(before)} P.S. mine`);
  });

  test('passes Ctrl+Z on to the composer', async () => {
    const { now, before } = await replyTo('m1');
    const panel = await now.openPanel('Draft a reply');
    await panel.press('insert');
    await panel.appears('undo');
    await panel.pressCtrl('z');
    await now.composerIs(before);
  });

  test('opens the reply where none is open, and never Reply all', async () => {
    const { now } = northmail;
    await now.open('m1');
    const panel = await now.openPanel('Draft a reply');
    await panel.press('insert');
    await now.composerHolds(WORDS);
    expect(await now.page.inputValue('form.composer input[name=to]')).toBe('maren.lindqvist@fennholt.example');
  });

  test('asks first when the open reply goes to somebody else', async () => {
    const { now } = northmail;
    await now.open('m1');
    const panel = await now.openPanel('Draft a reply');
    await panel.letter();
    await now.page.evaluate(() => {
      location.hash = '#/mail/m4';
    });
    await now.page.waitForSelector('article[data-message-id="m4"]');
    await now.reply();
    const before = await now.composer();
    await panel.press('insert');
    await panel.press('insert-anyway');
    await now.composerHolds(WORDS);
    expect(before).not.toContain(WORDS);
  });

  test('works with the worker stopped between every two steps', async () => {
    const { now, before } = await replyTo('m1');
    await stopWorker(now.browser, now.page);
    const panel = await now.openPanel('Draft a reply');
    await panel.letter();
    await stopWorker(now.browser, now.page);
    await panel.press('insert');
    await panel.appears('undo');
    await stopWorker(now.browser, now.page);
    await panel.undo();
    await now.composerIs(before);
  });
});

describe('the reply', () => {
  test("goes out by the person's own click, with the words once, the quote whole and the head untouched", async () => {
    const { now } = await replyTo('m1');
    const head = () =>
      now.page.locator('form.composer input').evaluateAll((all) => all.map((i) => (i as HTMLInputElement).value));
    const before = await head();
    await now.card.press('Insert');
    await now.composerHolds(WORDS);
    expect(await head()).toEqual(before);
    expect(await now.page.evaluate(() => window.northmail.sent.length)).toBe(0);
    await now.page.click('form.composer [data-action=send]');
    const [sent] = await now.page.evaluate(() => window.northmail.sent);
    expect(count(sent?.html ?? '', WORDS)).toBe(1);
    expect(plainWords(sent?.html ?? '')).toContain('already run a system of this size');
  });

  test('brings no card back for a mail that was answered', async () => {
    const { now } = await replyTo('m1');
    await now.card.press('Insert');
    await now.card.appears('The words are in your reply');
    await now.page.click('form.composer [data-action=send]');
    // As long as a reader stays on another mail: a page that only blinks keeps its card.
    await now.open('m4');
    expect(await now.card.staysAway()).toBe(true);
    await now.open('m1');
    expect(await now.card.staysAway()).toBe(true);
  });
});
