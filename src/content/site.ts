import { chooseSite } from '../sites/dom/choose.ts';
import type { MailSite, Page } from '../sites/mail/adapter.ts';

/**
 * A page gets the adapters of its own host only: a script that the build makes of them (see vite.config.ts) runs before ours and
 * leaves them here, in the world that the scripts of one extension share and the page cannot see.
 */
const world = globalThis as { ajarSites?: readonly MailSite[] };

let chosen: MailSite | null = null;

/** The adapter for the page. One that takes any page stands last and is chosen anew: the webmail may not have shown itself yet. */
export function siteOf(page: Page): MailSite | null {
  const sites = world.ajarSites ?? [];
  if (!chosen || chosen === sites.at(-1)) chosen = chooseSite(sites, page);
  return chosen;
}
