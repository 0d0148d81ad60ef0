import type { TextBox } from './design.ts';

/** Measures a line at a size; the canvas's own measure, passed in so that setting text needs no canvas. */
export type Measure = (line: string, size: number) => number;

export type SetText = {
  readonly lines: readonly { readonly text: string; readonly isFirst: boolean }[];
  readonly size: number;
  /** Between the feet of two lines. */
  readonly leading: number;
  /** False where the words are more than fit at the least size. */
  readonly fits: boolean;
};

const LEADING = 1.32;
/** Each line of a list begins after its tick. */
export const TICK_WIDTH = 1.75;
/** Signs that no line begins with, in scripts that break between any two of them. */
const HANGING = /^[、。，．：；！？」』）】〉》・ー々,.;:!?)\]}%”’»،؛؟]/u;

/** Is this text read from right to left? Its first letter tells. */
export const isRightToLeft = (text: string): boolean =>
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text.slice(0, 200));

/** Sets a text into its box: the biggest size at which it fits, wrapped where its language allows it. */
export function setText(box: TextBox, measure: Measure): SetText {
  const indent = box.hasTicks ? TICK_WIDTH : 0;
  for (let size = box.size; ; size -= 0.5) {
    const width = box.width - indent * size;
    const lines = box.text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => wrap(line.trim(), width, (text) => measure(text, size)));
    const leading = size * LEADING;
    const fits =
      lines.length * leading <= box.height + leading - size && lines.every(({ text }) => measure(text, size) <= width);
    if (fits || size <= box.least) return { lines, size, leading, fits };
  }
}

function wrap(text: string, width: number, measure: (text: string) => number): SetText['lines'] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text)) {
    const longer = line + piece;
    if (line === '' || measure(longer.trimEnd()) <= width) line = longer;
    else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  return [...lines, line.trimEnd()].map((one, at) => ({ text: one, isFirst: at === 0 }));
}

/** Where a line may break: after spaces, and between words of scripts that have none. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)) {
    const last = pieces.at(-1);
    const isGlued = last !== undefined && (HANGING.test(segment) || segment.trim() === '' || !mayBreak(last, segment));
    if (isGlued) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const mayBreak = (before: string, after: string): boolean =>
  /\s$/u.test(before) || UNSPACED.test(before.at(-1) ?? '') || UNSPACED.test(after.charAt(0));
