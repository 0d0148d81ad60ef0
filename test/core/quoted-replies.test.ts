import { expect, test } from 'vitest';
import { splitMail } from '../../src/core/mail-parts.ts';
import { normalise } from '../../src/core/normalise.ts';
import replies from './quoted-replies.json' with { type: 'json' };

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

// The program's own line below the new text ("Sent from my iPhone") may stay there; nothing of the earlier mail or its head does.
test.each(replies)('the new text is told from the earlier mail: $client $lang', ({ text, newest }) => {
  const { fresh, quoted } = splitMail(normalise(text));
  const below = letters(normalise(text)).slice(letters(fresh).length);
  expect(letters(fresh).startsWith(letters(normalise(newest)))).toBe(true);
  expect(letters(fresh).length - letters(normalise(newest)).length).toBeLessThan(60);
  expect(below.endsWith(letters(quoted).slice(-40))).toBe(true);
});

test.each([
  'пн, 9 нояб. 2026 г. в 14:02, Гульнара:\n> Алия, здравствуйте!',
  'ma 9.11.2026 klo 14.02 Saara Niemi:\n\n> Hei Oskar,',
])('date and time above quoted lines go with them, whatever the language: %s', (below) => {
  expect(splitMail(`See you then.\n\n${below}`).fresh).toBe('See you then.');
});

test('an hour in a letter is no head, even above a line that is quoted', () => {
  const text = 'Come at 10:00, as you asked:\n> Could we meet in the morning?\n\nI look forward to it.';
  expect(splitMail(text).fresh).toContain('Come at 10:00, as you asked:');
});
