import { isCompanyWithForm } from './company-name.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { searchable } from './searchable.ts';
import {
  ADVERTISES,
  APPLICATION,
  AT,
  AT_FOR,
  bothGenders,
  DIVIDERS,
  FOR,
  GENDERS_APART,
  genders,
  post,
  REPLY_OR_FORWARD,
  TITLE_CASE,
} from './subject-words.ts';

/** A subject without "Re:" and its sisters in front, with its small words small, and with "(w | m | d)" in one piece. */
export function withoutReply(subject: string): string {
  return subject
    .replace(REPLY_OR_FORWARD, '')
    .replace(GENDERS_APART, '$1/')
    .replace(TITLE_CASE, (word) => word.toLowerCase());
}

/** What stands between two dividers, the divider in front of it, and the post and the employer that it names. */
export type Part = Divided & Offer;

type Divided = { readonly text: string; readonly divider: string };

/** What stands between the dividers of a subject, in its order. */
export function partsOf(subject: string, language: CompiledLanguage): readonly Part[] {
  return divide(subject).map((one) => ({ ...one, ...offerIn(one.text, language) }));
}

function divide(subject: string): readonly Divided[] {
  const parts: Divided[] = [];
  let start = 0;
  let divider = '';
  for (const found of [...subject.matchAll(DIVIDERS), null]) {
    const text = subject.slice(start, found?.index).trim();
    if (text !== '') parts.push({ text, divider });
    divider = found?.[0] ?? '';
    start = (found?.index ?? 0) + divider.length;
  }
  return parts;
}

// "... has been cancelled"
const FATE = / (?:has|have|was|were|is|ha(?= cambiado)|no ha(?= sido)|a(?= été)) .*$/s;

// "Driftsleder, Elm Rail AS"
const COMMA = /^(.{2,60}?), (\p{Lu}.*)$/u;

// "Decision on your Load Planner application"
const BEFORE_APPLICATION = /\b(?:your|the) (.{3,60}?) (?:job )?application$/i;

/** A post and, behind "at", an employer; either may be missing. */
type Offer = { readonly role: string | null; readonly company: string | null };

/** "Your application for Analyst at Elm" and "Analyst at Elm": the post, if it is named as one, and the employer behind it. */
function offerIn(part: string, language: CompiledLanguage): Offer {
  const between = BEFORE_APPLICATION.exec(part)?.[1] ?? '';
  if (isPost(between, language)) return { role: between, company: null };
  const application = APPLICATION.exec(`${part} `);
  const behind = application === null ? part : part.slice(application.index + application[0].length);
  // "Kertész pályázat"
  const named = (behind === '' ? part.slice(0, application?.index).trim() : behind).replace(FATE, '');
  const atFor = AT_FOR.exec(named);
  if (atFor !== null) {
    const role = named.slice(atFor[0].length);
    return isPost(role, language) ? { role, company: atFor[1] ?? null } : { role: null, company: null };
  }
  const [, post = '', employer = ''] = COMMA.exec(named) ?? [];
  if (isCompanyWithForm(employer) && isPost(post, language)) return { role: post, company: employer };
  const at = AT.exec(named);
  const number = at === null ? null : /^[#\d-]+$/.exec(named.slice(0, at.index));
  if (at !== null && number !== null) return { role: null, company: named.slice(at.index + at[0].length) };
  const role = titleAmong(behindFor(at === null ? named : named.slice(0, at.index), language), language);
  if (!isPost(role, language)) return { role: null, company: null };
  return { role, company: at === null ? null : named.slice(at.index + at[0].length) };
}

/** "Notice of Results for Archivist": the post alone, if one stands behind the link and none in front of it. */
function behindFor(text: string, language: CompiledLanguage): string {
  const link = FOR.exec(text);
  if (link === null || isPost(text.slice(0, link.index), language)) return text;
  const post = text.slice(link.index + link[0].length);
  return isPost(post, language) ? post : text;
}

// Words that are written large, one after the other.
const LARGE_WORDS = /\p{Lu}[\p{L}\p{N}&/.+#-]{0,40}(?: (?:(?:&|and|of|for|-) )?\p{Lu}[\p{L}\p{N}&/.+#-]{0,40}){1,9}/gu;
const SMALL_WORD = /(?:^| )[\p{Ll}\p{Lo}]{4,}(?: |$)/u;

/** "Zúčastněte se pohovoru Data Analyst", "Data Analyst 面接に参加する": of a sentence the title in it. */
function titleAmong(text: string, language: CompiledLanguage): string {
  for (const [title] of text.matchAll(LARGE_WORDS)) {
    const rest = text.replace(title, ' ').trim();
    if (isPost(title, language) && SMALL_WORD.test(rest) && !isPost(rest, language)) return title;
  }
  return text;
}

/** "3 new jobs for you", "Elm is hiring": it advertises posts that nobody applied for. */
export function advertises(subject: string): boolean {
  return ADVERTISES.test(subject);
}

/** Does it speak of an application, or of what follows one? */
export function speaksOfApplication(subject: string): boolean {
  return APPLICATION.test(`${subject} `);
}

const LINK_TO_EMPLOYER = /^(?:at|with|bei|chez|presso|bij|hos) /;

/** What "application to", "interview with" and their like are followed by. */
export function behindApplication(subject: string): string | null {
  const found = APPLICATION.exec(`${subject} `);
  if (found === null) return null;
  const behind = subject.slice(found.index + found[0].length);
  const link = / (?:to|for)(?: the| our)? $/.test(found[0]) ? '' : LINK_TO_EMPLOYER.exec(behind)?.[0];
  return link === undefined ? null : behind.slice(link.length);
}

/** Is it the name of a post: does it name an occupation, or say that all genders are meant? */
export function isPost(text: string, { titles, plain }: CompiledLanguage): boolean {
  const bare = text.replace(bothGenders(text), '');
  return genders(text).test(text) || post(bare).test(bare) || titles?.find(searchable(plain(bare))) != null;
}
