/** A small source of pseudo-random numbers: the same seed gives the same numbers everywhere. */
export interface Random {
  /** From 0 up to but not including 1. */
  next: () => number;
  /** A whole number from `low` to `high`, both included. */
  whole: (low: number, high: number) => number;
  /** True with this probability. */
  chance: (probability: number) => boolean;
  pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** `count` different ones of `values`, or all where there are fewer, in any order. */
  sample: <Value>(values: readonly Value[], count: number) => Value[];
  /** One of `values`, each as likely as its weight. */
  weighted: <Value>(values: readonly [Weighted<Value>, ...Weighted<Value>[]]) => Value;
  /** A source of its own, so that what one part draws does not shift what another gets. */
  fork: (label: number) => Random;
}

export type Weighted<Value> = readonly [value: Value, weight: number];

/** Mulberry32: a 32-bit counter, mixed. `seed` is taken as a whole number of 32 bits. */
export function newRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));

  return {
    next,
    whole,
    chance: (probability) => next() < probability,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    sample(values, count) {
      const left = [...values];
      const taken: (typeof left)[number][] = [];
      while (taken.length < count && left.length > 0) {
        taken.push(...left.splice(whole(0, left.length - 1), 1));
      }
      return taken;
    },
    weighted(values) {
      let point = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of values) {
        point -= weight;
        if (point < 0) return value;
      }
      return values[0][0];
    },
    fork: (label) => newRandom(Math.imul(seed ^ Math.imul(label + 1, 0x9e3779b1), 0x85ebca6b)),
  };
}
