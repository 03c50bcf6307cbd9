import type { Row } from "../layout/row.ts";
import type { SectionKind } from "../reading.ts";
import { firstOf, wordsOf, type Word } from "../text/words.ts";
import { eachLook } from "./evidence/look.ts";
import { signNamed, signOf, type Sign } from "./evidence/signs.ts";
import type { Heading } from "./headings.ts";
import { isFactLine, isNoise } from "./noise.ts";
import { rowPoints } from "./phrasePoints.ts";
import { TOPICS, type Topic } from "./contentLexicon.ts";
import { isProse } from "./units.ts";

/** How a row follows the one before it; kinds change the more easily the more stands between. */
export const STEPS = [
  "heading",
  "after heading",
  "list",
  "list, gap",
  "into list",
  "out of list",
  "out of list, gap",
  "text",
  "text, gap",
  "run-on",
] as const;
export type Step = (typeof STEPS)[number];

/** What is known of one row of a posting before its kind is decided. */
export interface Position {
  readonly heading: boolean;
  /** Words of the row, or of the heading. */
  readonly words: readonly Word[];
  /** Signs that are no words: its look, its place, the points of its phrases. */
  readonly looks: readonly Sign[];
  /** Words of the heading above; none for a heading and where there is none. */
  readonly above: readonly Word[];
  /** What the heading above says of this row, beside its words. */
  readonly aboveLooks: readonly Sign[];
  readonly step: Step;
  /** True for an item of a list that the heading opens, with nothing but items between. */
  readonly opened: boolean;
  /** The heading that is over the row, or that the row is. */
  readonly under: Heading | undefined;
  /** True where a label on a line before spoke for that line alone. */
  readonly resumed: boolean;
}

/** What goes on below a label that has text behind it ("Requirements: two years …"). */
const GOES_ON: ReadonlySet<SectionKind> = new Set(["required", "responsibilities"]);
const MAX_LABELLED = 60;

/** "Advantage: experience with Go" on one line: a label that says nothing of the next line. */
const isLabel = (rows: readonly Row[], i: number, heading: Heading): boolean => {
  const [row, after, next] = [rows[i], rows[i + 1], rows[i + 2]];
  if (!row || !heading.kind || GOES_ON.has(heading.kind)) return false;
  if (!after?.runOn || after.line !== row.line || after.lastLine !== row.line) return false;
  return after.words.length < MAX_LABELLED && next?.line !== row.line;
};

/** A heading and what it says of the rows below. */
interface Over {
  readonly heading: Heading | undefined;
  readonly words: readonly Word[];
  readonly looks: readonly Sign[];
}

const SIGNS = {
  none: signNamed("!none"),
  plain: signNamed("!plain"),
  bullet: signNamed("!bullet"),
  ordered: signNamed("!ordered"),
  unnamed: signNamed("!unnamed"),
  role: signNamed("!role"),
  mixed: signNamed("!mixed"),
  cells: signNamed("!cells"),
  nested: signNamed("!nested"),
  bold: signNamed("!bold"),
  gap: signNamed("!gap"),
  runon: signNamed("!runon"),
  noise: signNamed("!noise"),
  fact: signNamed("!fact"),
  early: signNamed("!early"),
  overText: signNamed("!over text"),
  overList: signNamed("!over list"),
} as const;
const NOTHING_OVER: Over = { heading: undefined, words: [], looks: [SIGNS.none] };

const MAX_WORDS = 120;
const MARKS = { none: SIGNS.plain, bullet: SIGNS.bullet, ordered: SIGNS.ordered } as const;
/** Of the first rows a posting says what it is of more often than what it asks. */
const EARLY = 6;

const stepOf = (row: Row, before: Row | undefined, heading: boolean, after: boolean): Step => {
  if (heading) return "heading";
  if (after) return "after heading";
  if (!before) return "text, gap";
  const [listed, was] = [row.mark !== "none", before.mark !== "none"];
  if (listed && was) return row.gapBefore ? "list, gap" : "list";
  if (listed) return "into list";
  if (was) return row.gapBefore ? "out of list, gap" : "out of list";
  if (row.runOn) return "run-on";
  return row.gapBefore ? "text, gap" : "text";
};

/** What is said of a row by its shape, below a heading. */
const ENDED = { prose: "ended prose", line: "ended line", item: "ended item" } as const;
const GAP = { prose: "gap prose", line: "gap line", item: "gap item" } as const;

