import { findAts, isVendor, JOB_BOARDS } from './ats-domains.ts';
import { isCompanyWithForm, isOrganisation, sameCompany, squeeze } from './company-name.ts';
import { consistsOf, isDepartment, isFirstName, isKoreanName, isPersonsName, isTown } from './company-nobody.ts';
import { isSaid, type Place } from './company-place.ts';
import { ENGLISH_TEAM, isDomainOf, isEmployer, isOwnName, UNSPACED_TEAM, withoutTeamOf } from './company-sender.ts';
import type { FactText } from './fact-text.ts';
import { fold } from './fold.ts';
import type { Sender } from './mail.ts';
import { isInstitution } from './named-in-text.ts';
import { isPost } from './subject-parts.ts';
import { NOTICE, UNSPACED_NOTICE } from './subject-words.ts';

/** The employer's bare name, or null where what was found is none. */
export type Accept = (found: string, place: Place) => string | null;

const LONGEST_COMPANY = 60;
const MOST_WORDS = 9;
// "the role at Acme in Berlin": what follows the name.
const TAIL =
  /(?: (?:team|position|role|job|application|candidate|careers?|recruiting|recruitment|in|as|on|at|(?<!Institute |Cent(?:er|re) |Foundation |Office |Agency |School |Association |Society |Council |Fund |Department )for|via)(?: .*)?| \([^()]*\)| San(?:\.|ayi(?= ve ))(?:.*)?|, (?:Registered|Reg\.|Company) .*)$/is;
