import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { PIXELS } from './design.ts';
import { type Card, drawCard } from './draw.ts';

/** What is only looked at need not be fit to print. */
const SMALL = 360;

export type CardCanvasProps = {
  readonly card: Card;
  readonly name: string;
  /** Where the picture is taken from; one without is small, to choose from. */
  readonly canvas?: RefObject<HTMLCanvasElement | null>;
  /** Whether all words fit. */
  readonly onDrawn?: (fits: boolean) => void;
};

/** A card as it will be saved or printed. */
export function CardCanvas({ card, name, canvas, onDrawn }: CardCanvasProps) {
  const own = useRef<HTMLCanvasElement>(null);
  const ref = canvas ?? own;
  const { design, size, words, labels } = card;
  useEffect(() => {
    let isCurrent = true;
    const draw = () => {
      if (!isCurrent || !ref.current) return;
      const fits = drawCard(ref.current, card, canvas ? PIXELS[size] : SMALL);
      onDrawn?.(fits);
    };
    // Canvas takes whatever font is there: the letters wait for theirs.
    document.fonts.load('20px Newsreader').then(draw, draw);
    return () => {
      isCurrent = false;
    };
  }, [design, size, words.heading, words.to, words.words, words.from, labels.to, labels.from]);
  return <canvas ref={ref} class="card" role="img" aria-label={name} data-size={size} />;
}
