import type { PostingAddress } from '../../core/posting-address.ts';
import { isListTitle } from '../../core/posting-list.ts';
import { lineKey } from '../../core/posting-text.ts';
import { APPLY_WORDS, JOB_WORDS, LABELS, SECTIONS, TITLE_FILLERS } from '../../core/posting-words.ts';
import { readClosed } from './outcome.ts';
import { isAround, type PageParts } from './parts.ts';
import { isDetailPage } from './role.ts';

/** How much speaks for a page that shows one posting, where nothing on it says so outright. */
type Signs = { readonly count: number; readonly isEnough: boolean };

/** Counts signs, each of another kind. A place and a button to apply are not enough: a course of study has both. */
export function countSigns(
  parts: PageParts,
  { isPosting, ats }: PostingAddress,
  { labels, isFramed }: { readonly labels: number; readonly isFramed: boolean },
): Signs {
  const ofJobs = [
    isPosting,
    isPosting && ats !== null,
    hasSection(parts),
    saysJob(parts),
    // Its title says that it shows one, and no more than that.
    isDetailPage(parts),
    isDetailPage(parts),
    readClosed(parts.chunks) !== null,
  ].filter(Boolean).length;
  const count = ofJobs + [labels >= 1, labels >= 3, isFramed, hasApply(parts)].filter(Boolean).length;
  return { count, isEnough: ofJobs >= 1 && count >= 2 };
}

function hasSection({ chunks }: PageParts): boolean {
  return chunks.some(({ text, element }) => {
    const isName = text.length < 50 && SECTIONS.has(lineKey(text)) && !isLabel(lineKey(text));
    return isName && element.closest('dt, th') === null && !isAround(element);
  });
}

const isLabel = (key: string): boolean => Object.values(LABELS).some((words) => words.includes(key));

function hasApply({ chunks }: PageParts): boolean {
  return chunks.some(
    ({ text, element }) => APPLY_WORDS.test(lineKey(text)) && element.closest('a, button, [role="button"]') !== null,
  );
}

function saysJob({ titles, descriptions }: PageParts): boolean {
  return (
    titles.some(({ text }) => JOB_WORDS.test(lineKey(text))) ||
    descriptions.some((line) =>
      /\b(?:ponuka prace|nabidka prace|offre d emploi|stellenangebot|oferta de empleo|oferta pracy|job (?:offer|opening|vacancy))\b/.test(
        lineKey(line),
      ),
    )
  );
}

const isList = (line: string): boolean => isListTitle(line) || TITLE_FILLERS.has(lineKey(line));

/** A page whose first headings, or whose title, are those of a list. */
export function isListPage({ headings, titles }: PageParts): boolean {
  const first = headings.filter(({ level }) => level === 1);
  const own = titles.find(({ from }) => from === 'title')?.text.split(/ [|–—-] /)[0] ?? '';
  return first.length > 0 ? first.every(({ text }) => isList(text)) : own !== '' && isList(own);
}
