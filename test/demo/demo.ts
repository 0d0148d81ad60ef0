// `npm run demo`: the demo webmail in a browser with Ajar. With a display the person clicks; without one, or with --headless,
// it goes the way itself, says each step in a line and leaves pictures in demo/.
import { findChromium, needFonts } from '../tools/browsers.ts';
import { build, type Mode } from '../tools/builds.ts';
import { driveDemo } from './drive.ts';
import { showDemo } from './show.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const isHeadless = process.argv.includes('--headless') || !hasDisplay;

async function make(mode: Mode): Promise<void> {
  console.log('Building Ajar ...');
  const { failures } = await build(mode);
  if (failures.length > 0) throw new Error(`The build did not succeed.\n${failures.join('\n')}`);
}

try {
  await findChromium();
  if (isHeadless) {
    await needFonts();
    await make('chrome-granted');
    await driveDemo();
  } else {
    await make('chrome');
    await showDemo();
  }
  process.exit(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
