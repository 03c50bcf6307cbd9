import { randomFrom, shuffled } from "./random.ts";
import type { Weights } from "./tables.ts";

/** One thing that is or is not so, with the signs that it shows and how much each of them says. */
export interface Example {
  readonly signs: readonly (readonly [sign: string, share: number])[];
  readonly holds: boolean;
}

/** How weights are counted; the same for all tables. */
export const counting = {
  epochs: 24,
  rate: 0.15,
  /** How strongly a weight is drawn back to what it was before. */
  draw: 0.01,
  /** A sign must be seen at least so often. */
  least: 2,
  /** Share of signs that are left out at each look, so that no sign is relied on alone. */
  dropWords: 0.5,
  dropLooks: 0.4,
};

/** How often a sign is left out at a look: one that is no word less often. */
export const dropOf = (sign: string): number =>
  sign.startsWith("!") ? counting.dropLooks : counting.dropWords;

/**
 * Weights that tell the examples that hold from the others (logistic regression with adaptive steps,
 * the mean of the later rounds). `before` is where the weights begin and what they are drawn to.
 */
export function countOdds(
  examples: readonly Example[],
  before: Weights,
): { readonly start: number; readonly weights: Weights } {
  const { epochs, rate, draw, least } = counting;
  const random = randomFrom(5);
  const seen = new Map<string, number>();
  for (const { signs } of examples) {
    for (const [sign] of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
  }
  const origin = new Map([...before].map(([sign, [weight = 0]]) => [sign, weight]));
  const weight = new Map(origin);
  for (const [sign, times] of seen) {
    if (times >= least && !weight.has(sign)) weight.set(sign, 0);
  }
  const steps = new Map<string, number>();
  const sums = new Map<string, number>();
  let [start, startSteps, startSum, rounds] = [0, 0.1, 0, 0];
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { signs, holds } of shuffled(examples, random)) {
      const shown = signs.filter(([sign]) => weight.has(sign) && random() > dropOf(sign));
      const shareOf = (sign: string, share: number): number => share / (1 - dropOf(sign));
      let odds = start;
      for (const [sign, share] of shown) odds += (weight.get(sign) ?? 0) * shareOf(sign, share);
      const error = (holds ? 1 : 0) - 1 / (1 + Math.exp(-odds));
      startSteps += error * error;
      start += (rate * error) / Math.sqrt(startSteps);
      for (const [sign, share] of shown) {
        const now = weight.get(sign) ?? 0;
        const slope = error * share - draw * (now - (origin.get(sign) ?? 0));
        const taken = (steps.get(sign) ?? 0.1) + slope * slope;
        steps.set(sign, taken);
        weight.set(sign, now + (rate * slope) / Math.sqrt(taken));
      }
    }
    if (epoch < epochs / 2) continue;
    rounds += 1;
    startSum += start;
    for (const [sign, value] of weight) sums.set(sign, (sums.get(sign) ?? 0) + value);
  }
  const weights: Weights = new Map(
    [...sums].map(([sign, sum]) => [sign, Float64Array.of(sum / rounds)]),
  );
  return { start: startSum / rounds, weights };
}
