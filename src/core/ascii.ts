/** Text without a letter or a sign beyond ASCII, as most English is. */
export const ASCII = /^[\0-\x7f]*$/;

const CLASS = /\[(?:\\.|[^\]\\]){0,300}\]|\\p\{\w{1,2}\}/g;
const PLAIN: Readonly<Record<string, string>> = { L: 'A-Za-z', Lu: 'A-Z', Ll: 'a-z', M: '', N: '0-9' };

/**
 * Makes one expression of a source with letters' classes as \p{Lu}, and another for text of ASCII, for which the classes are plain:
 * that one the browser makes many times as quickly. Each is made when a text first asks for it.
 */
export function textExpression(source: string, flags: '' | 'i' | 'g' = ''): (text: string) => RegExp {
  let ofAscii: RegExp | undefined;
  let ofAll: RegExp | undefined;
  return (text) => {
    if (ASCII.test(text)) {
      ofAscii ??= new RegExp(plainClasses(source), flags);
      return ofAscii;
    }
    ofAll ??= new RegExp(source, `${flags}u`);
    return ofAll;
  };
}

/** Throws on a class that PLAIN does not know. */
function plainClasses(source: string): string {
  return source.replace(CLASS, (found) => {
    const plain = found.replace(/\\p\{(\w+)\}/g, (_, name: string) => {
      const letters = PLAIN[name];
      if (letters === undefined) throw new Error(`Not known in an expression: \\p{${name}}`);
      return letters;
    });
    return found.startsWith('[') ? plain : `[${plain}]`;
  });
}
