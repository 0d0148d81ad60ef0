/** What a replica of a webmail shows: the same few mails in every one of them, so that all are read alike. */

export type SceneMail = {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
  /** ISO 8601, in whole minutes, in the clock of the reader. */
  readonly date: string;
  readonly html: string;
  readonly quotedHtml: string;
};

export type Language = 'en' | 'de' | 'ar';

export type Scene = {
  readonly language: Language;
  /** The messages of the conversation that is open, oldest first; the others of the mailbox are in the list. */
  readonly open: readonly SceneMail[];
  /** Messages of that conversation that are folded up. */
  readonly folded: readonly SceneMail[];
  readonly list: readonly SceneMail[];
  readonly isComposing: boolean;
  /** False while the text of the mail is on its way. */
  readonly isLoaded: boolean;
};

/** One webmail's page, in its documented structure. */
export type Replica = {
  readonly id: string;
  readonly url: string;
  /** Several messages of one conversation show at once. */
  readonly hasThreads: boolean;
  /** What the page never shows, and what an adapter therefore must not know. */
  readonly hides?: readonly ('date' | 'address')[];
  /** The page's own words around a mail, for a mail that imitates them. */
  readonly message: (mail: SceneMail, scene: Scene) => string;
  readonly page: (scene: Scene) => string;
  /** The recipients and the subject that the composer shows; null where the page does not say. */
  readonly composer: { readonly recipients: readonly string[]; readonly subject: string | null };
};

const mail = (id: string, name: string, address: string, subject: string, date: string, text: string): SceneMail => ({
  id,
  name,
  address,
  subject,
  date,
  html: text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join(''),
  quotedHtml: '',
});

export const first = mail(
  'm101',
  'Nkem Okafor',
  'n.okafor@tarnholm.example',
  'Your application to Tarnholm',
  '2026-11-12T09:14',
  'Hi Sam,\nthank you for your patience. We will write next week.\nNkem',
);

export const second = mail(
  'm102',
  'Sam Holm',
  'sam.holm@example.test',
  'Your application to Tarnholm',
  '2026-11-16T18:05',
  'Hello Nkem,\nhave you decided yet?\nSam',
);

export const third: SceneMail = {
  ...mail(
    'm103',
    'Nkem Okafor',
    'n.okafor@tarnholm.example',
    'Your application to Tarnholm',
    '2026-11-19T16:40',
    'Hi Sam,\nwe went on with another candidate for the Data Analyst position.\nNkem',
  ),
  quotedHtml: '<blockquote type="cite"><p>have you decided yet?</p></blockquote>',
};

export const other = mail(
  'm201',
  'Fennholt Personal',
  'hr@fennholt.example',
  'Ihre Bewerbung als Analystin',
  '2026-11-20T09:00',
  'Guten Tag,\ndie Entscheidung ist gefallen.',
);

const elsewhere = mail(
  'm301',
  'Ola Lind',
  'ola@pellworm.example',
  'Lunch on Friday',
  '2026-11-18T11:30',
  'Are you coming?',
);

export const scene = (over: Partial<Scene> = {}): Scene => ({
  language: 'en',
  open: [third],
  folded: [],
  list: [third, other, elsewhere],
  isComposing: false,
  isLoaded: true,
  ...over,
});

type Words = {
  readonly dir: 'ltr' | 'rtl';
  readonly from: string;
  readonly to: string;
  readonly reply: string;
  readonly all: string;
  readonly body: string;
};

const WORDS: Readonly<Record<Language, Words>> = {
  en: { dir: 'ltr', from: 'From', to: 'To', reply: 'Reply', all: 'Reply all', body: 'Message body' },
  de: { dir: 'ltr', from: 'Von', to: 'An', reply: 'Antworten', all: 'Allen antworten', body: 'Nachrichtentext' },
  ar: { dir: 'rtl', from: 'من', to: 'إلى', reply: 'رد', all: 'الرد على الكل', body: 'نص الرسالة' },
};

export const wordsOf = ({ language }: Scene): Words => WORDS[language];

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', de: 'de-DE', ar: 'ar-EG' };

/** As webmails write it: in the page's language, with the year. */
export const longDate = (one: SceneMail, { language }: Scene): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short' }).format(new Date(one.date));

export const mailHtml = (one: SceneMail): string => `${one.html}${one.quotedHtml}`;

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A whole page in the scene's language. */
export const document = (of: Scene, body: string, head = '<title>Mail</title>', bodyAttributes = ''): string =>
  `<!doctype html><html lang="${LOCALES[of.language]}" dir="${wordsOf(of).dir}"><head><meta charset="utf-8">${head}</head><body ${bodyAttributes}>${body}</body></html>`;

export const SELF = 'sam.holm@example.test';
