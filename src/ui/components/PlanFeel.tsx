import { isQuiet } from '../../core/quiet-day.ts';
import type { PlanActs } from '../hooks/use-plan-acts.ts';
import type { PlanData } from '../hooks/use-plan-data.ts';
import { PlanMinutes, type PlanMinutesProps } from './PlanMinutes.tsx';
import { PlanMoods } from './PlanMoods.tsx';
import { PlanReframe } from './PlanReframe.tsx';
import { QuietDaySection } from './QuietDaySection.tsx';

export type PlanFeelProps = Omit<PlanMinutesProps, 'isQuiet'> & {
  readonly data: PlanData;
  readonly acts: PlanActs;
  readonly now: number;
  readonly sentence: string | null;
};

/** The first phase: nothing has to be decided, and a few things may help. */
export function PlanFeel({ data, acts, now, sentence, ...minutes }: PlanFeelProps) {
  return (
    <div class="stack wide">
      <QuietDaySection quiet={data.plan.quiet} now={now} onChoose={acts.chooseQuiet} />
      <PlanMoods plan={data.plan} now={now} onNote={acts.noteMoods} />
      <PlanMinutes {...minutes} isQuiet={isQuiet(data.plan.quiet, now)} />
      <PlanReframe plan={data.plan} evidence={data.evidence} sentence={sentence} />
    </div>
  );
}
