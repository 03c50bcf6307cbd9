import { topicOf, scoreContent } from "../sections/content.ts";
import type { Importance, Span } from "../reading.ts";
import { importanceOf } from "./importance.ts";
import type { Row } from "../layout/rows.ts";
import { rowScores, type Block } from "../sections/blocks.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";

/** A requirement or duty before its details are read: where it stands and in which block. */
export interface RawItem {
  readonly span: Span;
  readonly block: number;
  readonly importance: Importance;
}

const TAIL = /[\s,;]+$/;

/** The item's own span, the closing comma or semicolon left out. */
const trimmed = (text: string, span: Span): Span => {
  const raw = text.slice(span.start, span.end);
  const tail = TAIL.exec(raw.slice(-12));
  return { start: span.start, end: span.end - (tail?.[0].length ?? 0) };
};

const isLeadIn = (row: Row, next: Row | undefined): boolean =>
  /[:：]\s*$/.test(row.text) && next !== undefined && (next.mark !== "none" || row.mark === "none");

const asks = (raw: string): boolean => {
  const words = wordsOf(raw);
  const scores = scoreContent(words);
  return topicOf(scores, 2, 1) === "ask";
};

/** Sentences of a paragraph as spans of the posting. */
export const rowSentences = (text: string, row: Row): Span[] =>
  sentencesOf(text.slice(row.start, row.end)).map(({ start, end }) => ({
    start: row.start + start,
    end: row.start + end,
  }));

/** Items of one block of requirements: list items, lines, or the asking sentences of paragraphs. */
export const itemsOfBlock = (text: string, block: Block, index: number): RawItem[] => {
  const importance: Importance = block.kind === "preferred" ? "preferred" : "required";
  const items: RawItem[] = [];
  const add = (span: Span): void => {
    const own = trimmed(text, span);
    if (own.end > own.start) {
      items.push({
        span: own,
        block: index,
        importance: importanceOf(text.slice(own.start, own.end), importance),
      });
    }
  };
  const hasList = block.rows.some((row) => row.mark !== "none");
  for (const [i, row] of block.rows.entries()) {
    if (isLeadIn(row, block.rows[i + 1])) continue;
    if (row.mark !== "none") {
      add(row);
      continue;
    }
    const sentences = rowSentences(text, row);
    if (sentences.length === 1 && !hasList) {
      if (rowScores(row).about < 3 || rowScores(row).ask >= 2) add(row);
      continue;
    }
    for (const sentence of sentences) {
      if (asks(text.slice(sentence.start, sentence.end))) add(sentence);
    }
  }
  return items;
};

/** Every row of a block as an item of its own: duties and keywords. */
export const linesOfBlock = (text: string, block: Block): Span[] =>
  block.rows.flatMap((row, i) => {
    if (isLeadIn(row, block.rows[i + 1])) return [];
    const spans = row.mark === "none" ? rowSentences(text, row) : [row];
    return spans.map((span) => trimmed(text, span));
  });
