import { isFree } from '../../core/reply-about.ts';
import { fillWords } from '../../core/words.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';

/** What there is to say about the letter's language: the fallback, the custom, the form of address. */
export function LanguageNotes({ reply }: { readonly reply: ReplyInHand }) {
  const { about, draft, customs, form, change } = reply;
  const isFallback = !isFree(about.key) && about.manner.language === null && draft.language === null;
  const { replies } = words;
  return (
    <>
      {isFallback && (
        <p class="tiny muted" role="note" data-test="fallback">
          {replies.fallback}
        </p>
      )}
      {customs.customary === 'unusual' && (
        <p class="small wash" role="note" data-test="unusual">
          {fillWords(replies.unusual, { language: customs.name })}
        </p>
      )}
      {customs.familiar.length > 0 && draft.own === null && (
        <p class="tiny">
          <button
            type="button"
            class="link muted"
            data-test="form"
            onClick={() => change({ form: form === 'polite' ? 'familiar' : 'polite' })}
          >
            {form === 'polite' ? replies.formPolite : replies.formFamiliar}
          </button>
        </p>
      )}
    </>
  );
}
