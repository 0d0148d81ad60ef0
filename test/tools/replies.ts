/**
 * Prints replies to read: npm run --silent replies -- --all, or with codes of languages (`de pt-BR`) for those alone. Every kind
 * and voice in three cases: after an application; after two interviews with a named person and an open door; from a recruiter.
 */
import type { ReplyLanguage } from '../../src/core/reply-language.ts';
import { writeAll } from '../support/reply-cases.ts';
import { replyLanguages } from '../support/reply-languages.ts';

const ARGS = process.argv.slice(2);

function chosen(): readonly ReplyLanguage[] | null {
  if (ARGS.includes('--all')) return replyLanguages;
  const named = replyLanguages.filter(({ customs }) => ARGS.includes(customs.code));
  return named.length === ARGS.length && named.length > 0 ? named : null;
}

function printLanguage(language: ReplyLanguage): number {
  const { code, name, customary, checked } = language.customs;
  const written = writeAll(language);
  console.log(`# ${name} (${code}); replying is ${customary}; read by a native speaker: ${checked ?? 'not yet'}\n`);
  for (const one of written) {
    const dial = one.dial === 'none' ? '' : `, feedback: ${one.dial}`;
    console.log(`## ${one.kind}, ${one.voice}${dial}, ${one.form}, ${one.name}\n\n${one.text}\n`);
  }
  return written.length;
}

const languages = chosen();
if (languages === null) {
  console.error(`Say --all, or some of: ${replyLanguages.map(({ customs }) => customs.code).join(' ')}`);
  process.exit(1);
}
const counts = languages.map(printLanguage);
console.log(`${counts.reduce((sum, count) => sum + count, 0)} replies in ${languages.length} sets of texts`);
