import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Application, ApplicationEvent } from '../../src/core/application.ts';
import type { Draft } from '../../src/core/draft.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';
import { openAjarPage } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

const northmail = freshNorthmail();
const DAY = 86_400_000;

const at = (name: string): string => `[data-test="${name}"]`;

async function openApplications(): Promise<Page> {
  const page = await openAjarPage(northmail.now.browser, 'page');
  await page.click('[role="tab"]:has-text("Applications")');
  await page.waitForSelector(at('add'));
  return page;
}

async function add(page: Page, company: string, role: string): Promise<void> {
  await page.click(at('add'));
  await page.fill(at('detail-company'), company);
  await page.fill(at('detail-role'), role);
  await page.click(at('keep-application'));
  await page.waitForSelector(`${at('application-row')}:has-text("${company}")`);
}

const rowsOn = (page: Page, shelf: 'alive' | 'quiet' | 'rest'): Promise<readonly string[]> =>
  page.locator(`${at(`shelf-${shelf}`)} ${at('application-row')} td:nth-child(3)`).allTextContents();

describe('an invitation that was opened in the mail', () => {
  test('waits for a yes, stands in the history after it, and goes when the yes is taken back', async () => {
    // Opened first, so that the history is there before the test looks into it.
    const page = await openApplications();
    await northmail.now.page.bringToFront();
    await northmail.now.open('m4');
    const store = await PlanStore.open(northmail.now.browser);
    await until('It is suggested', async () => (await store.all<Suggestion>('suggestions')).length === 1);
    expect(await store.all<Application>('applications')).toEqual([]);
    await page.reload();
    await page.click('[role="tab"]:has-text("Applications")');
    await page.click(at('accept'));
    await page.waitForSelector(`${at('shelf-alive')} ${at('application-row')}`);
    expect(await page.locator(at('suggestion')).count()).toBe(0);
    await page.click(at('undo-history'));
    await page.waitForSelector(at('suggestion'));
    expect(await store.all<Application>('applications')).toEqual([]);
  });
});

describe('the page of applications', () => {
  test('takes one by hand, finds it as one types, changes it, and takes every step back', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    await add(page, 'Tarnholm', 'Analyst');
    await page.fill(at('search'), 'bríght');
    await until('One is found', async () => (await rowsOn(page, 'alive')).join() === 'Brightloom');
    await page.click(`${at('application-row')} button`);
    await page.click(at('edit'));
    await page.fill(at('detail-location'), 'Leeds');
    await page.click(at('keep-application'));
    await page.waitForSelector('aside:has-text("Brightloom, Leeds")');
    await page.click(at('remove'));
    await until('It is gone', async () => (await rowsOn(page, 'alive')).length === 0);
    await page.click(at('undo-history'));
    await until('It is back', async () => (await rowsOn(page, 'alive')).join() === 'Brightloom');
  });

  test('merges two records of one attempt, and takes that back', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    await add(page, 'Brightloom Ltd', '');
    for (const box of await page.locator(`${at('application-row')} input`).all()) await box.check();
    await page.click(at('merge'));
    await until('They are one', async () => (await rowsOn(page, 'alive')).length === 1);
    await page.click(at('undo-history'));
    await until('They are two', async () => (await rowsOn(page, 'alive')).length === 2);
  });

  test('takes in what it wrote out, and refuses in words what is no history', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    await page.click(at('tab-data'));
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(at('export'))]);
    const written = await download.path();
    await page.click(at('tab-applications'));
    await page.click(`${at('application-row')} button`);
    await page.click(at('remove'));
    await until('It is gone', async () => (await rowsOn(page, 'alive')).length === 0);
    await page.click(at('tab-data'));
    await page.setInputFiles(at('import'), { name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await page.waitForSelector(`${at('import-said')}:has-text("Nothing was changed")`);
    await page.setInputFiles(at('import'), written);
    await page.waitForSelector(`${at('import-said')}:has-text("One application taken in")`);
    await page.waitForSelector(at('undo-history'));
    await page.click(at('tab-applications'));
    await until('It is back', async () => (await rowsOn(page, 'alive')).join() === 'Brightloom');
  });
});

