import { aNote, aPlan, aQuietDay, DAY, HOUR } from './plan-makers.ts';

/** Records for screens and benchmarks. Every person and company is invented. */
export type Seed = Readonly<Record<string, readonly unknown[]>>;

const NAMES = ['Tarnholm', 'Ostwick', 'Pellworth', 'Brackwater', 'Lindhagen', 'Corvane'];
const ROLES = ['Data Analyst', 'Platform Engineer', 'Museum Guide', 'Nurse Manager', 'Bookkeeper'];

const application = (id: string, company: string, role: string | null, at: number) => ({
  id,
  company,
  role,
  status: 'at-rest',
  createdAt: at,
  updatedAt: at,
});
const event = (id: string, at: number) => ({
  id: `e-${id}`,
  application: id,
  type: 'rejection',
  at,
  recordedAt: at,
  source: 'mail',
  message: `seed|${id}`,
  link: null,
  sentence: 'In the end we have decided to move forward with another candidate.',
});

/** A few plans as they stand on some day: a quiet day, a debrief that is next, two form letters, a closed chapter. */
export function seedOfADay(now: number): Seed {
  const said = [
    'It was not an easy choice between several strong candidates, and we went on with somebody from inside.',
  ];
  const lately = { startedAt: now - 2 * HOUR, touchedAt: now - 2 * HOUR };
  const earlier = { startedAt: now - 2 * DAY, touchedAt: now - DAY };
  return {
    applications: [
      application('quiet', 'Fennholt', 'Backend Engineer', now - 2 * HOUR),
      application('debrief', 'Tarnholm', 'Data Analyst', now - DAY),
      application('light', 'Ostwick', null, now - 3 * DAY),
      application('light2', 'Pellworth', 'Bookkeeper', now - 3 * DAY),
      application('closed', 'Corvane', 'Museum Guide', now - 30 * DAY),
    ],
    events: ['quiet', 'debrief', 'light', 'light2', 'closed'].map((id) => event(id, now - 2 * HOUR)),
    plans: [
      aPlan({
        ...lately,
        application: 'quiet',
        depth: 'full',
        stage: 'final',
        said,
        quiet: aQuietDay({ startedAt: now - 2 * HOUR, until: now + 22 * HOUR }),
        moods: [{ at: now - 60_000, moods: ['tired', 'surprised'] }],
      }),
      aPlan({
        ...earlier,
        application: 'debrief',
        depth: 'full',
        stage: 'final',
        said,
        quiet: aQuietDay({ startedAt: now - 2 * DAY, until: now - DAY }),
      }),
      aPlan({ ...earlier, application: 'light', depth: 'light', startedAt: now - 3 * DAY }),
      aPlan({ ...earlier, application: 'light2', depth: 'light', startedAt: now - 3 * DAY }),
      aPlan({ ...earlier, application: 'closed', closedAt: now - 16 * DAY, phases: { debrief: 'done' } }),
    ],
    notes: [
      aNote({
        id: 'lines:closed',
        application: 'closed',
        fields: { well: 'The tour in two languages', take: 'Ask about the team' },
      }),
      aNote({
        id: 'lines:debrief',
        application: 'debrief',
        fields: { stuck: 'Sharding: no example ready', sure: '75' },
      }),
      aNote({
        id: 'sort:debrief:x',
        application: 'debrief',
        kind: 'sort',
        fields: { text: 'The second exercise', side: 'mine' },
      }),
      aNote({
        id: 'question:x',
        application: 'debrief',
        kind: 'question',
        fields: { question: 'How would you scale the writes?', answer: 'I described it', stood: 'shaky' },
      }),
    ],
  };
}

/** A long search: `applications` in all, the newest `plans` of them with a plan. */
export function seedOfALongSearch(now: number, applications: number, plans: number): Seed {
  const ids = Array.from({ length: applications }, (_, at) => `s${at}`);
  const timeOf = (at: number) => now - at * 6 * HOUR;
  return {
    applications: ids.map((id, at) =>
      application(id, `${NAMES[at % NAMES.length]} ${at}`, ROLES[at % ROLES.length] ?? null, timeOf(at)),
    ),
    events: ids.map((id, at) => event(id, timeOf(at))),
    plans: ids.slice(0, plans).map((id, at) =>
      aPlan({
        application: id,
        startedAt: timeOf(at),
        touchedAt: timeOf(at),
        depth: at % 3 === 0 ? 'middle' : 'light',
        closedAt: at % 4 === 0 ? null : timeOf(at),
        quiet: aQuietDay({ startedAt: timeOf(at), until: timeOf(at) + DAY }),
      }),
    ),
  };
}
