import { emptyRow, type StatusRow } from '../../core/posting.ts';
import { parseLoose } from '../../core/posting-json.ts';
import { rowsInData } from '../../core/posting-rows.ts';
import { closedBy, isOwnList, isStanding, saysSent, sentTo } from '../../core/posting-status.ts';
import { lineKey } from '../../core/posting-text.ts';
import { isVisible, lineOf } from '../dom/find.ts';
import type { JobSite } from '../jobs/adapter.ts';
import { type Chunk, isAround, type PageParts } from './parts.ts';

export type Sent = { readonly from: string; readonly isCertain: boolean; readonly company: string | null };

/** Was an application sent just now? First by the site's own marks; else by a sentence that stands where pages put messages. */
export function readSent(parts: PageParts, site: JobSite | null): Sent | null {
  const told = sentBy(parts, site);
  // To whom it went may stand anywhere; that is looked for only where something was sent.
  return told === null
    ? null
    : { ...told, company: parts.chunks.map(({ text }) => sentTo(text)).find((name) => name !== null) ?? null };
}

function sentBy(parts: PageParts, site: JobSite | null): Omit<Sent, 'company'> | null {
  if (site?.sent?.address?.test(parts.url)) return { from: `${site.label}: address`, isCertain: true };
  const isMarked = site?.sent?.marks?.some((mark) =>
    parts.documents.some((document) => [...document.querySelectorAll(mark)].some(isSeen)),
  );
  if (site && isMarked) return { from: `${site.label}: mark on the page`, isCertain: true };
  const message = sentMessage(parts);
  return message === null ? null : { from: `message "${message.slice(0, 80)}"`, isCertain: false };
}

/** Pages keep the message for later in a hidden box: neither it nor any box around it may be hidden. */
function isSeen(element: Element): boolean {
  for (let box: Element | null = element; box !== null; box = box.parentElement) if (!isVisible(box)) return false;
  return element.closest('[hidden], [aria-hidden="true"], template') === null;
}

const MESSAGES =
  '[role="dialog"], [role="alertdialog"], [role="status"], [role="alert"], [aria-live], dialog, [class*="success" i], [class*="confirm" i], [class*="thank" i], [id*="success" i], [id*="confirm" i], [id*="thank" i], [class*="step-title" i]';

const MOST_MESSAGE = 400;
/** Asked first: reading a line costs more than seeing that it is a chapter. */
const isShort = (element: Element): boolean => (element.textContent ?? '').length <= MOST_MESSAGE;

function sentMessage({ documents, titles }: PageParts): string | null {
  if (titles.some(({ text, from }) => from === 'og:type' || /\b(?:blog|article|template)s?\b/i.test(text))) return null;
  const lines = documents.flatMap((document) => [
    ...[...document.querySelectorAll('h1, h2')],
    ...[...document.querySelectorAll(MESSAGES)].flatMap((box) => [
      box,
      ...box.querySelectorAll('h1, h2, h3, h4, p, span, div'),
    ]),
  ]);
  const said = lines
    .slice(0, 600)
    .find((line) => isShort(line) && saysSent(lineOf(line)) && !isAround(line) && isSeen(line));
  return said === undefined ? null : lineOf(said);
}

/** Does the page say that its posting is closed or paused? */
export function readClosed(
  chunks: readonly Chunk[],
): { readonly state: 'closed' | 'paused'; readonly from: string } | null {
  for (const { text, element } of chunks) {
    const state =
      text.length <= 220 && !isAround(element) && element.closest('li a, a') === null ? closedBy(text) : null;
    if (state !== null) return { state, from: `sentence "${text.slice(0, 80)}"` };
  }
  return null;
}

/** The lines of a page that calls itself a list of one's own applications; null for every other page. */
export function readRows(parts: PageParts, site: JobSite | null): readonly StatusRow[] | null {
  const known = site?.rows?.(parts) ?? null;
  if (known !== null) return known;
  const answered = parts.documents.flatMap((document) => rowsInData(rawData(document)));
  if (answered.length > 0) return answered;
  const names = [...parts.titles, ...parts.headings.filter(({ level }) => level <= 2)];
  if (!names.some(({ text }) => isOwnList(text))) return null;
  const rows = parts.documents.flatMap((document) => [...tableRows(document), ...cardRows(document)]);
  return rows.length === 0 ? null : rows;
}

