import type { Page } from 'puppeteer-core';
import { jobPageAt } from './job-pages.ts';

/** Answers for the recruiting system in a tab of Firefox: nothing of the real one is asked. */
export async function serveJobsInFirefox(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const body = jobPageAt(request.url());
    void request.respond(body ? { body, contentType: 'text/html' } : { status: 404, body: '' });
  });
}
