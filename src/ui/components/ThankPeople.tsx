import { useState } from 'preact/hooks';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';

/** Everybody who was met, one message each. The letter is to the one that is chosen. */
export function ThankPeople({ reply }: { readonly reply: ReplyInHand }) {
  const { draft, about, change } = reply;
  const [name, setName] = useState('');
  const known = about.person && !draft.people.some((one) => one.name === about.person);
  const people = known ? [{ name: about.person ?? '', isThanked: false }, ...draft.people] : draft.people;
  const chosen = draft.slots.person ?? about.person;
  // Another person is another message: text that was edited for the one before stays with nobody.
  const choose = (to: string) => change({ people, slots: { ...draft.slots, person: to }, text: null });
  const add = () => {
    const bare = name.trim();
    if (bare === '' || people.some((one) => one.name === bare)) return;
    change({ people: [...people, { name: bare, isThanked: false }], slots: { ...draft.slots, person: bare } });
    setName('');
  };
  const toggle = (to: string) =>
    change({ people: people.map((one) => (one.name === to ? { ...one, isThanked: !one.isThanked } : one)) });
  return (
    <section class="stack snug" data-test="people">
      <h2>{words.replies.people}</h2>
      <p class="small muted">{words.replies.peopleLine}</p>
      <ul class="lined">
        {people.map((one) => (
          <li key={one.name} class="row between small person">
            <button
              type="button"
              class="link grow"
              aria-current={one.name === chosen ? 'true' : undefined}
              onClick={() => choose(one.name)}
            >
              {one.name}
            </button>
            <label class="row">
              <input type="checkbox" checked={one.isThanked} onChange={() => toggle(one.name)} />
              {one.isThanked ? words.replies.thanked : words.replies.notThanked}
            </label>
          </li>
        ))}
      </ul>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <input
          class="input grow"
          aria-label={words.replies.personAdd}
          placeholder={words.replies.personAdd}
          data-test="person-name"
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <button type="submit" class="btn" data-test="person-add">
          {words.replies.add}
        </button>
      </form>
    </section>
  );
}
