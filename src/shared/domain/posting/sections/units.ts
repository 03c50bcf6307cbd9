import type { Row } from "../layout/row.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsWithin, type Word } from "../text/words.ts";
import { scoreContent, type Scores } from "./content.ts";

/** More of a row is not looked at: a whole page is no item. */
const MAX_WORDS = 120;
const MAX_TEXT = 4000;

/** True for a paragraph; false for an item of a list, marked or not. */
export const isProse = (row: Row): boolean => {
  if (row.mark !== "none" || row.cells.length > 0 || row.words.length < 8) return false;
  if (!/[.!?…]["”’)]?$/.test(row.text)) return row.words.length > 40;
  return !row.runOn || /[.!?]\s+\p{Lu}/u.test(row.text);
};

/** A stretch of a row that is judged by itself: a sentence of a paragraph, or the whole row. */
export interface Unit {
  readonly raw: string;
  readonly words: readonly Word[];
}

const parted = new WeakMap<Row, Unit[]>();

/** The sentences of a paragraph, or the row itself. */
export const unitsOf = (row: Row): Unit[] => {
  const found = parted.get(row);
  if (found) return found;
  const units = isProse(row)
    ? sentencesOf(row.text.slice(0, MAX_TEXT)).map(({ start, end }) => ({
        raw: row.text.slice(start, end),
        words: wordsWithin(row.words, start, end),
      }))
    : [{ raw: row.text, words: row.words.slice(0, MAX_WORDS) }];
  parted.set(row, units);
  return units;
};

const scored = new WeakMap<Unit, Scores>();

/** Points of a unit's phrases for each topic, computed once. */
export const scoresOfUnit = (unit: Unit): Scores => {
  const found = scored.get(unit);
  if (found) return found;
  const scores = scoreContent(unit.words, unit.raw);
  scored.set(unit, scores);
  return scores;
};
