import { CaseScreen } from '../components/CaseScreen.tsx';
import { words } from '../words.ts';
import { NothingOpen } from './NothingOpen.tsx';
import { usePanel } from './use-panel.ts';

/** The panel beside the mail: the case that was asked for, or a calm nothing. */
export function Panel() {
  const { shown, held, leave, open, goOn } = usePanel();
  if (shown === 'unknown') return <div class="panel" />;
  const empty = <NothingOpen onOpen={open} />;
  if (shown === null) return <div class="panel">{empty}</div>;
  const above = held && (
    <div class="wash stack snug start" role="alert">
      <p class="small">{words.waiting.line}</p>
      <button type="button" class="btn" onClick={goOn}>
        {words.waiting.go}
      </button>
    </div>
  );
  return (
    <div class="panel">
      <CaseScreen key={shown.key} caseKey={shown.key} view={shown.view} leave={leave} whenGone={empty} above={above} />
    </div>
  );
}
