import type { Row } from "../layout/row.ts";
import { hasFigure, hasSmall, isCapitalAt, isFigureAt } from "../text/chars.ts";
import { endsInColon, endsInDots, endsInStop } from "../text/ends.ts";
import type { Word } from "../text/words.ts";
import { TOPICS } from "./contentLexicon.ts";
import { signNamed, signOf, type Sign } from "./evidence/signs.ts";
import { matchRow, matchRowShape } from "./headingMatch.ts";
import { rowPoints } from "./phrasePoints.ts";

/** What is weighed of a row that may be a heading: its words, and signs that are no words. */
export interface HeadingSigns {
  readonly words: readonly Word[];
  readonly signs: readonly Sign[];
}

const SIGNS = {
  plain: signNamed("!plain"),
  bullet: signNamed("!bullet"),
  ordered: signNamed("!ordered"),
  beforeStops: signNamed("!before stops"),
  beforeSameSign: signNamed("!before same sign"),
  afterLong: signNamed("!after long"),
  afterLonger: signNamed("!after longer"),
  afterShort: signNamed("!after short"),
  afterStops: signNamed("!after stops"),
  afterSameSign: signNamed("!after same sign"),
  afterOtherSign: signNamed("!after other sign"),
  numberedOver: signNamed("!numbered over"),
  overDeeper: signNamed("!over deeper"),
  afterSmall: signNamed("!after small"),
  bold: signNamed("!bold"),
  capitals: signNamed("!capitals"),
  titled: signNamed("!titled"),
  titledOne: signNamed("!titled one"),
  smallStart: signNamed("!small start"),
  emoji: signNamed("!emoji"),
  colonWithin: signNamed("!colon within"),
  figure: signNamed("!figure"),
  top: signNamed("!top"),
  shape: signNamed("!shape"),
  unnamed: signNamed("!unnamed"),
} as const;
const COLON_WITHIN = /[:：]\s*\S/;
const EMOJI = /^\p{Extended_Pictographic}/u;
/** The first rows are a posting's title and facts. */
const TOP = 4;

const size = (count: number): string => {
  if (count <= 2) return String(count);
  if (count <= 4) return "4";
  if (count <= 6) return "6";
  if (count <= 9) return "9";
  return count <= 14 ? "14" : "30";
};

/** True where each longer word of a row begins with a capital. */
export const isTitleCase = (row: Row): boolean =>
  row.words.every(({ text, start }) => text.length <= 3 || isTall(row.text, start));

const TALL = /[\p{Lu}\p{N}]/u;

/** True where a capital or a figure stands; most text is ASCII and told without a pattern. */
const isTall = (text: string, at: number): boolean =>
  text.charCodeAt(at) < 128
    ? isCapitalAt(text, at) || isFigureAt(text, at)
    : TALL.test(text.charAt(at));

const endOf = (text: string): string => {
  if (endsInColon(text)) return "colon";
  if (endsInDots(text)) return "dots";
  if (endsInStop(text)) return "stop";
  if (text.endsWith("?")) return "question";
  return text.endsWith("!") ? "shout" : "open";
};

/** Adds what the rows before and after show of a row being a heading. */
const addBeside = (
  signs: Sign[],
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
): void => {
  signs.push(
    signOf("before", before === undefined ? "nothing" : before.mark),
    signOf("after", after === undefined ? "nothing" : after.mark),
    signOf(row.gapBefore ? "gaps above" : "gaps tight", after?.gapBefore ? "below" : "tight"),
  );
  if (before && endsInStop(before.text)) signs.push(SIGNS.beforeStops);
  if (before && row.mark !== "none" && before.sign === row.sign) signs.push(SIGNS.beforeSameSign);
  if (after) {
    const ratio = after.words.length / Math.max(1, row.words.length);
    signs.push(ratio > 4 ? SIGNS.afterLong : ratio > 1.5 ? SIGNS.afterLonger : SIGNS.afterShort);
    if (endsInStop(after.text)) signs.push(SIGNS.afterStops);
    if (row.mark !== "none") {
      signs.push(after.sign === row.sign ? SIGNS.afterSameSign : SIGNS.afterOtherSign);
      if (row.mark === "ordered" && after.mark !== "ordered") signs.push(SIGNS.numberedOver);
      if (after.level > row.level) signs.push(SIGNS.overDeeper);
    }
    if (!isCapitalAt(after.text, 0) && /^\P{L}*\p{Ll}/u.test(after.text))
      signs.push(SIGNS.afterSmall);
  }
};

/**
 * What a row shows of being a heading, beside what its own look makes of it; `place` is its place among
 * the rows, from 0.
 */
export const headingSigns = (
  row: Row,
  before: Row | undefined,
  after: Row | undefined,
  place: number,
  looks: readonly Sign[],
): HeadingSigns => {
  const { text, words } = row;
  const end = endOf(text);
  const mark = row.mark === "none" ? "plain" : row.mark;
  const signs = [SIGNS[mark], signOf("size", size(words.length)), signOf("ends", end)];
  signs.push(signOf(mark, end));
  if (row.bold) signs.push(SIGNS.bold, signOf("bold", end));
  if (!hasSmall(text) && /\p{Lu}{4}/u.test(text)) signs.push(SIGNS.capitals);
  if (isTitleCase(row)) signs.push(words.length > 1 ? SIGNS.titled : SIGNS.titledOne);
  if (!isTall(text, 0) && !/^[^\p{L}]*[\p{Lu}\p{N}]/u.test(text)) signs.push(SIGNS.smallStart);
  if (text.charCodeAt(0) > 127 && EMOJI.test(text)) signs.push(SIGNS.emoji);
  if (COLON_WITHIN.test(text)) signs.push(SIGNS.colonWithin);
  if (hasFigure(text)) signs.push(SIGNS.figure);
  if (place < TOP) signs.push(SIGNS.top);
  const match = matchRow(row);
  if (match) {
    const whole = match.coverage === 1 ? "whole" : match.coverage >= 0.5 ? "half" : "some";
    signs.push(signOf(match.strength, whole), signOf("names", match.kind));
    if (match.opens) signs.push(signOf("opens", match.strength));
    if (whole === "whole") signs.push(signOf("whole", end), signOf("whole", mark));
  } else if (matchRowShape(row)) signs.push(SIGNS.shape, signOf("shape", end));
  else signs.push(SIGNS.unnamed, signOf("unnamed", end));
  const points = rowPoints(row);
  for (const topic of TOPICS) if (points[topic] >= 2) signs.push(signOf("says", topic));
  addBeside(signs, row, before, after);
  signs.push(...looks);
  return { words, signs };
};
