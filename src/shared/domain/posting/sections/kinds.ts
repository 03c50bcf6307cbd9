import type { Row } from "../layout/row.ts";
import { sectionKindSchema, type SectionKind } from "../reading.ts";
import type { Word } from "../text/words.ts";
import { ABOVE } from "./evidence/above.ts";
import { CHANGES } from "./evidence/changes.ts";
import { TITLES } from "./evidence/titles.ts";
import { addSigns, evidenceOf, oddsOf, shareOf, sumsOfWords } from "./evidence/weights.ts";
import { closesAbove, type Heading } from "./headings.ts";
import { positionsOf, STEPS, type Position, type Step } from "./positions.ts";
import { ROW_EVIDENCE as rows } from "./rowEvidence.ts";

/** Kinds in the order of the tables of weights. */
const KINDS = sectionKindSchema.options;

const titles = evidenceOf(TITLES);
const above = evidenceOf(ABOVE);

/** What a position shows speaks for each kind, in the order of `KINDS`. */
const pointsOf = (position: Position, said: readonly number[]): number[] => {
  const { heading, words, looks } = position;
  if (heading) return oddsOf(titles, words, looks, 1);
  const sums = oddsOf(rows, words, looks, shareOf(words));
  addSigns(above, position.aboveLooks, sums);
  return sums.map((sum, k) => sum + (said[k] ?? 0));
};

const NEVER = -50;

/** What a heading that names its kind beyond doubt rules out for the rows below it. */
const ruledOut = (kind: SectionKind, { under: heading, resumed }: Position): boolean => {
  const named = heading?.sure === true ? heading.kind : undefined;
  const closed = closesAbove(heading);
  if (kind === "required") return closed || named === "preferred";
  if (kind === "preferred")
    return closed || heading === undefined || (resumed && heading.kind !== "preferred");
  return kind === "signals" && heading === undefined;
};

const asks = (kind: SectionKind): boolean => kind === "required" || kind === "preferred";

const HEADED: ReadonlySet<Step> = new Set(["heading", "after heading"]);

const NOTHING: readonly number[] = KINDS.map(() => 0);

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

const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** The kind before from which each kind is best reached, and with what score. */
const reach = (
  scores: readonly number[],
  changes: Changes,
): { readonly tops: number[]; readonly back: number[] } => {
  const tops: number[] = [];
  const back: number[] = [];
  for (let k = 0; k < KINDS.length; k += 1) {
    let top = -Infinity;
    let way = 0;
    for (let j = 0; j < KINDS.length; j += 1) {
      const score = (scores[j] ?? 0) + (changes[j * KINDS.length + k] ?? 0);
      if (score <= top) continue;
      top = score;
      way = j;
    }
    tops.push(top);
    back.push(way);
  }
  return { tops, back };
};

/**
 * The kind of each row: what its heading says, what its own words say, and how seldom a kind changes
 * within a list or a paragraph, weighed over the whole posting (the best path through it).
 */
export const kindsOfRows = (
  body: readonly Row[],
  headings: readonly (Heading | undefined)[],
): SectionKind[] => {
  let scores: readonly number[] = NOTHING;
  const known = new Map<readonly Word[], number[]>();
  const saidAbove = (words: readonly Word[]): number[] => {
    const sums = known.get(words) ?? sumsOfWords(above, words);
    known.set(words, sums);
    return sums;
  };
  const from: number[][] = [];
  for (const [i, position] of positionsOf(body, headings).entries()) {
    const points = pointsOf(position, saidAbove(position.above));
    // Benefits or legal text below must not change what was read above it.
    const closes = i === 0 || (position.heading && closesAbove(position.under));
    const changes = closes ? ANY_CHANGE : (CHANGES_BY_STEP.get(position.step) ?? ANY_CHANGE);
    const within = position.under?.sure === true && !HEADED.has(position.step);
    const { tops, back } = reach(scores, within ? changes.within : changes.open);
    scores = tops.map((top, k) => {
      const bar = ruledOut(KINDS[k] ?? "about", position) ? NEVER : 0;
      return top + (points[k] ?? 0) + bar;
    });
    from.push(back);
  }
  let k = best(scores);
  const kinds: SectionKind[] = [];
  for (let i = body.length - 1; i >= 0; i -= 1) {
    kinds.push(KINDS[k] ?? "about");
    k = from[i]?.[k] ?? k;
  }
  return kinds.reverse();
};
