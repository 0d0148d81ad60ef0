import type { Form } from '../../src/core/manner.ts';
import type { ReplyCustoms } from '../../src/core/reply-language.ts';
import { countForms } from '../../src/core/reply-manner.ts';

/** What may be wrong with a finished reply. */
export type ReplyFlaw = 'no thanks first' | 'asks why' | 'doubled word' | 'mixed forms of address' | 'gap' | 'notation';

const PLACEHOLDER = /⟦|⟧|\bnull\b|\bundefined\b/;
const NOTATION = /[<>{}|@]|\[|\]/;
const DOUBLED = /(?<![\p{L}\p{M}])([\p{L}\p{M}]{2,})\s+\1(?![\p{L}\p{M}])/iu;
const DOUBLED_SIGNS = /[,;:、，。！？!?]\s*[,;:、，。！？!?]|\.\.| [,.;:!?](?!\p{L})(?<! [:;!?])| {2}/u;

/** Looks a finished reply over. `frame` says where its thanks may stand: first sentence, or first paragraph of a script. */
export function flawsOf(text: string, customs: ReplyCustoms, form: Form, isScript: boolean): readonly ReplyFlaw[] {
  const questions = text.toLowerCase().match(QUESTION) ?? [];
  const flaws: [ReplyFlaw, boolean][] = [
    ['no thanks first', !thanksFirst(text, customs, isScript)],
    ['asks why', questions.some((one) => customs.why.some((word) => one.includes(word)))],
    ['doubled word', DOUBLED.test(text) || DOUBLED_SIGNS.test(text)],
    ['mixed forms of address', countForms(text, form === 'polite' ? customs.familiar : customs.polite) > 0],
    ['gap', PLACEHOLDER.test(text)],
    ['notation', NOTATION.test(text)],
  ];
  return flaws.flatMap(([flaw, isSo]) => (isSo ? [flaw] : []));
}

const QUESTION = /[^.!?。！？؟\n]*[?？؟]|[^。\n]*か。/gu;
const SENTENCE = /[^.!?。！？؟]*[.!?。！？؟]?/u;

/** The words after the greeting begin with thanks. */
function thanksFirst(text: string, { thanks, script }: ReplyCustoms, isScript: boolean): boolean {
  const paragraphs = text.split('\n\n');
  // A Japanese letter names itself after the greeting, before it thanks.
  const greeting = isScript ? 0 : script === 'kana' ? 2 : 1;
  const first = (paragraphs[greeting] ?? '').toLowerCase();
  const sentence = isScript ? first : (SENTENCE.exec(first)?.[0] ?? '');
  return thanks.some((word) => sentence.includes(word));
}
