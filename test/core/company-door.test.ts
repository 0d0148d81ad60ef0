import { describe, expect, test } from 'vitest';
import { couldBeLike, doorOf, gainIn, ideaIn, likenessesOf, noDoor, withSimilar } from '../../src/core/company-door.ts';
import { anApplication, anEvent } from '../support/makers.ts';

const history = [
  { application: anApplication(), events: [anEvent()] },
  {
    application: anApplication({ id: 'a2', company: 'Brightloom' }),
    events: [anEvent({ id: 'e2', application: 'a2', type: 'applied', at: 9_000 })],
  },
];
const tarnholm = withSimilar(noDoor('tarnholm'), ['Quillgate Ltd']);

describe('a door about which the person said nothing', () => {
  test('is open while something there is alive, and ajar after it, whatever else was noted', () => {
    const noted = [{ ...noDoor('tarnholm'), gain: 'two years of kerning' }];
    expect(doorOf('Tarnholm', noted, true)).toBe('open');
    expect(doorOf('Tarnholm', noted, false)).toBe('ajar');
    expect(doorOf('Tarnholm', [{ ...noDoor('tarnholm'), door: 'closed' }], true)).toBe('closed');
  });
});

test('the words for something better are looked for in titles, word by word', () => {
  expect(ideaIn('Lead Bookbinder (part time)', ['four days', 'part time'])).toBe('part time');
  expect(ideaIn('Partly Timed Chess Coach', ['part time', ''])).toBeNull();
  expect(ideaIn(null, ['part time'])).toBeNull();
});

test('experience first is what to gain, and where it is said', () => {
  expect(gainIn({ gain: 'Two years of kerning', gainAt: 'a small press' })).toBe('Two years of kerning, a small press');
  expect(gainIn({ gain: 'Two years of kerning' })).toBe('Two years of kerning');
  expect(gainIn({ gainAt: 'a small press' })).toBeNull();
});

describe('employers that are like one', () => {
  test('are each there once, and never the same place again', () => {
    const names = ['Brightloom', ' brightloom GmbH ', 'Tarnholm AG', '', '-'];
    expect(withSimilar(noDoor('tarnholm'), names).similar).toEqual(['Brightloom']);
  });

  test('say of which company of the history they are another', () => {
    expect(likenessesOf('Quillgate', [tarnholm], history)).toEqual(['Tarnholm']);
    expect(likenessesOf('Brightloom', [tarnholm], history)).toEqual([]);
    expect(likenessesOf(null, [tarnholm], history)).toEqual([]);
  });

  test('are asked about for the company that said no last, unless it is that one or was noted already', () => {
    expect(couldBeLike('Brightloom', [], history)).toBe('Tarnholm');
    expect(couldBeLike('Tarnholm GmbH', [], history)).toBeNull();
    expect(couldBeLike('Quillgate', [tarnholm], history)).toBeNull();
    expect(couldBeLike('Brightloom', [], history.slice(1))).toBeNull();
    expect(couldBeLike(null, [], history)).toBeNull();
  });
});
