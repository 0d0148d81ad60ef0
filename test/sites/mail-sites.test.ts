import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mailSiteFor, mailSites } from '../../src/sites/mail/index.ts';
import { readMails, savedPage } from '../support/saved-page.ts';

/** What an adapter reads from a saved page; fields that are left out are not looked at. */
type Expected = {
  readonly url: string;
  readonly mails: readonly object[];
  readonly composers?: readonly object[];
};

const FIXTURES = 'test/sites/fixtures';
const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length));

const htmlOf = (name: string): string => readFileSync(`${FIXTURES}/${name}.html`, 'utf8');
const expectedOf = (name: string): Expected => JSON.parse(readFileSync(`${FIXTURES}/${name}.json`, 'utf8'));

describe.each(fixtures)('the saved page %s', (name) => {
  const expected = expectedOf(name);

  test('is read as it was written down', async () => {
    const page = await savedPage(htmlOf(name), expected.url);
    expect(readMails(page)).toMatchObject(expected.mails);
  });

  test('is known to its own adapter only', async () => {
    const page = await savedPage(htmlOf(name), expected.url);
    expect(mailSiteFor(page)?.id).toBe(name.split('/')[0]);
  });

  test('has these reply boxes, and none inside a mail', async () => {
    const page = await savedPage(htmlOf(name), expected.url);
    const targets = mailSiteFor(page)
      ?.composers(page)
      .map(({ target }) => target);
    expect(targets).toEqual(expected.composers ?? []);
  });
});

test('every saved page has an adapter', () => {
  const ids = mailSites.map(({ id }) => id);
  expect(fixtures.filter((name) => !ids.includes(name.split('/')[0] ?? ''))).toEqual([]);
});

test('a page that no adapter knows is read by structure, and a page that is no webmail has no mail', async () => {
  const page = await savedPage(
    '<body><article>We went on with another candidate.</article></body>',
    'https://a.example/',
  );
  expect(mailSiteFor(page).id).toBe('generic');
  expect(readMails(page)).toEqual([]);
});

describe('Reply', () => {
  test('in Gmail is pressed in the message itself, and is never Reply all', async () => {
    const page = await savedPage(htmlOf('gmail/conversation'), expectedOf('gmail/conversation').url);
    const site = mailSiteFor(page);
    const pressed: string[] = [];
    page.document.addEventListener('click', ({ target }) => {
      const button = target instanceof (page.document.defaultView?.Element ?? Element) ? target : null;
      const message = button?.closest('[data-legacy-message-id]')?.getAttribute('data-legacy-message-id');
      pressed.push(`${message} ${button?.getAttribute('data-action-type')}`);
    });
    const open = site?.openMails(page).at(-1);
    expect(open && site?.pressReply(page, open)).toBe(true);
    expect(pressed).toEqual(['19aa03 94']);
  });

  test('in Roundcube is not pressed for a message that is not open', async () => {
    const page = await savedPage(htmlOf('roundcube/elastic-full'), expectedOf('roundcube/elastic-full').url);
    const gone = { id: 'INBOX/99', element: page.document.body };
    expect(mailSiteFor(page)?.pressReply(page, gone)).toBe(false);
  });
});
