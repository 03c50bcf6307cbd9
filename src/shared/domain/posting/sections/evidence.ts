import type { Row } from "../layout/row.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsWithin } from "../text/words.ts";
import { scoreContent, type Scores } from "./content.ts";
import { TOPICS } from "./contentLexicon.ts";

const MAX_WORDS = 120;
const MAX_SENTENCES = 14;
/** No row says a thing more loudly than this. */
const MOST = 6;

const known = new WeakMap<Row, Scores>();

/** Points of a row for each topic, computed once for each row. */
export const rowScores = (row: Row): Scores => {
  const found = known.get(row);
  if (found) return found;
  const scores = scoreContent(
    row.words.length > MAX_WORDS ? row.words.slice(0, MAX_WORDS) : row.words,
    row.text,
  );
  known.set(row, scores);
  return scores;
};

/** A row's points, a paragraph's taken sentence by sentence so that a long one does not shout. */
const unitScores = (row: Row): Scores[] => {
  if (row.mark !== "none" || row.words.length < 12) return [rowScores(row)];
  const sentences = sentencesOf(row.text.slice(0, 4000)).slice(0, MAX_SENTENCES);
  if (sentences.length <= 1) return [rowScores(row)];
  return sentences.map(({ start, end }) =>
    scoreContent(wordsWithin(row.words, start, end), row.text.slice(start, end)),
  );
};

/** Points of a row, those of a long paragraph evened out over its sentences; none above `MOST`. */
export const rowPoints = (row: Row): Scores => {
  const units = unitScores(row);
  const sums: Scores = { ask: 0, duty: 0, benefits: 0, legal: 0, about: 0, noise: 0 };
  const share = units.length <= 2 ? 1 : 2 / units.length;
  for (const unit of units) {
    for (const topic of TOPICS) sums[topic] += Math.min(unit[topic], MOST) * share;
  }
  for (const topic of TOPICS) sums[topic] = Math.min(sums[topic], MOST);
  return sums;
};
