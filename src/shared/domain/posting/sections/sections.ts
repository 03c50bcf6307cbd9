import { linesOf, type Line } from "../text/lines.ts";
import type { PostingSection, SectionKind } from "../reading.ts";
import type { Block } from "./blocks.ts";

/** What a line is when it holds text of several kinds: the first of these that it holds. */
const FIRST: readonly SectionKind[] = [
  "required",
  "preferred",
  "responsibilities",
  "benefits",
  "legal",
  "about",
  "signals",
  "other",
];

interface Owner {
  readonly block: number;
  readonly rank: number;
}

/** The block that each line (from 0) belongs to; blank lines go with what stands before them. */
const ownersOf = (blocks: readonly Block[], count: number): number[] => {
  const owners: (Owner | undefined)[] = Array.from({ length: count });
  for (const [index, block] of blocks.entries()) {
    const rank = FIRST.indexOf(block.kind);
    const rows = block.headingRow ? [block.headingRow, ...block.rows] : block.rows;
    for (const { line, lastLine } of rows) {
      for (let i = line; i <= lastLine; i += 1) {
        const known = owners[i];
        if (!known || rank < known.rank) owners[i] = { block: index, rank };
      }
    }
  }
  let current = owners.find((owner) => owner !== undefined)?.block ?? 0;
  return owners.map((owner) => {
    current = owner?.block ?? current;
    return current;
  });
};

/** Sections as runs of whole lines that cover the text in order; none is ever empty. */
export const sectionsOf = (
  text: string,
  lines: readonly Line[],
  blocks: readonly Block[],
): PostingSection[] => {
  const owners = ownersOf(blocks, lines.length);
  const sections: PostingSection[] = [];
  let from = 0;
  for (let i = 1; i <= lines.length; i += 1) {
    if (i < lines.length && owners[i] === owners[from]) continue;
    const block = blocks[owners[from] ?? 0];
    const span = { start: lines[from]?.start ?? 0, end: lines[i]?.start ?? text.length };
    const heading = block?.headingRow;
    const own = heading && !heading.runOn && heading.line >= from && heading.line < i;
    sections.push({
      kind: block?.kind ?? "other",
      heading: own ? block.heading : null,
      span,
      lines: i > from ? [from + 1, i] : linesOf(lines, span),
    });
    from = i;
  }
  return sections;
};
