import { openPage } from '../browser.ts';
import { words } from '../words.ts';

export type PlanFooterProps = {
  readonly hasNoMail: boolean;
  /** Null where no way leads back. */
  readonly onOpenMail: (() => void) | null;
};

/** The way back to the mail, and to people who help: always at hand, whatever was written. */
export function PlanFooter({ hasNoMail, onOpenMail }: PlanFooterProps) {
  return (
    <footer class="bar stack snug">
      <p class="small" role="status">
        {hasNoMail && words.plan.noMail}
      </p>
      <div class="row between">
        {onOpenMail && (
          <button type="button" class="btn quiet" data-test="open-mail" onClick={onOpenMail}>
            {words.plan.toMail}
          </button>
        )}
        <button type="button" class="link small muted" data-test="open-help" onClick={() => openPage('help')}>
          {words.plan.help}
        </button>
      </div>
    </footer>
  );
}
