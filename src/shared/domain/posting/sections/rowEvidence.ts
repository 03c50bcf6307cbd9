import { sectionKindSchema, type SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";
import { eachLook } from "./evidence/look.ts";
import { ROWS } from "./evidence/rows.ts";
import { evidenceOf, oddsOf, shareOf } from "./evidence/weights.ts";

/** Weights of the signs of rows for each kind, in the order of the kinds. */
export const ROW_EVIDENCE = evidenceOf(ROWS);

/** How likely a sentence by its own words and look is of each kind, 0 to 1. */
export const chancesOfSentence = (
  words: readonly Word[],
  raw: string,
): (readonly [SectionKind, number])[] => {
  const looks: string[] = ["!plain"];
  eachLook(raw, words.length, true, (sign) => looks.push(sign));
  const sums = oddsOf(ROW_EVIDENCE, words, looks, shareOf(words));
  const top = Math.max(...sums);
  const raised = sums.map((sum) => Math.exp(sum - top));
  const total = raised.reduce((a, b) => a + b, 0);
  return sectionKindSchema.options.map((kind, k) => [kind, (raised[k] ?? 0) / total] as const);
};
