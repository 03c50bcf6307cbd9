import { factsOf } from "./facts/facts.ts";
import { fairnessNotes } from "./fairness/fairness.ts";
import { closestTo } from "./items/closest.ts";
import { clearanceOf, physicalOf, travelOf } from "./items/demands.ts";
import { degreeOf } from "./items/degree.ts";
import { itemsOfBlock, linesOfBlock, type RawItem } from "./items/items.ts";
import { languagesOf } from "./items/languages.ts";
import { licencesOf } from "./items/licences.ts";
import { measuresOf } from "./items/measures.ts";
import { rowsOf } from "./layout/rows.ts";
import type {
  PostingDocument,
  PostingItem,
  PostingReading,
  PostingSection,
  Requirement,
  Span,
} from "./reading.ts";
import { blocksOf } from "./sections/blocks.ts";
import { headingsOf } from "./sections/headings.ts";
import { sectionsOf } from "./sections/sections.ts";
import { fold, linesOf, splitLines, type Line } from "./text/lines.ts";

const MAX_DETAIL = 1500;

const requirementOf = (
  text: string,
  lines: readonly Line[],
  sections: readonly PostingSection[],
  item: RawItem,
  number: number,
): Requirement => {
  const words = fold(item.text ?? text.slice(item.span.start, item.span.end));
  // What is said of years, degree and the like is said early; a whole page is no item.
  const early = words.slice(0, MAX_DETAIL);
  const touched = linesOf(lines, item.span);
  const section = sections.findIndex(({ lines: [, last] }) => last >= touched[0]);
  return {
    id: `r${String(number)}`,
    text: words,
    importance: item.importance,
    section: Math.max(0, section),
    span: item.span,
    lines: touched,
    measures: measuresOf(early),
    degree: degreeOf(early),
    licences: licencesOf(early),
    languages: languagesOf(early),
    travel: travelOf(early),
    clearance: clearanceOf(early),
    physical: physicalOf(early),
  };
};

const numbered = (
  text: string,
  lines: readonly Line[],
  items: readonly { span: Span; text: string | undefined }[],
  letter: string,
): PostingItem[] =>
  items.map(({ span, text: words }, i) => ({
    id: `${letter}${String(i + 1)}`,
    text: fold(words ?? text.slice(span.start, span.end)),
    span: { start: span.start, end: span.end },
    lines: linesOf(lines, span),
  }));

/**
 * Reads a posting: facts, sections, what is asked for and what it says of fairness. Every span points
 * into `document.text`. It never throws, whatever the text.
 */
export const readPosting = (document: PostingDocument): PostingReading => {
  const { text } = document;
  const lines = splitLines(text);
  const rows = rowsOf(document, lines);
  const headings = headingsOf(rows);
  const blocks = blocksOf(rows, headings);
  const sections = sectionsOf(text, lines, blocks);
  const requirements = blocks
    .filter(({ kind }) => kind === "required" || kind === "preferred")
    .flatMap((block) => itemsOfBlock(text, block))
    .toSorted((a, b) => a.span.start - b.span.start)
    .map((item, i) => requirementOf(text, lines, sections, item, i + 1));
  const duties = blocks.filter(
    ({ kind, mixed }) => kind === "responsibilities" || (kind === "required" && mixed),
  );
  const signals = blocks.filter(({ kind }) => kind === "signals");
  return {
    facts: factsOf(text, lines, rows, headings),
    sections,
    requirements,
    responsibilities: numbered(
      text,
      lines,
      duties.flatMap((block) => linesOfBlock(text, block)),
      "d",
    ),
    signals: numbered(
      text,
      lines,
      signals.flatMap((block) => linesOfBlock(text, block)),
      "s",
    ),
    closest: requirements.length > 0 ? [] : numbered(text, lines, closestTo(text, rows), "x"),
    notes: fairnessNotes(text, lines, blocks, requirements),
  };
};
