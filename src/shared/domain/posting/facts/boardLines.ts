import type { Row } from "../layout/row.ts";
import type { Labelled, LabelledFact } from "./labels.ts";

/** Lines that boards put round a posting, and what their parts are. */
const LINES: readonly (readonly [RegExp, readonly LabelledFact[]])[] = [
  [/^(.{2,60}?) hiring (.{3,100}?) in .{2,80} \| LinkedIn$/d, ["company", "title"]],
  [
    /^What are the responsibilities and job description for the (.{3,90}?) (?:position|role|job) at (.{2,70}?)\?$/d,
    ["title", "company"],
  ],
  [/^Job application for (.{3,90}) at (.{2,60})$/di, ["title", "company"]],
];

const MAX_ROWS = 16;
const MAX_LINE = 220;

/** What the lines of boards name, by the sentence that a board always uses. */
export const boardLines = (text: string, rows: readonly Row[]): Labelled[] =>
  rows.slice(0, MAX_ROWS).flatMap((row, i) => {
    if (row.end - row.start > MAX_LINE) return [];
    const raw = text.slice(row.start, row.end);
    return LINES.flatMap(([line, facts]) => {
      const parts = line.exec(raw)?.indices;
      return facts.flatMap((fact, n) => {
        const at = parts?.[n + 1];
        if (!at) return [];
        return [{ fact, value: { start: row.start + at[0], end: row.start + at[1] }, row: i }];
      });
    });
  });
