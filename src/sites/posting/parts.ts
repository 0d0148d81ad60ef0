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
const SILENT = 'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION SVG IFRAME OBJECT CODE'.split(' ');

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

function metas(document: Document, names: readonly string[]): readonly Named[] {
  return names.flatMap((name) => {
    const meta = [...document.querySelectorAll('meta[property], meta[name], meta[itemprop]')].find((one) =>
      ['property', 'name', 'itemprop'].some((key) => one.getAttribute(key)?.toLowerCase() === name),
    );
    const text = cleanLine(meta?.getAttribute('content') ?? '');
    return text === '' ? [] : [{ text, from: name }];
  });
}

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
  const found: Chunk[] = [];
  const walk = (node: Node): void => {
    for (let child = node.firstChild; child && found.length < MOST_CHUNKS; child = child.nextSibling) {
      if (child.nodeType === 3) {
        const text = cleanLine(child.nodeValue ?? '');
        if (text !== '') found.push({ text, element: node as Element });
      } else if (child.nodeType === 1 && !SILENT.includes((child as Element).tagName.toUpperCase())) walk(child);
    }
  };
  if (document.body) walk(document.body);
  return found;
}

/** Parts of a page that are the same on all its pages, or speak of other postings. */
const AROUND =
  'nav, footer, [role="navigation"], [class*="similar" i], [class*="related" i], [class*="recommend" i], [class*="cookie" i], [id*="cookie" i]';

export function isAround(element: Element): boolean {
  return element.closest(AROUND) !== null;
}
