import { useEffect, useRef, useState } from 'preact/hooks';
import { askToSave, type Problem } from '../ask.ts';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { Seg } from '../components/Seg.tsx';
import { words } from '../words.ts';

const MOODS = ['heavy', 'flat', 'all-right', 'lighter'] as const;
type Mood = (typeof MOODS)[number];
const OPTIONS = MOODS.map((value) => ({ value, label: words.reflect.moods[value] }));

/** Arrow keys pass over the answers in between: what counts is where they rest. */
const REST_MS = 700;

/** How it is now, in one tap. */
export function MoodSection() {
  const [mood, setMood] = useState<Mood | null>(null);
  const [state, setState] = useState<'open' | 'kept' | Problem>('open');
  const waiting = useRef<{ readonly mood: Mood; readonly timer: number } | null>(null);
  const keep = async () => {
    if (waiting.current === null) return;
    const { mood: chosen, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    const kept = await askToSave('keepReflection', {
      id: crypto.randomUUID(),
      question: words.reflect.mood,
      text: '',
      mood: chosen,
    });
    setState(kept.ok ? 'kept' : kept.error);
  };
  const choose = (chosen: Mood) => {
    setMood(chosen);
    clearTimeout(waiting.current?.timer);
    waiting.current = { mood: chosen, timer: window.setTimeout(keep, REST_MS) };
  };
  useEffect(() => {
    const onLeave = () => void keep();
    addEventListener('pagehide', onLeave);
    return () => removeEventListener('pagehide', onLeave);
  });
  return (
    <section class="stack snug">
      <h2>{words.reflect.mood}</h2>
      <Seg label={words.reflect.mood} options={OPTIONS} value={mood} onChoose={choose} test="mood" />
      <p class="small muted" role="status">
        {state === 'kept' && words.reflect.moodKept}
      </p>
      {state !== 'open' && state !== 'kept' && mood && (
        <ProblemNote problem={state} safe="none" onRetry={() => choose(mood)} />
      )}
    </section>
  );
}
