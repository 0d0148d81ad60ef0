import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languagesToRead } from '../../src/core/languages-to-read.ts';
import { hints } from '../../src/languages/hints.ts';
import { readOwn } from '../tools/corpus/mails.ts';
import { shelf } from '../tools/languages.ts';

const mails = readOwn(join(import.meta.dirname, '../corpus'));
const languages = [...new Set(mails.map(({ lang }) => lang))];

test('every language of the shelf has a hint, and every hint a language', () => {
  expect(hints.map(({ code }) => code).sort()).toEqual(shelf.map(({ code }) => code).sort());
});

describe('the language of a mail is among those that are read', () => {
  test.each(languages)('%s', (code) => {
    const texts = mails.filter(({ lang }) => lang === code).map(({ mail }) => `${mail.subject}\n${mail.body}`);
    expect(texts.filter((text) => !languagesToRead(text, hints).includes(code))).toEqual([]);
  });
});

describe('the language of a script of its own stands before the others', () => {
  test.each([
    ['uk', 'Дякуємо за інтерес, але на цю посаду ми вже взяли іншу людину.'],
    ['ru', 'Спасибо за интерес, но на эту должность мы уже взяли другого человека.'],
    ['ja', '採用選考結果通知。慎重選考の結果、今回は見送りです。'],
    ['zh', '感谢您应聘 Senior Data Engineer 职位，很遗憾，我们选择了其他候选人。'],
    ['ru', 'Backend Developer (Go): мы остановились на другом кандидате. Team Lead, Anna'],
  ])('%s: %s', (code, text) => {
    expect(languagesToRead(text, hints)[0]).toBe(code);
  });
});

test('a relative is read beside it only where nothing tells them apart', () => {
  expect(languagesToRead('Дякуємо за інтерес до цієї посади.', hints)).toEqual(['uk']);
  expect(languagesToRead('Мы выбрали другого кандидата.', hints)).toEqual(['ru']);
  expect(languagesToRead('На жаль, не вас.', hints)).toEqual(['ru', 'uk']);
});

test('few are read for one mail', () => {
  const counts = mails.map(({ mail }) => languagesToRead(mail.body, hints).length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  expect(counts.reduce((sum, count) => sum + count, 0) / counts.length).toBeLessThan(2);
});

test('both languages of a mail in two are read, whichever comes first', () => {
  const french =
    'Bonjour, nous vous remercions de votre candidature et nous ne pouvons pas y donner suite pour ce poste.';
  const english = 'Hello, thank you for your application, we are not able to offer you this role at the moment.';
  expect(languagesToRead(`${french}\n\n${english}`, hints)).toEqual(expect.arrayContaining(['fr', 'en']));
  expect(languagesToRead(`${english}\n\n${french}`, hints)).toEqual(expect.arrayContaining(['fr', 'en']));
});

test('where nothing shows a language, English is read', () => {
  expect(languagesToRead('', hints)).toEqual(['en']);
  expect(languagesToRead('12:30 :-)', hints)).toEqual(['en']);
});
