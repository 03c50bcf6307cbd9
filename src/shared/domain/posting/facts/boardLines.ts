import type { Row } from "../layout/row.ts";
import { namesJob } from "./occupations.ts";
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

const isTitle = (text: string, { start, end }: Row): boolean =>
  end - start < 80 && namesJob(text.slice(start, end));

const MAX_ROWS = 16;
const MAX_LINE = 220;

/** What the lines of boards name, by the sentence that a board always uses. */
export const boardLines = (text: string, rows: readonly Row[]): Labelled[] =>
  rows.slice(0, MAX_ROWS).flatMap((row, i) => {
    if (row.end - row.start > MAX_LINE) return [];
    const raw = text.slice(row.start, row.end);
    return LINES.flatMap(([line, facts]) => {
      const parts = line.exec(raw)?.indices;
      if (!parts) return [];
      const above = i > 0 && rows.slice(0, i).some((each) => isTitle(text, each));
      return facts.flatMap((fact, n) => {
        const at = parts[n + 1];
        // The title above such a line is the employer's own.
        if (!at || (fact === "title" && above && raw.endsWith("?"))) return [];
        return [{ fact, value: { start: row.start + at[0], end: row.start + at[1] }, row: i }];
      });
    });
  });
