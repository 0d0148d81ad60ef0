import { describe, expect, test } from 'vitest';
import { classify, linesFor } from '../../src/core/classify.ts';
import { compileLanguage } from '../../src/core/compiled-language.ts';
import { type Findings, findSignals, INSTEAD } from '../../src/core/signals.ts';
import type { Kind, Signal, Verdict } from '../../src/core/verdict.ts';
import { LIKELY, SURE, VETO, weigh as weighAll } from '../../src/core/weigh.ts';
import type { Likeness } from '../../src/core/wording.ts';
import en from '../../src/languages/en/phrases.json';
import { mailOf } from '../tools/corpus/mails.ts';
import { languagesOf } from '../tools/languages.ts';

const read = (body: string, subject = '', from = ''): Verdict => classify(mailOf({ body, subject, from }), [en]);
const signal = (kind: Kind, weight: number): Signal => ({
  rule: kind,
  kind,
  weight,
  sentence: '',
  where: 'body',
  paragraph: 1,
});
const findings = (change: Partial<Findings>): Findings => ({
  decisions: [],
  signals: [],
  job: 2,
  rival: 0,
  namesTime: false,
  hasAside: false,
  letterEnd: 1,
  facts: new Map(),
  ...change,
});

const weigh = (found: Findings, evidence: string, wording: Likeness = { logOdds: 0, size: 0, words: 0, line: null }) =>
  weighAll(found, evidence, () => wording, true);

describe('points become a tier', () => {
  test('a decision with a job beside it is sure', () => {
    expect(weigh(findings({ decisions: [signal('rejection', SURE - 2)] }), 'well').tier).toBe('sure');
  });

  test('a decision in a mail that hardly names a job asks; in one that names none it is silent', () => {
    const decided = findings({ decisions: [signal('rejection', LIKELY)] });
    expect(weigh({ ...decided, job: 1 }, 'well').tier).toBe('likely');
    expect(weigh({ ...decided, job: 0 }, 'well').tier).toBe('none');
  });

  test('a language with little evidence asks and is never sure', () => {
    expect(weigh(findings({ decisions: [signal('rejection', 20)] }), 'little').tier).toBe('likely');
  });

  test.each(['offer', 'interview', 'assessment', 'candidate-sent'] as const)('%s silences any decision', (kind) => {
    const all = findings({ decisions: [signal('rejection', 20)], signals: [signal(kind, VETO)] });
    expect(weigh(all, 'well')).toMatchObject({ kind, tier: 'none' });
  });

  test('something else that is applied for outweighs a weak word about a job', () => {
    expect(weigh(findings({ decisions: [signal('rejection', LIKELY)], job: 1, rival: 4 }), 'well').tier).toBe('none');
  });
});

