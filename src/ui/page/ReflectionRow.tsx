import { useState } from 'preact/hooks';
import type { Reflection } from '../../core/reflection.ts';
import { sayDay } from '../../core/when.ts';
import { askToSave } from '../ask.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useReflection } from '../hooks/use-reflection.ts';
import { language, words } from '../words.ts';

export type ReflectionRowProps = { readonly reflection: Reflection; readonly now: number };

/** An answer to one of the popup's questions, to be written on or taken away. */
export function ReflectionRow({ reflection, now }: ReflectionRowProps) {
  const { id, question, at } = reflection;
  const hand = useReflection(question, id, reflection.text);
  const [isGone, setIsGone] = useState(false);
  const place = useFocusOn<HTMLDivElement>(isGone);
  const remove = async () => setIsGone((await askToSave('forgetReflection', { id })).ok);
  const undo = async () => {
    await hand.keepNow();
    setIsGone(false);
  };
  if (isGone) {
    return (
      <div class="row small muted" role="status" ref={place}>
        <span>{words.debrief.removed}</span>
        <button type="button" class="link" onClick={undo}>
          {words.plan.undo}
        </button>
      </div>
    );
  }
  return (
    <div class="stack snug start" ref={place}>
      <label class="field wide-field">
        {question} · {sayDay(at, now, language)}
        <textarea
          class="input line"
          rows={1}
          dir="auto"
          value={hand.text}
          onInput={(event) => hand.type(event.currentTarget.value)}
          onBlur={hand.flush}
        />
      </label>
      <button type="button" class="link small muted" onClick={remove}>
        {words.debrief.remove}
      </button>
      {hand.problem && <ProblemNote problem={hand.problem} safe="words" onRetry={hand.flush} />}
    </div>
  );
}
