import { useId } from 'preact/hooks';
import type { Suggestion } from '../../core/suggestion.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { inWords, listed } from '../in-words.ts';
import { language, words } from '../words.ts';
import type { Row } from './use-applications.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type SuggestionsProps = {
  readonly suggestions: readonly Suggestion[];
  readonly rows: readonly Row[];
  readonly now: number;
  readonly acts: HistoryActs;
};

const { applications: say } = words;

/** What mails and pages would add to the history: a yes to one, or to all that leave no question. */
export function Suggestions({ suggestions, rows, now, acts }: SuggestionsProps) {
  if (suggestions.length === 0) return null;
  const clear = suggestions.filter(({ candidates }) => candidates.length === 0).map(({ id }) => id);
  return (
    <section class="letter-box stack" aria-label={say.waiting} data-test="suggestions">
      <div class="row">
        <h2 class="grow">{say.waiting}</h2>
        {clear.length > 1 && (
          <button
            type="button"
            class="btn"
            data-test="accept-all"
            onClick={() => acts.act('acceptSuggestions', { ids: clear, application: null })}
          >
            {fillWords(say.acceptAll, { count: inWords(clear.length) })}
          </button>
        )}
      </div>
      <ul class="lined plain">
        {suggestions.map((one) => (
          <SuggestionLine key={one.id} suggestion={one} rows={rows} now={now} acts={acts} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Omit<SuggestionsProps, 'suggestions'> & { readonly suggestion: Suggestion };

function SuggestionLine({ suggestion, rows, now, acts }: LineProps) {
  const { id, type, company, role, at, sentence, candidates } = suggestion;
  const said = useId();
  const accept = (application: string | null) => acts.act('acceptSuggestions', { ids: [id], application });
  const asked = rows.filter(({ application }) => candidates.includes(application.id));
  return (
    <li class="item" data-test="suggestion">
      <span class="grow">
        <span id={said}>{listed([say.events[type], company, role])}</span>{' '}
        <span class="muted num">{sayDay(at, now, language)}</span>{' '}
        {sentence !== null && (
          <q class="letter small" dir="auto">
            {sentence}
          </q>
        )}
        {asked.length > 0 && <small>{say.which}</small>}
      </span>
      {asked.length === 0 && (
        <button type="button" class="btn" data-test="accept" aria-describedby={said} onClick={() => accept(null)}>
          {say.accept}
        </button>
      )}
      {asked.map(({ application }) => (
        <button
          key={application.id}
          type="button"
          class="btn"
          aria-describedby={said}
          onClick={() => accept(application.id)}
        >
          {application.role ?? application.company ?? say.noRole}
        </button>
      ))}
      <button
        type="button"
        class="link small"
        data-test="dismiss"
        aria-describedby={said}
        onClick={() => acts.act('dismissSuggestions', { ids: [id] })}
      >
        {say.dismiss}
      </button>
    </li>
  );
}
