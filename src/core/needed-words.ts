/**
 * Texts of which any match of a pattern contains at least one, or null where nothing is known: a sentence with none of
 * them need not be matched at all.
 */
export type NeededWords = readonly string[] | null;

/** What a part of a pattern can match: all its texts where they are few, and else what every match contains. */
export type PatternPart = { readonly texts: readonly string[] | null; readonly needed: NeededWords };

/** Answers for `{name}` in a pattern. */
type Lists = (name: string) => PatternPart;

// More texts than this are not multiplied out; one list of words may be longer.
const MOST_PRODUCTS = 24;
const MOST_TEXTS = 400;
// What is longer hardly tells more.
const TELLING_LENGTH = 6;
const EMPTY: PatternPart = { texts: [''], needed: null };
const ANYTHING: PatternPart = { texts: null, needed: null };

/** Reads a pattern as it stands in a language's data: see Rule in language.ts. */
export function neededWords(pattern: string, lists: Lists): NeededWords {
  return neededBy(new PatternReader(pattern, lists).readChoice());
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

  readChoice(): PatternPart {
    const options = [this.readSequence()];
    while (this.take('|')) options.push(this.readSequence());
    return choiceOf(options);
  }

  private readSequence(): PatternPart {
    let run: readonly string[] = [''];
    let isComplete = true;
    let best: NeededWords = null;
    while (this.at < this.pattern.length && !this.isNext('|') && !this.isNext(')')) {
      const part = this.readRepeated();
      const { texts } = part;
      if (texts !== null && texts.length * run.length <= MOST_PRODUCTS) {
        run = run.flatMap((start) => texts.map((end) => start + end));
        continue;
      }
      best = better(better(best, usable(run)), neededBy(part));
      run = [''];
      isComplete = false;
    }
    return isComplete ? { texts: run, needed: null } : { texts: null, needed: better(best, usable(run)) };
  }

  private readRepeated(): PatternPart {
    const part = this.readAtom();
    const repeat = this.match(/[?*+]|\{(\d+)(?:,\d*)?\}/y);
    if (repeat === null) return part;
    this.take('?');
    if (repeat[0] === '?') return part.texts === null ? ANYTHING : { texts: ['', ...part.texts], needed: null };
    return repeat[0] === '*' || repeat[1] === '0' ? ANYTHING : { texts: null, needed: neededBy(part) };
  }

  private readAtom(): PatternPart {
    if (this.match(/ <\d> /y) !== null) return ANYTHING;
    const list = this.match(/\{([a-z][A-Za-z]*)\}/y)?.[1];
    if (list !== undefined) return this.lists(list);
    if (this.isNext('(')) return this.readGroup();
    if (this.isNext('[')) return readClass(this.match(/\[((?:\\.|[^\]\\])*)\]/y)?.[1] ?? '^');
    const escaped = this.match(/\\(?:[pP]\{[^}]*\}|.)/y)?.[0];
    if (escaped !== undefined) return readEscaped(escaped);
    const letter = this.pattern[this.at] ?? '';
    this.at += 1;
    if (letter === '.') return ANYTHING;
    return letter === '^' || letter === '$' ? EMPTY : { texts: [letter], needed: null };
  }

  private readGroup(): PatternPart {
    const opening = this.match(/\((?:\?(?::|[=!]|<[=!]|<[A-Za-z]+>))?/y)?.[0] ?? '(';
    const inner = this.readChoice();
    this.take(')');
    // What stands before or after is looked at, not matched.
    return /[=!]$/.test(opening) ? EMPTY : inner;
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

function readClass(letters: string): PatternPart {
  const isPlain = letters.length <= 4 && !/[\\^-]/.test(letters);
  return isPlain ? { texts: [...letters], needed: null } : ANYTHING;
}

function readEscaped(escaped: string): PatternPart {
  if (/^\\[bB]$/.test(escaped)) return EMPTY;
  return /^\\[a-zA-Z]/.test(escaped) ? ANYTHING : { texts: [escaped.slice(1)], needed: null };
}

function choiceOf(options: readonly PatternPart[]): PatternPart {
  const [only] = options;
  if (only !== undefined && options.length === 1) return only;
  if (options.every(({ texts }) => texts !== null)) {
    return { texts: [...new Set(options.flatMap(({ texts }) => texts ?? []))], needed: null };
  }
  const needed = options.map(neededBy);
  const all = needed.every((one) => one !== null) ? needed.flatMap((one) => one ?? []) : null;
  return { texts: null, needed: usable(all) };
}

function neededBy({ texts, needed }: PatternPart): NeededWords {
  return needed ?? usable(texts);
}

function usable(texts: readonly string[] | null): NeededWords {
  if (texts === null || texts.length > MOST_TEXTS || texts.some((text) => text.length < 2)) return null;
  return [...new Set(texts)];
}

/** The one that more sentences lack: longer words first, then fewer of them. */
function better(one: NeededWords, other: NeededWords): NeededWords {
  if (one === null || other === null) return one ?? other;
  const gain = shortest(one) - shortest(other);
  return gain > 0 || (gain === 0 && one.length <= other.length) ? one : other;
}

function shortest(texts: readonly string[]): number {
  return Math.min(TELLING_LENGTH, ...texts.map(({ length }) => length));
}
