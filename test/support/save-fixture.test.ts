import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { replicas } from '../sites/replicas/index.ts';
import { first, scene, second, third } from '../sites/replicas/scene.ts';
import { fixtureOf, partsRead } from './fixture-page.ts';
import { readMails, savedPage } from './saved-page.ts';

const FIXTURES = 'test/sites/fixtures';
const saved = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({
    id: file,
    html: readFileSync(`${FIXTURES}/${file}`, 'utf8'),
    url: String(JSON.parse(readFileSync(`${FIXTURES}/${file.replace(/html$/, 'json')}`, 'utf8')).url),
  }));
const built = replicas.map(({ id, url, page, hasThreads }) => ({
  id: `replica of ${id}`,
  url,
  html: page(hasThreads ? scene({ folded: [first], open: [second, third] }) : scene()),
}));
const pages = [...saved, ...built];

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]{3,}|\d{5,}/gu) ?? [];

describe('a page made into a fixture', () => {
  test.each(pages)('is read with the same parts by the same adapter: $id', async ({ html, url }) => {
    expect(await partsRead(fixtureOf(html), url)).toEqual(await partsRead(html, url));
  });

  test.each(pages)('has no word of a mail any more: $id', async ({ html, url }) => {
    const written = readMails(await savedPage(html, url)).flatMap(({ subject, from, replyTo, body, quoted }) =>
      wordsIn(
        [subject, from.name, from.address, replyTo, body, quoted].join(' ').replace(/\.(?:example|test)\b/g, ' '),
      ),
    );
    const after = readMails(await savedPage(fixtureOf(html), url)).flatMap(({ subject, from, replyTo, body, quoted }) =>
      wordsIn([subject, from.name, from.address, replyTo, body, quoted].join(' ').replace(/\.example\b/g, ' ')),
    );
    // Dates keep the names of their months.
    expect(after.filter((word) => written.includes(word) && word !== 'nov')).toEqual([]);
  });
});

const PAGE = `<!doctype html><html lang="de"><head><title>Absage für Wiebke Harmsen - Post</title>
<script src="https://cdn.faxholm.example/a.js"></script><script>const user = 'Wiebke'</script>
<link rel="stylesheet" href="https://cdn.faxholm.example/a.css"><meta name="user" content="wiebke.harmsen@faxholm.example">
<style>.gone { display: none } .w::before { content: 'Harmsen' }</style></head>
<body onload="track('Wiebke')" data-user="Wiebke"><!-- Wiebke Harmsen --><p class="gone">Gehalt 84350</p>
<img src="https://pixel.faxholm.example/?u=wiebke" alt="Wiebke lacht" style="background: url(https://pixel.faxholm.example/w)">
<a href="https://faxholm.example/wiebke">Vertrag</a><a href="mailto:wiebke.harmsen%40faxholm.example?subject=Hallo">schreiben</a>
<a class="reply" onclick="return rcmail.command('reply','Wiebke',this,event)">Antworten</a>
<span title="wiebke.harmsen@faxholm.example">WIEBKE Harmsen</span> <b data-testid="row:name-wiebke.harmsen@faxholm.example">wiebke</b> <time datetime="2025-03-04T10:11:00Z">4. März 2025, 10:11</time>
<input name="subject" value="Re: Vertrag"><textarea name="body">Liebe Wiebke</textarea>
<iframe src="https://faxholm.example/mail/client/mailbody/8839201?user=Wiebke" srcdoc="&lt;p onclick='x(1)'&gt;Ruf Wiebke an: 0441 778899&lt;/p&gt;"></iframe>
<div><template shadowrootmode="open"><p>Wiebke im Schatten</p></template></div><p dir="rtl">شكرا جزيلا لك</p></body></html>`;

describe('what people wrote into a page', () => {
  const fixture = fixtureOf(PAGE);

  test('is nowhere in the fixture: text, titles, values, comments, frames, shadow roots', () => {
    for (const word of [
      'Wiebke',
      'Harmsen',
      'faxholm',
      'Gehalt',
      '84350',
      'Vertrag',
      'lacht',
      'Liebe',
      'Schatten',
      '778899',
      'شكرا',
    ]) {
      expect(fixture.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  test('leaves nothing that runs or is fetched', () => {
    expect(fixture).not.toMatch(/<script|<link|https?:|onload|url\(|srcset/i);
  });

  test('keeps what adapters go by: marks, one word for the same word, a date, a command, a frame’s path, what is hidden', () => {
    const { document } = new JSDOM(fixture).window;
    expect(document.querySelector('.reply')?.getAttribute('onclick')).toContain("'reply'");
    expect(document.querySelector('iframe')?.getAttribute('src')).toMatch(/^\/mail\/client\/mailbody\//);
    expect(document.querySelector('.gone')?.getAttribute('style')).toContain('none');
    const name = document.querySelector('b')?.textContent ?? '';
    expect(document.querySelector('span')?.textContent?.toLowerCase()).toContain(name);
    expect(document.querySelector('b')?.dataset.testid).toMatch(/^row:name-[^@\s]+@[^@\s]+\.example$/);
    expect(document.title.toLowerCase()).toContain(name);
    expect(name).toHaveLength('wiebke'.length);
    expect(document.querySelector('span')?.title).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
    expect(Date.parse(document.querySelector('time')?.dateTime ?? '')).toBeGreaterThan(Date.parse('2025-01-01'));
    expect(document.querySelector('time')?.textContent).toMatch(/März 2025/);
    expect(document.querySelector('[dir=rtl]')?.textContent).toMatch(/^[\p{Script=Arabic}\s]+$/u);
  });
});
