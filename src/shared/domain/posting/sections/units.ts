import type { Row } from "../layout/row.ts";
import type { Span } from "../reading.ts";
import { sentencesOf } from "../text/sentences.ts";
import { firstOf, wordsWithin, type Word } from "../text/words.ts";
import { scoreContent, type Scores } from "./content.ts";
import type { Unit } from "./known.ts";

/** More of a row is not looked at: a whole page is no item. */
const MAX_WORDS = 120;
const MAX_TEXT = 4000;

const ENDS = /[.!?…]["”’)]?$/;

/** True for a paragraph; false for an item of a list, marked or not. */
export const isProse = (row: Row): boolean => {
  if (row.mark !== "none" || row.cells.length > 0 || row.words.length < 8) return false;
  if (!ENDS.test(row.text.slice(-2))) return row.words.length > 40;
  return !row.runOn || /[.!?]\s+\p{Lu}/u.test(row.text);
};

const unitOf = (raw: string, words: readonly Word[]): Unit => ({ raw, words, scores: undefined });

/** The sentences of a paragraph, or the row itself. */
export const unitsOf = (row: Row): readonly Unit[] =>
  (row.known.units ??= isProse(row)
    ? sentencesOf(row.text.slice(0, MAX_TEXT)).map((sentence) => sentenceOf(row, sentence))
    : [unitOf(row.text, firstOf(row.words, MAX_WORDS))]);

const sentenceOf = (row: Row, { start, end }: Span): Unit =>
  start === 0 && end === row.text.length
    ? unitOf(row.text, row.words)
    : unitOf(row.text.slice(start, end), wordsWithin(row.words, start, end));

/** Points of a unit's phrases for each topic, computed once. */
export const scoresOfUnit = (unit: Unit): Scores =>
  (unit.scores ??= scoreContent(unit.words, unit.raw));
