import { type CompanyDoor, doorBroughtIn, rekeyed } from './company-door.ts';
import type { Correction } from './correction.ts';
import type { Draft } from './draft.ts';
import { joinedNotes, type Note } from './plan-notes.ts';
import type { BurntPage, PrivatePage } from './private-page.ts';
import type { SettingRecord } from './private-settings.ts';
import type { Reflection } from './reflection.ts';
import type { SeenMessage } from './seen-message.ts';
import type { OwnTemplate } from './template.ts';

/** What a person wrote and decided beside the applications, by where it is kept. */
export type Beside = {
  readonly companies: CompanyDoor;
  /** Notes and private pages about no application that is there. */
  readonly notes: Note;
  readonly pages: PrivatePage;
  readonly burnt: BurntPage;
  /** Every letter: most are known by the mail that they answer. */
  readonly drafts: Draft;
  readonly templates: OwnTemplate;
  readonly reflections: Reflection;
  readonly corrections: Correction;
  /** Mails that were dealt with: their cards do not come back. */
  readonly messages: SeenMessage;
  readonly settings: SettingRecord;
};
type Store = keyof Beside;
export type AllBeside = { readonly [S in Store]: readonly Beside[S][] };
/** One of them, with its place. */
export type BesideAt = {
  readonly [S in Store]: { readonly store: S; readonly key: string; readonly value: Beside[S] };
}[Store];

/** Of two equally new what is here. */
export const newer = <T>(here: T, there: T, timeOf: (one: T) => number): T =>
  timeOf(there) > timeOf(here) ? there : here;
const lastWritten = <T extends { readonly updatedAt: number }>(here: T, there: T): T =>
  newer(here, there, ({ updatedAt }) => updatedAt);
const lastSaid = <T extends { readonly at: number }>(here: T, there: T): T => newer(here, there, ({ at }) => at);

/** What is kept of a record that is here and in a file. Nothing older stands in the place of something newer. */
const BOTH: { readonly [S in Store]: (here: Beside[S], there: Beside[S]) => Beside[S] } = {
  companies: doorBroughtIn,
  notes: noteBroughtIn,
  pages: lastWritten,
  burnt: lastSaid,
  drafts: lastWritten,
  templates: lastWritten,
  reflections: lastSaid,
  corrections: lastSaid,
  messages: (here, there) => (WEIGHT[there.outcome] > WEIGHT[here.outcome] ? there : here),
  settings: settingBroughtIn,
};

export const BESIDE = Object.keys(BOTH) as readonly Store[];

/** That a mail was answered says more than that it was recorded, and that more than that it was put aside. */
const WEIGHT: Readonly<Record<SeenMessage['outcome'], number>> = {
  answered: 2,
  recorded: 1,
  dismissed: 0,
  'not-a-rejection': 0,
};

export const nothingBeside: AllBeside = {
  companies: [],
  notes: [],
  pages: [],
  burnt: [],
  drafts: [],
  templates: [],
  reflections: [],
  corrections: [],
  messages: [],
  settings: [],
};

/** A record of a file beside the one that is here under its name, if there is one. */
export function besideBroughtIn<S extends Store>(store: S, here: Beside[S] | null, there: Beside[S]): Beside[S] {
  return here === null ? there : BOTH[store](here, there);
}

/** What a file holds beside its applications, each with its place. */
export const besideIn = (all: AllBeside): readonly BesideAt[] =>
  // `all` holds under each name what belongs there.
  BESIDE.flatMap((store) => ownOf(all, store).map((value) => ({ store, key: keyOf(value), value }) as BesideAt));

const ownOf = (all: AllBeside, store: Store): readonly Beside[Store][] =>
  store === 'companies' ? all.companies.map(rekeyed) : all[store];

const keyOf = (one: Beside[Store]): string => ('key' in one ? one.key : 'id' in one ? one.id : one.name);

/** Settings that another browser can do nothing with: its own permission, and what Ajar remembers of its own doing. */
const OF_THIS_BROWSER: ReadonlySet<SettingRecord['name']> = new Set(['notifies', 'mentionedAt']);

/**
 * What a file gets of it, beside these applications. Private pages go along if that is asked for, except those without a lock: nobody
 * could open them.
 */
export function besideForFile(all: AllBeside, applications: ReadonlySet<string>, withPages: boolean): AllBeside {
  const isLoose = ({ application }: Note | PrivatePage) => application === null || !applications.has(application);
  return {
    ...all,
    notes: all.notes.filter(isLoose),
    pages: withPages ? all.pages.filter((page) => page.lock !== null && isLoose(page)) : [],
    settings: all.settings.filter(({ name }) => !OF_THIS_BROWSER.has(name)),
  };
}

/**
 * A note that was written last has the last word on each of its fields; a field that it does not have stays. Two that were begun
 * apart, on two computers, are both kept.
 */
export function noteBroughtIn(here: Note, there: Note): Note {
  if (here.createdAt !== there.createdAt) return joinedNotes(here, there);
  const [last, first] = there.updatedAt > here.updatedAt ? [there, here] : [here, there];
  return { ...last, fields: { ...first.fields, ...last.fields } };
}

/** No setting knows when it was set: what is here stays, but for words that only the file has. */
function settingBroughtIn(here: SettingRecord, there: SettingRecord): SettingRecord {
  if (here.name === 'ideas' && there.name === 'ideas')
    return { name: 'ideas', value: [...new Set([...here.value, ...there.value])] };
  return here.name === 'name' && here.value === '' ? there : here;
}
