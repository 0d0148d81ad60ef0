import { beforeEach, describe, expect, test } from 'vitest';
import { freshWorker, kept, type Worker } from '../support/worker.ts';

let worker: Worker;
/** An application that the person wrote down: its id. */
let id: string;
let added: { readonly change: string | null };
beforeEach(async () => {
  worker = await freshWorker();
  const made = kept(await worker.history.addApplication({ details: { company: 'Tarnholm', role: 'Weaver' } }));
  ({ application: id } = made);
  added = made;
});

const rest = async () => kept(await worker.history.restApplications({ ids: [id], isResting: true }));
const writeRound = async (value: string) =>
  kept(await worker.plan.saveNote({ id: 'round:1', application: id, kind: 'round', field: 'people', value, base: '' }));
const keepPage = async () => {
  kept(await worker.plan.savePage({ id: 'p1', application: id, iv: 'aaaa', cipher: 'bbbb', key: 'k' }));
  kept(await worker.plan.keepPage({ id: 'p1', lock: { kind: 'bare', key: 'k' } }));
};
const statusOf = async () => (await worker.stored.findApplication(id))?.status;

describe('taking a change of the history back', () => {
  test('keeps a round that was written since', async () => {
    const change = await rest();
    await writeRound('Ines Harrow');
    await worker.undo(change);
    expect(await worker.stored.notesOf(id)).toMatchObject([{ fields: { people: 'Ines Harrow' } }]);
    expect(await statusOf()).toBe('alive');
  });

  test('keeps what another window changed since', async () => {
    const change = kept(await worker.history.changeApplication({ application: id, details: { location: 'Leeds' } }));
    kept(await worker.history.changeApplication({ application: id, details: { salary: '40' } }));
    kept(await worker.history.addEvent({ application: id, type: 'interview', at: 5 }));
    await worker.undo(change);
    const whole = await worker.stored.readWhole(id);
    expect(whole?.application).toMatchObject({ location: null, salary: '40' });
    expect(whole?.events.map(({ type }) => type)).toContain('interview');
  });

  test('does not bring back a private page that was burnt since', async () => {
    await keepPage();
    const change = await rest();
    kept(await worker.plan.burnPage({ id: 'p1' }));
    await worker.undo(change);
    expect(await worker.stored.allPages()).toEqual([]);
  });

  test('does not bring back a page that was burnt in another window after its application was removed', async () => {
    await keepPage();
    const change = kept(await worker.history.removeApplications({ ids: [id] }));
    kept(await worker.plan.burnPage({ id: 'p1' }));
    await worker.undo(change);
    expect(await worker.stored.allPages()).toEqual([]);
    expect(await statusOf()).toBe('alive');
  });

  test('brings an application back that was removed, with its notes and pages and the end of its quiet day', async () => {
    const { application } = kept(await worker.plan.recordByHand({ company: 'Acme', role: 'Cook', ending: 'call' }));
    kept(await worker.plan.startQuietDay({ application, choice: '24h', own: null }));
    const before = await worker.stored.readWhole(application);
    const change = kept(await worker.history.removeApplications({ ids: [application] }));
    expect([...worker.browser.alarms.keys()]).toEqual([]);
    await worker.undo(change);
    expect(await worker.stored.readWhole(application)).toEqual(before);
    expect([...worker.browser.alarms.keys()]).toEqual([`quiet:${application}`]);
  });

  test('takes what was written about a new application along, and can be taken back itself', async () => {
    await writeRound('Ines Harrow');
    const undone = await worker.undo(added);
    expect(await worker.stored.readWhole(id)).toBeNull();
    expect(await worker.stored.notesOf(id)).toEqual([]);
    await worker.undo(undone);
    expect(await worker.stored.notesOf(id)).toHaveLength(1);
    expect(await statusOf()).toBe('alive');
  });

  test('of which nothing was written since is the end of it', async () => {
    expect(await worker.undo(added)).toEqual({ change: null });
  });
});

describe('a suggestion', () => {
  const suggest = async () => {
    const { aSuggestion } = await import('../support/makers.ts');
    await worker.stored.keepSuggestion(aSuggestion({ company: 'Brightloom' }));
  };
  const dismiss = async () => kept(await worker.history.dismissSuggestions({ ids: ['gmail|m2'] }));

  test('that was put aside waits again once that is taken back, and may be put aside again', async () => {
    await suggest();
    const change = await dismiss();
    expect(await worker.stored.allSuggestions()).toEqual([]);
    await worker.undo(change);
    expect(await worker.stored.allSuggestions()).toHaveLength(1);
    expect(await worker.stored.findSeen('gmail|m2')).toBeNull();
  });

  test('that another window said yes to does not wait again', async () => {
    await suggest();
    const yes = kept(await worker.history.acceptSuggestions({ ids: ['gmail|m2'], application: null }));
    const no = await dismiss();
    await worker.undo(no);
    expect(await worker.stored.allSuggestions()).toEqual([]);
    await worker.undo(yes);
    expect(await worker.stored.allSuggestions()).toHaveLength(1);
  });
});
