import { useState } from 'preact/hooks';
import { hasThanked, toAnother } from '../../core/thanks.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { words } from '../words.ts';
import { ThankedBox } from './ThankedBox.tsx';

/** Everybody who was met, one message each. The letter is to the one that is chosen. */
export function ThankPeople({ reply }: { readonly reply: ReplyInHand }) {
  const { draft, about, change } = reply;
  const [name, setName] = useState('');
  const known = about.person && !draft.people.some((one) => one.name === about.person);
  const people = known ? [{ name: about.person ?? '', isThanked: false }, ...draft.people] : draft.people;
  const chosen = draft.slots.person ?? about.person;
  const choose = (to: string) => change(toAnother(draft, people, to));
  const add = () => {
    const bare = name.trim();
    if (bare === '' || people.some((one) => one.name === bare)) return;
    change(toAnother(draft, [...people, { name: bare, isThanked: false }], bare));
    setName('');
  };
  const toggle = (to: string, isThanked: boolean) =>
    change({ people: people.map((one) => (one.name === to ? { ...one, isThanked, isByHand: true } : one)) });
  return (
    <section class="stack snug" data-test="people">
      <h2>{words.replies.people}</h2>
      <p class="small muted">{words.replies.peopleLine}</p>
      <ul class="lined">
        {people.map(({ name: one }) => (
          <li key={one} class="row between small person">
            <button
              type="button"
              class="link grow"
              aria-current={one === chosen ? 'true' : undefined}
              onClick={() => choose(one)}
            >
              {one}
            </button>
            <ThankedBox
              name={one}
              isThanked={hasThanked({ ...draft, people }, one)}
              onChange={(is) => toggle(one, is)}
            />
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
