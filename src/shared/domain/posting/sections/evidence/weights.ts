import { stemOf } from "../../text/stems.ts";
import type { Word } from "../../text/words.ts";

/**
 * What speaks for one kind. The weights were counted, not guessed: over labelled postings of many
 * trades, all signs weighed together against each other and drawn towards nought where they are rare.
 */
export interface Kind {
  readonly kind: string;
  /** How common the kind is, as a logarithm. */
  readonly start: number;
  /**
   * Lines of a weight, a colon and signs parted by semicolons. A sign is a stem ("experienc"), two
   * that stand together ("abil to"), the first of a text ("^lead"), the ending of its first word
   * ("^-ing"), its last stem ("requir$"), and with "!" what is no word at all.
   */
  readonly weights: string;
}

/** What one point of weight adds to the logarithm of the odds. */
export const POINT = 0.2;

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

/** Calls `visit` with each sign of a table's lines and its weight as a logarithm of odds. */
export const eachWeight = (lines: string, visit: (sign: string, weight: number) => void): void => {
  for (const [, points, signs] of lines.matchAll(/(-?\d+):([^:]+)(?=\n-?\d+:|$)/g)) {
    for (const sign of (signs ?? "").split(";")) visit(sign.trim(), Number(points) * POINT);
  }
};

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
    eachWeight(weights, (sign, weight) => {
      entryOf(sign).weights[k] = weight;
    });
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

let turn = 0;

const addEntry = (sums: number[], entry: Entry | undefined): void => {
  if (!entry || entry.seen === turn) return;
  entry.seen = turn;
  for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (entry.weights[k] ?? 0);
};

/** What the words of a stretch say: logarithms of odds for each kind, in the order of the tables. */
export const sumsOfWords = (evidence: Evidence, words: readonly Word[]): number[] => {
  turn += 1;
  const sums = evidence.start.map(() => 0);
  let before: StemEntry | undefined;
  for (let i = 0; i < words.length; i += 1) {
    const text = words[i]?.text ?? "";
    const stem = stemOf(text);
    const entry = evidence.stems.get(stem);
    addEntry(sums, entry?.own);
    if (i === 0) {
      addEntry(sums, entry?.first);
      addEntry(sums, evidence.others.get(endingOf(text)));
    } else if (before !== undefined && before.before.size > 0) {
      addEntry(sums, before.before.get(stem));
    }
    before = entry;
  }
  if (words.length > 1) addEntry(sums, before?.last);
  return sums;
};

/** The signs of words by name, as `sumsOfWords` weighs them: what weights are counted for. */
export const wordSigns = (words: readonly Word[]): string[] => {
  const signs = new Set<string>();
  let before = "";
  for (const [i, { text }] of words.entries()) {
    const stem = stemOf(text);
    signs.add(stem);
    signs.add(i === 0 ? `^${stem}` : `${before} ${stem}`);
    const ending = i === 0 ? endingOf(text) : "";
    if (ending !== "") signs.add(ending);
    before = stem;
  }
  if (words.length > 1) signs.add(`${before}$`);
  return [...signs];
};

/** Adds what signs say that are no words, each in full weight. */
export const addSigns = (evidence: Evidence, signs: readonly string[], sums: number[]): void => {
  for (const sign of signs) {
    const weights = evidence.others.get(sign)?.weights;
    if (!weights) continue;
    for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (weights[k] ?? 0);
  }
};

/** How much each word of a stretch says: those of a long one say less, 0 to 1. */
export const shareOf = (words: readonly Word[]): number =>
  words.length <= 12 ? 1 : Math.sqrt(12 / words.length);

/**
 * Logarithms of the odds of each kind: how common it is, what the words say (each as much as `share`),
 * and the signs that are no words.
 */
export const oddsOf = (
  evidence: Evidence,
  words: readonly Word[],
  signs: readonly string[],
  share: number,
): number[] => {
  const sums = sumsOfWords(evidence, words).map((sum, k) => (evidence.start[k] ?? 0) + share * sum);
  addSigns(evidence, signs, sums);
  return sums;
};
