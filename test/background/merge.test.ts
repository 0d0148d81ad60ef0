import { beforeEach, describe, expect, test } from 'vitest';
import { draftsOf, thankDraft } from '../../src/core/thanks.ts';
import { anApplication, aSuggestion } from '../support/makers.ts';
import { freshWorker, kept, type Worker } from '../support/worker.ts';

let worker: Worker;
beforeEach(async () => {
  worker = await freshWorker();
});
const add = async (role: string) =>
  kept(await worker.history.addApplication({ details: { company: 'Acme', role } })).application;
const aboutIt = (application: string) => aSuggestion({ application, company: 'Acme', role: 'Chef' });

describe('what waits for a yes', () => {
  test('about an application that became part of another is about that one, and comes apart with it', async () => {
    const [cook, chef] = [await add('Cook'), await add('Chef')];
    await worker.stored.keepSuggestion(aboutIt(chef));
    const change = kept(await worker.history.mergeApplications({ ids: [cook, chef] }));
    expect(await worker.stored.allSuggestions()).toMatchObject([{ application: cook }]);
    await worker.undo(change);
    expect(await worker.stored.allSuggestions()).toEqual([aboutIt(chef)]);
    kept(await worker.history.mergeApplications({ ids: [cook, chef] }));
    kept(await worker.history.acceptSuggestions({ ids: ['gmail|m2'], application: null }));
    expect(await worker.stored.allFollowed()).toHaveLength(1);
  });

  test('about one that was removed is about a new one, or goes where it tells nothing by itself', async () => {
    const cook = await add('Cook');
    await worker.stored.keepSuggestion(aboutIt(cook));
    await worker.stored.keepSuggestion({ ...aboutIt(cook), id: 'gmail|m3', type: 'feedback', company: null });
    const change = kept(await worker.history.removeApplications({ ids: [cook] }));
    expect(await worker.stored.allSuggestions()).toMatchObject([{ id: 'gmail|m2', application: null }]);
    await worker.undo(change);
    expect(await worker.stored.allSuggestions()).toHaveLength(2);
  });
});

test('the end of a quiet day that came with the second is told under the first', async () => {
  const cook = await add('Cook');
  const { application } = kept(await worker.plan.recordByHand({ company: 'Acme', role: 'Cook', ending: 'call' }));
  kept(await worker.plan.startQuietDay({ application, choice: '24h', own: null }));
  const change = kept(await worker.history.mergeApplications({ ids: [cook, application] }));
  expect([...worker.browser.alarms.keys()]).toEqual([`quiet:${cook}`]);
  await worker.undo(change);
  expect([...worker.browser.alarms.keys()]).toEqual([`quiet:${application}`]);
});

test('a letter of thanks that was begun beside the second is about the first, and comes apart with it', async () => {
  const [cook, chef] = [await add('Cook'), await add('Chef')];
  const letter = thankDraft(anApplication({ id: chef }), [], [{ name: 'Ines Harrow', isThanked: false }], 5);
  kept(await worker.pages.saveDraft({ draft: letter, base: letter }));
  const lettersOf = async (id: string) => {
    const whole = await worker.stored.readWhole(id);
    return whole ? draftsOf(whole, await worker.stored.allDrafts()) : [];
  };
  const change = kept(await worker.history.mergeApplications({ ids: [cook, chef] }));
  expect(await lettersOf(cook)).toEqual([letter]);
  await worker.undo(change);
  expect(await lettersOf(cook)).toEqual([]);
  expect(await lettersOf(chef)).toEqual([letter]);
});

test('what became part of one that then became part of another is about that one', async () => {
  const [cook, chef, baker] = [await add('Cook'), await add('Chef'), await add('Baker')];
  kept(await worker.history.mergeApplications({ ids: [chef, baker] }));
  kept(await worker.history.mergeApplications({ ids: [cook, chef] }));
  const application = await worker.stored.findApplication(cook);
  expect(application?.mergedFrom).toEqual([chef, baker]);
});
