import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../words.ts';

export type WordFieldProps = {
  readonly label: string;
  /** The word as it was when editing began; Esc brings it back. */
  readonly word: string;
  readonly canLeaveOut: boolean;
  readonly onType: (word: string) => void;
  /** How the person left decides where the focus goes, and whether an empty word means to leave it out. */
  readonly onDone: (word: string, by: 'enter' | 'tab' | 'blur') => void;
  readonly onEscape: () => void;
  readonly onLeaveOut: () => void;
};

/** The field must not lose the focus to the button beside it. From the keyboard, an empty word and Enter do the same. */
const keepFocus = (event: Event) => event.preventDefault();

/** One word of a letter while it is edited in its place. */
export function WordField({ label, word, canLeaveOut, onType, onDone, onEscape, onLeaveOut }: WordFieldProps) {
  const input = useRef<HTMLInputElement>(null);
  const isOver = useRef(false);
  // Before the next key arrives: a letter typed at once must not get lost.
  useLayoutEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);
  const finish = (how: () => void) => {
    // Leaving the field also blurs it: only the first way out counts.
    if (isOver.current) return;
    isOver.current = true;
    how();
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const { value } = event.currentTarget;
    const isTab = event.key === 'Tab' && !event.shiftKey;
    if (event.key === 'Escape') finish(onEscape);
    else if (event.key === 'Enter' || isTab) finish(() => onDone(value, isTab ? 'tab' : 'enter'));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <input
        ref={input}
        class="word"
        aria-label={label}
        defaultValue={word}
        size={Math.max(8, word.length)}
        autocomplete="off"
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={(event) => {
          const { value } = event.currentTarget;
          finish(() => onDone(value, 'blur'));
        }}
      />
      {canLeaveOut && (
        <button type="button" class="link" tabIndex={-1} onMouseDown={keepFocus} onClick={() => finish(onLeaveOut)}>
          {words.reply.leaveOut}
        </button>
      )}
    </>
  );
}
