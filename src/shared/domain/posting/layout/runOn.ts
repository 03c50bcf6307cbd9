import { HEADING_FILL, headingBook } from "../sections/headingLexicon.ts";
import { leadingMark } from "./marks.ts";
import { CAMEL_NAMES, DOMAIN_ENDINGS, opensLine } from "./runOnLexicon.ts";
import type { SectionKind } from "../reading.ts";
import { plainForm, wordsOf, type Word } from "../text/words.ts";

const GLUE = /[\p{Ll}\p{Lu}\d)\]%+][.!?;]?["”’)]?(?=[\p{Lu}\d])/gu;
const WORD_CHAR = /[\p{L}\p{N}'’]/u;

const wordBefore = (line: string, end: number): string => {
  let start = end;
  while (start > 0 && end - start < 30 && WORD_CHAR.test(line.charAt(start - 1))) start -= 1;
  return line.slice(start, end);
};

const wordAfter = (line: string, start: number): string => {
  let end = start;
  while (end < line.length && end - start < 30 && WORD_CHAR.test(line.charAt(end))) end += 1;
  return line.slice(start, end);
};

const CAPITALISED = /^\p{Lu}(?:\p{Ll}|['’])/u;
const LOWER_WORD = /\p{Ll}{3,}$/u;
const ACRONYM = /^\p{Lu}{2,6}s?$/u;

/** Places where a sentence or word is followed by a capital or a figure without a space. */
const gluedCuts = (line: string): number[] => {
  const sure: number[] = [];
  const perhaps: number[] = [];
  for (const match of line.matchAll(GLUE)) {
    const cut = match.index + match[0].length;
    const sign = /[.!?;]/.test(match[0]);
    const left = wordBefore(line, match.index + 1);
    const right = wordAfter(line, cut);
    if (sign) {
      const leftFits = LOWER_WORD.test(left) || ACRONYM.test(left) || /[)\]%+]/.test(match[0]);
      const rightFits = CAPITALISED.test(right)
        ? !DOMAIN_ENDINGS.has(plainForm(right))
        : /^(?:\d{1,2}\+?[ -]|[A-Z]{1,6} )/.test(line.slice(cut, cut + 8));
      if (leftFits && rightFits) sure.push(cut);
      continue;
    }
    if (!CAPITALISED.test(right) && !/^\d{1,2}\+ ?[yY]/.test(line.slice(cut, cut + 6))) continue;
    if (/\p{Lu}$|\d$/u.test(match[0]) || CAMEL_NAMES.has(plainForm(left + right))) continue;
    const heading = headingBook.at(wordsOf(left), 0);
    if (heading?.value.strength === "strong" && left.length > 6) sure.push(cut);
    else if (opensLine(right) && (LOWER_WORD.test(left) || /[)\]]/.test(match[0]))) sure.push(cut);
    else if (left.length >= 4 && right.length >= 3) perhaps.push(cut);
  }
  return sure.length >= 2 ? [...sure, ...perhaps] : sure;
};

const INLINE_GLYPH = /\s?[•●▪■◦‣∙►➢✓✔✅❖➤▸](?=\s?\S)/gu;
const INLINE_SIGN = /(?<=\S)\s+([-–*·])\s+(?=[\p{Lu}\d])/gu;

/** Places where a list mark stands within a line. */
const markCuts = (line: string): number[] => {
  const glyphs: number[] = [];
  for (const match of line.matchAll(INLINE_GLYPH)) {
    if (match.index > 0) glyphs.push(match.index + (/^\s/.test(match[0]) ? 1 : 0));
  }
  if (glyphs.length > 0) {
    const listed = leadingMark(line).kind === "bullet" || /:\s*$/.test(line.slice(0, glyphs[0]));
    return listed || line.length / (glyphs.length + 1) >= 28 ? glyphs : [];
  }
  const bySign = new Map<string, number[]>();
  let ended = 0;
  for (const match of line.matchAll(INLINE_SIGN)) {
    const sign = match[1] ?? "";
    const places = bySign.get(sign) ?? [];
    places.push(match.index + match[0].indexOf(sign));
    bySign.set(sign, places);
    if (/[.;:,]/.test(line.charAt(match.index - 1))) ended += 1;
  }
  const first = leadingMark(line);
  for (const [sign, places] of bySign) {
    const long = line.length / (places.length + 1) >= 25;
    const continues = first.sign === sign && long;
    if (continues || (long && places.length >= 3) || (long && ended >= 2)) return places;
  }
  return [];
};