/** A portal's bare answer, as a browser shows it: a document that holds nothing but JSON. */
function rawData(document: Document): unknown {
  const text =
    document.body && document.body.querySelector(':scope > :not(pre)') === null
      ? (document.body.textContent ?? '')
      : '';
  return /^\s*[{[]/.test(text) ? parseLoose(text) : undefined;
}

const HEADS: readonly (readonly [
  field: 'role' | 'status' | 'appliedAt' | 'company' | 'location' | 'reqId',
  words: RegExp,
])[] = [
  ['status', /status|stand|etat|estado|stato|stav|состояние|進捗|状态|상태/],
  ['appliedAt', /date|datum|beworben|applied|submitted|fecha|data|kdy/],
  ['reqId', /req|reference|referenz|number|nummer|^id$/],
  ['company', /company|employer|unternehmen|arbeitgeber|firma|entreprise|empresa|azienda|spolecnost/],
  ['location', /location|standort|\bort\b|lieu|ubicacion|sede/],
  ['role', /job|position|title|role|stelle|poste|puesto|vaga|pozice|vacature|applications?/],
];

function tableRows(document: Document): readonly StatusRow[] {
  return [...document.querySelectorAll('table')].flatMap((table) => {
    const heads = [...table.querySelectorAll('thead th, tr:first-child th')].map((head) => fieldOf(lineOf(head)));
    if (!heads.includes('status')) return [];
    return [...table.querySelectorAll('tr')].flatMap((row) => {
      const cells = [...row.querySelectorAll('td, tbody th')].map((cell) => lineOf(cell));
      const at = (field: string): string | null => cells[heads.indexOf(field as 'role')] || null;
      const role = at('role') ?? lineOf(row.querySelector('td a'));
      if (cells.length < 2 || !role || row.querySelector('td') === null) return [];
      return [
        {
          ...emptyRow,
          role,
          company: at('company'),
          location: at('location'),
          status: at('status'),
          appliedAt: at('appliedAt'),
          reqId: at('reqId'),
          url: row.querySelector('a')?.getAttribute('href') ?? null,
        },
      ];
    });
  });
}

const fieldOf = (head: string): (typeof HEADS)[number][0] | null =>
  HEADS.find(([, words]) => words.test(lineKey(head)))?.[0] ?? null;

const CARDS = 'li, article, [class*="card" i], [role="listitem"], [class*="application" i]';
const MOST_CARDS = 400;

/** Cards: the smallest boxes of a list that hold a heading or a link and a word for how it stands. */
function cardRows(document: Document): readonly StatusRow[] {
  const cards = [...document.querySelectorAll(CARDS)].slice(0, MOST_CARDS);
  return cards.flatMap((card) => {
    if (card.closest('nav, footer, table') !== null || card.querySelector(CARDS) !== null) return [];
    const lines = [...card.querySelectorAll('*')]
      .filter((one) => one.children.length === 0)
      .map((one) => lineOf(one))
      .filter((line) => line !== '');
    const status = lines.find(isStanding);
    const title = lineOf(card.querySelector('h1, h2, h3, h4, h5, a'));
    if (status === undefined || title === '' || title === status) return [];
    const rest = lines.filter((line) => line !== status && line !== title);
    const applied = rest.find((line) => /\d{4}|\d{1,2}[./]\d{1,2}/.test(line)) ?? null;
    return [
      {
        ...emptyRow,
        role: title,
        status,
        company: rest.find((line) => line !== applied) ?? null,
        appliedAt: applied?.replace(/^\p{L}+(?: on)? /u, '') ?? null,
        url: card.querySelector('a')?.getAttribute('href') ?? null,
      },
    ];
  });
}
