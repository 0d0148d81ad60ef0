import { useState } from 'preact/hooks';
import type { Draft, Slot, TemplateId } from '../../core/draft.ts';
import { type About, knownWords } from '../../core/reply-about.ts';
import { replies } from '../../languages/index.ts';
import { ask, type Problem } from '../ask.ts';
import { type GapLabels, type Letter, writeLetter } from '../letter.ts';
import type { DraftInHand } from './use-draft.ts';
import { type Insertion, useInsertion } from './use-insertion.ts';

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
  readonly problem: Problem | null;
  readonly insertion: Insertion;
  readonly said: Said | null;
  /** The end of a quiet day that is running. */
  readonly quietUntil: number | null;
  readonly chooseTemplate: (template: TemplateId) => void;
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

export function useReply(about: About, hand: DraftInHand, name: string, quietUntil: number | null): ReplyInHand {
  const { draft, problem, change, flush } = hand;
  const [said, setSaid] = useState<Said | null>(null);
  const letter = writeLetter(replies.templates[draft.template], knownWords(about, name), draft, replies.gaps);
  const { insertion, insert, undo, cancel } = useInsertion(about.key);
  return {
    about,
    draft,
    letter,
    labels: replies.gaps,
    problem,
    insertion,
    said,
    quietUntil,
    chooseTemplate: (template) => change({ template }),
    editText: (text) => change({ text }),
    setWord: (slot, word) => {
      const { [slot]: _before, ...others } = draft.slots;
      change({ slots: word === undefined ? others : { ...others, [slot]: word } });
    },
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
        () => setSaid({ what: 'copied' }),
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
