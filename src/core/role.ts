import { findAts, JOB_BOARDS } from './ats-domains.ts';
import { isTown } from './company-nobody.ts';
import { isEmployer, sends } from './company-sender.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import type { FactText, Found } from './fact-text.ts';
import type { Sender } from './mail.ts';
import { postsIn } from './named-in-text.ts';
import type { SpelledPattern } from './patterns.ts';
import type { Searchable } from './searchable.ts';
import { advertises, isPost, speaksOfApplication } from './subject-parts.ts';
import { genders } from './subject-words.ts';

const LONGEST_ROLE = 80;
const MOST_WORDS = 12;
// What a pattern caught is cut to this before it is cleaned.
const LONGEST_CAUGHT = 160;
// "Engineer - Platform - Berlin": so many parts may belong to one title.
const MOST_ADDED = 2;
const ADDS = /^ [-–] $/;
const NO_ADDITION =
  /^(?:formal |conditional )?(?:offer|shortlist|ref(?:erence)?|update|status|invitation|feedback|outcome|results?|decision|absage|ablehnung|rückmeldung|ergebnis|antwort|entscheidung|réponse|résultats?|décision|suite|respuesta|resultado|resposta|risposta|esito|riscontro|comunicazione|comunicado|comunicación|afwijzing|uitslag|besluit|odpowiedź|odp|decyzja|wyniki?|informacja|afslag|avslag|svar|besked|beslut|resultat|kvittering|bekreftelse|bekræftelse|bekräftelse|vyjádření|výsledek|odpověď|sdělení|rozhodnutí|zpětná|zrušeno|döntés|eredmény|válasz|tájékoztatás|răspuns|rezultat(?:ul)?|decizie|atualização|actualización|aggiornamento|aktualisierung|uppdatering|opdatering|oppdatering|ενημέρωση|αποτέλεσμα|απάντηση|απόφαση|sonuç|bilgilendirme|ответ|результаты?|решение|відповідь|рішення|результати?|підтвердження|подтверждение|vahvistus|päätös|valinnan)(?![\p{L}])/iu;
