import { cleanLine, holdsLine, lineKey } from './posting-text.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What systems write into a field for which they have nothing. */
const SENTINELS: ReadonlySet<string> = new Set(
  'unavailable|anywhere|n a|na|none|null|undefined|unknown|not specified|not applicable|tbd|tba|various|default|location|job location|all|any|other|test'.split(
    '|',
  ),
);
const CONTINENTS: ReadonlySet<string> = new Set(
  'africa|america|asia|asia pacific|apac|emea|eu|europe|latam|latin america|north america|oceania|south america'.split(
    '|',
  ),
);
const LONGEST = 120;

/** Is this what a system writes where it knows nothing? */
export function isSentinel(line: string): boolean {
  return SENTINELS.has(lineKey(line));
}

/** A place as one line, or null for a sentinel, for a sentence, and for text without letters. */
export function placeIn(text: string): string | null {
  const line = cleanLine(text)
    .replace(/^(?:📍|🌏|🌍|🌎|🗺️?|📌)\s?/u, '')
    .replace(/(?<![\s,;/·|•-])[\s,;/·|•-]+$/u, '')
    .trim();
  if (line.length > LONGEST || !/\p{L}{2}/u.test(line) || isSentinel(line)) return null;
  return /[.!?] \p{Lu}|https?:|@|💰|[{}<>]/u.test(line) ? null : line;
}

/**
 * The place of a schema.org `jobLocation`, or of a site's own object of the same kind: locality and region, the first of several
 * with how many more there are. `resolve` follows an `@id`.
 */
export function placeOf(value: unknown, resolve: (node: Node) => Node = (node) => node): string | null {
  if (!Array.isArray(value)) return onePlace(value, resolve, false);
  // Some write the same address into every place; then only the names tell them apart.
  const addresses = value.map((one) => onePlace(one, resolve, false));
  const named = value.map((one) => onePlace(one, resolve, true));
  const byName = new Set(addresses).size < new Set(named).size;
  const places = [...new Set(byName ? named : addresses)].filter((place) => place !== null);
  const [first] = places;
  if (first === undefined) return null;
  return places.length > 1 ? `${first} +${places.length - 1}` : first;
}

function onePlace(value: unknown, resolve: (node: Node) => Node, byName: boolean): string | null {
  if (typeof value === 'string') return placeIn(value);
  if (!isNode(value)) return null;
  const place = resolve(value);
  const name = typeof place.name === 'string' ? placeIn(place.name) : null;
  if (byName && name !== null) return name;
  if (typeof place.address === 'string') return placeIn(place.address) ?? name;
  const address = isNode(place.address) ? resolve(place.address) : place;
  const whole = typeof address.name === 'string' ? placeIn(address.name) : null;
  return addressLine(address) ?? whole ?? name;
}

function addressLine(address: Node): string | null {
  const locality = part(address.addressLocality ?? address.city);
  const region = part(address.addressRegion ?? address.region ?? address.state);
  const country = part(address.addressCountry ?? address.country);
  if (locality === null) {
    return region === null || CONTINENTS.has(lineKey(region)) ? country : [region, country].filter(Boolean).join(', ');
  }
  const isMore = region !== null && !CONTINENTS.has(lineKey(region)) && !holdsLine(locality, region);
  return isMore ? `${locality}, ${region}` : locality;
}

function part(value: unknown): string | null {
  if (typeof value === 'string') return placeIn(value);
  if (Array.isArray(value)) return part(value[0]);
  return isNode(value) ? part(value.name) : null;
}

/** Does a `jobLocation` name a country and nothing nearer? The page often says more. */
export function isCountryOnly(value: unknown, resolve: (node: Node) => Node = (node) => node): boolean {
  const [one] = Array.isArray(value) ? value : [value];
  if (!isNode(one)) return false;
  const place = resolve(one);
  const address = isNode(place.address) ? resolve(place.address) : place;
  return (
    part(address.addressLocality) === null &&
    part(address.addressRegion) === null &&
    part(address.addressCountry) !== null
  );
}

/** Of two ways to name one place, is the second the same with more said? "Givatayim" and "Givatayim, Tel Aviv District". */
export function saysMore(one: string, other: string): boolean {
  const first = lineKey(one.split(/[,(]/)[0] ?? '');
  return first !== '' && other.length > one.length && lineKey(other).startsWith(first) && /[,(–-]/.test(other);
}
