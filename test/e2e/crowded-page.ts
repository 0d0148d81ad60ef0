/** A generated page with many expanded mails and several open replies, as a long conversation view shows them. */
export type CrowdedMail = {
  readonly id: string;
  readonly thread: string;
  readonly name: string;
  readonly address: string;
  readonly subject: string;
};
export type CrowdedReply = {
  /** The place of the mail that it answers. */
  readonly answers: number;
  /** Does it show the conversation's id? Else address and subject have to do. */
  readonly showsThread: boolean;
  readonly kind: 'formatted' | 'plain' | 'frame' | 'shadow';
};

/** Few senders and subjects for many mails: most share both with another, and every fifth with none. */
const SENDERS = ['Ilse Brandt', 'Tomas Reyes', 'Aino Salmi', 'Priya Nair', 'Owen Clarke', 'Lea Fontaine'];
const SUBJECTS = ['Your application', 'Your application as Data Analyst', 'Update on your application'];

export const crowdedMails = (count: number): readonly CrowdedMail[] =>
  Array.from({ length: count }, (_, at) => {
    const name = SENDERS[at % SENDERS.length] ?? '';
    const address = `${name.toLowerCase().replace(' ', '.')}@fennholt${at % 2}.example`;
    const subject = `${SUBJECTS[at % SUBJECTS.length]}${at % 5 === 0 ? `, number ${at}` : ''}`;
    return { id: `c${at}`, thread: `t${at}`, name, address, subject };
  });

const article = ({ id, thread, name, address, subject }: CrowdedMail): string => `
<article class="message" data-message-id="${id}" data-thread-id="${thread}" data-expanded="true">
<h1 class="subject">${subject}</h1><span class="from" data-address="${address}" data-name="${name}">${name}</span>
<time datetime="${new Date().toISOString()}">today</time>
<div class="message-text"><p>Dear Sam,</p><p>thank you for your application. After careful consideration we have decided to move forward with
another candidate.</p><form class="composer"><textarea class="editor">a composer in a mail is none</textarea></form><p>Kind regards,<br>${name}</p></div></article>`;

const START = `<div><br></div><div class="signature">-- <br>Sam</div><blockquote class="quote">An earlier line</blockquote>`;

function editor(kind: CrowdedReply['kind']): string {
  if (kind === 'plain') return '<textarea rows="5">\n\n-- \nSam\n</textarea>';
  if (kind === 'frame') return `<iframe data-start='${START}'></iframe>`;
  if (kind === 'shadow')
    return `<div class="holder"><template shadowrootmode="open"><div contenteditable="true">${START}</div></template></div>`;
  return `<div contenteditable="true">${START}</div>`;
}

const reply = (mail: CrowdedMail, { showsThread, kind }: CrowdedReply): string => `
<form class="composer" ${showsThread ? `data-thread-id="${mail.thread}"` : ''}>
<input name="to" value="${mail.name} <${mail.address}>"><input name="subject" value="Re: ${mail.subject}">${editor(kind)}</form>`;

/** Each reply stands behind a mail that it does not answer. */
export function crowdedPage(mails: readonly CrowdedMail[], replies: readonly CrowdedReply[]): string {
  const parts = mails.map(article);
  for (const [at, one] of replies.entries()) {
    const mail = mails[one.answers];
    const place = (at * 3 + 2) % mails.length;
    if (mail) parts[place] = (parts[place] ?? '') + reply(mail, one);
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Crowded</title></head><body data-app="northmail">${parts.join('')}
<script>
  for (const frame of document.querySelectorAll('iframe[data-start]')) {
    frame.contentDocument.body.innerHTML = frame.dataset.start;
    frame.contentDocument.body.contentEditable = 'true';
  }
  const editable = (form) => form.querySelector('textarea, [contenteditable]') ?? form.querySelector('iframe')?.contentDocument.body
    ?? form.querySelector('.holder').shadowRoot.firstElementChild;
  window.replies = () => [...document.querySelectorAll('body > form.composer')].map((form) => {
    const editor = editable(form);
    return editor.value ?? editor.textContent;
  });
  window.heads = () => [...document.querySelectorAll('input')].map((input) => input.value).join('|');
</script></body></html>`;
}
