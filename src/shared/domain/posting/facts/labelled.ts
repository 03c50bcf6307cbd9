import type { Row } from "../layout/row.ts";
import { countParts } from "../text/chars.ts";
import {
  AMOUNT,
  labelFact,
  markedFact,
  meantFact,
  type Labelled,
  type LabelledFact,
} from "./labels.ts";
import { namesJob } from "./occupations.ts";
import { isPlace } from "./places.ts";
import { employmentIn, workplaceIn } from "./terms.ts";

/** Single words that are a label without a colon as well. */
const ALONE = /^(?:location|salary|company|department|employer|posted|shift|pay|division|team)$/i;

/** A label with its value on one line without a sign: "Job title Mechanical Assembler". */
const spacedLabel = (raw: string): { fact: LabelledFact; length: number } | undefined => {
  const words = raw.split(" ", 4);
  for (let n = Math.min(3, words.length - 1); n > 0; n -= 1) {
    const label = words.slice(0, n).join(" ");
    const known = n > 1 ? !/^(?:the|our|your) /i.test(label) : ALONE.test(label);
    const fact = known ? labelFact(label) : undefined;
    if (fact && /^[\p{Lu}\d$£€]/u.test(raw.slice(label.length + 1)))
      return { fact, length: label.length + 1 };
  }
  return undefined;
};

const NEXT_DATE = /\s(?:Clos|Open|Post)\p{Ll}+ [Dd]ate\b/u;

/** From how many lines of that kind on a posting is taken to be written so. */
const SPACED = 3;
const TOP = 14;

const spacedValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const found = rows.slice(0, TOP).flatMap((row, i) => {
    const spaced =
      row.mark === "none" &&
      row.cells.length === 0 &&
      row.words.length <= 12 &&
      !row.text.includes(":")
        ? spacedLabel(text.slice(row.start, row.end))
        : undefined;
    if (!spaced) return [];
    const start = row.start + spaced.length;
    // "Department Streets Closing date March 6": the next label's words end the value.
    const next = NEXT_DATE.exec(text.slice(start, row.end))?.index ?? row.end - start;
    return [{ fact: spaced.fact, value: { start, end: start + next }, row: i }];
  });
  const told = new Set(
    found.map(({ fact }) => fact).filter((fact) => !/^(?:ignore|url)$/.test(fact)),
  );
  return told.size >= SPACED ? found : [];
};

const MAX_LISTED = 12;

/** Places, or terms, that stand one below the other under a label, after the first. */
const listedBelow = (
  text: string,
  rows: readonly Row[],
  fact: LabelledFact,
  from: number,
  mark: Row["mark"],
): Labelled[] => {
  const found: Labelled[] = [];
  for (const [n, row] of rows.slice(from, from + MAX_LISTED).entries()) {
    const { start, end, gapBefore } = row;
    const raw = end - start <= 60 ? text.slice(start, end) : "";
    const same =
      fact === "location"
        ? isPlace(raw)
        : fact === "employment" && raw.length <= 24 && employmentIn(raw) !== undefined;
    if (gapBefore || row.mark !== mark || !same || labelFact(raw) !== undefined) break;
    found.push({ fact, value: { start, end }, row: from + n });
  }
  return found;
};

/** Labels one below the other, and then their values in the same order, as columns are copied. */
const stackedValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const top = rows.slice(0, 2 * TOP);
  const labels = top.map(({ start, end, words }) => {
    const raw = words.length <= 4 ? text.slice(start, end) : "";
    return /[:：]$/.test(raw) ? labelFact(raw.slice(0, -1)) : undefined;
  });
  const from = labels.findIndex((fact, i) => fact !== undefined && labels[i + 1] !== undefined);
  if (from < 0) return [];
  const length = labels.slice(from).findIndex((fact) => fact === undefined);
  return labels.slice(from, from + length).flatMap((fact, i) => {
    const row = top[from + length + i];
    if (!fact || !row || row.words.length > 20) return [];
    return [{ fact, value: { start: row.start, end: row.end }, row: from + length + i }];
  });
};

const SPLIT = /^([^:：]{2,40}?)\s*[:：]\s*(?=\S)/u;
/** As the head of a web page writes it: title = "Night Baker". */
const ASSIGNED = /^([\p{L} _-]{2,40}?)\s*=\s*["“](?=\S.*["”]\s*$)/u;
const DASHED = /^([\p{L} ]{3,24}?)\s+[-–—]\s+(?=\S)/u;

const answers = (raw: string): boolean =>
  raw.length <= 40 &&
  (/^(?:yes|no|none|fully|partial(?:ly)?|optional)\b/i.test(raw) || workplaceIn(raw) !== undefined);

