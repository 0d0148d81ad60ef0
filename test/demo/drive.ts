import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Northmail } from '../e2e/northmail.ts';
import { ROOT } from '../tools/shell.ts';

const FOLDER = join(ROOT, 'demo');
/** The card fades in; a picture taken meanwhile would be pale. Milliseconds. */
const CALM = 600;
const START = 'Thank you for letting me know';

/** Says a step once it is done, with the name of its picture. */
function teller() {
  let number = 0;
  return async (sentence: string, name: string, take: () => Promise<Buffer>): Promise<void> => {
    number += 1;
    const file = `${number}-${name}.png`;
    await writeFile(join(FOLDER, file), await take());
    console.log(`${number}. ${sentence} (demo/${file})`);
  };
}

async function goTheWay(northmail: Northmail): Promise<void> {
  const { page, card } = northmail;
  const step = teller();
  const picture = async () => {
    await page.waitForTimeout(CALM);
    return page.screenshot();
  };

  await northmail.visit('/');
  await page.waitForSelector('.row');
  await step('The inbox of Northmail, the demo webmail.', 'inbox', picture);

  await northmail.open('m1');
  const words = await card.appears('Fennholt');
  await step(`The card says: ${words.split('\n')[0]}`, 'card', picture);

  await card.press('Why am I seeing this?');
  await card.appears('another candidate');
  await step('"Why am I seeing this?" shows the very sentence.', 'why', picture);

  const panel = await northmail.openPanel('Draft a reply');
  await panel.letter();
  await step('One click opened the panel with a reply.', 'panel', () => panel.screenshot());

  await northmail.reply();
  const before = await northmail.composer();
  await panel.press('insert');
  await northmail.composerHolds(START);
  await panel.appears('undo');
  await page.locator('form.composer').scrollIntoViewIfNeeded();
  await step('Reply was pressed in the webmail, and Insert put the words above the quote.', 'inserted', picture);

  await panel.undo();
  await northmail.composerIs(before);
  await step('Undo took them back: the composer is exactly as it was.', 'undone', picture);

  await northmail.open('m5');
  if (!(await card.staysAway())) throw new Error('A card came up on an offer.');
  await step('The offer gets no card.', 'offer', picture);
}

/** Goes the main way in a browser without a window. Fails with a sentence when a step does not come. */
export async function driveDemo(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const northmail = await Northmail.start();
  try {
    await goTheWay(northmail);
    const outside = northmail.browser.noise.requests.filter((url) => !url.startsWith(northmail.web.origin));
    if (outside.length > 0) throw new Error(`A request left this computer: ${outside.join(', ')}`);
    console.log('No request left this computer. The pictures are in demo/.');
  } finally {
    await northmail.stop();
  }
}
