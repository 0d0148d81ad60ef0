import { consistsOf } from './company-nobody.ts';
import { ENGLISH_TEAM } from './company-sender.ts';
import { LONGEST_NAME } from './compiled-language.ts';
import type { FactText, Found } from './fact-text.ts';

// A greeting stands at the very top, a signature at the very end.
const GREETING_LINES = 4;
const SIGNATURE_LINES = 12;
// So much of a line is looked at, from its beginning or its end: a page may be one line.
const MOST_OF_LINE = 120;
const HUMAN_NAME =
  /^(?:(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx|Sir|Dame)\.? )*\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|van|von|de|der|den|da|di|del|la|el|bin|al|ten|ter|dos|du|y|i|e)){0,4}$/u;

// "Rekryteringsenheten", "Panificio Rovelli": where somebody works, in the languages that are written with capitals.
const PLACE_OF_WORK =
  /(?:sekretariat(?:et)?|enheten|kontor(?:et)?|a[vf]deling(?:en)?|avdelning(?:en)?|teamet|f[öo]rvaltning(?:en)?|gruppen|seksjonen|kansliet|terminalen|tj[äe]nesten|udvalget|utvalget|stiftung|stiftelsen?|verwaltung|abteilung|b[üu]ro|bureau(?:et)?|dienst|service|palvelu(?:t|keskus)?|toimisto|keskus|igazgatóság|osztály|forening(?:en)?|selskabet|selskapet|banken?|kasse|klinik(?:ken)?|praktijk|stichting|bedrijf|fabriek|commissie|kommission|notarissen|makelaars|werke|forsikring|försäkring|logisti[ck]k?|supermarkt|skolan|skolen|skole)$/iu;
const KIND_OF_WORK =
  /^(?:agence|agencia|agência|agenzia|agencja|ajans|amministrazioni|apteekki|apteki|associa(?:tion|ção)|asociația|autofficina|bank|barnehagen|biroul|boulangerie|cabinet|centro|consultora|credit|direct(?:or|orate)|domaine|ets|famiglia|famille|farmácia|filiale|floristería|fontanería|forno|gestoría|hausverwaltung|helse|hoivakoti|hotell?|hurtownia|imobiliária|immobilien|ingenieurbüro|ipermercati|isännöinti|kahvila|kancelaria|kantor|kulturamt|lakossági|maison|naczelnik|oficina|officina|os|panificio|pensiunea|pracownia|produtora|provincia|provincie|ravintola|sparkasse|supermercados|tandlægerne|termoservice|tilitoimisto|unit|verbandsgemeinde|vikarbureauet|viveros|zakład|zarząd|τράπεζα|ιατρείο|ξενοδοχεία|εκπαιδευτήρια|γραμματεία)$/iu;
const isAtWork = (name: string): boolean => {
  const words = name.split(' ');
  return words.some((word) => PLACE_OF_WORK.test(word)) || KIND_OF_WORK.test(words[0] ?? '');
};

/** How the mail addresses the reader, or null when it greets nobody or everybody. */
export function readReader({ lines, language }: FactText): Found | null {
  const { greetings, nobody, closings } = language.language.facts;
  const { greeting } = language.facts;
  for (const [at, line] of lines.first.slice(0, GREETING_LINES).entries()) {
    // "Dear Mr. Doe" has a point that ends nothing.
    const start = line.slice(0, MOST_OF_LINE).replace(/\b(Dr|Mr|Mrs|Ms|Prof|Sig|Sr|Sra|Dott|Ing|Dhr|Mevr)\./gi, '$1');
    const name = (greeting(start)?.groups?.name ?? (at === 0 ? loneName(start) : '')).trim();
    const isNobody = [...greetings, ...nobody, ...closings].includes(name.toLowerCase());
    const isSomebody = HUMAN_NAME.test(name) && !isNobody && language.plain(name) !== '';
    if (isSomebody) return { value: name, source: { where: 'greeting', guess: false } };
  }
  return null;
}

/** "Alex," on a line of its own. */
function loneName(line: string): string {
  return /^(?<name>\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?),$/u.exec(line)?.groups?.name ?? '';
}

