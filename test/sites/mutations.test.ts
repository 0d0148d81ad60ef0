import { describe, expect, test } from 'vitest';
import type { Mail } from '../../src/core/mail.ts';
import { mutationsOf } from '../support/mutations.ts';
import { readMails, savedPage } from '../support/saved-page.ts';
import { replicas } from './replicas/index.ts';
import { first, type Replica, scene, second, third } from './replicas/scene.ts';

/** Of the ways in which one anchor can go, so many leave the reading as it was. */
const LEAST_RIGHT = 0.9;

const shown = ({ subject, from, date, body, quoted }: Mail) => ({ subject, from, date, body, quoted });
const pageOf = (replica: Replica) =>
  savedPage(
    replica.page(replica.hasThreads ? scene({ folded: [first], open: [second, third] }) : scene()),
    replica.url,
  );

/** Nothing that is read says something else than before; a part that is not seen any more is null or empty. */
const isTrue = (mail: Mail, before: readonly Mail[]): boolean =>
  before.some(
    (one) =>
      mail.body === one.body &&
      mail.quoted === one.quoted &&
      ['', one.subject].includes(mail.subject) &&
      [null, one.from.name].includes(mail.from.name) &&
      [null, one.from.address].includes(mail.from.address) &&
      [null, one.date].includes(mail.date),
  );

describe.each(replicas)('with one anchor gone, $id', (replica) => {
  test('mostly reads as before, and never reads wrong', async () => {
    const before = readMails(await pageOf(replica));
    const wrong: string[] = [];
    const lost: string[] = [];
    const mutations = mutationsOf(await pageOf(replica));
    for (const { name, change, takesAway } of mutations) {
      const page = await pageOf(replica);
      change(page);
      const after = readMails(page);
      if (!after.every((mail) => isTrue(mail, before))) wrong.push(name);
      else if (!takesAway && JSON.stringify(after.map(shown)) !== JSON.stringify(before.map(shown))) lost.push(name);
    }
    const renamed = mutations.filter(({ takesAway }) => !takesAway);
    const rate = 1 - lost.length / renamed.length;
    expect(wrong).toEqual([]);
    expect(rate, `lost with ${lost}`).toBeGreaterThanOrEqual(LEAST_RIGHT);
  });
});
