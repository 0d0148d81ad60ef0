import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';
import { LetterView } from './LetterView.tsx';
import { OwnText } from './OwnText.tsx';
import { TemplateChoice } from './TemplateChoice.tsx';

export type ReplyBodyProps = { readonly reply: ReplyInHand; readonly box: RefObject<HTMLDivElement | null> };

/** The reply itself: which kind, the letter with its gaps, or the whole text once the person edits it. */
export function ReplyBody({ reply, box }: ReplyBodyProps) {
  const { draft, letter, labels } = reply;
  // Going back to the template is no loss: the person's own words can be fetched again.
  const [setAside, setSetAside] = useState<string | null>(null);
  const [wasPressed, setWasPressed] = useState(false);
  const edit = (text: string) => {
    setWasPressed(true);
    reply.editText(text);
  };
  const follow = () => {
    setSetAside(draft.text);
    reply.editText(null);
  };
  return (
    <>
      {reply.about.noReply && (
        <p class="small wash" role="note">
          {words.reply.noReply}
        </p>
      )}
      {draft.text === null ? (
        <>
          <TemplateChoice template={draft.template} onChoose={reply.chooseTemplate} />
          <div class="stack snug">
            <LetterView
              letter={letter}
              labels={labels}
              typed={draft.slots}
              onWord={reply.setWord}
              onWordDone={reply.wordDone}
              box={box}
            />
            <p class="tiny muted">{words.reply.dotted}</p>
          </div>
          <div class="row">
            <button type="button" class="link small" data-test="edit-text" onClick={() => edit(letter.text)}>
              {words.reply.edit}
            </button>
            {setAside !== null && (
              <button type="button" class="link small" onClick={() => edit(setAside)}>
                {words.reply.bringBack}
              </button>
            )}
          </div>
        </>
      ) : (
        <OwnText
          text={draft.text}
          takesFocus={wasPressed}
          isMarked={reply.said?.what === 'not-copied'}
          onText={reply.editText}
          onFollow={follow}
          box={box}
        />
      )}
    </>
  );
}
