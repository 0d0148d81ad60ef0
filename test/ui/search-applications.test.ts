import { expect, test } from 'vitest';
import { applicationSearch } from '../../src/ui/page/search-applications.ts';
import { anApplication } from '../support/makers.ts';

const find = applicationSearch([
  { application: anApplication({ id: 'elm', company: 'Élm Rail', role: 'C++ developer' }), events: [] },
  { application: anApplication({ id: 'kita', company: '株式会社北海電力', role: '経理担当' }), events: [] },
]);

test.each([
  ['elm', ['elm']],
  ['dev c++', ['elm']],
  ['電力', ['kita']],
  ['北海 経理', ['kita']],
  ['ail', []],
])('"%s" is found where a word begins so, and within words where no spaces stand', (typed, ids) => {
  expect([...(find(typed) ?? [])]).toEqual(ids);
});

test.each(['', '  ', '-'])('"%s" looks for nothing', (typed) => {
  expect(find(typed)).toBeNull();
});
