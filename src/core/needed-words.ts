/**
 * What any match of a pattern contains: of each group at least one text. A sentence that lacks a whole group need not
 * be matched at all. Empty where nothing is known.
 */
export type NeededWords = readonly (readonly string[])[];

/** What a part of a pattern can match: all its texts where they are few, and else what every match contains. */
export type PatternPart = { readonly texts: readonly string[] | null; readonly needed: NeededWords };

/** Answers for `{name}` in a pattern. */
type Lists = (name: string) => PatternPart;

// More texts than this are not multiplied out; one list of words may be longer.
const MOST_PRODUCTS = 8;
const MOST_TEXTS = 400;
// What is longer hardly tells more.
const TELLING_LENGTH = 6;
const EMPTY: PatternPart = { texts: [''], needed: [] };
const ANYTHING: PatternPart = { texts: null, needed: [] };

const PLAIN_LETTERS = /(?:[^\\()[\]{}|?*+.^$~ ]| (?!<\d> ))+/y;
const SPECIAL: ReadonlySet<string> = new Set('\\()[]{}|?*+.^$~');
const REPEAT = /[?*+]|\{(\d+)(?:,\d*)?\}/y;
const GAP = / <\d> /y;
const LIST = /\{([a-z][A-Za-z]*)\}/y;
const CLASS = /\[((?:\\.|[^\]\\])*)\]/y;
const ESCAPED = /\\(?:[pP]\{[^}]*\}|.)/y;
const OPENING = /\((?:\?(?::|[=!]|<[=!]|<[A-Za-z]+>))?/y;

/**
 * Reads a pattern as it stands in a language's data: see Rule in language.ts. `edge` is what stands before and after
 * every match: a space where patterns match whole words, since pairs.ts takes every other sign for one.
 */
export function neededWords(pattern: string, lists: Lists, edge: '' | ' '): NeededWords {
  const groups = neededBy(new PatternReader(pattern, lists).readChoice(edge));
  return [...groups].sort((one, other) => compare(one, other));
}

/** A named list of words as one part. The caller keeps it, since many patterns name the same list. */
export function partOfList(entries: readonly string[], lists: Lists): PatternPart {
  return choiceOf(entries.map((entry) => new PatternReader(entry, lists).readChoice()));
}

/** Reads one pattern from left to right. What it does not know may match anything. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly lists: Lists,
  ) {}

  readChoice(edge = ''): PatternPart {
    const options = [this.readSequence(edge)];
    while (this.take('|')) options.push(this.readSequence(edge));
    return choiceOf(options);
  }

  private readSequence(edge: string): PatternPart {
    let run: readonly string[] = [edge];
    let isComplete = true;
    const needed: (readonly string[])[] = [];
    while (this.at < this.pattern.length && !this.isNext('|') && !this.isNext(')')) {
      const gap = this.isNext(' ') && this.match(GAP) !== null;
      const part = gap ? ANYTHING : this.readRepeated();
      const { texts } = part;
      if (texts !== null && texts.length * run.length <= MOST_PRODUCTS) {
        run = texts.length === 1 ? run.map((start) => start + texts[0]) : products(run, texts);
        continue;
      }
      needed.push(...(gap ? usable(run.map((text) => `${text} `)) : this.flush(run, part, edge)));
      // A gap begins with a comma or a space and ends with a space.
      run = [gap ? ' ' : ''];
      isComplete = false;
    }
    if (edge !== '') run = run.map((text) => text + edge);
    return isComplete ? { texts: run, needed: [] } : { texts: null, needed: [...needed, ...usable(run)] };
  }

  /** What is needed of a part and of the texts before it, where they are too many to be multiplied out. */
  private flush(run: readonly string[], { texts, needed }: PatternPart, edge: string): NeededWords {
    if (texts === null) return [...usable(run), ...needed];
    const before = run.every((text) => text.endsWith(' ')) ? ' ' : '';
    return [...usable(run), ...usable(between(before, texts, this.isSpaceNext(edge) ? ' ' : ''))];
  }

  private readRepeated(): PatternPart {
    const letters = this.readLetters();
    if (letters !== '') return { texts: [letters], needed: [] };
    const part = this.readAtom();
    const repeat = this.isRepeated() ? this.match(REPEAT) : null;
    if (repeat === null) return part;
    this.take('?');
    if (repeat[0] === '?') return part.texts === null ? ANYTHING : { texts: ['', ...part.texts], needed: [] };
    return repeat[0] === '*' || repeat[1] === '0' ? ANYTHING : { texts: null, needed: neededBy(part) };
  }

  /** Letters that stand for themselves, but not the last one where it is repeated. */
  private readLetters(): string {
    if (SPECIAL.has(this.pattern[this.at] ?? '')) return '';
    const letters = this.match(PLAIN_LETTERS)?.[0] ?? '';
    if (letters === '' || !this.isRepeated()) return letters;
    this.at -= 1;
    return letters.slice(0, -1);
  }

  private isRepeated(): boolean {
    if (!'?*+{'.includes(this.pattern[this.at] ?? '.')) return false;
    REPEAT.lastIndex = this.at;
    return REPEAT.test(this.pattern);
  }

  private readAtom(): PatternPart {
    switch (this.pattern[this.at]) {
      case '(':
        return this.readGroup();
      case '[':
        return readClass(this.match(CLASS)?.[1] ?? '^');
      case '\\':
        return readEscaped(this.match(ESCAPED)?.[0] ?? '\\d');
      case '{':
        return this.lists(this.match(LIST)?.[1] ?? '');
    }
    const letter = this.pattern[this.at] ?? '';
    this.at += 1;
    if (letter === '.' || letter === '~') return ANYTHING;
    return letter === '^' || letter === '$' ? EMPTY : { texts: [letter], needed: [] };
  }

  private readGroup(): PatternPart {
    const opening = this.match(OPENING)?.[0] ?? '(';
    const inner = this.readChoice();
    this.take(')');
    // What stands before or after is looked at, not matched.
    return /[=!]$/.test(opening) ? EMPTY : inner;
  }

  /** True where what was read so far is followed by a space for certain. */
  private isSpaceNext(edge: string): boolean {
    if (this.at >= this.pattern.length) return edge === ' ';
    return this.isNext(' ') && !'?*+{'.includes(this.pattern[this.at + 1] ?? '.');
  }

  private isNext(letter: string): boolean {
    return this.pattern[this.at] === letter;
  }

  private take(letter: string): boolean {
    const isThere = this.isNext(letter);
    if (isThere) this.at += 1;
    return isThere;
  }

  private match(expression: RegExp): RegExpExecArray | null {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (found !== null) this.at += found[0].length;
    return found;
  }
}

