import { describe, expect, test } from 'vitest';
import ar from '../../src/languages/ar/strings.json' with { type: 'json' };
import de from '../../src/languages/de/strings.json' with { type: 'json' };
import en from '../../src/languages/en/strings.json' with { type: 'json' };

const textsOf = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsOf);

const { plan, debrief, reflect, help, quiet } = en;
const PRIVATE = en.private;

describe('the plan’s words', () => {
  test('acknowledge first, and allow not being fine', () => {
    expect(plan.lead).toMatch(/^A no stings/);
    expect(plan.lead).toContain('don’t have to be fine');
    expect(plan.feelLine).toContain('The first day is often the heaviest');
  });

  test('say what the decision was about, an internal hire and ten years more among it, and what it was not', () => {
    expect(plan.wasAbout).toMatch(/one role, one budget.*several people.*from inside.*ten years more/);
    expect(plan.wasNotAbout).toContain('you as a person');
    expect(plan.stages.final).toBe('You were in the final group.');
  });

  test('answer the question of self-blame with what is known, and allow "unknown"', () => {
    expect(plan.wasItMeLine).toContain('“unknown” is a full answer');
  });

  test('call a skipped step a choice', () => {
    expect(plan.states.skipped).toContain('your choice');
  });

  test('let nothing good in it be an answer, and nothing to fix a result', () => {
    expect(debrief.silverLine).toMatch(/^None/);
    expect(debrief.nothingLine).toContain('a full result');
  });

  test('ask about skill, qualification, experience, research, own questions, and what went well', () => {
    for (const line of ['missing', 'skill', 'experience', 'research', 'unasked', 'well', 'stuck', 'take'] as const) {
      expect(debrief.lines[line]).not.toBe('');
    }
    expect(debrief.fields.part).toContain('came across worst');
  });

  test('say beside the employer’s words that most do not answer, and why', () => {
    expect(debrief.feedbackLine).toMatch(/do not say why, some for legal reasons\. No answer is not about you/);
  });

  test('never ask "why" of a mentor, a coach or a recruiter, nor how somebody compares', () => {
    const asked = Object.values(debrief.brief.asks).flat();
    expect(asked.filter((ask) => /\bwhy\b|compare|than others/i.test(ask))).toEqual([]);
    expect(debrief.brief.asks.recruiter[0]).toContain('for a similar role');
    expect(debrief.brief.asks.mentor.join(' ')).toMatch(/CV.*clearer/);
    expect(debrief.brief.asks.coach.join(' ')).toContain('mock interview');
  });

  test('give both schools on asking for feedback, in one line each', () => {
    expect(help.schoolsLine).toMatch(
      /One says: ask once.*The other says: do not ask.*look back yourself, or with a mentor/,
    );
  });

  test('end the writing with the long view, and never with "why me"', () => {
    expect(PRIVATE.prompts.year).toContain('in a year');
    expect(textsOf(PRIVATE.prompts).filter((prompt) => /\bwhy\b/i.test(prompt))).toEqual([]);
  });

  test('say beforehand that a forgotten passphrase cannot be helped, and who reads a page without one', () => {
    expect(PRIVATE.forgotten).toContain('cannot be helped');
    expect(PRIVATE.without).toContain('anybody who can use this computer');
  });

  test('let the quiet day concern what goes out only', () => {
    expect(quiet.line).toMatch(/Nothing needs to go out.*you write now will be waiting/);
  });

  test('make a rest day an act, and count no streaks', () => {
    expect(reflect.restKept).toContain('something you did');
    const spoken = [...textsOf(en.plan), ...textsOf(en.page), ...textsOf(reflect)];
    expect(spoken.filter((text) => /streak|in a row|days? left|rejection/i.test(text))).toEqual([]);
  });
});

test.each([
  ['English', en],
  ['German', de],
  ['Arabic', ar],
])('the %s questions of the popup ask nobody why it happened, and every standing has some', (_name, words) => {
  for (const asks of Object.values(words.reflect.asks)) expect(asks.length).toBeGreaterThan(2);
  expect(textsOf(words.reflect.asks).filter((ask) => /\bwhy\b|\bwarum\b|\bwieso\b|لماذا/i.test(ask))).toEqual([]);
});
