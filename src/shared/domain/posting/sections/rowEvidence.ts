import { sectionKindSchema, type SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";
import { eachLook } from "./evidence/look.ts";
import { ROWS } from "./evidence/rows.ts";
import { signNamed, type Sign } from "./evidence/signs.ts";
import { evidenceOf, mostOf, oddsOf, shareOf } from "./evidence/weights.ts";

/** Weights of the signs of rows for each kind, in the order of the kinds. */
export const ROW_EVIDENCE = evidenceOf(ROWS);

const PLAIN = signNamed("!plain");
/** Odds are written here, for speed. */
const weighed = new Float64Array(sectionKindSchema.options.length);

/** The kind that a sentence by its own words and look is likeliest of, and its chance, 0 to 1. */
export const likeliestKind = (
  words: readonly Word[],
  raw: string,
): { readonly kind: SectionKind; readonly chance: number } => {
  const looks: Sign[] = [PLAIN];
  eachLook(raw, words.length, true, (sign) => looks.push(sign));
  const sums = oddsOf(ROW_EVIDENCE, words, looks, shareOf(words), weighed);
  const top = mostOf(sums);
  const total = sums.reduce((sum, each) => sum + Math.exp(each - top), 0);
  return { kind: sectionKindSchema.options[sums.indexOf(top)] ?? "about", chance: 1 / total };
};
