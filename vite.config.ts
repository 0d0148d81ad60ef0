import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { defineConfig, type Plugin, build as viteBuild } from 'vite';
import manifest from './manifest.json' with { type: 'json' };
import { findNeeds } from './src/core/compiled-language.ts';
import { mailSites } from './src/sites/mail/index.ts';

type Target = 'chrome' | 'firefox';

/** The one manifest, reshaped for a browser. `granted` is for tests that cannot press the browser's own permission bubble. */
export function manifestFor(target: Target, granted = false): ManifestV3Export {
  const { background, side_panel, minimum_chrome_version, ...shared } = manifest;
  const hosts = granted ? { host_permissions: shared.optional_host_permissions } : {};
  if (target === 'chrome') {
    return { ...shared, background, side_panel, minimum_chrome_version, ...hosts } as ManifestV3Export;
  }
  return {
    ...shared,
    ...hosts,
    permissions: shared.permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: 'Ajar',
      default_icon: shared.action.default_icon,
      open_at_install: false,
    },
    browser_specific_settings: {
      // 142: the first that knows data_collection_permissions on every platform; all else came by 128 (optional hosts, MAIN world).
      gecko: {
        id: 'ajar@ajar.invalid',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  } as unknown as ManifestV3Export;
}

/** Every src/ui/NAME/index.html is a page. */
const pages = readdirSync('src/ui')
  .map((name) => `src/ui/${name}/index.html`)
  .filter((file) => existsSync(file));

/** The keys of the manifest that name pages: crxjs would make these together with the worker. */
const PAGE_KEYS: ReadonlySet<string> = new Set(['action', 'side_panel', 'sidebar_action']);

/**
 * Tidies the manifest: the pages come back; and scripts that the worker injects need not be readable by web pages, so the key that
 * crxjs adds goes.
 */
function tidy(outDir: string, pageKeys: object): Plugin {
  return {
    name: 'ajar:tidy',
    apply: 'build',
    closeBundle: {
      order: 'post',
      handler() {
        const file = join(outDir, 'manifest.json');
        if (!existsSync(file)) return;
        const { web_accessible_resources, ...rest } = JSON.parse(readFileSync(file, 'utf8'));
        writeFileSync(file, `${JSON.stringify({ ...rest, ...pageKeys }, null, 2)}\n`);
      },
    },
  };
}

/** Preact's innerHTML branch goes: dangerouslySetInnerHTML is never used, and store reviewers flag it. */
const withoutInnerHtml: Plugin = {
  name: 'ajar:without-inner-html',
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll('.innerHTML=', '.ajarNeverSet=');
    }
  },
};

/**
 * Puts each language's data into the package as files that the worker reads when it needs them (Chrome's worker has no dynamic
 * import): what mails are read with, and what replies are written with. English is in the worker's own bundle.
 */
function languages(): Plugin {
  const folder = 'src/languages';
  const codesWith = (file: string) =>
    readdirSync(folder).filter((code) => code !== 'en' && existsSync(join(folder, code, file)));
  return {
    name: 'ajar:languages',
    apply: 'build',
    generateBundle() {
      const read = (code: string, file: string) => JSON.parse(readFileSync(join(folder, code, file), 'utf8'));
      const emit = (fileName: string, data: unknown) =>
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(data) });
      for (const code of codesWith('phrases.json'))
        emit(`languages/${code}.json`, { ...read(code, 'phrases.json'), wording: read(code, 'wording.json') });
      for (const code of codesWith('replies.json')) emit(`replies/${code}.json`, read(code, 'replies.json'));
    },
  };
}

/**
 * Makes each page by itself: what it shares with the worker or with other pages would be files of their own otherwise, and to hand
 * out a file takes the browser longer than to read it. A page's first sight is one script.
 */