describe('the whole wording', () => {
  const [line = null] = linesFor(mailOf({ body: 'The whole letter.' }), en);
  const reads = (logOdds: number, size = 300): Likeness => ({ logOdds, size, words: size, line });
  const decided = { decisions: [signal('rejection', LIKELY - 2)], job: 1 };

  test('of a no makes a weak decision ask, and says so', () => {
    expect(weigh(findings(decided), 'well').tier).toBe('none');
    const asked = weigh(findings(decided), 'well', reads(2));
    expect(asked).toMatchObject({ kind: 'rejection', tier: 'likely' });
    expect(asked.because.map(({ rule }) => rule)).toEqual(['rejection', 'wording']);
  });

  test('that is none silences a decision in a long mail, and in one of few words it does not', () => {
    const clear = findings({ decisions: [signal('rejection', SURE)] });
    expect(weigh(clear, 'well', reads(-3)).tier).toBe('none');
    expect(weigh(clear, 'well', reads(-2.9, 50)).tier).toBe('sure');
  });

  test('of no no that ever was silences a decision in a short letter too', () => {
    const clear = findings({ decisions: [signal('rejection', SURE)] });
    expect(weigh(clear, 'well', reads(-3, 50)).tier).toBe('none');
    expect(weigh(clear, 'well', reads(-3, 49)).tier).toBe('sure');
  });

  test('of a no takes the offer from the clause that says it went to somebody else, and from no other', () => {
    const gone = { ...signal('rejection', LIKELY), sentence: 'We extended the offer to someone else.' };
    const offer = { ...signal('offer', VETO), sentence: gone.sentence };
    const both = findings({ decisions: [gone], signals: [offer] });
    expect(weigh(both, 'well', reads(1.8)).tier).toBe('sure');
    expect(weigh(both, 'well', reads(1.8, 60)).kind).toBe('offer');
    expect(weigh(both, 'well', reads(1)).kind).toBe('offer');
    const own = { ...offer, sentence: 'We offer you the job.' };
    expect(weigh({ ...both, signals: [own] }, 'well', reads(1.8)).kind).toBe('offer');
  });

  test('that is clearly a no leaves nothing of an interview or a time that a letter recalls before its no', () => {
    const recalled = { ...signal('interview', VETO), sentence: 'Thank you for the interview on Monday at 10.' };
    const told = findings({ decisions: [signal('rejection', LIKELY)], signals: [recalled], namesTime: true });
    expect(weigh(told, 'well', reads(2.1))).toMatchObject({ kind: 'rejection', tier: 'likely' });
    expect(weigh(told, 'well', reads(2.1, 60)).kind).toBe('interview');
    expect(weigh(told, 'well', reads(1.9)).kind).toBe('interview');
    expect(weigh({ ...told, decisions: [] }, 'well', reads(3.1)).kind).toBe('interview');
    expect(weigh({ ...told, signals: [signal('candidate-sent', VETO)] }, 'well', reads(3.1)).kind).toBe(
      'candidate-sent',
    );
  });

  test('of a no leaves what is offered in place of what is gone, also in the same sentence', () => {
    const gone = { ...signal('rejection', LIKELY), sentence: 'That post is taken, but you can start as a clerk.' };
    const instead = { ...signal('offer', INSTEAD), sentence: gone.sentence };
    expect(weigh(findings({ decisions: [gone], signals: [instead] }), 'well', reads(2)).kind).toBe('offer');
  });

  test('never makes sure of what is not', () => {
    const unsure = findings({ decisions: [signal('rejection', LIKELY)], job: 1 });
    expect(weigh(unsure, 'well', reads(9)).tier).toBe('likely');
  });

  test('asks alone, in a mail about a job that says nothing else of itself', () => {
    const tierOf = (change: Partial<Findings>, likeness = reads(3)) =>
      weigh(findings({ job: 4, ...change }), 'well', likeness).tier;
    expect(tierOf({})).toBe('likely');
    expect(tierOf({}, reads(1.3))).toBe('likely');
    expect(tierOf({}, reads(1.2))).toBe('none');
    expect(tierOf({}, reads(1.9, 80))).toBe('none');
    expect(tierOf({}, reads(2.1, 80))).toBe('likely');
    expect(tierOf({}, reads(2.9, 60))).toBe('none');
    expect(tierOf({}, reads(3.1, 60))).toBe('likely');
    expect(tierOf({}, reads(9, 39))).toBe('none');
    expect(tierOf({}, reads(9, 401))).toBe('none');
    expect(tierOf({ job: 2 }, reads(1.9))).toBe('none');
    expect(tierOf({ job: 2 }, reads(2.1))).toBe('likely');
    expect(tierOf({ job: 1 })).toBe('none');
    expect(tierOf({ rival: 5 }, reads(1.7))).toBe('none');
    expect(tierOf({ rival: 5 }, reads(1.8))).toBe('likely');
    expect(tierOf({ namesTime: true })).toBe('none');
    expect(tierOf({ signals: [signal('update', 4)] })).toBe('none');
  });

  test('of what thanks for an application asks alone only where it is clearly a no', () => {
    const receipt = findings({ job: 4, signals: [signal('confirmation', 2)] });
    expect(weigh(receipt, 'well', reads(2.9)).tier).toBe('none');
    expect(weigh(receipt, 'well', reads(3, 79)).tier).toBe('none');
    expect(weigh(receipt, 'well', reads(3)).tier).toBe('likely');
  });

  test('asks alone in the likeliest of the languages only, since its words are of that one', () => {
    expect(weighAll(findings({ job: 4 }), 'well', () => reads(3), false).tier).toBe('none');
  });
});

describe('the mood of a clause decides', () => {
  test.each([
    'We have decided to go with another candidate for the Analyst role.',
    'The Analyst role has now been offered to and accepted by someone else.',
    "We won't be progressing your application for the Analyst role.",
    'You were not shortlisted for the Analyst position.',
  ])('decided: %s', (body) => {
    expect(read(body).kind).toBe('rejection');
  });

  test.each([
    'If we decide to go with another candidate for the Analyst role, we will tell you.',
    'Should you not be shortlisted for the Analyst position, we will let you know.',
    'Have you decided to go with another candidate for the Analyst role?',
    'Have you decided to go with another candidate for the Analyst role？',
    'Without your reply we cannot move forward with your application for the Analyst role.',
    'Please sign, or we will have to offer the Analyst role to another candidate.',
    'I understand you went with another candidate for the Analyst role.',
    'He told me "we have decided to go with another candidate" about the Analyst role.',
    'The Analyst role was cancelled in spring and then reopened with other candidates, but no decision has been made yet.',
  ])('not decided, or not by the employer: %s', (body) => {
    expect(read(body).tier).toBe('none');
  });
});

