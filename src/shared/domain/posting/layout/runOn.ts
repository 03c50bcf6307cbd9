import { headingBook } from "../sections/headingLexicon.ts";
import { inlineHeadings } from "./inlineHeadings.ts";
import { leadingMark, type LeadingMark } from "./marks.ts";
import {
  CAMEL_NAMES,
  DOMAIN_ENDINGS,
  JOINERS,
  opensItem,
  opensItemSurely,
  opensLine,
} from "./runOnLexicon.ts";
import { plainForm, wordsOf } from "../text/words.ts";

const GLUE = /[\p{Ll}\p{Lu}\d)\]%+][.!?;:]?["”’)]?$/u;
const OPENING = /[\p{Lu}\d$£€]/u;

/** True for signs that may open a word where a break was lost: a capital, a figure, a currency. */
const mayOpen = (line: string, at: number): boolean => {
  const code = line.charCodeAt(at);
  if (code < 128) return (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 36;
  return OPENING.test(line.charAt(at));
};

/** Most lines hold nothing glued: told at once. */
const MAY_GLUE = /[a-z)\]%+.!?;:"'\d][A-Z$]|[a-z)\]%+.!?;:"'][\d]|[A-Z]{2}[a-z]|[^\x20-\x7e]/;

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** What stands glued before each capital or figure of a line: "e." in "experience.5+". */
function* glueIn(line: string): Generator<{ readonly index: number; readonly glue: string }> {
  if (!MAY_GLUE.test(line)) return;
  for (let at = 1; at < line.length; at += 1) {
    const before = line.charCodeAt(at - 1);
    if (before === 32 || before === 9 || !mayOpen(line, at)) continue;
    // Within capitals a break can only stand before a capital and a small letter.
    if (isCapital(before) && isCapital(line.charCodeAt(at)) && isCapital(line.charCodeAt(at + 1))) {
      continue;
    }
    const glue = GLUE.exec(line.slice(Math.max(0, at - 3), at));
    if (glue) yield { index: at - glue[0].length, glue: glue[0] };
  }
}
const WORD_CHAR = /[\p{L}'’]/u;
const MAX_WORD = 30;

/** The word that ends at an offset, back to an earlier junction of small and capital letter. */
const wordBefore = (line: string, end: number): string => {
  let start = end;
  while (start > 0 && end - start < MAX_WORD && WORD_CHAR.test(line.charAt(start - 1))) {
    start -= 1;
    if (/\p{Lu}/u.test(line.charAt(start)) && /\p{Ll}/u.test(line.charAt(start - 1))) break;
  }
  return line.slice(start, end);
};

/** The word that begins at an offset, up to the next junction of small and capital letter. */
const wordAfter = (line: string, start: number): string => {
  let end = start;
  while (end < line.length && end - start < MAX_WORD && WORD_CHAR.test(line.charAt(end))) {
    if (end > start && /\p{Lu}/u.test(line.charAt(end)) && /\p{Ll}/u.test(line.charAt(end - 1)))
      break;
    end += 1;
  }
  return line.slice(start, end);
};

const CAPITALISED = /^\p{Lu}(?:\p{Ll}|['’])/u;
const LOWER_WORD = /\p{Ll}{3,}$/u;
const ACRONYM = /^\p{Lu}{2,6}s?$/u;
const YEARS = /^\d{1,2}(?:\+|\s?[-–]\s?\d{1,2}\+?)? ?(?:years|yrs|Years|months|Months)\b/;

interface Junction {
  readonly at: number;
  /** `sure` on its own, `maybe` in a line that is run on elsewhere, `soft` only beside a heading. */
  readonly strength: "sure" | "maybe" | "soft";
}

/** Places where a sentence or word is followed by a capital or a figure without a space. */
const junctionsOf = (line: string): Junction[] => {
  const found: Junction[] = [];
  for (const { index, glue } of glueIn(line)) {
    const at = index + glue.length;
    if (/[$£€]/.test(line.charAt(at))) {
      if (/\p{Ll}$/u.test(glue)) found.push({ at, strength: "maybe" });
      continue;
    }
    const sign = /[.!?;:]/.exec(glue)?.[0];
    const left = wordBefore(line, index + 1);
    const right = wordAfter(line, at);
    const after = line.slice(at, at + 14);
    const years = YEARS.test(after);
    if (
      /^[A-Z]$/.test(glue) &&
      /, [A-Z]{2}$/.test(line.slice(at - 4, at)) &&
      CAPITALISED.test(right)
    ) {
      found.push({ at, strength: "sure" });
      continue;
    }
    if (sign === ":") {
      found.push({ at, strength: "soft" });
    } else if (sign) {
      const leftFits = LOWER_WORD.test(left) || ACRONYM.test(left) || /^[)\]%+\d]/.test(glue);
      const rightFits = CAPITALISED.test(right)
        ? !DOMAIN_ENDINGS.has(plainForm(right))
        : years || /^[A-Z]{1,6} /.test(after);
      const version = /^\d/.test(glue) && /^\d/.test(after);
      if (leftFits && rightFits && !version) found.push({ at, strength: "sure" });
    } else if (years && /[\p{Ll})]$/u.test(glue)) {
      found.push({ at, strength: "sure" });
    } else if (headsLine(left) && (CAPITALISED.test(right) || /\p{Ll}$/u.test(glue))) {
      found.push({ at, strength: "sure" });
    } else if (CAPITALISED.test(right) && /[\p{Ll})\]+%]$/u.test(glue)) {
      found.push({ at, strength: strengthOf(line, left, right) });
    }
  }
  return found;
};

