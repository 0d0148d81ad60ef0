import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { bothDrafts, withOtherWords } from '../../src/core/draft-both.ts';
import { aDraft } from '../support/makers.ts';

const base = aDraft({ text: 'Dear Ines', slots: { person: 'Ines' }, updatedAt: 1 });
const later = (what: Partial<Draft>, from = base): Draft => ({ ...from, ...what, updatedAt: from.updatedAt + 1 });

describe('a letter that two windows wrote in', () => {
  test('has what only one of them changed', () => {
    const theirs = later({ text: 'Dear Ines, thank you.', insertedAt: 7, notes: 'Rang at ten.' });
    const mine = later({ voice: 'formal', notes: 'Tom rang.', slots: { person: 'Ines', fit: 'inks' } });
    expect(bothDrafts(theirs, base, mine)).toMatchObject({
      text: 'Dear Ines, thank you.',
      voice: 'formal',
      slots: { person: 'Ines', fit: 'inks' },
      insertedAt: 7,
      notes: 'Rang at ten.\n\nTom rang.',
      aside: [],
    });
  });

  test.each([
    ['whole text', { text: 'Dear Ines, from one.' }, { text: 'Dear Ines, from the other.' }],
    ['word', { slots: { person: 'Ines', fit: 'inks' } }, { slots: { person: 'Ines', fit: 'paper' } }],
    ['text, and one began again from the template', { text: 'Dear Ines, from one.' }, { text: null }],
  ] as const)('has the later %s, and the other put aside', (_what, theirs, mine) => {
    const both = bothDrafts(later(theirs), base, later(mine));
    expect(both).toMatchObject(mine);
    expect(both.aside).toMatchObject([theirs]);
  });

  test('shows the other, and puts its own aside for that', () => {
    const both = bothDrafts(later({ text: 'One' }), base, later({ text: 'Two' }));
    const turned = withOtherWords(both);
    expect([turned.text, turned.aside.map(({ text }) => text)]).toEqual(['One', ['Two']]);
    expect(withOtherWords(turned)).toEqual(both);
  });

  test('holds one version of each, however often they write on in turn', () => {
    const one = later({ text: 'One' });
    const two = bothDrafts(one, base, later({ text: 'Two' }));
    const oneAgain = bothDrafts(two, one, later({ text: 'One and more' }, one));
    expect([oneAgain.text, oneAgain.aside.map(({ text }) => text)]).toEqual(['One and more', ['Two']]);
  });

  test('knows everybody whom either named', () => {
    const [ines, tom, zoe] = ['Ines', 'Tom', 'Zoe'].map((name) => ({ name, isThanked: false }));
    if (!ines || !tom || !zoe) throw new Error();
    const begun = { ...base, people: [ines] };
    const both = bothDrafts(later({ people: [{ ...ines, isThanked: true }, tom] }, begun), begun, {
      ...begun,
      people: [ines, zoe],
    });
    expect(both.people).toEqual([{ ...ines, isThanked: true }, zoe, tom]);
  });
});

test('a window that writes on before its first words are safe has written alone', () => {
  const [first, second] = [later({ text: 'Dear Ines, tha' }), later({ text: 'Dear Ines, thank you' })];
  expect(bothDrafts(first, base, second).aside).toEqual([]);
});
