import type { Row } from "../layout/row.ts";
import { firstOf } from "../text/words.ts";
import { TOPICS } from "./contentLexicon.ts";
import { scoreContent, type Scores } from "./content.ts";
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
    : scoreContent(firstOf(row.words, MAX_WORDS), row.text);
};

/** Points of a row, those of a long paragraph evened out over its sentences; none above `MOST`. */
export const rowPoints = (row: Row): Scores => (row.known.points ??= evenedScores(row));

/** Scores with `more` added in a share; each topic is written out, for speed. */
const added = (scores: Scores, more: Scores, share: number): Scores => ({
  ask: scores.ask + Math.min(more.ask, MOST) * share,
  duty: scores.duty + Math.min(more.duty, MOST) * share,
  benefits: scores.benefits + Math.min(more.benefits, MOST) * share,
  legal: scores.legal + Math.min(more.legal, MOST) * share,
  about: scores.about + Math.min(more.about, MOST) * share,
  noise: scores.noise + Math.min(more.noise, MOST) * share,
});

const NO_POINTS: Scores = { ask: 0, duty: 0, benefits: 0, legal: 0, about: 0, noise: 0 };

/** Scores of which none is above `MOST`; the same ones where none was. */
const capped = (scores: Scores): Scores =>
  TOPICS.some((topic) => scores[topic] > MOST) ? added(NO_POINTS, scores, 1) : scores;

const evenedScores = (row: Row): Scores => {
  const all = unitsOf(row);
  const units = all.length > MAX_SENTENCES ? all.slice(0, MAX_SENTENCES) : all;
  const [only] = units;
  if (only && units.length === 1) return capped(scoresOfUnit(only));
  const share = units.length <= 2 ? 1 : 2 / units.length;
  let sums = NO_POINTS;
  for (const unit of units) sums = added(sums, scoresOfUnit(unit), share);
  return capped(sums);
};
