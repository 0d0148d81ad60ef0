import { describe, expect, test } from 'vitest';
import { ATS_DOMAINS, findAts, isVendor, JOB_BOARDS } from '../../src/core/ats-domains.ts';
import { withoutLookAlikes } from '../../src/core/look-alikes.ts';
import { splitMail } from '../../src/core/mail-parts.ts';
import { withoutMarkup } from '../../src/core/markup.ts';
import { MAX_TEXT, normalise } from '../../src/core/normalise.ts';
import { MAX_SENTENCE, MAX_SENTENCES, splitSentences } from '../../src/core/sentences.ts';

const sentences = (text: string): readonly string[] => splitSentences(text).map((one) => one.text);

describe('a text becomes sentences', () => {
  test.each([
    ['We met. We talked.', ['We met.', 'We talked.']],
    ['Acme Inc. has decided.', ['Acme Inc. has decided.']],
    ['It costs 3.5 million.', ['It costs 3.5 million.']],
    [
      'The Sr. Planner post at St. Elm Hospital is gone. Dr. Bell',
      ['The Sr. Planner post at St. Elm Hospital is gone.', 'Dr. Bell'],
    ],
    ['Really? Yes! Good.', ['Really?', 'Yes!', 'Good.']],
    ['有人说过。"您没有通过。"这很伤人。', ['有人说过。', '"您没有通过。"', '这很伤人。']],
    ['"很遗憾。您没有通过。"这很伤人。', ['"很遗憾。', '您没有通过。"', '这很伤人。']],
    ['選考の結果、見送りとなりました。ご了承ください。', ['選考の結果、見送りとなりました。', 'ご了承ください。']],
  ])('%s', (text, expected) => {
    expect(sentences(text).map((one) => one.trim())).toEqual(expected);
  });

  test('a line that the mail program wrapped is joined again', () => {
    const wrapped = 'We have carefully considered your application and have\ndecided to go with another candidate.';
    expect(sentences(wrapped)).toEqual([wrapped.replace('\n', ' ')]);
  });

  test('lines that were wrapped at a narrow width are joined again, those of an address are not', () => {
    const wrapped =
      'Wir haben uns nach langem Beraten für\nFrau Anders entschieden und wünschen\nIhnen auf dem weiteren Weg alles Gute.';
    expect(sentences(wrapped)).toEqual([wrapped.replaceAll('\n', ' ')]);
    expect(sentences('Backwerk Lindner\nAn der Alten Mühle 12\nTel. 555 0142')).toHaveLength(3);
  });

  test('the items of a list stay apart', () => {
    expect(sentences('- one thing\n- another thing')).toHaveLength(2);
  });

  test('paragraphs are counted from 1', () => {
    expect(splitSentences('One.\n\n\nTwo.')).toEqual([
      { text: 'One.', paragraph: 1 },
      { text: 'Two.', paragraph: 2 },
    ]);
  });

  test('a German date is no end', () => {
    expect(sentences('Wir haben am 12. Mai gesprochen. Es war schön.')).toEqual([
      'Wir haben am 12. Mai gesprochen.',
      'Es war schön.',
    ]);
  });

  test('none is longer than the longest, and there are not endlessly many', () => {
    expect(Math.max(...sentences('word '.repeat(2000)).map(({ length }) => length))).toBeLessThanOrEqual(MAX_SENTENCE);
    expect(sentences('So it is. '.repeat(MAX_SENTENCES * 2))).toHaveLength(MAX_SENTENCES);
  });
});

