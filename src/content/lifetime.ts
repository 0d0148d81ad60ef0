/**
 * The scripts of one extension share a world of their own in the page, which the page cannot see. A script that is injected again,
 * after an update or a second permission, ends the earlier one.
 */
const running = globalThis as { ajarScripts?: Map<string, AbortController> };

export function replaceEarlier(script: string): AbortController {
  const scripts = running.ajarScripts ?? new Map<string, AbortController>();
  running.ajarScripts = scripts;
  scripts.get(script)?.abort();
  const life = new AbortController();
  scripts.set(script, life);
  return life;
}
