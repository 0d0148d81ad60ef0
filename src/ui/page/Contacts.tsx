import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/application.ts';
import type { Met } from '../../core/thanks.ts';
import { Icon } from '../components/Icon.tsx';
import { ThankedBox } from '../components/ThankedBox.tsx';
import { listed } from '../in-words.ts';
import { words } from '../words.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type ContactsProps = {
  readonly application: string;
  readonly met: readonly Met[];
  readonly acts: HistoryActs;
  /** Begins the letter that thanks one of them; null while there is nobody, or it is open. */
  readonly onThank: (() => void) | null;
};

const { applications: say } = words;
const NOBODY: Contact = { name: '', does: null, address: null };
const FIELDS = ['name', 'does', 'address'] as const;

/** Everybody who was met or written with: thanked or not yet, added, changed and taken away, each with a way back. */
export function Contacts({ application, met, acts, onThank }: ContactsProps) {
  const [isAdding, setIsAdding] = useState(false);
  // What had the focus goes or is drawn anew: it comes to the button that stays, and not to the top of the page.
  const [left, setLeft] = useState(0);
  const more = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (left > 0) more.current?.focus();
  }, [left]);
  const leave = () => {
    setIsAdding(false);
    setLeft(left + 1);
  };
  const contacts = met.filter(({ isFromRound }) => !isFromRound).map(contactOf);
  const keep = (all: readonly Contact[]) => acts.act('changeContacts', { application, contacts: all });
  // Whom only a round names becomes one of the people once something is said of them.
  const change = (at: number, next: Contact) =>
    keep(at < contacts.length ? contacts.with(at, next) : [...contacts, next]);
  const add = async (next: Contact) => {
    if (next.name.trim() !== '' && (await keep([...contacts, next]))) leave();
  };
  return (
    <div class="stack snug">
      <h3>{say.people}</h3>
      <ul class="plain stack snug">
        {met.map((one, at) => (
          <li key={`${at} ${one.name}`} class="row base">
            {/* What was changed or brought back is shown anew. */}
            <details key={JSON.stringify(contactOf(one))} class="grow" data-test="contact">
              <summary>
                <Icon name="chevron" />
                {listed([one.name, one.does])}
              </summary>
              <ContactLine
                contact={contactOf(one)}
                onKeep={async (next) => {
                  if (await change(at, next)) leave();
                }}
                onRemove={
                  one.isFromRound
                    ? null
                    : async () => {
                        if (await keep(contacts.toSpliced(at, 1))) leave();
                      }
                }
              />
            </details>
            <ThankedBox
              name={one.name}
              isThanked={one.isThanked}
              onChange={(isThanked) => change(at, { ...contactOf(one), isThanked })}
            />
          </li>
        ))}
      </ul>
      {isAdding ? (
        <ContactLine contact={NOBODY} onKeep={add} onRemove={leave} isNew />
      ) : (
        <div class="row">
          <button ref={more} type="button" class="btn quiet" data-test="add-contact" onClick={() => setIsAdding(true)}>
            <Icon name="plus" />
            {say.addPerson}
          </button>
          {onThank && (
            <button type="button" class="btn" data-test="thank" onClick={onThank}>
              {say.thank}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

/** Without what letters tell: only the person's own word is kept. */
function contactOf({ name, does, address, isThanked, isThankedByHand }: Met): Contact {
  return { name, does, address, ...(isThankedByHand ? { isThanked } : {}) };
}

type LineProps = {
  readonly contact: Contact;
  readonly isNew?: boolean;
  readonly onKeep: (contact: Contact) => void;
  /** Null for one whom only a round names. */
  readonly onRemove: (() => void) | null;
};

function ContactLine({ contact, isNew = false, onKeep, onRemove }: LineProps) {
  const [typed, setTyped] = useState(contact);
  const form = useRef<HTMLFormElement>(null);
  // Before the next key: one that types on at once loses no letter.
  useLayoutEffect(() => {
    if (isNew) form.current?.querySelector('input')?.focus();
  }, [isNew]);
  const keep = (event: SubmitEvent) => {
    event.preventDefault();
    onKeep(typed);
  };
  const isChanged = FIELDS.some((field) => typed[field] !== contact[field]);
  return (
    <form ref={form} class="stack snug" onSubmit={keep} aria-label={contact.name || say.addPerson}>
      {FIELDS.map((field) => (
        <label key={field} class="field">
          {say.contact[field]}
          <input
            class="input"
            dir="auto"
            autocomplete="off"
            data-test={`contact-${field}`}
            value={typed[field] ?? ''}
            onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        </label>
      ))}
      <div class="row">
        {(isNew || isChanged) && (
          <button type="submit" class="btn" data-test="keep-contact">
            {say.keep}
          </button>
        )}
        {onRemove && (
          <button
            type="button"
            class="link small muted"
            data-test="remove-contact"
            aria-description={contact.name}
            onClick={onRemove}
          >
            {isNew ? say.leave : say.remove}
          </button>
        )}
      </div>
    </form>
  );
}
