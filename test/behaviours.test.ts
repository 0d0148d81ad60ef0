import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import card from '../src/languages/en/card.json' with { type: 'json' };
import en from '../src/languages/en/strings.json' with { type: 'json' };

/** A piece of the founding advice: the screen and the words in which it lives, and the test that shows it. */
type Row = readonly [row: string, screen: string, words: string, file: string, test: string];

const PLAN = 'src/ui/components';
const WALK = 'test/e2e/plan.test.ts';
const WORDS = 'test/ui/plan-words.test.ts';
const CORE = 'test/core/plan.test.ts';
const DEBRIEF = 'test/core/debrief.test.ts';
const KEYBOARD = 'a debrief of five minutes is done with the keyboard alone';
const QUIET = 'has its quiet day begun in two clicks';
const NEXT_DAY = 'the next day is reminded of in neutral words, looked back on, and closed';
const FACTS = 'say what the decision was about, an internal hire and ten years more among it, and what it was not';
const LINES = 'ask about skill, qualification, experience, research, own questions, and what went well';
const ASKS = 'never ask "why" of a mentor, a coach or a recruiter, nor how somebody compares';
const FIRST = 'acknowledge first, and allow not being fine';
const SILVER = 'is not looked for before the quiet day is over';
const SCHOOLS = 'give both schools on asking for feedback, in one line each';
const BY_HAND = 'an ending that no mail told of gets a plan by hand, and can be taken back';
const PAUSE = 'a paused search asks nothing until the day that was set, and goes on in one click';
const PRIVATE = 'what is written privately is nowhere on the disk: typed, kept, locked, opened, burnt';
const POPUP = 'asks a question that is answered in one click and a line';
const BRIEF = 'for a mentor has what was sorted, the questions that were asked, three to ask, and boxes to fill';

const JOB_SITE = 'test/e2e/job-site.test.ts';
const PAGE = 'test/e2e/applications.test.ts';
const ROUTES = `${PLAN}/CompanyRoutes.tsx`;
const CHIP = 'the chip says what one wanted there, what would fit better, and the one change to carry';
const WISH = 'what they wished for there, where this posting is it';

