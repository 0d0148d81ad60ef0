import { WIDTH } from './design.ts';

/** The same grain each time, so that what is saved is what was seen (mulberry32). */
function grain(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What a sponge leaves on a blackboard. */
export function dust(ctx: CanvasRenderingContext2D, height: number): void {
  const next = grain(9);
  const offset = (height - 420) / 2;
  for (let at = 0; at < 14; at += 1) {
    const [x, y, radius] = [next() * WIDTH, next() * height - offset, 60 + next() * 130];
    const cloud = ctx.createRadialGradient(x, y, 0, x, y, radius);
    cloud.addColorStop(0, '#ffffff0d');
    cloud.addColorStop(1, '#ffffff00');
    ctx.fillStyle = cloud;
    ctx.fillRect(0, -offset, WIDTH, height);
  }
}

/** Draws through a layer from which small grains are missing, as chalk leaves them out. */
export function chalk(
  ctx: CanvasRenderingContext2D,
  scale: number,
  draw: (layer: CanvasRenderingContext2D) => boolean,
): boolean {
  const layer = document.createElement('canvas');
  layer.width = ctx.canvas.width;
  layer.height = ctx.canvas.height;
  const on = layer.getContext('2d');
  if (!on) return draw(ctx);
  on.setTransform(ctx.getTransform());
  const fits = draw(on);
  on.resetTransform();
  on.globalCompositeOperation = 'destination-out';
  const next = grain(4);
  const count = (layer.width * layer.height) / (24 * scale);
  for (let at = 0; at < count; at += 1) {
    const radius = (0.25 + next() * 0.5) * scale;
    on.globalAlpha = 0.25 + next() * 0.45;
    on.fillRect(next() * layer.width, next() * layer.height, radius, radius);
  }
  ctx.save();
  ctx.resetTransform();
  ctx.drawImage(layer, 0, 0);
  ctx.restore();
  return fits;
}