describe('the people and the rounds of an application', () => {
  test('are added, changed and taken away with the keyboard alone, each with a way back', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    const store = await PlanStore.open(northmail.now.browser);
    const names = async () =>
      (await store.all<Application>('applications')).flatMap(({ contacts = [] }) => contacts.map(({ name }) => name));
    const { keyboard } = page;
    await page.bringToFront();
    await page.focus(`${at('application-row')} button`);
    await keyboard.press('Enter');
    await page.focus(at('add-contact'));
    await keyboard.press('Enter');
    await page.waitForSelector(at('contact-name'));
    await keyboard.type('Ines Harrow');
    await keyboard.press('Tab');
    await keyboard.type('Head of the loom');
    await keyboard.press('Enter');
    await until('She is kept', async () => (await names()).join() === 'Ines Harrow');
    await until('The focus is on', () =>
      page.evaluate(() => document.activeElement?.matches('[data-test="add-contact"]')),
    );
    await page.focus(`${at('contact')} summary`);
    await keyboard.press('Enter');
    await page.focus(at('contact-name'));
    await keyboard.press('End');
    await keyboard.type('-Lund');
    await keyboard.press('Enter');
    await until('It is changed', async () => (await names()).join() === 'Ines Harrow-Lund');
    await page.focus(`${at('contact')} summary`);
    await keyboard.press('Enter');
    await page.focus(at('remove-contact'));
    await keyboard.press('Enter');
    await until('She is gone', async () => (await names()).length === 0);
    await page.focus(at('undo-history'));
    await keyboard.press('Enter');
    await until('She is back', async () => (await names()).join() === 'Ines Harrow-Lund');

    await page.focus(at('add-round'));
    await keyboard.press('Enter');
    await page.waitForSelector(at('note-what'));
    await page.focus(at('note-what'));
    await keyboard.type('Two in person');
    const rounds = async () =>
      (await store.notes()).filter(({ kind }) => kind === 'round').map(({ fields }) => fields.what);
    await until('It is kept', async () => (await rounds()).join() === 'Two in person');
    await page.focus('.reason:has([data-test="note-what"]) .link');
    await keyboard.press('Enter');
    await until('It is gone', async () => (await rounds()).length === 0);
    await page.focus(at('undo-remove'));
    await keyboard.press('Enter');
    await until('It is back', async () => (await rounds()).join() === 'Two in person');
  });
});

describe('the ways on from a company', () => {
  test('are experience first, until a day, and employers like it, by hand and from the other one', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    await add(page, 'Tarnholm', 'Spinner');
    const store = await PlanStore.open(northmail.now.browser);
    const kept = (what: object) =>
      until('It is kept', async () => {
        const [door] = await store.all<object>('companies');
        return Object.entries(what).every(([name, value]) => String(Reflect.get(door ?? {}, name)) === String(value));
      });
    await page.bringToFront();
    await page.click(`${at('application-row')}:has-text("Brightloom") button`);
    await page.fill(at('wish-gain'), 'Two years at the loom');
    await page.fill(at('wish-gainAt'), 'a museum');
    await page.fill(at('try-again'), '2027-03-01');
    await page.fill(at('similar'), 'Loomhouse\nBrightloom Ltd');
    await page.press(at('similar'), 'Tab');
    const first = { gain: 'Two years at the loom', gainAt: 'a museum', tryAgainAt: Date.UTC(2027, 2, 1), door: null };
    await kept({ ...first, similar: 'Loomhouse' });
    await page.click(`${at('application-row')}:has-text("Tarnholm") button`);
    await page.selectOption(at('similar-to'), { label: 'Brightloom' });
    await page.click(at('note-similar'));
    await kept({ ...first, similar: 'Loomhouse,Tarnholm' });
    await page.waitForSelector('aside:has-text("Similar to Brightloom, as you noted.")');
  });
});

describe('everybody who was met', () => {
  test('is thanked or not yet: by hand, with a way back, and by the letter that went out to them', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    const store = await PlanStore.open(northmail.now.browser);
    const [application] = await store.all<Application>('applications');
    const contacts = [{ name: 'Ines Harrow', does: null, address: null }];
    await store.put('applications', [{ ...application, contacts }]);
    const times = { createdAt: 1, updatedAt: 1 };
    await store.put('notes', [
      { id: 'round:1', application: application?.id, kind: 'round', fields: { people: 'Ines Harrow, Tom' }, ...times },
    ]);
    await store.put('settings', [{ name: 'name', value: 'Sam Holm' }]);
    await page.reload();
    await page.click('[role="tab"]:has-text("Applications")');
    await page.click(`${at('application-row')} button`);
    const said = async () =>
      (await page.locator(`li:has(> ${at('contact')})`).allInnerTexts())
        .join()
        .split(/\s*\n\s*/)
        .join(' ');
    await until('Both are listed', async () => (await said()) === 'Ines Harrow Ines Harrow: Not yet,Tom Tom: Not yet');
    await page.click(`${at('thanked')} >> nth=1`);
    await until('Tom is thanked', async () => (await said()).endsWith('Tom: Thanked'));
    await page.click(at('undo-history'));
    await until('Tom is not', async () => (await said()).endsWith('Tom: Not yet'));
    await page.click(at('thank'));
    await page.waitForSelector(`${at('thanks-letter')} ${at('letter')}:has-text("Ines")`);
    await page.click(`${at('thanks-letter')} ${at('copy')}`);
    await page.click(at('sent-yes'));
    await page.click(at('leave-thanks'));
    await until('Ines is thanked', async () => (await said()) === 'Ines Harrow Ines Harrow: Thanked,Tom Tom: Not yet');
    const first = (await store.all<Draft>('drafts'))[0];
    await page.click(at('thank'));
    await page.waitForSelector(`${at('thanks-letter')} ${at('letter')}:has-text("Tom")`);
    expect(first?.slots.person).toBe('Ines Harrow');
    await until('The letter is to Tom', async () => (await store.all<Draft>('drafts'))[0]?.slots.person === 'Tom');
  });
});

