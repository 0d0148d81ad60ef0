import type { Mail } from './mail.ts';
import { type Form, NO_MANNER, type ReplyManner } from './manner.ts';
import type { ReplyCustoms, ReplyScript } from './reply-language.ts';

/** A mail's first words tell all of this; the rest would only cost time. */
const MOST_READ = 6_000;
/** So many words of a language within a hundred make it that language. */
const ENOUGH_SHARE = 0.06;
const ENOUGH_WORDS = 3;

/** Reads from a mail how its reply is to be written. */
export function readManner(mail: Pick<Mail, 'subject' | 'body'>, all: readonly ReplyCustoms[]): ReplyManner {
  const text = mail.body.slice(0, MOST_READ);
  const customs = languageOf(text.trim() === '' ? mail.subject : text, all);
  if (!customs) return NO_MANNER;
  const low = text.toLowerCase();
  const says = (phrases: readonly string[]) => phrases.some((phrase) => low.includes(phrase));
  return {
    language: customs.code,
    form: formOf(text, customs),
    door: says(customs.door),
    feedback: says(customs.feedback),
    agency: says(customs.agency),
  };
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];

/** The language that most of a text's small words belong to; null where none does. Scripts of their own decide at once. */
function languageOf(text: string, all: readonly ReplyCustoms[]): ReplyCustoms | null {
  const scripts = all.find(({ script }) => script !== null && isIn(script, text));
  if (scripts) return scripts;
  const words = wordsOf(text.toLowerCase());
  const counted = all.map((customs) => {
    const small = new Set(customs.words);
    return { customs, count: words.filter((word) => small.has(word)).length };
  });
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  if (!best || best.count < ENOUGH_WORDS || best.count < words.length * ENOUGH_SHARE) return null;
  return best.customs;
}

const SCRIPTS = {
  kana: /[\u3040-\u30ff]/gu,
  han: /\p{Script=Han}/gu,
  arabic: /\p{Script=Arabic}/gu,
} as const satisfies Record<ReplyScript, RegExp>;

function isIn(script: ReplyScript, text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return (text.match(SCRIPTS[script])?.length ?? 0) > letters * (script === 'kana' ? 0.1 : 0.3);
}

/** How a text addresses its reader; null where it does not, or does both alike. */
function formOf(text: string, { polite, familiar }: ReplyCustoms): Form | null {
  const counts = { polite: countForms(text, polite), familiar: countForms(text, familiar) };
  if (counts.polite === counts.familiar) return null;
  return counts.polite > counts.familiar ? 'polite' : 'familiar';
}

/** The words of a form that a text holds. Languages without spaces name single signs. */
export function countForms(text: string, forms: readonly string[]): number {
  if (forms.length === 0) return 0;
  const wanted = new Set(forms);
  const signs = forms.filter((form) => /^\p{Script=Han}+$/u.test(form));
  const inSigns = signs.reduce((sum, sign) => sum + text.split(sign).length - 1, 0);
  return inSigns + wordsOf(text).filter((word) => wanted.has(word) && !signs.includes(word)).length;
}
