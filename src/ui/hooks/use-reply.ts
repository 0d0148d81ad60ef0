import { useMemo, useState } from 'preact/hooks';
import type { Draft, Slot } from '../../core/draft.ts';
import type { Form } from '../../core/manner.ts';
import type { About } from '../../core/reply-about.ts';
import type { ReplyCustoms } from '../../core/reply-language.ts';
import { canAsk, formFor } from '../../core/reply-letter.ts';
import { ask, type Problem } from '../ask.ts';
import { type GapLabels, type Letter, writeLetter } from '../letter.ts';
import { words } from '../words.ts';
import type { DraftInHand } from './use-draft.ts';
import { type Insertion, useInsertion } from './use-insertion.ts';
import { useReplyLanguage } from './use-reply-language.ts';

const DAY_MS = 86_400_000;

/** What the footer says after *Copy* or *Keep*. */
export type Said =
  | { readonly what: 'copied' }
  | { readonly what: 'not-copied' }
  | { readonly what: 'kept'; readonly due: number };

/** A reply with everything that can be done to it. */
export type ReplyInHand = {
  readonly about: About;
  readonly draft: Draft;
  readonly letter: Letter;
  readonly labels: GapLabels;
  /** The language of the letter. */
  readonly customs: ReplyCustoms;
  /** How the letter addresses its reader. */
  readonly form: Form;
  /** May this reply ask for feedback? */
  readonly canAsk: boolean;
  readonly problem: Problem | null;
  readonly insertion: Insertion;
  readonly said: Said | null;
  /** The end of a quiet day that is running. */
  readonly quietUntil: number | null;
  readonly change: (part: Partial<Draft>) => void;
  /** Null follows the template again. */
  readonly editText: (text: string | null) => void;
  readonly setWord: (slot: Slot, word: string | undefined) => void;
  readonly wordDone: (slot: Slot, word: string) => void;
  readonly insert: (anyway: boolean) => void;
  readonly undo: () => void;
  readonly cancel: () => void;
  readonly copy: () => void;
  readonly keep: () => void;
  readonly retry: () => void;
};

const labels = words.replies.gaps;

export function useReply(about: About, hand: DraftInHand, name: string, quietUntil: number | null): ReplyInHand {
  const { draft, problem, change, flush } = hand;
  const [said, setSaid] = useState<Said | null>(null);
  const language = useReplyLanguage(draft.language ?? about.manner.language);
  const letter = useMemo(() => writeLetter({ about, draft, language, name, labels }), [about, draft, language, name]);
  const { insertion, insert, undo, cancel } = useInsertion(about.key);
  return {
    about,
    draft,
    letter,
    labels,
    customs: language.customs,
    form: formFor({ about, choices: draft, known: {}, language }),
    canAsk: draft.own === null && canAsk(about, draft.template),
    problem,
    insertion,
    said,
    quietUntil,
    change,
    editText: (text) => change({ text }),
    setWord: (slot, word) => change({ slots: withWord(draft.slots, slot, word) }),
    wordDone: (slot, word) => {
      if (slot === 'reader') ask('rememberName', { name: word });
    },
    insert: async (anyway) => {
      setSaid(null);
      // Kept first: the worker notes in the draft that its words went in. If that fails it is said, and the words go in all the same.
      change({});
      await flush();
      await insert(letter.text, anyway);
    },
    undo,
    cancel,
    copy: () => {
      navigator.clipboard.writeText(letter.text).then(
        () => {
          setSaid({ what: 'copied' });
          change({ copiedAt: Date.now() });
        },
        () => {
          change({ text: letter.text });
          setSaid({ what: 'not-copied' });
        },
      );
    },
    keep: async () => {
      const due = quietUntil ?? Date.now() + DAY_MS;
      setSaid((await hand.keep(due)) ? { what: 'kept', due } : null);
    },
    retry: flush,
  };
}

function withWord(slots: Draft['slots'], slot: Slot, word: string | undefined): Draft['slots'] {
  const { [slot]: _before, ...others } = slots;
  return word === undefined ? others : { ...others, [slot]: word };
}
