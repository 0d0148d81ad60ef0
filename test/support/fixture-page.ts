import { JSDOM } from 'jsdom';
import { type Disguise, disguise } from './invented-words.ts';
import { readMails, savedPage } from './saved-page.ts';

/** What a frame shows: its file's text, by the address that the page names; null where it was not saved. */
type FrameFile = (src: string) => string | null;
type Root = Document | DocumentFragment;

/** What programs wrote to tell the page's parts apart. Everything else is taken for people's words. */
const MARKS =
  /^(?:class|id|role|type|dir|lang|hidden|contenteditable|colspan|rowspan|rows|cols|tabindex|width|height|disabled|checked|multiple|open|readonly|sandbox|maxlength|charset|g_editable|shadowrootmode|ui-view|ng-[\w-]+|data-(?:testid|test-id|action|action-type|app|app-section|icon-name|expanded|smartmail|webdriver|marker|ref|type|shortcut-target|extension-id|compose-id)|aria-(?:expanded|hidden|selected|multiline|level|disabled|haspopup|checked|modal|pressed|busy))$/;
/** Whose `name` is a program's word; elsewhere it is somebody's name. */
const NAMED = 'input, textarea, select, button, form, iframe, frame, object, meta, a, div, table, td';
const REMOVED = 'script, noscript, link, base, style, object, embed, video, audio, source, track';
const REMOTE = /^(?:src|srcset|poster|background|action|formaction|ping|longdesc|data|xlink:href|integrity|nonce)$/;
const LEAST_SECRET = 5;

/**
 * A saved page made fit for a fixture: the same elements with the marks that adapters go by, and not one word, name, address or number
 * that somebody wrote. Scripts and everything that would be fetched are gone; frames stand in it with what they show.
 */
export function fixtureOf(html: string, frameFile: FrameFile = () => null): string {
  const dom = new JSDOM(html);
  inlineFrames(dom.window.document, frameFile, 4);
  const words = disguise(wordsOf(dom.window.document));
  rewrite(dom.window.document, words);
  return dom.serialize();
}

/** For each mail that is read from a page, the parts of it that say something. */
export async function partsRead(
  html: string,
  url: string,
  frameFile: FrameFile = () => null,
): Promise<readonly object[]> {
  const mails = readMails(await savedPage(html, url, frameFile));
  const isSaid = (value: string | null) => value !== null && value !== '';
  return mails.map(({ subject, from, replyTo, date, body, quoted }) => ({
    subject: isSaid(subject),
    name: isSaid(from.name),
    address: isSaid(from.address),
    replyTo: isSaid(replyTo),
    date: isSaid(date),
    body: isSaid(body),
    quoted: isSaid(quoted),
  }));
}

function inlineFrames(root: Root, frameFile: FrameFile, depth: number): void {
  if (depth === 0) return;
  for (const frame of root.querySelectorAll('iframe')) {
    const saved = frame.getAttribute('srcdoc') ?? frameFile(frame.getAttribute('src') ?? '');
    if (saved === null) continue;
    const inner = new JSDOM(saved);
    inlineFrames(inner.window.document, frameFile, depth - 1);
    frame.setAttribute('srcdoc', inner.serialize());
  }
  for (const template of root.querySelectorAll('template')) inlineFrames(template.content, frameFile, depth - 1);
}

/** All that people wrote in a page, in its frames and shadow roots. */
function wordsOf(root: Root): readonly string[] {
  return [...root.querySelectorAll('*')].flatMap((one) => {
    const attributes = [...one.attributes].filter(({ name }) => !isMark(one, name)).map(({ value }) => value);
    const texts = [...one.childNodes].flatMap(({ nodeType, nodeValue }) => (nodeType === 3 ? [nodeValue ?? ''] : []));
    const inside = one.tagName === 'TEMPLATE' ? wordsOf((one as HTMLTemplateElement).content) : [];
    return [...attributes, ...texts, ...inside];
  });
}

const isMark = (one: Element, name: string): boolean => MARKS.test(name) || (name === 'name' && one.matches(NAMED));

function rewrite(root: Root, words: Disguise): void {
  hideAsShown(root);
  for (const gone of root.querySelectorAll(REMOVED)) gone.remove();
  for (const one of root.querySelectorAll('*')) {
    for (const { name, value } of [...one.attributes]) setOrRemove(one, name, rewritten(one, name, value, words));
    if (one.tagName === 'TEMPLATE') rewrite((one as HTMLTemplateElement).content, words);
  }
  for (const text of leavesOf(root)) {
    if (text.nodeType === 8) text.parentNode?.removeChild(text);
    else text.nodeValue = said(text.nodeValue ?? '', languageAt(text.parentElement), words);
  }
}

