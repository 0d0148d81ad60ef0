import { useId } from 'preact/hooks';
import { hasTalked } from '../../core/reply-letter.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import type { Insertion } from '../hooks/use-insertion.ts';
import type { ReplyInHand, Said } from '../hooks/use-reply.ts';
import { counted } from '../in-words.ts';
import { language, words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { InsertionNote } from './InsertionNote.tsx';
import { ProblemNote } from './ProblemNote.tsx';

export type ReplyFooterProps = {
  readonly reply: ReplyInHand;
  readonly now: number;
  readonly insertLabel: string;
  /** Insert was pressed while a gap is left: take the reader there. */
  readonly onGap: () => void;
  readonly onOpenMail: (() => void) | null;
};

/** What still waits for something is said until it ends; the rest makes room for what was done after it. */
const IS_OPEN: ReadonlySet<Insertion['state']> = new Set(['working', 'armed', 'asks', 'inserted']);
const SILENT: Insertion = { state: 'idle' };

/** What can be done with the reply, what was done, and why not. */
export function ReplyFooter({ reply, now, insertLabel, onGap, onOpenMail }: ReplyFooterProps) {
  const whyNot = useId();
  const row = useFocusOn<HTMLDivElement>(reply.insertion.state);
  const { insertion, letter, problem, quietUntil, said } = reply;
  const hasGap = letter.gaps > 0;
  const isInserted = insertion.state === 'inserted';
  // Once the words are in, nothing presses: the way back stands first, and what is in the reply is not kept for later.
  const keepsFirst = hasTalked(reply.about) && !isInserted;
  const gapLine = counted(words.reply.gaps, letter.gaps);
  const insert = (
    <button
      type="button"
      class={isInserted ? 'btn quiet' : keepsFirst ? 'btn' : 'btn primary'}
      data-test="insert"
      aria-disabled={hasGap}
      aria-describedby={hasGap ? whyNot : undefined}
      onClick={() => (hasGap ? onGap() : reply.insert(false))}
    >
      {isInserted ? words.reply.insertAgain : insertLabel}
    </button>
  );
  const keep = (
    <button type="button" class={keepsFirst ? 'btn primary' : 'btn quiet'} data-test="keep" onClick={reply.keep}>
      {words.reply.keep}
    </button>
  );
  return (
    <footer class="bar stack">
      {problem && <ProblemNote problem={problem} safe="words" onRetry={reply.retry} />}
      <InsertionNote
        insertion={said && !IS_OPEN.has(insertion.state) ? SILENT : insertion}
        onCancel={reply.cancel}
        onAnyway={() => reply.insert(true)}
        onOpenMail={onOpenMail}
      />
      <SaidLine said={said} now={now} />
      {hasGap && (
        <p class="small now" id={whyNot}>
          {gapLine}
        </p>
      )}
      {quietUntil !== null && !hasGap && !said && insertion.state === 'idle' && (
        <p class="small muted">{fillWords(words.reply.quiet, { when: sayWhen(quietUntil, now, language) })}</p>
      )}
      <div class="row actions" ref={row}>
        {isInserted && (
          <button type="button" class="btn" data-test="undo" onClick={reply.undo}>
            <Icon name="undo" />
            {words.reply.undo}
          </button>
        )}
        {keepsFirst && keep}
        {insert}
        {!keepsFirst && !isInserted && keep}
        <button type="button" class="btn quiet" data-test="copy" title={words.reply.copy} onClick={reply.copy}>
          <Icon name="copy" />
          <span class="sr">{words.reply.copy}</span>
        </button>
      </div>
    </footer>
  );
}

function SaidLine({ said, now }: { readonly said: Said | null; readonly now: number }) {
  return (
    <div role="status" data-test="said">
      {said && <p class="small">{saySaid(said, now)}</p>}
    </div>
  );
}

function saySaid(said: Said, now: number): string {
  if (said.what === 'copied') return words.reply.copied;
  if (said.what === 'not-copied') return words.reply.notCopied;
  return fillWords(words.reply.kept, { when: sayWhen(said.due, now, language) });
}
