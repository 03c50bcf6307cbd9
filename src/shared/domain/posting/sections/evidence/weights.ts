import { stemOf } from "../../text/stems.ts";
import { numberStem } from "../../text/vocabulary.ts";
import type { Word } from "../../text/words.ts";
import { nameOfSign, NO_SIGN, signNamed, type Sign } from "./signs.ts";
import { findPair, pairsOf, type Pairs } from "./pairs.ts";

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

/** Weights of signs for several kinds, ready to be looked up. Signs are numbered from 1; 0 is none. */
export interface Evidence {
  /** By the number of a stem: the sign that it is by itself, as the first and as the last of a text. */
  readonly own: Uint16Array;
  readonly first: Uint16Array;
  readonly last: Uint16Array;
  /** The sign that two stems are that stand together. */
  readonly pairs: Pairs;
  /** By the number of a sign that is no stem: endings of a first word, and those with "!". */
  readonly others: Uint16Array;
  /** Points of each sign, those for each kind side by side. */
  readonly points: Int16Array;
  /** The last stretch of text in which each sign was counted: it counts once. */
  readonly seen: Uint32Array;
  /** How common each kind is, as logarithms. */
  readonly start: readonly number[];
}

/** Calls `visit` with each sign of a table's lines and its points. */
export const eachWeight = (lines: string, visit: (sign: string, points: number) => void): void => {
  for (const [, points, signs] of lines.matchAll(/(-?\d+):([^:]+)(?=\n-?\d+:|$)/g)) {
    for (const sign of (signs ?? "").split(";")) visit(sign.trim(), Number(points));
  }
};

/** Compiles tables of weights; kinds keep the order in which they are given. */
export const evidenceOf = (kinds: readonly Kind[]): Evidence => {
  const signs = new Map<string, number[]>();
  for (const [k, { weights }] of kinds.entries()) {
    eachWeight(weights, (sign, points) => {
      const own = signs.get(sign) ?? kinds.map(() => 0);
      own[k] = points;
      signs.set(sign, own);
    });
  }
  const others: (readonly [sign: Sign, number: number])[] = [];
  const stems: (readonly ["own" | "first" | "last", stem: number, sign: number])[] = [];
  const pairs: (readonly [before: number, after: number, sign: number])[] = [];
  for (const [i, sign] of [...signs.keys()].entries()) {
    const number = i + 1;
    const [stem = "", next] = sign.split(" ");
    if (sign.startsWith("!") || sign.startsWith("^-")) others.push([signNamed(sign), number]);
    else if (next !== undefined) pairs.push([numberStem(stem), numberStem(next), number]);
    else if (sign.startsWith("^")) stems.push(["first", numberStem(sign.slice(1)), number]);
    else if (sign.endsWith("$")) stems.push(["last", numberStem(sign.slice(0, -1)), number]);
    else stems.push(["own", numberStem(sign), number]);
  }
  const size = Math.max(0, ...stems.map(([, stem]) => stem)) + 1;
  const byStem = {
    own: new Uint16Array(size),
    first: new Uint16Array(size),
    last: new Uint16Array(size),
  };
  for (const [place, stem, sign] of stems) byStem[place][stem] = sign;
  const bySign = new Uint16Array(Math.max(0, ...others.map(([sign]) => sign)) + 1);
  for (const [sign, number] of others) bySign[sign] = number;
  const none = kinds.map(() => 0);
  return {
    ...byStem,
    pairs: pairsOf(pairs),
    others: bySign,
    points: Int16Array.from([none, ...signs.values()].flat()),
    seen: new Uint32Array(signs.size + 1),
    start: kinds.map(({ start }) => start),
  };
};

