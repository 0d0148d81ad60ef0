import type { ReplyLanguage, ReplyTexts } from '../core/reply-language.ts';
import { englishReplies, replyCode, withTexts } from './replies.ts';

/** For pages: each language's texts are a file of their own, read when a letter is written in it. The worker knows no such import. */
const readers: Readonly<Record<string, () => Promise<{ readonly default: ReplyTexts }>>> = {
  ar: () => import('./ar/replies.json', { with: { type: 'json' } }),
  de: () => import('./de/replies.json', { with: { type: 'json' } }),
  es: () => import('./es/replies.json', { with: { type: 'json' } }),
  fr: () => import('./fr/replies.json', { with: { type: 'json' } }),
  it: () => import('./it/replies.json', { with: { type: 'json' } }),
  ja: () => import('./ja/replies.json', { with: { type: 'json' } }),
  nl: () => import('./nl/replies.json', { with: { type: 'json' } }),
  pl: () => import('./pl/replies.json', { with: { type: 'json' } }),
  'pt-BR': () => import('./pt-BR/replies.json', { with: { type: 'json' } }),
  'pt-PT': () => import('./pt-PT/replies.json', { with: { type: 'json' } }),
  sv: () => import('./sv/replies.json', { with: { type: 'json' } }),
  zh: () => import('./zh/replies.json', { with: { type: 'json' } }),
};

const known = new Map<string, ReplyLanguage>([[englishReplies.customs.code, englishReplies]]);

/** The language with that code, or English, where its texts were read before; null where they have to be read first. */
export const knownReplyLanguage = (code: string | null): ReplyLanguage | null => known.get(replyCode(code)) ?? null;

/** The same, read first where that is needed. */
export async function readReplyLanguage(asked: string | null): Promise<ReplyLanguage> {
  const code = replyCode(asked);
  const there = known.get(code);
  if (there) return there;
  const texts = await readers[code]?.();
  if (!texts) throw new Error(`no replies in ${code}`);
  const language = withTexts(code, texts.default);
  known.set(code, language);
  return language;
}
