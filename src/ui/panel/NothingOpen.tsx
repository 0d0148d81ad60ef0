import type { Draft } from '../../core/draft.ts';
import { freeKey } from '../../core/reply-about.ts';
import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { allDrafts } from '../../storage/drafts.ts';
import { sayCase } from '../components/CaseHeader.tsx';
import { ClosedHistory } from '../components/ClosedHistory.tsx';
import { Icon } from '../components/Icon.tsx';
import { Mark } from '../components/Mark.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useStored } from '../hooks/use-stored.ts';
import { language, words } from '../words.ts';

export type NothingOpenProps = { readonly onOpen: (key: string) => void };

/** The panel with no case: nothing is asked of anybody, and what was kept is at hand. */
export function NothingOpen({ onOpen }: NothingOpenProps) {
  const now = useNow();
  const [stored, reload] = useStored('drafts', allDrafts);
  const drafts = stored.state === 'ready' ? stored.value.filter((draft) => draft.insertedAt === null) : [];
  return (
    <>
      <header>
        <Mark />
      </header>
      <main class="stack wide">
        {stored.state === 'broken' ? (
          <>
            <h1 class="sr">{words.app}</h1>
            <ClosedHistory onRetry={reload} />
          </>
        ) : (
          <div class="stack">
            <h1 class="lead">{words.empty.lead}</h1>
            <p class="small muted">{words.empty.line}</p>
          </div>
        )}
        <div class="row">
          <button type="button" class="btn" data-test="write-free" onClick={() => onOpen(freeKey(crypto.randomUUID()))}>
            <Icon name="pen" />
            {words.replies.freeStart}
          </button>
        </div>
        {drafts.length > 0 && (
          <section>
            <h2>{words.empty.kept}</h2>
            {drafts.map((draft) => (
              <button key={draft.key} type="button" class="item" onClick={() => onOpen(draft.key)}>
                <span class="grow">
                  {sayCase(draft.about)}
                  <small>{sayDraft(draft, now)}</small>
                </span>
                <Icon name="arrow" />
              </button>
            ))}
          </section>
        )}
      </main>
    </>
  );
}

function sayDraft(draft: Draft, now: number): string {
  if (draft.isBack) return words.empty.back;
  if (draft.due !== null && draft.due > now)
    return fillWords(words.empty.due, { when: sayWhen(draft.due, now, language) });
  return fillWords(words.empty.draft, { when: sayWhen(draft.updatedAt, now, language) });
}
