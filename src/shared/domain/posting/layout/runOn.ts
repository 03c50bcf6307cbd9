import { beginsRows } from "../sections/rowEvidence.ts";
import { isSpaceAt } from "../text/chars.ts";
import { plainForm } from "../text/words.ts";
import { inlineHeadings } from "./inlineHeadings.ts";
import { markCuts, numberCuts } from "./inlineMarks.ts";
import { headsLine, junctionsOf } from "./junctions.ts";
import { leadingMark } from "./marks.ts";
import { JOINERS, opensItem, opensItemSurely } from "./runOnLexicon.ts";

const BOUNDARY =
  /(?<=[\p{L}\d)%+]) {1,3}(?=\p{Lu}\p{Ll}|An? \p{Ll}|\d{1,2}(?:\+|-\d) ?\d?\d?\+? ?[yY])/gu;
const MIN_SHORT = 50;
const MIN_PIECE = 90;
const MAX_ITEM = 220;

/** Number of stops that a space follows. */
const countStops = (piece: string): number => {
  let count = 0;
  for (let at = 1; at < piece.length; at += 1) {
    if (isSpaceAt(piece, at) && ".!?".includes(piece.charAt(at - 1))) count += 1;
  }
  return count;
};

/** Places in a stretch without stops where items follow one another with a mere space between. */
const spaceCuts = (piece: string, base: number): number[] => {
  if (piece.length < MIN_SHORT) return [];
  const cuts: number[] = [];
  for (const match of piece.matchAll(BOUNDARY)) {
    const at = match.index + match[0].length;
    const head = piece.slice(Math.max(0, match.index - 30), match.index);
    const before = /[\p{L}\d'’)%+-]+$/u.exec(head)?.[0] ?? "";
    const tail = piece.slice(at, at + 40);
    if (JOINERS.has(plainForm(before))) continue;
    const small = !/\p{Lu}\p{Ll}|^\p{Lu}{2}$/u.test(before);
    const sure = opensItemSurely(tail);
    const opens = opensItem(tail) || opensPhrase(tail);
    if (sure || (small && piece.length >= MIN_PIECE && opens)) cuts.push(base + at);
  }
  const stops = countStops(piece);
  const dense = piece.length / (cuts.length + 1) <= MAX_ITEM;
  const enough =
    cuts.length >= 2 || (cuts.length === 1 && piece.length < MIN_PIECE * 2 && stops === 0);
  return enough && dense && stops < Math.max(cuts.length, 1) ? cuts : [];
};

/** "A passion for …", "Portfolio with …": a word that often begins a line, and small ones after it. */
const opensPhrase = (tail: string): boolean => {
  const first = PHRASE.exec(tail)?.[1];
  return first !== undefined && beginsRows(plainForm(first));
};
const PHRASE = /^(\p{Lu}\p{Ll}*) (?!and |or |of )\p{Ll}/u;

const firstWord = (line: string): string => /^\p{L}+/u.exec(line)?.[0] ?? "";

const LONG_LINE = 140;
const VERY_LONG_LINE = 400;
/** Signs of lists or headings within a short line. */
const MAY_RUN_ON = /[^\x00-\x7f]|:|\s[-*]\s|\d[.)]|^[A-Z]{5}/;
const STOP = /[.!?](?:\s|$)/;
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
  const sure = junctions.filter(({ strength }) => strength === "sure").length;
  if (junctions.length === 0 && line.length <= LONG_LINE && !MAY_RUN_ON.test(line)) return [];
  // An ordinary paragraph has stops, and neither a colon nor a lost break.
  const hinted =
    junctions.length > 0 || line.includes(":") || !STOP.test(line) || headsLine(firstWord(line));
  const own = leadingMark(line);
  const cuts = new Set([...markCuts(line, own), ...numberCuts(line)]);
  const listed = own.kind !== "none";
  const parted = junctions.filter(({ strength }) => strength !== "soft").map(({ at }) => at);
  const headings = inlineHeadings(line, new Set(parted), {
    long: sure > 0 || line.length > VERY_LONG_LINE || (line.length > LONG_LINE && hinted),
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
  cuts.delete(0);
  // So many pieces of a few signs each are no items.
  if (cuts.size > 8 && line.length / cuts.size < MIN_MEAN) return [];
  const edges = [
    0,
    ...[...cuts].filter((cut) => cut < line.length).sort((a, b) => a - b),
    line.length,
  ];
  if (line.length > VERY_LONG_LINE || (line.length > LONG_LINE && (hinted || cuts.size > 0))) {
    for (let i = 0; i + 1 < edges.length; i += 1) {
      const from = edges[i] ?? 0;
      for (const cut of spaceCuts(line.slice(from, edges[i + 1]), from)) cuts.add(cut);
    }
  }
  return [...cuts].filter((cut) => cut < line.length).sort((a, b) => a - b);
};