/** The human who signs; else the human who sends, as a guess. Never a team and never one of `others`. */
export function readPerson(text: FactText, others: readonly string[]): Found | null {
  const isOther = (name: string): boolean => others.some((other) => other.startsWith(name) || name.startsWith(other));
  const isHuman = (name: string): boolean => isHumanName(name, text) && !isOther(name) && !isSpokenOf(name, text);
  const signed = readSigned(text, isHuman);
  if (signed !== null) return { value: signed, source: { where: 'signature', guess: false } };
  const name = text.sender.name?.replace(/ via .*$/is, '').trim() ?? '';
  const isSender = isHuman(name) && name.includes(' ') && sendsAs(name, text.sender.address);
  return isSender ? { value: name, source: { where: 'sender', guess: true } } : null;
}

function readSigned({ lines: all, sender, language }: FactText, isHuman: (name: string) => boolean): string | null {
  const { closings } = language.language.facts;
  const lines = all.last.slice(-SIGNATURE_LINES);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at] ?? '';
    const start = line.slice(0, MOST_OF_LINE);
    const below = isClosing(start, closings)
      ? bareName(lines[at + 1]?.slice(0, MOST_OF_LINE) ?? '')
      : bareName(language.facts.closing(line.slice(-MOST_OF_LINE))?.groups?.name ?? '');
    if (isHuman(below)) return fullName(below, sender.name);
    // A short letter ends with the name alone; the sender's name says that it is one.
    if (startsAlike(bareName(start), sender.name) && isHuman(bareName(start))) return bareName(start);
  }
  return null;
}

/** "Nigel Osgood BVetMed" is sent by "Nigel Osgood": the sender's name says where the name ends. */
function fullName(signed: string, sender: string | null): string {
  return sender !== null && signed.startsWith(`${sender} `) ? sender : signed;
}

/** "Kind regards," on a line of its own. */
export function isClosing(line: string, closings: readonly string[]): boolean {
  return closings.includes(line.toLowerCase().replace(/(?<![\s,.!:-])[\s,.!:-]+$/, ''));
}

/** "Jane Doe (she/her), Recruiter | Acme" without what follows the name. */
function bareName(line: string): string {
  return (line.replace(/^[\s–—-]+/, '').split(/[,|(/]| [-–—] /u)[0] ?? '').trim();
}

/** Does a name begin with one of the sender's? */
export function startsAlike(name: string, sender: string | null): boolean {
  const first = name.split(' ')[0]?.toLowerCase() ?? '';
  return first.length > 1 && sender !== null && sender.toLowerCase().split(/[ ,]+/).includes(first);
}

function sendsAs(name: string, address: string | null): boolean {
  const local = address?.split('@')[0]?.toLowerCase() ?? '';
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word));
}

/** "Thank you for applying to Fooly. Regards, Fooly": who signs with a name that the text speaks of is the employer. */
function isSpokenOf(name: string, { sentences, subject, sender }: FactText): boolean {
  if (startsAlike(name, sender.name)) return false;
  return [subject, ...sentences].some(({ text }) => {
    const at = text.indexOf(` ${name}`);
    return at >= 0 && /(?:^| )(?:at|to|with|in|for|of|joining|considering)$/i.test(text.slice(0, at));
  });
}

function isHumanName(name: string, { language }: FactText): boolean {
  if (name.length < 2 || name.length > LONGEST_NAME || !HUMAN_NAME.test(name)) return false;
  // "BL" and "HR" are no names.
  if (name === name.toUpperCase() && name !== name.toLowerCase()) return false;
  const { facts, words } = language.language;
  const titles = words.title ?? [];
  if (isAtWork(name) || consistsOf(name, (word) => facts.notCompany.includes(word))) return false;
  return name
    .toLowerCase()
    .split(/[ .-]+/)
    .every(
      (word) =>
        !ENGLISH_TEAM.test(word) &&
        !facts.teamWords.includes(word) &&
        !facts.nobody.includes(word) &&
        !titles.includes(word),
    );
}
