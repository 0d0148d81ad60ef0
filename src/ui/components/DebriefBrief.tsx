import { useState } from 'preact/hooks';
import type { Reason } from '../../core/debrief.ts';
import { briefFor, LISTENERS, type Listener } from '../../core/debrief-brief.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { Seg } from './Seg.tsx';

export type DebriefBriefProps = {
  readonly data: PlanData;
  readonly reasons: readonly Reason[];
  readonly canPrint: boolean;
};

const OPTIONS = LISTENERS.map((value) => ({ value, label: words.debrief.listeners[value] }));
/** After that many last rounds an outside ear is mentioned. */
const MANY_FINALS = 3;

/** The same with somebody who listens: one page for a mentor, a coach or a recruiter, to copy, print or mail. */
export function DebriefBrief({ data, reasons, canPrint }: DebriefBriefProps) {
  const [listener, setListener] = useState<Listener | null>(null);
  const [isMasked, setIsMasked] = useState(false);
  const { application, plan, notes, evidence } = data;
  const text =
    listener === null
      ? ''
      : briefFor(
          {
            employer: application.company,
            role: application.role,
            isMasked,
            listener,
            stage: plan.stage === null ? '' : words.debrief.stages[plan.stage],
            reasons,
            notes,
            application: application.id,
          },
          { ...words.debrief.brief, sides: words.debrief.sides, lines: words.debrief.lines },
        );
  return (
    <section class="stack">
      <h2>{words.debrief.with}</h2>
      <p class="small muted">{evidence.finals >= MANY_FINALS ? words.debrief.outsideEar : words.debrief.withLine}</p>
      <Seg label={words.debrief.with} options={OPTIONS} value={listener} onChoose={setListener} test="listener" />
      {listener !== null && (
        <div class="stack">
          <label class="check small">
            <input
              type="checkbox"
              data-test="mask"
              checked={isMasked}
              onChange={(event) => setIsMasked(event.currentTarget.checked)}
            />
            {words.debrief.mask}
          </label>
          <pre class="letter well brief" data-test="brief" dir="auto">
            {text}
          </pre>
          <BriefActions text={text} canPrint={canPrint} />
        </div>
      )}
    </section>
  );
}

/** Nothing of the brief is put into an address: a mail is opened empty, and the words are pasted there. */
function BriefActions({ text, canPrint }: { readonly text: string; readonly canPrint: boolean }) {
  const [said, setSaid] = useState('');
  const [address, setAddress] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.debrief.copied),
      () => setSaid(words.debrief.notCopied),
    );
  const to = encodeURIComponent(address.trim()).replaceAll('%40', '@');
  return (
    <div class="stack">
      <div class="row">
        <button type="button" class="btn" data-test="copy-brief" onClick={copy}>
          <Icon name="copy" />
          {words.debrief.copy}
        </button>
        {canPrint && (
          <button type="button" class="btn" data-test="print-brief" onClick={() => print()}>
            {words.debrief.print}
          </button>
        )}
      </div>
      <div class="row end">
        <label class="field grow">
          {words.debrief.address}
          <input
            class="input"
            type="email"
            autocomplete="off"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <a class="btn" href={`mailto:${to}`} target="_blank" rel="noreferrer" data-test="mail-brief" onClick={copy}>
          {words.debrief.mail}
        </a>
      </div>
      <p class="small" role="status">
        {said}
      </p>
    </div>
  );
}
