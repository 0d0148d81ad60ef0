/** A letter as the markup that composers take. Its own markup is never markup there: every sign is escaped. */

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The direction of a text's first letter. */
export function directionOf(text: string): Direction {
  const [first] = /\p{L}/u.exec(text) ?? [];
  return first !== undefined && RIGHT_TO_LEFT.test(first) ? 'rtl' : 'ltr';
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

const block = (name: 'div' | 'p', content: string, direction: Direction | null): string =>
  `<${name}${direction ? ` dir="${direction}"` : ''}>${content === '' ? '<br>' : content}</${name}>`;

/** Paragraphs, for editors that think in them. */
export const asParagraphs = (text: string, direction: Direction | null): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => block('p', paragraph.split('\n').map(escaped).join('<br>'), direction))
    .join('');

/** Lines, as a person's Enter makes them. */
export const asLines = (text: string, name: 'div' | 'p', direction: Direction | null): string =>
  text
    .split('\n')
    .map((line) => block(name, escaped(line), direction))
    .join('');
