import { around, firstOf } from '../dom/anchors.ts';
import { paramOf } from '../dom/find.ts';
import { webmail } from '../dom/webmail.ts';

/** Gmail keeps old views in the page; the one in use is the visible main region. */
const VIEW = ['[role="main"]'];
const THREAD = ['h2[data-thread-perm-id]', 'h2.hP', 'h2[data-legacy-thread-id]'];

/** Gmail in the browser. Built from saved pages and others' adapters; not checked on a live account. */
export const gmail = webmail({
  id: 'gmail',
  label: 'Gmail',
  matches: ['https://mail.google.com/*'],
  tested: 'replica',
  keepAbove: ['.gmail_signature', '[data-smartmail="gmail_signature"]', '.gmail_attr', 'blockquote'],
  /** The page for phones, and views for printing. */
  isOther: (url) => url.pathname.startsWith('/mail/mu/') || ['pt', 'lg', 'att'].includes(paramOf(url, 'view') ?? ''),

  view: VIEW,
  message: [
    // An expanded message; collapsed ones have a snippet only. Both ids are seen, the older one more often.
    '.adn[data-legacy-message-id]',
    '.adn[data-message-id]',
    '[data-legacy-message-id]',
    '[data-message-id]',
    '[role="listitem"]',
  ],
  notOpen: '[aria-expanded="false"]',
  // `.undefined` is a placeholder while the text loads.
  body: ['.a3s:not(.undefined)', '.ii.gt:not(:has(.a3s))'],
  skip: '.iX',
  quote: '.adL, .im',
  subject: THREAD,
  from: ['span.gD[email]', 'h3 span[email]', 'td.gF span[email]', '.cf span[email]', 'span.gD'],
  notFrom: '.g2, .hb, .ajv',
  date: ['span.g3[title]', 'td.gH span[title]'],
  idOf: (box) =>
    box.getAttribute('data-legacy-message-id') ?? box.getAttribute('data-message-id')?.replace(/^#/, '') ?? null,
  threadOf: (box) => headOf(box)?.getAttribute('data-thread-perm-id') ?? null,
  /** The older id is the one that addresses understand. */
  linkOf: (box, url) => {
    const legacy = headOf(box)?.getAttribute('data-legacy-thread-id');
    return legacy ? `${url.origin}${url.pathname}#all/${legacy}` : null;
  },
  // Actions carry a number in every language: 94 is Reply (24 would be Reply all, 25 Forward).
  reply: ['[data-action-type="94"]'],

  composer: {
    editor: [
      '[g_editable="true"][role="textbox"][contenteditable="true"]',
      'div.Am.Al.editable[contenteditable="true"]',
      '[role="textbox"][aria-multiline="true"][contenteditable="true"]',
    ],
    box: ['[role="region"]', '[role="dialog"]', 'form', 'table'],
    to: ['[name="to"] [data-hovercard-id]', '[name="to"] [email]', 'input[name="to"]', 'textarea[name="to"]'],
    subject: ['input[name="subjectbox"]', 'input[name="subject"]'],
    // The hidden field `rt` names the thread that is answered; without it, one inside a conversation answers in that one.
    threadOf: (box) => {
      const rt = box.querySelector<HTMLInputElement>('input[name="rt"]')?.value.replace(/^#/, '');
      return rt || (headOf(box)?.getAttribute('data-thread-perm-id') ?? null);
    },
  },
});

const headOf = (element: Element): Element | null => {
  const view = around(element, VIEW);
  return view && firstOf(view, THREAD);
};
