import type { Wording } from '../../../src/core/language.ts';
import { scaleFor } from '../../../src/core/wording.ts';

/** A mail as the model sees it: its different words and pairs, and whether it is a no. */
export type Example = { readonly features: readonly string[]; readonly isNo: boolean };

type Row = { readonly columns: readonly number[]; readonly scale: number; readonly isNo: boolean };
type Model = { readonly bias: number; readonly weights: Float64Array };

// More rounds, another rate or another pull towards 0 tell mails that were kept back no better.
const ROUNDS = 30;
const RATE = 0.3;
const BIAS_RATE = 0.05;
const PULL = 5e-4;
// A word of one mail only says nothing of others.
const LEAST_MAILS = 2;
// Finer steps than this make the package bigger and no verdict better.
const STEP = 1;

/**
 * Logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad: Duchi, Hazan and Singer,
 * 2011): on all words that two mails have, and then on the `most` of them that weigh most and are in most mails. The same examples
 * give the same model.
 */
export function fitLogistic(examples: readonly Example[], most: number): Omit<Wording, 'runsAWord'> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= LEAST_MAILS).map(([feature]) => feature);
  const all = descend(examples, common);
  const kept = common
    .map((feature, column) => ({
      feature,
      weight: Math.abs(all.weights[column] ?? 0) * Math.sqrt(counts.get(feature) ?? 0),
    }))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, most)
    .map(({ feature }) => feature);
  const { bias, weights } = descend(examples, kept);
  const grouped = new Map<number, string[]>();
  kept.forEach((feature, column) => {
    const weight = Math.round((weights[column] ?? 0) / STEP) * STEP;
    if (weight !== 0) grouped.set(weight, [...(grouped.get(weight) ?? []), feature]);
  });
  return {
    bias: Math.round(bias * 100) / 100 || 0,
    weights: [...grouped]
      .sort(([one], [other]) => other - one)
      .map(([weight, words]) => ({ weight, words: words.sort() })),
  };
}

function descend(examples: readonly Example[], features: readonly string[]): Model {
  const columnOf = new Map(features.map((feature, column) => [feature, column]));
  const rows = examples.map(({ features: own, isNo }): Row => {
    const columns = own.flatMap((feature) => columnOf.get(feature) ?? []);
    return { columns, scale: scaleFor(own.length), isNo };
  });
  const weights = new Float64Array(features.length);
  const squares = new Float64Array(features.length).fill(1e-6);
  let bias = 0;
  const random = numbersFrom(1);
  for (let step = 0; step < ROUNDS * rows.length; step += 1) {
    const row = rows[Math.floor(random() * rows.length)];
    if (!row) continue;
    const { columns, scale, isNo } = row;
    let logOdds = bias;
    for (const column of columns) logOdds += (weights[column] ?? 0) * scale;
    const error = 1 / (1 + Math.exp(-logOdds)) - (isNo ? 1 : 0);
    bias -= BIAS_RATE * error;
    for (const column of columns) {
      const gradient = error * scale + PULL * (weights[column] ?? 0);
      squares[column] = (squares[column] ?? 0) + gradient ** 2;
      weights[column] = (weights[column] ?? 0) - (RATE * gradient) / Math.sqrt(squares[column] ?? 1);
    }
  }
  return { bias, weights };
}

/** Numbers from 0 to 1 in an order that is the same each time (Park and Miller's generator). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}
