/** A piece of a pattern: what language.ts says that patterns are made of, and what a browser's expressions have beside that. */
export type Part =
  | { readonly sort: 'text'; readonly text: string }
  | { readonly sort: 'sequence'; readonly parts: readonly Part[] }
  | Choice
  | Repeat
  /** Up to `most` words in between, and a space behind them. */
  | { readonly sort: 'gap'; readonly most: number }
  /** One sign of those between the brackets. */
  | { readonly sort: 'class'; readonly source: string }
  | { readonly sort: 'look'; readonly part: Part; readonly isBehind: boolean; readonly isThere: boolean }
  | { readonly sort: 'edge'; readonly sign: '^' | '$' | '\\b' };

export type Choice = { readonly sort: 'choice'; readonly options: readonly Part[] };

export type Repeat = {
  readonly sort: 'repeat';
  readonly part: Part;
  readonly least: number;
  readonly most: number;
  /** True where as few as can be come first. */
  readonly isLazy: boolean;
};

/** Answers for `{name}` in a pattern. */
export type Lists = (name: string) => Part;

// What "~" stands for: the rest of an inflected word.
const WORD_REST: Part = { sort: 'class', source: '^ .,;:!?()' };
const LONGEST_REST = 15;
/** The same as a browser's expression has it. */
export const WORD_REST_SOURCE = `[${WORD_REST.source}]{0,${LONGEST_REST}}`;
const ANY: Part = { sort: 'class', source: '^\\n' };
const EMPTY: Part = { sort: 'text', text: '' };

// What stands for itself, up to the space before a gap.
const LETTERS = /(?:[^\\()[\]{}|?*+.^$~<> ]| (?!<))+/y;
const QUANTIFIER = /\{(\d+)(?:(,)(\d*))?\}/y;
const LIST = /\{([a-z][A-Za-z]*)\}/y;
const OPENING = /\((?:\?(?::|<?[=!]|<[A-Za-z]+>))?/y;

/** Reads a pattern as it stands in a language's data: see Rule in language.ts. Throws on what it does not know. */
export function readPattern(pattern: string, lists: Lists): Part {
  return new PatternReader(pattern, lists).readAll();
}

/** Reads one pattern from left to right. */
class PatternReader {
  private at = 0;

  constructor(
    private readonly pattern: string,
    private readonly lists: Lists,
  ) {}

  readAll(): Part {
    const part = this.readChoice();
    if (this.at < this.pattern.length) throw this.unknown();
    return part;
  }

  private readChoice(): Part {
    const first = this.readSequence();
    if (this.next() !== '|') return first;
    const options = [first];
    while (this.take('|')) options.push(this.readSequence());
    return { sort: 'choice', options };
  }

  private readSequence(): Part {
    const parts: Part[] = [];
    for (let next = this.next(); next !== '' && next !== '|' && next !== ')'; next = this.next()) {
      parts.push(this.readGap() ?? this.readLetters() ?? this.readRepeated());
    }
    const [only] = parts;
    return parts.length > 1 ? { sort: 'sequence', parts } : (only ?? EMPTY);
  }

  /** " <3> " */
  private readGap(): Part | null {
    const { pattern, at } = this;
    const isGap = pattern[at + 1] === '<' && pattern[at] === ' ' && pattern[at + 3] === '>' && pattern[at + 4] === ' ';
    if (!isGap) return null;
    this.at += 5;
    return { sort: 'gap', most: Number(pattern[at + 2]) };
  }

  /** Letters that stand for themselves, but not the last one where it is repeated. */
  private readLetters(): Part | null {
    const start = this.at;
    LETTERS.lastIndex = start;
    let end = start + (LETTERS.exec(this.pattern)?.[0].length ?? 0);
    if (end - start > 1 && this.isQuantifierAt(end)) end -= 1;
    if (end === start || (end - start === 1 && this.isQuantifierAt(end))) return null;
    this.at = end;
    return { sort: 'text', text: this.pattern.slice(start, end) };
  }

  private isQuantifierAt(at: number): boolean {
    const letter = this.pattern[at];
    if (letter === '{') return /\d/.test(this.pattern[at + 1] ?? '');
    return letter === '?' || letter === '*' || letter === '+';
  }

  private readRepeated(): Part {
    const part = this.readAtom();
    const isRest = part === WORD_REST;
    if (!this.isQuantifierAt(this.at)) {
      return isRest ? { sort: 'repeat', part, least: 0, most: LONGEST_REST, isLazy: false } : part;
    }
    // "~?" is a rest of a word that is as short as can be.
    const [least, most] = isRest ? [0, LONGEST_REST] : this.readQuantifier();
    return { sort: 'repeat', part, least, most, isLazy: this.take('?') };
  }

  private readQuantifier(): readonly [number, number] {
    if (this.take('?')) return [0, 1];
    if (this.take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.take('+')) return [1, Number.POSITIVE_INFINITY];
    const found = this.match(QUANTIFIER);
    const least = Number(found[1]);
    if (found[2] === undefined) return [least, least];
    return [least, found[3] === '' ? Number.POSITIVE_INFINITY : Number(found[3])];
  }

  private readAtom(): Part {
    const letter = this.next();
    switch (letter) {
      case '(':
        return this.readGroup();
      case '{':
        return this.lists(this.match(LIST)[1] ?? '');
      case '[':
        return this.readClass();
      case '\\':
        return this.readEscaped();
    }
    // A gap stands between two spaces; a sign of one elsewhere would match nothing, and nobody would notice.
    if (letter === '<' || letter === '>') throw this.unknown();
    this.at += 1;
    if (letter === '~') return WORD_REST;
    if (letter === '.') return ANY;
    return letter === '^' || letter === '$' ? { sort: 'edge', sign: letter } : { sort: 'text', text: letter };
  }

  private readGroup(): Part {
    const opening = this.match(OPENING)[0];
    const part = this.readChoice();
    if (!this.take(')')) throw this.unknown();
    const isLook = opening.endsWith('=') || opening.endsWith('!');
    return isLook ? { sort: 'look', part, isBehind: opening.includes('<'), isThere: opening.endsWith('=') } : part;
  }

  private readClass(): Part {
    const start = this.at + 1;
    let end = start;
    while (end < this.pattern.length && this.pattern[end] !== ']') end += this.pattern[end] === '\\' ? 2 : 1;
    this.at = end + 1;
    return { sort: 'class', source: this.pattern.slice(start, end) };
  }

  private readEscaped(): Part {
    const letter = this.pattern[this.at + 1] ?? '';
    if (letter === 'p') {
      const end = this.pattern.indexOf('}', this.at) + 1;
      const source = this.pattern.slice(this.at, end);
      this.at = end;
      return { sort: 'class', source };
    }
    this.at += 2;
    if (letter === 'b') return { sort: 'edge', sign: '\\b' };
    if (/[a-zA-Z]/.test(letter)) throw this.unknown();
    return { sort: 'text', text: letter };
  }

  private next(): string {
    return this.pattern[this.at] ?? '';
  }

  private take(letter: string): boolean {
    const isThere = this.pattern[this.at] === letter;
    if (isThere) this.at += 1;
    return isThere;
  }

  private match(expression: RegExp): RegExpExecArray {
    expression.lastIndex = this.at;
    const found = expression.exec(this.pattern);
    if (found === null) throw this.unknown();
    this.at += found[0].length;
    return found;
  }

  private unknown(): Error {
    return new Error(`Not known in a pattern at ${this.at}: ${this.pattern}`);
  }
}
