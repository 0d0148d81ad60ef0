// `npm test`: everything that can be shown without a real webmail server. What is missing is installed on the way.
import { findChromium, findFirefox } from './browsers.ts';
import { buildSteps, MODES } from './builds.ts';
import { lintExtension } from './lint-extension.ts';
import { runSpecs } from './specs.ts';
import { check, type Step, takeSteps } from './steps.ts';

/** Milliseconds for one test that drives a browser, on a slow machine. */
const BROWSER_LIMIT = 90_000;
const DRIVEN = ['test/e2e/**', 'test/webmail/**'];

const inBrowser = (
  name: string,
  include: readonly string[],
  find: () => Promise<string>,
  exclude: readonly string[] = [],
): Step => ({
  name,
  run: async () => {
    await find();
    return runSpecs({ include, exclude, config: false, limit: BROWSER_LIMIT });
  },
});

const steps: readonly Step[] = [
  check('types', 'tsc', '--noEmit'),
  check('types of src/core', 'tsc', '--noEmit', '-p', 'src/core'),
  check('biome', 'biome', 'check'),
  check('knip', 'knip'),
  { name: 'architecture and unit tests', run: () => runSpecs({ include: ['test/**/*.test.ts'], exclude: DRIVEN }) },
  ...buildSteps(MODES),
  { name: 'web-ext lint', run: lintExtension },
  inBrowser('Chromium', ['test/e2e/*.test.ts'], findChromium, ['test/e2e/firefox*.test.ts']),
  inBrowser('Firefox', ['test/e2e/firefox*.test.ts'], findFirefox),
];

process.exit(await takeSteps(steps));
