import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { transformWithOxc } from 'vite';

const SITE = fileURLToPath(new URL('./site/', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ts': 'text/javascript; charset=utf-8',
};

export type DemoWebmail = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  stop(): Promise<void>;
};

/** Browsers read no types: a script's are taken out on its way. */
async function body(file: string): Promise<string> {
  const text = await readFile(join(SITE, file), 'utf8');
  return extname(file) === '.ts' ? (await transformWithOxc(text, file)).code : text;
}

async function answer(path: string, response: ServerResponse): Promise<void> {
  // A flat folder: names only, so that no path leads out of it.
  const file = path === '/' ? 'index.html' : path.slice(1);
  const type = TYPES[extname(file)];
  try {
    if (!type || !/^[\w-]+\.\w+$/.test(file)) throw new Error('not ours');
    const text = await body(file);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
  } catch {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('There is nothing here.');
  }
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });

/** Starts Northmail, the demo webmail, on loopback. Port 0 takes a free one. */
export async function start(port = 0): Promise<DemoWebmail> {
  const server = createServer((request, response) => {
    void answer(new URL(request.url ?? '/', 'http://demo').pathname, response);
  });
  await listening(server, port);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The demo webmail got no port.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
