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
