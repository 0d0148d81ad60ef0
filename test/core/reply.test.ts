import { describe, expect, test } from 'vitest';
import { type Draft, REPLY_KINDS, VOICES } from '../../src/core/draft.ts';
import { gapsOf, replyText } from '../../src/core/reply.ts';
import { type About, aboutNothing, completeDraft, knownWords, newDraft } from '../../src/core/reply-about.ts';
import { collaborationFrom } from '../../src/core/reply-later.ts';
import { canAsk, formFor, writeReply } from '../../src/core/reply-letter.ts';
import { CASE_NAMES, writeOne } from '../support/reply-cases.ts';
import { replyLanguage, replyLanguages } from '../support/reply-languages.ts';

const about = (facts: Partial<About>): About => ({
  ...aboutNothing('test|1'),
  company: 'Acme',
  role: 'Tester',
  person: 'Maren Lindqvist',
  reader: 'Sam',
  stage: 'application',
  ...facts,
});
const write = (facts: Partial<About>, draft: Partial<Draft> = {}, code = 'en') => {
  const one = about(facts);
  const choices = { ...newDraft(one), ...draft };
  return writeReply({ about: one, choices, known: knownWords(one, ''), language: replyLanguage(code) });
};
const text = (...of: Parameters<typeof write>) => replyText(write(...of), (slot) => slot);

describe('who is addressed', () => {
  test.each([
    ['en', { voice: 'warm' }, 'Dear Maren,'],
    ['en', { voice: 'formal' }, 'Dear Maren Lindqvist,'],
    ['en', { voice: 'formal', slots: { person: 'Ms Lindqvist' } }, 'Dear Ms Lindqvist,'],
    ['en', { voice: 'formal', slots: { person: 'Dr. Lindqvist' } }, 'Dear Dr. Lindqvist,'],
    ['de', { voice: 'formal', slots: { person: 'Frau Dr. Lindqvist' } }, 'Sehr geehrte Frau Dr. Lindqvist,'],
    ['de', { voice: 'formal', slots: { person: 'Herr van der Berg' } }, 'Sehr geehrter Herr van der Berg,'],
    ['de', { voice: 'formal' }, 'Guten Tag Maren Lindqvist,'],
    ['de', { form: 'familiar' }, 'Hallo Maren,'],
    ['fr', { voice: 'formal' }, 'Madame, Monsieur,'],
    ['ja', { voice: 'formal', slots: { person: '田中 美咲' } }, 'Acme\n田中 美咲様'],
  ] as const)('%s %j: %s', (code, draft, greeting) => {
    expect(text({}, draft, code).startsWith(greeting)).toBe(true);
  });

  test.each(replyLanguages.map(({ customs }) => customs.code))('nobody known, in %s, is no gap and no null', (code) => {
    for (const voice of VOICES) {
      const nobody = write({ person: null, company: null, role: null }, { voice }, code);
      expect(gapsOf(nobody)).toEqual([]);
      expect(replyText(nobody, (slot) => slot)).not.toMatch(/null|undefined| {2}/);
    }
  });

  test('a first name that is the company is nobody', () => {
    expect(text({ person: 'Acme' })).toMatch(/^Hello,/);
  });
});

describe('what a mail gives as a name', () => {
  test.each([
    ['Acme <b>Inc</b>', 'at Acme Inc gave'],
    ['Acme 🚀', 'at Acme gave'],
    ['A'.repeat(300), 'colleagues gave'],
    ['Acme\u202e', 'at Acme gave'],
    ['null', 'colleagues gave'],
  ])('%s', (company, stands) => {
    expect(text({ company })).toContain(stands);
  });

  test('does not name the company twice', () => {
    expect(text({ role: 'Tester at Acme' }).split('Acme')).toHaveLength(2);
    expect(text({ role: 'Tester at Acme' })).toContain('the Tester role');
  });

  test('does not end a sentence twice after "Inc."', () => {
    expect(text({ company: 'Acme Inc.', stage: 'final' })).toContain('at Acme Inc. I enjoyed');
  });
});

test.each([['Frau Okafor'], ['Ms. Okafor'], ['Sra. Okafor'], ['大川様']])(
  'nobody signs as %s: the own name is a gap',
  (reader) => {
    expect(gapsOf(write({ reader }))).toEqual(['reader']);
  },
);

describe('the form of address', () => {
  const manner = (form: 'polite' | 'familiar', language: string) => ({ ...about({}).manner, form, language });
  test('mirrors the mail', () => {
    expect(text({ manner: manner('familiar', 'de') }, {}, 'de')).toContain('deine Nachricht');
    expect(text({ manner: manner('polite', 'de') }, {}, 'de')).toContain('Ihre Nachricht');
  });
  test('is polite where the mail is in another language', () => {
    const one = about({ manner: manner('familiar', 'fr') });
    const input = { about: one, choices: newDraft(one), known: {}, language: replyLanguage('de') };
    expect(formFor(input)).toBe('polite');
  });
  test('is the person’s own choice before all', () => {
    expect(text({ manner: manner('polite', 'de') }, { form: 'familiar' }, 'de')).toContain('deine Nachricht');
  });
});

