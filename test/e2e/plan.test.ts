import { describe, expect, test } from 'vitest';
import { openAjarPage, stopWorker } from './chromium.ts';
import { freshNorthmail } from './fresh-northmail.ts';
import { Panel } from './panel.ts';
import { PlanStore } from './plan-store.ts';
import { until } from './until.ts';

const northmail = freshNorthmail();
const DAY = 86_400_000;
const MINUTES = 'minute-start,walk-start,write,to-reply';

/** The plan of a mail, kept with the panel's first button. */
async function keep(id: string): Promise<{ readonly panel: Panel; readonly store: PlanStore }> {
  const { now } = northmail;
  await now.open(id);
  await now.card.press('Recovery plan');
  const panel = await Panel.opened(now.browser);
  await panel.press('record');
  await panel.appears('quiet');
  return { panel, store: await PlanStore.open(now.browser) };
}

describe('before anything is kept', () => {
  test.each([
    [
      'after a conversation the quiet minutes come first, the question whether to keep it last',
      'm1',
      `${MINUTES},record,not-mine`,
    ],
    ['of a form letter the question comes first', 'm2', `record-close,record,not-mine,${MINUTES}`],
  ])('%s', async (_, id, order) => {
    const { now } = northmail;
    await now.open(id);
    await now.card.press('Recovery plan');
    const panel = await Panel.opened(now.browser);
    await panel.appears('record');
    const inOrder = await panel.evaluate(
      "[...document.querySelectorAll('main button')].map((one) => one.dataset.test).join()",
    );
    expect(inOrder).toBe(order);
  });

  test('one can sit still or write privately, and it is not kept by that', async () => {
    const { now } = northmail;
    await now.open('m1');
    await now.card.press('Recovery plan');
    const panel = await Panel.opened(now.browser);
    await panel.press('minute-start');
    await panel.press('minute-end');
    await panel.press('write');
    await panel.press('private-back');
    await panel.appears('record');
    expect(await (await PlanStore.open(now.browser)).all('applications')).toEqual([]);
  });
});

describe('a form letter', () => {
  test('is kept and closed in two clicks', async () => {
    const { now } = northmail;
    await now.open('m2');
    await now.card.press('Recovery plan');
    const panel = await Panel.opened(now.browser);
    await panel.press('record-close');
    await panel.appears('closed');
    const plan = await (await PlanStore.open(now.browser)).plan();
    expect([plan.depth, plan.closedAt !== null, plan.quiet]).toEqual(['light', true, null]);
  });

  test('that was closed can be taken up again', async () => {
    const { now } = northmail;
    await now.open('m2');
    await now.card.press('Recovery plan');
    const panel = await Panel.opened(now.browser);
    await panel.press('record-close');
    await panel.press('reopen');
    await panel.appears('close-chapter');
  });
});

