import { chooseSite } from '../sites/dom/choose.ts';
import type { MailSite, Page } from '../sites/mail/adapter.ts';

/**
 * A page gets the adapters of its own host only: a script that the build makes of them (see vite.config.ts) runs before ours and
 * leaves them here, in the world that the scripts of one extension share and the page cannot see.
 */
const world = globalThis as { ajarSites?: readonly MailSite[] };

export const siteOf = (page: Page): MailSite | null => chooseSite(world.ajarSites ?? [], page);
