import type { ReplyLanguage } from '../../src/core/reply-language.ts';
import { replyCustoms } from '../../src/languages/replies.ts';
import { readReplyLanguage } from '../../src/languages/reply-texts.ts';

/** Every language that replies are written in, with its texts. */
export const replyLanguages: readonly ReplyLanguage[] = await Promise.all(
  replyCustoms.map(({ code }) => readReplyLanguage(code)),
);

export function replyLanguage(code: string): ReplyLanguage {
  const found = replyLanguages.find(({ customs }) => customs.code === code);
  if (!found) throw new Error(`no replies in ${code}`);
  return found;
}
