import type { Row } from "../layout/row.ts";
import { scoreContent, type Scores } from "./content.ts";
import { TOPICS } from "./contentLexicon.ts";
import { scoresOfUnit, unitsOf } from "./units.ts";

const MAX_WORDS = 120;
const MAX_SENTENCES = 14;
/** No row says a thing more loudly than this. */
const MOST = 6;

/** Points of a row's phrases for each topic, computed once for each row. */
export const rowScores = (row: Row): Scores => (row.known.whole ??= wholeScores(row));

const wholeScores = (row: Row): Scores => {
  const [only, further] = unitsOf(row);
  return only && !further
    ? scoresOfUnit(only)
    : scoreContent(row.words.slice(0, MAX_WORDS), row.text);
};

/** Points of a row, those of a long paragraph evened out over its sentences; none above `MOST`. */
export const rowPoints = (row: Row): Scores => (row.known.points ??= evenedScores(row));

const evenedScores = (row: Row): Scores => {
  const units = unitsOf(row).slice(0, MAX_SENTENCES);
  const sums: Scores = {
    ask: 0,
    duty: 0,
    benefits: 0,
    legal: 0,
    about: 0,
    noise: 0,
  };
  const share = units.length <= 2 ? 1 : 2 / units.length;
  for (const unit of units) {
    const scores = scoresOfUnit(unit);
    for (const topic of TOPICS) sums[topic] += Math.min(scores[topic], MOST) * share;
  }
  for (const topic of TOPICS) sums[topic] = Math.min(sums[topic], MOST);
  return sums;
};
