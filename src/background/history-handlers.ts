import { type Application, type ApplicationEvent, noDetails } from '../core/application.ts';
import { besideForFile, besideIn } from '../core/history-beside.ts';
import { broughtIn } from '../core/history-brought.ts';
import { byHand, newWhole, type Whole, withContacts, withDetails, withRest } from '../core/history-change.ts';
import { forFile, readHistory, writeReadable } from '../core/history-file.ts';
import { merged } from '../core/history-merge.ts';
import { failed, ok, type Result } from '../core/result.ts';
import { statusAfter } from '../core/stage.ts';
import { accepted, type Suggestion } from '../core/suggestion.ts';
import type { Handlers } from '../messages/handle.ts';
import type { FromHistory } from '../messages/history-protocol.ts';
import { allBeside } from '../storage/beside.ts';
import { type Before, type Change, putSuggestionsAside, tookMore } from '../storage/changes.ts';
import { allFollowed } from '../storage/history.ts';
import { type StorageFailure, save } from '../storage/save.ts';
import { forgetBefore, keepBefore, readBefore } from '../storage/session.ts';
import { keepPrivateSetting } from '../storage/settings.ts';
import { changeDoor } from '../storage/suggestions.ts';
import { readWhole } from '../storage/whole.ts';
import { switchJobsOff, switchJobsOn } from './access.ts';
import { changeHistory, takeBack } from './changes.ts';

/** The same thing told again so soon was pressed twice. */
const DOUBLE_CLICK_MS = 1_000;

const newId = (): string => crypto.randomUUID();

type Made = { readonly change: string | null };

/** Makes a change that can be undone, and says under which name. */
function change(what: Change): Promise<Result<Made, StorageFailure>> {
  return save(async () => keep(await changeHistory(newId(), what)));
}

/** Without the way back the change still stands: memory that is full must not make it look as if nothing had happened. */
const keep = (before: Before): Promise<Made> =>
  keepBefore(before).then(
    () => ({ change: before.id }),
    () => ({ change: null }),
  );

/** What the page of applications may ask for. */
export const historyHandlers: Handlers<FromHistory> = {
  async addApplication({ details }) {
    const now = Date.now();
    const id = newId();
    const application: Application = { ...noDetails, id, status: 'alive', createdAt: now, updatedAt: now };
    const whole = newWhole(withDetails(application, details, now), [byHand(id, 'applied', newId(), now)]);
    const result = await change({ ids: [], to: () => [whole] });
    return result.ok ? ok({ ...result.value, application: id }) : result;
  },
  changeApplication: ({ application, details }) =>
    change({
      ids: [application],
      to: (wholes) =>
        wholes.map((whole) => ({ ...whole, application: withDetails(whole.application, details, Date.now()) })),
    }),
  changeContacts: ({ application, contacts }) =>
    change({
      ids: [application],
      to: (wholes) =>
        wholes.map((whole) => ({ ...whole, application: withContacts(whole.application, contacts, Date.now()) })),
    }),
  addEvent: ({ application, type, at }) => {
    const now = Date.now();
    const event = byHand(application, type, newId(), at, now);
    const isTwice = (one: ApplicationEvent) =>
      one.source === 'hand' && one.type === type && now - one.recordedAt < DOUBLE_CLICK_MS;
    const to = (whole: Whole): Whole =>
      whole.events.some(isTwice)
        ? whole
        : {
            ...whole,
            application: { ...whole.application, status: statusAfter(whole, event), updatedAt: now },
            events: [...whole.events, event],
          };
    return change({ ids: [application], to: (wholes) => wholes.map(to) });
  },
  mergeApplications: ({ ids }) =>
    change({
      ids,
      isMerge: true,
      to: (wholes) => {
        const [first, ...others] = ids.flatMap((id) => wholes.find(({ application }) => application.id === id) ?? []);
        return first ? [merged(first, others, Date.now())] : [];
      },
    }),
  removeApplications: ({ ids }) => change({ ids, to: () => [] }),
  restApplications: ({ ids, isResting }) =>
    change({ ids, to: (wholes) => wholes.map((whole) => withRest(whole, isResting, newId(), Date.now())) }),

  acceptSuggestions: ({ ids, application }) => save(() => acceptSuggestions(ids, application)),
  dismissSuggestions: ({ ids }) => save(async () => keep(await putSuggestionsAside(newId(), ids, Date.now()))),
  async undoHistory({ change: id }) {
    const before = await readBefore(id);
    if (!before) return failed('save-failed');
    return save(async () => {
      const undone = await takeBack(before);
      await forgetBefore(id);
      return tookMore(before, undone) ? keep({ ...undone, id: newId() }) : { change: null };
    });
  },

  importHistory: ({ content }) => save(() => takeIn(content)),
  exportHistory: ({ withPages }) =>
    save(async () => {
      const all = await Promise.all((await allFollowed()).map(({ application }) => readWhole(application.id)));
      const applications = all.flatMap((whole) => (whole ? [forFile(withoutSeen(whole), withPages === true)] : []));
      const ids = new Set(applications.map(({ application }) => application.id));
      const beside = besideForFile(await allBeside(), ids, withPages === true);
      return writeReadable({ applications, ...beside }, Date.now());
    }),

  switchJobsOn: ({ origins }) => saveNothing(() => switchJobsOn(origins)),
  switchJobsOff: ({ origins }) => saveNothing(() => switchJobsOff(origins)),
  setDoor: ({ key, change: parts }) =>
    saveNothing(() => changeDoor(key, (door) => ({ ...door, ...parts }), Date.now())),
  setIdeas: ({ ideas }) => saveNothing(() => keepPrivateSetting({ name: 'ideas', value: ideas })),
  setThresholds: ({ thresholds }) => saveNothing(() => keepPrivateSetting({ name: 'thresholds', value: thresholds })),
  setHired: ({ isHired }) =>
    saveNothing(() => keepPrivateSetting({ name: 'hiredAt', value: isHired ? Date.now() : null })),
};