const ROWS: readonly Row[] = [
  ['S0-1', `${PLAN}/PlanView.tsx`, 'plan.lead', WORDS, FIRST],
  ['S0-2', `${PLAN}/DebriefSure.tsx`, 'debrief.sure', WALK, KEYBOARD],
  ['S0-3', `${PLAN}/Track.tsx`, 'plan.phases', CORE, 'is to feel, until the quiet day ends by itself'],
  ['S0-4', `${PLAN}/PlanMoods.tsx`, 'plan.feel', WALK, 'takes moods, and gives them back'],
  ['S0-5', `${PLAN}/QuietDaySection.tsx`, 'quiet.until', WALK, QUIET],
  ['S0-6', `${PLAN}/PrivateWriting.tsx`, 'private.prompts', 'test/e2e/plan-private.test.ts', PRIVATE],
  [
    'S0-7',
    'src/ui/popup/ReflectAhead.tsx',
    'reflect.ahead',
    WALK,
    'decides a quiet day beforehand, and the next no begins with it',
  ],
  [
    'S0-7',
    'src/background/card-content.ts',
    'strip.offer',
    'test/e2e/plan-strip.test.ts',
    'typing a reply in the webmail brings a strip that keeps it until the day ends, and takes that back',
  ],
  ['S0-8', `${PLAN}/PlanReframe.tsx`, 'plan.wasNotAbout', WORDS, FACTS],
  [
    'S0-9',
    `${PLAN}/Debrief.tsx`,
    'debrief.lead',
    DEBRIEF,
    'of the mail stand on the employer’s side until the person says otherwise; own ones are unknown',
  ],
  [
    'S0-10',
    `${PLAN}/PlanReframe.tsx`,
    'plan.fromMail',
    DEBRIEF,
    'begin with the mail’s own sentences, each once, and without what speaks against',
  ],
  ['S0-11', `${PLAN}/Debrief.tsx`, 'debrief.lengths', WALK, NEXT_DAY],
  [
    'S0-12',
    `${PLAN}/Debrief.tsx`,
    'debrief.feedbackLine',
    WORDS,
    'say beside the employer’s words that most do not answer, and why',
  ],
  ['S0-13', `${PLAN}/DebriefBrief.tsx`, 'debrief.brief', WORDS, ASKS],
  ['S0-14', `${PLAN}/DebriefBrief.tsx`, 'debrief.with', DEBRIEF, BRIEF],
  [
    'S0-15',
    `${PLAN}/DebriefBrief.tsx`,
    'debrief.listeners',
    DEBRIEF,
    'for a recruiter keeps doubts about oneself back',
  ],
  ['S0-16', `${PLAN}/DebriefBrief.tsx`, 'debrief.outsideEar', WORDS, ASKS],
  ['S0-17', `${PLAN}/PlanLine.tsx`, 'plan.lines', DEBRIEF, BRIEF],
  ['S0-18', 'src/background/posting-card.ts', 'posting.thisTime', JOB_SITE, CHIP],
  [
    'S0-24',
    ROUTES,
    'applications.similar',
    JOB_SITE,
    'a posting of another one is noted as similar to it, and says so from then on',
  ],
  [
    'S0-28',
    ROUTES,
    'applications.experienceFirst',
    PAGE,
    'are experience first, until a day, and employers like it, by hand and from the other one',
  ],
  ['S0-29', ROUTES, 'applications.wishes', 'test/core/posting-known.test.ts', WISH],
  ['S0-30', ROUTES, 'applications.wishes', 'test/core/posting-known.test.ts', WISH],
  [
    'S0-36',
    `${PLAN}/PlanPhase.tsx`,
    'plan.states',
    CORE,
    'passes over what was skipped, which stays a choice and can be taken up again',
  ],
  ['S1-1', `${PLAN}/DebriefRounds.tsx`, 'debrief.rounds', CORE, 'after %s'],
  ['S1-2', `${PLAN}/Pause.tsx`, 'pause.heading', WALK, PAUSE],
  ['S1-3', 'src/ui/page/PlanPart.tsx', 'page.acts', WORDS, 'make a rest day an act, and count no streaks'],
  ['S1-4', `${PLAN}/Minute.tsx`, 'plan.minuteNow', WALK, 'a minute ends by itself, and a walk with a soft note'],
  ['S1-5', `${PLAN}/Walk.tsx`, 'plan.walkOver', WALK, 'a minute ends by itself, and a walk with a soft note'],
  ['S1-6', `${PLAN}/Debrief.tsx`, 'debrief.lines', CORE, SILVER],
  ['S1-7', `${PLAN}/Debrief.tsx`, 'debrief.silverLine', CORE, SILVER],
  ['S1-8', 'src/ui/page/ByHand.tsx', 'page.endings', WALK, BY_HAND],
  [
    'S1-9',
    'src/ui/page/ApplicationDrawer.tsx',
    'applications.letRest',
    PAGE,
    'is noticed by the clock, asked into once, laid to rest, and woken again',
  ],
  ['S1-15', `${PLAN}/Debrief.tsx`, 'debrief.lines', WORDS, LINES],
  ['S1-16', `${PLAN}/DebriefList.tsx`, 'debrief.fields', WORDS, LINES],
  ['S1-17', `${PLAN}/Debrief.tsx`, 'debrief.lines', WORDS, LINES],
  ['S1-18', `${PLAN}/Debrief.tsx`, 'debrief.lines', WORDS, LINES],
  ['S1-19', `${PLAN}/PlanReframe.tsx`, 'plan.wasAbout', WORDS, FACTS],
  ['S1-20', `${PLAN}/PlanReframe.tsx`, 'plan.wasAbout', WORDS, FACTS],
  ['S1-21', `${PLAN}/PlanClosed.tsx`, 'debrief.lines.take', WALK, NEXT_DAY],
  ['S1-22', `${PLAN}/DebriefQuestions.tsx`, 'debrief.stood', DEBRIEF, BRIEF],
  [
    'S1-25',
    `${PLAN}/SavedPosting.tsx`,
    'applications.savedPosting',
    JOB_SITE,
    'a posting is saved with its text, the thanks page is noticed, and the next posting there knows it',
  ],
  [
    'S1-31',
    'src/ui/page/CompanyPart.tsx',
    'applications.doorStates',
    'test/core/posting-known.test.ts',
    'that the company is known, what happened there, and how its door stands',
  ],
  [
    'S1-39',
    'src/ui/page/Suggestions.tsx',
    'applications.events',
    'test/core/suggestion.test.ts',
    'a lead when a recruiter wrote unasked',
  ],
  [
    'S1-41',
    `${PLAN}/PlanReframe.tsx`,
    'plan.wasItMe',
    WORDS,
    'answer the question of self-blame with what is known, and allow "unknown"',
  ],
  ['S3-1', `${PLAN}/PlanView.tsx`, 'plan.lead', WORDS, FIRST],
  ['S3-2', `${PLAN}/PlanView.tsx`, 'plan.lead', WORDS, FIRST],
  ['S3-3', `${PLAN}/PlanMinutes.tsx`, 'plan.minutes', WALK, 'a minute ends by itself, and a walk with a soft note'],
  [
    'S3-4',
    `${PLAN}/PlanMinutes.tsx`,
    'plan.draft',
    'test/e2e/insert.test.ts',
    'puts in exactly the letter that it shows, once, and Undo takes it out',
  ],
  ['S3-5', `${PLAN}/PlanReframe.tsx`, 'plan.stages', WORDS, FACTS],
  [
    'S3-6',
    'src/ui/page/Contacts.tsx',
    'applications.thank',
    PAGE,
    'is thanked or not yet: by hand, with a way back, and by the letter that went out to them',
  ],
  [
    'S3-7',
    `${PLAN}/ReplyTune.tsx`,
    'replies.scopes',
    'test/core/reply.test.ts',
    'the scope is named where the person wants',
  ],
  ['S3-8', 'src/background/posting-card.ts', 'posting.fit', JOB_SITE, CHIP],
  [
    'S3-10',
    'src/ui/page/ApplicationDrawer.tsx',
    'applications.theyAsked',
    PAGE,
    'asks for an answer only where they asked, until one was given, which can be taken back',
  ],
  ['S3-15', 'src/ui/popup/ReflectQuestion.tsx', 'reflect.asks', WALK, POPUP],
  ['S3-16', 'src/ui/page/HelpPart.tsx', 'help.schoolsLine', WORDS, SCHOOLS],
  [
    'S3-17',
    `${PLAN}/FeedbackDial.tsx`,
    'replies.dialReflect',
    'test/e2e/replies.test.ts',
    'is there after an interview, off until the person turns it',
  ],
  ['S3-18', `${PLAN}/DebriefBrief.tsx`, 'debrief.brief', WORDS, ASKS],
  ['S3-19', `${PLAN}/DebriefBrief.tsx`, 'debrief.brief', WORDS, ASKS],
  [
    'S3-26',
    `${PLAN}/IdeaBox.tsx`,
    'applications.ideas',
    JOB_SITE,
    'a posting that has one of the words for something better says so, wherever it is',
  ],
  [
    'S3-27',
    `${PLAN}/QuietDaySection.tsx`,
    'quiet.choices',
    'test/core/quiet-day.test.ts',
    'until tonight ends at eight in the evening, or three hours on when that is near',
  ],
  ['C1', 'src/ui/page/HelpPart.tsx', 'help.schoolsLine', WORDS, SCHOOLS],
  ['C2', `${PLAN}/QuietDaySection.tsx`, 'quiet.line', WORDS, 'let the quiet day concern what goes out only'],
  [
    'C3',
    `${PLAN}/PrivateWriting.tsx`,
    'private.prompts',
    'test/core/private-page.test.ts',
    'the third session about one answer looks forward',
  ],
  [
    'C4',
    `${PLAN}/DebriefReasons.tsx`,
    'debrief.nothing',
    DEBRIEF,
    'may be none at all: nothing to fix is a full result',
  ],
  [
    'C5',
    `${PLAN}/Debrief.tsx`,
    'debrief.silverLine',
    WORDS,
    'let nothing good in it be an answer, and nothing to fix a result',
  ],
  [
    'C11',
    `${PLAN}/Debrief.tsx`,
    'debrief.feedbackLine',
    WORDS,
    'say beside the employer’s words that most do not answer, and why',
  ],
];

