import type { SectionKind } from "../reading.ts";
import { HEADING_FILL, headingBook } from "../sections/headingLexicon.ts";
import { wordsOf, type Word } from "../text/words.ts";
import { JOINERS } from "./runOnLexicon.ts";

/** A heading within a line: where it begins, and where what follows it begins. */
export interface InlineHeading {
  readonly from: number;
  readonly to: number;
  /** True where a break was lost beside it ("RequirementsValid licence"). */
  readonly glued: boolean;
}

/** On a short line only these labels open a section; "Location: Leeds" is a fact. */
const LABELS: ReadonlySet<SectionKind> = new Set([
  "required",
  "preferred",
  "responsibilities",
  "signals",
  "legal",
]);
/** From this length on a line that opens with heading words is taken to have lost its breaks. */
const VERY_LONG = 400;
const CLOSES = /[.!?;:)\]•"”…]\s*$/;
const BETWEEN = /^(?:\s|&|\/|,|-|'|\(s\))*$/;
const TAIL_FILL =
  /^(?:include|includes|including|are|required|needed|summary|overview|description)$/;

const isCapital = (raw: string): boolean => /^[\p{Lu}\d]/u.test(raw);

const isLoud = (raw: string): boolean =>
  raw.length >= 5 &&
  raw === raw.toUpperCase() &&
  !/^(?:SALARY|PAY|LOCATION|DEPARTMENT|COMPENSATION)/.test(raw);

/** Words of a line, parted also where a small letter meets a capital. */
const partedWords = (line: string, junctions: ReadonlySet<number>): Word[] => {
  const edges = [0, ...[...junctions].sort((a, b) => a - b), line.length];
  const words: Word[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const from = edges[i] ?? 0;
    for (const word of wordsOf(line.slice(from, edges[i + 1]))) {
      words.push({ text: word.text, start: from + word.start, end: from + word.end });
    }
  }
  return words;
};

/** Grows a heading phrase over the heading words that follow it ("… and Qualifications"). */
const headingEnd = (
  line: string,
  words: readonly Word[],
  to: number,
  junctions: ReadonlySet<number>,
): number => {
  let end = to;
  for (let i = to; i < words.length && i < to + 5; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || junctions.has(word.start)) break;
    if (!BETWEEN.test(line.slice(before.end, word.start))) break;
    const hit = headingBook.at(words, i);
    const joined = /&|\//.test(line.slice(before.end, word.start)) || before.text === "and";
    if (hit && hit.value.strength !== "lead" && (joined || isCapital(line.charAt(word.start)))) {
      end = hit.to;
    } else if (!HEADING_FILL.has(word.text)) break;
    else if (TAIL_FILL.test(word.text)) end = i + 1;
  }
  return end;
};

/** Headings that stand within a line of text, in order. */
export const inlineHeadings = (
  line: string,
  junctions: ReadonlySet<number>,
  { long, listed }: { readonly long: boolean; readonly listed: boolean },
): InlineHeading[] => {
  if (!long && junctions.size === 0 && (listed || !line.slice(0, 70).includes(":"))) return [];
  const words =
    long || junctions.size > 0 ? partedWords(line, junctions) : wordsOf(line.slice(0, 80));
  const found: InlineHeading[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || (!long && i > 0)) break;
    if (!isCapital(line.charAt(word.start))) continue;
    const hit = headingBook.at(words, i);
    if (!hit || hit.value.strength === "lead") continue;
    const gluedBefore = junctions.has(word.start);
    const opens =
      i === 0 || gluedBefore || CLOSES.test(line.slice(Math.max(0, word.start - 4), word.start));
    const endIndex = headingEnd(line, words, hit.to, junctions);
    const last = words[endIndex - 1];
    if (!last) continue;
    const after = /^\s*:\s*/.exec(line.slice(last.end, last.end + 6));
    const next = last.end + (after?.[0].length ?? 0);
    const rest = line.slice(next, next + 3);
    const gluedAfter = junctions.has(last.end);
    const own = words.slice(i, endIndex);
    const titled = own.every((w) => isCapital(line.charAt(w.start)) || w.text.length <= 3);
    const many = endIndex - i >= 2 || last.text.endsWith("s");
    const weak = hit.value.strength === "weak";
    // Where breaks were lost without a trace, two words of a heading after a small letter will do.
    const small = /\p{Ll}\s$/u.test(line.slice(Math.max(0, word.start - 2), word.start));
    const loose =
      small && (endIndex - i >= 2 || found.length >= 2) && !JOINERS.has(words[i - 1]?.text ?? "");
    if (rest.trim() === "") continue;
    // A colon makes sure of a heading after any word; without one it needs a lost break.
    const sure = after
      ? opens || (titled && many && !weak)
      : gluedAfter
        ? opens || (titled && !weak) || (many && !weak && gluedAfter && opens)
        : many &&
          (opens || loose) &&
          (i > 0 || line.length > VERY_LONG) &&
          /^\s[\p{Lu}\d•]/u.test(rest);
    const lost = gluedBefore || (i === 0 && junctions.has(next));
    // "EDUCATION: Bachelor's degree …": a label in capitals is a heading before its text.
    const loud = i === 0 && after !== null && isLoud(line.slice(word.start, last.end));
    if (!sure || (weak && !(after && (lost || loud)))) continue;
    if (
      i === 0 &&
      line.length <= VERY_LONG &&
      !gluedAfter &&
      !(weak && lost) &&
      (!after || !LABELS.has(hit.value.kind))
    )
      continue;
    if (listed && word.start <= 6) continue;
    found.push({ from: word.start, to: next, glued: gluedBefore || gluedAfter });
    i = endIndex - 1;
  }
  return found;
};
