import { companyKey } from './company-name.ts';
import type { Mail } from './mail.ts';
import type { StatusRow } from './posting.ts';
import { dayOf } from './posting-date.ts';
import { bareAddress } from './posting-known.ts';
import { lineKey } from './posting-text.ts';
import type { Followed } from './stage.ts';
import type { Kind, Verdict } from './verdict.ts';

/** The name under which what portals say stands where a mail has its webmail. */
export const PORTAL = 'portal';

/** A list of one's own applications, as the script of a job site sends it. */
export type SeenStatus = {
  readonly address: string;
  readonly rows: readonly StatusRow[];
};

/** What a portal's own word for a state means, in its list of one's applications and nowhere else. Folded; the whole line. */
const STANDINGS: readonly (readonly [kind: Kind, words: RegExp])[] = [
  [
    'rejection',
    /^(?:(?:application |candidate )?(?:rejected|declined|not (?:selected|retained|progressed|successful)|unsuccessful|regretted)(?: (?:by employer|for (?:this )?(?:position|role|interview)))?|no longer (?:being considered|(?:in|under) consideration)|not (?:moving|proceeding|going) forward|(?:bewerbung )?(?:absage|abgesagt|abgelehnt|nicht berucksichtigt)|(?:candidature )?(?:refusee?|rejetee|non retenue?)|(?:candidatura )?(?:descartad[oa]|rechazad[oa]|no seleccionad[oa]|nao selecionad[oa]|rejeitad[oa]|non selezionat[oa]|rifiutata)|afgewezen|odrzucon[aeo]|zamitnuto|avslag|avslaget|avslutad utan anstallning|отказ|不合格|不採用|未通过|불합격)$/,
  ],
  [
    'interview',
    /^(?:interview(?:ing| scheduled)?|vorstellungsgesprach|entretien|entrevista|colloquio|gesprek|intervju)$/,
  ],
  ['assessment', /^(?:assessment|online test)$/],
  ['offer', /^(?:offer(?: received| extended| made)?|zusage|angebot)$/],
  [
    'confirmation',
    /^(?:applied|(?:application )?(?:submitted|received|sent)|(?:bewerbung )?(?:eingegangen|eingereicht|gesendet)|(?:candidature )?(?:envoyee|recue)|(?:candidatura )?(?:enviada|inviata|ricevuta)|verzonden|skickad|mottagen|odeslano|wyslano)$/,
  ],
];

const standingOf = ({ status }: StatusRow): Kind | null =>
  STANDINGS.find(([, words]) => words.test(lineKey(status ?? '')))?.[0] ?? null;

/** A word alone says it outright: as much as a sentence of which Ajar is sure. */
const POINTS = 8;

/** The verdict on a line of a portal: what its word means in a list of applications, else what was read in it; its names are the portal's. */
export function withStanding(read: Verdict, row: StatusRow, company: string | null): Verdict {
  const { role, status } = row;
  const facts = { ...read.facts, company, role, person: null, reader: null, noReply: true, answerable: false } as const;
  const kind = standingOf(row);
  if (kind === null) return { ...read, facts };
  const because = [
    { rule: 'portal-word', kind, weight: POINTS, sentence: status ?? '', where: 'body', paragraph: 1 } as const,
  ];
  return { ...read, kind, tier: kind === 'rejection' ? 'sure' : 'none', confidence: 1, because, facts };
}

/** After so long nobody waits for an answer that a portal still lists. */
const LONG_AGO = 120 * 86_400_000;

/**
 * A line of a portal as a mail, so that what reads mails reads it. A new state is a new mail. When it came nobody says: now, unless
 * it was applied for long ago and nobody waits for it.
 */
export function mailOfRow(
  row: StatusRow,
  address: string,
  { now, all }: { readonly now: number; readonly all: readonly Followed[] },
): Mail {
  const { role, company, status, appliedAt, reqId, note } = row;
  const day = dayOf(appliedAt);
  const isAwaited = all.filter(sameAs(row, company)).some(({ application }) => application.status === 'alive');
  const isOld = !isAwaited && day !== null && now - Date.parse(day) > LONG_AGO;
  const place = bareAddress(address).replace(/^https?:\/\//, '');
  return {
    id: [place, reqId ?? `${role} ${company ?? ''}`.trim(), status ?? ''].join('|').slice(0, 1000),
    thread: null,
    subject: role,
    from: { name: company, address: null },
    replyTo: null,
    date: isOld ? `${day}T12:00:00Z` : null,
    body: [status, note].filter(Boolean).join('. '),
    quoted: '',
    link: address,
  };
}

const hostOf = (address: string): string => /^https?:\/\/([^/?#]+)/i.exec(address)?.[1]?.toLowerCase() ?? '';

/**
 * Who a line of a portal is about: the employer that it names, else that of the application which was kept from the same host for the
 * same role. A name that only the address suggests is nobody's.
 */
export function employerOfRow({ company, role }: StatusRow, address: string, all: readonly Followed[]): string | null {
  if (company !== null && companyKey(company) !== '') return company;
  const host = hostOf(address);
  const own = all.filter(
    ({ application }) =>
      hostOf(application.address ?? '') === host && lineKey(application.role ?? '') === lineKey(role),
  );
  const names = new Set(own.flatMap(({ application }) => application.company ?? []));
  return names.size === 1 ? ([...names][0] ?? null) : null;
}

/** The application that a line of a portal is about, where its employer is known. */
const sameAs =
  ({ role }: StatusRow, company: string | null) =>
  ({ application }: Followed): boolean =>
    companyKey(application.company ?? '') === companyKey(company ?? '') &&
    lineKey(application.role ?? '') === lineKey(role);

/** That an application arrived is no news where the person told it, or an earlier word did. */
export function isNews(row: StatusRow, company: string | null, all: readonly Followed[]): boolean {
  if (standingOf(row) !== 'confirmation') return true;
  const told = all.filter(sameAs(row, company)).flatMap(({ events }) => events);
  return !told.some(({ type }) => type === 'applied' || type === 'confirmation');
}
