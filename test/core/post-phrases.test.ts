import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import phrases from './post-phrases.json' with { type: 'json' };

describe.each(Object.entries(phrases))(
  'the post is read from the usual sentences of a letter: %s',
  (_, { letters, roles }) => {
    it.each(letters)('%s', (letter) => {
      for (const role of roles) {
        const mail = mailOf({ subject: '', from: 'no-reply@mail.example', body: letter.replace('{role}', role) });
        expect(classify(mail, languagesOf(mail)).facts.role).toBe(role);
      }
    });
  },
);
