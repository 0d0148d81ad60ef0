import { type Ran, runPackage } from './shell.ts';
import type { Outcome } from './specs.ts';

export type Step = { readonly name: string; readonly run: () => Promise<Outcome> };

const MAX_LINES = 40;

/** A command that counts as one check. */
export const asOutcome = ({ code, output }: Ran): Outcome =>
  code === 0
    ? { passed: 1, failed: 0, failures: [] }
    : { passed: 0, failed: 1, failures: [output.trim().split('\n').slice(-MAX_LINES).join('\n')] };

/** One check by a program of node_modules. */
export const check = (name: string, program: string, ...args: readonly string[]): Step => ({
  name,
  run: async () => asOutcome(await runPackage(program, args)),
});

async function outcomeOf(step: Step): Promise<Outcome> {
  try {
    return await step.run();
  } catch (error) {
    return { passed: 0, failed: 1, failures: [error instanceof Error ? error.message : String(error)] };
  }
}

/**
 * Takes every step, also after one that failed, and tidies up. One line each; the last line is the count.
 * Answers the exit code.
 */
export async function takeSteps(steps: readonly Step[], tidyUp: () => Promise<void> = async () => {}): Promise<number> {
  let [passed, failed] = [0, 0];
  for (const step of steps) {
    const start = Date.now();
    const outcome = await outcomeOf(step);
    passed += outcome.passed;
    failed += outcome.failed;
    const seconds = ((Date.now() - start) / 1000).toFixed(1);
    const count =
      outcome.failed > 0 ? `${outcome.passed} passed, ${outcome.failed} FAILED` : `${outcome.passed} passed`;
    console.log(`${step.name.padEnd(28)} ${count} (${seconds} s)`);
    for (const sentence of outcome.again ?? []) console.log(`  held at the second try: ${sentence}`);
    for (const failure of outcome.failures) console.log(`  ${failure.replaceAll('\n', '\n  ')}`);
  }
  await tidyUp();
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
