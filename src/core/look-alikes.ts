// Letters of other scripts that look like Latin ones, and the Latin ones.
const ALIKE = new Map(
  [
    ...'аaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwкkмmтtвbнhАAВBЕEКKМMНHОOРPСCТTУYХXІIЈJЅSοoαaνvρpκkιiΑAΒBΕEΗHΙIΚKΜMΝNΟOΡPΤTΧXΥYΖZ'.matchAll(
      /../gu,
    ),
  ].map(([pair]) => [pair.slice(0, 1), pair.slice(1)] as const),
);
const OTHER_SCRIPT = /[\u0370-\u03ff\u0400-\u052f]/;
const WORD = /[A-Za-z\u0370-\u03ff\u0400-\u052f]{2,60}/g;
const LATIN = /[A-Za-z]/;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;

/** Words in which Latin and look-alike letters are mixed, and full-width letters, written with Latin letters alone. */
export function withoutLookAlikes(text: string): string {
  const narrow = text.replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
  if (!OTHER_SCRIPT.test(narrow)) return narrow;
  return narrow.replace(WORD, (word) => (LATIN.test(word) && OTHER_SCRIPT.test(word) ? asLatin(word) : word));
}

function asLatin(word: string): string {
  return word.replace(/./gu, (letter) => ALIKE.get(letter) ?? letter);
}
