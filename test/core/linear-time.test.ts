import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
// Says of an expression whether some text makes it take longer than in proportion to the text (MIT).
import { check } from 'recheck';
import { parseSync, Visitor } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';

type Expression = { readonly source: string; readonly flags: string };

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file));

/** The expressions that stand in a file as such. */
function written(file: string): readonly Expression[] {
  const found: Expression[] = [];
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  new Visitor({
    Literal(node) {
      if ('regex' in node) found.push({ source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(program);
  return found;
}

/** The expressions that modules put together of parts as they are loaded. */
async function built(files: readonly string[]): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const Native = globalThis.RegExp;
  class Recorded extends Native {
    static override get [Symbol.species](): RegExpConstructor {
      return Native;
    }
    constructor(...given: ConstructorParameters<RegExpConstructor>) {
      super(...given);
      found.push({ source: this.source, flags: this.flags });
    }
  }
  Object.assign(globalThis, { RegExp: Recorded });
  try {
    for (const file of files) await import(join(process.cwd(), file));
  } finally {
    Object.assign(globalThis, { RegExp: Native });
  }
  return found;
}

// Counted in steps, since a busy machine makes no expression worse. What repeats up to a number of times is read like what repeats at will.
const BY_STEPS = {
  timeout: 60_000,
  maxRepeatCount: 2000,
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: 150_000_000,
};

const slowed = async (all: readonly Expression[]): Promise<readonly string[]> => {
  const found = await Promise.all(
    all.map(async ({ source, flags }) => {
      const { status, ...rest } = await check(source, flags, BY_STEPS);
      return status === 'safe'
        ? []
        : [`${status}: /${source}/${flags} on ${'attack' in rest ? rest.attack?.pattern : ''}`];
    }),
  );
  return found.flat();
};

describe('every expression of the code takes time in proportion to the text, whatever the text', () => {
  const expressions = new Map<string, Expression>();
  beforeAll(async () => {
    const sources = filesIn('src');
    const alone = sources.filter((file) => /^src\/(?:core|sites)\//.test(file));
    for (const one of [...sources.flatMap(written), ...(await built(alone))])
      expressions.set(`/${one.source}/${one.flags}`, one);
  });

  test('one that does not is found', async () => {
    expect(await slowed([{ source: 'a*a*b', flags: '' }])).toHaveLength(1);
  });

  test('none is', { timeout: 600_000 }, async () => {
    expect(expressions.size).toBeGreaterThan(500);
    expect(await slowed([...expressions.values()])).toEqual([]);
  });
});
