import { chalk, dust } from './chalk.ts';
import {
  ART_HEIGHT,
  BOXES,
  type CardWords,
  type Design,
  GROUNDS,
  HEIGHTS,
  type Size,
  type TextBox,
  WIDTH,
} from './design.ts';
import { isRightToLeft, setText, TICK_WIDTH } from './set-text.ts';
import shapes from './shapes.json' with { type: 'json' };

type Shape = {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly alpha?: number;
  /** Moved to x, y and turned by degrees. */
  readonly at?: readonly number[];
};
const ART: Readonly<Record<Design, readonly Shape[]>> = shapes;

const FONTS =
  "Newsreader, 'Noto Serif', Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Yu Mincho', 'Hiragino Mincho ProN', 'Noto Naskh Arabic', 'Geeza Pro', serif";
const fontOf = (size: number): string => `400 ${size}px ${FONTS}`;

export type Card = {
  readonly design: Design;
  readonly size: Size;
  readonly words: CardWords;
  readonly labels: { readonly to: string; readonly from: string };
};

/** Draws a card onto a canvas, so many pixels wide. False where some words were more than fit. */
export function drawCard(canvas: HTMLCanvasElement, card: Card, pixels: number): boolean {
  const scale = pixels / WIDTH;
  const height = HEIGHTS[card.size];
  canvas.width = pixels;
  canvas.height = Math.round(height * scale);
  const ctx = canvas.getContext('2d');
  if (!ctx) return false;
  const isTurned = isRightToLeft(card.words.words || card.words.heading);
  ctx.scale(scale, scale);
  drawGround(ctx, card.design, height);
  // On a square the art stands in the middle, and its ground goes on above and below.
  ctx.translate(0, (height - ART_HEIGHT) / 2);
  if (card.design === 'slate') {
    dust(ctx, height);
    return chalk(ctx, scale, (layer) => drawArtAndWords(layer, card, isTurned));
  }
  return drawArtAndWords(ctx, card, isTurned);
}

function drawGround(ctx: CanvasRenderingContext2D, design: Design, height: number): void {
  const { top, bottom } = GROUNDS[design];
  ctx.fillStyle = top;
  ctx.fillRect(0, 0, WIDTH, height);
  ctx.fillStyle = bottom;
  ctx.fillRect(0, height / 2 + ART_HEIGHT / 2 - 1, WIDTH, height);
  if (design !== 'rosemary') return;
  ctx.strokeStyle = '#d9d4c4';
  ctx.strokeRect(18.5, 18.5, WIDTH - 37, height - 37);
}

function drawArtAndWords(ctx: CanvasRenderingContext2D, card: Card, isTurned: boolean): boolean {
  ctx.save();
  // Read from right to left, the whole scene is seen from the other side.
  if (isTurned) {
    ctx.translate(WIDTH, 0);
    ctx.scale(-1, 1);
  }
  for (const shape of ART[card.design]) drawShape(ctx, shape);
  ctx.restore();
  const boxes = BOXES[card.design](card.words, card.labels).filter(({ text }) => text.trim() !== '');
  return boxes.map((box) => drawText(ctx, isTurned ? turned(box) : box, isTurned)).every(Boolean);
}

function drawShape(ctx: CanvasRenderingContext2D, { d, fill, stroke, width = 1, alpha = 1, at }: Shape): void {
  const path = new Path2D(d);
  const [x = 0, y = 0, degrees = 0] = at ?? [];
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate((degrees * Math.PI) / 180);
  ctx.globalAlpha = alpha;
  if (fill) {
    ctx.fillStyle = fill;
    ctx.fill(path);
  }
  if (stroke) {
    ctx.strokeStyle = stroke;
    ctx.lineWidth = width;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    ctx.stroke(path);
  }
  ctx.restore();
}

const turned = (box: TextBox): TextBox => ({ ...box, x: WIDTH - box.x - box.width });

function drawText(ctx: CanvasRenderingContext2D, box: TextBox, isTurned: boolean): boolean {
  const { lines, size, leading, fits } = setText(box, (line, at) => {
    ctx.font = fontOf(at);
    return ctx.measureText(line).width;
  });
  ctx.font = fontOf(size);
  ctx.fillStyle = box.color;
  ctx.direction = isTurned ? 'rtl' : 'ltr';
  ctx.textAlign = box.align ?? 'start';
  const first = box.isLow ? box.y + box.height - (lines.length - 1) * leading - size * 0.25 : box.y + size;
  const near = isTurned ? box.x + box.width : box.x;
  const far = isTurned ? box.x : box.x + box.width;
  const indent = box.hasTicks ? TICK_WIDTH * size * (isTurned ? -1 : 1) : 0;
  const x = box.align === 'center' ? box.x + box.width / 2 : box.align === 'end' ? far : near + indent;
  for (const [at, { text, isFirst }] of lines.entries()) {
    const y = first + at * leading;
    if (box.hasTicks && isFirst) drawTick(ctx, near, y, size, isTurned);
    ctx.fillStyle = box.color;
    ctx.fillText(text, x, y);
  }
  return fits;
}

function drawTick(ctx: CanvasRenderingContext2D, x: number, y: number, size: number, isTurned: boolean): void {
  const unit = size / 22;
  const way = isTurned ? -1 : 1;
  const start = isTurned ? x - 24 * unit : x;
  const path: readonly (readonly [number, number])[] = [
    [0, -7],
    [8, 2],
    [24, -18],
  ];
  ctx.strokeStyle = '#f0c66c';
  ctx.lineWidth = 3.5 * unit;
  ctx.lineCap = 'round';
  ctx.beginPath();
  // A tick is written the same way everywhere; only its place turns.
  for (const [dx, dy] of path) ctx.lineTo((way > 0 ? x : start) + dx * unit, y + dy * unit);
  ctx.stroke();
}
