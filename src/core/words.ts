/** A sentence for each way in which its language counts; `Intl.PluralRules` names the ways. */
export type Counted = { readonly [way in Intl.LDMLPluralRule]?: string } & { readonly other: string };

const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const [ISOLATE, END] = ['\u2068', '\u2069'];

/**
 * Puts values into `{name}` places of a sentence; an unknown name stays as it stands, so that a slip is seen. A value that runs the
 * other way than the sentence keeps its order to itself: a Latin name with a bracket at its end, in Arabic.
 */
export function fillWords(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{([a-zA-Z]+)\}/g, (mark, name: string) => {
    const value = values[name];
    return value === undefined ? mark : apart(value, sentence);
  });
}

const apart = (value: string, around: string): string =>
  value === '' || FROM_RIGHT.test(value) === FROM_RIGHT.test(around) ? value : `${ISOLATE}${value}${END}`;

/** The sentence for so many, with the number in its `{count}`; `language` is a BCP 47 tag, here and below. */
export function fillCount(sentences: Counted, count: number, language: string): string {
  const way = new Intl.PluralRules(language).select(count);
  return fillWords(sentences[way] ?? sentences.other, { count: sayNumber(count, language) });
}

/** A number as the language writes it. */
export const sayNumber = (number: number, language: string): string => new Intl.NumberFormat(language).format(number);

/** Parts side by side, with the language's own comma between them: the one that stands in its dates. Each keeps its order to itself. */
export function joinWords(parts: readonly string[], language: string): string {
  const date = new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long' }).formatToParts(0);
  const [first, second] = date;
  const comma = first?.type === 'weekday' && second ? second.value : ', ';
  return parts.map((part) => apart(part, comma)).join(comma);
}
