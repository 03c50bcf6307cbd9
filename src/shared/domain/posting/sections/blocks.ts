import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import type { Topic } from "./contentLexicon.ts";
import { evidenceOf, rowScores, rowTopic } from "./evidence.ts";
import { headerLength } from "./header.ts";
import type { Heading } from "./headings.ts";
import { isFactLine, isNoise } from "./noise.ts";

/** Rows of one kind in a run, with the heading that opens them where there is one. */
export interface Block {
  readonly kind: SectionKind;
  readonly heading: string | null;
  /** The heading's own row; never an item. */
  readonly headingRow: Row | undefined;
  readonly rows: Row[];
  /** True where the heading names duties and requirements at once. */
  readonly mixed: boolean;
}

/** Rows under one heading, before it is known what kind they are. */
interface Part {
  readonly heading: Heading | undefined;
  readonly headingRow: Row | undefined;
  readonly rows: Row[];
}

const KIND_OF: Record<Topic, SectionKind> = {
  ask: "required",
  duty: "responsibilities",
  benefits: "benefits",
  legal: "legal",
  about: "about",
  noise: "other",
};

const LISTS: ReadonlySet<SectionKind> = new Set(["required", "preferred", "responsibilities"]);

const partsOf = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
  from: number,
): Part[] => {
  const parts: Part[] = [{ heading: undefined, headingRow: undefined, rows: [] }];
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i];
    if (!row) continue;
    const heading = isNoise(row) ? undefined : headings[i];
    if (heading) parts.push({ heading, headingRow: row, rows: [] });
    else parts.at(-1)?.rows.push(row);
  }
  return parts;
};

/** The kind of a part whose heading names none: by what its rows say, seldom by what precedes it. */
const guessKind = (part: Part, parent: SectionKind): SectionKind => {
  const { units, counts, asks, items } = evidenceOf(part.rows);
  if (units === 0) return LISTS.has(parent) ? parent : "about";
  const share = (count: number): number => count / units;
  const most = Math.max(...Object.values(counts));
  if (counts.legal === most && counts.legal > 0 && share(counts.legal) >= 0.3) return "legal";
  if (counts.benefits === most && share(counts.benefits) >= 0.4) return "benefits";
  if (counts.noise === most && share(counts.noise) >= 0.4) return "other";
  const listed = items >= part.rows.length * 0.6 && items >= 2;
  const asked = parent === "required" || parent === "preferred";
  if (asked && listed) {
    if (share(counts.ask) >= 0.3) return parent;
    const contrary = counts.about + counts.benefits + counts.legal + counts.noise + counts.duty;
    if (contrary === 0 && part.rows.some((row) => row.mark !== "none")) return parent;
  }
  if (listed && share(asks) >= (parent === "responsibilities" ? 0.6 : 0.75)) return "required";
  if (listed && share(counts.duty) >= 0.6) return "responsibilities";
  if (parent === "responsibilities" && listed && share(counts.duty) >= 0.3) return parent;
  return "about";
};

/** "The role": duties where a list follows or most sentences tell duties, else a description. */
const roleKind = (part: Part): SectionKind => {
  const facts = part.rows.filter((row) => /^[\p{L} /]{2,30}:\s+\S/u.test(row.text)).length;
  if (part.rows.length >= 2 && facts >= part.rows.length * 0.6) return "other";
  const { units, counts, asks, items } = evidenceOf(part.rows);
  const marked = part.rows.filter((row) => row.mark !== "none" || row.cells.length > 0);
  const list = marked.length >= 2 ? evidenceOf(marked) : undefined;
  if (list) return list.asks > list.units * 0.6 ? "required" : "responsibilities";
  if (items >= 3 && items === part.rows.length && counts.about + counts.noise === 0) {
    return asks > units * 0.6 ? "required" : "responsibilities";
  }
  return counts.duty >= 2 && counts.duty > units * 0.5 ? "responsibilities" : "about";
};

/** What a row is when it cannot belong to a list of what is asked or done, whatever its heading. */
const strayKind = (row: Row, kind: SectionKind): SectionKind | undefined => {
  if (isNoise(row) || isFactLine(row)) return "other";
  const scores = rowScores(row);
  const listed = row.mark !== "none" || row.cells.length > 0;
  const own = kind === "responsibilities" ? Math.max(scores.duty, scores.ask) : scores.ask;
  if (scores.legal >= (listed ? 5 : 3) && scores.legal > own) return "legal";
  const paid = scores.benefits > own + (listed ? 0 : 1) && scores.duty < 3;
  if (scores.benefits >= (listed ? 5 : 3) && paid) return "benefits";
  if (listed) return undefined;
  if (scores.noise >= 3 && scores.noise > own) return "other";
  if (scores.about >= 2 && scores.about > own && row.words.length >= 8) return "about";
  return undefined;
};

