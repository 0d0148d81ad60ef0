import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../tools/shell.ts';

const PAGES = join(ROOT, 'dist/insertion');
/** Libraries that load parts of themselves by address: served as they are. */
const AS_FILES = /^\/(tinymce[5-8]|ckeditor4)\//;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export type EditorPages = { readonly origin: string; stop(): Promise<void> };

async function answer(path: string, response: ServerResponse): Promise<void> {
  const name = path === '/' ? '/index.html' : normalize(path);
  const folder = AS_FILES.test(name) ? join(ROOT, 'node_modules') : PAGES;
  const body = await readFile(join(folder, name)).catch(() => null);
  const type = TYPES[extname(name)];
  if (!body || !type || name.includes('..')) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

/** Bundles the editors from npm, each into a page's script of its own, and serves them on loopback. */
export async function serveEditors(): Promise<EditorPages> {
  await build({
    configFile: false,
    root: join(ROOT, 'test/insertion/page'),
    logLevel: 'error',
    // Draft.js asks for `global`.
    define: { global: 'globalThis' },
    build: { outDir: PAGES, emptyOutDir: true, target: 'esnext', modulePreload: false, chunkSizeWarningLimit: 10_000 },
  });
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://editors').pathname, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The editors got no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
