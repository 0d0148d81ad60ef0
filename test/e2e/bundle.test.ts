import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../tools/shell.ts';

const REQUIRED = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab', 'contextMenus'];

/** Every way that a script has to talk to somebody. The built-in fetch reads packaged files in the worker, and nothing else. */
const WAYS_OUT = [
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bWebTransport\b/,
  /\bimportScripts\b/,
];
/** A call of the browser's own fetch; a library's method of that name, called or defined, is another thing. */
const FETCHES = /(?:\b(?:globalThis|window|self)\.|(?<![.\w$]))fetch\((?![^()]*\)\{)[^()]*/g;

const manifestOf = (build: string) => JSON.parse(readFileSync(join(ROOT, 'dist', build, 'manifest.json'), 'utf8'));

const scriptsOf = (build: string): readonly { readonly file: string; readonly code: string }[] =>
  readdirSync(join(ROOT, 'dist', build), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(ROOT, 'dist', build, file), 'utf8') }));

describe.each(['chrome', 'firefox'])('the build for %s', (build) => {
  test('asks for no more permissions than these', () => {
    const { permissions, optional_permissions, host_permissions, optional_host_permissions } = manifestOf(build);
    const expected = build === 'chrome' ? [...REQUIRED, 'sidePanel'] : REQUIRED;
    expect([...permissions].sort()).toEqual([...expected].sort());
    expect(optional_permissions).toEqual(['notifications']);
    expect(host_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  test('lets no web page read any of its files', () => {
    expect(manifestOf(build)).not.toHaveProperty('web_accessible_resources');
  });

  test('injects nothing that the person did not switch on', () => {
    expect(manifestOf(build)).not.toHaveProperty('content_scripts');
    expect(manifestOf(build).incognito).toBe('not_allowed');
  });

  test('ships a policy without any connection', () => {
    expect(manifestOf(build).content_security_policy.extension_pages).toContain("connect-src 'none'");
  });

  test('holds no call that could reach a network', () => {
    const found = scriptsOf(build).flatMap(({ file, code }) =>
      WAYS_OUT.filter((way) => way.test(code)).map((way) => `${file}: ${way.source}`),
    );
    expect(found).toEqual([]);
  });

  test('fetches in one place: the worker reads a language from its own package', () => {
    const calls = scriptsOf(build).flatMap(({ code }) => code.match(FETCHES) ?? []);
    expect(calls).toEqual([expect.stringMatching(/^fetch\([\w.]+\.runtime\.getURL$/)]);
    const languages = readdirSync(join(ROOT, 'src/languages')).filter(
      (code) => code !== 'en' && existsSync(join(ROOT, 'src/languages', code, 'phrases.json')),
    );
    expect(readdirSync(join(ROOT, 'dist', build, 'languages'))).toEqual(languages.map((code) => `${code}.json`).sort());
  });

  const pages = readdirSync(join(ROOT, 'src/ui')).filter((name) =>
    existsSync(join(ROOT, 'src/ui', name, 'index.html')),
  );
  const htmlOf = (page: string) => readFileSync(join(ROOT, 'dist', build, `src/ui/${page}/index.html`), 'utf8');
  const leadOf = (code: string): string =>
    JSON.parse(readFileSync(join(ROOT, 'src/languages', code, 'strings.json'), 'utf8')).plan.lead;

  test.each(pages)('brings the first sight of its page %s in one script, the English words in it', (page) => {
    const [script, ...more] = [...htmlOf(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file]) => file);
    expect(more).toEqual([]);
    expect(scriptsOf(build).find(({ file }) => file === script)?.code).toContain(leadOf('en'));
  });

  test('has the words of every other language in a file of their own', () => {
    const leads = readdirSync(join(ROOT, 'src/languages'))
      .filter((code) => code !== 'en' && existsSync(join(ROOT, 'src/languages', code, 'strings.json')))
      .map(leadOf);
    const holding = scriptsOf(build).map(({ code }) => leads.filter((lead) => code.includes(lead)).length);
    expect(holding.filter((languages) => languages > 0)).toEqual(leads.map(() => 1));
  });

  test('fetches nothing from the scripts that it injects into pages', () => {
    const injected = scriptsOf(build).filter(({ file }) => /resident|card|insert|job|posting|^sites/.test(file));
    expect(injected.length).toBeGreaterThan(0);
    expect(injected.filter(({ code }) => code.search(FETCHES) >= 0).map(({ file }) => file)).toEqual([]);
  });
});
