import { describe, expect, test } from 'vitest';
import { compileLanguage } from '../../src/core/compiled-language.ts';
import { searchable } from '../../src/core/searchable.ts';
import { findSignals, LEAST_AGAINST } from '../../src/core/signals.ts';
import { shelf } from '../tools/languages.ts';
import sentences from './courtesies.json' with { type: 'json' };

// What stands in most letters that say no: thanks for the interview, a hard decision, a wish for the search.
describe.each(Object.entries(sentences))('the courtesies of a no neither silence it nor say it: %s', (code, all) => {
  const language = shelf.find((one) => one.code === code);
  test.each(all)('%s', (sentence) => {
    if (language === undefined) throw new Error(`No such language: ${code}`);
    const compiled = compileLanguage(language);
    const line = {
      sentence,
      plain: searchable(compiled.plain(sentence)),
      where: 'body',
      paragraph: 1,
      own: true,
    } as const;
    const { decisions, signals, rival } = findSignals([line], compiled);
    const strong = [...decisions, ...signals].filter(
      ({ kind, weight }) => kind !== 'confirmation' && weight >= LEAST_AGAINST,
    );
    expect({ strong, rival }).toEqual({ strong: [], rival: 0 });
  });
});
