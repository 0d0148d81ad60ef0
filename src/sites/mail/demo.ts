import { asDate } from '../dom/date.ts';
import { editableIn } from '../dom/editable.ts';
import { addressesIn, asAddress, isVisible, lineOf } from '../dom/find.ts';
import { readText } from '../dom/text.ts';
import type { MailSite, OpenMail } from './adapter.ts';

const MESSAGE = 'article.message[data-message-id][data-expanded="true"]';
const TEXT = ':scope > .message-text';

/** Northmail, the small webmail that `npm run demo` and the tests bring up on loopback. */
export const demo: MailSite = {
  id: 'demo',
  label: 'Northmail (demo)',
  matches: [],
  isHosted: true,
  tested: 'real',
  asksFirst: false,
  keepAbove: ['.signature', 'blockquote.quote'],

  recognises: ({ document }) => document.body?.dataset.app === 'northmail',

  documents: (page) => [page.document],

  openMails: (page) =>
    [...page.document.querySelectorAll(MESSAGE)].flatMap((element): OpenMail[] => {
      const id = element.getAttribute('data-message-id');
      return id && isVisible(element) && !element.closest('.message-text') ? [{ id, element }] : [];
    }),

  glance: (_page, { element }) => element.innerHTML,

  readMail(page, { id, element }) {
    const body = element.querySelector(TEXT);
    const from = element.querySelector('.from[data-address]');
    if (!body || !from) return null;
    const { body: text, quoted } = readText(body, { quote: 'blockquote.quote' });
    if (text === '') return null;
    return {
      id,
      thread: element.getAttribute('data-thread-id'),
      subject: lineOf(element.querySelector('h1.subject')),
      from: { name: from.getAttribute('data-name') || null, address: asAddress(from.getAttribute('data-address')) },
      replyTo: null,
      date: asDate(element.querySelector('time')?.getAttribute('datetime')),
      body: text,
      quoted,
      link: new URL(`#/mail/${encodeURIComponent(id)}`, page.url.href).href,
    };
  },

  anchorsOf: () => ({}),

  cardPlace({ element }) {
    const body = element.querySelector(TEXT);
    return body ? { parent: element, before: body } : null;
  },

  composers: (page) =>
    [...page.document.querySelectorAll<HTMLFormElement>('form.composer')].flatMap((form) => {
      const editor = editableIn(form);
      if (!editor || form.closest('.message-text')) return [];
      const value = (name: string) => form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
      return [
        {
          editor,
          target: {
            thread: form.dataset.threadId ?? null,
            recipients: addressesIn(value('to')),
            subject: value('subject'),
          },
        },
      ];
    }),

  pressReply(page, { element }) {
    const button =
      element.querySelector<HTMLElement>('[data-action="reply"]') ??
      page.document.querySelector<HTMLElement>('[data-action="reply"]');
    if (!button || button.closest('.message-text')) return false;
    button.click();
    return true;
  },
};
