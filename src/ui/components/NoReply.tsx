import type { Human } from '../../core/manner.ts';
import { humansFor, mailtoOf } from '../../core/reply-people.ts';
import { fillWords } from '../../core/words.ts';
import { allCases } from '../../storage/session.ts';
import type { ReplyInHand } from '../hooks/use-reply.ts';
import { useStored } from '../hooks/use-stored.ts';
import { words } from '../words.ts';

const { replies } = words;

/** A sender that cannot be answered: says so, and offers a human of theirs, or nothing at all. */
export function NoReply({ reply, onWrite }: { readonly reply: ReplyInHand; readonly onWrite: () => void }) {
  const { about, draft, change } = reply;
  const [cases] = useStored('cases', allCases);
  const all = cases.state === 'ready' ? cases.value : [];
  const humans = humansFor(all.find(({ key }) => key === about.key) ?? null, all);
  const writeTo = ({ name }: Human) => {
    change({ slots: { ...draft.slots, person: name } });
    onWrite();
  };
  return (
    <section class="stack" data-test="no-reply">
      <div class="stack snug">
        <p class="lead">{replies.noReplyLead}</p>
        <p class="small muted">{replies.noReplyLine}</p>
      </div>
      {humans.length > 0 && (
        <div class="stack snug">
          <h2>{replies.humans}</h2>
          <ul class="lined">
            {humans.map((human) => (
              <li key={human.name} class="row between small person">
                <button type="button" class="link" data-test="write-to" onClick={() => writeTo(human)}>
                  {fillWords(replies.writeTo, { name: human.name })}
                </button>
                <MailLink human={human} />
              </li>
            ))}
          </ul>
          <p class="tiny muted">{replies.humanLine}</p>
        </div>
      )}
      <div class="row">
        <button type="button" class="link small" data-test="write-anyway" onClick={onWrite}>
          {replies.writeAnyway}
        </button>
      </div>
    </section>
  );
}

function MailLink({ human }: { readonly human: Human }) {
  const link = mailtoOf(human);
  if (link === null) return null;
  return (
    <a href={link} data-test="mailto" dir="ltr" aria-label={fillWords(replies.mailTo, { name: human.name })}>
      {human.address}
    </a>
  );
}
