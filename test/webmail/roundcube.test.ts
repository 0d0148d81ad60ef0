import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Card } from '../e2e/card.ts';
import { type Chromium, launchChromium, stopWorker, switchOn } from '../e2e/chromium.ts';
import { plainWords } from '../e2e/northmail.ts';
import { Panel } from '../e2e/panel.ts';
import { until } from '../e2e/until.ts';
import { type Flavour, hostPattern, Roundcube, type View } from './roundcube.ts';
import { nextSentMail, seedWebmail } from './server.ts';

const WORDS = 'Thank you for letting me know';
/** A word of the quoted mail: what was written must stay above it. */
const QUOTE = 'already run a system of this size';
/** The time after which a browser would have forgotten a click, or a worker its hurry. */
const A_WHILE = 5_000;
/** What a hand needs from the mouse to the keys; TinyMCE closes its undo step in that time. */
const A_HAND = 500;

const count = (text: string, words: string): number => text.split(words).length - 1;

let browser: Chromium;
let roundcube: Roundcube;
let card: Card;

async function begin(flavour: Flavour): Promise<void> {
  await seedWebmail();
  browser = await launchChromium({ build: 'chrome-granted' });
  await switchOn(browser, [hostPattern(flavour)]);
  roundcube = new Roundcube(await browser.context.newPage(), flavour);
  card = new Card(roundcube.page);
  await roundcube.login();
}

afterEach(() => browser.close());

const composerHolds = (words: string) =>
  until(`The composer holds "${words}"`, async () => (await roundcube.composerText()).includes(words));

const composerIs = (content: string) =>
  until('The composer is as it was', async () => (await roundcube.composer()).content === content);

/** The words stand there once, above the quote, and the quote is whole. */
async function expectAboveQuote(letter: string): Promise<void> {
  const text = plainWords(await roundcube.composerText());
  expect(count(text, letter)).toBe(1);
  expect(count(text, QUOTE)).toBe(1);
  expect(text.indexOf(letter)).toBeLessThan(text.indexOf(QUOTE));
}

const flavours: readonly Flavour[] = (['elastic', 'larry'] as const).flatMap((skin) =>
  (['en', 'de'] as const).flatMap((language) =>
    (['plain', 'html'] as const).map((editor) => ({ skin, language, editor })),
  ),
);
const views: readonly View[] = ['preview', 'full'];
const ways = flavours.flatMap((flavour) => views.map((view) => ({ ...flavour, view })));

describe.each(ways)('Roundcube $skin, $language, $editor composer, $view', ({ view, ...flavour }) => {
  beforeEach(() => begin(flavour));

  test('leads from a rejection to the reply that the person sends', async () => {
    await roundcube.open('Backend Engineer', view);
    await card.appears('Fennholt');
    await card.press('Draft a reply');
    const panel = await Panel.opened(browser);
    const letter = plainWords(await panel.letter());

    await roundcube.reply();
    const { content: before } = await roundcube.composer();
    const fields = await roundcube.fields();
    await panel.press('insert');
    await panel.appears('undo');
    await expectAboveQuote(letter);

    await sleep(A_WHILE);
    await panel.undo();
    await composerIs(before);

    await stopWorker(browser, roundcube.page);
    await panel.press('insert');
    await panel.appears('undo');
    await roundcube.focusComposer();
    await roundcube.page.keyboard.press('Control+End');
    await roundcube.type('P.S. mine');
    await panel.undo();
    await until('The words are out', async () => !(await roundcube.composerText()).includes(WORDS));
    await composerHolds('P.S. mine');

    await panel.press('insert');
    await panel.appears('undo');
    await expectAboveQuote(letter);
    expect(await roundcube.fields()).toEqual(fields);

    const next = await nextSentMail();
    await roundcube.send();
    const sent = await next();
    const text = plainWords(sent.text.replaceAll(/^>+ ?/gm, ''));
    expect(count(text, letter)).toBe(1);
    expect(count(text, QUOTE)).toBe(1);
    expect(text.indexOf(letter)).toBeLessThan(text.indexOf(QUOTE));
    expect(sent.to).toContain('maren.lindqvist@fennholt.example');
    expect(browser.noise.complaints.filter((line) => line.includes('chrome-extension:'))).toEqual([]);
  });
});

describe.each(['plain', 'html'] as const)('Roundcube, %s composer', (editor) => {
  beforeEach(() => begin({ skin: 'elastic', language: 'en', editor }));

  test('has Insert in the card beside the reply; the caret stays in the composer, and one Ctrl+Z takes the words back', async () => {
    await roundcube.open('Backend Engineer', 'preview');
    await card.appears('Fennholt');
    await roundcube.reply();
    await roundcube.focusComposer();
    const { content: before } = await roundcube.composer();
    await card.press('Insert');
    await composerHolds(WORDS);
    await sleep(A_HAND);
    await roundcube.page.keyboard.press('Control+z');
    await composerIs(before);
  });

  test('says in the card beside the reply that the words are in, and offers Undo there', async () => {
    await roundcube.open('Backend Engineer', 'preview');
    await card.appears('Fennholt');
    await roundcube.reply();
    const { content: before } = await roundcube.composer();
    await card.press('Insert');
    await composerHolds(WORDS);
    await card.appears('The words are in your reply');
    await card.press('Undo');
    await composerIs(before);
  });
});

describe.each(views)('Roundcube, %s', (view) => {
  beforeEach(() => begin({ skin: 'elastic', language: 'en', editor: 'html' }));

  test.each(['Site Reliability Engineer', 'Lumen & Pike', 'Leeks', 'personal loan'])(
    'shows no card in "%s"',
    async (subject) => {
      await roundcube.open(subject, view);
      expect(await card.staysAway()).toBe(true);
    },
  );

  test('shows the card in HTML mails and in mails with a quoted thread', async () => {
    await roundcube.open('Brightwater Freight', view);
    await card.appears('Brightwater Freight');
    await roundcube.inbox();
    await roundcube.open('Interview for Test Engineer', view);
    await card.appears('went on with somebody else');
  });

  test('takes no decoy in a mail for a composer', async () => {
    await roundcube.open('Archivist', view);
    await card.appears('Wexcombe');
    await card.press('Draft a reply');
    const panel = await Panel.opened(browser);
    const letter = plainWords(await panel.letter());
    await panel.press('insert');
    await roundcube.composerIsReady();
    await until('The words arrive', async () => plainWords(await roundcube.composerText()).includes(letter));
    expect((await roundcube.fields()).to).toContain('vera.stahl@wexcombe.example');
    expect(count(plainWords(await roundcube.composerText()), letter)).toBe(1);
  });
});
