import { isCapitalAt, isSpaceAt, isWordAt } from "../text/chars.ts";
import { plainForm } from "../text/words.ts";
import { inlineHeadings } from "./inlineHeadings.ts";
import { markCuts, numberCuts } from "./inlineMarks.ts";
import { headsLine, junctionsOf } from "./junctions.ts";
import { jointOdds, jointsIn } from "./joints.ts";
import { leadingMark } from "./marks.ts";
import { JOINERS } from "./runOnLexicon.ts";

const MIN_SHORT = 50;
const MAX_ITEM = 220;
/** From which odds, as a logarithm, an item begins where only a space parts it from another. */
const LIKELY = -0.2;
const LIKELY_IN_NAMES = 0.4;
/** The same in a stretch of sentences, or where few such places are found. */
const SURELY = 1;

/** Number of stops that a space follows. */
const countStops = (piece: string): number => {
  let count = 0;
  for (let at = 1; at < piece.length; at += 1) {
    if (isSpaceAt(piece, at) && ".!?".includes(piece.charAt(at - 1))) count += 1;
  }
  return count;
};

/** The word that ends at an offset. */
const lastWord = (text: string, end: number): string => {
  let start = end;
  while (start > 0 && (isWordAt(text, start - 1) || "'’)%+-".includes(text.charAt(start - 1))))
    start -= 1;
  return text.slice(start, end);
};

/** Places in a stretch where items follow one another with a mere space between. */
const spaceCuts = (piece: string, base: number): number[] => {
  if (piece.length < MIN_SHORT) return [];
  const stops = countStops(piece);
  const odds = jointsIn(piece).flatMap((joint) => {
    const before = lastWord(piece, joint.end);
    if (JOINERS.has(plainForm(before))) return [];
    // Words with capitals often stand together as a name.
    const least = isCapitalAt(before, 0) ? LIKELY_IN_NAMES : LIKELY;
    return [{ at: joint.at, odds: jointOdds(piece, joint), least }];
  });
  const likely = odds.filter((joint) => joint.odds > joint.least);
  const dense = piece.length / (likely.length + 1) <= MAX_ITEM;
  const listed = dense && stops < Math.max(likely.length, 1);
  return (listed ? likely : odds.filter((joint) => joint.odds > SURELY)).map(({ at }) => base + at);
};

const firstWord = (line: string): string => /^\p{L}+/u.exec(line)?.[0] ?? "";

const LONG_LINE = 140;
const VERY_LONG_LINE = 400;
/** Signs of lists or headings within a short line. */
const MAY_RUN_ON =
  /:|\s[-*–·]\s|\w- [A-Z\d]|\d[.)]|^[A-Z]{5}|[•●▪■◦‣∙►➢✓✔✅❖➤▸·§](?<=\S\s*.)|&bull;/u;
const STOP = /[.!?](?:\s|$)/;
/** Spaces that stand for a lost break: two within a sentence, three anywhere. */
const WIDE =
  /(?<=[\p{L}\d)%+]) {2}(?=\p{Lu}\p{Ll})|(?<=[\p{L}\d.,;:!?)%+"”’]) {3,}(?=[\p{Lu}\d])/gu;
/** "… you have the following: Ability to …": a lead-in and the first of what it leads in to. */
const LEAD =
  /\b(?:following(?: [\p{L}-]+){0,3}|includes?|attributes|criteria|qualities|should have|must have|will have|you have|you need|possess)\s?:\s+(?=[\p{Lu}\d])/gu;
/** "… around you You create …": sentences that follow one another without a stop. */
const YOU = /(?<=[\p{Ll}\d)] )You(?= (?!\p{Lu})\p{L}{2,} )/gu;
/** "Archivist, Calder County— Join us …": a long line that begins with the title, closed by a dash. */
const TITLED = /^[^.!?—]{8,110}[\p{L})]— (?=\p{Lu})/u;
const MIN_LINE = 12;
const MIN_MEAN = 7;
const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * Offsets within one physical line at which a new line begins where breaks were lost: glued
 * sentences ("experience.5+ years"), list marks or headings within the line, items parted by a space.
 * `names` are words with a capital inside that the text repeats.
 */
export const runOnCuts = (line: string, names: ReadonlySet<string> = NO_NAMES): number[] => {
  if (line.length < MIN_LINE) return [];
  const junctions = junctionsOf(line, names);
  const isLong = line.length > LONG_LINE;
  if (junctions.length === 0 && !isLong && !MAY_RUN_ON.test(line)) return [];
  const sure = junctions.some(({ strength }) => strength === "sure");
  // An ordinary paragraph has stops, and neither a colon nor a lost break.
  const hinted =
    isLong &&
    (junctions.length > 0 || line.includes(":") || !STOP.test(line) || headsLine(firstWord(line)));
  const own = leadingMark(line);
  const cuts = new Set([...markCuts(line, own), ...numberCuts(line)]);
  const listed = own.kind !== "none";
  const parted = junctions.filter(({ strength }) => strength !== "soft").map(({ at }) => at);
  const headings = inlineHeadings(line, new Set(parted), {
    long: sure || hinted || line.length > VERY_LONG_LINE,
    listed,
  });
  for (const { from, to } of headings) {
    cuts.add(from);
    cuts.add(to);
  }
  const likely =
    junctions.filter(({ strength }) => strength === "sure" || strength === "maybe").length +
    headings.filter(({ glued }) => glued).length;
  const runOn = likely >= 2;
  const dense = likely >= 4 && line.length / likely < MAX_ITEM;
  for (const { at, strength } of junctions) {
    const taken = strength === "sure" || (strength === "maybe" && runOn);
    if (taken || (strength === "dense" && dense)) cuts.add(at);
  }
  if (isLong) {
    const told = line.includes(" You ") ? [...line.matchAll(YOU)] : [];
    if (told.length > 1) for (const { index } of told) cuts.add(index);
    const titled = line.includes("— ") ? TITLED.exec(line) : null;
    if (titled) cuts.add(titled[0].length);
    for (const { index, 0: gap } of line.includes("  ") ? line.matchAll(WIDE) : [])
      cuts.add(index + gap.length);
    if (!listed && line.includes(":"))
      for (const { index, 0: lead } of line.matchAll(LEAD)) cuts.add(index + lead.length);
  }
  cuts.delete(0);
  // So many pieces of a few signs each are no items.
  if (cuts.size > 8 && line.length / cuts.size < MIN_MEAN) return [];
  if (!isLong && cuts.size === 0) return [];
  const edges = [
    0,
    ...[...cuts].filter((cut) => cut < line.length).sort((a, b) => a - b),
    line.length,
  ];
  if (line.length > VERY_LONG_LINE || (isLong && (hinted || cuts.size > 0))) {
    for (let i = 0; i + 1 < edges.length; i += 1) {
      const from = edges[i] ?? 0;
      for (const cut of spaceCuts(line.slice(from, edges[i + 1]), from)) cuts.add(cut);
    }
  }
  return [...cuts].filter((cut) => cut < line.length).sort((a, b) => a - b);
};
