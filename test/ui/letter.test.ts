import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { type About, newDraft } from '../../src/core/reply-about.ts';
import { replies } from '../../src/languages/index.ts';
import { findGap, writeLetter } from '../../src/ui/letter.ts';

const ABOUT: About = {
  key: 'demo|m1',
  company: 'Acme',
  role: 'Backend Engineer',
  person: 'Maren',
  reader: null,
  stage: 'application',
  noReply: false,
  subject: 'Your application',
  link: null,
};
const letterOf = (draft: Partial<Draft>) => {
  const whole = { ...newDraft(ABOUT), ...draft };
  const known = { company: 'Acme', role: 'Backend Engineer', person: 'Maren' };
  return writeLetter(replies.templates[whole.template], known, whole, replies.gaps);
};

describe('a letter', () => {
  test('counts the gap for the name that nobody knows', () => {
    expect(letterOf({}).gaps).toBe(1);
    expect(letterOf({ slots: { reader: 'Sam' } }).gaps).toBe(0);
  });

  test('offers the words that its template could still take', () => {
    expect(letterOf({}).offers).toEqual(['scope']);
    expect(letterOf({ slots: { scope: 'the platform team' } }).offers).toEqual([]);
  });

  test('offers a word again that was left out', () => {
    expect(letterOf({ slots: { reader: '' } }).offers).toContain('reader');
  });

  test('lets go of a word where the sentence stands without it', () => {
    expect(letterOf({}).canLeaveOut('reader')).toBe(true);
    expect(letterOf({}).canLeaveOut('person')).toBe(true);
  });

  test('edited by hand still refuses a gap, and knows where it is', () => {
    const text = 'Dear Maren,\n\nThank you.\n\n[your name]';
    expect(letterOf({ text }).gaps).toBe(1);
    expect(findGap(text, replies.gaps)).toEqual({ start: 25, end: 36 });
    expect(letterOf({ text: 'Dear Maren,\n\nThank you.\n\nSam' }).gaps).toBe(0);
  });
});
