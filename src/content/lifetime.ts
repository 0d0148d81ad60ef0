/** How long something of a page script lasts. An AbortController would do, and costs every page a third of a millisecond. */
export class Life {
  isOver = false;
  readonly #ends: (() => void)[] = [];

  onEnd(run: () => void): void {
    this.#ends.push(run);
  }

  end(): void {
    if (this.isOver) return;
    this.isOver = true;
    for (const run of this.#ends) run();
  }
}

/**
 * The scripts of one extension share a world of their own in the page, which the page cannot see. A script that is injected again,
 * after an update or a second permission, ends the earlier one.
 */
const running = globalThis as { ajarScripts?: Map<string, Life> };

export function replaceEarlier(script: string): Life {
  const scripts = running.ajarScripts ?? new Map<string, Life>();
  running.ajarScripts = scripts;
  scripts.get(script)?.end();
  const life = new Life();
  scripts.set(script, life);
  return life;
}