const kept = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** The texts with what stands around them; kept, since many patterns name the same list. */
function between(before: string, texts: readonly string[], after: string): readonly string[] {
  if (before === '' && after === '') return texts;
  const known = kept.get(texts) ?? new Map<string, readonly string[]>();
  kept.set(texts, known);
  const key = `${before}|${after}`;
  const made = known.get(key) ?? texts.map((text) => before + text + after);
  known.set(key, made);
  return made;
}

function products(starts: readonly string[], ends: readonly string[]): readonly string[] {
  return starts.flatMap((start) => ends.map((end) => start + end));
}

function readClass(letters: string): PatternPart {
  const isPlain = letters.length <= 4 && !/[\\^-]/.test(letters);
  return isPlain ? { texts: [...letters], needed: [] } : ANYTHING;
}

function readEscaped(escaped: string): PatternPart {
  if (/^\\[bB]$/.test(escaped)) return EMPTY;
  return /^\\[a-zA-Z]/.test(escaped) ? ANYTHING : { texts: [escaped.slice(1)], needed: [] };
}

function choiceOf(options: readonly PatternPart[]): PatternPart {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  const texts = options.flatMap((option) => option.texts ?? []);
  if (options.every((option) => option.texts !== null)) return { texts, needed: [] };
  const groups = options.map((option) => bestOf(neededBy(option)));
  return {
    texts: null,
    needed: groups.every((group) => group !== null) ? usable(groups.flatMap((one) => one ?? [])) : [],
  };
}

function neededBy({ texts, needed }: PatternPart): NeededWords {
  return texts === null ? needed : usable(texts);
}

function usable(texts: readonly string[]): NeededWords {
  return texts.length > MOST_TEXTS || texts.some((text) => text.trim().length < 2) ? [] : [texts];
}

function bestOf(groups: NeededWords): readonly string[] | null {
  return groups.reduce<readonly string[] | null>((best, group) => {
    return best === null || compare(group, best) < 0 ? group : best;
  }, null);
}

/** First the group that more sentences lack: longer words, then fewer of them. */
function compare(one: readonly string[], other: readonly string[]): number {
  return shortest(other) - shortest(one) || one.length - other.length;
}

function shortest(texts: readonly string[]): number {
  return texts.reduce((least, { length }) => Math.min(least, length), TELLING_LENGTH);
}
