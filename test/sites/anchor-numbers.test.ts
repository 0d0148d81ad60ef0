import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type AnchorNumbers, hasChanged } from '../../src/core/health.ts';
import type { Page } from '../../src/sites/mail/adapter.ts';
import { mailSiteFor } from '../../src/sites/mail/index.ts';
import { mutationsOf } from '../support/mutations.ts';
import { savedPage } from '../support/saved-page.ts';
import { replicas } from './replicas/index.ts';
import { scene } from './replicas/scene.ts';

/** Null where no mail is read. */
function anchorsIn(page: Page): AnchorNumbers | null {
  const site = mailSiteFor(page);
  const open = site.openMails(page).findLast((one) => site.readMail(page, one) !== null);
  return open ? site.anchorsOf(open) : null;
}

describe('a page as it was checked has not changed', () => {
  test.each(replicas)('$id', async ({ page, url }) => {
    const anchors = anchorsIn(await savedPage(page(scene()), url));
    expect(anchors).not.toBeNull();
    expect(anchors && hasChanged(anchors), JSON.stringify(anchors)).toBe(false);
  });

  const fixtures = readdirSync('test/sites/fixtures', { recursive: true, encoding: 'utf8' });
  test.each(fixtures.filter((file) => file.endsWith('.html')))('%s', async (file) => {
    const html = readFileSync(`test/sites/fixtures/${file}`, 'utf8');
    const { url } = JSON.parse(readFileSync(`test/sites/fixtures/${file.replace(/html$/, 'json')}`, 'utf8'));
    expect(hasChanged(anchorsIn(await savedPage(html, url)) ?? {})).toBe(false);
  });
});

describe('a page that is read in another way than before says so', () => {
  test.each(replicas.filter(({ id }) => ['gmail', 'outlook', 'proton'].includes(id)))('$id', async ({ page, url }) => {
    const fresh = () => savedPage(page(scene()), url);
    const before = anchorsIn(await fresh());
    const silent: string[] = [];
    let changed = 0;
    for (const { name, change } of mutationsOf(await fresh())) {
      const mutated = await fresh();
      change(mutated);
      const after = anchorsIn(mutated);
      if (!after || JSON.stringify({ ...before, date: null }) === JSON.stringify({ ...after, date: null })) continue;
      changed += 1;
      const isUsual = Object.values(after).every(({ found, usual }) => found !== null && found <= usual);
      if (hasChanged(after) === isUsual) silent.push(name);
    }
    expect(silent).toEqual([]);
    expect(changed).toBeGreaterThan(0);
  });
});
