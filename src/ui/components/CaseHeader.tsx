import type { RefObject } from 'preact';
import type { Phase } from '../../core/plan.ts';
import { type About, isFree } from '../../core/reply-about.ts';
import { fillWords } from '../../core/words.ts';
import { listed } from '../in-words.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { Mark } from './Mark.tsx';
import { Track } from './Track.tsx';

export type CaseView = 'plan' | 'reply';
export type CaseHeaderProps = {
  readonly about: About;
  readonly view: CaseView;
  readonly place: RefObject<HTMLElement | null>;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Where in the plan; null when no phase is left. */
  readonly phase: Phase | null;
  readonly isRecorded: boolean;
  readonly onPlan: () => void;
};

/** Which case this is, and where in the plan. */
export function CaseHeader({ about, view, place, heading, phase, isRecorded, onPlan }: CaseHeaderProps) {
  return (
    <header class="stack roomy" ref={place}>
      <div class="row top">
        <Mark />
        <div class="grow">
          <h1 class="title" tabIndex={-1} ref={heading}>
            {view === 'reply' ? sayReply(about) : listed([about.role ?? about.company]) || words.header.noRole}
          </h1>
          <p class="small muted">{view === 'reply' ? sayCase(about) : sayStage(about)}</p>
        </div>
        {view === 'reply' && !isFree(about.key) && (
          <button type="button" class="btn quiet" data-test="to-plan" onClick={onPlan}>
            <Icon name="back" />
            {words.header.toPlan}
          </button>
        )}
      </div>
      {view === 'plan' && <Track phase={isRecorded ? phase : 'feel'} isOver={isRecorded && phase === null} />}
    </header>
  );
}

const sayReply = ({ person }: About): string =>
  person ? fillWords(words.header.replyTo, { person }) : words.header.reply;

/** "Backend Engineer, Acme", or as much of it as is known. */
export function sayCase({ company, role, subject }: Pick<About, 'company' | 'role' | 'subject'>): string {
  return listed([role, company]) || subject || words.replies.free;
}

function sayStage({ company, role, stage, subject }: About): string {
  if (!company) return listed([subject]);
  if (stage !== null && stage !== 'application') return fillWords(words.header[stage], { company });
  return listed([role ? company : subject]);
}
