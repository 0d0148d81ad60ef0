import { isCompanyWithForm, isOrganisation } from './company-name.ts';
import { FIRST_NAMES } from './first-names.ts';
import { TOWNS } from './towns.ts';

// "G. Pellizzari", "Л. Г. Недосекина", "S. van Dam"; "Недосекина Л. Г"
const INITIALS = /^(?:\p{Lu}\. ?){1,3}(?:(?:van|von|de|der|den|da|di|ter) ){0,2}\p{Lu}[\p{L}'’-]+$/u;
const INITIALS_BEHIND = /^\p{Lu}\p{Ll}+ \p{Lu}\.(?: \p{Lu}\.?)?$/u;
// "배지훈": three syllables, of which the first is a family's.
const KOREAN =
  /^[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허남심노하곽성차주우구민유나진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모국탁봉태]\p{Script=Hangul}{2}$/u;
const NAME_WORD = /^(?:(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+)|van|von|de|der|den|da|di|ter|ten|dos|du|el)$/u;
const MOST_WORDS = 3;
// There the family's name may stand first.
const FAMILY_FIRST: ReadonlySet<string> = new Set(['hu', 'ru', 'uk']);

/** "Anna Berg", "G. Pellizzari": a person by its spelling, or by its first name. A first name alone may be a brand. */
export function isPersonsName(name: string, language: string): boolean {
  if (INITIALS.test(name) || INITIALS_BEHIND.test(name)) return true;
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const names = words.filter((word) => !/^\p{Ll}/u.test(word)).length;
  if (names < 2 || names > MOST_WORDS || isOrganisation(last) || isCompanyWithForm(name)) return false;
  const isNamed = isFirstName(first) || (FAMILY_FIRST.has(language) && isFirstName(last));
  return isNamed && words.every((word) => NAME_WORD.test(word));
}

export const isKoreanName = (name: string): boolean => KOREAN.test(name);

/** "Anna", "Anne-Marie" */
export const isFirstName = (name: string): boolean => {
  const [first = ''] = name.split('-', 1);
  return FIRST_NAMES.has(name) || FIRST_NAMES.has(first);
};

/** "Braga", "Berlin, Deutschland" */
export const isTown = (name: string): boolean => name.split(/, | \/ /).every((part) => TOWNS.has(part));

// "Rekryteringsenheten", "Personalabteilung": one word, and the employer's own.
const DEPARTMENT =
  /^\P{Z}+(?:sekretariat(?:et)?|enheten|kontoret|a[vf]delingen|avdelningen|teamet|kansliet|seksjonen|udvalget|utvalget|nämnden|abteilung|dezernat|büro|förvaltningen|forvaltningen)$/u;

export const isDepartment = (name: string): boolean => DEPARTMENT.test(name);

const MARKS = /^[\s"'(,.:;–—-]+|(?<![\s"'),.:;–—-])[\s"'),.:;–—-]+$/g;

/** Is a name made of nothing but such words, and of numbers between them: "Dezernat II", "Presidente della Commissione"? */
export function consistsOf(name: string, isSuch: (word: string) => boolean): boolean {
  return name
    .toLowerCase()
    .split(/[\s/]+/)
    .map((word) => word.replace(MARKS, ''))
    .every((word) => isSuch(word) || /^(?:[ivx]{1,4}|\P{L}*)$/u.test(word));
}