const range = (letter: string, from: number, to: number): readonly string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${letter}-${from + at}`);
/** The rows that the recovery plan's first half, job sites and silence have to carry out. */
const WANTED = [
  ...range('S0', 1, 18),
  'S0-24',
  ...range('S0', 28, 30),
  'S0-36',
  ...range('S1', 1, 9),
  ...range('S1', 15, 22),
  ...['S1-25', 'S1-31', 'S1-39', 'S1-41'],
  ...range('S3', 1, 8),
  'S3-10',
  ...range('S3', 15, 19),
  ...['S3-26', 'S3-27'],
  ...['C1', 'C2', 'C3', 'C4', 'C5', 'C11'],
];

const wordsAt = (path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], { ...card, ...en });

/** A test's name as it stands in its file, with either kind of quotation mark. */
const hasTest = (file: string, name: string): boolean => {
  const text = readFileSync(file, 'utf8');
  return [`'${name}'`, `"${name}"`, `'${name.replaceAll("'", "\\'")}'`].some((quoted) => text.includes(quoted));
};

test('every row is there, in as many places as it lives in', () => {
  expect([...new Set(ROWS.map(([row]) => row))]).toEqual(WANTED);
});

describe.each(ROWS)('%s', (_row, screen, words, file, name) => {
  test(`lives in ${screen}, in the words ${words}`, () => {
    const [section = '', key = ''] = words.split('.');
    const source = readFileSync(screen, 'utf8');
    const isNamed = new RegExp(`\\b${section}\\.${key}\\b`).test(source);
    const alias = new RegExp(`\\b${section}: (\\w+)\\b[^;]*\\} = words`).exec(source)?.[1];
    const isAliased = alias !== undefined && new RegExp(`\\b${alias}\\.${key}\\b`).test(source);
    const isTaken = new RegExp(`\\{ ${section} \\} = words`).test(source) || source.includes(`const { ${section} }`);
    expect(isNamed || isAliased || (isTaken && new RegExp(`\\b${key}\\b`).test(source))).toBe(true);
    expect(wordsAt(words)).toBeTruthy();
  });

  test(`is shown by "${name}"`, () => {
    expect(hasTest(file, name)).toBe(true);
  });
});
