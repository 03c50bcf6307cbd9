import { clearanceOf, physicalOf, travelOf } from "./items/demands.ts";
import { degreeOf } from "./items/degree.ts";
import { factsOf } from "./facts/facts.ts";
import { fairnessNotes } from "./fairness/fairness.ts";
import { itemsOfBlock, linesOfBlock } from "./items/items.ts";
import { languagesOf } from "./items/languages.ts";
import { licencesOf } from "./items/licences.ts";
import { fold, linesOf, splitLines, type Line } from "./text/lines.ts";
import { measuresOf } from "./items/measures.ts";
import type {
  PostingDocument,
  PostingItem,
  PostingReading,
  PostingSection,
  Requirement,
  Span,
} from "./reading.ts";
import { rowsOf } from "./layout/rows.ts";
import { blocksOf, type Block } from "./sections/blocks.ts";

const sectionsOf = (
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
): PostingSection[] => {
  const starts = blocks.map((block, i) => {
    const first = block.headingRow ?? block.rows[0];
    return i === 0 || !first ? 0 : first.outerStart;
  });
  if (blocks.length === 0) starts.push(0);
  return starts.map((start, i) => {
    const span = { start, end: starts[i + 1] ?? text.length };
    const block = blocks[i];
    return {
      kind: block?.kind ?? "other",
      heading: block?.heading ?? null,
      span,
      lines: linesOf(lines, span),
    };
  });
};

const numbered = (
  text: string,
  lines: readonly Line[],
  spans: readonly Span[],
  letter: string,
): PostingItem[] =>
  spans.map((span, i) => ({
    id: `${letter}${String(i + 1)}`,
    text: fold(text.slice(span.start, span.end)),
    span: { start: span.start, end: span.end },
    lines: linesOf(lines, span),
  }));

/** Reads a posting: facts, sections, what is asked for and what it says of fairness. Never throws. */
export const readPosting = (document: PostingDocument): PostingReading => {
  const { text } = document;
  const lines = splitLines(text);
  const rows = rowsOf(document, lines);
  const blocks = blocksOf(rows);
  const requirements: Requirement[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "required" && block.kind !== "preferred") continue;
    for (const item of itemsOfBlock(text, block, index)) {
      const words = fold(text.slice(item.span.start, item.span.end));
      requirements.push({
        id: `r${String(requirements.length + 1)}`,
        text: words,
        importance: item.importance,
        section: item.block,
        span: { start: item.span.start, end: item.span.end },
        lines: linesOf(lines, item.span),
        measures: measuresOf(words),
        degree: degreeOf(words),
        licences: licencesOf(words),
        languages: languagesOf(words),
        travel: travelOf(words),
        clearance: clearanceOf(words),
        physical: physicalOf(words),
      });
    }
  }
  const ofKind = (kind: Block["kind"]): Span[] =>
    blocks.filter((block) => block.kind === kind).flatMap((block) => linesOfBlock(text, block));
  return {
    facts: factsOf(text, lines, rows),
    sections: sectionsOf(text, lines, blocks),
    requirements,
    responsibilities: numbered(text, lines, ofKind("responsibilities"), "d"),
    signals: numbered(text, lines, ofKind("signals"), "s"),
    closest: [],
    notes: fairnessNotes(text, lines),
  };
};
