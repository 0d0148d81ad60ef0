import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/core/draft.ts';
import { withContacts } from '../../src/core/history-change.ts';
import {
  draftsOf,
  everyoneMet,
  hasThanked,
  insertedAtOf,
  keyBeside,
  thankDraft,
  toAnother,
} from '../../src/core/thanks.ts';
import { aDraft, anApplication, anEvent } from '../support/makers.ts';

const NOW = 5_000;
const ines = { name: 'Ines Harrow', does: 'Head of print', address: null };
const aRound = (people: string) =>
  ({ id: 'r', application: 'a1', kind: 'round', fields: { people }, createdAt: 1, updatedAt: 1 }) as const;
const letterTo = (person: string, what: Partial<Draft> = {}): Draft =>
  aDraft({ template: 'thank-person', slots: { person }, ...what });

describe('everybody who was met', () => {
  test('are the people of an application and those whom only its rounds name, each once', () => {
    const rounds = [aRound('Ines Harrow and Tom Lund (HR), two engineers'), aRound('tom lund; Ayşe\nДмитрий, 李雷')];
    expect(everyoneMet([ines], rounds, [], ' and ').map(({ name, isFromRound }) => [name, isFromRound])).toEqual([
      ['Ines Harrow', false],
      ['Tom Lund', true],
      ['Ayşe', true],
      ['Дмитрий', true],
      ['李雷', true],
    ]);
  });

  test('are thanked by letters of thanks that went out to them, and not by others', () => {
    const isThanked = (...drafts: readonly Draft[]) => everyoneMet([ines], [], drafts, ' and ')[0]?.isThanked;
    expect(isThanked()).toBe(false);
    expect(isThanked(letterTo('Ines Harrow'))).toBe(false);
    expect(isThanked(letterTo('ines harrow', { insertedAt: NOW }))).toBe(true);
    expect(isThanked(letterTo('Ines Harrow', { template: 'keep-in-mind', sentAt: NOW }))).toBe(true);
    expect(isThanked(letterTo('Ines Harrow', { template: 'nudge', sentAt: NOW }))).toBe(false);
    expect(isThanked(letterTo('Tom Lund', { sentAt: NOW }))).toBe(false);
  });

  test('are thanked or not as the person says, whatever the letters say', () => {
    const sent = letterTo('Ines Harrow', { sentAt: NOW });
    const kept = withContacts(anApplication(), [{ ...ines, isThanked: false }], NOW).contacts ?? [];
    expect(everyoneMet(kept, [], [sent], ' and ')[0]).toMatchObject({ isThanked: false, isThankedByHand: true });
    const byHand = { ...sent, people: [{ name: 'Ines Harrow', isThanked: false, isByHand: true }] };
    expect(hasThanked(byHand, 'Ines Harrow')).toBe(false);
  });
});

describe('a letter of thanks that turns to somebody else', () => {
  const people = [
    { name: 'Ines Harrow', isThanked: false },
    { name: 'Tom Lund', isThanked: false },
  ];
  const sent = letterTo('Ines Harrow', { people, text: 'Dear Ines', insertedAt: 3, sentAt: 4, answer: 'yes' });

  test('remembers whom it thanked, and says of the next that nothing went out', () => {
    const next = { ...sent, ...toAnother(sent, people, 'Tom Lund') };
    expect(['Ines Harrow', 'Tom Lund'].map((name) => hasThanked(next, name))).toEqual([true, false]);
    expect(next).toMatchObject({ text: null, insertedAt: null, sentAt: null, answer: null });
  });

  test('takes over when its words went in only where it goes to the same person', () => {
    const next = { ...sent, ...toAnother(sent, people, 'Tom Lund') };
    expect(insertedAtOf(next, sent)).toBeNull();
    expect(insertedAtOf({ ...sent, insertedAt: null }, sent)).toBe(3);
  });
});

describe('the letter that is begun for the people of an application', () => {
  const met = [
    { name: 'Ines Harrow', isThanked: true },
    { name: 'Tom Lund', isThanked: false },
  ];

  test('goes to the first who was not thanked yet, and knows them all', () => {
    const draft = thankDraft(anApplication(), [], met, NOW);
    expect(draft).toMatchObject({ template: 'thank-person', slots: { person: 'Tom Lund' }, updatedAt: NOW });
    expect(draft.people.map(({ name }) => name)).toEqual(['Ines Harrow', 'Tom Lund']);
  });

  test('is the one that was begun in the mail, with its order of people', () => {
    const begun = letterTo('Zoe', { key: 'gmail|m1', people: [{ name: 'Zoe', isThanked: true }] });
    const own = draftsOf({ application: anApplication(), events: [anEvent()] }, [begun, aDraft({ key: 'gmail|m9' })]);
    const draft = thankDraft(anApplication(), own, met, NOW);
    expect(draft.key).toBe('gmail|m1');
    expect(draft.people.map(({ name }) => name)).toEqual(['Zoe', 'Ines Harrow', 'Tom Lund']);
  });
});

test('a letter that was begun beside an application is gone on with after that became part of another', () => {
  const application = anApplication({ mergedFrom: ['a2', 'a3'] });
  const [own, part] = [aDraft({ key: 'free|nudge-a1' }), aDraft({ key: 'free|nudge-a3' })];
  expect(keyBeside('nudge', application, [part])).toBe(part.key);
  expect(keyBeside('nudge', application, [part, own])).toBe(own.key);
  expect(keyBeside('nudge', application, [])).toBe(own.key);
});
