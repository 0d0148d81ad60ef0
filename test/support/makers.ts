import type { Application, ApplicationEvent } from '../../src/core/application.ts';
import type { Case } from '../../src/core/case.ts';
import type { Draft } from '../../src/core/draft.ts';
import { noFacts } from '../../src/core/facts.ts';
import { newWhole, type Whole } from '../../src/core/history-change.ts';
import type { Mail } from '../../src/core/mail.ts';
import { NO_MANNER } from '../../src/core/manner.ts';
import { aboutNothing, newDraft } from '../../src/core/reply-about.ts';
import type { Suggestion } from '../../src/core/suggestion.ts';

/** Valid things with plain defaults: a test names only what matters to it. */

export const aMail = (what: Partial<Mail> = {}): Mail => ({
  id: 'm1',
  thread: null,
  subject: 'Your application',
  from: { name: 'Nkem Okafor', address: 'n.okafor@tarnholm.example' },
  replyTo: null,
  date: null,
  body: 'Hi Sam, we went on with another candidate.',
  quoted: '',
  link: null,
  ...what,
});

export const anApplication = (what: Partial<Application> = {}): Application => ({
  id: 'a1',
  company: 'Tarnholm',
  role: 'Data Analyst',
  status: 'at-rest',
  createdAt: 1_000,
  updatedAt: 1_000,
  ...what,
});

export const anEvent = (what: Partial<ApplicationEvent> = {}): ApplicationEvent => ({
  id: 'e1',
  application: 'a1',
  type: 'rejection',
  at: 1_000,
  recordedAt: 1_000,
  source: 'mail',
  message: 'gmail|m1',
  link: null,
  sentence: 'We went on with another candidate.',
  ...what,
});

export const aDraft = (what: Partial<Draft> = {}): Draft => ({
  ...newDraft({ ...aboutNothing('gmail|m1'), company: 'Tarnholm', subject: 'Your application' }),
  template: 'thank-you',
  updatedAt: 1_000,
  ...what,
});

export const aSuggestion = (what: Partial<Suggestion> = {}): Suggestion => ({
  id: 'gmail|m2',
  type: 'confirmation',
  company: 'Tarnholm',
  role: 'Data Analyst',
  at: 2_000,
  noticedAt: 2_000,
  source: 'mail',
  link: null,
  sentence: 'We received your application.',
  thread: null,
  address: 'jobs@tarnholm.example',
  application: null,
  candidates: [],
  ...what,
});

export const aWhole = (what: Partial<Whole> = {}): Whole => ({ ...newWhole(anApplication(), []), ...what });

export const aCase = (what: Partial<Case> = {}): Case => ({
  key: 'gmail|m1',
  tab: 1,
  site: 'gmail',
  host: null,
  mail: aMail(),
  template: '',
  verdict: {
    kind: 'rejection',
    tier: 'sure',
    confidence: 1,
    because: [],
    facts: { ...noFacts(aMail()), company: 'Tarnholm', role: 'Data Analyst' },
    truncated: false,
  },
  asksFirst: false,
  manner: NO_MANNER,
  people: [],
  openedAt: 1_000,
  ...what,
});
