import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export type Ran = { readonly code: number; readonly output: string };

type Options = {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Milliseconds after which it is ended; without it, it may take as long as it likes. */
  readonly limit?: number;
};

/** Runs a program quietly and keeps what it says, both streams together. */
export function run(command: string, args: readonly string[], options: Options = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? ROOT,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.limit,
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const finish = (code: number) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    child.on('error', (error) => resolve({ code: 127, output: error.message }));
    child.on('close', (code) => finish(code ?? 1));
  });
}

/** A program of node_modules/.bin, run by this Node. */
export const runPackage = (name: string, args: readonly string[], options: Options = {}): Promise<Ran> =>
  run(join(ROOT, 'node_modules/.bin', name), args, options);

/** The full path of a program on PATH, or null. */
export function which(name: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const file = join(folder, name);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // not in this folder
    }
  }
  return null;
}

export const succeeds = (command: string, args: readonly string[]): boolean =>
  spawnSync(command, args, { stdio: 'ignore' }).status === 0;

/** A sentence for the person at the terminal. Stderr, so that stdout stays what the caller promised. */
export const say = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`);
};
