import { CaseScreen } from '../components/CaseScreen.tsx';
import { words } from '../words.ts';
import type { FirstCase } from './first.ts';
import { NothingOpen } from './NothingOpen.tsx';
import { usePanel } from './use-panel.ts';

/** The panel beside the mail: the case that was asked for, or a calm nothing. */
export function Panel({ first }: { readonly first: FirstCase }) {
  const { shown, held, leave, open, goOn } = usePanel(first?.wish ?? null);
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
  // Asked for again later, it is read again.
  const data = first?.wish === shown ? first.data : null;
  return (
    <div class="panel">
      <CaseScreen
        key={shown.key}
        caseKey={shown.key}
        view={shown.view}
        first={data}
        leave={leave}
        whenGone={empty}
        above={above}
      />
    </div>
  );
}
