import { sayWhen } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import type { Walk as Begun } from '../../storage/session.ts';
import { ask } from '../ask.ts';
import { useFocusAtFirst } from '../hooks/use-focus-on.ts';
import { language, words } from '../words.ts';

export type WalkProps = { readonly walk: Begun; readonly now: number };

/** While somebody walks round the block nothing else is here; afterwards one small thing, or rest. */
export function Walk({ walk, now }: WalkProps) {
  const heading = useFocusAtFirst<HTMLHeadingElement>();
  const isOver = walk.until <= now;
  const when = sayWhen(walk.until, now, language);
  return (
    <main class="stack wide calm" data-test="walk">
      <div class="stack" role="status">
        <h2 class="lead" tabIndex={-1} ref={heading} data-test="walk-heading">
          {isOver ? words.plan.walkOver : fillWords(words.plan.walkNow, { when })}
        </h2>
        <p class="small muted">{isOver ? words.plan.walkOverLine : words.plan.walkLine}</p>
      </div>
      <div class="row">
        <button type="button" class="btn" data-test="walk-end" onClick={() => ask('endWalk', {})}>
          {words.plan.walkBack}
        </button>
      </div>
    </main>
  );
}
