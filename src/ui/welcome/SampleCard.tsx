import { useState } from 'preact/hooks';
import { Mark } from '../components/Mark.tsx';
import { words } from '../words.ts';
/** What can be pressed in it. */
export type Pressed = 'plan' | 'reply' | 'notNow';

export type SampleCardProps = { readonly onPress: (pressed: Pressed) => void };

/** The card as it looks on an open mail. */
export function SampleCard({ onPress }: SampleCardProps) {
  const [isWhyOpen, setIsWhyOpen] = useState(false);
  const { welcome } = words;
  return (
    <div class="prompt">
      <Mark size={22} />
      <div class="grow stack">
        <div>
          <p>
            <b>{welcome.sampleCard}</b>
          </p>
          <p class="muted">
            {welcome.sampleLine}{' '}
            <button type="button" class="link" aria-expanded={isWhyOpen} onClick={() => setIsWhyOpen(!isWhyOpen)}>
              {welcome.why}
            </button>
          </p>
        </div>
        {isWhyOpen && (
          <div class="stack snug small">
            <p class="muted">{welcome.whyLine}</p>
            <blockquote class="letter well">
              <q>{welcome.whySentence}</q>
            </blockquote>
            <p class="muted">{welcome.whyNote}</p>
          </div>
        )}
        <div class="row">
          <button type="button" class="btn primary" onClick={() => onPress('plan')}>
            {welcome.plan}
          </button>
          <button type="button" class="btn" onClick={() => onPress('reply')}>
            {welcome.reply}
          </button>
          <span class="grow" />
          <button type="button" class="btn quiet" onClick={() => onPress('notNow')}>
            {welcome.notNow}
          </button>
        </div>
      </div>
    </div>
  );
}
