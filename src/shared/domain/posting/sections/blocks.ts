import type { Topic } from "./contentLexicon.ts";
import { scoreContent, topicOf, type Scores } from "./content.ts";
import { headingOf, type Heading } from "./headings.ts";
import { isNoise } from "./noise.ts";
import type { SectionKind } from "../reading.ts";
import type { Row } from "../layout/rows.ts";

/** Rows of one kind in a run, with the heading that opens them where there is one. */
export interface Block {
  kind: SectionKind;
  heading: string | null;
  /** The heading's own row, and rows that open a list within the block; never items. */
  readonly headingRow: Row | undefined;
  readonly rows: Row[];
  /** True where rows are told apart by their own words (a heading that names both). */
  readonly mixed: boolean;
}

const KIND_OF: Record<Topic, SectionKind> = {
  ask: "required",
  duty: "responsibilities",
  benefits: "benefits",
  legal: "legal",
  about: "about",
  noise: "other",
};

const scoresOf = new WeakMap<Row, Scores>();

/** Points of a row for each topic; computed once. */
export const rowScores = (row: Row): Scores => {
  const known = scoresOf.get(row);
  if (known) return known;
  const scores = scoreContent(row.words.slice(0, 120));
  scoresOf.set(row, scores);
  return scores;
};

/** The topic that most rows speak of, and its share of those that speak of any. */
const vote = (rows: readonly Row[]): { topic: Topic; share: number } | undefined => {
  const counts = new Map<Topic, number>();
  let all = 0;
  for (const row of rows) {
    const topic = isNoise(row) ? "noise" : topicOf(rowScores(row), 2, 1);
    if (!topic) continue;
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
    all += 1;
  }
  const best = [...counts].toSorted((a, b) => b[1] - a[1])[0];
  return best ? { topic: best[0], share: best[1] / all } : undefined;
};

interface Part {
  readonly heading: Heading | undefined;
  readonly headingRow: Row | undefined;
  readonly rows: Row[];
}

/** Cuts the rows at their headings. */
const partsOf = (rows: readonly Row[]): Part[] => {
  const parts: Part[] = [{ heading: undefined, headingRow: undefined, rows: [] }];
  for (const [i, row] of rows.entries()) {
    const heading = headingOf(row, rows[i - 1], rows[i + 1]);
    if (heading && !isNoise(row)) parts.push({ heading, headingRow: row, rows: [] });
    else parts.at(-1)?.rows.push(row);
  }
  return parts;
};

const LISTS: ReadonlySet<SectionKind> = new Set(["required", "preferred", "responsibilities"]);

/** The kind of a part whose heading names none: by what its rows say, else as the part before. */
const guessKind = (part: Part, parent: SectionKind): SectionKind => {
  const won = vote(part.rows);
  if (won && won.share >= 0.5) {
    const kind = KIND_OF[won.topic];
    if (kind === "required" && parent === "preferred") return "preferred";
    if (LISTS.has(parent) && won.share < 0.7 && LISTS.has(kind)) return parent;
    return kind;
  }
  return LISTS.has(parent) || parent === "benefits" || parent === "signals" ? parent : "about";
};

/** A row that cannot belong to a list of what is asked or done, whatever heading it stands under. */
const strayKind = (row: Row, kind: SectionKind): SectionKind | undefined => {
  if (isNoise(row)) return "other";
  const scores = rowScores(row);
  const listed = row.mark !== "none";
  const own = kind === "responsibilities" ? Math.max(scores.duty, scores.ask) : scores.ask;
  if (scores.legal >= (listed ? 6 : 3) && scores.legal > own) return "legal";
  if (scores.benefits >= 3 && scores.benefits > own + (listed ? 0 : 1) && scores.duty < 3) return "benefits";
  if (listed) return undefined;
  if (scores.about >= 2 && scores.about > own && row.words.length >= 8) return "about";
  if (scores.noise >= 3 && scores.noise > own) return "other";
  return undefined;
};

/** Splits a part where its rows leave the heading's subject without a new heading. */
const blocksOfPart = (part: Part, kind: SectionKind, mixed: boolean): Block[] => {
  const first: Block = {
    kind,
    heading: part.heading?.label ?? null,
    headingRow: part.headingRow,
    rows: [],
    mixed,
  };
  const blocks = [first];
  for (const row of part.rows) {
    const last = blocks.at(-1) ?? first;
    const next = rowKind(row, kind, last.kind, part.heading === undefined);
    if (next === last.kind) last.rows.push(row);
    else blocks.push({ kind: next, heading: null, headingRow: undefined, rows: [row], mixed });
  }
  return blocks;
};

const rowKind = (
  row: Row,
  kind: SectionKind,
  last: SectionKind,
  headless: boolean,
): SectionKind => {
  if (LISTS.has(kind)) {
    const stray = strayKind(row, kind);
    if (stray) return stray;
    const strayed = last !== kind;
    return strayed && row.mark === "none" && rowScores(row).ask < 3 ? last : kind;
  }
  if (isNoise(row)) return "other";
  if (kind === "signals" || kind === "legal") return kind;
  const scores = rowScores(row);
  if (kind === "benefits" || kind === "other") {
    return scores.legal >= 3 && scores.legal > scores.benefits && row.mark === "none" ? "legal" : kind;
  }
  if (!headless && row.mark === "none") {
    if (scores.legal >= 6 && scores.legal > scores.about) return "legal";
    return kind;
  }
  if (!headless && kind !== "about") return kind;
  const topic = topicOf(scores, row.mark === "none" ? 3 : 2, 1);
  if (!topic) return row.words.length < 9 && headless && row.mark === "none" && last !== "about" ? "other" : last === "other" ? "about" : last;
  return KIND_OF[topic];
};

/** Blocks of a posting in the order of its text; the first holds what stands before any heading. */
export const blocksOf = (rows: readonly Row[]): Block[] => {
  const blocks: Block[] = [];
  let parent: SectionKind = "about";
  for (const part of partsOf(rows)) {
    const { heading } = part;
    let kind: SectionKind;
    if (!heading) kind = "about";
    else kind = heading.kind ?? guessKind(part, parent);
    const mixed = heading?.mixed ?? false;
    blocks.push(...blocksOfPart(part, kind, mixed));
    parent = kind;
  }
  return blocks.filter((block) => block.rows.length > 0 || block.headingRow !== undefined);
};
