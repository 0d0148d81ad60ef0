import { classify } from '../../../src/core/classify.ts';
import { sameCompany } from '../../../src/core/company-name.ts';
import { languagesOf } from '../languages.ts';
import { mailOf, readRecords } from './mails.ts';

/** How often one fact was read rightly where the mail names it, and wrongly anywhere. */
export type FactScore = {
  readonly named: number;
  readonly right: number;
  readonly wrong: number;
  readonly all: number;
  readonly errors: readonly string[];
};

type Case = {
  readonly subject: string;
  readonly read: string | null;
  readonly known: string | null;
  readonly isNamed: boolean;
};

/** Reads company and role from subjects and senders alone: no text of these mails is there. */
export function measureSubjects(folder: string): { readonly company: FactScore; readonly role: FactScore } {
  const companies: Case[] = [];
  const roles: Case[] = [];
  for (const record of readRecords(folder, 'subjects.jsonl')) {
    const subject = textOrNull(record.subject) ?? '';
    const from = textOrNull(record.from) ?? '';
    const mail = mailOf({ subject, from });
    const { facts } = classify(mail, languagesOf(mail));
    const company = textOrNull(record.company);
    const isNamed = company !== null && subject.toLowerCase().includes(company.toLowerCase());
    companies.push({ subject, read: facts.company, known: company, isNamed });
    roles.push({ subject, read: facts.role, known: textOrNull(record.role), isNamed: record.role_in === 'subject' });
  }
  return { company: score(companies, sameCompany), role: score(roles, sameRole) };
}

function score(cases: readonly Case[], isSame: (one: string, other: string) => boolean): FactScore {
  const isRight = ({ read, known }: Case): boolean => read !== null && known !== null && isSame(read, known);
  const named = cases.filter(({ isNamed }) => isNamed);
  const wrong = cases.filter((one) => one.read !== null && !isRight(one));
  const missed = named.filter(({ read }) => read === null);
  const describe = ({ subject, read, known }: Case): string => `  ${subject}: read ${read}, is ${known}`;
  return {
    named: named.length,
    right: named.filter(isRight).length,
    wrong: wrong.length,
    all: cases.length,
    errors: [...wrong, ...missed].map(describe),
  };
}

/** A requisition's number before or after the title does not make it another one. */
function sameRole(one: string, other: string): boolean {
  const bare = (role: string): string =>
    role
      .toLowerCase()
      .replace(/\b(?:r\d{4,}|\d{4,})\b/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