/** Whether a value that a blank line or a list mark parts from its label is surely one. */
const fits = (fact: LabelledFact, label: string, value: string, headed: boolean): boolean => {
  const words = countParts(value);
  switch (fact) {
    case "location":
      return (
        isPlace(value.replace(/\.$/, "")) ||
        (workplaceIn(value) !== undefined && words <= 10) ||
        (headed && words <= 6 && /^\p{Lu}[^.!?:;]*\.?$/u.test(value))
      );
    case "employment":
      return words <= 8 && employmentIn(value) !== undefined;
    case "workplace":
      return words <= 8 && workplaceIn(value) !== undefined;
    case "pay":
      return AMOUNT.test(value);
    case "posted":
      return words <= 5 && /\d{4}/.test(value);
    case "title":
      return (
        words <= 10 &&
        (namesJob(value) || (headed && / title$/i.test(label))) &&
        !/[.!?:]$/.test(value)
      );
    case "company":
    case "team":
      return headed && words <= 6 && /^[\p{Lu}\d][^.!?:,]*$/u.test(value);
    case "seniority":
    case "url":
    case "subject":
    case "ignore":
      return false;
  }
};

/** The value on the line below a label that stands alone, and those of a list below it. */
const valuesBelow = (text: string, rows: readonly Row[], i: number): Labelled[] => {
  const row = rows[i];
  const next = rows[i + 1];
  if (!row || !next || row.words.length > 4 || next.words.length > 14) return [];
  const raw = text.slice(row.start, row.end);
  const value = text.slice(next.start, next.end);
  if (/[:：]\s*$/.test(value) || /[.!?]/.test(raw)) return [];
  const bare = raw.replace(/[:：]\s*$/, "");
  const colon = bare !== raw;
  const known = colon || row.heading > 0 ? markedFact(bare) : labelFact(raw);
  // "Remote" alone says where, unless what follows answers it.
  if (!known || (!colon && workplaceIn(raw) && !answers(value))) return [];
  const fact = meantFact(known, bare, value);
  const headed = row.heading > 0;
  const told = headed || row.bold || colon || fact !== "title";
  // "Job title" is a label by itself; "Position" may be any line.
  if (!told && !(/ (?:title|name)$/i.test(raw) && namesJob(value))) return [];
  // A list below "Role" is of duties.
  const listed = next.mark !== "none";
  if (listed && fact === "title") return [];
  if ((listed || next.gapBefore) && !fits(fact, bare, value, headed)) return [];
  return [
    { fact, value: { start: next.start, end: next.end }, row: i + 1 },
    ...listedBelow(text, rows, fact, i + 2, next.mark),
  ];
};

const MAX_ROW = 1500;
/** What parts the labels of one line. */
const PARTS = /(?<=\S) [|•·] (?=\S)|\t+| {3,}(?=\p{Lu}[\p{L} ]{2,24}:)/u;
const MAY_PART = /[|•·\t]| {3}/;

/** Labelled values among the rows: on the label's line, in the next cell, or on the next line. */
export const labelledValues = (text: string, rows: readonly Row[]): Labelled[] => {
  const found = [...spacedValues(text, rows), ...stackedValues(text, rows)];
  for (const [i, row] of rows.entries()) {
    if (row.words.length > 60 || row.end - row.start > MAX_ROW) continue;
    const raw = text.slice(row.start, row.end);
    if (i >= 14 && row.words.length > 4 && row.cells.length === 0 && !/[:：\t]/.test(raw)) continue;
    const [head, cell] = row.cells;
    if (head && cell) {
      const label = text.slice(head.start, head.end);
      const known = markedFact(label);
      if (known && cell.end > cell.start) {
        const fact = meantFact(known, label, text.slice(cell.start, cell.end));
        found.push({ fact, value: cell, row: i });
      }
      continue;
    }
    // "Location: Leeds | Salary: £30,000": each part may carry a label of its own.
    let from = 0;
    for (const part of MAY_PART.test(raw) ? raw.split(PARTS) : [raw]) {
      const at = raw.indexOf(part, from);
      from = at + part.length;
      const bare = /\*\*|__/.test(part) ? part.replace(/[*_]{2}/g, "  ") : part;
      const assigned = bare.includes("=") ? ASSIGNED.exec(bare) : null;
      const match = assigned ?? SPLIT.exec(bare) ?? (i < 14 ? DASHED.exec(bare) : null);
      const colon = /[:：=]/.test(match?.[0] ?? "");
      const known = match?.[1] ? (colon ? markedFact(match[1]) : labelFact(match[1])) : undefined;
      // "Remote - Ireland" names no label.
      if (!match || !known || (known === "workplace" && !colon)) continue;
      const value = bare.slice(match[0].length);
      const fact = meantFact(known, match[1] ?? "", value);
      // "Job - Government": a dash opens a title only where one follows.
      if (!colon && fact === "title" && !namesJob(value)) continue;
      const lead = value.length - value.trimStart().length;
      const start = row.start + at + match[0].length + lead;
      const quoted = assigned ? value.replace(/["”]\s*$/, "") : value;
      found.push({ fact, value: { start, end: start + quoted.trim().length }, row: i });
    }
    found.push(...valuesBelow(text, rows, i));
  }
  return found;
};
