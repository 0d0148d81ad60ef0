import { useMemo, useState } from 'preact/hooks';
import { checkBridge, soften } from '../../core/bridge.ts';
import { fillWords } from '../../core/words.ts';
import { heatWords } from '../../languages/heat.ts';
import { counted } from '../in-words.ts';
import { words } from '../words.ts';

export type BridgeNoteProps = {
  readonly text: string;
  /** The language of the text. */
  readonly code: string;
  readonly onText: (text: string) => void;
};

/** A last look at words that the person wrote: what may land harder than meant, with a gentler wording. It never stops anybody. */
export function BridgeNote({ text, code, onText }: BridgeNoteProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const hot = heatWords(code);
  const spots = useMemo(() => (hot ? checkBridge(text, hot) : []), [text, hot]);
  const phraseOf = ({ start, end }: { readonly start: number; readonly end: number }) => text.slice(start, end);
  const left = spots.filter((spot) => !kept.has(`${spot.heat}${phraseOf(spot).toLowerCase()}`));
  const [first] = left;
  const { replies } = words;
  const phrase = first ? phraseOf(first) : '';
  const how = (gentler: string | null) => {
    if (gentler === null) return replies.heatLength;
    return gentler === '' ? fillWords(replies.heatDrop, { phrase }) : fillWords(replies.heatSwap, { phrase, gentler });
  };
  return (
    <div role="status" data-test="bridge">
      {first && (
        <div class="wash small stack snug">
          <p>
            {first.gentler !== null && (
              <>
                <b>{counted(replies.heat, left.length)}</b>{' '}
              </>
            )}
            {how(first.gentler)}
          </p>
          <div class="row roomy">
            {first.gentler !== null && (
              <button type="button" class="link" data-test="heat-use" onClick={() => onText(soften(text, first))}>
                {replies.heatUse}
              </button>
            )}
            <button
              type="button"
              class="link"
              data-test="heat-keep"
              onClick={() => setKept(new Set([...kept, `${first.heat}${phrase.toLowerCase()}`]))}
            >
              {replies.heatKeep}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
