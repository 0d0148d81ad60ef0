import { expect, test } from 'vitest';
import { compileLanguage } from '../../src/core/compiled-language.ts';
import { isPost } from '../../src/core/subject-parts.ts';
import { shelf } from '../tools/languages.ts';
import occupations from './occupations.json' with { type: 'json' };

test.each(Object.entries(occupations))(
  'a post is known by its occupation, and nothing else by its letters: %s',
  (code, { posts, none }) => {
    const language = shelf.find((one) => one.code === code);
    if (language === undefined) throw new Error(`No language ${code}`);
    const compiled = compileLanguage(language);
    expect(posts.filter((title) => !isPost(title, compiled))).toEqual([]);
    expect(none.filter((name) => isPost(name, compiled))).toEqual([]);
  },
);
