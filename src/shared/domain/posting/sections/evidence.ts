import type { Row } from "../layout/row.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsWithin } from "../text/words.ts";
import { scoreContent, topicOf, type Scores } from "./content.ts";
import { TOPICS, type Topic } from "./contentLexicon.ts";
import { isNoise } from "./noise.ts";

const MAX_WORDS = 120;
const MAX_SENTENCES = 14;

const known = new WeakMap<Row, Scores>();

/** Points of a row for each topic, computed once for each row. */
export const rowScores = (row: Row): Scores => {
  const found = known.get(row);
  if (found) return found;
  const scores = scoreContent(
    row.words.length > MAX_WORDS ? row.words.slice(0, MAX_WORDS) : row.words,
  );
  known.set(row, scores);
  return scores;
};

/** A row's points, a paragraph's taken sentence by sentence so that a long one does not shout. */
export const unitScores = (row: Row): Scores[] => {
  if (row.mark !== "none" || row.words.length < 12) return [rowScores(row)];
  const sentences = sentencesOf(row.text.slice(0, 4000)).slice(0, MAX_SENTENCES);
  if (sentences.length <= 1) return [rowScores(row)];
  return sentences.map(({ start, end }) => scoreContent(wordsWithin(row.words, start, end)));
};

/** The topic of a row: of a paragraph, the one with the most points over its sentences. */
export const rowTopic = (row: Row, least: number): Topic | undefined => {
  if (isNoise(row)) return "noise";
  const units = unitScores(row);
  if (units.length === 1) return topicOf(units[0] ?? rowScores(row), least, 1);
  const sums: Scores = { ask: 0, duty: 0, benefits: 0, legal: 0, about: 0, noise: 0 };
  for (const unit of units) for (const topic of TOPICS) sums[topic] += Math.min(unit[topic], 5);
  return topicOf(sums, least, 1);
};

/** How many units (list items, lines, sentences) of some rows speak of each topic. */
export interface Evidence {
  readonly units: number;
  readonly counts: Readonly<Record<Topic, number>>;
  /** Units that ask for something in so many words. */
  readonly asks: number;
  /** Rows that are list items, or short lines without a full stop. */
  readonly items: number;
}

/** Gathers what some rows speak of. */
export const evidenceOf = (rows: readonly Row[]): Evidence => {
  const counts: Record<Topic, number> = {
    ask: 0,
    duty: 0,
    benefits: 0,
    legal: 0,
    about: 0,
    noise: 0,
  };
  let units = 0;
  let asks = 0;
  let items = 0;
  for (const row of rows.slice(0, 40)) {
    if (row.mark !== "none" || (row.words.length <= 14 && !/[.!?]$/.test(row.text))) items += 1;
    for (const scores of unitScores(row)) {
      units += 1;
      const topic = isNoise(row) ? "noise" : topicOf(scores, 2, 1);
      if (topic) counts[topic] += 1;
      if (topic === "ask" && scores.ask >= 3) asks += 1;
    }
  }
  return { units, counts, asks, items };
};