interface Context {
  readonly kind: SectionKind;
  /** No heading, or one that leaves open what follows. */
  readonly open: boolean;
  /** The posting has a headed list of requirements elsewhere. */
  readonly listed: boolean;
}

const rowKind = (row: Row, last: SectionKind, { kind, open, listed }: Context): SectionKind => {
  if (LISTS.has(kind)) {
    const stray = strayKind(row, kind);
    if (stray) return stray;
    const { ask, duty } = rowScores(row);
    // With no list of requirements anywhere, what is asked among the duties is one.
    if (kind === "responsibilities" && !listed && ask >= 3 && ask > duty) return "required";
    return last !== kind && row.mark === "none" && ask < 3 ? last : kind;
  }
  if (isNoise(row) || (isFactLine(row) && kind !== "legal")) return "other";
  const plain = row.mark === "none" && row.cells.length === 0;
  if (!open) {
    if (kind === "legal" || !plain) return last;
    const scores = rowScores(row);
    if (!row.gapBefore && Math.max(scores.legal, scores.noise) < 5) return last;
    const topic = rowTopic(row, 3);
    if (topic === "legal") return "legal";
    if (topic === "noise" && kind !== "about") return "other";
    if (topic === "benefits" && kind === "about") return "benefits";
    return last;
  }
  const topic = rowTopic(row, plain ? 3 : 2);
  if (!topic) return last === "other" && row.words.length >= 8 ? "about" : last;
  if (topic === "ask" && listed && plain) return LISTS.has(last) ? last : "about";
  if (topic === "duty" && listed && plain) return last === "other" ? "about" : last;
  return KIND_OF[topic];
};

const blocksOfPart = (part: Part, context: Context, mixed: boolean): Block[] => {
  const first: Block = {
    kind: context.kind,
    heading: part.heading?.label ?? null,
    headingRow: part.headingRow,
    rows: [],
    mixed,
  };
  const blocks = [first];
  for (const row of part.rows) {
    const last = blocks.at(-1) ?? first;
    const kind = rowKind(row, last.kind, context);
    if (kind === last.kind) last.rows.push(row);
    else blocks.push({ kind, heading: null, headingRow: undefined, rows: [row], mixed });
  }
  return blocks;
};

const isBare = (row: Row): boolean =>
  row.words.length <= 3 && !/[.:]$/.test(row.text) && rowScores(row).ask < 3;

/** A list of bare words beside a proper list of requirements is a list of keywords. */
const asSignals = (blocks: readonly Block[]): Block[] => {
  const wordy = blocks.some(
    ({ kind, rows }) => kind === "required" && rows.filter((row) => !isBare(row)).length >= 2,
  );
  if (!wordy) return [...blocks];
  return blocks.map((block) => {
    const bare = block.kind === "required" && block.rows.length >= 3 && block.rows.every(isBare);
    const skills = /^(?:\W*)(?:skills|key skills|technologies|tech stack|tools|keywords|tags)\W*$/i;
    return bare && skills.test(block.heading ?? "") ? { ...block, kind: "signals" } : block;
  });
};

/** Blocks of a posting in reading order; the first holds title and facts. */
export const blocksOf = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): Block[] => {
  const length = headerLength(rows, headings);
  const parts = partsOf(rows, headings, length);
  const listed = parts.some(
    ({ heading, rows: own }) =>
      (heading?.kind === "required" || heading?.kind === "preferred") && own.length > 0,
  );
  const blocks: Block[] = [];
  const header = rows.slice(0, length);
  if (header.length > 0) {
    blocks.push({
      kind: "other",
      heading: null,
      headingRow: undefined,
      rows: header,
      mixed: false,
    });
  }
  let parent: SectionKind = "about";
  for (const [i, part] of parts.entries()) {
    const { heading } = part;
    let kind: SectionKind = "about";
    if (heading?.role) kind = roleKind(part);
    else if (heading) kind = heading.kind ?? guessKind(part, parent);
    if (heading?.kind && part.rows.length === 0) kind = emptyKind(kind, parts[i + 1]);
    const open =
      !heading || (kind === "about" && (heading.role || !listed) && heading.kind !== undefined);
    blocks.push(...blocksOfPart(part, { kind, open, listed }, heading?.mixed ?? false));
    parent = kind;
  }
  return asSignals(
    blocks.filter((block) => block.rows.length > 0 || block.headingRow !== undefined),
  );
};

/** A heading that introduces nothing is of the kind of the heading that follows it. */
const emptyKind = (kind: SectionKind, next: Part | undefined): SectionKind =>
  next?.heading?.kind && next.rows.length > 0 ? next.heading.kind : kind;
