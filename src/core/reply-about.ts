import type { Case } from './case.ts';
import type { Draft, Slot } from './draft.ts';
import { NO_MANNER } from './manner.ts';
import type { Known, WordSource } from './reply.ts';

/** What a reply is about: from the open case, or from the kept draft once the case is gone. */
export type About = Draft['about'] & { readonly key: string };

export function aboutCase({ key, mail, verdict: { facts }, manner, openedAt }: Case): About {
  const { company, role, person, reader, stage, noReply } = facts;
  const { subject, link, date } = mail;
  const written = date === null ? Number.NaN : Date.parse(date);
  const answeredAt = Number.isNaN(written) ? openedAt : written;
  return { key, company, role, person, reader, stage, noReply, subject, link, manner, answeredAt };
}

export const aboutDraft = ({ key, about }: Draft): About => ({ ...about, key });

/** The key of a message that answers no mail. */
export const freeKey = (id: string): string => `free|${id}`;
export const isFree = (key: string): boolean => key.startsWith('free|');

/** A message without any mail: all of it is the person's to fill. */
export const aboutNothing = (key: string): About => ({
  key,
  company: null,
  role: null,
  person: null,
  reader: null,
  subject: '',
  link: null,
  stage: null,
  noReply: false,
  manner: NO_MANNER,
  answeredAt: null,
});

/** The words that a template may use before the person typed any. `name` is the person's own, kept from an earlier letter. */
export function knownWords(about: About, name: string): Known {
  const from = (source: WordSource, words: Partial<Record<Slot, string | null>>): [string, Known[Slot]][] =>
    Object.entries(words).flatMap(([slot, word]) => (word ? [[slot, { word, source }]] : []));
  const { company, role, person, reader } = about;
  return Object.fromEntries([
    ...from('mail', { company, role, person, reader }),
    ...from('history', { reader: name.trim() === '' ? null : name }),
  ]);
}

/** What a stored draft may lack because an earlier Ajar kept it. */
const DEFAULTS: Omit<Draft, 'key' | 'about' | 'updatedAt'> = {
  template: 'keep-in-mind',
  own: null,
  voice: 'warm',
  language: null,
  form: null,
  dial: 'none',
  scope: 'open',
  slots: {},
  people: [],
  notes: '',
  text: null,
  aside: [],
  due: null,
  isBack: false,
  keptAt: null,
  copiedAt: null,
  insertedAt: null,
  sentAt: null,
  answer: null,
};

/** A fresh draft. After a form letter and after a talk alike, keeping the door ajar is the default. */
export function newDraft({ key, ...about }: About): Draft {
  return { ...DEFAULTS, key, about, updatedAt: 0 };
}

/** A kept draft with what an earlier Ajar did not know yet. */
export function completeDraft(stored: Draft): Draft {
  const about: Draft['about'] = {
    ...stored.about,
    stage: stored.about.stage ?? null,
    noReply: stored.about.noReply ?? false,
    manner: { ...NO_MANNER, ...stored.about.manner },
    answeredAt: stored.about.answeredAt ?? null,
  };
  return { ...DEFAULTS, ...stored, about };
}
