/**
 * The notation of reply texts, read into a tree.
 *
 * `{role}` a slot: known, typed, or a gap · `{reader!}` a slot that stays a gap inside an alternative, too
 * `{?talks}` prints nothing and holds only while that is so · `{=thanks}` a stretch that several texts share
 * `<a|b|c>` the first alternative whose slots are all known and whose conditions hold; nothing when there is none
 * `[a|b]` the polite and the familiar form
 */
export type TextNode =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'slot'; readonly name: string; readonly needed: boolean }
  | { readonly is: 'condition'; readonly name: string }
  | { readonly is: 'choice'; readonly options: readonly TextTree[] }
  | { readonly is: 'forms'; readonly options: readonly TextTree[] };
export type TextTree = readonly TextNode[];

const CLOSERS: Readonly<Record<string, string>> = { '<': '>', '[': ']' };

/** Reads a text. The data are the project's own, so a mistake in them throws and a test finds it. */
export function parseText(text: string, shared: Readonly<Record<string, string>>): TextTree {
  return parseOptions(expand(text, shared), 0, null).options[0] ?? [];
}

function expand(text: string, shared: Readonly<Record<string, string>>): string {
  return text.replace(/\{=([a-zA-Z-]{1,40})\}/g, (_mark, name: string) => {
    const stretch = shared[name];
    if (stretch === undefined) throw new Error(`no shared text "${name}"`);
    return expand(stretch, shared);
  });
}

type Options = { readonly options: readonly TextTree[]; readonly end: number };

/** Reads options parted by `|` up to `closer`, or one tree to the end of the text. */
function parseOptions(text: string, start: number, closer: string | null): Options {
  const options: TextNode[][] = [[]];
  let at = start;
  while (at < text.length && text[at] !== closer) {
    if (closer !== null && text[at] === '|') {
      options.push([]);
      at += 1;
      continue;
    }
    const { node, end } = parseNode(text, at, closer);
    options.at(-1)?.push(node);
    at = end;
  }
  if (closer !== null && at >= text.length) throw new Error(`"${text}" lacks a ${closer}`);
  return { options, end: at + 1 };
}

function parseNode(text: string, at: number, closer: string | null): { node: TextNode; end: number } {
  const sign = text[at] ?? '';
  const inner = CLOSERS[sign];
  if (inner !== undefined) {
    const { options, end } = parseOptions(text, at + 1, inner);
    return { node: { is: sign === '<' ? 'choice' : 'forms', options }, end };
  }
  if (sign === '{') {
    const end = text.indexOf('}', at);
    if (end < 0) throw new Error(`"${text}" lacks a }`);
    return { node: markNode(text.slice(at + 1, end)), end: end + 1 };
  }
  let end = at;
  while (end < text.length && !'<[{'.includes(text[end] ?? '') && !isEnd(text[end] ?? '', closer)) end += 1;
  if (end === at) throw new Error(`"${text}" has a stray ${sign}`);
  return { node: { is: 'text', text: text.slice(at, end) }, end };
}

const isEnd = (sign: string, closer: string | null): boolean => closer !== null && (sign === closer || sign === '|');

function markNode(mark: string): TextNode {
  if (mark.startsWith('?')) return { is: 'condition', name: mark.slice(1) };
  return { is: 'slot', name: mark.replace('!', ''), needed: mark.endsWith('!') };
}

/** Sentences of a tree, so that a slot can go with its own. Only text outside of choices ends one. */
export function sentencesOf(tree: TextTree): readonly TextTree[] {
  const sentences: TextNode[][] = [[]];
  for (const node of tree) {
    if (node.is !== 'text') {
      sentences.at(-1)?.push(node);
      continue;
    }
    for (const [index, text] of cutSentences(node.text).entries()) {
      if (index > 0) sentences.push([]);
      if (text !== '') sentences.at(-1)?.push({ is: 'text', text });
    }
  }
  return sentences.filter((nodes) => nodes.length > 0);
}

const SENTENCE_END = /(?<=[.!?؟]\s)|(?<=[。！？\n])/u;
/** The last piece is what the next sentence begins with; it is empty when the text ends with a sentence. */
const cutSentences = (text: string): readonly string[] =>
  text.split(SENTENCE_END).concat(endsSentence(text) ? [''] : []);
const endsSentence = (text: string): boolean => /(?:[.!?؟]\s|[。！？\n])$/u.test(text);