const LAST_PART = /^(.*)(?: [-–—|·] |, )(.*)$/s;
// Titles in quotation marks, or on lines of their own, are looked for at the top.
const FIRST_SENTENCES = 8;
const FIRST_LINES = 6;
const QUOTED = /["「](?=\p{L})([^"」]{3,90})["」]/u;
// "R-204417", "(Job #2026-00418)", ", ref. CS/5519", "- saksnr. 2025/1184", "(24-32 uur)": which of many, and for how long.
const LABEL =
  '(?<!\\p{L})(?:job(?:nr)?|post|req(?:uisition)?|r[eé]f(?:erence|érence)?|reg|rif|id|nr|no|n°|kennziffer|kennzahl|chiffre|dnr|diarie(?:nr|nummer)|annons|j\\. ?nr|saks?(?:nr|nummer)?|č\\. ?j|edital|exam|código)[.:]? ?(?:[A-Z]{1,4} (?=\\d))?';
const LONG_CODE = String.raw`(?<!\p{L})[A-Z]{0,5}[-_/]?(?:\d{1,4}[-_/]){0,3}\d{4,20}[\d/-]{0,20}`;
const SHORT_CODE = String.raw`[A-Z]{0,5}[-_/]?\d{1,4}\/\d{2,5}(?:[-/]\d{1,8}){0,3}`;
const NUMBERS: readonly RegExp[] = [
  String.raw`^(?:(?:\d{3}-)?[A-Z]{0,4}[-_]?\d{4,20}[\d-]{0,20})[ ,:–-]{1,9}`,
  String.raw`[ ,:–-]{0,4}[([]?(?:${LABEL}){0,3}#?${LONG_CODE}[)\]]?$`,
  String.raw`(?: ?[([]|[ ,:–-]{0,4}(?:${LABEL})| ?[,:–-] )(?:${LABEL}){0,2}${SHORT_CODE}[)\]]?$`,
  String.raw`[ ,]{0,3}\(\d(?!st|nd|rd|th)[^)]{0,20}\)$`,
].map((source) => new RegExp(source, 'iu'));
// "(Summer 2027)": when, not which.
const SEASON = / \((?!(?:job|req|ref|id|nr|no|kenn)\p{L}* )(?:\p{L}+ )+20\d\d\)$/iu;
const LEADING =
  /^(?:vom \d+\.\d+\.\d+, |stellenausschreibung (?:nr\. ?)?[\d/-]*, |(?:the|our|an?|this|your|open|following|(?:position|role|post|job|vacancy|opening|title)(?: of)?|titel|(?:(?:la|el|a|o|il|le|de|die) )?(?:(?:vaga|vacante|puesto|posto|poste)(?: d[ei])?|stelle(?: als)?|(?:functie|vacature)(?: van)?|posizione(?: di)?)|trabajo de|cv|vermittlungsvorschlag|tjänsten(?: som)?|kring|angående|vedrørende|vedr\.|gällande|eingangsbestätigung|zusage|absage|besked(?: om anställning)?|terugkoppeling|(?:eerste |tweede )?gesprek|procedure|ang\.|ergebnis|gespräch|(?:auswahl|vergabe|besetzungs|stellenbesetzungs)?verfahren|einstellungstest|(?:ihre |deine )?anfrage|(?:bewerbungs)?dossier|esito|colloquio|entretien|entrevista|résultats?|resultado|resultaat|wynik|rezultat|výsledek|pohovor(?: na)?|interviu|concurs|selecție(?: dosare)?|probă practică|convocatoria|not selected|(?:be|become|join us as) (?:our|an?|the)|proceso(?: selectivo| de selección)?(?: de)?|un[oa]?|για(?: τη θέση)?|ofertę|ofertu|nabídku|oferta(?: de)?|hakemus,?|tehtävä(?:ä|än)?|ansökan(?: om)?|søknad(?: på)?|ansøgning(?: til)?|jelentkezés|pályázat|pozice|pozici|stanowisko|bijbaan|vacaturenummer|resultat (?:af|på|av)|uitkomst|aanmelding|afwijzing(?: vacature)?|ricerca|currículum|busco trabajo de|вакансия|вакансія|резюме|собес(?:едование)? на|βιογραφικό|θέση|αγγελία(?: για)?|konkurs na(?: stanowisko)?|erbjudande om(?: anställning)?|anställningsbeslut|underrättelse om beslut,?|svar ang\.|numire|aplicație|anunț|jelentkezése|função(?: de)?|rekrytering av|tilsetting i stilling som|bolsa de empleo(?: de)?|processo seletivo(?: para)?|aplicația ta pentru|răspuns aplicație|thư phản hồi(?: ứng tuyển)?|stillingen?(?: som)?|lowongan|vị trí|posisi|(?:application|submission) (?:for|as)(?: the)?|uitnodiging(?: gesprek)?|hasil seleksi|(?:follow[- ]?up |update )?(?:regarding|re:)(?: requisition| req)?|(?:şirketimiz|firmamız)\S*(?: açık)?(?: bulunan| olan)?)(?: |$)|["'(:*–-] ?)/i;
// "Cook | Elm Town", "Cook @ Elm", "Clerk hos Elm"; "青屿公司的采购专员": where the post is.
const BEHIND =
  / [|@] .*$| (?:llegó|avanzó|pasó|continúa|chegou|avançou|segue|foi|fue|är|er besat|er besatt|kepada) .*$|(?: (?:llegó|avanzó|avançou|chegou|aan|in|as|and|on)){1,4}$|\s?\([^()]*$| (?:hos|ved|à|bei|chez|presso|bij|till|n[ao]|w) (?=\p{Lu}).*$|^.*(?:公司|集团|集團|医院|大学|中心|学校)的/gsu;
// "Cook tirsdag den 8"
const DAY_BEHIND = / \p{Ll}+ (?:den|d\.|der|am|le|el|o|dia|il|op) \d{1,2}$/u;
// "Cook für", "Cook –"
const LINKS_BEHIND =
  /(?: (?:für|bei|am|an|auf|mit|und|oder|zum|zur|von|der|die|das|des|et|de|du|la|le|au|aux|à|sur|pour|en|y|e|del|el|con|para|por|di|da|do|na|no|em|per|il|su|med|hos|til|ved|på|som|og|och|för|vid|från|fra|den|det|van|voor|met|naar|op|bij|i|w|z|dla|k|s|v|pro|u|ve|ile|és|și|cu|for|at|of|with|from|to|και|για|με|σε|στο|στη|στον|в|на|по|для|и|с|к|у|з|із|до|і|ja|[–—-])){1,4}$/u;
// "关于您应聘会计的回复", "経理担当の選考結果について", "회계 담당자 지원 결과 안내"
const UNSPACED_AROUND =
  /^(?:关于)?(?:您?应聘|您?申请)的?|^[我本](?:校|院|司|公司|店|会|會)(?=\p{L})|的(?:回复|结果|通知).{0,8}$|の(?:選考|面接|応募).{0,12}$|(?: ?(?:공개채용|과제전형|지원|전형|면접|채용|최종|[12]차)){1,3} ?결과.{0,8}$/gu;
// What no title begins with, but the employer behind it.
const AT_FIRST = /^(?:at|with|bij|bei|chez|hos|presso|på|v|ve|u|we|w|на|в|у) /i;
// A clause was caught, not a title; "IT Systems Auditor" and "US Sales Manager" are titles.
const SMALL_CLAUSE = /(?:^| )(?:us|it)(?: |$)/;
const CLAUSE =
  /(?:^| )(?:we|you|your|who|that|which|are|is|was|has|have|will|if|see|page|them|thank|thanks|please|interest|applying|applied|let's|stay|touch)(?: |$)|(?:^| )(?:ds|applications?|candidature|bewerbung|candidatura|updates?|careers?)$|^(?:applications?|candidature|bewerbung|candidatura|updates?|zaproszenie|invito|uitnodiging|invitation|einladung|wegen|mit|cu|de la|op) /i;

/** The role as the mail names it, without "position" or "role" at its end. Never one of these people. */
export function readRole(text: FactText, people: readonly string[]): Found | null {
  const { subject, candidates, language } = text;
  const { facts } = language;
  const said = firstRole(facts.role, (pattern) => candidates.get(pattern) ?? [], text, people);
  if (said !== null) return { value: said, source: { where: 'body', guess: false } };
  const bySubject = facts.role.filter((one) => text.inSubject.has(one));
  const named = firstRole([...facts.subject, ...bySubject], () => [subject], text, people);
  if (named !== null) return { value: named, source: { where: 'subject', guess: false } };
  const part = roleInParts(text);
  if (part !== null) return { value: part, source: { where: 'subject', guess: true } };
  const written = roleInText(text) ?? roleInLines(text) ?? roleInQuotes(text);
  return written === null ? null : { value: written, source: { where: 'body', guess: true } };
}

/** "Elm Rail | Lead Planner - Tram Extension | your application": the first part that names a post, with what a dash adds to it. */
function roleInParts({ subject, subjectParts: parts, sender, language }: FactText): string | null {
  if (advertises(subject.text)) return null;
  const ats = findAts(sender.address);
  const isBoard = ats !== null && JOB_BOARDS.has(ats.vendor);
  if (isBoard && !speaksOfApplication(subject.text)) return null;
  for (const [at, { role: start, company }] of parts.entries()) {
    if (start === null) continue;
    // What a board puts behind a post is the employer, or the town.
    const more =
      company === null && !isBoard && !genders(start).test(start) ? parts.slice(at + 1, at + 1 + MOST_ADDED) : [];
    const end = more.findIndex(
      ({ text, divider }) =>
        !ADDS.test(divider) || speaksOfApplication(text) || NO_ADDITION.test(text) || isEmployer(text, sender),
    );
    const added = (end < 0 ? more : more.slice(0, end)).map((one) => one.divider + one.text);
    const role = cleanRole(start + added.join(''), language, sender) ?? cleanRole(start, language, sender);
    if (role !== null) return role;
  }
  return null;
}

/** "Position: Night Baker", "for the post of Night Baker it has": what the text names by its occupation. */
function roleInText({ lines, sentences, sender, language }: FactText): string | null {
  for (const post of postsIn(lines.first, sentences, language)) {
    const role = cleanRole(post, language, sender);
    if (role !== null) return role;
  }
  return null;
}

/** "Irrigation Technician" on a line of its own, as services show what was applied for. */
function roleInLines(text: FactText): string | null {
  const title = text.lines.first[lineOfPost(text)];
  return title === undefined ? null : cleanRole(title, text.language, text.sender);
}

/** The number of the line in which a service shows what was applied for, or -1. */
export function lineOfPost({ lines, sender, language }: FactText): number {
  const ats = findAts(sender.address);
  if (ats === null || (JOB_BOARDS.has(ats.vendor) && !lines.first.some(speaksOfApplication))) return -1;
  return lines.first
    .slice(0, FIRST_LINES)
    .findIndex((line) => isShown(line) && !advertises(line) && isPost(line, language));
}

/** Is a line a name or a title, and no sentence? */
export const isShown = (line: string): boolean => !/[.,!?:。！？、]$/.test(line) && !speaksOfApplication(line);

/** 'for the position "Analyst (m/w/d)"' */
function roleInQuotes({ sentences, sender, language }: FactText): string | null {
  for (const { text } of sentences.slice(0, FIRST_SENTENCES)) {
    const quoted = QUOTED.exec(text)?.[1] ?? '';
    const role = isPost(quoted, language) ? cleanRole(quoted, language, sender) : null;
    if (role !== null) return role;
  }
  return null;
}

function firstRole(
  patterns: readonly SpelledPattern[],
  textsFor: (pattern: SpelledPattern) => readonly Searchable[],
  { language, sender }: FactText,
  people: readonly string[],
): string | null {
  for (const pattern of patterns) {
    for (const text of textsFor(pattern)) {
      const role = cleanRole(pattern.find(text)?.groups?.role ?? '', language, sender);
      if (role !== null && !people.some((person) => `${role} `.startsWith(`${person} `))) return role;
    }
  }
  return null;
}

/** The bare title, or null when what was caught is none. */
function cleanRole(text: string, compiled: CompiledLanguage, sender: Sender): string | null {
  const { facts, language } = compiled;
  let role = withoutEmployer(text.trim().slice(0, LONGEST_CAUGHT), sender);
  const forAll = genders(role).exec(role);
  if (forAll !== null && forAll.index > 0) role = withoutGenders(role, forAll, sender);
  while (LEADING.test(role)) role = role.replace(LEADING, '');
  for (let bare = withoutNumber(role); bare !== role; bare = withoutNumber(role)) role = bare;
  const whole = ` ${role} `.replace(facts.behindRole, '').trim();
  if (whole !== role && !isPost(whole, compiled)) return null;
  role = whole
    .replace(UNSPACED_AROUND, '')
    .replace(DAY_BEHIND, '')
    .replace(BEHIND, '')
    .replace(facts.roleNoun, '')
    .replace(LINKS_BEHIND, '')
    .replace(/(?<!["'*,.:;\s-])["'*,.:;\s-]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .trim();
  if (isEmployer(role, sender)) return null;
  const isSane = role.length > 1 && role.length <= LONGEST_ROLE && role.split(' ').length <= MOST_WORDS;
  if (!isSane || !/\p{L}{2}/u.test(role) || /[[{}<>_]|\$/.test(role)) return null;
  if (
    AT_FIRST.test(role) ||
    CLAUSE.test(role) ||
    SMALL_CLAUSE.test(role) ||
    language.facts.notRole.includes(role.toLowerCase()) ||
    language.facts.notRole.includes(/^\P{Lu}\S*/u.exec(role)?.[0] ?? '')
  )
    return null;
  // A title is short, or written large.
  return role.split(' ').length <= 4 || /\p{Lu}|\p{Lo}/u.test(role) ? role : null;
}

// "(m/w/d) Supply Chain Analytics", "(m/w/d) im Großhandel": so many words belong to the title.
const REST = /^(?:(?:im|für) )?\p{Lu}[\p{L}\p{N}&/+#-]*(?: (?:(?:&|und|and|of|for) )?\p{Lu}[\p{L}\p{N}&/+#-]*){0,3}$/u;

/** "Analyst (m/w/d) Pricing" as "Analyst Pricing", but "Analyst (m/w/d) Berlin" as "Analyst". */
function withoutGenders(role: string, found: RegExpExecArray, sender: Sender): string {
  const rest = role.slice(found.index + found[0].length).trim();
  const isMore = REST.test(rest) && !isTown(rest) && !speaksOfApplication(rest) && !isEmployer(rest, sender);
  return isMore ? `${role.slice(0, found.index)} ${rest}` : role.slice(0, found.index);
}

function withoutNumber(role: string): string {
  const [season = ''] = SEASON.exec(role) ?? [];
  return (
    NUMBERS.reduce((rest, number) => rest.replace(number, ''), role.slice(0, role.length - season.length)) + season
  );
}

// "세림전자 품질보증 엔지니어": where nothing is written large the employer stands in front.
const FIRST_WORD = /^([\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]{2,15})[ 　の](\S.*)$/u;

/** "Analyst — Elm Ltd" from Elm, without its last part. */
function withoutEmployer(text: string, sender: Sender): string {
  const last = LAST_PART.exec(text);
  if (last !== null && isEmployer(last[2] ?? '', sender)) return last[1] ?? '';
  const [, first = '', behind = ''] = FIRST_WORD.exec(text) ?? [];
  return first !== '' && sends(first, sender) ? behind : text;
}