/** True for a word that is a heading by itself ("Requirements"). */
const headsLine = (word: string): boolean =>
  word.length > 6 && headingBook.at(wordsOf(word), 0)?.value.strength === "strong";

const strengthOf = (line: string, left: string, right: string): Junction["strength"] => {
  const name = left + right;
  if (CAMEL_NAMES.has(plainForm(name))) return "soft";
  const first = name === "" ? -1 : line.indexOf(name);
  const again = first >= 0 && line.includes(name, first + name.length);
  if (again && left.length > 0) return "soft";
  if (opensLine(right) && (LOWER_WORD.test(left) || left === "")) return "sure";
  return (left.length >= 3 && right.length >= 3) || left === "" ? "maybe" : "soft";
};

const NOT_ASCII = /[^\x00-\x7f]/;
const ANY_SIGN = /\s[-–*·]\s/;
const INLINE_GLYPH = /\s?[•●▪■◦‣∙►➢✓✔✅❖➤▸](?=\s?\S)/gu;
const INLINE_SIGN = /(?<=\S)\s+([-–*·])\s+(?=[\p{Lu}\d])/gu;

/** Places where a list mark stands within a line. */
const markCuts = (line: string, own: LeadingMark): number[] => {
  const glyphs: number[] = [];
  if (NOT_ASCII.test(line)) {
    for (const match of line.matchAll(INLINE_GLYPH)) {
      if (match.index > 0) glyphs.push(match.index + (/^\s/.test(match[0]) ? 1 : 0));
    }
  }
  if (glyphs.length > 0) {
    const head = line.slice(0, glyphs[0]);
    const listed = own.kind === "bullet" || /:\s*$/.test(head);
    return line.length / (glyphs.length + 1) >= (listed ? 5 : 28) ? glyphs : [];
  }
  if (!ANY_SIGN.test(line)) return [];
  const bySign = new Map<string, number[]>();
  let ended = 0;
  for (const match of line.matchAll(INLINE_SIGN)) {
    const sign = match[1] ?? "";
    const places = bySign.get(sign) ?? [];
    places.push(match.index + match[0].indexOf(sign));
    bySign.set(sign, places);
    if (/[.;:,]/.test(line.charAt(match.index - 1))) ended += 1;
  }
  for (const [sign, places] of bySign) {
    const long = line.length / (places.length + 1) >= 25;
    const continues = own.sign === sign && long;
    if (continues || (long && places.length >= 3) || (long && ended >= 2)) return places;
  }
  return [];
};

