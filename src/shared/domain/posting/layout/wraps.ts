import type { LineMarks } from "./documentMarks.ts";
import { matchHeading } from "../sections/headingMatch.ts";
import type { DraftRow } from "./row.ts";
import { wordsOf } from "../text/words.ts";

const ENDS = /[.!?:;]["”’)]*$/;
const OPEN_END =
  /(?:[,&/(–—-]|\b(?:and|or|of|with|the|a|an|in|to|for|on|at|by|as|from|including|using|such|their|our|your|is|are|be|will|that|which|who|und|oder|mit|et|ou|de|des|y|o|e|en|con))$/i;
const LOWER = /^[\p{Ll}(&]/u;
const MAX_WIDTH = 132;
const SHORT_LINE = 60;
/** A line so long that ends without a stop before a small letter was broken. */
const LONG_LINE = 40;
const CAPITAL = /^[("“]?\p{Lu}/u;

const firstWord = (text: string): string => /^\S*/.exec(text)?.[0] ?? "";

const isHeadingLine = (raw: string): boolean => {
  const words = wordsOf(raw);
  if (words.length === 0 || words.length > 9) return false;
  const match = matchHeading(words);
  return match?.coverage === 1 && match.strength !== "lead" && /^\P{Ll}/u.test(raw);
};

/**
 * The width at which the text's lines were broken, 0 where they were not: lines that end in the
 * middle of a sentence are then nearly all of one length.
 */
const wrapWidth = (text: string, rows: readonly DraftRow[], columns: boolean): number => {
  const lengths: { readonly length: number; readonly first: number }[] = [];
  for (let i = 0; i + 1 < rows.length; i += 1) {
    const row = rows[i];
    const next = rows[i + 1];
    if (!row || next?.mark !== "none" || next.gapBefore || next.line !== row.line + 1) {
      continue;
    }
    const length = row.end - row.start + row.indent;
    const raw = text.slice(row.start, row.end);
    if (row.pieces.length > 0 !== columns) continue;
    if (length < (columns ? 12 : 40) || length > MAX_WIDTH || ENDS.test(raw)) continue;
    if (!LOWER.test(text.slice(next.start, next.start + 2))) continue;
    lengths.push({ length, first: firstWord(text.slice(next.start, next.end)).length });
  }
  const width = Math.max(0, ...lengths.slice(0, 2000).map(({ length }) => length));
  // A line was broken where the next word had no room; items that begin small end where they like.
  const full = lengths.filter(({ length, first }) =>
    columns ? length >= width * 0.5 : length >= width * 0.78 && length + 1 + first > width,
  ).length;
  return full >= 2 && full >= lengths.length * 0.7 ? width : 0;
};

/** Joins the physical lines of hard-wrapped items and paragraphs into one row each. */
export const joinWraps = (
  text: string,
  rows: readonly DraftRow[],
  known: ReadonlyMap<number, LineMarks>,
): DraftRow[] => {
  const widths = [wrapWidth(text, rows, false), wrapWidth(text, rows, true)] as const;
  const joined: DraftRow[] = [];
  // Indentation of the last physical line taken, and its length, for the open row.
  let lastLength = 0;

  /** Short lines that end in a comma are items, not a broken sentence. */
  const closesItem = (before: string): boolean => before.endsWith(",") && lastLength < SHORT_LINE;

  /** Whether two lines that stand together read as one, by their words and lengths. */
  const readsOn = (open: DraftRow, next: DraftRow, before: string, after: string): boolean => {
    const width = widths[next.pieces.length > 0 ? 1 : 0];
    const lower = LOWER.test(after);
    if (open.mark !== "none") {
      if (next.indent > open.indent) return true;
      if (lower && !ENDS.test(before)) return !closesItem(before);
    }
    const filled = lastLength + 1 + firstWord(after).length > width * (lower ? 0.8 : 0.94);
    // Columns are narrow: a line may be short for no reason, so only its words decide.
    if (next.pieces.length > 0 && !lower) return OPEN_END.test(before);
    if (width > 0 && filled && !ENDS.test(before)) return lower || lastLength > width * 0.7;
    // A sentence may end exactly at the edge; the paragraph goes on where nothing parts it.
    if (width > 0 && filled && open.mark === "none") return lastLength > width * 0.8;
    if (!lower || closesItem(before)) return false;
    // A list whose items begin small is no sentence; one that begins with a capital goes on.
    const sentence = CAPITAL.test(text.slice(open.start, open.start + 2));
    return OPEN_END.test(before) || (sentence && lastLength >= LONG_LINE && !ENDS.test(before));
  };

  const goesOn = (open: DraftRow, next: DraftRow): boolean => {
    if (known.get(next.line)?.continues) return true;
    if (next.gapBefore || next.runOn || next.mark !== "none" || next.line !== open.lastLine + 1) {
      return false;
    }
    if (next.heading > 0 || open.heading > 0 || next.cells.length > 0 || open.cells.length > 0) {
      return false;
    }
    if (next.bold || open.bold || known.get(open.line)?.item !== undefined) return false;
    const before = text.slice(Math.max(open.start, open.end - 60), open.end);
    const after = text.slice(next.start, Math.min(next.end, next.start + 90));
    if (before.endsWith(":") || !readsOn(open, next, before, after)) return false;
    const begins = text.slice(open.start, Math.min(open.end, open.start + 90));
    return !isHeadingLine(after) && (open.mark !== "none" || !isHeadingLine(begins));
  };

  for (const row of rows) {
    const open = joined.at(-1);
    if (open && goesOn(open, row)) {
      open.end = row.end;
      if (row.pieces.length > 0) open.pieces = [...open.pieces, ...row.pieces];
      open.lastLine = row.line;
    } else {
      joined.push({ ...row });
    }
    lastLength = row.end - row.start + row.indent;
  }
  return joined;
};
