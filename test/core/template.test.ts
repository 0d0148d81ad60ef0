import { describe, expect, test } from 'vitest';
import { problemOf } from '../../src/core/template.ts';
import { exportTemplates, importTemplates } from '../../src/core/template-file.ts';

test.each([
  ['Dear {firstname}, thanks for the {role} talk at {company}. {me}'],
  ['Hallo {Vorname}, danke für das Gespräch bei {Firma}. {ich}'],
  ['No marks, 3 < 4, [brackets] and an } alone'],
  ['{ company } with spaces'],
])('is a template: %s', (text) => {
  expect(problemOf(text)).toBe(null);
});

test.each([
  ['', 'empty', undefined],
  ['x'.repeat(100_000), 'too-long', undefined],
  ['Dear {company', 'unclosed', '{company'],
  ['Dear {company and {role}', 'unclosed', '{company and '],
  ['Dear {salary},', 'unknown-slot', '{salary}'],
  ['{#role}x{/role}', 'unknown-slot', '{#role}'],
  ['{{company}}', 'unclosed', '{'],
  ['{>x}', 'unknown-slot', '{>x}'],
  ['{}', 'unknown-slot', '{}'],
  ['{constructor}', 'unknown-slot', '{constructor}'],
])('is none: %s', (text, is, mark) => {
  expect(problemOf(text)).toEqual(mark === undefined ? { is } : { is, mark: expect.stringContaining(mark) });
});

describe('a file of templates', () => {
  const one = { id: 'a', name: 'Mine', text: 'Hi {name}', order: 0, updatedAt: 1 };

  test('comes back as it went', () => {
    expect(importTemplates(exportTemplates([one]))).toEqual({ ok: true, value: [{ name: 'Mine', text: 'Hi {name}' }] });
  });

  test.each([
    ['no JSON', 'not-a-file-of-ours'],
    ['null', 'not-a-file-of-ours'],
    ['[]', 'not-a-file-of-ours'],
    ['{"format":"other"}', 'not-a-file-of-ours'],
    ['{"format":"ajar-templates","version":9,"templates":[]}', 'newer'],
    ['{"format":"ajar-templates","version":1,"templates":[]}', 'nothing-in-it'],
    ['{"format":"ajar-templates","version":1,"templates":[{"name":5}]}', 'nothing-in-it'],
    ['x'.repeat(11_000_000), 'too-big'],
  ])('%.60s is refused', (content, error) => {
    expect(importTemplates(content)).toEqual({ ok: false, error });
  });

  test('comes back also when there are many, as long as can be, with long names', () => {
    const many = Array.from({ length: 600 }, (_, at) => ({
      ...one,
      id: `${at}`,
      name: 'n'.repeat(150),
      text: 'x'.repeat(9_000),
    }));
    const back = importTemplates(exportTemplates(many));
    expect(back.ok && back.value.filter(({ name }) => name === many[0]?.name)).toHaveLength(600);
  });

  test('loses no good template to a bad one', () => {
    const mixed = JSON.stringify({
      format: 'ajar-templates',
      version: 1,
      templates: [{ name: 'A', text: 'Hi' }, 7, { name: '', text: 'x' }],
    });
    expect(importTemplates(mixed)).toEqual({ ok: true, value: [{ name: 'A', text: 'Hi' }] });
  });
});
