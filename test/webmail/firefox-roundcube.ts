import type { Page } from 'puppeteer-core';
import { until } from '../e2e/until.ts';
import { type Flavour, originOf } from './roundcube.ts';
import { ACCOUNT } from './server.ts';

/** Opens Roundcube in a tab of Firefox, as its person. */
export async function loginTo(page: Page, flavour: Flavour): Promise<void> {
  await page.goto(originOf(flavour));
  await page.type('#rcmloginuser', ACCOUNT.name);
  await page.type('#rcmloginpwd', ACCOUNT.password);
  await Promise.all([page.waitForNavigation(), page.click('#rcmloginsubmit')]);
}

/** The list of mails, as it is now. */
export async function openInbox(page: Page, flavour: Flavour): Promise<void> {
  await page.goto(`${originOf(flavour)}/?_task=mail&_mbox=INBOX`);
  await page.waitForSelector('#messagelist tr.message');
}

/** Opens a mail in the whole window, by the address of its row. */
export async function openMail(page: Page, subject: string): Promise<void> {
  const link = await until(`The row of "${subject}"`, () =>
    page.$$eval(
      '#messagelist tr.message a[href*="_uid="]',
      (links, words) => links.find((a) => a.textContent?.includes(words))?.getAttribute('href') ?? null,
      subject,
    ),
  );
  await page.goto(new URL(link, page.url()).href);
  await page.waitForSelector('#messagebody');
}
