import type { Row } from "../layout/row.ts";
import type { Line } from "../text/lines.ts";
import type { Labelled, LabelledFact } from "./labels.ts";

/** The labels that Workday's pages set in small letters on lines of their own. */
const LABELS = new Map<string, LabelledFact | "end">([
  ["locations", "location"],
  ["time type", "employment"],
  ["remote type", "workplace"],
  ["posted on", "posted"],
  ["time left to apply", "end"],
  ["job requisition id", "end"],
]);

const MAX_LINES = 40;
const MAX_PLACES = 12;
const MAX_VALUE = 80;

const MAX_LABEL = 40;

const isLabel = (text: string, { start, end }: Line): boolean =>
  end - start < MAX_LABEL && LABELS.has(text.slice(start, end).trim());

/** Values below such labels, line by line: several places stand under one label. */
export const workdayValues = (
  text: string,
  lines: readonly Line[],
  rows: readonly Row[],
): Labelled[] => {
  const found: Labelled[] = [];
  // One of them alone may be any word; two are Workday's.
  const labels = lines.slice(0, MAX_LINES).filter((line) => isLabel(text, line));
  if (labels.length < 2) return found;
  const near = lines.slice(0, MAX_LINES).flatMap(({ start, end }) => {
    const raw = text.slice(start, Math.min(end, start + MAX_VALUE + 1));
    const lead = raw.length - raw.trimStart().length;
    const value = raw.trim();
    return value === "" ? [] : [{ start: start + lead, value }];
  });
  let fact: LabelledFact | "end" | undefined;
  let left = 0;
  for (const { start, value } of near) {
    const label = LABELS.get(value);
    if (label) {
      fact = label;
      left = label === "location" ? MAX_PLACES : 1;
      continue;
    }
    if (!fact || fact === "end" || left === 0 || value.length > MAX_VALUE) {
      fact = undefined;
      continue;
    }
    left -= 1;
    const row = rows.findLastIndex((each) => each.start <= start);
    found.push({ fact, value: { start, end: start + value.length }, row });
  }
  return found;
};
