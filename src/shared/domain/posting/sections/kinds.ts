import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import { rowPoints } from "./phrasePoints.ts";
import type { Heading } from "./headings.ts";
import { isFactLine, isNoise } from "./noise.ts";
import { chancesOfRow, pointsOfHeading } from "./rowEvidence.ts";
import { isProse } from "./units.ts";

const KINDS = [
  "required",
  "preferred",
  "responsibilities",
  "about",
  "benefits",
  "legal",
  "signals",
  "other",
] as const satisfies readonly SectionKind[];

/** Points for each kind, in the order of `KINDS`. */
type Points = number[];

const at = (kind: SectionKind): number => KINDS.indexOf(kind);

const [REQUIRED, PREFERRED, RESPONSIBILITIES, ABOUT, BENEFITS, LEGAL, SIGNALS, OTHER] = [
  at("required"),
  at("preferred"),
  at("responsibilities"),
  at("about"),
  at("benefits"),
  at("legal"),
  at("signals"),
  at("other"),
] as const;

/** How much a heading that names a kind counts on each row below it. */
const NAMED = 2;
/** The same where it names what nothing is asked under ("About us", "How to apply"). */
const NAMED_APART = 3.2;
/** How much the counted evidence of a heading's words counts beside that. */
const COUNTED = 0.6;
/** How much the counted evidence of a row's words counts, and how much its phrases beside it. */
const WORDS = 1.2;
const PHRASES = 0.8;
/** Of that, what is left where breaks were lost and headings with them. */
const RUN_ON = 0.55;
/** The same in lists without marks, where headings are easily missed. */
const UNMARKED = 0.8;
/** The same for a heading whose kind is only suggested by its words. */
const SUGGESTED = 1.25;
/** Nothing under such a heading is ever asked of the person. */
const CLOSED: ReadonlySet<SectionKind> = new Set(["benefits", "legal"]);
const NEVER = -50;
/** What goes on below a label that has text behind it ("Requirements: two years …"). */
const ASKS: ReadonlySet<SectionKind> = new Set(["required", "responsibilities"]);

/** What is known of a posting before its rows are told apart. */
export interface Known {
  /** A heading of its own opens what is required or preferred. */
  readonly listed: boolean;
}

/** What a heading says of the rows below it; `parent` is the kind of the section before. */
const priorOf = (
  heading: Heading | undefined,
  parent: SectionKind | undefined,
  inside: boolean,
): Points => {
  const counted = heading && pointsOfHeading(heading.label);
  const prior: Points = KINDS.map((_, k) => COUNTED * (counted?.[k] ?? 0));
  const add = (kind: SectionKind, points: number): void => {
    prior[at(kind)] = (prior[at(kind)] ?? 0) + points;
  };
  if (!heading) {
    add("about", 0.5);
  } else if (heading.role) {
    add("about", 1.5);
    add("responsibilities", 1.5);
  } else if (heading.kind) {
    const apart = heading.kind === "about" || heading.kind === "other";
    add(heading.kind, heading.sure ? (apart ? NAMED_APART : NAMED) : SUGGESTED);
  } else {
    add("about", 0.7);
    // A title within a list goes on with it; one that stands apart begins something else.
    if (inside && (parent === "required" || parent === "responsibilities")) add(parent, 0.6);
  }
  if (heading?.kind && heading.sure && CLOSED.has(heading.kind)) {
    add("required", NEVER);
    add("preferred", NEVER);
  }
  if (heading?.kind !== "signals") add("signals", NEVER);
  if (heading?.kind !== "preferred") add("preferred", NEVER);
  return prior;
};

/** What a label within a section says of its line, and a little of what the section says. */
const within = (label: Points, outer: Points): Points =>
  label.map((points, i) =>
    points < 0 ? points : points * 0.75 + Math.max(0, outer[i] ?? 0) * 0.5,
  );

