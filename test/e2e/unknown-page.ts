/**
 * A webmail that no adapter knows, as somebody's university may have written it: nothing but ordinary markup, and a reply box that
 * comes when Reply is pressed. Written for these tests.
 */
export const UNKNOWN_HOST = 'post.saltmarsh.example';
export const UNKNOWN = `https://${UNKNOWN_HOST}/inbox/read?n=41`;

const SUBJECT = 'Your application as a Marine Biologist';

const LETTER = `<p>Dear Sam,</p>
<p>thank you for your application as a Marine Biologist at Saltmarsh Institute. After careful consideration we have decided to move
forward with another candidate.</p><p>Kind regards,<br>Ines Carvalho</p>`;

/** What the reading pane shows. */
type Shows = 'mail' | 'nothing';

const PANES: Readonly<Record<Shows, string>> = {
  mail: `<section class="letter"><h2>${SUBJECT}</h2>
<div class="who"><b>Ines Carvalho</b> <span title="i.carvalho@saltmarsh.example">Ines Carvalho</span> <time datetime="2026-11-23T09:12:00Z">Monday</time></div>
<div class="words">${LETTER}</div><p><button type="button" id="answer">Answer</button></p></section>`,
  nothing: '<p class="empty">Choose a letter.</p>',
};

export const unknownPage = (shows: Shows): string => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>${shows === 'mail' ? `${SUBJECT} - ` : ''}Saltmarsh Post</title><style>.box { min-height: 160px; border: 1px solid }</style></head><body>
<nav><a href="#in">Letters in</a> <a href="#out">Letters out</a></nav><main>${PANES[shows]}<div id="below"></div></main>
<script>
  document.getElementById('answer')?.addEventListener('click', () => {
    const make = (tag, attributes, parent, text = '') => {
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
      element.append(text);
      parent.append(element);
      return element;
    };
    const form = make('form', {}, document.getElementById('below'));
    make('input', { name: 'recipient', value: 'i.carvalho@saltmarsh.example' }, form);
    make('input', { name: 'subject', value: 'Re: ${SUBJECT}' }, form);
    const box = make('div', { class: 'box', contenteditable: 'true' }, form);
    make('br', {}, make('div', {}, box));
    make('div', { class: 'signature' }, box, 'Sam Holm');
    make('blockquote', {}, box, 'An earlier line');
    box.focus();
    getSelection().collapse(box.firstElementChild, 0);
  });
</script></body></html>`;
