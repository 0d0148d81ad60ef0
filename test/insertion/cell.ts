import { setTimeout as sleep } from 'node:timers/promises';
import type { Tab } from './browser.ts';

/** Two paragraphs of one line, one of two; signs that mean something in markup. */
const LETTER = [
  'Dear Ms Lind,',
  'Thank you for letting me know. I liked the talk about R&D & <b>bold</b> plans.\nAll the best to the team.',
  'Kind regards,\nSam Holm-Okafor',
].join('\n\n');
const ARABIC = ['السيدة ليند المحترمة،', 'شكرا لإبلاغي بالقرار.\nأتمنى لكم التوفيق.', 'مع خالص التحية'].join('\n\n');
const TYPED = 'Hello there';
/** One word behind a space, as one goes on writing: some editors take each word as a step of its own. */
const LATER = ' Postscript';

/** Editors join what follows within a second into one step; a person takes longer to click or to go on. */
const BETWEEN_STEPS = 1_300;
const A_WHILE = 5_000;
const FOLLOWS = 400;

type Seen = { readonly content: string; readonly text: string; readonly markup: string; readonly fields: string };

const LOOK = `(() => {
  const { editable } = composer;
  return {
    content: composer.content(),
    text: composer.text(),
    // Firefox keeps a line's end open with an element that is no content.
    markup: (editable.value ?? editable.innerHTML).replaceAll('<br type="_moz">', ''),
    fields: [...document.querySelectorAll('form.composer input')].map((input) => input.value).join('|'),
  };
})()`;

const DOUBLE_IDS = `(() => {
  const ids = [...composer.editable.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index).join();
})()`;

/** The direction of the innermost block around some words. */
const directionOf = (words: string): string => `(() => {
  const doc = composer.editable.ownerDocument;
  const walker = doc.createTreeWalker(composer.editable, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue.includes(${JSON.stringify(words)}))
      return doc.defaultView.getComputedStyle(node.parentElement).direction;
  return 'none';
})()`;

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, '');
const count = (text: string, part: string): number => text.split(part).length - 1;

/** Lines without the white space that cannot be seen, and one empty line for many. */
const asRead = (text: string): string =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Some editors keep an empty line at the very end, and add it with the first change. */
const trimmed = (content: string): string => content.replace(/(?:\s|<(div|p)><br><\/\1>)+$/, '');

/** Everything that is wrong after an insertion; nothing when it is good. */
function complaintsAbout(before: Seen, after: Seen, letter: string, isAbove: boolean): readonly string[] {
  const wrong: string[] = [];
  const [text, was] = [bare(after.text), bare(before.text)];
  const found = count(text, bare(letter));
  if (found !== 1) return [`stands ${found} times`];
  if (text.replace(bare(letter), '') !== was) wrong.push('changed other words');
  const border = isAbove ? '--' : 'On 3 November';
  const [typed = ''] = before.text.split(border);
  const [written = ''] = after.text.split(border);
  if (asRead(written) !== asRead(`${typed}\n\n${letter}`)) wrong.push(`lines: ${JSON.stringify(asRead(written))}`);
  const tailOf = ({ content }: Seen) => trimmed(content.slice(content.indexOf(border)));
  if (tailOf(after) !== tailOf(before)) wrong.push(`what follows: ${differs(tailOf(after), tailOf(before))}`);
  if (after.fields !== before.fields) wrong.push('touched the head');
  return wrong;
}

/** Two texts from where they part. */
function differs(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const part = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 100));
  return `${part(one)} for ${part(other)}`;
}

/** Empty lines of text can be the browser's own; markup tells. */
const asSeen = (text: string): string => text.replace(/\n{2,}/g, '\n\n');

const difference = (before: Seen, now: Seen): readonly string[] =>
  (['content', 'text', 'markup'] as const).flatMap((part) =>
    asSeen(before[part]) === asSeen(now[part]) ? [] : [`undo left ${part} ${differs(now[part], before[part])}`],
  );

export type Way = 'at once' | 'after 5 s' | 'after typing' | 'quote first' | 'right to left';
export const WAYS: readonly Way[] = ['at once', 'after 5 s', 'after typing', 'quote first', 'right to left'];

/** Goes one way with one editor, and answers what was wrong. */
export async function tryCell(
  tab: Tab,
  address: string,
  way: Way,
  hasNoDirection: boolean,
): Promise<readonly string[]> {
  const isAbove = way !== 'quote first';
  await tab.open(`${address}&order=${isAbove ? 'above' : 'below'}`);
  await sleep(FOLLOWS);
  if (way === 'after typing') {
    await tab.type(TYPED);
    await sleep(BETWEEN_STEPS);
  }
  const letter = way === 'right to left' ? ARABIC : LETTER;
  const before = await tab.ask<Seen>(LOOK);
  const state = await tab.insert(letter);
  if (state !== 'inserted') return [state];
  const after = await tab.ask<Seen>(LOOK);
  const wrong = [...complaintsAbout(before, after, letter, isAbove)];
  const double = await tab.ask<string>(DOUBLE_IDS);
  if (double) wrong.push(`double ids: ${double}`);
  if (way === 'right to left' && !hasNoDirection)
    for (const words of ['السيدة', 'شكرا', 'تحية'])
      if ((await tab.ask<string>(directionOf(words))) !== 'rtl') wrong.push(`left to right: ${words}`);
  return [...wrong, ...(await undone(tab, way, before, after, letter))];
}

async function undone(tab: Tab, way: Way, before: Seen, after: Seen, letter: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  if (way === 'after 5 s') await sleep(A_WHILE);
  if (way === 'after typing') {
    await sleep(BETWEEN_STEPS);
    await tab.type(LATER);
    await sleep(FOLLOWS);
    const { text } = await tab.ask<Seen>(LOOK);
    if (!bare(text).includes(bare(letter + LATER))) wrong.push('the caret is not behind the words');
    await tab.pressUndo();
    await sleep(FOLLOWS);
    const typedAway = await tab.ask<Seen>(LOOK);
    if (bare(typedAway.text) !== bare(after.text))
      wrong.push(`the first undo took more or less than the typing: ${differs(typedAway.text, after.text)}`);
  }
  await tab.pressUndo();
  await sleep(FOLLOWS);
  return [...wrong, ...difference(before, await tab.ask<Seen>(LOOK))];
}
