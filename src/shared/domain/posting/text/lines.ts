import type { LineRange, Span } from "../reading.ts";

/** One physical line: offsets of its characters, the line break left out. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** Splits at LF, CRLF and CR; a text without a break is one line, an empty text is one empty line. */
export const splitLines = (text: string): Line[] => {
  const lines: Line[] = [];
  const returns = text.includes("\r");
  let start = 0;
  for (;;) {
    const feed = text.indexOf("\n", start);
    const end = feed < 0 ? text.length : feed;
    if (returns) splitAtReturns(text, start, end, lines);
    else lines.push({ start, end });
    if (feed < 0) return lines;
    start = feed + 1;
  }
};

/** Adds the lines of a stretch without LF that CR parts; a CR at its end is a part of CRLF. */
const splitAtReturns = (text: string, from: number, to: number, lines: Line[]): void => {
  const whole = to < text.length && to > from && text.charCodeAt(to - 1) === 13 ? to - 1 : to;
  let start = from;
  for (let at = from; at < whole; at += 1) {
    if (text.charCodeAt(at) !== 13) continue;
    lines.push({ start, end: at });
    start = at + 1;
  }
  lines.push({ start, end: whole });
};

/** Number (from 0) of the line that holds an offset; offsets past the end give the last line. */
export const lineAt = (lines: readonly Line[], offset: number): number => {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const line = lines[middle];
    if (line && line.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The lines (from 1) that a span touches. */
export const linesOf = (lines: readonly Line[], span: Span): LineRange => [
  lineAt(lines, span.start) + 1,
  lineAt(lines, Math.max(span.start, span.end - 1)) + 1,
];

const BREAK = /[\n\r]/;

/** A stretch of the posting with each line break and the indentation around it as one space. */
export const fold = (raw: string): string =>
  raw.includes("\n") || raw.includes("\r")
    ? raw
        .split(raw.includes("\r") ? BREAK : "\n")
        .map((part) => part.trim())
        .filter((part) => part !== "")
        .join(" ")
    : raw;
