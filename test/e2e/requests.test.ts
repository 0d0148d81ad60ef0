import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requestsIn } from './net-log.ts';
import { Northmail } from './northmail.ts';

type Visit = { readonly requests: readonly string[]; readonly complaints: readonly string[] };

const withoutPort = (url: string): string => url.replace(/:\d+/, '');

/** A reader's way through the inbox, to a reply that is sent; with Ajar it is Ajar that writes it. */
async function readAndAnswer(hasAjar: boolean): Promise<Visit> {
  const folder = await mkdtemp(join(tmpdir(), 'ajar-net-'));
  const log = join(folder, 'net.json');
  const northmail = await Northmail.start({ build: hasAjar ? 'chrome-granted' : null, args: [`--log-net-log=${log}`] });
  for (const id of ['m4', 'm6', 'm2', 'm1']) await northmail.open(id);
  await northmail.reply();
  if (hasAjar) {
    const panel = await northmail.openPanel('Recovery plan');
    await panel.press('record');
    await northmail.card.press('Insert');
    await northmail.card.appears('The words are in your reply');
  } else await northmail.page.keyboard.type('Thank you.');
  await northmail.page.click('form.composer [data-action=send]');
  const complaints = [...northmail.browser.noise.complaints];
  await northmail.stop();
  const requests = requestsIn(log).map(withoutPort);
  await rm(folder, { recursive: true });
  return { requests, complaints };
}

test('with Ajar no request is made that is not made without it, and every console stays clean', async () => {
  const without = await readAndAnswer(false);
  const withAjar = await readAndAnswer(true);
  expect(without.requests.length).toBeGreaterThan(3);
  expect(withAjar.requests.filter((url) => !without.requests.includes(url))).toEqual([]);
  expect(withAjar.complaints).toEqual([]);
});