describe('the feedback dial', () => {
  test('is off by default', () => {
    expect(newDraft(about({})).dial).toBe('none');
  });
  test('turns only after a talk, and never for a machine', () => {
    expect(canAsk(about({ stage: 'interview' }), 'thank-you')).toBe(true);
    expect(canAsk(about({ stage: 'application' }), 'thank-you')).toBe(false);
    expect(canAsk(about({ stage: 'assessment' }), 'thank-you')).toBe(false);
    expect(canAsk(about({ stage: null }), 'thank-you')).toBe(false);
    expect(canAsk(about({ stage: 'final', noReply: true }), 'thank-you')).toBe(false);
  });
  test('left on, says nothing where it may not ask', () => {
    expect(text({ stage: 'application' }, { dial: 'ask' })).toBe(text({ stage: 'application' }));
  });
  test('speaks differently to a recruiter', () => {
    const agency = { ...about({}).manner, agency: true };
    expect(text({ stage: 'interview', manner: agency }, { dial: 'ask' })).toContain('many profiles like mine');
    expect(text({ stage: 'interview' }, { dial: 'ask' })).toContain('a similar role');
  });
});

test('nine people at one company get nine different letters', () => {
  const people = ['Ann', 'Ben', 'Cyd', 'Dan', 'Eve', 'Fay', 'Gus', 'Hal', 'Ida'].map((name) => ({
    name,
    isThanked: false,
  }));
  for (const { customs } of replyLanguages) {
    const letters = people.map(({ name }) =>
      text({}, { template: 'thank-person', people, slots: { person: name } }, customs.code).replaceAll(name, ''),
    );
    expect(new Set(letters).size, customs.code).toBe(9);
  }
});

test('a long company does not make a note too long for its network', () => {
  const note = text(
    { company: 'Company of a very long name '.repeat(3).trim(), role: 'Role of a very long name '.repeat(3).trim() },
    { template: 'connect-online', slots: { topic: undefined as never } },
  );
  expect(note.length).toBeLessThanOrEqual(300);
});

test('the scope is named where the person wants', () => {
  expect(text({}, { scope: 'department' })).toContain('in your department');
  expect(text({}, { scope: 'anywhere' })).toContain('anywhere in the company');
  expect(text({}, { slots: { fit: 'Data Engineer' } })).toContain('(Data Engineer, for example)');
});

test('a draft that an earlier Ajar kept is complete when it is read', () => {
  const old = {
    key: 'demo|m1',
    template: 'keep-in-mind',
    slots: { reader: 'Sam' },
    text: null,
    due: null,
    isBack: false,
    insertedAt: null,
    about: { company: 'Acme', role: null, person: null, reader: null, subject: 'S', link: null },
    updatedAt: 5,
  } as unknown as Draft;
  const complete = completeDraft(old);
  expect(complete).toMatchObject({ voice: 'warm', dial: 'none', people: [], slots: { reader: 'Sam' } });
  expect(complete.about.manner.form).toBe(null);
});

test('every kind can be written with nothing known at all', () => {
  for (const language of replyLanguages)
    for (const template of REPLY_KINDS)
      for (const voice of VOICES)
        expect(() =>
          text({ company: null, role: null, person: null, reader: null }, { template, voice }, language.customs.code),
        ).not.toThrow();
  expect(writeOne(replyLanguage('de'), CASE_NAMES[1], { template: 'thank-you', voice: 'warm' })).toContain('Halden');
});

describe('working together one day', () => {
  const DAY = 86_400_000;
  test('is proposed to people met, a month after their answer and not before', () => {
    expect(collaborationFrom(about({ stage: 'final', answeredAt: 5 * DAY }), 10 * DAY)).toBe(35 * DAY);
    expect(collaborationFrom(about({ stage: 'interview', answeredAt: 5 * DAY }), 35 * DAY)).toBe(35 * DAY);
  });
  test('is proposed to nobody who only read a letter', () => {
    expect(collaborationFrom(about({ stage: 'application', answeredAt: 5 * DAY }), 99 * DAY)).toBe(null);
  });
  test('is the person’s own to judge where no answer is known', () => {
    expect(collaborationFrom(aboutNothing('free|1'), 7)).toBe(7);
    expect(collaborationFrom(about({ stage: 'final', answeredAt: null }), 7)).toBe(7);
  });
});
