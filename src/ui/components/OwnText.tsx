import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ReplyCustoms } from '../../core/reply-language.ts';
import { words } from '../words.ts';

export type OwnTextProps = {
  readonly text: string;
  readonly language: Pick<ReplyCustoms, 'code'>;
  /** The person has asked for this view; a kept text that is opened again takes no focus. */
  readonly takesFocus: boolean;
  /** Copying was not allowed: the words are marked, so that the person can copy them. */
  readonly isMarked: boolean;
  readonly onText: (text: string) => void;
  readonly onFollow: () => void;
  readonly box: RefObject<HTMLDivElement | null>;
};

/** The whole letter as the person's own text. */
export function OwnText({ text, language, takesFocus, isMarked, onText, onFollow, box }: OwnTextProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (takesFocus || isMarked) area.current?.focus();
    if (isMarked) area.current?.select();
  }, [takesFocus, isMarked]);
  return (
    <div class="stack snug" ref={box}>
      <textarea
        ref={area}
        class="input letter"
        lang={language.code}
        dir="auto"
        data-test="letter-text"
        aria-label={words.reply.letter}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      <p class="small muted">
        {words.reply.own}{' '}
        <button type="button" class="link" onClick={onFollow}>
          {words.reply.fromTemplate}
        </button>
      </p>
    </div>
  );
}