describe('an offer or an invitation in place of what is gone', () => {
  test.each([
    [
      'offer',
      'You were not chosen to run the Analyst team, but we would be happy to have you as a senior analyst from May.',
    ],
    ['offer', 'The Analyst role is not free any more. We have put you down for the reporting team, starting Monday.'],
    [
      'interview',
      'We will not be moving forward for the Analyst role, but the next step is a call about the Researcher role.',
    ],
  ])('is an %s, though the sentence says a no: %s', (kind, body) => {
    expect(read(body)).toMatchObject({ kind, tier: 'none' });
  });

  test.each([
    'The Analyst role was filled. We would have been happy to have you as a senior analyst.',
    'The Analyst role was filled. If another comes up, we would be happy to have you with us.',
    'The Analyst role was filled. We have put you down for our mailing list.',
  ])('is none where it might be or might have been: %s', (body) => {
    expect(read(body).kind).toBe('rejection');
  });
});

describe('facts are read with the sentence that says them', () => {
  const letter = read(
    [
      'Hi Sam,',
      'Thank you for interviewing for the Data Analyst position at Corvane. We have decided to go with an internal candidate who has more experience with pricing.',
      'We will keep your resume on file. We are happy to share feedback if you would like some.',
      'Best regards,\nAnna Bell\nSenior Recruiter',
    ].join('\n\n'),
    'Your application',
    'Anna Bell <anna.bell@corvane.example>',
  ).facts;

  test('who, what and where', () => {
    expect(letter).toMatchObject({
      company: 'Corvane',
      role: 'Data Analyst',
      person: 'Anna Bell',
      reader: 'Sam',
      stage: 'interview',
    });
    expect(letter.personRole).toBe('recruiter');
  });

  test('the door, the feedback and the reasons', () => {
    expect(letter.door).toEqual([{ value: 'keepOnFile', sentence: 'We will keep your resume on file.' }]);
    expect(letter.feedback).toMatchObject({
      value: 'offered',
      sentence: expect.stringContaining('happy to share feedback'),
    });
    expect(letter.reasons.map(({ value }) => value)).toEqual(['internalHire', 'moreExperience']);
  });

  test('a human can be answered, a machine cannot, and without an address nobody knows', () => {
    expect(letter.answerable).toBe(true);
    expect(read('We have received it.', '', 'no-reply@corvane.example').facts).toMatchObject({
      noReply: true,
      answerable: false,
    });
    expect(read('We have received it.').facts.answerable).toBeNull();
  });

  test('a mail that sends to a portal concludes nothing', () => {
    const body =
      'The status of your application for the Analyst position has changed. Log in to your account to view it.';
    expect(read(body)).toMatchObject({
      kind: 'update',
      tier: 'none',
      facts: { portal: 'Log in to your account to view it.' },
    });
  });

  test('feedback that comes later is an update', () => {
    const body =
      'As promised, here is the feedback from the panel on your interview for the Analyst position: strong examples, few figures.';
    expect(read(body)).toMatchObject({ kind: 'update', facts: { feedback: { value: 'given' } } });
  });

  test('a recruiter who writes unasked is told from an alert', () => {
    expect(read("I'm a recruiter and came across your profile. My client has an Analyst role.").facts.inbound).toBe(
      true,
    );
    expect(read('3 new jobs for you: Analyst at Corvane, Nurse at Elm.').facts.inbound).toBe(false);
  });

  test('unknown stays unknown', () => {
    expect(read('Lunch at one?').facts).toMatchObject({
      company: null,
      role: null,
      person: null,
      door: [],
      feedback: null,
      reasons: [],
    });
  });
});

describe('an aside', () => {
  const otherPost =
    'The night shift role has been filled, but your application for the day shift carries on as normal.';
  const no = 'Unfortunately we have decided to proceed with other candidates for the Analyst position.';

  test('what is said of another post is no no', () => {
    expect(read(`Dear Sam,\n\nThank you for applying. ${otherPost}\n\nAnna Bell`).tier).toBe('none');
  });

  test('beside a no in another sentence it means nothing', () => {
    const plain = read(`Dear Sam,\n\nThank you for applying. ${no}\n\nAnna Bell`);
    const beside = read(`Dear Sam,\n\nThank you for applying. ${no} ${otherPost}\n\nAnna Bell`);
    expect(beside).toMatchObject({ kind: 'rejection', tier: plain.tier, confidence: plain.confidence });
  });
});

describe('a time of day', () => {
  const namesTime = (body: string): boolean =>
    findSignals(linesFor(mailOf({ body }), en), compileLanguage(en)).namesTime;

  test('is an appointment where somebody is expected', () => {
    expect(namesTime('Please report to reception at 9:30 am.')).toBe(true);
  });

  test('is none where somebody can be reached', () => {
    expect(namesTime('Please call us on weekdays between 9:00 and 12:00.')).toBe(false);
  });
});

