import { expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';
import mails from './named-facts.json' with { type: 'json' };

// Subjects and senders as systems, job boards and people write them, with the first lines of some of the mails.
test.each(mails)(
  'the employer and the post are read: $lang $subject | $from',
  ({ subject, from, body, company, role }) => {
    const mail = mailOf({ subject, from, body });
    const { facts } = classify(mail, languagesOf(mail));
    expect({ company: facts.company, role: facts.role }).toEqual({ company, role });
  },
);