describe('the last word', () => {
  test('asks for an answer only where they asked, until one was given, which can be taken back', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    await page.click(`${at('application-row')} button`);
    await page.waitForSelector(`${at('last-word')}:has-text("Last word: you")`);
    expect(await page.locator(at('answered')).count()).toBe(0);
    await page.click('aside summary:has-text("Something else happened")');
    await page.click(at('add-event'));
    await page.waitForSelector(`${at('last-word')}:has-text("Last word: them, today. They asked you something.")`);
    await page.waitForSelector(`${at('application-row')} .tag:has-text("they asked")`);
    await page.click(at('answered'));
    await page.waitForSelector(`${at('timeline')}:has-text("You answered")`);
    expect(await page.locator(at('answered')).count()).toBe(0);
    await page.click(at('undo-history'));
    await page.waitForSelector(at('answered'));
  });
});

test('what better would look like is kept as words that are looked for', async () => {
  const page = await openApplications();
  await page.click(at('tab-data'));
  await page.fill(at('ideas'), 'part time\nfour days\n');
  await page.press(at('ideas'), 'Tab');
  const store = await PlanStore.open(northmail.now.browser);
  await until('They are kept', async () =>
    JSON.stringify(await store.all('settings')).includes('["part time","four days"]'),
  );
});

describe('a silence', () => {
  test('is noticed by the clock, asked into once, laid to rest, and woken again', async () => {
    const page = await openApplications();
    await add(page, 'Brightloom', 'Weaver');
    const store = await PlanStore.open(northmail.now.browser);
    const [event] = await store.all<ApplicationEvent>('events');
    await store.put('events', [{ ...event, at: Date.now() - 30 * DAY }]);
    await page.reload();
    await page.click('[role="tab"]:has-text("Applications")');
    await until('It is quiet', async () => (await rowsOn(page, 'quiet')).join() === 'Brightloom');
    await page.click(`${at('application-row')} button`);
    await page.click(at('nudge'));
    await page.waitForSelector(`${at('nudge-letter')}:has-text("Weaver")`);
    await page.click(at('asked'));
    await until('It is waited for', async () => (await rowsOn(page, 'alive')).join() === 'Brightloom');
    await page.click(at('rest'));
    await until('It rests', async () => (await rowsOn(page, 'rest')).join() === 'Brightloom');
    await page.click(at('rest'));
    await until('It is awake', async () => (await rowsOn(page, 'alive')).join() === 'Brightloom');
  });
});

test('a letter that is written in two windows at once loses no word, and shows either', async () => {
  const first = await openApplications();
  await add(first, 'Brightloom', 'Weaver');
  const store = await PlanStore.open(northmail.now.browser);
  const [event] = await store.all<ApplicationEvent>('events');
  await store.put('events', [{ ...event, at: Date.now() - 30 * DAY }]);
  await first.reload();
  const second = await openApplications();
  const text = async (page: Page) => page.inputValue(at('letter-text'));
  for (const page of [first, second]) {
    await page.click('[role="tab"]:has-text("Applications")');
    await page.click(`${at('application-row')} button`);
    await page.click(at('nudge'));
    await page.waitForSelector(at('edit-text'));
  }
  await first.click(at('edit-text'));
  await first.fill(at('letter-text'), 'Written in the first.');
  await until('The first is kept', async () => (await store.all<Draft>('drafts'))[0]?.text === 'Written in the first.');
  await second.click(at('edit-text'));
  await second.fill(at('letter-text'), 'Written in the second.');
  await second.click(at('show-other'));
  await until('The first is shown', async () => (await text(second)) === 'Written in the first.');
  await second.click(at('show-other'));
  await until('The second is shown', async () => (await text(second)) === 'Written in the second.');
  await until('Both are kept', async () => {
    const [draft] = await store.all<Draft>('drafts');
    return [draft?.text, draft?.aside[0]?.text].join() === 'Written in the second.,Written in the first.';
  });
  await second.click(at('drop-other'));
  await until('One is', async () => (await store.all<Draft>('drafts'))[0]?.aside.length === 0);
});