describe('a mail that is read in several languages', () => {
  const inAll = (body: string, subject: string): Verdict => {
    const mail = mailOf({ body, subject });
    const languages = languagesOf(mail);
    expect(languages.length).toBeGreaterThan(1);
    return classify(mail, languages);
  };

  test('is not silenced by what a relative takes for an invitation', () => {
    const danish =
      'Kære Mads\n\nMange søgte stillingen som lagerassistent, og jeg må desværre skuffe dig. Vi kunne kun invitere seks til samtale.\n\nHilsen Kirsten';
    expect(inAll(danish, 'Din ansøgning som lagerassistent').kind).toBe('rejection');
  });

  test('is silenced by an invitation in the other of two languages that it is written in', () => {
    const no = 'Leider haben wir uns bei der Stelle als Lagerist für einen anderen Bewerber entschieden.';
    const invitation = 'For the post of driver we would like to invite you to an interview on Tuesday at 10 am.';
    const { kind, tier } = inAll(`Guten Tag,\n\n${no}\n\n${invitation}\n\nAnna Bell`, 'Ihre Bewerbung');
    expect({ kind, tier }).toEqual({ kind: 'interview', tier: 'none' });
  });

  test('is silenced by an English offer below a no in a language that is read by runs of letters', () => {
    const no = 'अंत में हमने दूसरे उम्मीदवार को चुना।';
    const offer = 'However, we are pleased to offer you the position of store assistant.';
    const { kind, tier } = inAll(
      `नमस्ते मार्था जी,\n\nआवेदन के लिए धन्यवाद। ${no}\n\n${offer}\n\nसादर\nलिंडनर प्रा. लि.`,
      'कार्यालय सहायक के लिए आपका आवेदन',
    );
    expect({ kind, tier }).toEqual({ kind: 'offer', tier: 'none' });
  });
});

describe('a language', () => {
  test('an unknown list of words in a pattern is an error that names it', () => {
    const broken = { ...en, decisions: [{ rule: 'x', weight: 1, patterns: ['we {nowhere}'] }] };
    expect(() => classify(mailOf({ body: 'Well, we do.' }), [broken])).toThrow('nowhere');
  });

  test('a language is made ready once', () => {
    expect(compileLanguage(en)).toBe(compileLanguage(en));
  });
});

// "Only who goes on to an interview hears from us": nobody is invited yet.
test.each([
  'Madame, Monsieur,\n\nmerci pour votre candidature au poste de comptable. Seules les personnes retenues pour un entretien seront contactées.',
  'Beste,\n\nbedankt voor je sollicitatie naar de functie van kok. Alleen kandidaten die wij willen uitnodigen krijgen bericht.',
  'Hej,\n\ntack för din ansökan till tjänsten som kock. Vi kontaktar bara dem som går vidare till intervju.',
  'この度は営業職にご応募いただき、ありがとうございます。書類選考を通過された方にのみご連絡いたします。',
])('a receipt that says who will be invited is no invitation: %s', (body) => {
  const mail = mailOf({ body });
  expect(classify(mail, languagesOf(mail)).kind).not.toBe('interview');
});

test.each([
  'Thank you for the offer. After some thought I have decided to accept a position with another firm, so I will not be moving forward with Elm Rail.',
  'Thank you for your time. I decided to take another job closer to home.',
  'I am grateful for the offer. I have decided not to go ahead with it and to stay with my current employer.',
])('who goes elsewhere writes as a candidate: %s', (body) => {
  expect(read(`Dear Mr Quill,\n\n${body}\n\nNele`, 'Re: Offer - Platform Engineer')).toMatchObject({ tier: 'none' });
});

describe('thanks for applying, with nothing else of a job beside it', () => {
  test.each([
    'Thank you for applying to Brightloom.',
    'Thanks for applying!',
    'Thank you for your application to Kestrel Marine.',
  ])('makes a plain no worth a question: %s', (thanks) => {
    const { kind, tier } = read(`Hi Ana,\n\n${thanks} We have decided not to move forward.\n\nBest,\nJo`);
    expect({ kind, tier }).toEqual({ kind: 'rejection', tier: 'likely' });
  });
  test.each([
    'Thank you for applying to the Emerald Scholars Program.',
    'Thank you for applying to rent the house in Mill Lane.',
    'Thank you for your application to this community.',
  ])('says nothing where it names something else: %s', (thanks) => {
    expect(read(`Hi Ana,\n\n${thanks} We have decided not to move forward.\n\nBest,\nJo`).tier).toBe('none');
  });
});
