import { findAts } from '../../core/ats-domains.ts';
import type { Case } from '../../core/case.ts';
import type { KnownApplication } from '../../core/matching.ts';
import { sayDay } from '../../core/when.ts';
import { fillWords } from '../../core/words.ts';
import { knownApplications } from '../../storage/history.ts';
import { useStored } from '../hooks/use-stored.ts';
import { listed } from '../in-words.ts';
import { language, words } from '../words.ts';

export type SameApplicationProps = {
  readonly one: Case;
  readonly now: number;
  readonly onJoin: (application: string) => void;
};

const MOST = 3;
const isService = (address: string): boolean => findAts(address) !== null;

/** The applications that a mail may be about, the likeliest first. */
async function candidatesFor({ mail, verdict }: Case): Promise<readonly KnownApplication[]> {
  // It knows every public suffix, which no first sight needs.
  const [known, { matchApplication }] = await Promise.all([knownApplications(), import('../../core/matching.ts')]);
  const { company, role } = verdict.facts;
  const at = mail.date === null ? null : Date.parse(mail.date);
  const match = matchApplication(
    { thread: mail.thread, address: mail.from.address, company, role, at },
    known,
    isService,
  );
  const ids = match.is === 'one' ? [match.id] : match.is === 'ask' ? match.ids.slice(0, MOST) : [];
  return ids.flatMap((id) => known.find((application) => application.id === id) ?? []);
}

/** Asks whether a mail is about an application that is in the history already. Nothing is joined without the person's press. */
export function SameApplication({ one, now, onJoin }: SameApplicationProps) {
  const [stored] = useStored(`same:${one.key}`, () => candidatesFor(one));
  if (stored.state !== 'ready' || stored.value.length === 0) return null;
  return (
    <fieldset class="stack snug">
      <legend class="small">{words.plan.same}</legend>
      {stored.value.map(({ id, company, role, createdAt }) => (
        <button key={id} type="button" class="item" data-test="join" onClick={() => onJoin(id)}>
          <span class="grow">
            {listed([role, company]) || words.recent.unnamed}
            <small>{fillWords(words.plan.sameSince, { when: sayDay(createdAt, now, language) })}</small>
          </span>
        </button>
      ))}
    </fieldset>
  );
}
