import { describe, expect, test } from 'vitest';
import type { Mail } from '../../src/core/mail.ts';
import { mailSiteFor } from '../../src/sites/mail/index.ts';
import { readMails, savedPage } from '../support/saved-page.ts';
import { replicas } from './replicas/index.ts';
import {
  first,
  type Language,
  other,
  type Replica,
  type Scene,
  type SceneMail,
  scene,
  second,
  third,
} from './replicas/scene.ts';

const LANGUAGES: readonly Language[] = ['en', 'de', 'ar'];

const pageOf = (replica: Replica, of: Scene) => savedPage(replica.page(of), replica.url);
const read = async (replica: Replica, of: Scene) => readMails(await pageOf(replica, of));

const textOf = (html: string): string =>
  html
    .replace(/<\/p>(?=.)/g, '\n\n')
    .replace(/<[^>]+>/g, '')
    .trim();

/** What is read of a mail in that replica. */
const expected = (replica: Replica, mail: SceneMail): Partial<Mail> => ({
  subject: mail.subject,
  from: { name: mail.name, address: replica.hides?.includes('address') ? null : mail.address },
  replyTo: null,
  date: replica.hides?.includes('date') ? null : new Date(mail.date).toISOString(),
  body: textOf(mail.html),
  quoted: textOf(mail.quotedHtml),
});

describe.each(replicas)('$id', (replica) => {
  test('is known to its own adapter only', async () => {
    expect(mailSiteFor(await pageOf(replica, scene()))?.id).toBe(replica.id);
  });

  test.each(LANGUAGES)('reads the mail that is open, in %s', async (language) => {
    expect(await read(replica, scene({ language }))).toMatchObject([expected(replica, third)]);
  });

  test.each(LANGUAGES)('reads another that is opened, in %s', async (language) => {
    expect(await read(replica, scene({ language, open: [other] }))).toMatchObject([expected(replica, other)]);
  });

  test('knows a mail again by its id, and another by another', async () => {
    const [once] = await read(replica, scene());
    const [again] = await read(replica, scene({ list: [] }));
    expect(again?.id).toBe(once?.id);
    if (!new URL(replica.url).href.includes('17'))
      expect((await read(replica, scene({ open: [other] })))[0]?.id).not.toBe(once?.id);
  });

  test('reads nothing where no mail is open', async () => {
    expect(await read(replica, scene({ open: [] }))).toEqual([]);
  });

  test('reads nothing while the text is on its way', async () => {
    expect(await read(replica, scene({ isLoaded: false }))).toEqual([]);
  });

  test('has no reply box where none is open, and the one that is', async () => {
    const none = await pageOf(replica, scene());
    expect(mailSiteFor(none)?.composers(none)).toEqual([]);
    if (replica.composer.recipients.length === 0 && replica.id === 'roundcube') return;
    const page = await pageOf(replica, scene({ isComposing: true }));
    const targets = mailSiteFor(page)
      ?.composers(page)
      .map(({ target: { recipients, subject } }) => ({ recipients, subject }));
    expect(targets).toEqual([replica.composer]);
    expect(readMails(page)).toMatchObject([expected(replica, third)]);
  });

  test('reads the mail’s own head and not one that the mail imitates', async () => {
    const imitated: SceneMail = { ...other, html: '<p>Good news!</p>' };
    const decoy =
      replica.message(imitated, scene()) +
      replica.page(scene({ open: [imitated], isComposing: true })).replace(/^.*<body[^>]*>|<\/body>.*$/gs, '');
    // The parser would end the mail's own list item here; webmails put a mail into the page as a whole.
    const mail = { ...third, html: `${third.html}${decoy.replace(/<(\/?)li\b/g, '<$1div')}` };
    const page = await pageOf(replica, scene({ open: [mail] }));
    const mails = readMails(page);
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ ...expected(replica, third), body: expect.stringContaining('another candidate') });
    expect(mailSiteFor(page)?.composers(page)).toEqual([]);
  });

  test('has a place for the card between the head and the text', async () => {
    const page = await pageOf(replica, scene());
    const site = mailSiteFor(page);
    const [open] = site?.openMails(page) ?? [];
    const place = open && site?.cardPlace(open);
    expect(open?.element.contains(place?.parent ?? null)).toBe(true);
    expect(place?.parent.ownerDocument.body.contains(place.before)).toBe(true);
  });

  test('presses Reply at most, never Reply all', async () => {
    const page = await pageOf(replica, scene());
    const site = mailSiteFor(page);
    const pressed: string[] = [];
    page.document.addEventListener('click', (event) => {
      pressed.push((event.target as Element).closest('a, button, li')?.outerHTML ?? '');
    });
    const [open] = site?.openMails(page) ?? [];
    const isPressed = open !== undefined && site?.pressReply(page, open) === true;
    // Nextcloud's one button answers all where there are several recipients.
    expect(isPressed).toBe(/gmail|outlook|proton|open-xchange|roundcube|sogo|snappymail|yahoo|zimbra/.test(replica.id));
    expect(pressed).toHaveLength(isPressed ? 1 : 0);
    expect(pressed.join('')).not.toMatch(/all|"24"/i);
  });
});

describe.each(replicas.filter(({ hasThreads }) => hasThreads))('a conversation of three in $id', (replica) => {
  const thread = scene({ folded: [first], open: [second, third] });

  test('is read message by message, the folded one not', async () => {
    expect(await read(replica, thread)).toMatchObject([expected(replica, second), expected(replica, third)]);
  });

  test('has an id for each', async () => {
    expect(new Set((await read(replica, thread)).map(({ id }) => id)).size).toBe(2);
  });
});
