import { useRef, useState } from 'preact/hooks';
import { ENDINGS, type Ending } from '../../core/plan-ending.ts';
import { askToSave, type Problem } from '../ask.ts';
import { Icon } from '../components/Icon.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { Seg } from '../components/Seg.tsx';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';

export type ByHandProps = { readonly onKept: () => void };

const OPTIONS = ENDINGS.map((value) => ({ value, label: words.page.endings[value] }));

/** An ending that no mail told of: a call, a portal, a recruiter, or silence. It gets the same plan. */
export function ByHand({ onKept }: ByHandProps) {
  const [company, setCompany] = useState('');
  const [role, setRole] = useState('');
  const [ending, setEnding] = useState<Ending>('call');
  const [state, setState] = useState<'open' | { readonly kept: string } | Problem>('open');
  const isSaving = useRef(false);
  const place = useFocusOn<HTMLElement>(typeof state);
  const keep = async () => {
    // Pressed twice: it is being kept, or was, and the fields are empty again.
    if (isSaving.current || (typeof state === 'object' && `${company}${role}` === '')) return;
    isSaving.current = true;
    const result = await askToSave('recordByHand', { company, role, ending });
    isSaving.current = false;
    setState(result.ok ? { kept: result.value.application } : result.error);
    if (!result.ok) return;
    setCompany('');
    setRole('');
    onKept();
  };
  const undo = async (application: string) => {
    const result = await askToSave('undoRecord', { application, message: null });
    setState(result.ok ? 'open' : result.error);
    onKept();
  };
  const field = (label: string, value: string, set: (text: string) => void, test: string) => (
    <label class="field grow">
      {label}
      <input
        class="input"
        autocomplete="off"
        data-test={test}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </label>
  );
  return (
    <section ref={place}>
      <details>
        <summary data-test="by-hand">
          <Icon name="chevron" />
          <h2>{words.page.byHand}</h2>
        </summary>
        <div class="stack phase">
          <p class="small muted">{words.page.byHandLine}</p>
          <div class="row">
            {field(words.page.company, company, setCompany, 'hand-company')}
            {field(words.page.role, role, setRole, 'hand-role')}
          </div>
          <Seg label={words.page.how} options={OPTIONS} value={ending} onChoose={setEnding} test="hand-ending" />
          {ending === 'silence' && <p class="small muted">{words.page.silenceLine}</p>}
          <div class="row">
            <button type="button" class="btn" data-test="hand-keep" onClick={keep}>
              {words.page.begin}
            </button>
          </div>
        </div>
      </details>
      <p class="row small muted" role="status">
        {typeof state === 'object' && (
          <>
            <span>{words.page.begun}</span>
            <button type="button" class="link" data-test="hand-undo" onClick={() => undo(state.kept)}>
              {words.plan.undo}
            </button>
          </>
        )}
      </p>
      {typeof state === 'string' && state !== 'open' && <ProblemNote problem={state} safe="words" onRetry={keep} />}
    </section>
  );
}
