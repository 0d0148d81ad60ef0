import { JSDOM } from 'jsdom';
import type { Mail } from '../../src/core/mail.ts';
import type { Page } from '../../src/sites/mail/adapter.ts';
import { mailSiteFor } from '../../src/sites/mail/index.ts';

/**
 * A saved page as an adapter sees it once it has loaded. Scripts are not run, nothing is fetched, and nothing is laid out: all
 * counts as visible.
 */
export async function savedPage(html: string, url: string): Promise<Page> {
  const { window } = new JSDOM(html, { url });
  if (window.document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  return { document: window.document, url: new URL(url) };
}

/** The mails that the adapter for that address reads from a saved page. */
export function readMails(page: Page): readonly Mail[] {
  const site = mailSiteFor(page);
  return site?.openMails(page).flatMap((open) => site.readMail(page, open) ?? []) ?? [];
}
