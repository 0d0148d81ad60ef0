import { cleanLine } from './posting-text.ts';

/** What one title says by its form alone. */
type FramedTitle = Partial<Readonly<Record<'company' | 'role' | 'location', string>>>;

/** LinkedIn's verb between employer and role, by language; the role may have a noun before it, the place its own word. */
const HIRING: readonly (readonly [verb: string, place: string])[] = [
  ['hiring', 'in'],
  ['is hiring', 'in'],
  ['sucht', 'in'],
  ['recrute (?:pour des postes de|un\\(e\\)|un|une)?', '(?:à|en|\\()'],
  ['recrute', '(?:à|en|\\()'],
  ['busca personas para el cargo de', 'en'],
  ['(?:está contratando|contrata|está buscando|busca)', 'en'],
  ['(?:está contratando|contratando|contrata|procura)', 'em'],
  ['(?:sta assumendo|assume|cerca)', '(?:in|a)'],
  ['zoekt(?: een)?', 'in'],
  ['(?:rekryterar|söker)', 'i'],
  ['(?:ansætter|søger)', '(?:i|på)'],
  ['(?:ansetter|søker)', 'i'],
  ['(?:zatrudnia|poszukuje|szuka)', 'w'],
  ['(?:hledá|přijímá|nabírá)(?: pracovníka na pozici)?', 'v'],
];

/** Forms that nothing but a posting has. */
const SURE: readonly RegExp[] = [
  /^Job Application for (?<role>.{2,160}) at (?<company>.{1,80})$/,
  /^(?:Easy apply|Apply) - (?<role>.{2,160}) - (?<company>[^-|]{1,80})$/,
  /^(?<role>.{2,120}?) in (?<location>[^|]{2,80}?) \| (?:Careers|Jobs) at (?<company>.{1,80})$/,
  /^(?<role>.{2,160}?) \| (?:Careers|Jobs|Karriere|Stellen|Stellenangebote) (?:at|bei|@) (?<company>.{1,80})$/,
  /^Вакансия (?<role>.{2,120}?) (?:в|на) \p{Lu}[^,]{2,50}, работа в компании (?<company>.{1,80})$/u,
  /^Вакансия (?<role>.{2,120}?), .{2,60}работа в компании (?<company>.{1,80})$/u,
];
/** Forms that other pages have too: news, profiles, a price "@ the shop". */
const LIKELY: readonly RegExp[] = [
  /^(?<company>.{1,80}?) is (?:looking for|hiring) an? (?<role>.{2,160}?) in (?<location>.{2,80})$/,
  /^(?<company>.{1,80}?) is (?:looking for|hiring) an? (?<role>.{2,160})$/,
  /^Career Opportunities: (?<role>.{2,160}?)(?: \(\d+\))?$/,
  /^Offre (?:d.)?emploi (?<role>.{2,120}?H\/F)(?: (?<location>\p{Lu}[\p{L}' -]{1,40} \(\d{2,5}\)))?(?: .{0,40})? - (?<company>[^|]{1,80}?)(?: \|.{0,60})?$/iu,
  /^(?<role>[^|]{2,160}) \| (?<company>[^|]{1,80}) \| LinkedIn$/,
  /^(?<role>.{2,160}) @ (?<company>[^@|]{1,80})$/,
];

/** Between a role and its employer, in sentences and in titles. */
const AT =
  '(?:at|@|bei(?: der| dem)?|chez|presso|bij|hos|u společnosti|u|ve společnosti|v společnosti|v spoločnosti|w(?: firmie)?|в компании|-ում)';
/** What may follow the employer's name. */
const END = '(?=$|[.!?](?:\\s|$)| \\||\\s[—–-]\\s| [(«„“"]|, (?!s\\.|a\\.|Inc|LLC|Ltd|Corp|GmbH))';

/**
 * Reads a title whose form alone says which part is which; null for any other. `isSign` where nothing but a posting has that form.
 */
export function framedTitle(title: string): { readonly parts: FramedTitle; readonly isSign: boolean } | null {
  const line = cleanLine(title).replace(/^\(\d{1,3}\+?\) /, '');
  const hiring = line.endsWith('| LinkedIn') ? hiringTitle(line) : null;
  if (hiring !== null) return { parts: hiring, isSign: true };
  for (const frame of [...SURE, ...LIKELY]) {
    const groups = frame.exec(line)?.groups;
    if (groups) return { parts: tidy(groups), isSign: SURE.includes(frame) };
  }
  return null;
}

function hiringTitle(line: string): FramedTitle | null {
  const bare = line.replace(/ \| LinkedIn$/, '');
  for (const [verb, place] of HIRING) {
    const frame = new RegExp(`^(?<company>.{1,90}?) ${verb} (?<role>.{2,150}) ${place} ?(?<location>[^()]{2,90})\\)?$`);
    const groups =
      frame.exec(bare)?.groups ?? new RegExp(`^(?<company>.{1,90}?) ${verb} (?<role>.{2,150})$`).exec(bare)?.groups;
    if (groups) return tidy(groups);
  }
  return null;
}

function tidy(groups: Readonly<Record<string, string | undefined>>): FramedTitle {
  const named = Object.entries(groups).flatMap(([field, value]) =>
    value === undefined ? [] : [[field, cleanLine(value).replace(/^['"„“]|['"“”]$/g, '')] as const],
  );
  return Object.fromEntries(named);
}

/** The employer in "Apply for <role> at <employer>", for a role that is known; null where the text has no such words. */
export function employerAfter(role: string, text: string): string | null {
  const at = text.toLowerCase().indexOf(role.toLowerCase());
  if (at < 0 || role.length < 3) return null;
  const rest = cleanLine(text.slice(at + role.length, at + role.length + 160));
  const found = new RegExp(`^[“”"»]? ?${AT} (?<company>[\\p{L}\\p{N}].{0,70}?)${END}`, 'u').exec(rest)?.groups?.company;
  return found === undefined ? null : cleanLine(found).replace(/ (?:bewerben|poslat|jobs?)$/i, '');
}

/** Which part of a title the employer is: what is left when the role is taken out. */
export function restOfTitle(title: string, role: string): readonly string[] | null {
  const [line, part] = [cleanLine(title), cleanLine(role)];
  const at = line.toLowerCase().indexOf(part.toLowerCase());
  if (at < 0) return null;
  const joined = `${line.slice(0, at)} | ${line.slice(at + part.length)}`;
  return piecesOf(joined.replace(/\| ?(?:at|@|bei|chez|presso|bij|hos) /i, '| '));
}

/** The parts of a title between its separators. */
export function piecesOf(title: string): readonly string[] {
  return cleanLine(title)
    .split(/ ?[|｜•·] ?| [—–-]+ |:: |(?<=\S): | » | > /)
    .map((piece) =>
      piece
        .trim()
        .replace(/^[:,–—-]+|(?<![:,–—-])[:,–—-]+$/g, '')
        .trim(),
    )
    .filter((piece) => piece !== '');
}