describe('a no after talks', () => {
  test('has its quiet day begun in two clicks', async () => {
    const { panel, store } = await keep('m1');
    await panel.shows('Quiet until tomorrow');
    const plan = await store.plan();
    expect((plan.quiet?.until ?? 0) - (plan.quiet?.startedAt ?? 0)).toBe(DAY);
    expect(await store.alarms()).toContain(`quiet:${plan.application}`);
  });

  test('takes moods, and gives them back', async () => {
    const { panel, store } = await keep('m1');
    await panel.press('mood-tired');
    await panel.press('mood-surprised');
    await until('Both are kept', async () => (await store.plan()).moods[0]?.moods.length === 2);
    await panel.press('mood-tired');
    await until('One is taken back', async () => (await store.plan()).moods[0]?.moods.join() === 'surprised');
  });

  test('the next day is reminded of in neutral words, looked back on, and closed', async () => {
    const { panel, store } = await keep('m1');
    await store.letPass(DAY + 3_600_000);
    const { application } = await store.plan();
    await store.page.evaluate((name) => chrome.alarms.create(name, { when: Date.now() }), `quiet:${application}`);
    await until('The reminder', async () => (await store.title()) === 'Ajar: something you kept for today', 60_000);
    await northmail.now.page.bringToFront();
    await panel.evaluate('dispatchEvent(new Event("focus"))');
    await panel.shows('What was on their side');
    await panel.press('note-take');
    await panel.type('Ask earlier about the team');
    await panel.press('done-debrief');
    await panel.press('skip-change');
    await panel.press('done-plan-b');
    // The steps fold, and the way to close moves up: it is pressed where it came to rest.
    await until('Closing comes first', async () =>
      Boolean(await panel.evaluate("!!document.querySelector('.primary[data-test=close-chapter]')")),
    );
    await panel.press('close-chapter');
    await panel.appears('closed');
    const plan = await store.plan();
    expect(plan.phases).toEqual({ debrief: 'done', change: 'skipped', 'plan-b': 'done' });
    expect((await store.notes())[0]?.fields.take).toBe('Ask earlier about the team');
    expect(await store.title()).not.toContain('kept for today');
  });

  test('has its alarms made again when they were lost', async () => {
    const { now } = northmail;
    const { store } = await keep('m1');
    const before = await store.alarms();
    await store.page.evaluate(() => chrome.alarms.clearAll());
    await stopWorker(now.browser, now.page);
    await now.open('m4');
    await now.open('m2');
    await now.card.appears();
    await until('The alarms', async () => (await store.alarms()).length >= before.length);
    expect((await store.alarms()).toSorted()).toEqual(before.toSorted());
  });
});

describe('what was written', () => {
  test('survives a stopped worker and a closed panel', async () => {
    const { now } = northmail;
    const { panel, store } = await keep('m1');
    await panel.press('open-debrief');
    await panel.press('note-stuck');
    await panel.type('The second exercise');
    await stopWorker(now.browser, now.page);
    await until('It is kept', async () =>
      (await store.notes()).some(({ fields }) => fields.stuck === 'The second exercise'),
    );
  });

  test('cannot be undone away: that is offered until the first answer only', async () => {
    const { panel, store } = await keep('m1');
    await panel.appears('undo-record');
    await panel.press('write');
    await panel.appears('private-text');
    expect(await panel.has('undo-record')).toBe(false);
    await panel.press('private-back');
    await panel.appears('undo-record');
    await panel.press('open-debrief');
    await panel.press('note-stuck');
    await panel.type('The second exercise');
    await until('It is kept', async () => (await store.notes()).length > 0);
    await until('The way out is gone', async () => !(await panel.has('undo-record')));
  });

  test('in two windows at once is all kept', async () => {
    const { now } = northmail;
    const { store } = await keep('m1');
    const windows = [await openAjarPage(now.browser, 'page'), await openAjarPage(now.browser, 'page')];
    for (const page of windows) {
      await page.click('[data-test=plan-entry]');
      await page.click('[data-test=open-debrief]');
      await page.waitForSelector('[data-test=note-stuck]');
    }
    await Promise.all(windows.map((page, at) => page.fill('[data-test=note-stuck]', `window ${at} wrote this`)));
    const kept = await until('Both texts', async () => {
      const text = (await store.notes())[0]?.fields.stuck ?? '';
      return text.includes('window 0 wrote this') && text.includes('window 1 wrote this') && text;
    });
    expect(kept.split('\n\n')).toHaveLength(2);
  });

  test('is refused in words when it is more than a million characters, and stays on screen', async () => {
    const { now } = northmail;
    await keep('m1');
    const page = await openAjarPage(now.browser, 'page');
    await page.click('[data-test=plan-entry]');
    await page.click('[data-test=open-debrief]');
    await page.fill('[data-test=note-stuck]', 'a'.repeat(1_000_001));
    await page.waitForSelector('text=That is more than can be kept in one place');
    expect((await page.inputValue('[data-test=note-stuck]')).length).toBe(1_000_001);
  });
});