/** The ending of a first word, which tells an order ("Manage") from what is or was done. */
const endingOf = (word: string): Sign => {
  if (word.length > 4) {
    if (word.endsWith("ing")) return ENDINGS.ing;
    if (word.endsWith("ed")) return ENDINGS.ed;
    if (word.endsWith("ly")) return ENDINGS.ly;
  }
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? ENDINGS.s : NO_SIGN;
};
const ENDINGS = {
  ing: signNamed("^-ing"),
  ed: signNamed("^-ed"),
  ly: signNamed("^-ly"),
  s: signNamed("^-s"),
} as const;

let turn = 0;

/** Points are gathered here, for speed; more kinds than that are never weighed. */
const gathered = new Int32Array(16);

const gather = ({ points, seen, start }: Evidence, sign: number): void => {
  if (sign === 0 || seen[sign] === turn) return;
  seen[sign] = turn;
  const from = sign * start.length;
  for (let k = 0; k < start.length; k += 1) {
    gathered[k] = (gathered[k] ?? 0) + (points[from + k] ?? 0);
  }
};

const gatherWords = (evidence: Evidence, words: readonly Word[]): void => {
  turn += 1;
  gathered.fill(0);
  const { own, first, last, pairs, others } = evidence;
  let before = 0;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const stem = word?.stem ?? 0;
    gather(evidence, own[stem] ?? 0);
    if (i === 0) {
      gather(evidence, first[stem] ?? 0);
      gather(evidence, others[endingOf(word?.text ?? "")] ?? 0);
    } else gather(evidence, findPair(pairs, before, stem));
    before = stem;
  }
  if (words.length > 1) gather(evidence, last[before] ?? 0);
};

/** What the words of a stretch say: logarithms of odds for each kind, in the order of the tables. */
export const sumsOfWords = (evidence: Evidence, words: readonly Word[]): number[] => {
  gatherWords(evidence, words);
  return evidence.start.map((_, k) => POINT * (gathered[k] ?? 0));
};

/** The signs of words by name, as `sumsOfWords` weighs them: what weights are counted for. */
export const wordSigns = (words: readonly Word[]): string[] => {
  const signs = new Set<string>();
  let before = "";
  for (const [i, { text }] of words.entries()) {
    const stem = stemOf(text);
    signs.add(stem);
    signs.add(i === 0 ? `^${stem}` : `${before} ${stem}`);
    const ending = i === 0 ? endingOf(text) : NO_SIGN;
    if (ending !== NO_SIGN) signs.add(nameOfSign(ending));
    before = stem;
  }
  if (words.length > 1) signs.add(`${before}$`);
  return [...signs];
};

/** Logarithms of the odds of kinds, in the order of their tables; a place to write them to. */
export type Sums = Float64Array;

/** The greatest of some sums. */
export const mostOf = (sums: Sums): number => {
  let most = -Infinity;
  for (const sum of sums) if (sum > most) most = sum;
  return most;
};

/** Adds what signs say that are no words, each in full weight. */
export const addSigns = (
  { others, points, start }: Evidence,
  signs: readonly Sign[],
  sums: Sums,
): void => {
  for (const sign of signs) {
    const from = (others[sign] ?? 0) * start.length;
    if (from === 0) continue;
    for (let k = 0; k < start.length; k += 1) {
      sums[k] = (sums[k] ?? 0) + POINT * (points[from + k] ?? 0);
    }
  }
};

/** How much each word of a stretch says: those of a long one say less, 0 to 1. */
export const shareOf = (words: readonly Word[]): number =>
  words.length <= 12 ? 1 : Math.sqrt(12 / words.length);

/**
 * Logarithms of the odds of each kind: how common it is, what the words say (each as much as `share`),
 * and the signs that are no words. They are written to `sums`, which is given back.
 */
export const oddsOf = (
  evidence: Evidence,
  words: readonly Word[],
  signs: readonly Sign[],
  share: number,
  sums: Sums,
): Sums => {
  gatherWords(evidence, words);
  const { start } = evidence;
  for (let k = 0; k < start.length; k += 1) {
    sums[k] = (start[k] ?? 0) + share * POINT * (gathered[k] ?? 0);
  }
  addSigns(evidence, signs, sums);
  return sums;
};
