import { useMemo, useRef } from 'preact/hooks';
import type { Application } from '../../core/application.ts';
import type { Draft } from '../../core/draft.ts';
import { aboutNothing } from '../../core/reply-about.ts';
import { keyBeside } from '../../core/thanks.ts';
import type { Leave } from '../components/CaseScreen.tsx';
import { words } from '../words.ts';
import { FreeLetter } from './FreeLetter.tsx';
import type { HistoryActs } from './use-history-acts.ts';

export type NudgeProps = {
  readonly application: Application;
  readonly drafts: readonly Draft[];
  readonly now: number;
  readonly acts: HistoryActs;
  readonly onDone: () => void;
};

const { applications: say } = words;

/** One polite question into a silence: the letter, and the word that it was sent. Ajar never sends it. */
export function Nudge({ application, drafts, now, acts, onDone }: NudgeProps) {
  const { id, company, role } = application;
  const key = keyBeside('nudge', application, drafts);
  const about = useMemo(() => ({ ...aboutNothing(key), company, role }), [key, company, role]);
  const leave: Leave = useRef(async () => true);
  const asked = async () => {
    if (await acts.act('addEvent', { application: id, type: 'nudge', at: Date.now() })) onDone();
  };
  return (
    <div class="stack" data-test="nudge-letter">
      <p class="small muted">{say.nudgeLine}</p>
      <FreeLetter about={about} template="nudge" now={now} leave={leave} />
      <div class="row">
        <button type="button" class="btn" data-test="asked" onClick={asked}>
          {say.asked}
        </button>
        <button type="button" class="link" onClick={onDone}>
          {say.leave}
        </button>
      </div>
    </div>
  );
}
