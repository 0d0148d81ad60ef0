import { describe, expect, test } from 'vitest';
import { readName } from '../../src/core/reply-name.ts';

const customs = { titles: { f: ['Frau', 'Ms', 'Mrs'], m: ['Herr', 'Mr'] } };
const parts = (text: string) => {
  const name = readName(text, customs);
  return name && [name.given, name.family, name.gender];
};

test.each([
  ['Maren Lindqvist', ['Maren', 'Lindqvist', null]],
  ['Sanne van der Berg', ['Sanne', 'van der Berg', null]],
  ['Ludwig von Mises', ['Ludwig', 'von Mises', null]],
  ['Lindqvist, Maren', ['Maren', 'Lindqvist', null]],
  ['LINDQVIST Maren', ['Maren', 'Lindqvist', null]],
  ['MAREN LINDQVIST', ['Maren', 'Lindqvist', null]],
  ['Madhuri', ['Madhuri', 'Madhuri', null]],
  ['Frau Dr. Lindqvist', ['Lindqvist', 'Dr. Lindqvist', 'f']],
  ['Mr. Idris Bello', ['Idris', 'Bello', 'm']],
  ['Maren Lindqvist, PhD', ['Maren', 'Lindqvist', null]],
  ['Maren Lindqvist (she/her)', ['Maren', 'Lindqvist', null]],
  ['J. Lindqvist', ['J. Lindqvist', 'Lindqvist', null]],
  ["Siobhán O'Brien", ['Siobhán', "O'Brien", null]],
  ['田中 美咲', ['田中 美咲', '田中', null]],
  ['王小明', ['王小明', '王小明', null]],
  ['김 하늘', ['김 하늘', '김', null]],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual(expected);
});

describe('is no name to address anybody by', () => {
  test.each([
    ['jobs@acme.example'],
    ['Team 4'],
    ['<b>Maren</b>'],
    ['🚀'],
    [''],
    ['x'.repeat(300)],
    ['https://acme.example'],
  ])('%s', (text) => {
    expect(readName(text, customs)).toBe(null);
  });
});
