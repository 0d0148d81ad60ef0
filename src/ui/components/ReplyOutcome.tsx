import { wentOutAt } from '../../core/reply-outcome.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';

const { replies } = words;

/** What became of a reply, as far as the person says. Asked only once the words have left Ajar. */
export function ReplyOutcome({ reply }: { readonly reply: ReplyInHand }) {
  const { draft, change } = reply;
  const place = useFocusOn<HTMLElement>(`${draft.sentAt} ${draft.answer}`);
  if (draft.insertedAt === null && draft.copiedAt === null && draft.sentAt === null) return null;
  const button = (label: string, onClick: () => void, test: string) => (
    <button type="button" class="btn" data-test={test} onClick={onClick}>
      {label}
    </button>
  );
  return (
    <section class="stack snug" ref={place} data-test="outcome">
      {draft.sentAt === null ? (
        <div class="row">
          <h2 class="grow">{replies.sentAsk}</h2>
          {button(replies.sentYes, () => change({ sentAt: Date.now() }), 'sent-yes')}
        </div>
      ) : (
        <p class="small muted row">
          <span>{replies.sentNoted}</span>
          <button type="button" class="link" onClick={() => change({ sentAt: null, answer: null })}>
            {replies.changeIt}
          </button>
        </p>
      )}
      {wentOutAt(draft) !== null && draft.sentAt !== null && draft.answer === null && (
        <div class="row">
          <h2 class="grow">{replies.answerAsk}</h2>
          {button(replies.answerYes, () => change({ answer: 'yes' }), 'answer-yes')}
          {button(replies.answerNo, () => change({ answer: 'no' }), 'answer-no')}
        </div>
      )}
      {draft.answer !== null && <p class="small">{replies.answerNoted[draft.answer]}</p>}
      {draft.answer === 'yes' && draft.template !== 'feedback-thanks' && (
        <p>
          <button
            type="button"
            class="link small"
            onClick={() => change({ template: 'feedback-thanks', own: null, text: null })}
          >
            {replies.thankAnswer}
          </button>
        </p>
      )}
    </section>
  );
}
