import { describe, expect, test } from 'vitest';
import { carriedChange, hasNothingToFix, reasonsOf, saidIn } from '../../src/core/debrief.ts';
import { type BriefInput, type BriefWords, briefFor, maskName } from '../../src/core/debrief-brief.ts';
import type { Signal, Verdict } from '../../src/core/verdict.ts';
import { aNote, MORNING } from '../support/plan-makers.ts';

const signal = (what: Partial<Signal>): Signal => ({
  rule: 'went-on',
  kind: 'rejection',
  weight: 5,
  sentence: 'We went on with another candidate.',
  where: 'body',
  paragraph: 1,
  ...what,
});

const FACTS = { reasons: [], feedback: null } as unknown as Verdict['facts'];

describe('the reasons', () => {
  test('begin with the mail’s own sentences, each once, and without what speaks against', () => {
    const because = [
      signal({}),
      signal({ rule: 'again' }),
      signal({ sentence: 'Your application', where: 'subject' }),
      signal({ sentence: 'Can we talk on Monday?', kind: 'interview' }),
    ];
    const reasons = [{ value: 'internalHire', sentence: 'The post went to a colleague from inside.' }] as const;
    const facts = { ...FACTS, reasons, feedback: { value: 'given', sentence: 'Your examples were strong.' } as const };
    expect(saidIn({ because, facts })).toEqual([
      'The post went to a colleague from inside.',
      'Your examples were strong.',
      'We went on with another candidate.',
    ]);
    expect(saidIn({ because, facts: FACTS })).toEqual(['We went on with another candidate.']);
  });

  test('of the mail stand on the employer’s side until the person says otherwise; own ones are unknown', () => {
    const notes = [
      aNote({ id: 'sort:a1:1', kind: 'sort', fields: { side: 'unknown' } }),
      aNote({ id: 'own', kind: 'sort', fields: { text: 'The second exercise' }, createdAt: MORNING + 1 }),
      aNote({ id: 'other', application: 'a2', kind: 'sort', fields: { text: 'Not here' } }),
    ];
    const reasons = reasonsOf('a1', ['One.', 'Two.'], notes);
    expect(reasons.map(({ text, side, isFromMail }) => [text, side, isFromMail])).toEqual([
      ['One.', 'theirs', true],
      ['Two.', 'unknown', true],
      ['The second exercise', 'unknown', false],
    ]);
  });

  test('may be none at all: nothing to fix is a full result', () => {
    expect(reasonsOf('a1', [], [])).toEqual([]);
    expect(hasNothingToFix([aNote({ fields: { nothing: 'yes' } })], 'a1')).toBe(true);
    expect(hasNothingToFix([aNote()], 'a1')).toBe(false);
  });
});

const WORDS: BriefWords = {
  about: '{role} at {employer}.',
  aboutMasked: '{role}.',
  noRole: 'A job',
  noEmployer: 'an employer',
  sides: { theirs: 'Theirs', mine: 'Mine', unknown: 'Unknown' },
  lines: { stuck: 'Stuck:', well: 'Well:' },
  questions: 'Three questions',
  asks: { mentor: ['What would you change?'], coach: ['How did it sound?'], recruiter: ['What should I show?'] },
  areas: 'Areas to improve',
  area: '[ ]',
  stood: 'Asked:',
};
const INPUT: BriefInput = {
  employer: 'Tarnholm',
  role: 'Data Analyst',
  isMasked: false,
  listener: 'mentor',
  stage: 'After the last round.',
  reasons: [
    { id: '1', text: 'Tarnholm took somebody from inside.', side: 'theirs', isFromMail: true },
    { id: '2', text: 'No example ready', side: 'mine', isFromMail: false },
  ],
  notes: [
    aNote({ fields: { stuck: 'Sharding', well: 'The sketch, TARNHOLM liked it' } }),
    aNote({ id: 'q', kind: 'question', fields: { question: 'Why us?', answer: 'Because of the data' } }),
  ],
  application: 'a1',
};

describe('a brief', () => {
  test('for a mentor has what was sorted, the questions that were asked, three to ask, and boxes to fill', () => {
    const brief = briefFor(INPUT, WORDS);
    expect(brief).toContain('Data Analyst at Tarnholm. After the last round.');
    for (const words of ['Mine: No example ready', 'Stuck: Sharding', 'Asked: Why us?', '1. What would you', '[ ]'])
      expect(brief).toContain(words);
  });

  test('says a role and an employer as they are written', () => {
    const brief = briefFor({ ...INPUT, employer: 'Cash$$Flow', role: 'Analyst ($& team)' }, WORDS);
    expect(brief).toContain('Analyst ($& team) at Cash$$Flow.');
  });

  test('with the employer left out names it nowhere, whatever its capitals', () => {
    expect(briefFor({ ...INPUT, isMasked: true }, WORDS)).not.toMatch(/tarnholm/i);
  });

  test('for a recruiter keeps doubts about oneself back', () => {
    const brief = briefFor({ ...INPUT, listener: 'recruiter' }, WORDS);
    for (const words of ['Mine', 'Sharding', 'Why us?', '[ ]']) expect(brief).not.toContain(words);
    expect(brief).toContain('What should I show?');
  });
});

test('a name is taken out of a text every time', () => {
  expect(maskName('Acme, acme and ACME', 'Acme', 'they')).toBe('they, they and they');
  expect(maskName('Nothing', '  ', 'they')).toBe('Nothing');
  // A capital that becomes two characters in lower case.
  expect(maskName('İstanbul: ACME said no.', 'Acme', 'they')).toBe('İstanbul: they said no.');
});

test('the change that is carried to the next posting is the last that was taken along', () => {
  const lines = (id: string, take: string, updatedAt: number) =>
    aNote({ id, kind: 'lines', fields: { take }, updatedAt });
  expect(
    carriedChange([lines('a', 'Ask about the team', 5), lines('b', ' ', 9), lines('c', 'Bring\n examples', 7)]),
  ).toBe('Bring examples');
  const chosen = aNote({
    id: 'd',
    kind: 'lines',
    fields: { take: 'They were kind', change: 'Ask first' },
    updatedAt: 8,
  });
  expect(carriedChange([lines('a', 'Ask about the team', 5), chosen])).toBe('Ask first');
  expect(carriedChange([])).toBeNull();
});
