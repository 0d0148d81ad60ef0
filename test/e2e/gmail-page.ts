/**
 * A page built like the documented Gmail: the attributes of a live conversation, hashed class names beside them, labels in the
 * given language, and the hidden views and toolbars that make it large. Written for this test; nothing of it is Google's.
 */
export const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzReplica';

export type Replica = {
  readonly language: 'en' | 'de' | 'ar';
  readonly sender: string;
  readonly text: string;
  /** Without one, the subject is that of an application. */
  readonly subject?: string;
  /** Rows of hidden lists and toolbars around the conversation: a real page has some thousands of elements. */
  readonly padding?: number;
};

const REPLY = { en: 'Reply', de: 'Antworten', ar: 'رد' } as const;
const REPLY_ALL = { en: 'Reply all', de: 'Allen antworten', ar: 'رد على الكل' } as const;

const APPLICATION = 'Your application as Data Analyst';

const row = (index: number): string =>
  `<tr class="zA yO" role="row"><td class="oZ-x3"><div role="checkbox" aria-checked="false"></div></td><td class="yX"><span class="zF" email="n${index}@post.example">Sender ${index}</span></td><td class="xY"><span class="bog">Subject ${index}</span><span class="y2"> and a snippet of it</span></td><td class="xW"><span title="x">1 Nov</span></td></tr>`;

export function gmailPage({ language, sender, text, subject = APPLICATION, padding = 50 }: Replica): string {
  const rows = Array.from({ length: padding }, (_, index) => row(index)).join('');
  return `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>Gmail</title>
<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'"></head><body>
<div role="main" style="display:none"><h2 class="hP" data-thread-perm-id="thread-f:9">Earlier</h2><table>${rows}</table></div>
<div role="main"><div class="ha"><h2 class="hP" data-thread-perm-id="thread-f:1" data-legacy-thread-id="19aa01">${subject}</h2></div>
<div role="list"><div role="listitem" aria-expanded="true"><div class="adn ads" data-message-id="#msg-f:2" data-legacy-message-id="19aa02">
<h3><span class="gD" email="${sender}" name="Nkem Okafor">Nkem Okafor</span></h3><span class="g3" title=""></span>
<div class="ii gt"><div class="a3s aiL">${text}</div></div>
<ul class="menu"><li data-action-type="94" tabindex="-1">${REPLY[language]}</li><li data-action-type="24" tabindex="-1">${REPLY_ALL[language]}</li></ul></div></div></div>
<div class="composer"></div></div>
<script>
  const open = (all) => {
    document.title = all ? 'replied to all' : 'replied';
    const box = document.querySelector('.composer');
    const make = (tag, attributes, parent) => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      parent.append(element);
      return element;
    };
    const region = make('div', { class: 'aoI', role: 'region', 'data-compose-id': '1' }, box);
    const form = make('form', {}, region);
    make('input', { type: 'hidden', name: 'rt', value: '#thread-f:1' }, form);
    make('input', { type: 'hidden', name: 'subject', value: 'Re: ${subject}' }, form);
    const editor = make('div', { class: 'Am Al editable', g_editable: 'true', role: 'textbox', contenteditable: 'true', 'aria-label': 'x' }, region);
    make('br', {}, make('div', {}, editor));
    make('div', { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' }, editor).textContent = 'Sam Holm';
    const quote = make('div', { class: 'gmail_quote' }, editor);
    make('blockquote', {}, quote).textContent = 'An earlier line';
    editor.focus();
  };
  for (const item of document.querySelectorAll('li[data-action-type]')) item.addEventListener('click', () => open(item.dataset.actionType === '24'));
</script></body></html>`;
}

export const REJECTION =
  '<p>Dear Sam,</p><p>thank you for your application as a Data Analyst at Tarnholm. After careful consideration we have decided to move forward with another candidate.</p><p>Kind regards,<br>Nkem Okafor</p>';
export const INTERVIEW =
  '<p>Dear Sam,</p><p>thank you for your application as a Data Analyst at Tarnholm. We would like to invite you to an interview on Tuesday at ten.</p><p>Kind regards,<br>Nkem Okafor</p>';