const saveNothing = (write: () => Promise<void>): Promise<Result<null, StorageFailure>> =>
  save(async () => {
    await write();
    return null;
  });

/** Several of one new application are one: a confirmation and an invitation that both wait for the same yes. */
export async function acceptSuggestions(ids: readonly string[], chosen: string | null): Promise<Made> {
  const now = Date.now();
  const to = (wholes: readonly Whole[], waiting: readonly Suggestion[]): readonly Whole[] =>
    waiting
      .toSorted((one, other) => one.at - other.at)
      .reduce((all, suggestion) => withSuggestion(all, suggestion, chosen, now), wholes);
  return keep(await changeHistory(newId(), { ids: chosen === null ? [] : [chosen], to, suggestions: ids }));
}

function withSuggestion(
  all: readonly Whole[],
  suggestion: Suggestion,
  chosen: string | null,
  now: number,
): readonly Whole[] {
  const id = chosen ?? suggestion.application;
  const own = all.find(({ application }) => application.id === id) ?? all.find((whole) => isSame(whole, suggestion));
  const ids = { application: newId(), event: newId() };
  const { application, event } = accepted(suggestion, own ?? null, ids, now);
  const whole = own ? { ...own, application, events: [...own.events, event] } : newWhole(application, [event]);
  return [...all.filter((one) => one !== own), whole];
}

/** Made a moment ago from another suggestion about the same role at the same company. */
const isSame = ({ application }: Whole, { company, role, application: known }: Suggestion): boolean =>
  known === null && application.company === company && (application.role === role || role === null);

type Taken = Extract<ReturnType<FromHistory['importHistory']>, { readonly ok: true }>['value'];

async function takeIn(content: string): Promise<Taken> {
  const file = readHistory(content);
  if (!file.ok) return { is: 'not-taken', why: file.error };
  const { applications, ...beside } = file.value;
  const messages = applications.flatMap(({ events }) => events.map(({ message }) => message));
  const before = await changeHistory(newId(), {
    ids: applications.map(({ application }) => application.id),
    messages,
    // What was dealt with waits for no yes.
    suggestions: [...messages, ...beside.messages.map(({ key }) => key)],
    beside: besideIn(beside),
    to: (wholes) => broughtIn(wholes, applications),
  });
  return { is: 'taken', ...(await keep(before)), count: applications.length };
}

function withoutSeen({ application, events, plan, notes, pages, posting }: Whole): Whole {
  return { application, events, plan, notes, pages, posting };
}
