import type { Row } from "../layout/row.ts";
import { sectionKindSchema, type SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";
import { ABOVE } from "./evidence/above.ts";
import { CHANGES } from "./evidence/changes.ts";
import { TITLES } from "./evidence/titles.ts";
import {
  addSigns,
  evidenceOf,
  mostOf,
  oddsOf,
  shareOf,
  sumsOfWords,
  type Sums,
} from "./evidence/weights.ts";
import { closesAbove, type Heading } from "./headings.ts";
import { positionsOf, STEPS, type Position, type Step } from "./positions.ts";
import { ROW_EVIDENCE as rows } from "./rowEvidence.ts";

/** Kinds in the order of the tables of weights. */
const KINDS = sectionKindSchema.options;

const titles = evidenceOf(TITLES);
const above = evidenceOf(ABOVE);

/** What a position shows speaks for each kind, in the order of `KINDS`; written to `sums`. */
const addPoints = (position: Position, said: readonly number[], sums: Sums): void => {
  const { heading, words, looks } = position;
  if (heading) {
    oddsOf(titles, words, looks, 1, sums);
    return;
  }
  oddsOf(rows, words, looks, shareOf(words), sums);
  addSigns(above, position.aboveLooks, sums);
  for (let k = 0; k < sums.length; k += 1) sums[k] = (sums[k] ?? 0) + (said[k] ?? 0);
};

const NEVER = -50;

const asks = (kind: SectionKind): boolean => kind === "required" || kind === "preferred";

/** What a heading that names its kind beyond doubt rules out for the rows below it. */
const ruledOut = (kind: SectionKind, { under: heading, resumed, opened }: Position): boolean => {
  const named = heading?.sure === true ? heading.kind : undefined;
  const closed = closesAbove(heading);
  if (kind === "required") return closed || named === "preferred";
  if (kind === "preferred")
    return closed || heading === undefined || (resumed && heading.kind !== "preferred");
  if (kind === "other") return opened && named !== undefined && asks(named);
  return kind === "signals" && heading === undefined;
};

const HEADED: ReadonlySet<Step> = new Set(["heading", "after heading"]);

/** Points for each change from a kind to another, side by side by the kind before. */
type Changes = Float64Array;

/** The same; `within` a list, which is required or preferred as a whole where its heading says which. */
const changesOf = (table: readonly (readonly number[])[], within: boolean): Changes =>
  Float64Array.from(
    KINDS.flatMap((before, j) =>
      KINDS.map((kind, k) => {
        const torn = within && j !== k && asks(before) && asks(kind);
        return (table[j]?.[k] ?? 0) + (torn ? NEVER : 0);
      }),
    ),
  );

interface StepChanges {
  readonly open: Changes;
  readonly within: Changes;
}
const both = (table: readonly (readonly number[])[]): StepChanges => ({
  open: changesOf(table, false),
  within: changesOf(table, true),
});
const ANY_CHANGE = both([]);
const CHANGES_BY_STEP = new Map(STEPS.map((step, i) => [step, both(CHANGES[i] ?? [])]));

const best = (scores: Sums): number => scores.indexOf(mostOf(scores));

/** Where the ways back are written, for speed: from which kind each row's kinds are best reached. */
let ways = new Uint8Array(4_096);
const waysFor = (rows: number): Uint8Array => {
  if (ways.length < rows * KINDS.length) ways = new Uint8Array(2 * rows * KINDS.length);
  return ways;
};

/** Writes with what score each kind is best reached, and to `back`, from `at` on, from which before. */
const reach = (scores: Sums, changes: Changes, tops: Sums, back: Uint8Array, at: number): void => {
  for (let k = 0; k < KINDS.length; k += 1) {
    let top = -Infinity;
    let way = 0;
    for (let j = 0; j < KINDS.length; j += 1) {
      const score = (scores[j] ?? 0) + (changes[j * KINDS.length + k] ?? 0);
      if (score <= top) continue;
      top = score;
      way = j;
    }
    tops[k] = top;
    back[at + k] = way;
  }
};

/**
 * The kind of each row: what its heading says, what its own words say, and how seldom a kind changes
 * within a list or a paragraph, weighed over the whole posting (the best path through it).
 */
export const kindsOfRows = (
  body: readonly Row[],
  headings: readonly (Heading | undefined)[],
): SectionKind[] => {
  const scores = new Float64Array(KINDS.length);
  const [points, tops] = [new Float64Array(KINDS.length), new Float64Array(KINDS.length)];
  const known = new Map<readonly Word[], number[]>();
  const saidAbove = (words: readonly Word[]): number[] => {
    const sums = known.get(words) ?? sumsOfWords(above, words);
    known.set(words, sums);
    return sums;
  };
  const back = waysFor(body.length);
  for (const [i, position] of positionsOf(body, headings).entries()) {
    addPoints(position, saidAbove(position.above), points);
    // Benefits or legal text below must not change what was read above it.
    const closes = i === 0 || (position.heading && closesAbove(position.under));
    const changes = closes ? ANY_CHANGE : (CHANGES_BY_STEP.get(position.step) ?? ANY_CHANGE);
    const within = position.under?.sure === true && !HEADED.has(position.step);
    reach(scores, within ? changes.within : changes.open, tops, back, i * KINDS.length);
    for (let k = 0; k < KINDS.length; k += 1) {
      const bar = ruledOut(KINDS[k] ?? "about", position) ? NEVER : 0;
      scores[k] = (tops[k] ?? 0) + (points[k] ?? 0) + bar;
    }
  }
  let k = best(scores);
  const kinds: SectionKind[] = [];
  for (let i = body.length - 1; i >= 0; i -= 1) {
    kinds.push(KINDS[k] ?? "about");
    k = back[i * KINDS.length + k] ?? k;
  }
  return kinds.reverse();
};
