import { lineAt, type Line } from "../text/lines.ts";
import type { PostingDocument } from "../reading.ts";

/** What the source knew of one physical line. */
export interface LineMarks {
  heading: number;
  /** Depth of the list item that begins on the line; undefined where none begins. */
  item: number | undefined;
  /** True where the line goes on with a list item that began before it. */
  continues: boolean;
  table: boolean;
  bold: boolean;
}

/** Marks of a document by physical line (from 0); lines without marks are absent. */
export const marksByLine = (
  document: PostingDocument,
  lines: readonly Line[],
): Map<number, LineMarks> => {
  const byLine = new Map<number, LineMarks>();
  const of = (line: number): LineMarks => {
    const found = byLine.get(line) ?? {
      heading: 0,
      item: undefined,
      continues: false,
      table: false,
      bold: false,
    };
    byLine.set(line, found);
    return found;
  };
  const { text } = document;
  const marks = document.marks
    .filter(({ span }) => span.end > span.start && span.start < text.length)
    .toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  let covered = -1;
  for (const { kind, level, span } of marks) {
    const first = lineAt(lines, span.start);
    const last = lineAt(lines, Math.min(span.end, text.length) - 1);
    if (kind === "heading") of(first).heading = Math.max(1, Math.min(level, 6));
    else if (kind === "tableRow") of(first).table = true;
    else if (kind === "bold") {
      const line = lines[first];
      const whole = line ? text.slice(line.start, line.end).trim().length : 0;
      const bold = text.slice(span.start, span.end).trim().replace(/:$/, "").length;
      if (bold > 0 && bold >= whole * 0.85) of(first).bold = true;
    } else {
      of(first).item = level;
      for (let i = Math.max(first, covered) + 1; i <= last; i += 1) of(i).continues = true;
      covered = Math.max(covered, last);
    }
  }
  for (const found of byLine.values()) if (found.item !== undefined) found.continues = false;
  return byLine;
};
