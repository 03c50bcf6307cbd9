import type { Span } from "../reading.ts";

const PIPED = /^\s*\|.*\|\s*$/;
const RULED = /^[\s|:+=-]+$/;

/**
 * The cells of a table row: a line between pipes, or one that its source marked as a row and whose
 * cells stand apart by tabs or pipes. Empty cells keep their place; no cells means no table row.
 */
export const tableCells = (raw: string, base: number, marked: boolean): Span[] => {
  const piped = PIPED.test(raw) && raw.indexOf("|") !== raw.lastIndexOf("|");
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
