/** A webmail that can be switched on by its name. Software that anybody can host is switched on by its address instead. */
export type Webmail = { readonly id: string; readonly label: string; readonly origins: readonly string[] };

const at = (...hosts: readonly string[]): readonly string[] => hosts.map((host) => `https://${host}/*`);

/** In the order of the welcome page: the most used first. Each with all the addresses at which it may read. */
export const webmails: readonly Webmail[] = [
  { id: 'gmail', label: 'Gmail', origins: at('mail.google.com') },
  {
    id: 'outlook',
    label: 'Outlook on the web',
    origins: at(
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
      'outlook.office365.us',
      'outlook.office.de',
    ),
  },
  { id: 'yahoo', label: 'Yahoo Mail and AOL Mail', origins: at('mail.yahoo.com', 'mail.aol.com') },
  { id: 'icloud', label: 'iCloud Mail', origins: at('www.icloud.com', 'www-mail.icloud-sandbox.com') },
  { id: 'proton', label: 'Proton Mail', origins: at('mail.proton.me', 'mail.protonmail.com') },
  {
    id: 'gmx',
    label: 'GMX, WEB.DE and mail.com',
    origins: at(
      '3c-bap.gmx.net',
      '3c.gmx.net',
      '3c-lxa.gmx.com',
      '3c-bap.web.de',
      '3c.web.de',
      '3c-lxa.mail.com',
      'bap.navigator.gmx.net',
      'navigator-bs.gmx.com',
      'navigator-lxa.gmx.com',
      'bap.navigator.web.de',
      'navigator-lxa.mail.com',
    ),
  },
  {
    id: 'fastmail',
    label: 'Fastmail',
    origins: at('app.fastmail.com', 'www.fastmail.com', 'beta.fastmail.com'),
  },
  {
    id: 'zoho',
    label: 'Zoho Mail',
    origins: at(
      'mail.zoho.com',
      'mail.zoho.eu',
      'mail.zoho.in',
      'mail.zoho.com.au',
      'mail.zoho.jp',
      'mail.zohocloud.ca',
    ),
  },
  { id: 'tuta', label: 'Tuta', origins: at('app.tuta.com', 'mail.tutanota.com', 'app.tutanota.com') },
  {
    id: 'open-xchange',
    label: 'mailbox.org and other Open-Xchange',
    origins: at('app.mailbox.org', 'office.mailbox.org', 'privateemail.com', 'app.privateemail.com'),
  },
  {
    id: 'yandex',
    label: 'Yandex Mail',
    origins: at('mail.yandex.ru', 'mail.yandex.com', 'mail.yandex.com.tr', 'mail.yandex.kz', 'mail.yandex.by'),
  },
  { id: 'mail-ru', label: 'Mail.ru', origins: at('e.mail.ru') },
  { id: 'qq', label: 'QQ Mail', origins: at('mail.qq.com', 'wx.mail.qq.com', 'exmail.qq.com') },
];

/** The adapters that were built from notes alone, and the one for any page: they may be wrong about what they read. */
const UNTESTED: readonly string[] = [
  'yahoo',
  'icloud',
  'gmx',
  'fastmail',
  'zoho',
  'yandex',
  'mail-ru',
  'qq',
  'generic',
];

/** Is the person asked first whether what was read at this webmail is right? `site` is an adapter's id. */
export const asksFirst = (site: string): boolean => UNTESTED.includes(site);
