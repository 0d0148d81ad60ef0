import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import phrases from './employer-phrases.json' with { type: 'json' };

const COMPANIES = ['Verdalia', 'Elm Rail', 'BASF', 'Nordhafen Energie'];

describe.each(Object.entries(phrases))(
  'the employer is read from the usual sentences of a letter: %s',
  (_, letters) => {
    it.each(letters)('%s', (letter) => {
      for (const company of COMPANIES) {
        const mail = mailOf({ subject: '', from: 'no-reply@mail.example', body: letter.replace('{company}', company) });
        expect(classify(mail, languagesOf(mail)).facts.company).toBe(company);
      }
    });
  },
);
