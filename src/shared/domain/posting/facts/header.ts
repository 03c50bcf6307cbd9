import type { Row } from "../layout/row.ts";
import type { Heading } from "../sections/headings.ts";
import { labelFact, type Labelled } from "./labels.ts";
import { namesJob } from "./occupations.ts";
import { jobness, namesDocument } from "./title.ts";

const MAX_HEADER = 18;
const MAX_HEADER_ROW = 600;
const MAX_LABEL = 32;
const MAX_SHORT = 20;

/** The rows before the posting's first section: title, company, place and terms. */
export const headerOf = (
  text: string,
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): { header: Row[]; named: Row[] } => {
  const header: Row[] = [];
  let titled = false;
  let names: number | undefined;
  for (const [i, row] of rows.entries()) {
    if (header.length >= MAX_HEADER) break;
    const kind = headings[i]?.kind;
    const next = rows[i + 1];
    // A heading ends the first lines when a section follows it, and when it is no title itself.
    const opens = next !== undefined && (next.mark !== "none" || next.words.length > 12);
    const raw = text.slice(row.start, row.end);
    const job = row.words.length <= 14 ? jobness(raw) : 0;
    const section = kind && kind !== "other" && job < 4;
    if (section && opens) break;
    // Below a section's heading names are no longer the employer's or the team's.
    if (section && titled && labelFact(raw) === undefined) names ??= header.length;
    titled ||= job >= 4;
    if (row.words.length <= 32 && row.end - row.start <= MAX_HEADER_ROW) header.push(row);
    else if (i > 0) break;
  }
  return { header, named: header.slice(0, names) };
};

const ITEMS: ReadonlySet<string | undefined> = new Set([
  "benefits",
  "legal",
  "required",
  "preferred",
  "responsibilities",
]);

/** The first rows that are no title: those that open with another label, and items of a section. */
export const notTitles = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
  labelled: readonly Labelled[],
): Set<Row> => {
  const found = new Set<Row>();
  for (const { fact, row: at, value } of labelled) {
    const row = rows[at];
    // "Night Baker Salary: £12" begins with the title.
    if (row && fact === "pay" && namesJob(row.text.slice(0, value.start - row.start))) continue;
    // Only where the label opens the row.
    if (row && value.start - row.start <= MAX_LABEL && row.words.length <= MAX_SHORT)
      found.add(row);
  }
  let inside = false;
  for (const [i, row] of rows.slice(0, 40).entries()) {
    if (headings[i])
      inside =
        headings[i].sure &&
        !row.text.endsWith("?") &&
        ITEMS.has(headings[i].kind) &&
        !namesDocument(row.text);
    else if (inside && row.mark === "none") found.add(row);
  }
  return found;
};
