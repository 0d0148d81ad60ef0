import type { Needs } from './pattern-index.ts';

/**
 * One group of phrases that say the same thing. A pattern is a regular expression over the plain form of one
 * sentence (lower case, contractions written out, fillers gone), with three additions: `{name}` stands for a list
 * of `words`, ` <3> ` for up to three words in between, and `~` for the rest of a word. Accents in a pattern are
 * for the reader: both sides are compared without. No other repetition is wanted in a pattern, so that
 * matching stays linear.
 */
export type Rule = {
  readonly rule: string;
  readonly weight: number;
  readonly patterns: readonly string[];
};

/** What the patterns of rules, and those for roles and companies, need of a text. */
export type LanguageNeeds = { readonly rules: Needs; readonly named: Needs };

/**
 * How a no is worded: a linear model (logistic regression) over words, and over pairs of words that follow each other in a
 * sentence. Where a language sets no spaces, runs of two and three letters stand for words.
 */
export type Wording = {
  /** Log-odds of a no for a mail of which no word is known. */
  readonly bias: number;
  /** How many runs of letters a letter has for each different word and pair of one as long; 1 where spaces are set. */
  readonly runsAWord: number;
  /**
   * Words and pairs in plain form by what they speak for: a no above 0. A subject's are marked. In a long mail each counts for
   * less.
   */
  readonly weights: readonly { readonly weight: number; readonly words: readonly string[] }[];
};

/** Everything the detector knows about one language: data only, so that a language is added as a folder of JSON. */
export type Language = {
  readonly code: string;
  /** `well` where enough mails of this language were read to be sure; with anything else the detector only asks. */
  readonly evidence: string;
  /** False where words are not set apart by spaces: patterns then match inside a run of letters. */
  readonly spaced: boolean;
  /** Spellings to replace in the plain form, in this order: contractions, variants. */
  readonly rewrites: Readonly<Record<string, string>>;
  /** Words and phrases without weight for the decision, dropped from the plain form. */
  readonly fillers: readonly string[];
  /** Lists that patterns name as `{name}`; an entry may name other lists. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  /**
   * Decision clauses: the employer says no to this reader, or ends the search. The rule `offer-withdrawn` takes an offer back: what
   * speaks of that offer does not silence it.
   */
  readonly decisions: readonly Rule[];
  /**
   * What sounds like a decision and is none: it is about somebody else's case, another post, a room, a refund. Nothing decides in a
   * sentence that has one of these. What decides elsewhere in the mail they leave as it is; wording alone does not ask beside them.
   */
  readonly asides: readonly string[];
  /**
   * What speaks for another kind of mail. An invitation or an offer here silences a decision, unless the whole letter is clearly
   * worded as a no; one of weight 7 or more (the rule `instead`) always does: it is made in place of what is turned down, and its
   * patterns look themselves for what denies it. The rule `reaches-out` of job-other is a recruiter who writes unasked; the rule
   * `called-off` of update says that a meeting does not take place: beside a clear no it invites to nothing, unless `new-time` names
   * another.
   */
  readonly signals: {
    readonly confirmation: readonly Rule[];
    readonly interview: readonly Rule[];
    readonly assessment: readonly Rule[];
    readonly offer: readonly Rule[];
    readonly update: readonly Rule[];
    readonly 'job-other': readonly Rule[];
    readonly 'candidate-sent': readonly Rule[];
    readonly other: readonly Rule[];
  };
  readonly topics: {
    /** Speaks for a job: the decision is about an application or a position. */
    readonly job: readonly Rule[];
    /** Thanks and good wishes that job mail shares with other mail: counted only beside a word about a job. */
    readonly courtesy: readonly Rule[];
    /** Speaks for something else that is applied for and declined: a flat, a loan, a paper, a refund. */
    readonly rival: readonly Rule[];
  };
  readonly moods: {
    /** Before a clause: it only might happen ("if", "should you"). */
    readonly conditionalBefore: readonly string[];
    /** Before or inside a decision: it fell long ago ("last year they chose somebody else"), and who tells it again writes of something new. */
    readonly longAgo: readonly string[];
    /** After a decision: it is not final ("unless", "until we receive"). */
    readonly pendingAfter: readonly string[];
    /** Inside a decision or right behind it: not everybody gets something ("cannot invite all"), which says nothing of this reader. */
    readonly notEverybody: readonly string[];
    /** After an invitation: it only might happen ("if your profile fits"), or it is over ("was a pleasure"). */
    readonly conditionalAfter: readonly string[];
    /** Beside a time of day: then somebody can be reached, something collected, or came in, which is no appointment. */
    readonly contactHours: readonly string[];
    /** Inside an invitation: it is none after all ("you have not been selected"). */
    readonly denials: readonly string[];
    /** Shortly before an invitation: it is not given ("unable to"), or over ("thank you for"). */
    readonly negations: readonly string[];
  };
  readonly facts: {
    readonly greetings: readonly string[];
    /** Words that stand in a greeting for nobody in particular. */
    readonly nobody: readonly string[];
    readonly closings: readonly string[];
    /** Words that make a signature or a sender's name a team, not a human. */
    readonly teamWords: readonly string[];
    /** Words that are never a company on their own. */
    readonly notCompany: readonly string[];
    /** Words that are never a role on their own. */
    readonly notRole: readonly string[];
    /** Small words that stand inside no role: from there on it is the sentence. */
    readonly notInRole: readonly string[];
    /** Nouns to cut from a role's end. */
    readonly roleNouns: readonly string[];
    /** Patterns over the mail's own words with `(?<role>)` or `(?<company>)`; first match wins. */
    readonly role: readonly string[];
    readonly company: readonly string[];
    readonly subject: readonly string[];
    /** Says that nobody reads answers to this mail. */
    readonly unattended: readonly string[];
    /** What shows how far the application had come, over plain sentences. */
    readonly stages: {
      readonly application: readonly string[];
      readonly assessment: readonly string[];
      readonly interview: readonly string[];
      readonly final: readonly string[];
    };
    /** What the employer leaves open, over plain sentences. */
    readonly door: {
      readonly keepOnFile: readonly string[];
      readonly applyAgain: readonly string[];
      readonly future: readonly string[];
    };
    /** Feedback that the mail gives word for word, offers, or says it cannot give. */
    readonly feedback: {
      readonly given: readonly string[];
      readonly offered: readonly string[];
      readonly refused: readonly string[];
    };
    /** Why it was a no, where the mail itself says so. */
    readonly reasons: {
      readonly internalHire: readonly string[];
      readonly onHold: readonly string[];
      readonly filled: readonly string[];
      readonly moreExperience: readonly string[];
      readonly manyApplicants: readonly string[];
      readonly skills: readonly string[];
      readonly location: readonly string[];
    };
    /** Says that the answer is only to be seen after logging in. */
    readonly portal: readonly string[];
    /** What a signature calls the human who signs, over its lines in plain form. */
    readonly senderRoles: {
      readonly recruiter: readonly string[];
      readonly hiringManager: readonly string[];
    };
  };
  /** Fitted by `npm run fit` from mails that were written for it, into a file of its own. Nobody writes it. */
  readonly wording?: Wording;
  /** Found by the build from all of the above, where that is to save time. Nobody writes it. */
  readonly needs?: LanguageNeeds;
};