test('a rejection that was undone can be brought back, also when the session knows its mail no more', async () => {
  const { panel, store } = await keep('m1');
  const plan = await store.plan();
  await store.page.evaluate(async () => {
    const all = Object.keys(await chrome.storage.session.get(null));
    await chrome.storage.session.remove(all.filter((name) => name.startsWith('case:')));
  });
  await panel.press('undo-record');
  await panel.shows('out of your history again');
  expect(await store.all('plans')).toEqual([]);
  await panel.press('bring-back');
  await panel.appears('undo-record');
  expect(await store.plan()).toEqual(plan);
});

test('a debrief of five minutes is done with the keyboard alone', async () => {
  const { now } = northmail;
  const { store } = await keep('m1');
  await store.letPass(DAY);
  const page = await openAjarPage(now.browser, 'page');
  await page.waitForSelector('[data-test=plan-entry]');
  const tabTo = async (hook: string) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((name) => !!document.activeElement?.closest(`[data-test="${name}"]`), hook)) return;
    }
    throw new Error(`Tab never came to ${hook}.`);
  };
  await tabTo('plan-entry');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-test=note-stuck]');
  await tabTo('side');
  await page.keyboard.press('ArrowRight');
  await tabTo('sure');
  await page.keyboard.press('ArrowRight');
  await tabTo('note-stuck');
  await page.keyboard.type('The second exercise');
  await tabTo('note-well');
  await page.keyboard.type('The sketch');
  await tabTo('done-debrief');
  await page.keyboard.press('Enter');
  await until('The debrief is done', async () => (await store.plan()).phases.debrief === 'done');
  const fields = Object.assign({}, ...(await store.notes()).map((note) => note.fields));
  expect(fields).toMatchObject({ side: 'mine', stuck: 'The second exercise', well: 'The sketch' });
});

describe('the popup', () => {
  test('asks a question that is answered in one click and a line', async () => {
    const { now } = northmail;
    const store = await PlanStore.open(now.browser);
    const popup = await openAjarPage(now.browser, 'popup');
    await popup.click('[data-test=reflection]');
    await popup.keyboard.type('They come to me when it is broken');
    await until(
      'It is kept',
      async () => (await store.all<{ text: string }>('reflections'))[0]?.text.endsWith('broken') === true,
    );
    expect((await store.all('reflections')).length).toBe(1);
  });

  test('is worked by keys alone, and a rest day is an act', async () => {
    const { now } = northmail;
    const store = await PlanStore.open(now.browser);
    const popup = await openAjarPage(now.browser, 'popup');
    await popup.waitForSelector('[data-test=question]');
    const question = await popup.textContent('[data-test=question]');
    await popup.keyboard.press('a');
    await until('Another question', async () => (await popup.textContent('[data-test=question]')) !== question);
    await popup.keyboard.press('r');
    await popup.waitForSelector('[data-test=undo-rest]');
    expect((await store.all<{ mood: string }>('reflections'))[0]?.mood).toBe('rest');
    await popup.click('[data-test=undo-rest]');
    await until('It is taken back', async () => (await store.all('reflections')).length === 0);
    await popup.keyboard.press('2');
    expect(await popup.getAttribute('[data-test=tab-reply]', 'aria-selected')).toBe('true');
    await popup.keyboard.press('1');
    await popup.keyboard.press('w');
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-test'))).toBe('reflection');
  });

  test('decides a quiet day beforehand, and the next no begins with it', async () => {
    const { now } = northmail;
    const popup = await openAjarPage(now.browser, 'popup');
    await popup.click('[data-test=ahead]');
    await popup.check('[data-test=ahead-choice] input[value="48h"]');
    await popup.waitForSelector('text=Decided beforehand');
    const { store } = await keep('m1');
    expect((await store.plan()).quiet?.choice).toBe('48h');
  });
});

