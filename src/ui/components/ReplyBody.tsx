import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { openCards, openTemplates } from '../browser.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';
import { BridgeNote } from './BridgeNote.tsx';
import { FeedbackDial } from './FeedbackDial.tsx';
import { KindNotes } from './KindNotes.tsx';
import { LanguageNotes } from './LanguageNotes.tsx';
import { LetterView } from './LetterView.tsx';
import { OtherWords } from './OtherWords.tsx';
import { OwnText } from './OwnText.tsx';
import { ReplyOutcome } from './ReplyOutcome.tsx';
import { ReplyTune } from './ReplyTune.tsx';
import { ThankPeople } from './ThankPeople.tsx';

export type ReplyBodyProps = {
  readonly reply: ReplyInHand;
  readonly now: number;
  /** Takes the person to where they look back by themselves. */
  readonly onReflect: () => void;
  readonly box: RefObject<HTMLDivElement | null>;
};

/** The reply itself: which kind, the letter with its gaps, or the whole text once the person edits it. */
export function ReplyBody({ reply, now, onReflect, box }: ReplyBodyProps) {
  const { draft, letter, labels, customs } = reply;
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
  const follows = draft.text === null;
  const place = useFocusOn<HTMLDivElement>(follows);
  return (
    <>
      <OtherWords reply={reply} />
      {draft.text === null ? (
        <>
          <ReplyTune reply={reply} now={now} />
          <div class="stack snug">
            <LetterView
              letter={letter}
              labels={labels}
              language={customs}
              typed={draft.slots}
              onWord={reply.setWord}
              onWordDone={reply.wordDone}
              box={box}
            />
            <p class="tiny muted">{words.reply.dotted}</p>
            <LanguageNotes reply={reply} />
          </div>
          <div class="row" ref={place}>
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
        <>
          <OwnText
            text={draft.text}
            language={customs}
            takesFocus={wasPressed}
            isMarked={reply.said?.what === 'not-copied'}
            onText={reply.editText}
            onFollow={follow}
            box={box}
          />
          <BridgeNote text={draft.text} code={customs.code} onText={reply.editText} />
        </>
      )}
      <KindNotes reply={reply} />
      {follows && draft.own === null && draft.template === 'thank-person' && <ThankPeople reply={reply} />}
      {follows && reply.canAsk && <FeedbackDial reply={reply} now={now} onReflect={onReflect} />}
      <ReplyOutcome reply={reply} />
      <p class="row small">
        <button type="button" class="link" data-test="cards" onClick={() => openCards(reply.about.key)}>
          {words.replies.cards}
        </button>
        <button type="button" class="link" data-test="templates" onClick={() => openTemplates(reply.about.key)}>
          {words.replies.templates}
        </button>
      </p>
    </>
  );
}
