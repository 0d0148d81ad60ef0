import type { CompiledLanguage } from './compiled-language.ts';
import {
  beforeEmployer,
  beforePost,
  COMPANY_LABEL,
  KIND,
  kindBehind,
  kindInFront,
  mayHaveForm,
  nameWithForm,
  ROLE_LABEL,
  SPEAKER,
  UNSPACED_SPEAKER,
} from './named-words.ts';
import type { Searchable } from './searchable.ts';
import { isPost } from './subject-parts.ts';

// Letters name company and role at the top.
export const FIRST_SENTENCES = 12;
const LONGEST = 90;
// Quick looks before the long ones.
const MAY_BE_INSTITUTION =
  /[A-ZÀ-ɏ][^ A-ZÀ-ɏ]* (?:[^ ]{1,6} ){0,3}(?:[dl]['’])?[A-ZÀ-ɏ]|[A-ZÀ-ɏ][^ A-ZÀ-ɏ]* (?:kommun|skole|kaupunki|hyvinvointialue)|[Α-ЯІЇЄҐ]/;
const MAY_NAME_EMPLOYER =
  /(?:at|with|chez|presso|bij|hos|bei|von|på|i|ved|van|desde|parte?|d[aeiou]|de[rs]|of|[Nn]amens|a[fv]|imieniu) (?:[a-z]+[ '])?[^\0-@[-\x7f]/;
const BEFORE_WORD = /^[ ("'„“«]/;
// "At The Elm Group, we"
const LARGE_LINK = /^(?:At|With|From|In|For) (?:The )?/;
const IN_BRACKETS = / \([^()]*\)$/;

/** What a text names, in the order in which it is to be believed. */
type Named = Generator<string>;

/** "Position: Night Baker", "for the post of Night Baker it has": posts that the text names by an occupation. */
export function* postsIn(
  lines: readonly string[],
  sentences: readonly Searchable[],
  language: CompiledLanguage,
): Named {
  yield* labelled(lines, ROLE_LABEL);
  for (const { text } of sentences.slice(0, FIRST_SENTENCES)) {
    for (const { groups } of text.matchAll(beforePost(text))) {
      const { post = '', noun } = groups ?? {};
      if (noun !== undefined || isPost(post.replace(IN_BRACKETS, ''), language)) yield post;
    }
  }
}

type Employer = { readonly name: string; readonly place: 'behalf' | 'label' | 'self' | 'post' };

/** "Employer: Elm Rail", "we at Elm Rail", "Night Baker at Elm Rail": employers that the text names as such. */
export function* employersIn(
  lines: readonly string[],
  sentences: readonly Searchable[],
  language: CompiledLanguage,
): Generator<Employer> {
  for (const name of labelled(lines, COMPANY_LABEL)) yield { name, place: 'label' };
  for (const { text } of sentences.slice(0, FIRST_SENTENCES)) {
    if (!MAY_NAME_EMPLOYER.test(text)) continue;
    for (const { groups, index } of text.matchAll(beforeEmployer(text))) {
      const name = groups?.employer ?? '';
      if (groups?.behalf !== undefined) yield { name, place: 'behalf' };
      else if (groups?.self !== undefined) yield { name, place: 'self' };
      else if (isPost(text.slice(0, index), language)) yield { name, place: 'post' };
    }
  }
}

/** "Ospedale San Callisto", "Wexmoor County Council": what calls itself an employer of some kind. */
export function* institutionsIn(texts: readonly string[]): Named {
  for (const text of texts) {
    if (!MAY_BE_INSTITUTION.test(text) || !KIND.test(text)) continue;
    for (const [name] of text.matchAll(kindInFront(text))) yield name.replace(BEFORE_WORD, '');
    for (const [name] of text.matchAll(kindBehind(text))) yield name.replace(LARGE_LINK, '');
  }
}

/** Does a name say by itself what kind of employer it is? */
export const isInstitution = (name: string): boolean => institutionsIn([name]).next().value === name;

/** "Dörr Antriebstechnik GmbH" */
export function* formsIn(texts: readonly string[]): Named {
  for (const text of texts) {
    const name = mayHaveForm(text).test(text) ? nameWithForm(text).exec(text)?.[0] : undefined;
    if (name !== undefined) yield name.replace(SPEAKER, '').replace(UNSPACED_SPEAKER, '');
  }
}

function* labelled(lines: readonly string[], label: RegExp): Named {
  for (const [at, line] of lines.entries()) {
    if (line.length > LONGEST) continue;
    const whole = withNext(line, lines[at + 1] ?? '');
    const behind = label.exec(whole);
    if (behind !== null) yield whole.slice(behind[0].length);
  }
}

/** What a label names may stand below it. */
function withNext(line: string, next: string): string {
  if (next.length > LONGEST) return line;
  if (/[:：]$/.test(line)) return `${line} ${next}`;
  return /^[■◆●▼][^:：]*$/.test(line) ? `${line}: ${next}` : line;
}
