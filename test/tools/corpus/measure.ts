import { classify } from '../../../src/core/classify.ts';
import type { Verdict } from '../../../src/core/verdict.ts';
import { languagesOf } from '../languages.ts';
import type { LabelledMail } from './mails.ts';

/** A mail with what is known about it and what the detector says. */
export type Judged = LabelledMail & { readonly verdict: Verdict };

/** Counts of prompts against what is right: a prompt is right only on a rejection. */
export type Tally = {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly silent: number;
};

/** What the extension would say: each mail is read in the languages that the worker would read for it. */
export function judge(mails: readonly LabelledMail[]): readonly Judged[] {
  return mails.map((one) => ({ ...one, verdict: classify(one.mail, languagesOf(one.mail)) }));
}

/** The same mails as a page shows them that gives neither sender nor subject. */
export function withoutHead(mails: readonly LabelledMail[]): readonly LabelledMail[] {
  return mails.map((one) => ({ ...one, mail: { ...one.mail, subject: '', from: { name: null, address: null } } }));
}

export const isPrompt = ({ verdict }: Judged): boolean => verdict.tier !== 'none';
export const isRejection = ({ label }: LabelledMail): boolean => label === 'rejection';
export const isError = (one: Judged): boolean => isPrompt(one) !== isRejection(one);

export function tally(judged: readonly Judged[]): Tally {
  const count = (test: (one: Judged) => boolean): number => judged.filter(test).length;
  return {
    hits: count((one) => isRejection(one) && isPrompt(one)),
    misses: count((one) => isRejection(one) && !isPrompt(one)),
    falseAlarms: count((one) => !isRejection(one) && isPrompt(one)),
    silent: count((one) => !isRejection(one) && !isPrompt(one)),
  };
}

export const precision = ({ hits, falseAlarms }: Tally): number => share(hits, hits + falseAlarms);
export const recall = ({ hits, misses }: Tally): number => share(hits, hits + misses);

/** One part of nothing is everything: a corpus without rejections misses none. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Wilson's 95 % interval for a share. */
export function interval(part: number, whole: number): readonly [number, number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const middle = part / whole + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt(((part / whole) * (1 - part / whole)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}

export function groupBy<One>(list: readonly One[], key: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one]);
  return new Map([...groups].sort(([one], [other]) => one.localeCompare(other)));
}
