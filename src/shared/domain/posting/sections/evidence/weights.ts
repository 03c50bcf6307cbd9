import { stemOf } from "../../text/stems.ts";
import type { Word } from "../../text/words.ts";

/**
 * Signs that speak for a kind (or, with a weight below zero, against it), by weight, parted by
 * semicolons: a stem ("experienc"), two that stand together ("abil to"), the first of a text
 * ("^lead"), the ending of its first word ("^-ing"), its last stem ("requir$"), and with "!" what is
 * no word at all. A weight of 1 makes a kind about one and a half times as likely.
 */
export type Weights = readonly (readonly [weight: number, signs: string])[];

/** What speaks for one kind. */
export interface Kind {
  /** How common the kind is, as a logarithm. */
  readonly start: number;
  readonly weights: Weights;
}

/** What one point of weight adds to the logarithm of the odds. */
const POINT = 0.4;

interface Entry {
  /** Weight of the sign for each kind, as logarithms of odds. */
  readonly weights: number[];
  /** The last stretch of text in which it was counted: a sign counts once. */
  seen: number;
}

/** What a stem says by itself, as the first or last of a text, and before another stem. */
interface StemEntry {
  own: Entry | undefined;
  first: Entry | undefined;
  last: Entry | undefined;
  readonly before: Map<string, Entry>;
}

/** Weights of signs for several kinds, ready to be looked up. */
export interface Evidence {
  readonly stems: ReadonlyMap<string, StemEntry>;
  /** Signs that are no stems: endings of a first word, and those with "!". */
  readonly others: ReadonlyMap<string, Entry>;
  /** How common each kind is, as logarithms. */
  readonly start: readonly number[];
}

/** Compiles tables of weights; kinds keep the order in which they are given. */
export const evidenceOf = (kinds: readonly Kind[]): Evidence => {
  const stems = new Map<string, StemEntry>();
  const others = new Map<string, Entry>();
  const newEntry = (): Entry => ({ weights: kinds.map(() => 0), seen: 0 });
  const stemEntry = (stem: string): StemEntry => {
    const entry = stems.get(stem) ?? {
      own: undefined,
      first: undefined,
      last: undefined,
      before: new Map<string, Entry>(),
    };
    stems.set(stem, entry);
    return entry;
  };
  const within = (map: Map<string, Entry>, key: string): Entry => {
    const entry = map.get(key) ?? newEntry();
    map.set(key, entry);
    return entry;
  };
  const entryOf = (sign: string): Entry => {
    if (sign.startsWith("!") || sign.startsWith("^-")) return within(others, sign);
    if (sign.startsWith("^")) return (stemEntry(sign.slice(1)).first ??= newEntry());
    if (sign.endsWith("$")) return (stemEntry(sign.slice(0, -1)).last ??= newEntry());
    const [stem = "", next] = sign.split(" ");
    if (next !== undefined) return within(stemEntry(stem).before, next);
    return (stemEntry(stem).own ??= newEntry());
  };
  for (const [k, { weights }] of kinds.entries()) {
    for (const [weight, list] of weights) {
      for (const sign of list.split(";")) {
        entryOf(sign.trim().replace(/\s+/g, " ")).weights[k] = weight * POINT;
      }
    }
  }
  return { stems, others, start: kinds.map(({ start }) => start) };
};

/** The ending of a first word, which tells an order ("Manage") from what is or was done. */
const endingOf = (word: string): string => {
  if (word.length > 4) {
    if (word.endsWith("ing")) return "^-ing";
    if (word.endsWith("ed")) return "^-ed";
    if (word.endsWith("ly")) return "^-ly";
  }
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? "^-s" : "";
};

/** What the signs of a stretch of text say. */
export interface Weighing {
  /** Counts a further sign. */
  readonly add: (sign: string) => void;
  /** Logarithms of odds for each kind, in the order of the tables. */
  readonly sums: number[];
  /** Share of the words that any table knows, 0 to 1. */
  readonly known: number;
}

let turn = 0;

/** Weighs the words of a stretch. */
export const weigh = (evidence: Evidence, words: readonly Word[]): Weighing => {
  turn += 1;
  const own = turn;
  const sums = [...evidence.start];
  /** True where the sign is known and was not yet counted. */
  const count = (entry: Entry | undefined): boolean => {
    if (!entry || entry.seen === own) return false;
    entry.seen = own;
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (entry.weights[k] ?? 0);
    return true;
  };
  const add = (sign: string): void => {
    count(evidence.others.get(sign));
  };
  let known = 0;
  let before: StemEntry | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const text = words[i]?.text ?? "";
    const stem = stemOf(text);
    const entry = evidence.stems.get(stem);
    if (count(entry?.own)) known += 1;
    if (i === 0) {
      count(entry?.first);
      add(endingOf(text));
    } else if (before !== undefined && before.before.size > 0) count(before.before.get(stem));
    before = entry;
  }
  if (words.length > 1) count(before?.last);
  return { add, sums, known: words.length === 0 ? 0 : known / words.length };
};

/**
 * Logarithms of the chances of each kind. `floor` is the share of doubt that is left however strong
 * the evidence, so that no single line outvotes its neighbours.
 */
export const chancesOf = (sums: readonly number[], floor: number): number[] => {
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return raised.map((each) => Math.log(((1 - floor) * each) / total + floor / sums.length));
};
