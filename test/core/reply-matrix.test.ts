import { describe, expect, test } from 'vitest';
import { REPLY_KINDS, VOICES } from '../../src/core/draft.ts';
import { FRAMES, LONGEST_NOTE } from '../../src/core/reply-letter.ts';
import { replyCustoms } from '../../src/languages/replies.ts';
import { CASE_NAMES, writeAll, writeEverything } from '../support/reply-cases.ts';
import { flawsOf } from '../support/reply-check.ts';
import { replyLanguages } from '../support/reply-languages.ts';

const all = writeEverything();
const nameOf = ({ language, kind, voice, dial, form, name }: (typeof all)[number]) =>
  [language, kind, voice, dial, form, name].join(' / ');

test('thirteen sets of texts in twelve languages are written', () => {
  expect(new Set(replyCustoms.map(({ code }) => code.split('-')[0])).size).toBe(12);
  expect(replyCustoms).toHaveLength(13);
});

describe.each(replyLanguages)('$customs.code', (language) => {
  const written = writeAll(language);

  test('has every kind in every voice for the three cases', () => {
    for (const name of CASE_NAMES)
      for (const kind of REPLY_KINDS)
        for (const voice of VOICES)
          expect(written.some((one) => one.name === name && one.kind === kind && one.voice === voice)).toBe(true);
  });

  test('asks for feedback only after a talk', () => {
    const asking = written.filter(({ dial }) => dial !== 'none');
    expect(asking.length).toBeGreaterThan(0);
    expect(asking.filter(({ name }) => name === 'after an application')).toEqual([]);
  });

  test('thanks first, asks no why, doubles nothing, mixes no forms of address, leaves no gap', () => {
    const flawed = written.flatMap((one) => {
      const flaws = flawsOf(one.text, language.customs, one.form, FRAMES[one.kind].frame === 'script');
      return flaws.length > 0 ? [`${nameOf(one)}: ${flaws.join(', ')}\n${one.text}`] : [];
    });
    expect(flawed).toEqual([]);
  });

  test('names the company once at most', () => {
    const twice = written.filter(({ text }) => text.split(/Fennholt|Halden|Korvane/).length > 2);
    expect(twice.map(nameOf)).toEqual([]);
  });

  test('keeps a note for a network short enough for one', () => {
    const notes = written.filter(({ kind }) => kind === 'connect-online');
    expect(Math.max(...notes.map(({ text }) => text.length))).toBeLessThanOrEqual(LONGEST_NOTE);
  });
});

test('no two texts are the same', () => {
  const groups = new Map<string, string[]>();
  // Friends are addressed as friends; their letters are not told apart by a form that nobody chose.
  for (const one of all.filter(({ kind, form }) => FRAMES[kind].form !== 'familiar' || form === 'familiar')) {
    const key = `${one.form}\n${one.text}`;
    groups.set(key, [...(groups.get(key) ?? []), nameOf(one)]);
  }
  expect([...groups.values()].filter((group) => group.length > 1)).toEqual([]);
});
