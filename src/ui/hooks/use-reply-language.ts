import { useEffect, useState } from 'preact/hooks';
import type { ReplyLanguage } from '../../core/reply-language.ts';
import { englishReplies } from '../../languages/replies.ts';
import { knownReplyLanguage, readReplyLanguage } from '../../languages/reply-texts.ts';

/** What letters in that language are written with. While its texts are read, and if they cannot be, the one before stays. */
export function useReplyLanguage(code: string | null): ReplyLanguage {
  const [shown, show] = useState<ReplyLanguage>(knownReplyLanguage(code) ?? englishReplies);
  const known = knownReplyLanguage(code);
  useEffect(() => {
    let isWanted = true;
    readReplyLanguage(code).then(
      (language) => isWanted && show(language),
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [code]);
  return known ?? shown;
}
