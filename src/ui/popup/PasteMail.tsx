import { useState } from 'preact/hooks';
import { askToSave, type Problem } from '../ask.ts';
import { Icon } from '../components/Icon.tsx';
import { ProblemNote } from '../components/ProblemNote.tsx';
import { words } from '../words.ts';

export type PasteMailProps = { readonly onRead: (key: string) => void };

/** A mail that was read elsewhere, on the phone for example. */
export function PasteMail({ onRead }: PasteMailProps) {
  const [text, setText] = useState('');
  const [note, setNote] = useState<'notOne' | 'pasteFirst' | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = async (byHand: boolean) => {
    if (text.trim() === '') return setNote('pasteFirst');
    const result = await askToSave('pasteMail', { text, byHand });
    setProblem(result.ok ? null : result.error);
    setNote(result.ok && result.value === null ? 'notOne' : null);
    if (result.ok && result.value) onRead(result.value.key);
  };
  return (
    <section>
      <details>
        <summary data-test="paste">
          <Icon name="chevron" />
          {words.recent.paste}
        </summary>
        <div class="stack snug start paste">
          <label class="field">
            {words.recent.pasteLabel}
            <textarea
              class="input letter short"
              dir="auto"
              data-test="paste-text"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </label>
          <p class="tiny muted">{words.recent.pasteLine}</p>
          <button type="button" class="btn" data-test="paste-read" onClick={() => read(false)}>
            {words.recent.read}
          </button>
          <p class="small" role="status">
            {note && words.recent[note]}
          </p>
          {note === 'notOne' && (
            <button type="button" class="btn quiet" data-test="paste-by-hand" onClick={() => read(true)}>
              {words.recent.isOne}
            </button>
          )}
          {problem && <ProblemNote problem={problem} safe="words" onRetry={() => read(false)} />}
        </div>
      </details>
    </section>
  );
}
