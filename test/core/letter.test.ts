import { describe, expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import type { Verdict } from '../../src/core/verdict.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';

const LETTER = [
  'Dear Ms. Okoro,',
  'thank you for applying as a lab assistant at Tarn Institute. Unfortunately we have decided to move forward with other candidates.',
  'Kind regards,\nDr. A. Feld\nTarn Institute',
];

const OPEN_DAY = [
  'Our open day is on 12 May: guided tours at 10:00 and 14:30, experiments for children, a talk about grants and scholarships, and music in the yard from 18:00.',
  'Subscribe to our newsletter to read more about exhibitions, concerts and courses near you.',
];

function read(...paragraphs: readonly string[]): Verdict {
  const mail = mailOf({ subject: 'Your application as a lab assistant', body: paragraphs.join('\n\n') });
  return classify(mail, languagesOf(mail));
}

describe('what stands below the signature of a letter that says no is no part of it', () => {
  test('an open day with its hours does not silence it', () => {
    expect(read(...LETTER, ...OPEN_DAY).kind).toBe('rejection');
    expect(read(...LETTER, ...OPEN_DAY).tier).toBe(read(...LETTER).tier);
  });

  test('nor do the minutes of a meeting, however long, or where the blank lines were lost', () => {
    const minutes = 'The minutes of the meeting go on, and nothing in them is about anybody in particular. '.repeat(60);
    expect(read(...LETTER, minutes).tier).toBe('sure');
    expect(read([...LETTER, minutes].join('\n')).tier).toBe('sure');
  });

  test('nor do opening hours below a line, or lines that are as short as a signature', () => {
    const [greeting = '', no = ''] = LETTER;
    const hours = 'OPENING HOURS\nMonday 9:00-17:00\nTuesday 9:00-17:00\nFriday 9:00-13:00\nCafé\nClosed on Sunday';
    expect(read(greeting, no, 'Ann', '----------', hours).tier).toBe('sure');
    expect(read(...LETTER, 'Our institute\nAll about us\nAt the harbour', hours).tier).toBe('sure');
  });

  test('an invitation below it silences it all the same', () => {
    expect(read(...LETTER, 'PS: We would like to invite you to an interview for another post on Monday.').tier).toBe(
      'none',
    );
  });

  test('above it everything counts: an hour is one to be there', () => {
    const [greeting = '', no = '', signature = ''] = LETTER;
    expect(read(greeting, no, 'Please be here on Monday at 10:00.', signature).tier).toBe('none');
  });

  test('an enumeration is no signature: what comes after it still counts', () => {
    const [greeting = '', no = ''] = LETTER;
    expect(read(greeting, no, '- Lab one\n- Lab two', 'Please be here on Monday at 10:00.').tier).toBe('none');
  });

  test('where nothing says no, the whole text speaks', () => {
    const [greeting = '', , signature = ''] = LETTER;
    expect(read(greeting, 'thank you for applying.', signature, ...OPEN_DAY).tier).toBe('none');
  });
});
