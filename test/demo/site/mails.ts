// The inbox of the demo. Every person, company and address is invented; `.example` belongs to nobody.

export type DemoMail = {
  readonly id: string;
  readonly thread: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Before now: a mail of two weeks ago is treated differently, so the inbox never grows old. */
  readonly hoursAgo: number;
  readonly subject: string;
  readonly html: string;
  /** The history that the sender quoted below the new text. */
  readonly quoted?: string;
};

const paragraphs = (...texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');

const SECOND_TALK = paragraphs(
  'Hi Sam,',
  'Idris and I would like to go through the queue exercise together with you. Would Tuesday at ten suit you?',
  'Best,<br>Maren',
);

export const MAILS: readonly DemoMail[] = [
  {
    id: 'm1',
    thread: 't1',
    from: { name: 'Maren Lindqvist', address: 'maren.lindqvist@fennholt.example' },
    hoursAgo: 2,
    subject: 'Re: Your application for Backend Engineer',
    html: paragraphs(
      'Hi Sam,',
      'Thank you for the two conversations about the Backend Engineer position at Fennholt. Idris and I enjoyed both, and the way you took the queue exercise apart has stayed with us.',
      'We have thought about it for longer than usual. In the end we have decided to move forward with another candidate, who has already run a system of this size.',
      'I know how much time you gave this, and I am sorry that I do not have better news.',
      'All the best to you,<br>Maren Lindqvist<br>Head of Engineering, Fennholt',
    ),
    quoted: SECOND_TALK,
  },
  {
    id: 'm2',
    thread: 't2',
    from: { name: 'Halden Systems Careers', address: 'no-reply@careers.haldensystems.example' },
    hoursAgo: 5,
    subject: 'Your application to Halden Systems',
    html: paragraphs(
      'Dear Sam,',
      'Thank you for your interest in the role of Data Analyst at Halden Systems.',
      'We received a large number of applications. After careful review, we regret to inform you that we will not be moving forward with your application at this time.',
      'We wish you every success in your job search.',
      'Halden Systems Talent Acquisition',
      '<small>This mailbox is not monitored. Please do not reply to this message.</small>',
    ),
  },
  {
    id: 'm3',
    thread: 't3',
    from: { name: 'Priya Raman', address: 'p.raman@brightwater-freight.example' },
    hoursAgo: 20,
    subject: 'Platform Engineer at Brightwater Freight',
    html: paragraphs(
      'Hello Sam,',
      'Thanks again for applying to be our Platform Engineer. I wanted to let you know that the position has been filled, so we are not able to take your application any further.',
      'Your profile was a good read. If something similar opens in the spring, may I come back to you?',
      'Kind regards,<br>Priya Raman<br>People team, Brightwater Freight',
    ),
  },
  {
    id: 'm4',
    thread: 't4',
    from: { name: 'Tomás Aguirre', address: 'tomas@korvane.example' },
    hoursAgo: 23,
    subject: 'Interview for the Site Reliability Engineer role',
    html: paragraphs(
      'Hi Sam,',
      'Thank you for applying to Korvane. We liked what we read and would like to invite you to a first interview with me and a colleague, about 45 minutes by video.',
      'Would Wednesday at 11:00 or Thursday at 15:30 work for you? Unfortunately I am away on Friday.',
      'Looking forward to meeting you,<br>Tomás',
    ),
  },
  {
    id: 'm5',
    thread: 't5',
    from: { name: 'Odile Marchetti', address: 'odile.marchetti@lumenpike.example' },
    hoursAgo: 30,
    subject: 'Your offer from Lumen & Pike',
    html: paragraphs(
      'Dear Sam,',
      'It is my pleasure to offer you the position of Software Engineer at Lumen & Pike, starting on the first of the month after next. Among many strong candidates you were our clear choice.',
      'The contract is attached. Please let me know by the end of next week whether you accept; if we do not hear from you by then, the offer will unfortunately lapse.',
      'We would be very happy to have you,<br>Odile Marchetti',
    ),
  },
  {
    id: 'm6',
    thread: 't6',
    from: { name: 'The Allotment Letter', address: 'letter@allotment-letter.example' },
    hoursAgo: 41,
    subject: 'Leeks, late frost and a swap table',
    html: paragraphs(
      'Good morning,',
      'Unfortunately the frost took most of the early beans. The good news: leeks do not mind, and there is still time to sow another row.',
      'The swap table moves to the big shed this month. Many of you applied for a stall; all places are filled now.',
      'Until next week,<br>Wren',
    ),
  },
  {
    id: 'm7',
    thread: 't7',
    from: { name: 'Ostmark Savings Bank', address: 'service@ostmark-savings.example' },
    hoursAgo: 47,
    subject: 'Your application for a personal loan',
    html: paragraphs(
      'Dear Mr Okafor,',
      'Thank you for your application for a personal loan. After careful consideration we regret to inform you that we are unable to approve it at this time.',
      'The decision is based on the information in your credit file. You may apply again after six months.',
      'Yours sincerely,<br>Ostmark Savings Bank, Lending',
    ),
  },
  {
    id: 'm8',
    thread: 't8',
    from: { name: 'Pellworth Recruiting', address: 'jobs@pellworth.example' },
    hoursAgo: 70,
    subject: 'We have received your application',
    html: paragraphs(
      'Dear Sam,',
      'Thank you for applying for the position of QA Engineer at Pellworth. We have received your application and will look at it carefully.',
      'If you have not heard from us within four weeks, please assume that we have decided to move forward with other candidates on this occasion.',
      'Kind regards,<br>Pellworth Recruiting',
    ),
  },
  {
    id: 'm9',
    thread: 't9',
    from: { name: 'Bea Okafor', address: 'bea@okafor.example' },
    hoursAgo: 73,
    subject: 'Sunday?',
    html: paragraphs('Are you coming on Sunday? Dad is making the stew.', 'Bring the big pot, ours has a hole.', 'B.'),
  },
  {
    id: 'm0',
    thread: 't1',
    from: { name: 'Maren Lindqvist', address: 'maren.lindqvist@fennholt.example' },
    hoursAgo: 170,
    subject: 'Your application for Backend Engineer',
    html: SECOND_TALK,
  },
];

const LONG_LINE = 'The minutes of the meeting go on, and nothing in them is about anybody in particular. ';
const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** A rejection with five megabytes of minutes below it. Not in the list: it is opened by its address. */
const hugeMail = (): DemoMail => ({
  id: 'huge',
  thread: 't-huge',
  from: { name: 'Jonas Feld', address: 'jonas.feld@tarnbrook.example' },
  hoursAgo: 1,
  subject: 'Your application for Tester at Tarnbrook',
  html:
    paragraphs(
      'Dear Sam,',
      'Thank you for your application as a Tester at Tarnbrook. Unfortunately we have decided to move forward with other candidates.',
      'Kind regards,<br>Jonas Feld',
    ) + `<p>${LONG_LINE.repeat(60)}</p>`.repeat(Math.ceil(FIVE_MEGABYTES / (LONG_LINE.length * 60))),
});

/** What comes weeks after a no. Not in the list either. */
const FEEDBACK: DemoMail = {
  id: 'feedback',
  thread: 't-feedback',
  from: { name: 'Maren Lindqvist', address: 'maren.lindqvist@fennholt.example' },
  hoursAgo: 0.5,
  subject: 'Re: Your application for Backend Engineer at Fennholt',
  html: paragraphs(
    'Hi Sam,',
    'Thank you for your interest in Fennholt. As promised, here is our feedback from your interview for the Backend Engineer position: your sketches were clear, and your knowledge of queues could be deeper.',
    'Best,<br>Maren Lindqvist<br>Head of Engineering, Fennholt',
  ),
};

export const mailById = (id: string): DemoMail | null =>
  id === 'huge' ? hugeMail() : ([...MAILS, FEEDBACK].find((mail) => mail.id === id) ?? null);

/** Oldest first. */
export const threadOf = (mail: DemoMail): readonly DemoMail[] =>
  MAILS.includes(mail)
    ? MAILS.filter((other) => other.thread === mail.thread).toSorted((a, b) => b.hoursAgo - a.hoursAgo)
    : [mail];
