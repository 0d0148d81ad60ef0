import { run, say, succeeds, which } from './shell.ts';

/** May Debian packages be installed here without asking anybody? */
export const aptMayBeUsed = (): boolean => process.getuid?.() === 0 && which('apt-get') !== null;

const isInstalled = (name: string): boolean =>
  succeeds('sh', ['-c', `dpkg-query -W -f='\${db:Status-Status}' "$1" 2>/dev/null | grep -qx installed`, 'sh', name]);

const apt = (args: readonly string[]) =>
  run('apt-get', ['-q', '-y', '-o', 'DPkg::Lock::Timeout=600', '-o', 'Dpkg::Options::=--force-confold', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Installs the Debian packages that are missing and says which. False where it may not or cannot. */
export async function needPackages(names: readonly string[]): Promise<boolean> {
  if (which('dpkg-query') === null) return false;
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return true;
  if (!aptMayBeUsed()) return false;
  say(`Installing with apt-get: ${missing.join(' ')} ...`);
  await apt(['update']);
  const { code, output } = await apt(['install', '--no-install-recommends', ...missing]);
  if (code !== 0) say(output.split('\n').slice(-12).join('\n'));
  return code === 0;
}
