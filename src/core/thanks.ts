import type { Application, Contact } from './application.ts';
import type { Draft, ReplyKind } from './draft.ts';
import type { Note } from './plan-notes.ts';
import { aboutNothing, freeKey, newDraft } from './reply-about.ts';
import { wentOutAt } from './reply-outcome.ts';
import type { Followed } from './stage.ts';

/** Letters that thank whom they go to. */
const THANKS: ReadonlySet<ReplyKind> = new Set(['thank-you', 'keep-in-mind', 'feedback-thanks', 'thank-person']);
const LONGEST = 60;

/** Somebody who was met, and whether they were thanked. */
export type Met = Required<Contact> & {
  /** The person said so; else the letters do. */
  readonly isThankedByHand: boolean;
  /** Named in a round only: nothing else is kept of them. */
  readonly isFromRound: boolean;
};

const isSame = (one: string, other: string | null): boolean =>
  one.trim().toLowerCase() === (other ?? '').trim().toLowerCase();

/** To whom a letter goes, as far as it has a name. */
const readerOf = ({ slots, about }: Pick<Draft, 'slots' | 'about'>): string | null => slots.person ?? about.person;

/** Was somebody thanked by this letter, or by one that was written in it before? The person's own word wins. */
export function hasThanked(draft: Draft, name: string): boolean {
  const entry = draft.people.find((one) => isSame(one.name, name));
  if (entry?.isByHand || entry?.isThanked) return entry.isThanked;
  return THANKS.has(draft.template) && isSame(name, readerOf(draft)) && wentOutAt(draft) !== null;
}

/** The letter to somebody else: what was known of the one before is noted, and what became of it stays with them. */
export function toAnother(draft: Draft, people: Draft['people'], person: string): Partial<Draft> {
  if (isSame(person, readerOf(draft))) return { people };
  return {
    people: people.map((one) => ({ ...one, isThanked: hasThanked({ ...draft, people }, one.name) })),
    slots: { ...draft.slots, person },
    // Text that was edited for the one before stays with nobody.
    text: null,
    copiedAt: null,
    insertedAt: null,
    sentAt: null,
    answer: null,
  };
}

/** When the words went in is the worker's to know, as long as they go to the same person. */
export const insertedAtOf = (page: Draft, worker: Draft): number | null =>
  isSame(readerOf(page) ?? '', readerOf(worker)) ? worker.insertedAt : page.insertedAt;

/** Everybody who was met: the people of an application, then those whom only its rounds name. `and` is the language's own word. */
export function everyoneMet(
  contacts: readonly Contact[],
  rounds: readonly Note[],
  drafts: readonly Draft[],
  and: string,
): readonly Met[] {
  const named = rounds
    .filter(({ kind }) => kind === 'round')
    .flatMap(({ fields }) => namesIn(fields.people ?? '', and))
    .filter((name, at, all) => all.findIndex((one) => isSame(one, name)) === at)
    .filter((name) => !contacts.some((one) => isSame(one.name, name)));
  const met = (contact: Contact, isFromRound: boolean): Met => ({
    ...contact,
    isFromRound,
    isThankedByHand: contact.isThanked !== undefined,
    isThanked: contact.isThanked ?? drafts.some((draft) => hasThanked(draft, contact.name)),
  });
  return [
    ...contacts.map((one) => met(one, false)),
    ...named.map((name) => met({ name, does: null, address: null }, true)),
  ];
}

/** The names in "Ines Harrow, Tom and two engineers": what begins as a name does. */
function namesIn(text: string, and: string): readonly string[] {
  return text
    .split(/[,;/&+\n、،]/)
    .flatMap((part) => part.split(and))
    .map((part) => part.replace(/\([^()]*\)/g, '').trim())
    .filter((part) => part.length <= LONGEST && /^[\p{Lu}\p{Lt}\p{Lo}]\D*$/u.test(part));
}

/** The letters about one application: answers to its mails, and those that were begun beside it. */
export function draftsOf({ application, events }: Followed, drafts: readonly Draft[]): readonly Draft[] {
  const keys = new Set([...keysBeside('thanks', application), ...events.map(({ message }) => message)]);
  return drafts.filter(({ key }) => keys.has(key));
}

/** A letter that answers no mail, and is begun once for each application. */
type Beside = 'thanks' | 'nudge' | 'reconnect';

const keysBeside = (what: Beside, { id, mergedFrom = [] }: Pick<Application, 'id' | 'mergedFrom'>): readonly string[] =>
  [id, ...mergedFrom].map((one) => freeKey(`${what}-${one}`));

/** The key of the letter that was begun beside an application, or beside one that became a part of it; else of a new one. */
export function keyBeside(
  what: Beside,
  application: Pick<Application, 'id' | 'mergedFrom'>,
  drafts: readonly Draft[],
): string {
  const [own = '', ...others] = keysBeside(what, application);
  return [own, ...others].find((key) => drafts.some((draft) => draft.key === key)) ?? own;
}

/**
 * The letter that thanks one of the people who were met: the one that was begun before, else a new one. Everybody at the company is
 * on its list, so that no two of them get the same words.
 */
export function thankDraft(
  { id, company, role }: Application,
  own: readonly Draft[],
  met: readonly Pick<Met, 'name' | 'isThanked'>[],
  now: number,
): Draft {
  const about = { ...aboutNothing(keyBeside('thanks', { id }, [])), company, role };
  const begun = own.find(({ template }) => template === 'thank-person') ?? {
    ...newDraft(about),
    template: 'thank-person',
  };
  const added = met.filter(({ name }) => !begun.people.some((one) => isSame(one.name, name)));
  const people = [...begun.people, ...added.map(({ name, isThanked }) => ({ name, isThanked }))];
  const next = met.find(({ isThanked }) => !isThanked) ?? met[0];
  return { ...begun, ...(next ? toAnother(begun, people, next.name) : {}), updatedAt: now };
}
