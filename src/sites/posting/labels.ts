import { type Claim, type PostingField, TRUST } from '../../core/posting.ts';
import { dayOf } from '../../core/posting-date.ts';
import { statedPay } from '../../core/posting-salary.ts';
import { lineKey } from '../../core/posting-text.ts';
import { LABELS, OTHER_LABELS, SECTIONS } from '../../core/posting-words.ts';
import { lineOf } from '../dom/find.ts';
import { type Chunk, isAround, type PageParts } from './parts.ts';

type Labelled = keyof typeof LABELS;
const FIELD_OF: ReadonlyMap<string, Labelled> = new Map(
  Object.entries(LABELS).flatMap(([field, words]) => words.map((word) => [word, field as Labelled] as const)),
);
/** Where a word without a colon can be a label. */
const LABEL_PLACES =
  'dt, th, dl, tr, label, li > div, li > span, h2, h3, h4, h5, strong, b, [class*="detail" i], [class*="info" i], [class*="field" i], [class*="label" i], [class*="lbl" i], [class*="summary" i], [class*="section" i], [class*="row" i], [class*="meta" i], [class*="hidden" i], [class*="sr-only" i]';
const NO_LABEL = 'a, button, nav, footer, header nav, option, [role="navigation"], [class*="menu" i]';

export type LabelledLines = { readonly claims: readonly Claim[]; readonly count: number };

/** The lines and tables of a posting: "Ort: Göteborg", a row "Wynagrodzenie | 8 000 zł". How many there are of any kind. */
export function readLabels({ chunks, descriptions }: PageParts): LabelledLines {
  const claims: Claim[] = descriptions.flatMap(inDescription);
  let count = claims.length;
  chunks.forEach((chunk, at) => {
    const label = labelIn(chunk);
    if (label === null || isAround(chunk.element)) return;
    count += 1;
    const field = FIELD_OF.get(label.key);
    const value = field === undefined ? '' : label.value || valueAfter(chunks, at);
    const said = field === undefined ? null : valueFor(field, value);
    if (field !== undefined && said !== null) {
      claims.push({ field: field as PostingField, value: said, from: `label "${label.word}"`, trust: TRUST.label });
    }
  });
  return { claims, count };
}

/** "… on offer. Miesto práce: Bratislava": sentences of a description that are labelled lines. */
function inDescription(description: string): readonly Claim[] {
  return description.split(/(?<=[.;!?…]) /).flatMap((sentence) => {
    const [word = '', ...rest] = sentence.split(/: ?/);
    const field = FIELD_OF.get(lineKey(word));
    const said = field === undefined ? null : valueFor(field, rest.join(': ').trim());
    return field === undefined || said === null
      ? []
      : [{ field, value: said, from: `description, label "${word}"`, trust: TRUST.label }];
  });
}

type Label = { readonly word: string; readonly key: string; readonly value: string };

function labelIn({ text, element }: Chunk): Label | null {
  const colon = /^([^:：]{2,45}?) ?[:：] ?(.{0,200})$/.exec(text);
  const word = (colon?.[1] ?? text).trim();
  const key = word.length > 45 ? '' : lineKey(word);
  if (!FIELD_OF.has(key) && !OTHER_LABELS.has(key)) return null;
  if (colon !== null) return { word, key, value: colon[2]?.trim() ?? '' };
  const isPlaced = element.closest(LABEL_PLACES) !== null && element.closest(NO_LABEL) === null;
  return isPlaced ? { word, key, value: '' } : null;
}

/** What stands beside a label: the whole cell after a label's cell, else the next piece of text that is no label itself. */
function valueAfter(chunks: readonly Chunk[], at: number): string {
  const [label, next, second] = [chunks[at], chunks[at + 1], chunks[at + 2]];
  const cell = label?.element.closest('dt, th');
  const beside = cell?.nextElementSibling;
  if (beside && /^(?:DD|TD)$/.test(beside.tagName)) return lineOf(beside);
  // Some say the label twice, once for screen readers; some put the colon into an element of its own.
  const value =
    next !== undefined && (lineKey(next.text) === lineKey(label?.text ?? '') || /^[:：]$/.test(next.text))
      ? second
      : next;
  if (value === undefined || labelIn(value) !== null || SECTIONS.has(lineKey(value.text))) return '';
  return value.text.replace(/^[:：] ?/, '');
}

function valueFor(field: Labelled, value: string): string | null {
  if (value === '' || value.length > 120) return null;
  if (field === 'salary') return statedPay(value);
  if (field === 'datePosted') return dayOf(value);
  return value.split(' ').length <= 14 ? value : null;
}