test('a paused search asks nothing until the day that was set, and goes on in one click', async () => {
  const { now } = northmail;
  const popup = await openAjarPage(now.browser, 'popup');
  await popup.click('[data-test=pause]');
  await popup.fill('[data-test=pause-until]', '2020-01-01');
  await popup.click('[data-test=pause-start]');
  await popup.waitForSelector('text=Choose a day after today');
  await popup.fill('[data-test=pause-until]', new Date(Date.now() + 20 * DAY).toISOString().slice(0, 10));
  await popup.click('[data-test=pause-start]');
  await popup.waitForSelector('[data-test=paused]');
  await popup.reload();
  await popup.waitForSelector('text=Your search rests until');
  expect(await popup.locator('[data-test=question], [data-test=mood], [data-test=ahead]').count()).toBe(0);
  await popup.click('[data-test=go-on]');
  await popup.waitForSelector('[data-test=question]');
});

test('several form letters of one day have one line and one clock, and are closed together', async () => {
  const { now } = northmail;
  const { store } = await keep('m2');
  const first = await store.plan();
  await store.put('applications', [
    { id: 'b', company: 'Ostwick', role: null, status: 'at-rest', createdAt: 1, updatedAt: 1 },
  ]);
  await store.put('plans', [{ ...first, application: 'b' }]);
  const page = await openAjarPage(now.browser, 'page');
  await page.waitForSelector('text=Ostwick');
  expect(await page.locator('[data-test=plan-entry]').count()).toBe(1);
  await page.click('[data-test=plan-entry]');
  await page.waitForSelector('text=2 form letters came that day');
  await page.click('[data-test=close-chapter]');
  await page.waitForSelector('text=No plan is open');
});

test('feedback that came later is recognised in its mail and kept in the debrief, word for word', async () => {
  const { now } = northmail;
  const { store } = await keep('m1');
  const sentence =
    'As promised, here is our feedback from your interview for the Backend Engineer position: your sketches were clear, and your knowledge of queues could be deeper.';
  await now.open('feedback');
  await until('The suggestion', async () => (await store.all('suggestions')).length === 1);
  const page = await openAjarPage(now.browser, 'page');
  await page.click('[data-test=plan-entry]');
  await page.waitForSelector(`[data-test=later-feedback]:has-text("${sentence}")`);
  await page.click('[data-test=keep-feedback]');
  await page.waitForSelector('[data-test=later-feedback]', { state: 'detached' });
  await page.click('[data-test=open-debrief]');
  expect(await page.inputValue('[data-test=note-feedback]')).toBe(sentence);
  const events = await store.all<{ readonly type: string }>('events');
  expect(events.map(({ type }) => type).toSorted()).toEqual(['feedback', 'rejection']);
});

test('an ending that no mail told of gets a plan by hand, and can be taken back', async () => {
  const { now } = northmail;
  const page = await openAjarPage(now.browser, 'page');
  await page.click('[data-test=by-hand]');
  await page.fill('[data-test=hand-company]', 'Pellworth');
  await page.check('[data-test=hand-ending] input[value=silence]');
  await page.click('[data-test=hand-keep]');
  await page.waitForSelector('[data-test=plan-entry]:has-text("Pellworth")');
  await page.click('[data-test=hand-undo]');
  await page.waitForSelector('text=No plan is open');
});

test('a minute ends by itself, and a walk with a soft note', async () => {
  const { now } = northmail;
  const store = await PlanStore.open(now.browser);
  const popup = await now.browser.context.newPage();
  await popup.clock.install();
  await popup.goto(`chrome-extension://${now.browser.id}/src/ui/popup/index.html`);
  await popup.click('[data-test=minute-start]');
  // It has the focus once its clock runs.
  await popup.waitForSelector('[data-test=minute-end]:focus');
  await popup.clock.fastForward('01:01');
  await popup.waitForSelector('text=That was a minute');
  await popup.click('[data-test=minute-end]');
  await popup.click('[data-test=walk-start]');
  await popup.waitForSelector('text=Out for a walk');
  expect(await store.alarms()).toContain('walk');
  await popup.clock.fastForward('10:30');
  await popup.waitForSelector('text=One small thing, or rest');
  await popup.click('[data-test=walk-end]');
  await popup.waitForSelector('[data-test=question]');
  expect(await store.alarms()).not.toContain('walk');
});
