import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, runPackage } from './shell.ts';
import type { Outcome } from './specs.ts';
import { asOutcome, type Step } from './steps.ts';

export const MODES = ['chrome', 'firefox', 'chrome-granted', 'firefox-granted'] as const;
export type Mode = (typeof MODES)[number];

/** Builds dist/MODE from nothing, so that no test meets an old build. */
export async function build(mode: Mode): Promise<Outcome> {
  await rm(join(ROOT, 'dist', mode), { recursive: true, force: true });
  return asOutcome(await runPackage('vite', ['build', '--mode', mode, '--logLevel', 'warn']));
}

export const buildSteps = (modes: readonly Mode[]): readonly Step[] =>
  modes.map((mode) => ({ name: `build ${mode}`, run: () => build(mode) }));
