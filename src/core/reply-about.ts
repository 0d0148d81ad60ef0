import type { Case } from './case.ts';
import type { Draft } from './draft.ts';
import type { Known } from './reply.ts';
import type { Stage } from './verdict.ts';

/** What a reply is about: from the open case, or from the kept draft once the case is gone. */
export type About = Draft['about'] & { readonly key: string; readonly stage: Stage | null; readonly noReply: boolean };

export function aboutCase({ key, mail, verdict: { facts } }: Case): About {
  const { company, role, person, reader, stage, noReply } = facts;
  return { key, company, role, person, reader, stage, noReply, subject: mail.subject, link: mail.link };
}

export const aboutDraft = ({ key, about }: Draft): About => ({ ...about, key, stage: null, noReply: false });

/** The words that a template may use before the person typed any. `name` is the person's own. */
export const knownWords = (about: About, name: string): Known => ({
  company: about.company,
  role: about.role,
  person: about.person,
  reader: name || about.reader,
});

/** A fresh draft. After a form letter and after a talk alike, keeping the door ajar is the default. */
export function newDraft({ key, stage, noReply, ...about }: About): Draft {
  return {
    key,
    template: 'keep-in-mind',
    slots: {},
    text: null,
    due: null,
    isBack: false,
    insertedAt: null,
    about,
    updatedAt: 0,
  };
}

/** After talks, *Keep it for tomorrow* stands first; after a form letter it is a link. */
export const isAfterTalks = ({ stage }: About): boolean => stage === 'interview' || stage === 'final';
