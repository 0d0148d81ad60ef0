import { withOtherWords } from '../../core/draft-both.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';

/** Two windows wrote in this letter at once: it says that both are kept, shows the other's words, or lets them go. */
export function OtherWords({ reply: { draft, change } }: { readonly reply: Pick<ReplyInHand, 'draft' | 'change'> }) {
  return (
    <div role="status" data-test="other-words">
      {draft.aside.length > 0 && (
        <div class="wash small stack snug">
          <p>{words.reply.twoWindows}</p>
          <div class="row roomy">
            <button type="button" class="link" data-test="show-other" onClick={() => change(withOtherWords(draft))}>
              {words.reply.showOther}
            </button>
            <button
              type="button"
              class="link"
              data-test="drop-other"
              onClick={() => change({ aside: draft.aside.slice(1) })}
            >
              {words.reply.dropOther}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
