import { fold } from './fold.ts';

// Legal forms, which mails add or leave out as they like.
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  'ab ag amba aps as asa bhd bv co company corp corporation cv doo eg eireli ev ek gbr gmbh ggmbh hb inc incorporated ivs kb kft kg kgaa kk lda limited llc llp lp ltd ltda mbh nv nyrt ohg oy oyj pbc pc plc pllc pte pty pvt ry sa sagl sarl sas sasu sdn se sl slu sp spa spzoo spolka sro srl srls sti tbk ug ulc vof zrt αε επε ικε οε'.split(
    ' ',
  ),
);
// What employers are, as a part of their name.
const ORGANISATIONS: ReadonlySet<string> = new Set(
  'academia akademie colegio colégio escola escuela fachhochschule gymnasium hochschule klinikum krankenhaus lyceum lycée politechnika szpital uniwersytet academy apotheke apteka association authority ayuntamiento bank bibliotek bibliotheek center centre clinique college communauté communautés commune communes companies company comune corp corporation council fondazione foundation fundación fundação gemeente gemeinde group groupe grupo gruppe gruppo hospital hospitalier hotel institut institute instituto klinik kommun kommune landesmuseum landkreis library mairie marktgemeinde municipality museum school schule spital stadt stadtwerke stichting stiftung trust universidad universidade universitat universiteit universitet university skole skola koulu kaupunki hyvinvointialue sygehus sykehus sjukhus barnehage szkoła urząd škola nemocnice università universität université ville'.split(
    ' ',
  ),
);
const LEADING_FORMS: ReadonlySet<string> = new Set('ооо ао пао зао оао гк тов пат прат pt'.split(' '));
const UNSPACED_FORMS = /株式会社|有限会社|合同会社|股份有限公司|有限公司|주식회사|\(주\)/g;
const FORM_PARTS: ReadonlySet<string> = new Set('& and de ve o z zoo oo s r l p a e v b n d'.split(' '));
// "San. ve Tic. A.Ş.": industry and trade, in front of a form.
const TRADE: ReadonlySet<string> = new Set('san sanayi tic ticaret'.split(' '));
// "A/S", "I/S"
const SLASHED = /^[aikp] s$/;

/**
 * What is left of a company's name when spelling, marks and legal forms at its end do not count: "Brightloom GmbH &
 * Co. KG" and "BRIGHTLOOM" are both "brightloom". Empty for a name without letters and digits. What is known of a company is kept
 * under it, so that a change of it takes a migration.
 */
export function companyKey(name: string): string {
  let words = fold(name.slice(0, 200).toLowerCase().normalize('NFKC').replace(UNSPACED_FORMS, ' '))
    .replace(/[.'’]/g, '')
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((word) => word !== '');
  for (let bare = withoutForms(words); bare.length < words.length; bare = withoutForms(words)) words = bare;
  return words.join(' ');
}

function withoutForms(words: readonly string[]): string[] {
  const start = words.length > 1 && (words[0] === 'the' || LEADING_FORMS.has(words[0] ?? '')) ? 1 : 0;
  let end = words.length;
  for (let at = words.length - 1; at > start; at -= 1) {
    const word = words[at] ?? '';
    const isSlashed = at === words.length - 2 && SLASHED.test(words.slice(at).join(' '));
    if (LEGAL_FORMS.has(word) || isSlashed || (TRADE.has(word) && end < words.length)) end = at;
    else if (!FORM_PARTS.has(word)) break;
  }
  return words.slice(start, end > start + 1 && words[end - 1] === '&' ? end - 1 : end);
}

/** True when two names are one company's, as far as spelling can tell. */
export function sameCompany(one: string, other: string): boolean {
  return companyKey(one) !== '' && companyKey(one) === companyKey(other);
}

/** Is a word a legal form, or what an employer calls itself: "Ltd", "University"? */
export function isOrganisation(word: string): boolean {
  const bare = word.toLowerCase().replace(/[.,'’]/g, '');
  return ORGANISATIONS.has(bare) || LEGAL_FORMS.has(bare);
}

/** Does a name end in a legal form: "Hollerbach AG", "Vltavín, s.r.o."? Then it is a company's and nothing else's. */
export function isCompanyWithForm(name: string): boolean {
  const words = fold(name.slice(0, 200).toLowerCase())
    .replace(/[.,'’/]/g, '')
    .split(/\s+/);
  return words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '');
}

/** Its letters and digits alone, in lower case, as addresses have them: "elmrail". */
export function squeeze(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
