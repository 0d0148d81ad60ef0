import { composer, readComposer, type SentMail, startTyping } from './composer.ts';
import { element } from './element.ts';
import { type DemoMail, MAILS, mailById, threadOf } from './mails.ts';
import { inboxRows, message } from './message.ts';

declare global {
  interface Window {
    /** What tests look at: what was sent, and every key that reached the page. */
    northmail: { readonly sent: SentMail[]; readonly keys: string[] };
  }
}
window.northmail = { sent: [], keys: [] };

function need(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}`);
  return found;
}

const pane = need('.pane');
const list = need('.list');
const toast = need('.toast');
const plainBox = document.querySelector<HTMLInputElement>('input[name=plain]');
if (plainBox) plainBox.checked = new URLSearchParams(location.search).has('plain');

let open: DemoMail | null = null;

function showSent(): void {
  const rows = window.northmail.sent.map((mail) =>
    element(
      'div',
      { class: 'row' },
      element('span', {}, mail.to),
      element('span', { class: 'row-subject' }, mail.subject),
    ),
  );
  list.replaceChildren(...rows);
}

function show(): void {
  open = mailById(location.hash.match(/^#\/mail\/(\w+)$/)?.[1] ?? '');
  const sent = location.hash === '#/sent';
  document.body.classList.toggle('reading', open !== null);
  document.title = `${open?.subject ?? (sent ? 'Sent' : 'Inbox')} · Northmail`;
  for (const link of document.querySelectorAll('.side a')) {
    link.toggleAttribute('aria-current', (link.getAttribute('data-folder') === 'sent') === sent);
  }
  if (sent) showSent();
  else list.replaceChildren(...inboxRows(open));
  const messages = open ? threadOf(open).map((mail) => message(mail, mail.id === open?.id)) : [];
  pane.replaceChildren(...messages);
  pane.scrollTop = 0;
}

function answer(article: HTMLElement, action: string): void {
  const mail = mailById(article.dataset.messageId ?? '');
  if (!mail) return;
  pane.querySelector('form.composer')?.remove();
  const box = composer(mail, action, plainBox?.checked ?? false);
  article.after(box);
  startTyping(box);
}

function pressed(event: MouseEvent): void {
  if (!(event.target instanceof Element)) return;
  const article = event.target.closest<HTMLElement>('article.message');
  const action = event.target.closest<HTMLElement>('[data-action]')?.dataset.action;
  if (article && article.dataset.expanded === 'false') location.hash = `#/mail/${article.dataset.messageId}`;
  else if (article && action) answer(article, action);
  else if (action === 'discard') event.target.closest('form')?.remove();
}

function send(event: SubmitEvent): void {
  event.preventDefault();
  if (!(event.target instanceof HTMLFormElement)) return;
  window.northmail.sent.push(readComposer(event.target));
  event.target.remove();
  toast.textContent = 'Sent.';
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

function step(by: number): void {
  const at = MAILS.findIndex((mail) => mail.id === open?.id);
  const next = MAILS[at + by];
  if (next) location.hash = `#/mail/${next.id}`;
}

/** The site's own keys: j and k walk through the list, r replies. */
function hotkey(event: KeyboardEvent): void {
  window.northmail.keys.push(event.key);
  if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
  const article = pane.querySelector<HTMLElement>('article.message[data-expanded=true]');
  if (event.key === 'j') step(1);
  else if (event.key === 'k') step(-1);
  else if (event.key === 'r' && article) {
    event.preventDefault();
    answer(article, 'reply');
  }
}

document.addEventListener('click', pressed);
document.addEventListener('submit', send);
document.addEventListener('keydown', hotkey);
addEventListener('hashchange', show);
show();
