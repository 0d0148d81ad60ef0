import { words } from '../words.ts';

export type PlanFooterProps = { readonly hasNoMail: boolean; readonly onOpenMail: () => void };

/** The way back to the mail. */
export function PlanFooter({ hasNoMail, onOpenMail }: PlanFooterProps) {
  return (
    <footer class="bar stack snug">
      <p class="small" role="status">
        {hasNoMail && words.plan.noMail}
      </p>
      <div class="row">
        <button type="button" class="btn quiet" data-test="open-mail" onClick={onOpenMail}>
          {words.plan.toMail}
        </button>
      </div>
    </footer>
  );
}