const INLINE_NUMBER = /(?<![\w.,-])\(?(\d{1,2})[.)]\s?(?=\p{Lu})/gu;

/** Places where a numbered list runs on within a line: 1. … 2. … 3. … */
const numberCuts = (line: string): number[] => {
  const cuts: number[] = [];
  let expected = 1;
  for (const match of line.matchAll(INLINE_NUMBER)) {
    if (Number(match[1]) !== expected) continue;
    expected += 1;
    if (match.index > 0) cuts.push(match.index);
  }
  return expected >= 3 ? cuts : [];
};

const LONG_LINE = 140;
const LABELS: ReadonlySet<SectionKind> = new Set([
  "required",
  "preferred",
  "responsibilities",
  "signals",
  "legal",
]);

const CLOSES = /[.!?;:)\]•"”]\s*$/;

/** A heading within a line: where it begins, and where what follows it begins. */
interface InlineHeading {
  readonly from: number;
  readonly to: number;
}

const isCapital = (raw: string): boolean => /^[\p{Lu}\d]/u.test(raw);

/** Grows a heading phrase over the heading words that follow it ("… and Qualifications"). */
const headingEnd = (line: string, words: readonly Word[], to: number): number => {
  let end = to;
  for (let i = to; i < words.length && i < to + 5; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before) break;
    if (!/^(?:\s|&|\/|,|-|')*$/.test(line.slice(before.end, word.start))) break;
    const hit = headingBook.at(words, i);
    if (hit && hit.value.strength !== "lead" && isCapital(line.charAt(word.start))) end = hit.to;
    else if (!HEADING_FILL.has(word.text)) break;
    else if (/^(?:include|includes|including|are|required|needed)$/.test(word.text)) end = i + 1;
  }
  return end;
};

const inlineHeadings = (line: string, glued: ReadonlySet<number>): InlineHeading[] => {
  const words = wordsOf(line);
  const found: InlineHeading[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || !isCapital(line.charAt(word.start))) continue;
    const hit = headingBook.at(words, i);
    const opens =
      i === 0 ||
      glued.has(word.start) ||
      CLOSES.test(line.slice(Math.max(0, word.start - 4), word.start));
    if (!hit || hit.value.strength === "lead" || !opens) continue;
    const endIndex = headingEnd(line, words, hit.to);
    const last = words[endIndex - 1];
    if (!last) continue;
    const after = /^\s*:\s*/.exec(line.slice(last.end, last.end + 6));
    const next = last.end + (after?.[0].length ?? 0);
    const rest = line.slice(next, next + 3);
    const follows = after !== null || glued.has(last.end) || /^\s+[\p{Lu}\d•]/u.test(rest);
    const many = endIndex - i >= 2 || /s$/.test(last.text);
    const allCapital = words
      .slice(i, endIndex)
      .every((w) => isCapital(line.charAt(w.start)) || w.text.length <= 3);
    const sure = after !== null || glued.has(last.end) || (many && allCapital && i > 0);
    if (rest === "" || !follows || !sure || hit.value.strength === "weak") continue;
    if (i === 0 && line.length <= LONG_LINE && !LABELS.has(hit.value.kind)) continue;
    found.push({ from: word.start, to: next });
    i = endIndex - 1;
  }
  return found;
};

/**
 * Offsets within one physical line at which a new line begins where breaks were lost: glued
 * sentences ("experience.5+ years"), list marks within the line, headings within the line.
 */
export const runOnCuts = (line: string): number[] => {
  if (line.length < 12) return [];
  const glued = new Set(gluedCuts(line));
  const cuts = new Set([...glued, ...markCuts(line), ...numberCuts(line)]);
  const listed = leadingMark(line).kind !== "none";
  if (line.length > LONG_LINE || glued.size > 0 || (!listed && line.slice(0, 60).includes(":"))) {
    for (const heading of inlineHeadings(line, glued)) {
      if (line.length <= LONG_LINE && glued.size === 0 && heading.from > 0) continue;
      if (listed && heading.from <= 4) continue;
      cuts.add(heading.from);
      cuts.add(heading.to);
    }
  }
  cuts.delete(0);
  return [...cuts].filter((cut) => cut < line.length).sort((a, b) => a - b);
};
