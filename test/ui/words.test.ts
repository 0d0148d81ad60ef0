import { describe, expect, test } from 'vitest';
import deCard from '../../src/languages/de/card.json' with { type: 'json' };
import de from '../../src/languages/de/strings.json' with { type: 'json' };
import enCard from '../../src/languages/en/card.json' with { type: 'json' };
import en from '../../src/languages/en/strings.json' with { type: 'json' };

/** Every string with its path: "reply.kept". */
function strings(words: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words !== 'object' || words === null) throw new Error(`${path} is no string`);
  return Object.entries(words).flatMap(([name, value]) => strings(value, path === '' ? name : `${path}.${name}`));
}
const places = (text: string): readonly string[] => [...text.matchAll(/\{[a-z]+\}/g)].map(([place]) => place).sort();
const NAMES = new Set(['code', 'direction']);

describe.each([
  ['the pages', en, de],
  ['the card', enCard, deCard],
])('the German words of %s', (_name, english, german) => {
  const translated = new Map(strings(german));

  test('have exactly the keys of the English ones', () => {
    expect([...translated.keys()].sort()).toEqual(
      strings(english)
        .map(([path]) => path)
        .sort(),
    );
  });

  test('have the same places to fill', () => {
    const differing = strings(english).filter(([path, text]) => {
      return String(places(text)) !== String(places(translated.get(path) ?? ''));
    });
    expect(differing).toEqual([]);
  });

  test('are translated wherever the English ones say something', () => {
    const empty = strings(english).filter(([path, text]) => text !== '' && !NAMES.has(path) && !translated.get(path));
    expect(empty).toEqual([]);
  });
});

describe('what stands on screen', () => {
  const said = [...strings(en), ...strings(enCard)];

  test.each(['rejected', 'failed', '!', 'sorry'])('never says "%s"', (word) => {
    expect(said.filter(([, text]) => text.toLowerCase().includes(word))).toEqual([]);
  });
});
