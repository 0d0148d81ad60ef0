// `npm run test:webmail`: the whole way in real webmail, and once with a real mouse and real keys.
import { startWebmail, stopWebmail } from '../webmail/server.ts';
import { findChromium, findFirefox } from './browsers.ts';
import { buildSteps } from './builds.ts';
import { DESKTOP_PACKAGES } from './desktop.ts';
import { needPackages } from './packages.ts';
import { runSpecs } from './specs.ts';
import { type Step, takeSteps } from './steps.ts';

/** Milliseconds for one test: a whole way from the list to the sent mail, on a slow machine. */
const LIMIT = 150_000;

const specs = (name: string, file: string, prepare: () => Promise<unknown>): Step => ({
  name,
  run: async () => {
    await prepare();
    return runSpecs({ include: [`test/webmail/${file}`], config: false, limit: LIMIT });
  },
});

const steps: readonly Step[] = [
  ...buildSteps(['chrome', 'chrome-granted', 'firefox-granted']),
  {
    name: 'Roundcube and SOGo start',
    run: async () => {
      await startWebmail();
      return { passed: 1, failed: 0, failures: [] };
    },
  },
  specs('Roundcube in Chromium', 'roundcube*.test.ts', findChromium),
  specs('Roundcube in Firefox', 'firefox*.test.ts', findFirefox),
  specs('SOGo in Chromium', 'sogo*.test.ts', findChromium),
  specs('a real mouse, real keys', 'headed*.test.ts', async () => {
    await findChromium();
    await needPackages(DESKTOP_PACKAGES);
  }),
];

const takeDown = async (): Promise<void> => {
  await stopWebmail().catch(() => {});
};
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => takeDown().finally(() => process.exit(1)));

// The servers go down before the last line is printed, so that nothing is left behind when somebody reads it.
process.exit(await takeSteps(steps, takeDown));
