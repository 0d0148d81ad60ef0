import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { sameCompany } from '../../src/core/company-name.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import phrases from './subject-phrases.json' with { type: 'json' };

describe.each(Object.entries(phrases))('employer and post are read from the usual subjects: %s', (_, usual) => {
  it.each(usual.subjects)('%s', (subject) => {
    for (const [at, role] of usual.roles.entries()) {
      const company = usual.companies[at] ?? '';
      const written = subject.replace('{company}', company).replace('{role}', role);
      const mail = mailOf({ subject: written, from: 'no-reply@mail.example', body: usual.letter });
      const { facts } = classify(mail, languagesOf(mail));
      expect(facts.role).toBe(subject.includes('{role}') ? role : null);
      if (subject.includes('{company}')) expect(sameCompany(facts.company ?? '', company)).toBe(true);
      else expect(facts.company).toBeNull();
    }
  });
});
