import { useState } from 'preact/hooks';
import { useFocusOn } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';
import { type Pressed, SampleCard } from './SampleCard.tsx';

const SAYS = {
  plan: words.welcome.planSays,
  reply: words.welcome.replySays,
  notNow: words.welcome.notNowSays,
} as const;

/** A mail with the card on it, to try. It lives in this page only, and nothing is saved. */
export function SampleMail() {
  const [pressed, setPressed] = useState<Pressed | null>(null);
  const place = useFocusOn<HTMLDivElement>(pressed === 'notNow');
  const { welcome } = words;
  return (
    <section class="stack">
      <h2>{welcome.try}</h2>
      <div class="sheet stack roomy" ref={place}>
        <div>
          <p>
            <b>{welcome.sampleSubject}</b>
          </p>
          <p class="small muted">{welcome.sampleFrom}</p>
        </div>
        {pressed !== 'notNow' && <SampleCard onPress={setPressed} />}
        <div role="status" class="stack snug start">
          {pressed && <p class="small">{SAYS[pressed]}</p>}
          {pressed === 'notNow' && (
            <button type="button" class="btn" onClick={() => setPressed(null)}>
              {welcome.again}
            </button>
          )}
        </div>
        <p class="letter">{welcome.sampleText}</p>
      </div>
      <p class="small muted">{welcome.unsaved}</p>
    </section>
  );
}
