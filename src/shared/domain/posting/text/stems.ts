import { isFigureAt } from "./chars.ts";

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdgmnprt])\1$/;
const NO_PLURAL = /(?:ss|us|is)$/;
const strip = (word: string): string => {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (stem.length <= 3) return stem;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (stem.endsWith("s") && !NO_PLURAL.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 5 && stem.endsWith("ing")) stem = stem.slice(0, -3);
  else if (stem.length > 4 && stem.endsWith("ed")) stem = stem.slice(0, -2);
  else return stem.length > 4 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
  if (!VOWEL.test(stem)) return word;
  // "planning" and "plan" are one stem.
  return DOUBLED.test(stem) ? stem.slice(0, -1) : stem;
};

/**
 * A word in plain form without the endings of number and tense ("managing", "managed" and "manages"
 * are "manag"); everything that begins with a figure is "#".
 */
export const stemOf = (word: string): string => (isFigureAt(word, 0) ? "#" : strip(word));

/** The numbers of stems, from 1: tables are looked up by them, not by their letters. */
const numbers = new Map<string, number>();
/** The numbers of the stems of words that were met, 0 for a stem without a number. */
const met = new Map<string, number>();
/** More different words than any language of postings needs are not remembered. */
const MOST_MET = 20_000;

/** The number of a stem, which is given one where it has none yet. */
export const numberStem = (stem: string): number => {
  const known = numbers.get(stem);
  if (known !== undefined) return known;
  met.clear();
  numbers.set(stem, numbers.size + 1);
  return numbers.size;
};

/** The number of a word's stem; 0 where no table knows the stem. */
export const stemNumber = (word: string): number => {
  const found = met.get(word);
  if (found !== undefined) return found;
  const number = numbers.get(stemOf(word)) ?? 0;
  if (met.size < MOST_MET) met.set(word, number);
  return number;
};
