import { chooseSite } from '../dom/choose.ts';
import type { MailSite, Page } from './adapter.ts';
import { demo } from './demo.ts';
import { gmail } from './gmail.ts';
import { nextcloud } from './nextcloud.ts';
import { openXchange } from './open-xchange.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { tuta } from './tuta.ts';

/** Every webmail that Ajar reads. Order matters: known hosts first, then software that anybody can host. */
export const mailSites: readonly MailSite[] = [
  gmail,
  outlook,
  proton,
  tuta,
  openXchange,
  roundcube,
  sogo,
  nextcloud,
  snappymail,
  demo,
];

/** The adapter for a page, or null when it is no webmail that Ajar knows. */
export const mailSiteFor = (page: Page): MailSite | null => chooseSite(mailSites, page);
