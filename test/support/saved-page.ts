import { type DOMWindow, JSDOM } from 'jsdom';
import type { Mail } from '../../src/core/mail.ts';
import type { Page } from '../../src/sites/mail/adapter.ts';
import { mailSiteFor } from '../../src/sites/mail/index.ts';

/** What a frame shows: its file's text, by the address that the page names; null where it was not saved. */
type FrameFile = (src: string) => string | null;

/**
 * A saved page as an adapter sees it once it has loaded. Scripts are not run, nothing is fetched, and nothing is laid out: what no
 * style hides counts as visible. Frames and shadow roots that were saved with the page are filled in.
 */
export async function savedPage(html: string, url: string, frameFile: FrameFile = () => null): Promise<Page> {
  const { window } = new JSDOM(html, { url });
  if (window.document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  mendSelectors(window);
  fill(window.document, frameFile, 4);
  return { document: window.document, url: new URL(url) };
}

/** jsdom, asked within an element, misses what a selector with both a combinator and a pseudo-class finds; the document finds it. */
function mendSelectors({ Element, Document }: DOMWindow): void {
  const { querySelectorAll } = Element.prototype;
  const all = function (this: Element, selector: string): readonly Element[] {
    const root = this.getRootNode();
    const isMissed = /:(?!scope)/.test(selector) && /[ >~]/.test(selector);
    if (!isMissed || !(root instanceof Document)) return [...querySelectorAll.call(this, selector)];
    return [...root.querySelectorAll(selector)].filter((one) => one !== this && this.contains(one));
  };
  Object.assign(Element.prototype, {
    querySelectorAll: all,
    querySelector(this: Element, selector: string) {
      return all.call(this, selector)[0] ?? null;
    },
  });
}

/** jsdom leaves `srcdoc` and declarative shadow roots aside. */
function fill(root: Document | ShadowRoot, frameFile: FrameFile, depth: number): void {
  if (depth === 0) return;
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') === 'open' ? 'open' : 'closed';
    const shadow = template.parentElement?.attachShadow({ mode });
    shadow?.append(template.content);
    template.remove();
    if (shadow) fill(shadow, frameFile, depth - 1);
  }
  for (const frame of root.querySelectorAll('iframe')) {
    const saved = frame.getAttribute('srcdoc') ?? frameFile(frame.getAttribute('src') ?? '');
    const inner = frame.contentDocument;
    if (saved === null || !inner) continue;
    inner.open();
    inner.write(saved);
    inner.close();
    if (inner.defaultView) mendSelectors(inner.defaultView as unknown as DOMWindow);
    fill(inner, frameFile, depth - 1);
  }
}

/** The mails that the adapter for that address reads from a saved page. */
export function readMails(page: Page): readonly Mail[] {
  const site = mailSiteFor(page);
  return site?.openMails(page).flatMap((open) => site.readMail(page, open) ?? []) ?? [];
}