function pageFiles(outDir: string, define: Record<string, string>, target: string): Plugin {
  return {
    name: 'ajar:pages',
    apply: 'build',
    async closeBundle() {
      for (const input of pages) {
        await viteBuild({
          configFile: false,
          publicDir: false,
          logLevel: 'warn',
          define,
          build: {
            outDir,
            emptyOutDir: false,
            target,
            modulePreload: { polyfill: false },
            // What is loaded later may need something of the first script: that stays where it is.
            rolldownOptions: {
              input,
              preserveEntrySignatures: 'allow-extension',
              output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
            },
          },
          plugins: [englishNeeds(), withoutInnerHtml],
        });
      }
    },
  };
}

/** Adds to English, which is in the worker's own bundle, what its patterns need of a text: a worker is not to find it at each start. */
export function englishNeeds(): Plugin {
  return {
    name: 'ajar:english-needs',
    apply: 'build',
    load(id) {
      if (!id.endsWith('/src/languages/en/phrases.json')) return null;
      const language = JSON.parse(readFileSync(id, 'utf8'));
      return JSON.stringify({ ...language, needs: findNeeds(language) });
    },
  };
}

/**
 * Makes a script of each webmail's adapter, and one of all the software that anybody can host: a page is sent the adapters of its
 * own host only. They leave them where src/content/site.ts looks.
 */
function siteScripts(browserTarget: string): Plugin {
  const hosted = mailSites.filter(({ isHosted }) => isHosted).map(({ id }) => id);
  const known = mailSites.filter(({ matches }) => matches.length > 0).map(({ id }) => [id, [id]] as const);
  return {
    name: 'ajar:site-scripts',
    apply: 'build',
    async generateBundle() {
      for (const [name, ids] of [...known, ['hosted', hosted] as const]) {
        const source = await scriptOf(ids, browserTarget);
        this.emitFile({ type: 'asset', fileName: `sites/${name}.js`, source });
      }
    },
  };
}

async function scriptOf(ids: readonly string[], target: string): Promise<string> {
  const ENTRY = 'ajar:site-script';
  const nameOf = (id: string) => id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
  const imports = ids.map((id) => `import { ${nameOf(id)} } from '/src/sites/mail/${id}.ts';`);
  const result = await viteBuild({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target,
      write: false,
      rolldownOptions: { input: ENTRY, output: { format: 'iife' } },
      modulePreload: { polyfill: false },
    },
    plugins: [
      {
        name: 'ajar:site-script',
        resolveId: (id) => (id === ENTRY ? id : null),
        load: (id) => (id === ENTRY ? `${imports.join('')}globalThis.ajarSites = [${ids.map(nameOf)}];` : null),
      },
    ],
  });
  // The type also allows a watcher and several outputs; this build has one of one file.
  const output = [result].flat().find((one) => 'output' in one);
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`no script came of ${ids.join(', ')}`);
  return chunk.code;
}

export default defineConfig(({ mode }) => {
  const target: Target = mode.startsWith('firefox') ? 'firefox' : 'chrome';
  const outDir = `dist/${mode}`;
  const browserTarget = target === 'firefox' ? 'firefox142' : 'chrome123';
  const define = { __TARGET__: JSON.stringify(target) };
  const whole = Object.entries(manifestFor(target, mode.endsWith('-granted')));
  const keys = (areOfPages: boolean) => Object.fromEntries(whole.filter(([key]) => PAGE_KEYS.has(key) === areOfPages));
  return {
    publicDir: 'src/public',
    define,
    build: { outDir, target: browserTarget },
    plugins: [
      crx({ manifest: keys(false) as ManifestV3Export, browser: target }),
      englishNeeds(),
      languages(),
      siteScripts(browserTarget),
      withoutInnerHtml,
      pageFiles(outDir, define, browserTarget),
      tidy(outDir, keys(true)),
    ],
    test: {
      include: ['test/**/*.test.ts'],
      exclude: ['test/e2e/**', 'test/webmail/**'],
      // A mail of five megabytes takes its time on a busy machine.
      testTimeout: 60_000,
    },
  };
});