const INLINE_NUMBER = /(?<![\w.,-])\(?(\d{1,2})[.)]\s?(?=\p{Lu})/gu;

/** Places where a numbered list runs on within a line: 1. … 2. … 3. … */
const numberCuts = (line: string): number[] => {
  const cuts: number[] = [];
  if (!line.includes("2.") && !line.includes("2)")) return cuts;
  let expected = 1;
  for (const match of line.matchAll(INLINE_NUMBER)) {
    if (Number(match[1]) !== expected) continue;
    expected += 1;
    if (match.index > 0) cuts.push(match.index);
  }
  return expected >= 3 ? cuts : [];
};

const BOUNDARY = /(?<=[\p{L}\d)%+]) (?=\p{Lu}\p{Ll}|\d{1,2}(?:\+|-\d) ?\d?\d?\+? ?[yY])/gu;
const MIN_SHORT = 50;
const MIN_PIECE = 90;
const MAX_ITEM = 220;

/** Places in a stretch without stops where items follow one another with a mere space between. */
const spaceCuts = (piece: string, base: number): number[] => {
  if (piece.length < MIN_SHORT) return [];
  const cuts: number[] = [];
  for (const match of piece.matchAll(BOUNDARY)) {
    const at = match.index + 1;
    const before = /[\p{L}\d'’)%+-]+$/u.exec(piece.slice(Math.max(0, at - 31), at - 1))?.[0] ?? "";
    const tail = piece.slice(at, at + 40);
    if (JOINERS.has(plainForm(before))) continue;
    const small = /^[^\p{Lu}]*$/u.test(before);
    const sure = opensItemSurely(tail);
    if (sure || (small && piece.length >= MIN_PIECE && opensItem(tail))) cuts.push(base + at);
  }
  const stops = piece.split(/[.!?]\s/).length - 1;
  const dense = piece.length / (cuts.length + 1) <= MAX_ITEM;
  const enough =
    cuts.length >= 2 || (cuts.length === 1 && piece.length < MIN_PIECE * 2 && stops === 0);
  return enough && dense && stops < Math.max(cuts.length, 1) ? cuts : [];
};

const LONG_LINE = 140;
const VERY_LONG_LINE = 400;
/** Signs of lists or headings within a short line. */
const MAY_RUN_ON = /[^\x00-\x7f]|:|\s[-*]\s|\d[.)]|^[A-Z]{5}/;
const MIN_LINE = 12;

/**
 * Offsets within one physical line at which a new line begins where breaks were lost: glued
 * sentences ("experience.5+ years"), list marks or headings within the line, items parted by a space.
 */
export const runOnCuts = (line: string): number[] => {
  if (line.length < MIN_LINE) return [];
  const junctions = junctionsOf(line);
  const sure = junctions.filter(({ strength }) => strength === "sure").length;
  if (junctions.length === 0 && line.length <= LONG_LINE && !MAY_RUN_ON.test(line)) return [];
  // An ordinary paragraph has neither a colon nor a lost break.
  const hinted = junctions.length > 0 || line.includes(":");
  const own = leadingMark(line);
  const cuts = new Set([...markCuts(line, own), ...numberCuts(line)]);
  const listed = own.kind !== "none";
  const headings = inlineHeadings(line, new Set(junctions.map(({ at }) => at)), {
    long: sure > 0 || line.length > VERY_LONG_LINE || (line.length > LONG_LINE && hinted),
    listed,
  });
  for (const { from, to } of headings) {
    cuts.add(from);
    cuts.add(to);
  }
  const runOn = sure + headings.filter(({ glued }) => glued).length >= 2;
  for (const { at, strength } of junctions) {
    if (strength === "sure" || (strength === "maybe" && runOn)) cuts.add(at);
  }
  cuts.delete(0);
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
