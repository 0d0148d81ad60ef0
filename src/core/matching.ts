import { getDomain } from 'tldts';
import { companyKey, squeeze } from './company-name.ts';
import { fold } from './fold.ts';
import { hostOf, isAnybodys } from './shared-hosts.ts';

/** What is known of an application when a mail is to be matched to it. Times are milliseconds since 1970. */
export type KnownApplication = {
  readonly id: string;
  readonly company: string | null;
  readonly role: string | null;
  readonly createdAt: number;
  /** False for one that was answered or laid to rest. */
  readonly isAlive: boolean;
  /** Conversations and senders' addresses of the mails that belong to it. */
  readonly threads: readonly string[];
  readonly addresses: readonly string[];
  /** Other spellings of the employer's name, learned from mails that the person put here. */
  readonly aliases: readonly string[];
};

/** What a mail says about the application that it answers. `at` is when it was written, null when unknown. */
export type MailClues = {
  readonly thread: string | null;
  readonly company: string | null;
  readonly role: string | null;
  readonly address: string | null;
  readonly at: number | null;
};

/** `ask` offers the candidates, the likeliest first; `none` means that no application is known for this mail. */
export type Match =
  | { readonly is: 'one'; readonly id: string }
  | { readonly is: 'ask'; readonly ids: readonly string[] }
  | { readonly is: 'none' };

const DAY = 86_400_000;
// An application is sometimes entered a little after the confirmation came.
const ENTERED_LATE = 3 * DAY;
// Half the words in common: "Senior Backend Engineer (m/f/d)" and "Backend Engineer".
const ALIKE = 0.5;
/**
 * Which application a mail belongs to. The conversation decides alone; then the company, by name or by the sender's
 * domain; then the role and the dates. Where these leave several it asks, and it never picks one by guessing.
 * `isService` says of an address that it writes for many employers.
 */
export function matchApplication(
  mail: MailClues,
  applications: readonly KnownApplication[],
  isService: (address: string) => boolean,
): Match {
  const inThread = applications.filter(({ threads }) => mail.thread !== null && threads.includes(mail.thread));
  if (inThread.length > 0) return answer(inThread, mail);
  const ofCompany = applications.filter((one) => isOfCompany(mail, one, isService));
  const likely = ofCompany.filter((one) => mail.at === null || one.createdAt - ENTERED_LATE <= mail.at);
  const match = answer(likely, mail);
  // One agency writes for many: the domain alone does not outweigh another name.
  const isOther = likely.some((one) => match.is === 'one' && one.id === match.id && namesAnother(mail, one));
  return isOther ? ask(likely) : match;
}

/** Narrows by role, then by what is still open; asks when more than one is left or when the roles contradict. */
function answer(candidates: readonly KnownApplication[], mail: MailClues): Match {
  const [first] = candidates;
  if (first === undefined) return { is: 'none' };
  if (candidates.length === 1)
    return contradicts(first.role, mail.role) ? ask(candidates) : { is: 'one', id: first.id };
  const exact = candidates.filter(({ role }) => roleKey(role) !== '' && roleKey(role) === roleKey(mail.role));
  const [same] = exact;
  // A late answer wakes the one that it names, though it rests.
  if (same !== undefined && exact.length === 1) return { is: 'one', id: same.id };
  const alike = exact.length > 0 ? exact : candidates.filter(({ role }) => likeness(role, mail.role) >= ALIKE);
  const named = alike.length > 0 ? alike : candidates;
  const alive = named.filter(({ isAlive }) => isAlive);
  const [only] = alive;
  const isClear = only !== undefined && alive.length === 1 && (alike.length > 0 || mail.role === null);
  return isClear ? { is: 'one', id: only.id } : ask(alive.length > 0 ? alive : named);
}

function ask(candidates: readonly KnownApplication[]): Match {
  const latestFirst = [...candidates].sort((one, other) => other.createdAt - one.createdAt);
  return { is: 'ask', ids: latestFirst.map(({ id }) => id) };
}

function isOfCompany(mail: MailClues, known: KnownApplication, isService: (address: string) => boolean): boolean {
  const key = companyKey(known.company ?? '');
  const named = companyKey(mail.company ?? '');
  if (named !== '' && [key, ...known.aliases.map(companyKey)].includes(named)) return true;
  const host = mail.address === null || isService(mail.address) ? null : ownHost(mail.address);
  if (host === null) return false;
  const hosts = known.addresses.filter((address) => !isService(address)).map(ownHost);
  return hosts.includes(host) || (mail.company === null && key !== '' && nameOf(host) === squeeze(key));
}

/** Does the mail name a company that is none of the application's, as far as spelling can tell? "Elm" and "Elm Rail" may be one. */
function namesAnother(mail: MailClues, known: KnownApplication): boolean {
  const named = squeeze(companyKey(mail.company ?? ''));
  const own = [known.company ?? '', ...known.aliases]
    .map((name) => squeeze(companyKey(name)))
    .filter((key) => key !== '');
  if (named === '' || own.length === 0) return false;
  return own.every((key) => !key.startsWith(named) && !named.startsWith(key));
}

/** "jobs@mail.brightloom.co.uk" is sent by "brightloom.co.uk"; null for a host that anybody may use. */
function ownHost(address: string): string | null {
  if (isAnybodys(address)) return null;
  return getDomain(hostOf(address), { allowPrivateDomains: true }) ?? null;
}

function nameOf(host: string): string {
  return squeeze(host.split('.')[0] ?? '');
}

function contradicts(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && likeness(one, other) === 0;
}

/** The share of words that two titles have in common, by the longer one; 0 where either is unknown. */
function likeness(one: string | null, other: string | null): number {
  const [words, others] = [roleWords(one), roleWords(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared === 0 ? 0 : shared / Math.max(words.size, others.size);
}

function roleKey(role: string | null): string {
  return [...roleWords(role)].join(' ');
}

/** The words of a title; "(m/f/d)", numbers and signs do not count. */
function roleWords(role: string | null): ReadonlySet<string> {
  const plain = fold((role ?? '').toLowerCase()).replace(/\((?:[a-z*]{1,3}[/|,]\s?){1,4}[a-z*]{1,3}\)/g, ' ');
  return new Set(plain.match(/\p{L}[\p{L}+#]*/gu));
}
