import { words } from '../words.ts';
import type { CardWords } from './design.ts';

export type CardFormProps = { readonly text: CardWords; readonly onText: (text: CardWords) => void };

/** The words of a card. */
export function CardForm({ text, onText }: CardFormProps) {
  const { cards } = words;
  const field = (label: string, name: 'heading' | 'to' | 'from') => (
    <label class="field">
      {label}
      <input
        class="input"
        dir="auto"
        maxLength={80}
        data-test={`card-${name}`}
        value={text[name]}
        onInput={(event) => onText({ ...text, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <div class="stack">
      {field(cards.headingLine, 'heading')}
      {field(cards.to, 'to')}
      <label class="field">
        {cards.words}
        <textarea
          class="input letter"
          dir="auto"
          maxLength={600}
          data-test="card-words"
          value={text.words}
          onInput={(event) => onText({ ...text, words: event.currentTarget.value })}
        />
      </label>
      {field(cards.from, 'from')}
    </div>
  );
}
