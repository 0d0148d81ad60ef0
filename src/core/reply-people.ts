import type { Case } from './case.ts';
import type { Mail } from './mail.ts';
import type { Human } from './manner.ts';

const HEAD = /(\p{L}[\p{L}\p{M}’'. -]{1,60}) <([^\s<>@]{1,64}@[^\s<>@]{1,190})>/gu;
const MACHINE = /no[-_.]?reply|do[-_.]?not|notification|mailer|bounce|alert|automated|system/i;
const MOST = 5;
const MOST_READ = 50_000;

/** The people whose addresses stand in a mail's history, without machines and without its reader. */
export function peopleIn(mail: Pick<Mail, 'quoted' | 'body'>, reader: string | null): readonly Human[] {
  const text = `${mail.body}\n${mail.quoted}`.slice(0, MOST_READ);
  const found = [...text.matchAll(HEAD)].map(([, name = '', address = '']) => ({ name: name.trim(), address }));
  const first = reader?.split(' ')[0]?.toLowerCase();
  const humans = found.filter(
    ({ name, address }) => !MACHINE.test(address) && name.split(' ')[0]?.toLowerCase() !== first,
  );
  return unique(humans);
}

/** Who at the same company could be written to: who signed, who wrote before, who stands in the history. */
export function humansFor(one: Case | null, cases: readonly Case[]): readonly Human[] {
  if (!one) return [];
  const { company, person } = one.verdict.facts;
  const signed: Human[] = person ? [{ name: person, address: null }] : [];
  const same = cases.filter(({ key, verdict: { facts } }) => key !== one.key && company && facts.company === company);
  const wrote = same.flatMap(({ mail, verdict: { facts } }): readonly Human[] => {
    const address = mail.replyTo ?? mail.from.address;
    return facts.person && !facts.noReply ? [{ name: facts.person, address }] : [];
  });
  return unique([...one.people, ...wrote, ...same.flatMap(({ people }) => people), ...signed]);
}

function unique(humans: readonly Human[]): readonly Human[] {
  const byName = new Map<string, Human>();
  for (const human of humans) {
    const key = human.name.toLowerCase();
    if (!byName.has(key)) byName.set(key, human);
  }
  return [...byName.values()].slice(0, MOST);
}

/** A link that opens a new mail to somebody. It holds the address alone: no word of the person's goes into an address. */
export function mailtoOf({ address }: Human): string | null {
  const isPlain = address !== null && /^[^\s<>@?&#%"]+@[^\s<>@?&#%"]+$/.test(address);
  return isPlain ? `mailto:${address}` : null;
}
