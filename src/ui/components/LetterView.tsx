import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Slot } from '../../core/draft.ts';
import type { ReplyPart } from '../../core/reply.ts';
import type { ReplyCustoms } from '../../core/reply-language.ts';
import { fillWords } from '../../core/words.ts';
import type { GapLabels, Letter } from '../letter.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { WordField } from './WordField.tsx';

export type LetterViewProps = {
  readonly letter: Letter;
  readonly labels: GapLabels;
  readonly language: Pick<ReplyCustoms, 'code' | 'direction'>;
  readonly typed: Readonly<Partial<Record<Slot, string>>>;
  /** `undefined` gives the word back to the mail or makes it a gap again; an empty one leaves it out. */
  readonly onWord: (slot: Slot, word: string | undefined) => void;
  /** The person has finished a word. */
  readonly onWordDone: (slot: Slot, word: string) => void;
  readonly box: RefObject<HTMLDivElement | null>;
};

type Editing = { readonly slot: Slot; readonly at: string; readonly shown: string; readonly typed: string | undefined };

/** The letter with its dotted words and its gaps, each edited in its place. The letter's language is its own. */
export function LetterView({ letter, labels, language, typed, onWord, onWordDone, box }: LetterViewProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const focusNext = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (focusNext.current === null) return;
    const wanted = box.current?.querySelector<HTMLElement>(focusNext.current) ?? null;
    focusNext.current = null;
    wanted?.focus();
  });
  const edit = (slot: Slot, at: string, shown: string) => setEditing({ slot, at, shown, typed: typed[slot] });
  const close = (focus: string | null) => {
    focusNext.current = focus;
    setEditing(null);
  };
  const done = ({ slot, shown, typed: before }: Editing, word: string, by: 'enter' | 'tab' | 'blur') => {
    const wasGap = shown === '';
    if (word.trim() !== '') {
      if (word.trim() !== shown) onWord(slot, word.trim());
      onWordDone(slot, word.trim());
    } else if (letter.canLeaveOut(slot) && (by === 'enter' || !wasGap)) onWord(slot, '');
    else onWord(slot, before);
    close(by === 'blur' ? null : by === 'tab' && letter.gaps > 0 ? '.gap' : `[data-slot="${slot}"], .gap`);
  };
  const field = (now: Editing) => (
    <WordField
      key={now.slot}
      label={labels[now.slot]}
      word={now.shown}
      canLeaveOut={letter.canLeaveOut(now.slot)}
      onType={(word) => onWord(now.slot, word.trim() === '' ? now.typed : word)}
      onDone={(word, by) => done(now, word, by)}
      onEscape={() => {
        onWord(now.slot, now.typed);
        close(`[data-slot="${now.slot}"]`);
      }}
      onLeaveOut={() => {
        onWord(now.slot, '');
        close(null);
      }}
    />
  );
  const show = (part: ReplyPart, at: string) => {
    if (part.kind === 'text') return part.text;
    if (editing?.at === at && editing.slot === part.slot) return field(editing);
    const name =
      part.kind === 'gap'
        ? fillWords(words.reply.fillGap, { label: labels[part.slot] })
        : `${fillWords(words.reply.changeWord, { word: part.text })}, ${words.replies.source[part.source]}`;
    return (
      <button
        key={at}
        type="button"
        class={part.kind}
        data-slot={part.slot}
        aria-label={name}
        title={part.kind === 'slot' ? words.replies.source[part.source] : undefined}
        onClick={() => edit(part.slot, at, part.kind === 'gap' ? '' : part.word)}
      >
        {part.kind === 'gap' ? labels[part.slot] : part.text}
      </button>
    );
  };
  return (
    <div class="stack snug" ref={box}>
      <div class="letter well" lang={language.code} dir={language.direction} data-test="letter">
        {letter.paragraphs.map((parts, row) => (
          <p key={row}>{parts.map((part, column) => show(part, `${row}.${column}`))}</p>
        ))}
      </div>
      {letter.offers.length > 0 && (
        <div class="row small muted">
          <span>{words.reply.add}</span>
          {letter.offers.map((slot) =>
            editing?.at === 'offer' && editing.slot === slot ? (
              <span key={slot}>{field(editing)}</span>
            ) : (
              <button
                key={slot}
                type="button"
                class="btn quiet"
                data-slot={slot}
                onClick={() => edit(slot, 'offer', '')}
              >
                <Icon name="plus" />
                {labels[slot]}
              </button>
            ),
          )}
        </div>
      )}
    </div>
  );
}
