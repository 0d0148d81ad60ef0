import type { Page } from '../../src/sites/mail/adapter.ts';

/** One anchor of a page that could be gone tomorrow, and how to take it away. */
export type Mutation = {
  readonly name: string;
  readonly change: (page: Page) => void;
  /** The page says less afterwards: no reading can be as before. */
  readonly takesAway: boolean;
};

/** What makes a page work rather than tell its parts apart. */
const WORKING = new Set(
  'style href src srcdoc value tabindex type dir lang sandbox content charset contenteditable class onclick name'.split(
    ' ',
  ),
);
/** What an attribute says to the reader. A page without it shows less: it is taken away. Any other mark gets another name. */
const SAYING = new Set('title datetime data-timestamp email aria-label data-subject'.split(' '));

/** Each class, id, role and other mark of the page and of its frames, one at a time, everywhere in it. */
export function mutationsOf(page: Page): readonly Mutation[] {
  const elements = elementsOf(page);
  const classes = new Set(elements.flatMap((one) => [...one.classList]));
  const marks = new Map<string, Mutation>();
  for (const one of elements) {
    for (const { name, value } of one.attributes) {
      if (WORKING.has(name)) continue;
      const mutation = SAYING.has(name) ? silence(name) : renameMark(name, value);
      marks.set(mutation.name, mutation);
    }
  }
  return [...[...classes].map(renameClass), ...marks.values()];
}

function elementsOf({ document }: Page): readonly Element[] {
  const within = (doc: Document): readonly Element[] =>
    [...doc.querySelectorAll('*')].flatMap((one) => {
      const inner = one.tagName === 'IFRAME' ? (one as HTMLIFrameElement).contentDocument : null;
      return inner ? [one, ...within(inner)] : [one];
    });
  return within(document);
}

const renameClass = (name: string): Mutation => ({
  name: `.${name}`,
  takesAway: false,
  change: (page) => {
    for (const one of elementsOf(page)) one.classList.replace(name, 'q7x');
  },
});

const silence = (name: string): Mutation => ({
  name: `[${name}]`,
  takesAway: true,
  change: (page) => {
    for (const one of elementsOf(page)) one.removeAttribute(name);
  },
});

const renameMark = (name: string, value: string): Mutation => ({
  name: `[${name}="${value}"]`,
  takesAway: false,
  change: (page) => {
    for (const one of elementsOf(page)) if (one.getAttribute(name) === value) one.setAttribute(name, 'q7x');
  },
});
