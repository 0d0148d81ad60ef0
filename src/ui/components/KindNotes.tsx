import { LONGEST_NOTE } from '../../core/reply-letter.ts';
import { fillWords } from '../../core/words.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { inWords } from '../in-words.ts';
import { words } from '../words.ts';

/** What only one kind of message needs: room for how a call went, a count, a question to oneself. */
export function KindNotes({ reply }: { readonly reply: ReplyInHand }) {
  const { draft, letter, change } = reply;
  const { replies } = words;
  if (draft.own !== null) return null;
  if (draft.template === 'collaboration') return <p class="small muted">{replies.collaborationLine}</p>;
  if (draft.template === 'connect-online') {
    const count = { count: inWords(letter.text.length), most: inWords(LONGEST_NOTE) };
    return (
      <p class={letter.text.length > LONGEST_NOTE ? 'small now' : 'tiny muted'} data-test="note-length">
        {fillWords(replies.noteLength, count)}
      </p>
    );
  }
  if (draft.template !== 'phone-script') return null;
  return (
    <label class="field">
      {replies.notes}
      <textarea
        class="input letter"
        dir="auto"
        data-test="call-notes"
        value={draft.notes}
        onInput={(event) => change({ notes: event.currentTarget.value })}
      />
      <span class="tiny">{replies.notesLine}</span>
    </label>
  );
}