/** What a row's own words say of its kind. */
const emissionOf = (row: Row, known: Known, heading: Heading | undefined): Points => {
  const points: Points = KINDS.map(() => 0);
  if (isNoise(row) || isFactLine(row)) {
    points[OTHER] = 6;
    return points;
  }
  const phrases = rowPoints(row);
  const [ask = 0, duty = 0, about = 0, benefits = 0, legal = 0, other = 0] = chancesOfRow(row);
  const described =
    isProse(row) && known.listed && (!heading?.kind || heading.kind === "about") ? 1 : 0;
  const asks = WORDS * ask + PHRASES * phrases.ask;
  points[REQUIRED] = asks - described;
  points[PREFERRED] = asks;
  points[RESPONSIBILITIES] = WORDS * duty + PHRASES * phrases.duty - described / 2;
  points[ABOUT] = WORDS * about + PHRASES * phrases.about;
  points[BENEFITS] = WORDS * benefits + PHRASES * phrases.benefits;
  points[LEGAL] = WORDS * legal + PHRASES * phrases.legal;
  points[SIGNALS] = WORDS * ask;
  points[OTHER] = WORDS * other + PHRASES * phrases.noise;
  return points;
};

/** What it costs that a row is of another kind than the row before it. */
const switchCost = (row: Row, before: Row | undefined): number => {
  if (!before) return 0;
  const listed = row.mark !== "none";
  if (listed !== (before.mark !== "none")) return row.gapBefore ? 1.5 : 2.5;
  if (listed) return row.gapBefore ? 3 : 4.5;
  if (row.runOn) return 2.5;
  return row.gapBefore ? 1.5 : 3;
};

/**
 * The kind of each row: what its heading says, what its own words say, and how seldom a kind changes
 * within a list or a paragraph, weighed over the whole posting (the cheapest path through it).
 */
export const kindsOfRows = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
  known: Known,
): SectionKind[] => {
  const count = KINDS.length;
  let scores: Points = KINDS.map(() => 0);
  const from: Uint8Array[] = [];
  let heading: Heading | undefined;
  let prior = priorOf(undefined, undefined, false);
  let parent: SectionKind | undefined;
  let outer = prior;
  // The line of a label with text behind it ("Advantage: Kafka"): it says nothing of the next line.
  let label = -1;
  for (const [i, row] of rows.entries()) {
    const own = headings[i];
    if (own) {
      parent = heading?.kind ?? parent;
      if (label < 0) outer = prior;
      heading = own;
      prior = priorOf(own, parent, !row.gapBefore);
      const after = rows[i + 1];
      const labels =
        after?.runOn &&
        after.line === row.line &&
        after.lastLine === row.line &&
        after.words.length < 60 &&
        rows[i + 2]?.line !== row.line;
      label = labels && own.kind && !ASKS.has(own.kind) ? row.line : -1;
      if (label >= 0) prior = within(prior, outer);
    } else if (label >= 0 && row.line > label) {
      prior = outer;
      label = -1;
    }
    const points = own ? undefined : emissionOf(row, known, heading);
    const share = row.runOn ? RUN_ON : row.mark === "none" && !row.gapBefore ? UNMARKED : 1;
    const weight = (points: number): number => (points > 0 ? points * share : points);
    const cost = own ? 0 : switchCost(row, rows[i - 1]);
    const back = new Uint8Array(count);
    let best = 0;
    for (let k = 1; k < count; k += 1) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
    const next: Points = [];
    for (let k = 0; k < count; k += 1) {
      const stay = scores[k] ?? 0;
      const move = (scores[best] ?? 0) - cost;
      back[k] = move > stay ? best : k;
      next.push(Math.max(stay, move) + weight(prior[k] ?? 0) + (points?.[k] ?? 0));
    }
    from.push(back);
    scores = next;
  }
  let k = 0;
  for (let j = 1; j < count; j += 1) if ((scores[j] ?? 0) > (scores[k] ?? 0)) k = j;
  const kinds: SectionKind[] = [];
  for (let i = rows.length - 1; i >= 0; i -= 1) {
    kinds.push(KINDS[k] ?? "about");
    k = from[i]?.[k] ?? k;
  }
  return kinds.reverse();
};