describe('a text gets one spelling', () => {
  test.each([
    ['curly quotes', '\u201cyou\u2019re\u201d', '"you\'re"'],
    ['odd spaces', 'a\u00a0\u2003b', 'a b'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['invisible signs', 're\u200bgr\u00adet', 'regret'],
    ['letters in two parts', 'e\u0301', 'é'],
    ['character references', 'we&#8217;re&nbsp;sorry', "we're sorry"],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  test('what is beyond the limit is cut', () => {
    expect(normalise('x'.repeat(MAX_TEXT + 10))).toHaveLength(MAX_TEXT);
  });

  test('tags go, and what only looks like one stays', () => {
    expect(withoutMarkup('<p>Dear <b>Sam</b>,</p><script>x()</script>bye').trim()).toBe('Dear Sam,\nbye');
    expect(withoutMarkup('a < b and Sam <sam@inbox.example>')).toBe('a < b and Sam <sam@inbox.example>');
  });

  test('a word of two scripts is written in one, a word of another language is not touched', () => {
    expect(withoutLookAlikes('c\u0430ndid\u0430te')).toBe('candidate');
    expect(withoutLookAlikes('кандидат')).toBe('кандидат');
  });
});

describe('a mail falls into its parts', () => {
  test.each([
    ['On Thu, 19 Nov 2026 at 09:12, Anna Bell <anna@corvane.example> wrote:'],
    ['Am 19.11.2026 um 09:12 schrieb Anna Bell <anna@corvane.example>:'],
    ['Le jeu. 19 nov. 2026 à 09:12, Anna Bell <anna@corvane.example> a écrit :'],
    ['2026-11-19 9:12 GMT+01:00 Anna Bell <anna@corvane.example>:'],
    ['-----Original Message-----\nFrom: Anna Bell\nSent: Thursday\nTo: Sam'],
    ['From: Anna Bell <anna@corvane.example>\nSent: Thursday, 19 November 2026\nTo: Sam\nSubject: Hello'],
    ['Sent: Thursday, 19 November 2026\nFrom: Anna Bell <anna@corvane.example>\nTo: Sam'],
    ['Von: Anna Bell <anna@corvane.example>\nGesendet: Donnerstag\nAn: Sam\nBetreff: Hallo'],
    ['---- On Thu, 19 Nov 2026 Anna Bell <anna@corvane.example> wrote ----'],
    ['чт, 19 лист. 2026 р. о 09:12 Ганна Бондар пише:'],
    ['čt 19. 11. 2026 v 9:12 Hana Bílá napsala:'],
    ['19 listopada 2026 o 09:12 Anna Biel napisała:'],
    ['2026. nov. 19., Cs 9:12-kor Kis Anna ezt írta:'],
    ['joi, 19 nov. 2026, 09:12 Ana Pop a scris:'],
    ['Kam, 19 Nov 2026 pukul 09.12 Ani Bela menulis:'],
    ['Vào Th 5, 19 thg 11, 2026 lúc 09:12 Lan Anh đã viết:'],
    ['19 Kas 2026 Per, 09:12 tarihinde Ayla Bel şunları yazdı:'],
    ['गुरु, 19 नव॰ 2026 को 09:12 बजे अनिता ने लिखा:'],
  ])('below "%s" is an earlier mail', (head) => {
    const { fresh, quoted } = splitMail(`Thank you!\n\n${head}\n\nWe went with another candidate.`);
    expect(fresh).toBe('Thank you!');
    expect(quoted).toContain('another candidate');
  });

  test('a head whose line breaks were lost is found', () => {
    expect(splitMail('Thanks! On Thu, 19 Nov, Anna Bell wrote: > We went with another candidate.').fresh).toBe(
      'Thanks!',
    );
  });

  test('a mail that is passed on with every line quoted is read, one that was passed on in an earlier mail is not', () => {
    const passedOn =
      '> Begin forwarded message:\n>\n> From: Anna <anna@corvane.example>\n> Subject: Hall\n>\n> The hall is booked.';
    expect(splitMail(`See below.\n\n${passedOn}`).fresh).toBe('See below.\n\nThe hall is booked.');
    expect(splitMail(`Thanks.\n\nBea said:\n\n${passedOn}`).fresh).not.toContain('booked');
  });

  test('a mail passed on with a remark is read with it, and names its first sender', () => {
    const { fresh, forwardedFrom } = splitMail(
      'FYI\n\n---------- Forwarded message ---------\nFrom: Anna <anna@corvane.example>\nTo: Sam\n\nHello Sam',
    );
    expect(fresh).toBe('FYI\n\nHello Sam');
    expect(forwardedFrom).toBe('Anna <anna@corvane.example>');
  });

  test('signature and notices are told from the letter', () => {
    const parts = splitMail(
      'We have received your letter, thank you.\n\n-- \nAnna Bell\n\nThis email is confidential.'.replace('-- ', '--'),
    );
    expect(parts).toMatchObject({
      fresh: 'We have received your letter, thank you.',
      signature: expect.stringContaining('Anna Bell'),
    });
    expect(parts.disclaimer).toContain('confidential');
  });

  test.each([
    `${'*'.repeat(48)}\nThis message was sent from a test system.\n${'*'.repeat(48)}`,
    'EXTERNAL EMAIL - think before you click!\nThis message was sent from outside of your organisation.',
  ])('what a mail system warns of above a letter ends none: %s', (warning) => {
    expect(splitMail(`${warning}\n\nDear Wei,\n\nYour status is: declined.`).fresh).toContain('declined');
  });

  test('times in a letter are no head', () => {
    expect(splitMail('Two slots:\nFrom: 9:00\nTo: 10:00\nSee you').fresh).toContain('See you');
  });
});

describe('a service is known by its domain', () => {
  test.each(ATS_DOMAINS.map(({ domain, vendor }) => [domain, vendor] as const))('%s is %s', (domain, vendor) => {
    expect(findAts(`jobs@mail.${domain}`)?.vendor).toBe(vendor);
    expect(isVendor(vendor)).toBe(true);
  });

  test('another domain with the same ending is none', () => {
    expect(findAts('jobs@notlever.co')).toBeNull();
    expect(findAts(null)).toBeNull();
  });

  test('every job board is a known vendor', () => {
    expect([...JOB_BOARDS].filter((vendor) => !isVendor(vendor))).toEqual([]);
  });
});
