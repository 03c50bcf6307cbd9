import type { Row } from "../layout/row.ts";

/** The first characters of a row, at most so many, its line breaks as spaces: offsets stay. */
export const unwrapped = (text: string, row: Row, most: number): string => {
  const raw = text.slice(row.start, Math.min(row.end, row.start + most));
  return row.lastLine > row.line ? raw.replaceAll("\n", " ") : raw;
};
