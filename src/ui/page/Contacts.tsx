import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../core/application.ts';
import { Icon } from '../components/Icon.tsx';
import { listed } from '../in-words.ts';
import { words } from '../words.ts';
import type { HistoryActs } from './use-history-acts.ts';

export type ContactsProps = {
  readonly application: string;
  readonly contacts: readonly Contact[];
  readonly acts: HistoryActs;
};

const { applications: say } = words;
const NOBODY: Contact = { name: '', does: null, address: null };
const FIELDS = ['name', 'does', 'address'] as const;

/** Everybody who was met or written with: added, changed and taken away, each with a way back. */
export function Contacts({ application, contacts, acts }: ContactsProps) {
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
  const keep = (all: readonly Contact[]) => acts.act('changeContacts', { application, contacts: all });
  const change = (at: number, next: Contact) => keep(contacts.map((one, index) => (index === at ? next : one)));
  const add = async (next: Contact) => {
    if (next.name.trim() !== '' && (await keep([...contacts, next]))) leave();
  };
  return (
    <div class="stack snug">
      <h3>{say.people}</h3>
      {contacts.map((one, at) => (
        // What was changed or brought back is shown anew.
        <details key={`${at} ${JSON.stringify(one)}`} data-test="contact">
          <summary>
            <Icon name="chevron" />
            {listed([one.name, one.does])}
          </summary>
          <ContactLine
            contact={one}
            onKeep={async (next) => {
              if (await change(at, next)) leave();
            }}
            onRemove={async () => {
              if (await keep(contacts.filter((other) => other !== one))) leave();
            }}
          />
        </details>
      ))}
      {isAdding ? (
        <ContactLine contact={NOBODY} onKeep={add} onRemove={leave} isNew />
      ) : (
        <div class="row">
          <button ref={more} type="button" class="btn quiet" data-test="add-contact" onClick={() => setIsAdding(true)}>
            <Icon name="plus" />
            {say.addPerson}
          </button>
        </div>
      )}
    </div>
  );
}

type LineProps = {
  readonly contact: Contact;
  readonly isNew?: boolean;
  readonly onKeep: (contact: Contact) => void;
  readonly onRemove: () => void;
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
        <button type="button" class="link small muted" data-test="remove-contact" onClick={onRemove}>
          {isNew ? say.leave : say.remove}
        </button>
      </div>
    </form>
  );
}
