import { describe, expect, test } from 'vitest';
import { linesId, reasonsOf, sortId } from '../../src/core/debrief.ts';
import { newWhole, type Whole } from '../../src/core/history-change.ts';
import { merged } from '../../src/core/history-merge.ts';
import { anApplication, anEvent } from '../support/makers.ts';
import { aNote, aPlan } from '../support/plan-makers.ts';

const NOW = 5_000;
const MINUTE = 60_000;
type Part = Partial<Omit<Whole, 'application'>>;
const one = (id: string, what: Part = {}): Whole => ({ ...newWhole(anApplication({ id }), []), ...what });
const aSort = (application: string, at: number, side: string) =>
  aNote({ id: sortId(application, at), application, kind: 'sort', fields: { side } });

test('merging keeps the first’s words, adds what only the others know, and loses no event', () => {
  const first = newWhole(anApplication({ id: 'a1', role: null, location: 'Leeds' }), [anEvent({ id: 'e1' })]);
  const other = newWhole(anApplication({ id: 'a2', role: 'Weaver', location: 'York' }), [
    anEvent({ id: 'e2', application: 'a2' }),
  ]);
  const { application, events } = merged(first, [other], NOW);
  expect(application).toMatchObject({ id: 'a1', role: 'Weaver', location: 'Leeds' });
  expect(events.map(({ application: of }) => of)).toEqual(['a1', 'a1']);
});

test('somebody whom both know stands there once, with what only one of them knows', () => {
  const [ines, also] = [
    { name: 'Ines', does: 'Lead', address: null, isThanked: true },
    { name: 'ines', does: 'Boss', address: 'i@acme.example' },
  ];
  const first = newWhole(anApplication({ contacts: [ines] }), []);
  const other = newWhole(anApplication({ id: 'a2', contacts: [also] }), []);
  expect(merged(first, [other], NOW).application.contacts).toEqual([{ ...ines, address: 'i@acme.example' }]);
});

describe('what is merged is alive as what happened last says', () => {
  const withEvents = (status: 'alive' | 'at-rest', ...events: readonly Whole['events'][number][]) =>
    newWhole(anApplication({ status }), events);
  const applied = anEvent({ type: 'applied', source: 'hand', at: 9 * MINUTE });
  const no = anEvent({ at: 5 * MINUTE });

  test('a mail’s no ends what the person had written down, though that was written later', () => {
    expect(merged(withEvents('alive', applied), [withEvents('at-rest', no)], NOW).application.status).toBe('at-rest');
  });

  test('an invitation after the no goes on', () => {
    const invited = anEvent({ type: 'interview', at: 6 * MINUTE });
    expect(merged(withEvents('at-rest', no), [withEvents('alive', invited)], NOW).application.status).toBe('alive');
  });

  test('and where nothing says so, as one of them was', () => {
    expect(merged(withEvents('at-rest'), [withEvents('alive', applied)], NOW).application.status).toBe('alive');
    expect(merged(withEvents('at-rest'), [withEvents('at-rest', applied)], NOW).application.status).toBe('at-rest');
  });
});

describe('of two debriefs', () => {
  const debrief = (application: string, fields: Readonly<Record<string, string>>) =>
    one(application, { notes: [aNote({ id: linesId(application), application, fields })] });

  test('both stand in the one that is left, one answer below the other', () => {
    const [note, ...more] = merged(
      debrief('a1', { stuck: 'The pause', sure: '40' }),
      [debrief('a2', { stuck: 'The one I sweated over', take: 'Ask first', sure: '90' })],
      NOW,
    ).notes;
    expect(more).toEqual([]);
    expect(note).toMatchObject({ id: linesId('a1'), application: 'a1' });
    expect(note?.fields).toEqual({ stuck: 'The pause\n\nThe one I sweated over', take: 'Ask first', sure: '40' });
  });

  test('“nothing to fix” stays where both say so', () => {
    const nothing = debrief('a1', { nothing: 'yes' });
    const fieldsOf = (other: Whole) => merged(nothing, [other], NOW).notes[0]?.fields;
    expect(fieldsOf(debrief('a2', { stuck: 'Sharding' }))).toEqual({ nothing: '', stuck: 'Sharding' });
    expect(fieldsOf(debrief('a2', { nothing: 'yes' }))).toEqual({ nothing: 'yes' });
  });

  test('every sentence of the mails keeps the side it was sorted to, and no empty one is added', () => {
    const first = one('a1', {
      plan: aPlan({ said: ['A freeze.', 'Too junior.'], touchedAt: 1 }),
      notes: [aSort('a1', 1, 'mine')],
    });
    const other = one('a2', {
      plan: aPlan({ application: 'a2', said: ['Somebody nearer.', 'A freeze.'], touchedAt: 2 }),
      notes: [aSort('a2', 0, 'unknown'), aSort('a2', 7, 'mine')],
    });
    const { plan, notes } = merged(first, [other], NOW);
    const reasons = reasonsOf('a1', plan?.said ?? [], notes).map(({ text, side }) => [text, side]);
    expect(reasons).toEqual([
      ['Somebody nearer.', 'unknown'],
      ['A freeze.', 'theirs'],
      ['Too junior.', 'mine'],
    ]);
  });

  test('the plan that was touched last goes on, and how it felt in both is kept', () => {
    const first = one('a1', { plan: aPlan({ touchedAt: 2, writings: 1, moods: [{ at: 9, moods: ['fine'] }] }) });
    const other = one('a2', {
      plan: aPlan({ application: 'a2', touchedAt: 1, writings: 2, moods: [{ at: 3, moods: ['sad'] }] }),
    });
    const { plan } = merged(first, [other], NOW);
    expect(plan).toMatchObject({ application: 'a1', touchedAt: 2, writings: 2 });
    expect(plan?.moods.map(({ at }) => at)).toEqual([3, 9]);
  });
});
