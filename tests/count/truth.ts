import type { Row } from "../../src/shared/domain/posting/layout/row.ts";
import { sectionKindSchema, type SectionKind } from "../../src/shared/domain/posting/reading.ts";
import { saysWish } from "../../src/shared/domain/posting/items/importance.ts";
import type { Heading } from "../../src/shared/domain/posting/sections/headings.ts";
import type { PostingLabel } from "../fixtures/postings/label.ts";
import { isSameItem, plainWords } from "../fixtures/postings/same.ts";

const ALL = sectionKindSchema.options;
const ASKED: readonly SectionKind[] = ["required", "preferred", "responsibilities"];
const APART: readonly SectionKind[] = ["about", "benefits", "legal", "signals", "other"];
/** A longer row of a line that holds several kinds may also tell duties. */
const LONG = 25;

const touches = (lines: readonly [number, number], line: number): boolean =>
  lines[0] <= line && line <= lines[1];

/** The kinds that a row may truly be of, by the label of its posting; several where lines mix them. */
export function kindsTrue(
  label: PostingLabel,
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): (readonly SectionKind[])[] {
  const ofRequirement = (row: Row): readonly SectionKind[] | undefined => {
    const asked = label.requirements.find(({ text }) => isSameItem(text, row.text));
    if (!asked) return undefined;
    if (asked.importance === "required") return ["required"];
    return saysWish(asked.text) ? ["required", "preferred"] : ["preferred"];
  };
  const isDuty = (row: Row): boolean =>
    label.responsibilities.some(({ text }) => isSameItem(text, row.text));

  return rows.map((row, i) => {
    const line = row.line + 1;
    const section = label.sections.find(({ lines }) => touches(lines, line));
    const kind = section?.kind ?? "other";
    const shared = rows.some((other) => other !== row && other.line === row.line);
    if (headings[i]) {
      const own = label.sections.find(
        ({ lines, heading }) => heading !== null && lines[0] === line,
      );
      if (!shared) return [own?.kind ?? kind];
      // Where breaks were lost a heading is of the kind of what it opens.
      const opened = rows.slice(i + 1).find((next) => ofRequirement(next) ?? isDuty(next));
      if (opened?.line !== row.line) return ALL;
      return ofRequirement(opened) ?? ["responsibilities"];
    }
    const asked = ofRequirement(row);
    if (asked) return !shared && (kind === "required" || kind === "preferred") ? [kind] : asked;
    if (isDuty(row)) return ["responsibilities"];
    const holds = label.requirements.some(
      ({ text, lines }) => touches(lines, line) && plainWords(row.text).includes(plainWords(text)),
    );
    if (holds && row.mark === "none") {
      return typeof section?.heading === "string" && !shared
        ? [kind]
        : ["about", "other", "responsibilities", "required"];
    }
    if (!shared || !ASKED.includes(kind)) return [kind];
    return row.words.length > LONG ? [...APART, "responsibilities"] : APART;
  });
}
