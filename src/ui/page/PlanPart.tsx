import { ClosedHistory } from '../components/ClosedHistory.tsx';
import { Icon } from '../components/Icon.tsx';
import { Pause } from '../components/Pause.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { counted, listed } from '../in-words.ts';
import { words } from '../words.ts';
import { ByHand } from './ByHand.tsx';
import { Notifies } from './Notifies.tsx';
import { PlanEntry } from './PlanEntry.tsx';
import { ReflectionRow } from './ReflectionRow.tsx';
import { type Plans, usePlans } from './use-plans.ts';

export type PlanPartProps = { readonly now: number };

/** Every plan that is open, calm, with all that was written down. */
export function PlanPart({ now }: PlanPartProps) {
  const [stored, reload] = usePlans();
  if (stored.state === 'loading') return <Waiting />;
  if (stored.state === 'broken') return <ClosedHistory onRetry={reload} />;
  const { open, closed, acts, reflections, notifies, pausedUntil } = stored.value;
  return (
    <div class="stack wide">
      {open.length === 0 && (
        <div>
          <p class="lead">{words.page.none}</p>
          <p class="small muted">{words.page.noneLine}</p>
        </div>
      )}
      <div class="lined">
        {open.map((line) => (
          <PlanEntry key={line[0]?.plan.application ?? ''} line={line} now={now} onChanged={reload} />
        ))}
      </div>
      <ActsLine acts={acts} />
      <ByHand onKept={reload} />
      {reflections.length > 0 && (
        <section>
          <details>
            <summary data-test="reflections">
              <Icon name="chevron" />
              <h2>{words.page.reflections}</h2>
            </summary>
            <div class="stack roomy phase">
              {reflections.map((one) => (
                <ReflectionRow key={one.id} reflection={one} now={now} />
              ))}
            </div>
          </details>
        </section>
      )}
      {closed.length > 0 && (
        <section>
          <details>
            <summary data-test="closed-list">
              <Icon name="chevron" />
              <h2>{words.page.closed}</h2>
            </summary>
            <div class="lined phase">
              {closed.map((row) => (
                <PlanEntry key={row.plan.application} line={[row]} now={now} onChanged={reload} />
              ))}
            </div>
          </details>
        </section>
      )}
      <Pause until={pausedUntil} now={now} onChanged={reload} />
      <Notifies isOn={notifies} onChanged={reload} />
    </div>
  );
}

/** What was done, in words; nothing where nothing was. */
function ActsLine({ acts }: { readonly acts: Plans['acts'] }) {
  const parts = (['debriefs', 'questions', 'lessons'] as const)
    .filter((name) => acts[name] > 0)
    .map((name) => counted(words.page.acts[name], acts[name]));
  if (parts.length === 0) return null;
  return (
    <p class="small muted" data-test="acts">
      {words.page.acts.lead} {listed(parts)}.
    </p>
  );
}
