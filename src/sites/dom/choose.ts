import type { MailSite, Page } from '../mail/adapter.ts';

/** The adapter for a page, or null when none knows it. A well-known address decides before any structure does. */
export function chooseSite(sites: readonly MailSite[], page: Page): MailSite | null {
  const byAddress = sites.find(({ matches }) => matches.includes(`https://${page.url.hostname}/*`));
  return byAddress ?? sites.find((site) => site.recognises(page)) ?? null;
}
