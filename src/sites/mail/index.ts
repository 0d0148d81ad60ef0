import { chooseSite } from '../dom/choose.ts';
import type { MailSite, Page } from './adapter.ts';
import { demo } from './demo.ts';
import { fastmail } from './fastmail.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { gmx } from './gmx.ts';
import { icloud } from './icloud.ts';
import { mailRu } from './mail-ru.ts';
import { nextcloud } from './nextcloud.ts';
import { openXchange } from './open-xchange.ts';
import { outlook } from './outlook.ts';
import { proton } from './proton.ts';
import { qq } from './qq.ts';
import { roundcube } from './roundcube.ts';
import { snappymail } from './snappymail.ts';
import { sogo } from './sogo.ts';
import { tuta } from './tuta.ts';
import { yahoo } from './yahoo.ts';
import { yandex } from './yandex.ts';
import { zimbra } from './zimbra.ts';
import { zoho } from './zoho.ts';

/**
 * Every webmail that Ajar reads. Order matters: known hosts first, then software that anybody can host, and last what takes any page.
 */
export const mailSites: readonly MailSite[] = [
  gmail,
  outlook,
  yahoo,
  icloud,
  proton,
  gmx,
  fastmail,
  zoho,
  tuta,
  yandex,
  mailRu,
  qq,
  openXchange,
  demo,
  roundcube,
  sogo,
  nextcloud,
  zimbra,
  snappymail,
  generic,
];

/** The adapter for a page; one that no other adapter knows is read by structure. */
export const mailSiteFor = (page: Page): MailSite => chooseSite(mailSites, page) ?? generic;
