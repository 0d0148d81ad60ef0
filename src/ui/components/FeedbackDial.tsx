import { DIALS } from '../../core/draft.ts';
import { feedbackRate } from '../../core/reply-outcome.ts';
import { fillWords } from '../../core/words.ts';
import { allDrafts } from '../../storage/drafts.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { useStored } from '../hooks/use-stored.ts';
import { inWords } from '../in-words.ts';
import { words } from '../words.ts';
import { Seg } from './Seg.tsx';

const OPTIONS = DIALS.map((value) => ({ value, label: words.replies.dials[value] }));

export type FeedbackDialProps = {
  readonly reply: ReplyInHand;
  readonly now: number;
  readonly onReflect: () => void;
};

/** Ask for feedback or not: off by default, with both views, and with other ways to learn the same beside it. */
export function FeedbackDial({ reply, now, onReflect }: FeedbackDialProps) {
  const [drafts] = useStored('asked', allDrafts);
  const rate = drafts.state === 'ready' ? feedbackRate(drafts.value, now) : null;
  const { replies } = words;
  return (
    <section class="stack" data-test="dial-section">
      <h2>{replies.dial}</h2>
      <Seg
        label={replies.dial}
        options={OPTIONS}
        value={reply.draft.dial}
        onChoose={(dial) => reply.change({ dial })}
        test="dial"
      />
      <ul class="small muted stack snug">
        <li>{replies.dialFor}</li>
        <li>{replies.dialAgainst}</li>
        <li>
          {rate
            ? fillWords(replies.rate, { asked: inWords(rate.asked), answered: inWords(rate.answered) })
            : replies.dialExpect}
        </li>
        <li>
          {replies.dialElse}{' '}
          <button type="button" class="link" data-test="dial-reflect" onClick={onReflect}>
            {replies.dialReflect}
          </button>
          {' · '}
          <button type="button" class="link" onClick={() => reply.change({ template: 'mentor', text: null })}>
            {replies.dialMentor}
          </button>
        </li>
      </ul>
    </section>
  );
}
