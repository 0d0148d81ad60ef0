import { describe, expect, test } from 'vitest';
import type { EventType } from '../../src/core/application.ts';
import { DEFAULT_THRESHOLDS, daysToAnswer, shelved, silenceOf } from '../../src/core/silence.ts';
import { reachedBy } from '../../src/core/stage.ts';
import { anApplication, anEvent } from '../support/makers.ts';

const DAY = 86_400_000;
const NOW = 400 * DAY;

/** An alive application with what happened to it so many days ago. */
const followed = (
  told: readonly (readonly [type: EventType, daysAgo: number])[],
  status: 'alive' | 'at-rest' = 'alive',
) => ({
  application: anApplication({ status, createdAt: NOW - 100 * DAY, updatedAt: NOW }),
  events: told.map(([type, daysAgo], at) => anEvent({ id: `e${at}`, type, at: NOW - daysAgo * DAY })),
});
const silence = (...of: Parameters<typeof followed>) => silenceOf(followed(...of), NOW, DEFAULT_THRESHOLDS);

describe('an application goes quiet', () => {
  test('three weeks after it was sent, not a day before', () => {
    expect(silence([['applied', 20]])).toBeNull();
    expect(silence([['applied', 21]])).toEqual({ since: NOW - 21 * DAY, days: 21, nudgedAt: null });
  });

  test('sooner after a conversation than after a form', () => {
    expect(
      silence([
        ['applied', 60],
        ['interview', 11],
      ]),
    ).toMatchObject({ days: 11 });
  });

  test('by the person’s own thresholds', () => {
    const own = { ...DEFAULT_THRESHOLDS, applied: 5 };
    expect(silenceOf(followed([['applied', 6]]), NOW, own)).toMatchObject({ days: 6 });
  });

  test('again only after the wait for the answer to a question is over too', () => {
    expect(
      silence([
        ['applied', 40],
        ['nudge', 3],
      ]),
    ).toBeNull();
    expect(
      silence([
        ['applied', 40],
        ['nudge', 22],
      ]),
    ).toMatchObject({ days: 40, nudgedAt: NOW - 22 * DAY });
  });
});

describe('an application is not quiet', () => {
  test.each<readonly [string, readonly (readonly [EventType, number])[]]>([
    ['while it is only saved', [['saved', 90]]],
    ['while it is a recruiter’s word', [['lead', 90]]],
    [
      'once there is an offer',
      [
        ['applied', 90],
        ['offer', 50],
      ],
    ],
    [
      'when a mail came',
      [
        ['applied', 90],
        ['update', 2],
      ],
    ],
    [
      'when it was woken a moment ago',
      [
        ['applied', 90],
        ['rest', 30],
        ['wake', 1],
      ],
    ],
  ])('%s', (_when, told) => {
    expect(silence(told)).toBeNull();
  });

  test('when it rests', () => {
    expect(silence([['applied', 90]], 'at-rest')).toBeNull();
  });
});

test('the history has what is alive first, then what went quiet, then what rests, each newest first', () => {
  const one = (
    id: string,
    told: readonly (readonly [EventType, number])[],
    updatedAt: number,
    status: 'alive' | 'at-rest' = 'alive',
  ) => {
    const { application, events } = followed(told, status);
    return { application: { ...application, id, updatedAt }, events };
  };
  const shelves = shelved(
    [
      one('old', [['applied', 5]], 1),
      one('rests', [['applied', 5]], 9, 'at-rest'),
      one('quiet', [['applied', 50]], 8),
      one('new', [['applied', 4]], 2),
    ],
    NOW,
    DEFAULT_THRESHOLDS,
  );
  const ids = (shelf: keyof typeof shelves) => shelves[shelf].map(({ application }) => application.id);
  expect([ids('alive'), ids('quiet'), ids('rest')]).toEqual([['new', 'old'], ['quiet'], ['rests']]);
});

test('how long a company took counts from applying to its first word, and a receipt is none', () => {
  const all = [
    followed([
      ['applied', 30],
      ['confirmation', 30],
      ['interview', 18],
    ]),
    followed([['applied', 9]]),
  ];
  expect(daysToAnswer(all, 'TARNHOLM GmbH')).toEqual([12]);
  expect(daysToAnswer(all, 'Elsewhere')).toEqual([]);
});

test('how far it came is the furthest that happened, whatever came after', () => {
  const { events } = followed([
    ['applied', 9],
    ['interview', 5],
    ['update', 1],
    ['rejection', 0],
  ]);
  expect(reachedBy(events)).toBe('interview');
  expect(reachedBy([])).toBe('applied');
});

test('how long they took is counted from applying, in whatever order things are stored', () => {
  const events = [
    anEvent({ id: 'b', type: 'confirmation', at: 3 * DAY }),
    anEvent({ id: 'a', type: 'applied', at: 0 }),
    anEvent({ id: 'c', type: 'rejection', at: 10 * DAY }),
  ];
  expect(daysToAnswer([{ application: anApplication(), events }], 'Tarnholm')).toEqual([10]);
});
