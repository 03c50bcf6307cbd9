import { itemSentences, standingIn } from "../../src/shared/domain/posting/items/items.ts";
import type { Row } from "../../src/shared/domain/posting/layout/row.ts";
import { rowsOf } from "../../src/shared/domain/posting/layout/rows.ts";
import { sectionKindSchema } from "../../src/shared/domain/posting/reading.ts";
import { blocksOf, bodyOf, type Block } from "../../src/shared/domain/posting/sections/blocks.ts";
import { ABOVE } from "../../src/shared/domain/posting/sections/evidence/above.ts";
import { ASKING } from "../../src/shared/domain/posting/sections/evidence/asking.ts";
import { CHANGES } from "../../src/shared/domain/posting/sections/evidence/changes.ts";
import { HEADS } from "../../src/shared/domain/posting/sections/evidence/heads.ts";
import { JOINTS } from "../../src/shared/domain/posting/sections/evidence/joints.ts";
import { ROWS } from "../../src/shared/domain/posting/sections/evidence/rows.ts";
import { nameOfSign, type Sign } from "../../src/shared/domain/posting/sections/evidence/signs.ts";
import { TITLES } from "../../src/shared/domain/posting/sections/evidence/titles.ts";
import { shareOf, wordSigns } from "../../src/shared/domain/posting/sections/evidence/weights.ts";
import {
  headingsOf,
  looksOf,
  rowSigns,
} from "../../src/shared/domain/posting/sections/headings.ts";
import { positionsOf, STEPS } from "../../src/shared/domain/posting/sections/positions.ts";
import { sentenceSigns } from "../../src/shared/domain/posting/sections/sentenceAsks.ts";
import { isProse } from "../../src/shared/domain/posting/sections/units.ts";
import { splitLines } from "../../src/shared/domain/posting/text/lines.ts";
import type { Word } from "../../src/shared/domain/posting/text/words.ts";
import { loadLabelled, type LabelledPosting } from "../fixtures/postings/label.ts";
import { plainWords } from "../fixtures/postings/same.ts";
import { countOdds, type Example } from "./odds.ts";
import { countPaths, type Place } from "./path.ts";
import { weightsOf, writeChanges, writeWeights } from "./tables.ts";
import { jointExamples } from "./joints.ts";
import { kindsTrue } from "./truth.ts";

const kinds = sectionKindSchema.options;
/** How much of what was counted before is kept where the postings at hand say nothing. */
const kept = 1;

const rowsIn = (text: string): Row[] => rowsOf({ text, marks: [] }, splitLines(text));

const signsOf = (
  words: readonly Word[],
  looks: readonly Sign[],
  share = 1,
): (readonly [string, number])[] => [
  ...wordSigns(words).map((sign) => [sign, share] as const),
  ...looks.map((sign) => [nameOfSign(sign), 1] as const),
];

/** Rows that stand alone on their lines, and whether they are headings. */
function headingExamples({ text, label }: LabelledPosting): Example[] {
  const rows = rowsIn(text);
  const looks = looksOf(rows);
  const lines = new Set(
    label.sections.flatMap(({ heading, lines: [from] }) => (heading === null ? [] : [from])),
  );
  return rows.flatMap((row, i) => {
    const shown = rowSigns(rows, looks, i);
    if (!shown || rows.some((other) => other !== row && other.line === row.line)) return [];
    return [{ signs: signsOf(shown.words, shown.signs), holds: lines.has(row.line + 1) }];
  });
}

/** The rows of a posting as they follow one another, with the kinds that are true of them. */
function placesOf({ text, label }: LabelledPosting): Place[] {
  const rows = rowsIn(text);
  const { body, own } = bodyOf(rows, headingsOf(rows));
  const truth = kindsTrue(label, body, own);
  return positionsOf(body, own).map((position, i) => ({
    heading: position.heading,
    signs: signsOf(position.words, position.looks, position.heading ? 1 : shareOf(position.words)),
    above: position.heading ? [] : signsOf(position.above, position.aboveLooks),
    step: STEPS.indexOf(position.step),
    allowed: kinds.map((kind) => truth[i]?.includes(kind) ?? true),
  }));
}

