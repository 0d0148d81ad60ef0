import * as v from 'valibot';
import { EVENT_SOURCES, EVENT_TYPES } from './application.ts';
import { DOORS } from './company-door.ts';
import { DIALS, REPLY_KINDS, SCOPES, SLOTS, VOICES } from './draft.ts';
import { MOODS, PHASES } from './plan.ts';
import { ENDINGS } from './plan-ending.ts';
import { QUIET_CHOICES } from './quiet-day.ts';

// As long as they were when they were kept: what was written has to be readable.
const text = v.string();
/** A name by which one thing knows another. */
const id = v.pipe(v.string(), v.nonEmpty());
/** Milliseconds since 1970, as far as a date goes. */
const time = v.pipe(v.number(), v.finite(), v.minValue(-8.64e15), v.maxValue(8.64e15));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const textOrNull = v.nullable(text);

const application = v.object({
  id,
  company: textOrNull,
  role: textOrNull,
  level: v.exactOptional(textOrNull),
  location: v.exactOptional(textOrNull),
  salary: v.exactOptional(textOrNull),
  source: v.exactOptional(textOrNull),
  address: v.exactOptional(textOrNull),
  resume: v.exactOptional(textOrNull),
  status: v.picklist(['alive', 'at-rest']),
  contacts: v.exactOptional(
    v.array(v.object({ name: text, does: textOrNull, address: textOrNull, isThanked: v.exactOptional(v.boolean()) })),
  ),
  mergedFrom: v.exactOptional(v.array(id)),
  createdAt: time,
  updatedAt: time,
});
const event = v.object({
  id,
  application: id,
  type: v.picklist(EVENT_TYPES),
  at: time,
  recordedAt: time,
  source: v.picklist(EVENT_SOURCES),
  ending: v.exactOptional(v.picklist(ENDINGS)),
  message: id,
  link: textOrNull,
  sentence: textOrNull,
  thread: v.exactOptional(textOrNull),
  address: v.exactOptional(textOrNull),
  company: v.exactOptional(textOrNull),
});
const stage = v.nullable(v.picklist(['application', 'assessment', 'interview', 'final']));
const plan = v.object({
  application: id,
  quiet: v.nullable(v.object({ choice: v.picklist(QUIET_CHOICES), startedAt: time, until: v.nullable(time) })),
  depth: v.picklist(['light', 'middle', 'full']),
  stage,
  said: v.array(text),
  phases: v.record(v.picklist(PHASES), v.picklist(['done', 'skipped'])),
  moods: v.array(v.object({ at: time, moods: v.array(v.picklist(MOODS)) })),
  writings: count,
  startedAt: time,
  touchedAt: time,
  closedAt: v.nullable(time),
  isTold: v.boolean(),
});
const note = v.object({
  id,
  application: v.nullable(id),
  kind: v.picklist(['lines', 'sort', 'question', 'round']),
  fields: v.record(v.string(), text),
  createdAt: time,
  updatedAt: time,
});
const lock = v.variant('kind', [
  v.object({ kind: v.literal('passphrase'), salt: text, iv: text, rounds: count, key: text }),
  v.object({ kind: v.literal('bare'), key: text }),
]);
const page = v.object({
  id,
  application: v.nullable(id),
  iv: text,
  cipher: text,
  lock: v.nullable(lock),
  createdAt: time,
  updatedAt: time,
});
const whole = v.object({
  application,
  events: v.array(event),
  plan: v.nullable(plan),
  notes: v.array(note),
  pages: v.array(page),
  posting: v.nullable(v.object({ application: id, text, readAt: time })),
});
const company = v.object({
  key: id,
  door: v.nullable(v.picklist(DOORS)),
  tryAgainAt: v.nullable(time),
  level: v.exactOptional(textOrNull),
  role: v.exactOptional(textOrNull),
  fit: v.exactOptional(textOrNull),
  gain: v.exactOptional(textOrNull),
  gainAt: v.exactOptional(textOrNull),
  similar: v.exactOptional(v.array(text)),
  updatedAt: v.exactOptional(time),
});
const form = v.nullable(v.picklist(['polite', 'familiar']));
const slots = v.record(v.picklist(SLOTS), text);
const draft = v.object({
  key: id,
  template: v.picklist(REPLY_KINDS),
  own: v.nullable(v.object({ id, text })),
  voice: v.picklist(VOICES),
  language: textOrNull,
  form,
  dial: v.picklist(DIALS),
  scope: v.picklist(SCOPES),
  slots,
  people: v.array(v.object({ name: text, isThanked: v.boolean(), isByHand: v.exactOptional(v.boolean()) })),
  notes: text,
  text: textOrNull,
  aside: v.array(v.object({ text: textOrNull, slots })),
  due: v.nullable(time),
  isBack: v.boolean(),
  keptAt: v.nullable(time),
  copiedAt: v.nullable(time),
  insertedAt: v.nullable(time),
  sentAt: v.nullable(time),
  answer: v.nullable(v.picklist(['yes', 'no'])),
  about: v.object({
    company: textOrNull,
    role: textOrNull,
    person: textOrNull,
    reader: textOrNull,
    subject: text,
    link: textOrNull,
    stage,
    noReply: v.boolean(),
    manner: v.object({ language: textOrNull, form, door: v.boolean(), feedback: v.boolean(), agency: v.boolean() }),
    answeredAt: v.nullable(time),
  }),
  updatedAt: time,
});
const setting = v.variant('name', [
  v.object({ name: v.literal('name'), value: text }),
  v.object({ name: v.literal('ideas'), value: v.array(text) }),
  v.object({ name: v.literal('thresholds'), value: v.object({ applied: count, assessment: count, interview: count }) }),
  v.object({ name: v.literal('quietChoice'), value: v.picklist(QUIET_CHOICES) }),
  v.object({ name: v.literal('quietAhead'), value: v.nullable(v.picklist(QUIET_CHOICES)) }),
  v.object({ name: v.literal('hiringSide'), value: v.boolean() }),
  v.object({ name: v.literal('pausedUntil'), value: v.nullable(time) }),
  v.object({ name: v.literal('hiredAt'), value: v.nullable(time) }),
]);
/** What the files of before did not have. */
const later = <T extends v.GenericSchema>(one: T) => v.optional(v.array(one), []);

/** A history file as it has to be. */
export const history = v.object({
  applications: v.array(whole),
  companies: v.array(company),
  notes: later(note),
  pages: later(page),
  burnt: later(v.object({ id, at: time })),
  drafts: later(draft),
  templates: later(v.object({ id, name: text, text, order: v.number(), updatedAt: time })),
  reflections: later(v.object({ id, question: text, text, mood: textOrNull, at: time })),
  corrections: later(
    v.object({ id, sender: text, template: textOrNull, says: v.exactOptional(v.picklist(['is', 'is-not'])), at: time }),
  ),
  messages: later(
    v.object({ key: id, outcome: v.picklist(['dismissed', 'not-a-rejection', 'recorded', 'answered']), at: time }),
  ),
  settings: later(setting),
});
