import { openBeside } from '../browser.ts';
import { CaseScreen } from '../components/CaseScreen.tsx';
import { Icon } from '../components/Icon.tsx';
import { words } from '../words.ts';
import type { Opened } from './use-popup.ts';

export type OpenedCaseProps = {
  readonly opened: Opened;
  readonly windowId: number | null;
  readonly onBack: () => void;
};

/** One case in the popup, with the way to the place beside the mail. */
export function OpenedCase({ opened, windowId, onBack }: OpenedCaseProps) {
  const above = (
    <div class="row between">
      <button type="button" class="btn quiet" data-test="back" onClick={onBack}>
        <Icon name="back" />
        {words.header.back}
      </button>
      {windowId !== null && (
        <button type="button" class="btn" data-test="sidebar" onClick={() => beside(windowId)}>
          <Icon name="beside" />
          {words.popup.beside}
        </button>
      )}
    </div>
  );
  const gone = (
    <main class="stack">
      {above}
      <p class="small">{words.recent.noMail}</p>
    </main>
  );
  return <CaseScreen key={opened.key} caseKey={opened.key} view={opened.view} whenGone={gone} above={above} />;
}

/** The popup has done its work once the panel is there. */
function beside(windowId: number): void {
  openBeside(windowId).then(
    () => window.close(),
    () => undefined,
  );
}
