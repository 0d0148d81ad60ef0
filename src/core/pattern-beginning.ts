import type { Choice, Part } from './pattern.ts';

/**
 * The letters that a part of a pattern may begin with, a bit for each, of which several letters share one; and whether it may be
 * empty: then it begins as what comes next.
 */
type Beginning = { readonly first: number; readonly isOpen: boolean };

export const ANY_LETTER = -1;
const SPACE = 0x20;
const COMMA = 0x2c;
const EMPTY: Beginning = { first: 0, isOpen: true };

export const bitOf = (code: number): number => 1 << (code & 31);
export const mayBegin = (first: number, code: number): boolean => ((first >>> (code & 31)) & 1) === 1;

/** A comma may stand where a gap begins. */
export const AT_GAP = bitOf(SPACE) | bitOf(COMMA);

const beginnings = new WeakMap<Choice, readonly Beginning[]>();

/** Of each option, in their order. Kept, since many patterns name the same list. */
export function beginningsOf(choice: Choice): readonly Beginning[] {
  const found = beginnings.get(choice) ?? choice.options.map(beginningOf);
  beginnings.set(choice, found);
  return found;
}

/** The same letters as its step would have. */
function beginningOf(part: Part): Beginning {
  switch (part.sort) {
    case 'text':
      return part.text === '' ? EMPTY : { first: bitOf(part.text.charCodeAt(0)), isOpen: false };
    case 'sequence': {
      let first = 0;
      for (const one of part.parts) {
        const next = beginningOf(one);
        first |= next.first;
        if (!next.isOpen) return { first, isOpen: false };
      }
      return { first, isOpen: true };
    }
    case 'choice': {
      const all = beginningsOf(part);
      return { first: all.reduce((sum, one) => sum | one.first, 0), isOpen: all.some(({ isOpen }) => isOpen) };
    }
    case 'repeat': {
      const { first, isOpen } = beginningOf(part.part);
      return { first, isOpen: isOpen || part.least === 0 };
    }
    case 'gap':
      return { first: AT_GAP, isOpen: false };
  }
  return { first: ANY_LETTER, isOpen: false };
}
