import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asksFirst, webmails } from '../../src/core/webmails.ts';
import { mailSites } from '../../src/sites/mail/index.ts';
import { replicas } from './replicas/index.ts';

const hosted = mailSites.filter(({ matches }) => matches.length > 0);

test('every webmail with an address of its own can be switched on by its name, and reads at no other address', () => {
  const switches = webmails.map(({ id, label, origins }) => ({ id, label, origins: [...origins].sort() }));
  const adapters = hosted.map(({ id, label, matches }) => ({ id, label, origins: [...matches].sort() }));
  const byId = (one: { readonly id: string }, other: { readonly id: string }) => one.id.localeCompare(other.id);
  expect(switches.sort(byId)).toEqual(adapters.sort(byId));
});

test('no two webmails claim one address', () => {
  const all = hosted.flatMap(({ matches }) => matches);
  expect(new Set(all).size).toBe(all.length);
});

test('ids are unique, and only what takes any page comes after all others', () => {
  const ids = mailSites.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.at(-1)).toBe('generic');
});

test('what was built from notes asks first, and so does what reads any page', () => {
  const asking = mailSites.filter(({ asksFirst }) => asksFirst).map(({ id }) => id);
  expect(asking).toEqual(mailSites.filter(({ tested }) => tested === 'notes').map(({ id }) => id));
  expect(asking).toContain('generic');
  expect(mailSites.map(({ id }) => id).filter(asksFirst)).toEqual(asking);
});

test('every adapter is tested on a page of its own', () => {
  const withPage = (id: string) =>
    existsSync(`test/sites/fixtures/${id}`) || replicas.some((replica) => replica.id === id);
  expect(mailSites.map(({ id }) => id).filter((id) => !withPage(id))).toEqual(['generic']);
});

type Row = { readonly label: string; readonly evidence: string };

/** The table of webmails in the README. */
function rows(): readonly Row[] {
  const readme = readFileSync('README.md', 'utf8');
  const table = readme.slice(readme.indexOf('| webmail |'), readme.indexOf('\n\n', readme.indexOf('| webmail |')));
  return table
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, label = '', , , , , evidence = '']) => ({ label, evidence }));
}

const EVIDENCE = { real: 'real server', replica: 'replica', notes: 'notes' } as const;

test('the README lists every webmail with its evidence, in this order', () => {
  const expected = mailSites.map(({ label, tested }) => ({
    label,
    evidence: expect.stringContaining(EVIDENCE[tested]),
  }));
  expect(rows()).toEqual(expected);
});
