import { useState } from 'preact/hooks';
import { DETAILS, type Detail, type Details } from '../../core/application.ts';
import { useFocusAtFirst } from '../hooks/use-focus-on.ts';
import { words } from '../words.ts';

export type ApplicationFormProps = {
  readonly details: Details;
  readonly label: string;
  readonly onKeep: (changed: Partial<Details>) => void;
  readonly onLeave: () => void;
};

const { applications: say } = words;

/** What the person knows of an application, to write and to change. */
export function ApplicationForm({ details, label, onKeep, onLeave }: ApplicationFormProps) {
  const first = useFocusAtFirst<HTMLInputElement>();
  const [typed, setTyped] = useState<Partial<Record<Detail, string>>>({});
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    onKeep(typed);
  };
  return (
    <form class="stack" onSubmit={keep} aria-label={label} data-test="application-form">
      {DETAILS.map((detail) => (
        <label key={detail} class="field">
          {say.details[detail]}
          <input
            ref={detail === DETAILS[0] ? first : null}
            class="input"
            autocomplete="off"
            data-test={`detail-${detail}`}
            value={typed[detail] ?? details[detail] ?? ''}
            onInput={(event) => setTyped({ ...typed, [detail]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class="row">
        <button type="submit" class="btn" data-test="keep-application">
          {say.keep}
        </button>
        <button type="button" class="link" onClick={onLeave}>
          {say.leave}
        </button>
      </div>
    </form>
  );
}
