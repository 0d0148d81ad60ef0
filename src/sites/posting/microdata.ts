import type { SchemaNode } from '../../core/posting-schema.ts';
import { lineOf } from '../dom/find.ts';

/** How the two ways to write schema.org into elements name their attributes. */
const DIALECTS = [
  { scope: '[itemscope][itemtype]', type: 'itemtype', property: 'itemprop' },
  { scope: '[typeof]', type: 'typeof', property: 'property' },
] as const;
type Dialect = (typeof DIALECTS)[number];

/** Every JobPosting in microdata or RDFa, as the objects that JSON-LD would have written. */
export function markedUp(documents: readonly Document[]): readonly SchemaNode[] {
  return documents.flatMap((document) =>
    DIALECTS.flatMap((dialect) =>
      [...document.querySelectorAll(dialect.scope)]
        .filter((scope) => /(?:^|[/:\s])JobPosting(?:\s|$)/i.test(scope.getAttribute(dialect.type) ?? ''))
        .map((scope) => nodeOf(scope, dialect, 0)),
    ),
  );
}

function nodeOf(scope: Element, dialect: Dialect, depth: number): SchemaNode {
  const node: Record<string, unknown> = {
    '@type': /(?<![A-Za-z])[A-Za-z]+$/.exec(scope.getAttribute(dialect.type)?.trim() ?? '')?.[0],
  };
  if (depth > 4) return node;
  for (const element of scope.querySelectorAll(`[${dialect.property}]`)) {
    if (ownScope(element, dialect) !== scope) continue;
    const value = element.matches(dialect.scope) ? nodeOf(element, dialect, depth + 1) : valueIn(element);
    for (const name of (element.getAttribute(dialect.property) ?? '').split(/\s+/)) {
      const key = name.replace(/^[a-z]+:/, '');
      if (value !== '' && node[key] === undefined) node[key] = value;
    }
  }
  // Some say nothing but the bare text: <span itemprop="hiringOrganization" itemscope>Acme</span>.
  if (Object.keys(node).length === 1) node.name = lineOf(scope);
  return node;
}

/** The scope that a property belongs to: the nearest one around it. */
function ownScope(element: Element, { scope }: Dialect): Element | null {
  return element.parentElement?.closest(scope) ?? null;
}

function valueIn(element: Element): string {
  const said = element.getAttribute('content') ?? element.getAttribute('datetime');
  if (said !== null) return said.slice(0, 2000);
  return element.tagName === 'A' && !element.textContent?.trim()
    ? (element.getAttribute('href') ?? '')
    : lineOf(element);
}