// Marks at the end; the stop of "Inc." is the name's.
const MARKS_BEHIND = /(?:[\s"',:;!*–—-]|(?<!\b(?:Inc|Ltd|Corp|Lda|Co))\.){1,20}$/i;
// "On behalf of Elm Rail I"
const SPEAKER_BEHIND = / (?:I|We|You)$/;
// "Elm Rail and will", but "Elm and Oak"
const AND = / and(?: \P{Lu}.*)?$/su;
// 'ТОВ "Міст"'
const CLOSED = /"[^"]+"$/;
// What employers are, in several words of which only the first is written large: "Ngân hàng Elm", "Lycée agricole Elm".
const KINDS =
  /^(?:(?:Lycée|Collège|École|Centre|Hôpital|Clinique|Institut|Université|Maison|Conseil|Communauté|Syndicat|Office|Agence|Régie|Chambre|Caisse|Mutuelle|Fondation|Association|Câmara|Junta|Casa|Ospedale|Istituto|Azienda|Scuola|Liceo|Hospital|Centro|Instituto|Escuela|Colegio|Sąd|Urząd|Szpital|Zakład|Szkoła|Przedszkole|Starostwo|Nemocnice|Základní|Mateřská|Střední|Krajsk[áýé]|Městsk[áýé]|Fakultní|Spitalul|Primăria|Școala|Liceul|Городская|Детск(?:ая|ий)|Областная|Средняя|Районная|Районный|Міська|Обласна|Дитячий|Общеобразовательная)|Tổng công ty|Ngân hàng|Bệnh viện|Tập đoàn|Trường|Khách sạn|Nhà (?:hàng|máy|thuốc|xuất bản|sách)|Phòng khám|Trung tâm|Hợp tác xã|Văn phòng|Siêu thị|Cửa hàng|Xưởng|Tiệm|Quán|Học viện|Đại học|Sở|Viện|Nông trại|Xí nghiệp|Chuỗi|Nha khoa)(?: (?:Đa khoa|Bán lẻ|Bưu chính|Địa ốc|Nhà nước|Phụ sản|Nhi đồng|Thực phẩm|Y học))?(?: \p{Ll}+){0,3}(?= [\p{Lu}«"„])/u;
const PICTURES = /(?<!\s)\s{0,9}\p{Extended_Pictographic}.*$/su;
// "JOIN im Auftrag von Elm"
const ON_BEHALF =
  /^.{2,30} (?:im Auftrag (?:von|der)|im Namen (?:von|der)|on behalf of|namens|au nom de|a nome di|en nombre de|em nome d[aeo]|på vegne a[fv]|på uppdrag av|w imieniu) (?=\p{Lu})/u;
// "Elm's Careers" is Elm's, but these are called so.
const OWN_S =
  /^(?:(?:St|Saint|King|Queen|Mc\p{Lu})[^ ]*(?:['’]s$| )|(?:Ben & Jerry|Christie|Denny|Dick|Domino|Kellogg|Kohl|Levi|Lloyd|Lowe|Macy|Moody|Nando|Sainsbury|Sotheby|Trader Joe|Wendy)['’]s$)/u;
// "은행나무고등학교 교감 탁영민": who signs, and what they are.
const TITLE_BEHIND =
  /(?:^| )[가-힣0-9]{0,6}(?:대표|이사|원장|부장|과장|차장|대리|주임|실장|점장|사장|팀장|교감|교장|소장|파트너|매니저|담당자?) [가-힣]{2,4}$/;
// "Transports Elm a bien été"
const PREPOSITION = /^(?:a|in|im|en|em|i|per|för|für|para|pour|voor|for)$/;
// 'ООО "Торговый дом'
const OPEN_QUOTE = /^\p{L}+ ["«„][^"»“]*["»“]?$/u;
// "«Elm»"
const QUOTED = /^«([^«»]+)»$/;
// "Elm Rail - We have received", "Elm Dental - Tulsa"
const BEHIND_DASH = / [-–—|:] .*$/s;
// "Welcome to Elm Rail", "bei der Elm GmbH"
const IN_FRONT =
  /^(?:[Ww]elcome to |[Jj]oin |[Hh]ilsen |[Mm]vh |[Tt]erveisin |[Hh]älsningar )?(?:(?:[Ee]quip[oae]|[Pp]ersonas|[Gg]ente|[Tt]alento|[Tt]eam) (?:de|d[ao]s?|di|del|van|von|der) )?(?:(?:with|at|from|by|bei|von|chez|van|di|da|do|de|del|hos|på|til|till|@) )?(?:the (?=\p{Ll})|(?:de[rmn]|die|das) (?=\p{Lu}))?/u;
// Small words that stand inside names.
const INNER_WORDS: ReadonlySet<string> = new Set(
  'a am an and by d da das de dei del della delle der des di do dos du e el en et for för für i im in la le les och of og on para per pour the to und van von voor y zu zum zur és oraz și ve ja'.split(
    ' ',
  ),
);
// "It didn't work out", "You're in! Thanks": a sentence was caught.
const SENTENCE =
  /[!?] |を|^(?:application|bewerbung|eingangsbestätigung|confirmation|interview) |^(?:i|we|you|they|this|that|there|he|she)(?: |'|$)|n't(?: |$)/i;
// "It didn't work out", but "IT Elm"
const IT_CLAUSE = /^[Ii]t(?: |'|$)/;

// "Tic. A.Ş.", "Herrn Weber", "Un", "Storgatan 7"
const NO_NAME =
  /^Tic\b|^(?:[Rr]eq(?:uisition)?|[Jj]ob|[Pp]osting|[Vv]acancy|[Rr]ef(?:erence)?)\P{L}*\d|^(?:ТОВ|ООО|АО|ПАО|ГК)$|^(?:Herrn?|Frau|Mr|Mrs|Ms|Dra?|Prof|Mme|Sra?|Dhr|Mevr|Pan[ai]?|Mag|Ing|DI|(?:Dott|Prof|Dr|Sig)\.?(?:ssa|ra)?|Avv|Arch|Rag|Geom|Lic|Mgr|Bc|JUDr|MUDr|PhDr)\.? (?=\p{Lu})|^\p{Lu}\p{Ll}$|(?:様|さん|さま|님|씨)$|(?:^| )[Cc][Vv]$|(?:gatan|vägen|gade|vej|veien|straße|strasse|straat|laan|weg| street| road| avenue) \d+$/u;
// "HR Business Partner", "Early Careers": what offices are called in English wherever they are.
const OFFICE = new RegExp(
  `${ENGLISH_TEAM.source}|^(?:business|partners?|early|culture|graduates?|employer|brand(?:ing)?|generalist|lead|head|chief|officer|director|manager|department|campus|desk|shared|services|global|operations|executive|search|resourcing|specialist|coordinator|advisor|assistant|relations)$`,
);
const NOT_NAMES: readonly RegExp[] = [NO_NAME, SENTENCE, IT_CLAUSE];

/** Accepts nothing that is one of these people, a team, a service, a post or the beginning of a sentence. */
export function acceptCompany({ language, sender }: FactText, people: readonly string[]): Accept {
  const { notCompany, teamWords } = language.language.facts;
  // In capitals accents are left out: "GESTION HUMANA".
  const nobodys = new Set([...notCompany, ...teamWords].map(fold));
  const isNobody = (low: string): boolean =>
    nobodys.has(fold(low)) || people.some((person) => person.toLowerCase() === low);
  const isOffice = (word: string): boolean => OFFICE.test(word) || nobodys.has(fold(word)) || INNER_WORDS.has(word);
  const isElse = (name: string, place: Place): boolean => {
    if (isDepartment(name) || consistsOf(name, isOffice)) return !isDomainOf(name, sender.address);
    // "Your application to Charles Schwab": there it is no person.
    const isAddressed = isSaid(place) || place === 'subjectPart' || place === 'post';
    const isFirst = (!isAddressed || place === 'post') && isFirstName(name);
    const isOwn = place !== 'team' && isOwnName(name, sender.address ?? '');
    if (isFirst || isKoreanName(name)) return isOwn || !isDomainOf(name, sender.address);
    const isPerson = !isAddressed && isPersonsName(name, language.language.code) && !isInstitution(name);
    // "Inès de Papyrio": she may write from anywhere.
    if (isPerson && / \p{Ll}+ |\. /u.test(name)) return !isDomainOf(name, sender.address) || /\. /.test(name);
    return (isPerson || isTown(name)) && (isOwn || !isEmployer(name, sender));
  };
  // "Employer: Elm Bakery": behind a label it is no post.
  const isNone = (name: string, place: Place): boolean =>
    /^\p{Ll}/u.test(name) || (place !== 'label' && isPost(name, language) && !isInstitution(name));
  return (found, place) => {
    const bare = place === 'label' ? found.trim().replace(MARKS_BEHIND, '') : bareName(found);
    const name = withoutTeamBehind(withoutOffice(bare, isOffice), teamWords, sender).replace(UNSPACED_TEAM, '').trim();
    const isSane = name.length > 1 && name.length <= LONGEST_COMPANY && name.split(' ').length <= MOST_WORDS;
    if (!isSane || !/\p{L}/u.test(name) || /[@[{}<>_$]|^[^(]*\)|\([^()]*$|^[/|·–—-]/.test(name)) return null;
    if (isNobody(name.toLowerCase()) || isJustService(name, place) || isNotice(name)) return null;
    if (NOT_NAMES.some((one) => one.test(name))) return null;
    // A bare "Trust", "Hotel" or "CV" names nobody.
    if (isOrganisation(name) || isOfBoard(name, sender) || isElse(name, place)) return null;
    if (INNER_WORDS.has(name.slice(name.lastIndexOf(' ') + 1))) return null;
    return isNone(name, place) && !isEmployer(name, sender) ? null : name;
  };
}

/** "Thank you for your interest in Oracle": a service employs people too, but a board is only where the post was found. */
const isJustService = (name: string, place: Place): boolean =>
  isVendor(name) && (JOB_BOARDS.has(name) || !isSaid(place));

// A name in Latin letters may be an employer's there: "Elm Rail <noreply@indeed.com>".
const UNSPACED = /^[^a-z]*[\p{Script=Hangul}\p{Script=Han}\p{Script=Katakana}]/iu;

/** "Stepstone Jobsuche", "Indeed Ireland Operations": who runs the board that sends. */
function isOfBoard(name: string, { address, name: written }: Sender): boolean {
  const ats = findAts(address);
  if (ats === null || !JOB_BOARDS.has(ats.vendor) || isInstitution(name)) return false;
  const own = new Set([...wordsOf(ats.domain.split('.', 1)[0] ?? ''), ...wordsOf(ats.vendor)]);
  const isWritten = UNSPACED.test(written ?? '') && sameCompany(name, written ?? '');
  return isWritten || [...wordsOf(name), squeeze(name)].some((word) => own.has(word));
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);

/** "Elm Talent Acquisition" is "Elm"; "People First Ltd" stays whole. */
function withoutTeamBehind(name: string, teamWords: readonly string[], { address }: Sender): string {
  const bare = withoutTeamOf(name, teamWords, address);
  return name.startsWith(bare) ? bare : name;
}

function bareName(found: string): string {
  const whole = found.trim();
  const text = (isCompanyWithForm(whole) ? whole : whole.replace(BEHIND_DASH, ''))
    .replace(ON_BEHALF, '')
    .replace(IN_FRONT, '');
  let name = cutAtSmallWord(text.replace(/^["'*]+/, '').replace(QUOTED, '$1'));
  const withoutTail = (): string =>
    CLOSED.test(name)
      ? name
      : name.replace(TAIL, '').replace(MARKS_BEHIND, '').replace(AND, '').replace(SPEAKER_BEHIND, '');
  for (let cut = withoutTail(); cut !== name; cut = withoutTail()) name = cut;
  // "Aktualisierung der Elm-Anwendung"
  name = name
    .replace(PICTURES, '')
    .replace(TITLE_BEHIND, '')
    .replace(/-(?:Anwendung|Bewerbung)$| Sp$/, '');
  return OWN_S.test(name) ? name : name.replace(/['’]s$/, '');
}

/** "Elm University" of "Elm University, Dezernat 4" and of "Personalstelle, Elm University". */
function withoutOffice(name: string, isOffice: (word: string) => boolean): string {
  if (isCompanyWithForm(name)) return name;
  const parts = name.split(', ');
  const own = parts.filter((part) => !consistsOf(part, isOffice));
  return own.length === 1 && parts.length > 1 ? (own[0] ?? name) : name;
}

/** "Cox family of brands" is "Cox"; "Bank of Elm" stays whole. */
function cutAtSmallWord(name: string): string {
  if (name.startsWith('Công ty ') || OPEN_QUOTE.test(name)) return name;
  const words = name.split(' ');
  const kind = KINDS.exec(name)?.[0].split(' ').length ?? 0;
  const end = words.findIndex(
    (word, at) =>
      at > kind &&
      /^(?:n['’])?\p{Ll}+$/u.test(word) &&
      !INNER_WORDS.has(word) &&
      !isOrganisation(word) &&
      !isOrganisation(words[at + 1] ?? ''),
  );
  let kept = end < 0 ? words.length : end;
  while (kept > 1 && PREPOSITION.test(words[kept - 1] ?? '')) kept -= 1;
  return words.slice(0, kept).join(' ');
}

/** "Status Update", "Phone Screen". */
export function isNotice(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.every((word) => NOTICE.has(word) || UNSPACED_NOTICE.test(word));
}