const headingLooks = ({ kind, sure, role, mixed }: Heading): Sign[] => {
  const looks = kind
    ? [signNamed(`!${kind}`), signOf(kind, sure ? "sure" : "maybe")]
    : [SIGNS.unnamed];
  if (role) looks.push(SIGNS.role);
  if (mixed) looks.push(SIGNS.mixed);
  return looks;
};

interface TopicSigns {
  readonly some: Sign;
  readonly more: Sign;
  readonly much: Sign;
}
const topicSigns = (topic: Topic): TopicSigns => ({
  some: signNamed(`!${topic}2`),
  more: signNamed(`!${topic}3`),
  much: signNamed(`!${topic}5`),
});
/** What the points of a topic are weighed as. */
const TOPIC_SIGNS: Record<Topic, TopicSigns> = {
  ask: topicSigns("ask"),
  duty: topicSigns("duty"),
  benefits: topicSigns("benefits"),
  legal: topicSigns("legal"),
  about: topicSigns("about"),
  noise: topicSigns("noise"),
};

const rowLooks = (row: Row, place: number): Sign[] => {
  const looks: Sign[] = [];
  const add = (sign: Sign): void => {
    looks.push(sign);
  };
  const prose = isProse(row);
  eachLook(row.text, row.words.length, prose, add);
  add(MARKS[row.mark]);
  if (row.cells.length > 0) add(SIGNS.cells);
  if (row.level > 0) add(SIGNS.nested);
  if (row.bold) add(SIGNS.bold);
  if (row.gapBefore) add(SIGNS.gap);
  if (row.runOn) add(SIGNS.runon);
  if (isNoise(row)) add(SIGNS.noise);
  if (isFactLine(row)) add(SIGNS.fact);
  if (place < EARLY) add(SIGNS.early);
  const points = rowPoints(row);
  for (const topic of TOPICS) {
    const signs = TOPIC_SIGNS[topic];
    if (points[topic] >= 5) add(signs.much);
    else if (points[topic] >= 3) add(signs.more);
    else if (points[topic] >= 1.5) add(signs.some);
  }
  return looks;
};

/** What the rows of a posting show, in their order; the same for counting weights and for reading. */
export const positionsOf = (
  rows: readonly Row[],
  headings: readonly (Heading | undefined)[],
): Position[] => {
  let over = NOTHING_OVER;
  let outer = NOTHING_OVER;
  // The line of a label with text behind it.
  let label = -1;
  let resumed = false;
  let since = 0;
  let listed = false;
  let ended = false;
  let opened = false;
  return rows.map((row, i) => {
    const own = headings[i];
    const step = stepOf(
      row,
      rows[i - 1],
      own !== undefined,
      i > 0 && headings[i - 1] !== undefined,
    );
    if (own) {
      if (label < 0) outer = over;
      over = { heading: own, words: wordsOf(own.label), looks: headingLooks(own) };
      label = isLabel(rows, i, own) ? row.line : -1;
      resumed = false;
      since = 0;
      listed = false;
      ended = false;
      const looks = [...over.looks, rows[i + 1]?.mark === "none" ? SIGNS.overText : SIGNS.overList];
      if (row.gapBefore) looks.push(SIGNS.gap);
      if (row.runOn) looks.push(SIGNS.runon);
      return {
        resumed,
        heading: true,
        words: over.words,
        looks,
        above: [],
        aboveLooks: [],
        step,
        opened: false,
        under: own,
      };
    }
    if (label >= 0 && row.line > label) {
      over = outer;
      label = -1;
      resumed = true;
    }
    since += 1;
    opened = row.mark !== "none" && (since === 1 || opened);
    if (row.mark !== "none") listed = true;
    else if (listed && since > 1) ended = true;
    const said = over.heading?.kind ?? (over.heading ? "unnamed" : "none");
    const shape = row.mark === "none" ? (isProse(row) ? "prose" : "line") : "item";
    const aboveLooks = [...over.looks, signOf(said, shape)];
    if (ended) aboveLooks.push(signOf(said, ENDED[shape]));
    if (since > 1 && row.gapBefore) aboveLooks.push(signOf(said, GAP[shape]));
    return {
      resumed,
      heading: false,
      words: firstOf(row.words, MAX_WORDS),
      looks: rowLooks(row, i),
      above: over.words,
      aboveLooks,
      step,
      opened,
      under: over.heading,
    };
  });
};
