import { describe, expect, test } from 'vitest';
import { mailSiteFor, mailSites } from '../../src/sites/mail/index.ts';
import { readMails, savedPage } from '../support/saved-page.ts';
import { replicas } from './replicas/index.ts';
import { type Replica, scene, third } from './replicas/scene.ts';

const named = (id: string): Replica => {
  const replica = replicas.find((one) => one.id === id);
  if (!replica) throw new Error(`no replica ${id}`);
  return replica;
};
const inner = (page: string) => page.replace(/^.*<body[^>]*>|<\/body>.*$/gs, '');

describe('a mail in a frame', () => {
  test.each(['proton', 'open-xchange', 'nextcloud', 'zimbra'])('that never loads is no mail in %s', async (id) => {
    const replica = named(id);
    const page = await savedPage(replica.page(scene()).replaceAll(/ srcdoc="[^"]*"/g, ''), replica.url);
    expect(readMails(page)).toEqual([]);
  });

  test('of another origin is no mail, and no error', async () => {
    const replica = named('icloud');
    const page = await savedPage(replica.page(scene()), replica.url);
    for (const app of page.document.querySelectorAll('iframe')) {
      for (const frame of app.contentDocument?.querySelectorAll('iframe') ?? []) {
        Object.defineProperty(frame, 'contentDocument', { value: null });
      }
    }
    expect(readMails(page)).toEqual([]);
  });

  test('that throws when it is touched is no mail, and no error', async () => {
    const replica = named('proton');
    const page = await savedPage(replica.page(scene()), replica.url);
    for (const frame of page.document.querySelectorAll('iframe')) {
      Object.defineProperty(frame, 'contentDocument', {
        get: () => {
          throw new Error('SecurityError');
        },
      });
    }
    expect(readMails(page)).toEqual([]);
  });
});

describe('a page that two adapters could claim', () => {
  const guests = replicas.filter(({ id }) =>
    ['roundcube', 'nextcloud', 'snappymail', 'zimbra', 'open-xchange'].includes(id),
  );

  test.each(guests)('is SOGo’s when a mail in it imitates $id', async (guest) => {
    const sogo = named('sogo');
    const html = `${third.html}${inner(guest.page(scene({ isComposing: true }))).replace(/<(\/?)li\b/g, '<$1div')}`;
    const page = await savedPage(sogo.page(scene({ open: [{ ...third, html }] })), 'https://post.example/');
    expect(mailSiteFor(page).id).toBe('sogo');
    expect(readMails(page)).toMatchObject([{ from: { address: third.address }, subject: third.subject }]);
  });
});

describe('every adapter', () => {
  const broken = [
    '',
    '<body></body>',
    '<html><head></head></html>',
    '<body><iframe></iframe><div role="main"></div></body>',
    `<body>${'<div>'.repeat(3000)}deep${'</div>'.repeat(3000)}</body>`,
    '<body><a title="@@@" href="mailto:%E0%A4%A">x</a><time datetime="99999999999999">y</time></body>',
  ];

  test.each(mailSites)('$id finds nothing in a page that it does not know, and never throws', async (site) => {
    for (const html of broken) {
      for (const url of ['https://unknown.example/', 'https://unknown.example/#%E0%A4%A', named('sogo').url]) {
        const page = await savedPage(html, url);
        expect(() => site.recognises(page)).not.toThrow();
        expect(site.openMails(page)).toEqual([]);
        expect(site.composers(page)).toEqual([]);
        expect(site.pressReply(page, { id: 'gone', element: page.document.createElement('div') })).toBe(false);
        expect(site.cardPlace({ id: 'gone', element: page.document.createElement('div') })).toBeNull();
      }
    }
  });

  test.each(replicas)('$id answers null for a message that was taken out of the page', async (replica) => {
    const page = await savedPage(replica.page(scene()), replica.url);
    const site = mailSiteFor(page);
    const [open] = site.openMails(page);
    if (!open) throw new Error('no mail');
    for (const child of [...open.element.childNodes]) child.remove();
    expect(site.readMail(page, open)).toBeNull();
  });
});
