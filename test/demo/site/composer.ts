import { element, withMarkup } from './element.ts';
import type { DemoMail } from './mails.ts';
import { sentAt } from './message.ts';

export type SentMail = {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};

const SIGNATURE = ['-- ', 'Sam Okafor'];

const wrote = (mail: DemoMail): string => `On ${sentAt(mail).toLocaleDateString('en-GB')} ${mail.from.name} wrote:`;

const asLines = (html: string): readonly string[] => {
  const text = html.replaceAll('</p>', '\n\n').replaceAll('<br>', '\n');
  return (withMarkup(element('div'), text).textContent ?? '').trim().split('\n');
};

function plainEditor(mail: DemoMail): HTMLTextAreaElement {
  const quote = [wrote(mail), ...asLines(mail.html).map((line) => `> ${line}`)];
  const editor = element('textarea', { class: 'editor', name: 'body', 'aria-label': 'Message' });
  editor.value = ['', '', ...SIGNATURE, '', ...quote, ''].join('\n');
  return editor;
}

function richEditor(mail: DemoMail): HTMLElement {
  const editor = element('div', {
    class: 'editor',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Message',
  });
  const quote = element('blockquote', { class: 'quote' }, element('p', {}, wrote(mail)));
  quote.append(...withMarkup(element('div'), mail.html).childNodes);
  editor.append(
    element('div', {}, element('br')),
    element('div', { class: 'signature' }, SIGNATURE[0] ?? '', element('br'), SIGNATURE[1] ?? ''),
    quote,
  );
  return editor;
}

/** Puts the caret where a person starts to type: above the signature and the quote. */
export function startTyping(composer: HTMLElement): void {
  const editor = composer.querySelector<HTMLElement>('.editor');
  editor?.focus({ preventScroll: true });
  if (editor instanceof HTMLTextAreaElement) editor.setSelectionRange(0, 0);
  else if (editor?.firstElementChild) getSelection()?.collapse(editor.firstElementChild, 0);
  composer.scrollIntoView({ block: 'nearest' });
}

/** A reply box for that message. */
export function composer(mail: DemoMail, action: string, plain: boolean): HTMLFormElement {
  const forward = action === 'forward';
  const bare = mail.subject.replace(/^(Re|Fwd): /, '');
  const to = element('input', { name: 'to', value: forward ? '' : mail.from.address });
  const subject = element('input', { name: 'subject', value: `${forward ? 'Fwd' : 'Re'}: ${bare}` });
  return element(
    'form',
    {
      class: 'composer',
      'data-thread-id': mail.thread,
      'data-reply-to': forward ? '' : mail.from.address,
    },
    element('label', {}, 'To', to),
    element('label', {}, 'Subject', subject),
    plain ? plainEditor(mail) : richEditor(mail),
    element(
      'div',
      { class: 'row-of-buttons' },
      element('button', { type: 'submit', 'data-action': 'send' }, 'Send'),
      element('button', { type: 'button', 'data-action': 'discard' }, 'Discard'),
    ),
  );
}

const field = (form: HTMLFormElement, name: string): string =>
  form.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value ?? '';

/** What the person sends, as it stands in the box. */
export function readComposer(form: HTMLFormElement): SentMail {
  const editor = form.querySelector<HTMLElement>('.editor');
  const plain = editor instanceof HTMLTextAreaElement;
  return {
    to: field(form, 'to'),
    subject: field(form, 'subject'),
    html: plain ? '' : (editor?.innerHTML ?? ''),
    text: plain ? editor.value : (editor?.innerText ?? ''),
  };
}
