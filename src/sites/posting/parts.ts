import { cleanLine } from '../../core/posting-text.ts';
import { frameDocument, lineOf } from '../dom/find.ts';
import type { JobPage } from '../jobs/adapter.ts';

/** A piece of text between two tags. */
export type Chunk = { readonly text: string; readonly element: Element };
type Heading = { readonly text: string; readonly level: number };
type Named = { readonly text: string; readonly from: string };

/** What a page says on the whole, gathered once for all who read it. */
export type PageParts = JobPage & {
  /** What the page calls itself, in its title and for those who share it. */
  readonly titles: readonly Named[];
  /** What it calls the site that it belongs to. */
  readonly siteNames: readonly string[];
  readonly headings: readonly Heading[];
  readonly chunks: readonly Chunk[];
  readonly descriptions: readonly string[];
};

const MOST_CHUNKS = 8000;
const SILENT = 'script, style, noscript, template, textarea, select, option, svg, iframe, object, code';
const TEXT = 4;

/** The documents of a page and its address. A page from a file has only the address that it names itself. */
export function jobPage(document: Document, url: string): JobPage {
  const frames = [...document.querySelectorAll('iframe')].flatMap((frame) => frameDocument(frame) ?? []);
  return { documents: [document, ...frames], url: /^https?:/.test(url) ? url : ownAddress(document) };
}

function ownAddress(document: Document): string {
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical ?? metas(document, ['og:url', 'twitter:url'])[0]?.text ?? '';
}

export function partsOf(page: JobPage): PageParts {
  const { documents } = page;
  // The whole text is walked only where something asks for it: most pages say who they are in their head.
  let chunks: readonly Chunk[] | null = null;
  return {
    ...page,
    titles: documents.flatMap((document) => [
      ...(document.title.trim() === '' ? [] : [{ text: cleanLine(document.title), from: 'title' }]),
      ...metas(document, ['og:title', 'twitter:title', 'title']),
    ]),
    siteNames: documents.flatMap((document) =>
      metas(document, ['og:site_name', 'application-name', 'apple-mobile-web-app-title']).map(({ text }) => text),
    ),
    headings: documents.flatMap(headingsOf),
    get chunks() {
      chunks ??= documents.flatMap(chunksOf).slice(0, MOST_CHUNKS);
      return chunks;
    },
    descriptions: documents.flatMap((document) =>
      metas(document, ['description', 'og:description']).map(({ text }) => text),
    ),
  };
}

/** What the page's meta elements say, the first of each of the names. */
function metas(document: Document, names: readonly string[]): readonly Named[] {
  const all = document.querySelectorAll(names.map(metaNamed).join(', '));
  const found = new Map<string, string>();
  for (const meta of all) {
    const content = cleanLine(meta.getAttribute('content') ?? '');
    for (const key of META_KEYS) {
      const name = meta.getAttribute(key)?.toLowerCase() ?? '';
      if (!found.has(name)) found.set(name, content);
    }
  }
  return names.flatMap((name) => {
    const text = found.get(name) ?? '';
    return text === '' ? [] : [{ text, from: name }];
  });
}

const META_KEYS = ['property', 'name', 'itemprop'] as const;
const metaNamed = (name: string): string => META_KEYS.map((key) => `meta[${key}="${name}" i]`).join(', ');

/** Elements that are drawn as the title of a posting without being a heading. */
const TITLE_LIKE =
  '[class*="job-title" i], [class*="jobtitle" i], [class*="job_title" i], [class*="position-title" i], [class*="posting-title" i], [class*="job-name" i], [data-testid*="job-title" i], [data-cy="jobTitle"], [data-qa="vacancy-title"]';

function headingsOf(document: Document): readonly Heading[] {
  const found = [...document.querySelectorAll('h1, h2, h3')].map((heading) => ({
    text: lineOf(heading, '.sr-only, .visually-hidden, .visuallyhidden, button'),
    level: Number(heading.tagName[1]),
  }));
  // The title alone, where the heading holds the employer too.
  const like = [...document.querySelectorAll(TITLE_LIKE)].map((one) => ({ text: lineOf(one), level: 4 }));
  return [...found.sort((one, other) => one.level - other.level), ...like.slice(0, 10)].filter(
    ({ text }) => text !== '' && text.length <= 250,
  );
}

function chunksOf(document: Document): readonly Chunk[] {
  if (!document.body) return [];
  const walker = document.createTreeWalker(document.body, TEXT);
  return chunksFrom(() => walker.nextNode(), MOST_CHUNKS);
}

function chunksFrom(next: () => Node | null, most: number): readonly Chunk[] {
  const found: Chunk[] = [];
  for (let node = next(); node && found.length < most; node = next()) {
    // Most texts of a page are the spaces between its tags.
    const written = node.nodeValue ?? '';
    const element = /\S/.test(written) ? node.parentElement : null;
    if (element === null || element.closest(SILENT) !== null) continue;
    const text = cleanLine(written);
    if (text !== '') found.push({ text, element });
  }
  return found;
}

/** So many pieces before and behind a title: where pages say what becomes of the posting. */
const BY_TITLE = { before: 12, behind: 40 } as const;

/** The text around the page's title alone: what a look has to read that may not cost anything. */
export function chunksByTitle({ documents }: PageParts): readonly Chunk[] {
  return documents.flatMap((document) => {
    if (!document.body) return [];
    const title = document.querySelector('h1') ?? document.querySelector('h2') ?? document.body;
    const [back, on] = [document.createTreeWalker(document.body, TEXT), document.createTreeWalker(document.body, TEXT)];
    back.currentNode = title;
    on.currentNode = title;
    return [
      ...chunksFrom(() => back.previousNode(), BY_TITLE.before),
      ...chunksFrom(() => on.nextNode(), BY_TITLE.behind),
    ];
  });
}

/** Parts of a page that are the same on all its pages, or speak of other postings. */
const AROUND =
  'nav, footer, [role="navigation"], [class*="similar" i], [class*="related" i], [class*="recommend" i], [class*="cookie" i], [id*="cookie" i]';

export function isAround(element: Element): boolean {
  return element.closest(AROUND) !== null;
}