const JUDGED: readonly string[] = ["required", "preferred", "about", "other", "responsibilities"];

/** Whether the sentences of a row are judged one by one. */
const isJudged = (row: Row, block: Block): boolean =>
  row !== block.headingRow &&
  row.mark === "none" &&
  row.cells.length === 0 &&
  (standingIn(block) !== "apart" || isProse(row));

/** Sentences of paragraphs, and whether they ask. */
function sentenceExamples({ text, label }: LabelledPosting): Example[] {
  const rows = rowsIn(text);
  const asked = label.requirements.map((requirement) => plainWords(requirement.text));
  return blocksOf(rows, headingsOf(rows))
    .filter(({ kind }, i) => JUDGED.includes(kind) && (i > 0 || kind !== "other"))
    .flatMap((block) =>
      block.rows
        .filter((row) => isJudged(row, block))
        .flatMap((row) => itemSentences(text, row))
        .map((span) => text.slice(span.start, span.end))
        .filter((raw) => plainWords(raw).split(" ").length >= 3)
        .map((raw) => {
          const { words, signs } = sentenceSigns(raw, standingIn(block), block.listed);
          const own = plainWords(raw);
          const holds = asked.some(
            (item) => own.includes(item) || (item.includes(own) && own.length > item.length * 0.4),
          );
          return { signs: signsOf(words, signs, shareOf(words)), holds };
        }),
    );
}

/**
 * Counts the weights of the reader anew over the labelled postings of `dev` and of any folders that
 * are named (`.txt` beside `.json` as in tests/fixtures/postings), and writes its tables.
 */
function count(folders: readonly string[]): void {
  const postings = ["dev", ...folders].flatMap(loadLabelled);
  console.log(`${postings.length} postings`);

  const joints = countOdds(
    postings.flatMap((posting) => jointExamples(posting, rowsIn(posting.text))),
    weightsOf(JOINTS, kept),
  );
  writeWeights(
    "joints.ts",
    "JOINTS",
    "Signs that an item begins after a space.",
    ["joint"],
    [joints.start],
    joints.weights,
  );

  const heads = countOdds(postings.flatMap(headingExamples), weightsOf(HEADS, kept));
  writeWeights(
    "heads.ts",
    "HEADS",
    "Signs that a row is a heading.",
    ["heading"],
    [heads.start],
    heads.weights,
  );

  const before = {
    rows: weightsOf(ROWS, kept),
    titles: weightsOf(TITLES, kept),
    above: weightsOf(ABOVE, kept),
    startRows: ROWS.map(({ start }) => start),
    startTitles: TITLES.map(({ start }) => start),
    changes: Float64Array.from(CHANGES.flat(2)),
  };
  const paths = countPaths(postings.map(placesOf), before, STEPS.length, kinds.length);
  writeWeights(
    "rows.ts",
    "ROWS",
    "What the words and the look of a row say of its kind.",
    kinds,
    paths.startRows,
    paths.rows,
  );
  writeWeights(
    "titles.ts",
    "TITLES",
    "What a heading says of what it opens.",
    kinds,
    paths.startTitles,
    paths.titles,
  );
  writeWeights(
    "above.ts",
    "ABOVE",
    "What a heading says of each row below it.",
    kinds,
    kinds.map(() => 0),
    paths.above,
  );
  writeChanges(STEPS, kinds.length, paths.changes);

  const asking = countOdds(postings.flatMap(sentenceExamples), weightsOf(ASKING, kept));
  writeWeights(
    "asking.ts",
    "ASKING",
    "Signs that a sentence asks something of the person.",
    ["asks"],
    [asking.start],
    asking.weights,
  );
}

count(process.argv.slice(2));
