import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { type About, aboutNothing, newDraft } from '../../src/core/reply-about.ts';
import { writeLetter } from '../../src/ui/letter.ts';
import { replyLanguage } from '../support/reply-languages.ts';

const ABOUT: About = {
  ...aboutNothing('demo|m1'),
  company: 'Acme',
  role: 'Backend Engineer',
  person: 'Maren',
  stage: 'application',
  subject: 'Your application',
};
const labels = {
  person: 'their name',
  other: 'their name',
  company: 'the company',
  role: 'the role',
  fit: 'a better fit',
  topic: 'a topic',
  point: 'a point',
  reader: 'your name',
};
const letterOf = (draft: Partial<Draft>) =>
  writeLetter({
    about: ABOUT,
    draft: { ...newDraft(ABOUT), ...draft },
    language: replyLanguage('en'),
    name: '',
    labels,
  });

describe('a letter', () => {
  test('counts the gap for the name that nobody knows', () => {
    expect(letterOf({}).gaps).toBe(1);
    expect(letterOf({}).text).toContain('⟦your name⟧');
    expect(letterOf({ slots: { reader: 'Sam' } }).gaps).toBe(0);
  });

  test('offers the words that its template could still take', () => {
    expect(letterOf({}).offers).toEqual(['fit']);
    expect(letterOf({ slots: { fit: 'Data Engineer' } }).offers).toEqual([]);
  });

  test('offers a word again that was left out', () => {
    expect(letterOf({ slots: { reader: '' } }).offers).toContain('reader');
  });

  test('lets go of a word where the sentence stands without it, and of its sentence where it does not', () => {
    expect(letterOf({}).canLeaveOut('reader')).toBe(true);
    expect(letterOf({}).canLeaveOut('person')).toBe(true);
    const thanks = letterOf({ template: 'feedback-thanks', slots: { point: '' } });
    expect(thanks.text).not.toContain('What you said');
    expect(thanks.text).toContain('Thank you for taking the time');
  });

  test('edited by hand still refuses a gap', () => {
    expect(letterOf({ text: 'Dear Maren,\n\nThank you.\n\n⟦your name⟧' }).gaps).toBe(1);
    expect(letterOf({ text: 'Dear Maren,\n\nThank you [again].\n\nSam' }).gaps).toBe(0);
  });

  test('follows a template of the person’s own', () => {
    const own = { id: 't1', text: 'Hi {firstname},\n\nthanks for the talk at {company}. We spoke of {topic}.\n\n{me}' };
    const letter = letterOf({ own, slots: { reader: 'Sam' } });
    expect(letter.text).toBe('Hi Maren,\n\nthanks for the talk at Acme. We spoke of ⟦a topic⟧.\n\nSam');
    expect(letterOf({ own, slots: { reader: 'Sam', topic: '' } }).text).toBe(
      'Hi Maren,\n\nthanks for the talk at Acme.\n\nSam',
    );
  });
});
