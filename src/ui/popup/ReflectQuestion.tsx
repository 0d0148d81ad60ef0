import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionOfTheDay, type Standing } from '../../core/question.ts';
import { askToSave, type Problem } from '../ask.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { useReflection } from '../hooks/use-reflection.ts';
import { isTextField } from '../text-field.ts';
import { words } from '../words.ts';

export type ReflectQuestionProps = {
  readonly standing: Standing;
  readonly now: number;
  /** The letters work only while this part is shown. */
  readonly hasKeys: boolean;
};

/** One question, chosen from where the person stands. A line is enough; it is kept as it is typed. A rest day is an act. */
export function ReflectQuestion({ standing, now, hasKeys }: ReflectQuestionProps) {
  const asks = words.reflect.asks[standing];
  const area = useRef<HTMLTextAreaElement>(null);
  const [turns, setTurns] = useState(0);
  const [done, setDone] = useState<'open' | 'kept' | 'rest'>('open');
  const place = useFocusOn<HTMLButtonElement>(done);
  const [restProblem, setRestProblem] = useState<Problem | null>(null);
  const rest = useRef(crypto.randomUUID());
  const question = asks[questionOfTheDay(now, asks.length, turns)] ?? '';
  const hand = useReflection(question, null, '');

  const keep = async () => {
    if (hand.text.trim() === '') return area.current?.focus();
    if (await hand.keepNow()) setDone('kept');
  };
  const another = () => {
    hand.flush();
    hand.begin();
    setDone('open');
    setTurns(turns + 1);
  };
  const restToday = async () => {
    const answer = { id: rest.current, question: words.reflect.rest, text: words.reflect.restKept, mood: 'rest' };
    const result = await askToSave('keepReflection', answer);
    setRestProblem(result.ok ? null : result.error);
    if (result.ok) setDone('rest');
  };
  const undoRest = async () => {
    const result = await askToSave('forgetReflection', { id: rest.current });
    setRestProblem(result.ok ? null : result.error);
    if (result.ok) setDone('open');
  };
  useLetters(hasKeys, { w: () => area.current?.focus(), a: another, r: restToday });

  return (
    <section class="stack snug">
      <h2 class="eyebrow" tabIndex={-1}>
        {words.reflect.heading}
      </h2>
      <p class="lead" data-test="question">
        {question}
      </p>
      <textarea
        ref={area}
        class="input letter short"
        dir="auto"
        data-test="reflection"
        placeholder={words.reflect.write}
        aria-label={question}
        aria-keyshortcuts="W"
        value={hand.text}
        onInput={(event) => {
          hand.type(event.currentTarget.value);
          setDone('open');
        }}
        onBlur={hand.flush}
      />
      <div class="row">
        <button type="button" class="btn primary" data-test="keep-reflection" onClick={keep}>
          {words.reflect.keep}
        </button>
        <button type="button" class="btn quiet" data-test="another" aria-keyshortcuts="A" onClick={another}>
          {words.reflect.another}
        </button>
        <button ref={place} type="button" class="btn quiet" data-test="rest" aria-keyshortcuts="R" onClick={restToday}>
          {words.reflect.rest}
        </button>
      </div>
      <p class="row small muted" role="status">
        {done === 'rest' && (
          <>
            <span>{words.reflect.restKept}</span>
            <button type="button" class="link" data-test="undo-rest" onClick={undoRest}>
              {words.plan.undo}
            </button>
          </>
        )}
        {done !== 'rest' && (done === 'kept' || hand.isKept) && <span>{words.reflect.kept}</span>}
      </p>
      {hand.problem && <ProblemNote problem={hand.problem} safe="words" onRetry={hand.flush} />}
      {restProblem && <ProblemNote problem={restProblem} safe="none" onRetry={restToday} />}
    </section>
  );
}

/** One key each, while no field has the focus. */
function useLetters(isOn: boolean, acts: Readonly<Record<string, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  // At once with what is shown: a key that follows another would find nobody otherwise.
  useLayoutEffect(() => {
    if (!isOn) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTextField(event.target)) return;
      const act = latest.current[event.key.toLowerCase()];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [isOn]);
}
