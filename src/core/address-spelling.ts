/** How web addresses spell what they cannot: "muehlbrueck" of "Mühlbrück", "taiga-digital" of "Тайга Диджитал". */

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ø: 'oe', å: 'aa', æ: 'ae' };
// Everybody writes some letters in their own way: those are told alike below.
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    'а=a б=b в=v г=g ґ=g д=d е=e ё=e є=e ж=zh з=z и=i і=i ї=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=c ' +
    'ч=ch ш=sh щ=sh ъ= ы=i ь= э=e ю=u я=a α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=ks ο=o π=p ρ=r σ=s ς=s ' +
    'τ=t υ=i φ=f χ=h ψ=ps ω=o'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
const OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/shch|sch/g, 'sh'],
  [/(?<![zscpt])h|kh|ch/g, 'h'],
  [/dzh/g, 'g'],
  [/(?<![iyj])[iyj]{1,9}(?=[aeou])/g, ''],
  [/ts|tz/g, 'c'],
  [/[yj]/g, 'i'],
  [/ou/g, 'u'],
  [/[ei]i/g, 'i'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/mp/g, 'b'],
  [/nt/g, 'd'],
];

const bare = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');

/** One spelling for all in which a name of another script is written in Latin letters. */
const loose = (latin: string): string => ALIKE.reduce((text, [from, to]) => text.replace(from, to), latin);

/** "Mühlbrück" as "muehlbrueck", or null where the name has no such letter. */
export function withDigraphs(name: string): string | null {
  const low = name.toLowerCase();
  const written = low.replace(/[äöüßøåæ]/g, (letter) => DIGRAPHS[letter] ?? letter);
  return written === low ? null : written;
}

/** Does a label of an address spell a name of another script: "taigadigital" of "Тайга Диджитал"? */
export function spellsOtherScript(label: string, name: string): boolean {
  if (!OTHER_SCRIPT.test(name)) return false;
  const latin = [...bare(name)].map((letter) => LETTERS.get(letter) ?? (/[a-z\d]/.test(letter) ? letter : '')).join('');
  return latin.length >= LEAST_LETTERS && loose(latin) === loose(label);
}

const LEAST_LETTERS = 4;
