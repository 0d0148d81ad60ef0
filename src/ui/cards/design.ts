/** The four designs, and what stands where on them. Units are those of a field 592 wide; A6 is 420 high. */
export const DESIGNS = ['light', 'rosemary', 'slate', 'street'] as const;
export type Design = (typeof DESIGNS)[number];

export const SIZES = ['a6', 'square'] as const;
export type Size = (typeof SIZES)[number];

export const WIDTH = 592;
export const HEIGHTS: Readonly<Record<Size, number>> = { a6: 420, square: 592 };
/** The art is drawn for A6; on a square it stands in the middle. */
export const ART_HEIGHT = 420;

/** Pixels in width of the saved picture: 300 dots an inch on 148 mm, and enough for any screen. */
export const PIXELS: Readonly<Record<Size, number>> = { a6: 1748, square: 1480 };

export type CardWords = {
  readonly heading: string;
  readonly to: string;
  readonly words: string;
  readonly from: string;
};

/** A place for words: they wrap, and shrink down to `least`, until they fit. */
export type TextBox = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly least: number;
  readonly color: string;
  readonly align?: 'start' | 'center' | 'end';
  /** The words stand at the foot of their place. */
  readonly isLow?: boolean;
  /** Each line of the text has a tick before it. */
  readonly hasTicks?: boolean;
};

/** What continues the art above and below it on a square. */
export const GROUNDS: Readonly<Record<Design, { readonly top: string; readonly bottom: string }>> = {
  light: { top: '#4a3552', bottom: '#37263e' },
  rosemary: { top: '#fbfaf5', bottom: '#fbfaf5' },
  slate: { top: '#2f3b3a', bottom: '#2f3b3a' },
  street: { top: '#d9b7a0', bottom: '#8d8178' },
};

type Boxes = (words: CardWords, labels: { readonly to: string; readonly from: string }) => readonly TextBox[];

/** Where the words of each design stand. `labels` are "For Idris" and "from Sam", in the words' language. */
export const BOXES: Readonly<Record<Design, Boxes>> = {
  light: ({ heading, words, from }) => [
    { text: heading, x: 48, y: 96, width: 300, height: 64, size: 50, least: 24, color: '#fdf3e0', isLow: true },
    { text: words, x: 50, y: 174, width: 290, height: 108, size: 19, least: 12, color: '#e6d7c4' },
    { text: from, x: 50, y: 352, width: 290, height: 34, size: 15, least: 10, color: '#cbb9c9', isLow: true },
  ],
  rosemary: ({ heading, words, from }) => [
    { text: heading, x: 300, y: 82, width: 252, height: 98, size: 40, least: 20, color: '#2d3a33', isLow: true },
    { text: words, x: 301, y: 204, width: 246, height: 108, size: 18, least: 11.5, color: '#47524b' },
    { text: from, x: 301, y: 330, width: 246, height: 50, size: 18, least: 11.5, color: '#47524b' },
  ],
  slate: ({ heading, to, words, from }) => [
    { text: heading, x: 52, y: 48, width: 350, height: 58, size: 44, least: 22, color: '#f4f1e6', isLow: true },
    { text: words, x: 54, y: 132, width: 372, height: 150, size: 22, least: 12, color: '#f4f1e6', hasTicks: true },
    { text: to, x: 52, y: 304, width: 370, height: 42, size: 32, least: 16, color: '#f0c66c', isLow: true },
    { text: from, x: 53, y: 352, width: 370, height: 34, size: 17, least: 11, color: '#d9dcd2' },
  ],
  street: ({ heading, words }, { to, from }) => [
    {
      text: heading,
      x: 30,
      y: 10,
      width: 532,
      height: 50,
      size: 40,
      least: 20,
      color: '#3a2420',
      align: 'center',
      isLow: true,
    },
    { text: words, x: 40, y: 62, width: 512, height: 42, size: 17, least: 11, color: '#3a2420', align: 'center' },
    { text: to, x: 40, y: 362, width: 250, height: 48, size: 16, least: 11, color: '#fdf6ea', isLow: true },
    {
      text: from,
      x: 384,
      y: 362,
      width: 168,
      height: 48,
      size: 16,
      least: 11,
      color: '#fdf6ea',
      align: 'end',
      isLow: true,
    },
  ],
};
