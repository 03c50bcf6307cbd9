import type { Row } from "../layout/row.ts";
import { wordsOf, type Word } from "../text/words.ts";
import { ABOUT } from "./evidence/about.ts";
import { ASKS } from "./evidence/asks.ts";
import { BENEFITS } from "./evidence/benefits.ts";
import { DUTIES } from "./evidence/duties.ts";
import { HEADINGS_APART } from "./evidence/headingsApart.ts";
import { HEADINGS_ASKING } from "./evidence/headingsAsking.ts";
import { LEGAL } from "./evidence/legal.ts";
import { OTHER } from "./evidence/other.ts";
import { eachLook } from "./evidence/look.ts";
import { chancesOf, evidenceOf, weigh } from "./evidence/weights.ts";
import { isProse, unitsOf } from "./units.ts";

/*
 * The weights were counted, not guessed: over labelled postings of many trades, how much more often
 * a sign stands in text of one kind than in text of the others, all signs weighed together and
 * drawn towards nought where they are rare. Only the few hundred that say most for each kind are kept.
 */
const ROWS = evidenceOf([ASKS, DUTIES, ABOUT, BENEFITS, LEGAL, OTHER]);
const HEADINGS = evidenceOf([
  HEADINGS_ASKING.required,
  HEADINGS_ASKING.preferred,
  HEADINGS_ASKING.responsibilities,
  HEADINGS_APART.about,
  HEADINGS_APART.benefits,
  HEADINGS_APART.legal,
  HEADINGS_ASKING.signals,
  HEADINGS_APART.other,
]);

/** Doubt that is left of a line and of a heading. */
const ROW_FLOOR = 0.03;
const HEADING_FLOOR = 0.05;
const MAX_SENTENCES = 14;
/** From this share of known words on a text is judged with full weight. */
const KNOWN = 0.5;

/** Chances of what a text is: asked, duty, about, benefits, legal, other; as logarithms. */
export type Chances = readonly number[];

/** Less is said by words that are hardly known. */
const damped = (sums: readonly number[], known: number): number[] =>
  sums.map((sum) => sum * Math.min(1, known / KNOWN));

/** What the words of a sentence or line speak of. */
export const chancesOfText = (words: readonly Word[], raw: string, prose: boolean): Chances => {
  const weighing = weigh(ROWS, words);
  eachLook(raw, words.length, prose, weighing.add);
  return chancesOf(damped(weighing.sums, weighing.known), ROW_FLOOR);
};

const judged = new WeakMap<Row, Chances>();

/** What a row speaks of; the sentences of a long paragraph count as two. */
export const chancesOfRow = (row: Row): Chances => {
  const found = judged.get(row);
  if (found) return found;
  const units = unitsOf(row).slice(0, MAX_SENTENCES);
  const share = units.length <= 2 ? 1 : 2 / units.length;
  const prose = isProse(row);
  const sums = [0, 0, 0, 0, 0, 0];
  for (const { words, raw } of units) {
    for (const [k, chance] of chancesOfText(words, raw, prose).entries()) {
      sums[k] = (sums[k] ?? 0) + chance * share;
    }
  }
  judged.set(row, sums);
  return sums;
};

/**
 * What a heading announces: points above and below their mean for required, preferred,
 * responsibilities, about, benefits, legal, signals, other.
 */
export const pointsOfHeading = (label: string): Chances => {
  const { sums, known } = weigh(HEADINGS, wordsOf(label));
  const chances = chancesOf(damped(sums, known), HEADING_FLOOR);
  const mean = chances.reduce((a, b) => a + b, 0) / chances.length;
  return chances.map((chance) => chance - mean);
};
