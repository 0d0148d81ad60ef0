import type { MailSite, Page } from '../mail/adapter.ts';

/** The adapter for a page, or null when none knows it. A well-known address decides before any structure does; then the order counts. */
export function chooseSite(sites: readonly MailSite[], page: Page): MailSite | null {
  const address = `https://${page.url.hostname}/*`;
  return sites.find(({ matches }) => matches.includes(address)) ?? sites.find((site) => site.recognises(page)) ?? null;
}
