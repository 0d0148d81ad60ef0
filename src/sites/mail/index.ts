import { chooseSite } from '../dom/choose.ts';
import type { MailSite, Page } from './adapter.ts';
import { demo } from './demo.ts';
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';

/** Every webmail that Ajar reads. Order matters: known hosts first, then software that anybody can host. */
export const mailSites: readonly MailSite[] = [gmail, roundcube, demo];

/** The adapter for a page, or null when it is no webmail that Ajar knows. */
export const mailSiteFor = (page: Page): MailSite | null => chooseSite(mailSites, page);
