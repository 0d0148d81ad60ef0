import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { promptAt } from '../../core/private-page.ts';
import { useNow } from '../hooks/use-now.ts';
import { usePrivatePage } from '../hooks/use-private-page.ts';
import { words } from '../words.ts';
import { Icon } from './Icon.tsx';
import { PrivateEnd } from './PrivateEnd.tsx';
import { PrivateLocked } from './PrivateLocked.tsx';
import { ProblemNote } from './ProblemNote.tsx';

export type PrivateWritingProps = {
  readonly application: string | null;
  /** A kept page; null goes on with the open one, or begins one. */
  readonly page: string | null;
  /** How many sessions there were about this application. */
  readonly session: number;
  readonly onBack: () => void;
};

/**
 * A page that goes nowhere. It is no form field: browsers write those to the disk, to bring them back after a crash. Esc hides
 * the words at once.
 */
export function PrivateWriting({ application, page, session, onBack }: PrivateWritingProps) {
  const hand = usePrivatePage(application, page);
  const now = useNow();
  const [began] = useState(Date.now);
  const [isHidden, setIsHidden] = useState(false);
  const [isBurning, setIsBurning] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // Only what came from elsewhere is put in: the person's caret stays where it is otherwise.
    if (area.current && area.current.innerText !== hand.text) area.current.textContent = hand.text;
  }, [hand.text, hand.state]);
  // Opened, hidden, shown again or burnt, each by a press: the next key belongs to what is there now.
  useLayoutEffect(() => {
    if (hand.state === 'burnt') heading.current?.focus();
    else if (isHidden) again.current?.focus();
    else if (area.current) writeOn(area.current);
  }, [hand.state, isHidden]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setIsHidden((was) => !was);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  const burn = async () => {
    setIsBurning(true);
    await new Promise((resolve) =>
      setTimeout(resolve, matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 1000),
    );
    await hand.burn();
    setIsBurning(false);
  };
  const { text } = words.private;
  return (
    <section class="stack roomy" data-test="private">
      <div class="row">
        <button type="button" class="btn quiet" data-test="private-back" onClick={onBack}>
          <Icon name="back" />
          {words.header.back}
        </button>
      </div>
      {hand.problem && <ProblemNote problem={hand.problem} safe="words" />}
      {hand.state === 'locked' && <PrivateLocked isWrong={hand.isWrong} onOpen={hand.unlock} />}
      {hand.state === 'burnt' && (
        <h2 class="lead" tabIndex={-1} ref={heading} data-test="burnt">
          {words.private.burnt}
        </h2>
      )}
      {hand.state === 'open' && (
        <>
          <h2 class="lead" id="private-prompt" aria-live="polite">
            {words.private.prompts[promptAt(now - began, session + (hand.isFresh ? 1 : 0))]}
          </h2>
          {isHidden && (
            <button ref={again} type="button" class="btn" data-test="show-again" onClick={() => setIsHidden(false)}>
              {words.private.showAgain}
            </button>
          )}
          {/* biome-ignore lint/a11y/useSemanticElements: browsers write the text of form fields to the disk */}
          <div
            ref={area}
            class={isBurning ? 'letter well private burning' : 'letter well private'}
            contentEditable="plaintext-only"
            role="textbox"
            tabIndex={0}
            aria-multiline="true"
            aria-labelledby="private-prompt"
            spellcheck={false}
            autocorrect="off"
            autocapitalize="off"
            dir="auto"
            hidden={isHidden}
            data-test="private-text"
            onInput={(event) => hand.write(event.currentTarget.innerText)}
          />
          <p class="tiny muted">{hand.lock === null ? text.unkept : text[hand.lock.kind]}</p>
          <PrivateEnd hand={hand} onHide={() => setIsHidden(true)} onBurn={burn} />
        </>
      )}
    </section>
  );
}

/** The caret stands after the last word. */
function writeOn(page: HTMLElement): void {
  page.focus();
  getSelection()?.selectAllChildren(page);
  getSelection()?.collapseToEnd();
}
