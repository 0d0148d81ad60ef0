import type { MailSite, Page } from '../mail/adapter.ts';

/** The adapter for a page, or null when none knows it: known hosts first, then software that anybody can host. */
export function chooseSite(sites: readonly MailSite[], page: Page): MailSite | null {
  const known = sites.find((site) => site.matches.length > 0 && site.recognises(page));
  return known ?? sites.find((site) => site.matches.length === 0 && site.recognises(page)) ?? null;
}
