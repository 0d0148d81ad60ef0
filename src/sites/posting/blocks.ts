import { literalAt, parseLoose } from '../../core/posting-json.ts';
import { unflatten } from '../../core/posting-state.ts';

/** What the page carries as JSON-LD, whatever state it is in. */
export function linkedData(documents: readonly Document[]): readonly unknown[] {
  return documents.flatMap((document) => {
    const written = [...document.querySelectorAll('script[type="application/ld+json" i]')].map(
      (script) => script.textContent ?? '',
    );
    return [...written, ...commentedOut(document)].map(parseLoose).filter((value) => value !== undefined);
  });
}

/** Blocks that were taken out of the page's head by a comment: they still say what the page is about, if it agrees with them. */
function commentedOut(document: Document): readonly string[] {
  return [...(document.head?.childNodes ?? []), ...(document.body?.childNodes ?? [])].flatMap((node) => {
    const text = node.nodeType === 8 ? (node.nodeValue ?? '') : '';
    if (!text.includes('application/ld+json')) return [];
    const start = text.indexOf('>', text.indexOf('application/ld+json')) + 1;
    return [text.slice(start, text.indexOf('</', start))];
  });
}

/** The longest script that is looked at. */
const MOST = 3_000_000;
/** `window.X = {…`, `self["X"] = JSON.parse("…`, at most this many of them in one script. */
const ASSIGNMENT =
  /(?:\b(?:window|self|globalThis)(?:\.|\[["'])|\bvar\s{1,9}|\bconst\s{1,9}|\blet\s{1,9})[$\w]{3,60}(?:["']\])?\s{0,9}=\s{0,9}(JSON\.parse\(\s{0,9})?(?=[{["'])/g;
const MOST_ASSIGNMENTS = 20;

/** The data with which the page draws itself: JSON in scripts and templates, and what scripts assign to names of the window. */
export function applicationState(documents: readonly Document[]): readonly unknown[] {
  return documents.flatMap((document) => [
    ...[...document.querySelectorAll('script[type="application/json" i], template[id*="state" i]')].flatMap(jsonOf),
    ...[...document.querySelectorAll('script:not([src]):not([type*="json" i])')].flatMap((script) =>
      assigned(script.textContent ?? ''),
    ),
  ]);
}

function jsonOf(element: Element): readonly unknown[] {
  const text = 'content' in element ? (element as HTMLTemplateElement).content.textContent : element.textContent;
  const value = (text ?? '').length > MOST ? undefined : parseLoose(text ?? '');
  if (value === undefined || value === null) return [];
  return Array.isArray(value) && element.id === '__NUXT_DATA__' ? [unflatten(value)] : [value];
}

function assigned(text: string): readonly unknown[] {
  if (text.length > MOST) return [];
  return [...text.matchAll(ASSIGNMENT)].slice(0, MOST_ASSIGNMENTS).flatMap((match) => {
    const literal = literalAt(text, (match.index ?? 0) + match[0].length);
    if (literal === null || literal.length < 40) return [];
    const value = parseLoose(literal);
    // JSON.parse("{\"a\":1}"): a string that holds the data.
    const inner = typeof value === 'string' && /^\s*[{[]/.test(value) ? parseLoose(value) : value;
    return typeof inner === 'object' && inner !== null ? [inner] : [];
  });
}
