import { closedBy, saysSent } from './posting-status.ts';
import { lineKey } from './posting-text.ts';
import { DETAIL_TITLES, SECTIONS, TITLE_FILLERS } from './posting-words.ts';

/** Titles of pages that list or search: "florist jobs in York", "12 Stellenangebote", "Lediga jobb". Folded, lower case. */
const LISTS: readonly RegExp[] = [
  /^(?:.{0,80} )?(?:jobs|vacancies|job openings|open roles|open positions|positions|openings|careers|employment)(?: (?:in|at|near|for|from|with|by) .{1,80})?$/,
  /^(?:search|find|browse|all|our|current|latest|new|recommended|similar|top|my|saved|more) .{0,40}(?:jobs?|vacancies|positions|openings|roles|applications)\b/,
  /^(?:.{0,80} )?(?:stellenangebote|stellen|stellenanzeigen|jobangebote|jobborse|jobalarm|jobsuche)(?: .{0,60})?$/,
  /^(?:\d[\d .]* )?(?:les |nos |toutes les )?(?:offres?|emplois?)(?: d emploi)? .{0,40}(?:a|en|dans|sur) /,
  /^(?:nabidky? prace|nabidka zamestnani|volna mista|pracovni nabidky|volne pozice|prace|brigady)(?: .{0,60})?$/,
  /^(?:oferty pracy|praca|ponuky? prace|ofertas? de (?:empleo|trabajo|emprego)|empleos|trabajos|vagas|offerte di lavoro|vacatures|lediga jobb|ledige (?:jobs?|stillinger)|avoimet tyopaikat|работа|вакансии|דרושים)(?: .{0,60})?$/,
  /\b(?:job alert|job alerts|jobalarm|newsletter|jobmail|talent pool|talent community|sign in|log in|login|register|anmelden|cookies?)\b/,
  /^(?:welcome|willkommen|bienvenue|bienvenido|home|about us|contact|my (?:jobs|applications|account)|meine bewerbungen|candidate home|job tracker|page not found|not found|404)\b/,
];

/** Could this line be the name of a role? Not what pages call themselves, their parts and their lists. */
export function couldBeRole(line: string): boolean {
  const key = lineKey(line);
  if (key.length < 2 || line.length > 220 || !/\p{L}{2}/u.test(line)) return false;
  if (TITLE_FILLERS.has(key) || SECTIONS.has(key) || DETAIL_TITLES.has(key)) return false;
  return !LISTS.some((list) => list.test(key)) && !saysSent(line) && closedBy(line) === null;
}

/** Does a line name a list of postings, or a search for them? */
export function isListTitle(line: string): boolean {
  const key = lineKey(line);
  return LISTS.slice(0, 6).some((list) => list.test(key));
}
