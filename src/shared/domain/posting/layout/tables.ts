import type { Span } from "../reading.ts";
import type { Line } from "../text/lines.ts";
import { leadingMark } from "./marks.ts";

const PIPED = /^\s*\|.*\|\s*$/;
const RULED = /^[\s|:+=-]+$/;

/**
 * The cells of a table row: a line between pipes, or one that its source marked as a row and whose
 * cells stand apart by tabs or pipes. Empty cells keep their place; no cells means no table row.
 */
export const tableCells = (raw: string, base: number, marked: boolean): Span[] => {
  const piped = raw.includes("|") && PIPED.test(raw) && raw.indexOf("|") !== raw.lastIndexOf("|");
  const tabbed = marked && raw.includes("\t");
  if (!piped && !tabbed && !(marked && raw.includes("|"))) return [];
  const sign = piped || !tabbed ? "|" : "\t";
  let from = piped ? raw.indexOf("|") + 1 : 0;
  const until = piped ? raw.lastIndexOf("|") : raw.length;
  const cells: Span[] = [];
  while (from <= until) {
    const found = raw.indexOf(sign, from);
    const to = found < 0 || found > until ? until : found;
    const cell = raw.slice(from, to);
    const start = base + from + (cell.length - cell.trimStart().length);
    cells.push({ start, end: Math.max(start, base + from + cell.trimEnd().length) });
    from = to + 1;
  }
  return cells.length >= 2 ? cells : [];
};

/** True for the ruled line under a table's head ("|---|---|"). */
export const isTableRule = (raw: string): boolean => raw.includes("|") && RULED.test(raw);

const tabsOf = (raw: string): number => {
  if (!raw.includes("\t")) return 0;
  const { contentStart, kind } = leadingMark(raw);
  return kind === "none" ? raw.slice(contentStart).trimEnd().split("\t").length - 1 : 0;
};

/** Lines (from 0) whose tabs part cells: two or more in a row with the same number of tabs. */
export const tabbedLines = (text: string, lines: readonly Line[]): Set<number> => {
  const found = new Set<number>();
  if (!text.includes("\t")) return found;
  let before = 0;
  for (const [number, line] of lines.entries()) {
    const tabs = tabsOf(text.slice(line.start, line.end));
    if (tabs > 0 && tabs === before) {
      found.add(number - 1);
      found.add(number);
    }
    before = tabs;
  }
  return found;
};