/** What a style sheet hid stays hidden when the sheet is gone. */
function hideAsShown(root: Root): void {
  const view = 'defaultView' in root ? root.defaultView : null;
  if (!view || !root.querySelector('style')) return;
  for (const one of root.querySelectorAll<HTMLElement>('body *')) {
    const { display, visibility } = view.getComputedStyle(one);
    if (display === 'none') one.style.display = 'none';
    else if (visibility === 'hidden') one.style.visibility = 'hidden';
  }
}

function leavesOf(root: Root): readonly Node[] {
  const document = 'defaultView' in root ? root : root.ownerDocument;
  // Texts and comments.
  const walker = document.createTreeWalker(root, 4 | 128);
  const leaves: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) leaves.push(node);
  return leaves;
}

const said = (text: string, language: string | null, words: Disguise): string =>
  words.date(text, language) ?? words.text(text);

const languageAt = (one: Element | null): string | null => one?.closest('[lang]')?.getAttribute('lang') || null;

const setOrRemove = (one: Element, name: string, value: string | null): void =>
  value === null ? one.removeAttribute(name) : one.setAttribute(name, value);

/** The attribute as it may stay; null where it goes. */
function rewritten(one: Element, name: string, value: string, words: Disguise): string | null {
  if (isMark(one, name)) return /^(?:id|data-.+)$/.test(name) ? withoutSecrets(value, words) : value;
  // That a quote names its source says that it is one; the source itself is a message's number.
  if (name === 'cite') return '';
  if (name === 'srcdoc') return insideFrame(value, words);
  if (name === 'style') return /(?:display:\s*none|visibility:\s*hidden)/i.exec(value)?.[0] ?? null;
  if (name === 'onclick') return commandIn(value);
  if (name.startsWith('on')) return null;
  if (name === 'src' && /^I?FRAME$/.test(one.tagName)) return pathOf(value, words);
  if (REMOTE.test(name)) return null;
  if (name === 'href') return addressIn(value, words);
  return said(value, languageAt(one), words);
}

function insideFrame(html: string, words: Disguise): string {
  const inner = new JSDOM(html);
  rewrite(inner.window.document, words);
  return inner.serialize();
}

/** Roundcube's buttons are told by the command that they call, and by nothing else in every language. */
const commandIn = (handler: string): string | null => {
  const command = /command\('([a-z-]{1,30})'/.exec(handler)?.[1];
  return command ? `command('${command}')` : null;
};

function addressIn(href: string, words: Disguise): string {
  if (!/^mailto:/i.test(href)) return '#';
  return `mailto:${words.text(href.slice('mailto:'.length).replace(/\?.*$/, '').replaceAll('%40', '@'))}`;
}

/** A frame's address is how it is known: its path stays, without the host, and without what names a person or a message. */
function pathOf(src: string, words: Disguise): string | null {
  const url = URL.parse(src, 'https://fixture.example/');
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const parts = url.pathname
    .split('/')
    .map((part) => (/^[a-z][a-z.-]{0,30}$|^mail2(?:-\w+)?$/.test(part) ? part : words.text(part)));
  const query = [...url.searchParams].map(
    ([key, value]) => `${key}=${/^_(?:task|action|framed)$/.test(key) ? value : words.text(value)}`,
  );
  return parts.join('/') + (query.length > 0 ? `?${query.join('&')}` : '');
}

/** A mark may end in an address or a subject, or hold the number of a message or an account. */
function withoutSecrets(mark: string, words: Disguise): string {
  const ends = [...mark.matchAll(/[:-]/g)].map(({ index }) => index + 1);
  const written = ends.find((at) => words.isWritten(mark.slice(at)));
  if (written !== undefined) return mark.slice(0, written) + words.text(mark.slice(written));
  if (/[\s@]/.test(mark)) {
    const at = mark.indexOf(':') + 1;
    return mark.slice(0, at) + words.text(mark.slice(at));
  }
  const isSecret = (run: string) => /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run);
  return mark
    .replace(/[A-Za-z\d+/=_-]{20,}/g, (run) => (isSecret(run) ? words.text(run) : run))
    .replace(/\d+/g, (number) => (number.length >= LEAST_SECRET ? words.text(number) : number));
}
