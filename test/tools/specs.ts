import type { TestModule } from 'vitest/node';
import { startVitest } from 'vitest/node';
import { ROOT } from './shell.ts';

export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  /** One entry per failure: its sentence, and what was wrong. */
  readonly failures: readonly string[];
  /** Sentences that held at the second try only: a browser that did not start, a machine that was busy. Said, never hidden. */
  readonly again?: readonly string[];
};

type Specs = {
  readonly include: readonly string[];
  readonly exclude?: readonly string[];
  /** The build's configuration; false for specs that drive a finished build. */
  readonly config?: false;
  /** Milliseconds for one test. */
  readonly limit?: number;
};

type Complaint = { readonly message: string; readonly stack?: string };

const details = ({ message, stack = '' }: Complaint): string =>
  [
    message,
    ...stack
      .split('\n')
      .filter((line) => /\.tsx?:\d/.test(line))
      .slice(0, 3),
  ].join('\n    ');

/** What was thrown has lost its class on the way here. */
const spoken = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : JSON.stringify(error);

function failuresOf(module: TestModule): readonly string[] {
  const ofTests = [...module.children.allTests('failed')].map((test) => {
    const errors = test.result().errors ?? [];
    return `${module.relativeModuleId}: ${test.fullName}\n    ${errors.map(details).join('\n    ')}`;
  });
  // A file that does not load, or whose hooks fail, has errors of its own.
  const ofSuites = [...module.children.allSuites()].flatMap((suite) => suite.errors());
  return [...ofTests, ...[...module.errors(), ...ofSuites].map((e) => `${module.relativeModuleId}: ${details(e)}`)];
}

/** Runs specs with Vitest and counts. Specs that drive browsers run one after the other: two cores drive one browser well. */
export async function runSpecs({ include, exclude = [], config, limit }: Specs): Promise<Outcome> {
  const vitest = await startVitest('test', [], {
    root: ROOT,
    watch: false,
    include: [...include],
    exclude: ['**/node_modules/**', ...exclude],
    reporters: [{}],
    ...(config === false ? { config } : {}),
    ...(limit ? { testTimeout: limit, hookTimeout: limit, fileParallelism: false, retry: 1 } : {}),
  });
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const unhandled = vitest.state.getUnhandledErrors().map((error) => `outside of any test: ${spoken(error)}`);
  const failures = [...modules.flatMap(failuresOf), ...unhandled];
  await vitest.close();
  // The runner says it by its exit code in the end, for all steps together.
  process.exitCode = 0;
  if (tests.length === 0 && failures.length === 0) {
    return { passed: 0, failed: 1, failures: [`no test was found in ${include.join(', ')}`] };
  }
  const passed = tests.filter((test) => test.result().state === 'passed');
  const again = passed
    .filter((test) => (test.diagnostic()?.retryCount ?? 0) > 0)
    .map((test) => `${test.module.relativeModuleId}: ${test.fullName}`);
  return { passed: passed.length, failed: failures.length, failures, again };
}
