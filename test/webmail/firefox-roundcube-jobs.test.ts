import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askBackground, complaintsOfAjar, type Firefox, launchFirefox, switchOnInFirefox } from '../e2e/firefox.ts';
import { FirefoxCard } from '../e2e/firefox-card.ts';
import { serveJobsInFirefox } from '../e2e/firefox-jobs.ts';
import { FirefoxPage } from '../e2e/firefox-page.ts';
import { FirefoxPopup } from '../e2e/firefox-popup.ts';
import { BINDER, JOBS, TYPESETTER } from '../e2e/job-pages.ts';
import { until } from '../e2e/until.ts';
import { applyFor, confirmation, interview, lateNews, openJob, rejection } from './employer.ts';
import { loginTo, openInbox, openMail } from './firefox-roundcube.ts';
import { hostPattern } from './roundcube.ts';
import { deliverMail, seedWebmail } from './server.ts';

const FLAVOUR = { skin: 'elastic', language: 'en', editor: 'plain' } as const;
const DAY = 86_400_000;

let firefox: Firefox;
let mail: Page;
let mailCard: FirefoxCard;
let job: Page;
let jobCard: FirefoxCard;

beforeEach(async () => {
  await seedWebmail();
  firefox = await launchFirefox();
  await switchOnInFirefox(firefox, [hostPattern(FLAVOUR)]);
  await askBackground(firefox, 'switchJobsOn', { origins: [`${JOBS}/*`] });
  job = await firefox.newPage();
  jobCard = new FirefoxCard(firefox, job);
  await serveJobsInFirefox(job);
  mail = await firefox.newPage();
  mailCard = new FirefoxCard(firefox, mail);
  await loginTo(mail, FLAVOUR);
});
afterEach(() => firefox.close());

async function readMail(one: Parameters<typeof deliverMail>[0]): Promise<void> {
  await deliverMail(one);
  await mail.bringToFront();
  await openInbox(mail, FLAVOUR);
  await openMail(mail, one.subject);
}

/** Ajar's page with the applications, anew. */
async function applications(): Promise<FirefoxPage> {
  const page = await FirefoxPage.open(firefox, 'page');
  await page.press('tab-applications');
  await page.ask('search', 'e.type');
  return page;
}

async function acceptSuggested(role: string): Promise<void> {
  const page = await until('It waits for a yes', async () => {
    const shown = await applications();
    return (await shown.has('suggestion')) && shown;
  });
  await page.shows('suggestion', role);
  await page.press('accept');
  await until('Nothing waits', async () => !(await page.has('suggestion')));
}

/** As if so much time had passed since all that is kept happened. */
async function letPass(page: FirefoxPage, time: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const open = indexedDB.open('ajar');
    open.onsuccess = () => {
      const tx = open.result.transaction(['events', 'applications'], 'readwrite');
      for (const [name, times] of [['events', ['at', 'recordedAt']], ['applications', ['createdAt', 'updatedAt']]]) {
        const store = tx.objectStore(name);
        store.getAll().onsuccess = ({ target }) => {
          for (const one of target.result) {
            for (const key of times) one[key] -= ${time};
            store.put(one);
          }
        };
      }
      tx.oncomplete = () => { open.result.close(); resolve(true); };
    };
  })`);
}

test('in Firefox, too, the way leads from a saved posting over a no and a silence to a late mail', async () => {
  await applyFor(job, jobCard, TYPESETTER);
  await readMail(confirmation);
  await acceptSuggested('Typesetter');
  await readMail(interview);
  await acceptSuggested('Typesetter');
  expect(await mailCard.isShown()).toBe(false);

  await readMail(rejection);
  await mailCard.appears('Quillgate');
  await mailCard.press('Recovery plan');
  await new FirefoxPopup(firefox, 'popup').press('join');
  await (await applications()).shows('shelf-rest', 'Typesetter');

  await openJob(job, BINDER);
  expect(await jobCard.appears('You were here: Quillgate.')).toContain('Went on with somebody else');
  await applyFor(job, jobCard, BINDER);

  await letPass(await applications(), 30 * DAY);
  const page = await applications();
  await page.shows('shelf-quiet', 'Bookbinder');
  await page.evaluate(
    `document.querySelector('[data-test="shelf-quiet"] [data-test="application-row"] button').click()`,
  );
  await page.press('nudge');
  await page.shows('nudge-letter', 'Bookbinder');
  await page.press('asked');
  await page.shows('shelf-alive', 'Bookbinder');
  await page.press('rest');
  await page.shows('shelf-rest', 'Bookbinder');

  await readMail(lateNews);
  await acceptSuggested('Bookbinder');
  await (await applications()).shows('shelf-alive', 'Bookbinder');
  expect(await complaintsOfAjar(firefox)).toEqual([]);
});
