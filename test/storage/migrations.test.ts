import { readdirSync, readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../src/storage/migrations.ts';
import type { AjarSchema } from '../../src/storage/schema.ts';
import { freshDatabase } from '../support/fresh-database.ts';

/** What a version of Ajar had written: frozen when that version was shipped, never edited. */
type Frozen = { readonly version: number; readonly stores: Readonly<Record<string, readonly object[]>> };

const FOLDER = 'test/storage/frozen';
const frozen = readdirSync(FOLDER).map((file): Frozen => JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')));

const openAt = (version: number) =>
  openDB<AjarSchema>('ajar', version, {
    async upgrade(db, from, to, transaction) {
      for (const migrate of migrations.slice(from, to ?? undefined)) await migrate(db, transaction);
    },
  });

beforeEach(freshDatabase);

describe.each(frozen)('data of version $version', ({ version, stores }) => {
  test('is all there after every later step', async () => {
    const old = await openAt(version);
    for (const [name, records] of Object.entries(stores)) {
      for (const record of records) await old.put(name as 'plans', record as AjarSchema['plans']['value']);
    }
    old.close();
    const db = await openAt(migrations.length);
    for (const [name, records] of Object.entries(stores)) {
      expect(await db.getAll(name as 'plans'), name).toMatchObject(records as object);
    }
    db.close();
    await deleteDB('ajar');
  });
});

test('every shipped version has its frozen data', () => {
  expect(frozen.map(({ version }) => version).sort()).toEqual(migrations.map((_step, index) => index + 1));
});

test('a database of a newer Ajar is not touched, and that is said', async () => {
  const { save } = await import('../../src/storage/save.ts');
  (await openDB('ajar', migrations.length + 1)).close();
  const { findDraft } = await import('../../src/storage/drafts.ts');
  expect(await save(() => findDraft('x'))).toEqual({ ok: false, error: 'database-newer' });
});

test('what was decided about "Elm A/S" under its old key is found under the new one, and joined with what was said of "Elm"', async () => {
  const old = await openAt(5);
  await old.put('companies', { key: 'fjernkol a s', door: 'closed', tryAgainAt: null, updatedAt: 5 });
  await old.put('companies', { key: 'elm a s', door: 'ajar', tryAgainAt: 9000, updatedAt: 4 });
  await old.put('companies', { key: 'elm', door: null, tryAgainAt: null, role: 'Weaver', updatedAt: 3 });
  old.close();
  const db = await openAt(migrations.length);
  expect(await db.getAll('companies')).toEqual([
    { key: 'elm', door: 'ajar', tryAgainAt: 9000, role: 'Weaver', updatedAt: 4 },
    { key: 'fjernkol', door: 'closed', tryAgainAt: null, updatedAt: 5 },
  ]);
  db.close();
  await deleteDB('ajar');
});
