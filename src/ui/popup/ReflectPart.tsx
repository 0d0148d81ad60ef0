import { useRef, useState } from 'preact/hooks';
import { questionOfTheDay } from '../../core/question.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { askToSave, type Problem } from '../ask.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { Clock } from '../components/Clock.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { language, words } from '../words.ts';
import { MoodSection } from './MoodSection.tsx';
import type { Recent } from './recent.ts';

export type ReflectPartProps = { readonly recent: Recent | null; readonly now: number };

/** Today's question: no mail and no application needed, done in under a minute. */
export function ReflectPart({ recent, now }: ReflectPartProps) {
  return (
    <div class="stack wide">
      <QuestionSection now={now} />
      <MoodSection />
      <QuietSection recent={recent} now={now} />
    </div>
  );
}

function QuestionSection({ now }: { readonly now: number }) {
  const { questions } = words.reflect;
  const area = useRef<HTMLTextAreaElement>(null);
  const [turns, setTurns] = useState(0);
  const [text, setText] = useState('');
  const [state, setState] = useState<'open' | 'kept' | Problem>('open');
  const question = questions[questionOfTheDay(now, questions.length, turns)] ?? '';
  const keep = async () => {
    const kept = await askToSave('keepReflection', {
      id: crypto.randomUUID(),
      question,
      text: text.trim(),
      mood: null,
    });
    setState(kept.ok ? 'kept' : kept.error);
    if (kept.ok) setText('');
  };
  return (
    <section class="stack snug">
      <h2 class="eyebrow">{words.reflect.heading}</h2>
      <p class="lead">{question}</p>
      <textarea
        ref={area}
        class="input letter short"
        dir="auto"
        data-test="reflection"
        placeholder={words.reflect.write}
        aria-label={question}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setState('open');
        }}
      />
      <div class="row">
        <button
          type="button"
          class="btn primary"
          data-test="keep-reflection"
          onClick={() => (text.trim() === '' ? area.current?.focus() : keep())}
        >
          {words.reflect.keep}
        </button>
        <button type="button" class="btn quiet" onClick={() => setTurns(turns + 1)}>
          {words.reflect.another}
        </button>
      </div>
      <p class="small muted" role="status">
        {state === 'kept' && words.reflect.kept}
      </p>
      {state !== 'open' && state !== 'kept' && <ProblemNote problem={state} safe="words" onRetry={keep} />}
    </section>
  );
}

/** The quiet day that is running, if any. */
function QuietSection({ recent, now }: ReflectPartProps) {
  const running = recent?.applications.find(({ plan }) => plan?.quiet?.until != null && plan.quiet.until > now);
  const quiet = running?.plan?.quiet;
  if (!running || !quiet || quiet.until === null) return null;
  return (
    <section class="stack snug">
      <h2>{fillWords(words.quiet.until, { when: sayWhen(quiet.until, now, language) })}</h2>
      <Clock quiet={quiet} now={now} />
      <p class="small muted">{sayCase({ ...running.application, subject: words.recent.unnamed })}</p>
    </section>
  );
}
