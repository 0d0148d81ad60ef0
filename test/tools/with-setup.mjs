// Runs a TypeScript file with everything it needs in place: `node test/tools/with-setup.mjs FILE.ts ARGS...`.
// Plain Node without dependencies, since it is what brings the dependencies. Its own words go to stderr: what the file
// prints on stdout is read by other programs.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const STAMP = join(ROOT, 'node_modules/.ajar-setup');
const NEEDED = { major: 20, minor: 19 };

function stopWith(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > NEEDED.major || (major === NEEDED.major && minor >= NEEDED.minor)) return;
  stopWith(
    `Ajar's tools need Node ${NEEDED.major}.${NEEDED.minor} or newer; this is ${process.versions.node} (https://nodejs.org).`,
  );
}

/** npm writes its own lock file into node_modules last: younger than ours, it was made from ours. */
function npmHasJustRun() {
  const [theirs, ours] = [join(ROOT, 'node_modules/.package-lock.json'), join(ROOT, 'package-lock.json')];
  return existsSync(theirs) && statSync(theirs).mtimeMs >= statSync(ours).mtimeMs;
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  if (!npmHasJustRun()) {
    process.stderr.write('Installing the npm packages of package-lock.json (npm ci, about a minute) ...\n');
    const shell = process.platform === 'win32';
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: ROOT, encoding: 'utf8', shell });
    if (npm.status !== 0) stopWith(`${npm.stdout}${npm.stderr}\nnpm ci did not succeed; what it says stands above.`);
  }
  writeFileSync(STAMP, wanted);
}

function run([file, ...args]) {
  if (!file) stopWith('Usage: node test/tools/with-setup.mjs FILE.ts [ARGS...]');
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, file, ...args], { stdio: 'inherit' });
  // The child gets the terminal's Ctrl+C itself and tidies up; this process waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

checkNode();
installPackages();
run(process.argv.slice(2));
