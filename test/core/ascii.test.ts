import { expect, test } from 'vitest';
import { textExpression } from '../../src/core/ascii.ts';

test.each([
  ['\\p{Lu}[\\p{L}\\p{N}-]+', 'the Data-7 team', 'Data-7'],
  ['\\p{Lu}[\\p{L}\\p{N}-]+', 'das Über-2 Team', 'Über-2'],
  ['[^\\p{L}]+$', 'room 7!', ' 7!'],
  ['[\\]\\p{Ll}]+', 'A]b', ']b'],
])('%s finds in "%s" the same, whether its letters are all of ASCII or not', (source, text, found) => {
  expect(textExpression(source)(text).exec(text)?.[0]).toBe(found);
});
