import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../core/draft.ts';
import { aboutCase, aboutNothing, freeKey, isFree } from '../../core/reply-about.ts';
import { allCases } from '../../storage/session.ts';
import { openBeside } from '../browser.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import type { Leave } from '../components/CaseScreen.tsx';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';
import { ReplyOf } from './ReplyOf.tsx';

export type ReplyPartProps = {
  readonly drafts: readonly Draft[];
  readonly wished: string | null;
  readonly windowId: number | null;
  readonly now: number;
  readonly onReflect: () => void;
};

/** Pick a case, pick words, insert or copy. */
export function ReplyPart({ drafts, wished, windowId, now, onReflect }: ReplyPartProps) {
  const [cases] = useStored('cases', allCases);
  const [picked, setPicked] = useState<string | null>(null);
  const leave: Leave = useRef(async () => true);
  const open = cases.state === 'ready' ? cases.value.map(aboutCase) : [];
  const kept = drafts.filter(({ key, insertedAt }) => insertedAt === null && !open.some((one) => one.key === key));
  const [free] = useState(() => freeKey(crypto.randomUUID()));
  const choices = [...open, ...kept.map(({ key, about }) => ({ ...about, key })), aboutNothing(free)];
  const key = picked ?? choices.find((one) => one.key === wished)?.key ?? choices[0]?.key ?? free;
  if (cases.state === 'loading') return null;
  // What is on screen is saved before another case takes its place; if that does not work it stays, and says why.
  const pick = async (next: string) => {
    if (await leave.current()) setPicked(next);
  };
  return (
    <div class="stack reply-part">
      {choices.length === 1 && <p class="small muted">{words.popupReply.emptyLine}</p>}
      <label class="field">
        {words.popupReply.about}
        <select class="input" data-test="case" value={key} onChange={(event) => pick(event.currentTarget.value)}>
          {choices.map((one) => (
            <option key={one.key} value={one.key}>
              {isFree(one.key) && one.key === free ? words.replies.freeStart : sayCase(one)}
            </option>
          ))}
        </select>
      </label>
      {windowId !== null && wished === key && (
        <div class="row">
          <button type="button" class="link small" data-test="sidebar" onClick={() => openBeside(windowId)}>
            {words.popupReply.openPanel}
          </button>
        </div>
      )}
      <ReplyOf key={key} caseKey={key} leave={leave} now={now} onReflect={onReflect} />
    </div>
  );
}
