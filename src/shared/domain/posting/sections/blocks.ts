import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import { rowScores } from "./phrasePoints.ts";
import { headerLength } from "./header.ts";
import type { Heading } from "./headings.ts";
import { kindsOfRows } from "./kinds.ts";
import { isProse, unitsOf } from "./units.ts";
import { likeliestKind } from "./rowEvidence.ts";
import { sentenceAsks } from "./sentenceAsks.ts";
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
  /** True for paragraphs of a description in which single sentences ask. */
  readonly apart: boolean;
  /** True where the posting has a list of what is asked under a heading of its own. */
  readonly listed: boolean;
}

const LISTS: ReadonlySet<SectionKind> = new Set(["required", "preferred", "responsibilities"]);

/** What is given or said by law is never asked; from this chance on a row is taken for it. */
const GIVEN: ReadonlySet<SectionKind> = new Set(["benefits", "legal"]);
const SURELY = 0.8;

/** What a row is when it cannot belong to a list of what is asked or done, whatever its heading. */
const strayKind = (row: Row, kind: SectionKind): SectionKind | undefined => {
  if (isNoise(row) || isFactLine(row)) return "other";
  const scores = rowScores(row);
  const listed = row.mark !== "none" || row.cells.length > 0;
  const own = kind === "responsibilities" ? Math.max(scores.duty, scores.ask) : scores.ask;
  if (scores.legal >= (listed ? 5 : 3) && scores.legal > own) return "legal";
  const paid = scores.benefits > own + (listed ? 0 : 1) && scores.duty < 3;
  const least = listed && own > 0 ? 5 : 3;
  if (scores.benefits >= least && paid) return "benefits";
  if (kind !== "responsibilities" && own < 3) {
    const likely = likeliestKind(row.words, row.text);
    if (likely.chance > SURELY && GIVEN.has(likely.kind)) return likely.kind;
  }
  if (listed) return undefined;
  if (scores.noise >= 3 && scores.noise > own) return "other";
  if (scores.about >= 2 && scores.about > own && row.words.length >= 8) return "about";
  return undefined;
};

const isBare = (row: Row): boolean =>
  row.words.length <= 3 && !/[.:]$/.test(row.text.slice(-1)) && rowScores(row).ask < 3;

/** A list of bare words beside a proper list of requirements is a list of keywords. */
const asSignals = (blocks: readonly Block[]): Block[] => {
  const wordy = blocks.some(
    ({ kind, rows }) => kind === "required" && rows.filter((row) => !isBare(row)).length >= 2,
  );
  if (!wordy) return [...blocks];
  return blocks.map((block) => {
    const bare = block.kind === "required" && block.rows.length >= 3 && block.rows.every(isBare);
    const skills =
      /^(?:\W*)(?:(?:required |top |key |core )?skills|technologies|tech stack|tools|keywords|tags|(?:[\p{L}-]+ )?(?:competenc(?:y|ies)|behaviou?rs|values))\W*$/iu;
    return bare && skills.test(block.heading ?? "") ? { ...block, kind: "signals" } : block;
  });
};

/** The rows after those that give title and facts, with the heading that each of them is. */
export const bodyOf = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): { readonly header: Row[]; readonly body: Row[]; readonly own: (Heading | undefined)[] } => {
  const length = headerLength(rows, headings);
  const body = rows.slice(length);
  const own = headings
    .slice(length)
    .map((heading, i) => (isNoiseAt(body, i) ? undefined : heading));
  return { header: rows.slice(0, length), body, own };
};

/** Blocks of a posting in reading order; the first holds title and facts. */
export const blocksOf = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): Block[] => {
  const { header, body, own } = bodyOf(rows, headings);
  const asks = (heading: Heading | undefined): boolean =>
    heading?.kind === "required" || heading?.kind === "preferred";
  const listed = own.some(
    (heading, i) => asks(heading) && i + 1 < body.length && own[i + 1] === undefined,
  );
  const kinds = kindsOfRows(body, own);
  const blocks: Block[] = [];
  const open = (
    kind: SectionKind,
    heading: Heading | undefined,
    row: Row | undefined,
    apart = false,
  ): Block => {
    const block: Block = {
      kind,
      heading: heading?.label ?? null,
      headingRow: row,
      rows: [],
      mixed: heading?.mixed ?? blocks.at(-1)?.mixed ?? false,
      apart,
      listed,
    };
    blocks.push(block);
    return block;
  };
  if (header.length > 0) open("other", undefined, undefined).rows.push(...header);
  for (const [i, row] of body.entries()) {
    const heading = own[i];
    const kind = kinds[i] ?? "about";
    if (heading) {
      // A heading is of the kind of what it introduces.
      const introduced = own[i + 1] === undefined || !heading.kind ? kinds[i + 1] : undefined;
      open(emptyKind(heading, introduced ?? kind, own, i), heading, row);
      continue;
    }
    const last = blocks.at(-1);
    const stray = LISTS.has(kind) ? strayKind(row, kind) : undefined;
    const apart = !stray && asksAmongProse(row, kind, listed);
    const settled = stray ?? (apart || saysNeed(row, kind) ? "required" : kind);
    if (last?.kind === settled && last.apart === apart && (i > 0 || header.length === 0))
      last.rows.push(row);
    else open(settled, undefined, undefined, apart).rows.push(row);
  }
  return asSignals(blocks);
};

/** A paragraph that describes the job or the company may ask in one of its sentences. */
const asksAmongProse = (row: Row, kind: SectionKind, listed: boolean): boolean =>
  (kind === "about" || kind === "other" || kind === "responsibilities") &&
  isProse(row) &&
  !isNoise(row) &&
  unitsOf(row).some((unit) => sentenceAsks(unit.raw, "apart", listed, unit));

/** "Driving licence (preferred)": boards mark what is asked in any section. */
const saysNeed = (row: Row, kind: SectionKind): boolean =>
  (kind === "about" || kind === "other" || kind === "responsibilities") &&
  row.words.length > 1 &&
  row.words.length < 30 &&
  /\((?:required|preferred)\)\.?$/i.test(row.text.slice(-14));

const isNoiseAt = (rows: readonly Row[], i: number): boolean => {
  const row = rows[i];
  return row !== undefined && isNoise(row);
};

/** A heading that introduces nothing is of the kind of the heading that follows it. */
const emptyKind = (
  heading: Heading,
  kind: SectionKind,
  headings: readonly (Heading | undefined)[],
  at: number,
): SectionKind => (heading.kind && headings[at + 1]?.kind) ?? kind;
