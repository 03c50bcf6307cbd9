import type { SectionKind } from "../reading.ts";
import { HEADING_FILL, headingBook, type HeadingValue } from "../sections/headingLexicon.ts";
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

/** In "ESSENTIAL DUTIES include …" the heading ends with its capitals. */
const capitalsEnd = (line: string, words: readonly Word[], from: number, to: number): number => {
  let end = from;
  while (end < to) {
    const word = words[end];
    const raw = word ? line.slice(word.start, word.end) : "";
    if (raw !== raw.toUpperCase() || raw.length < 2) break;
    end += 1;
  }
  const first = words[from];
  const loud =
    end > from && first !== undefined && isLoud(line.slice(first.start, words[end - 1]?.end));
  return loud ? end : to;
};

/** A heading phrase at a place in a line, with what stands round it. */
interface Place {
  readonly strength: HeadingValue["strength"];
  readonly kind: SectionKind;
  /** First in its line. */
  readonly first: boolean;
  readonly colon: boolean;
  readonly gluedBefore: boolean;
  readonly gluedAfter: boolean;
  /** A sentence or list mark ends straight before it. */
  readonly opens: boolean;
  /** It follows a small letter of a text that has lost its breaks. */
  readonly loose: boolean;
  /** Each of its words begins with a capital. */
  readonly titled: boolean;
  /** It has two words or is a plural ("Requirements"). */
  readonly many: boolean;
  /** It is written in capitals. */
  readonly loud: boolean;
  readonly rest: string;
}

/** "PHYSICAL DEMANDS The employee …": capitals that stop where the text begins. */
const isShouted = ({ first, loud, colon, rest }: Place): boolean =>
  first && loud && !colon && /^\s\p{L}/u.test(rest) && /\p{Ll}{2}/u.test(rest);

/** Whether a phrase in running text is a heading: a colon or a lost break makes sure of it. */
const isHeadingAt = (place: Place, line: string): boolean => {
  const { colon, gluedBefore, gluedAfter, first, opens, loose, titled, many, loud } = place;
  const weak = place.strength === "weak";
  if (isShouted(place)) return true;
  if (weak) return colon && (gluedBefore || (first && (gluedAfter || loud)));
  const long = line.length > VERY_LONG;
  if (colon) {
    return first && !long ? LABELS.has(place.kind) : opens || (titled && many);
  }
  if (gluedAfter) return opens || titled;
  return (!first || long) && many && (opens || loose) && /^\s[\p{Lu}\d•]/u.test(place.rest);
};

/** Headings that stand within a line of text, in order. */
export const inlineHeadings = (
  line: string,
  junctions: ReadonlySet<number>,
  { long, listed }: { readonly long: boolean; readonly listed: boolean },
): InlineHeading[] => {
  const glued = junctions.size > 0;
  const label = !listed && line.slice(0, 70).includes(":");
  if (!long && !glued && !label && !(!listed && isLoud(line.slice(0, 9)))) return [];
  const words = long || glued ? partedWords(line, junctions) : wordsOf(line.slice(0, 90));
  const found: InlineHeading[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || (!long && i > 0)) break;
    if (!isCapital(line.charAt(word.start))) continue;
    const hit = headingBook.at(words, i);
    if (!hit || hit.value.strength === "lead") continue;
    const endIndex = capitalsEnd(line, words, i, headingEnd(line, words, hit.to, junctions));
    const last = words[endIndex - 1];
    if (!last || (listed && word.start <= 6)) continue;
    const colon = /^\s*:\s*/.exec(line.slice(last.end, last.end + 6));
    const next = last.end + (colon?.[0].length ?? 0);
    const rest = line.slice(next, next + 40);
    if (rest.trim() === "") continue;
    const small = /\p{Ll}\s$/u.test(line.slice(Math.max(0, word.start - 2), word.start));
    const own = words.slice(i, endIndex);
    const gluedBefore = junctions.has(word.start);
    const gluedAfter = junctions.has(last.end) || (colon !== null && junctions.has(next));
    const place: Place = {
      ...hit.value,
      first: i === 0,
      colon: colon !== null,
      gluedBefore,
      gluedAfter,
      opens:
        i === 0 || gluedBefore || CLOSES.test(line.slice(Math.max(0, word.start - 4), word.start)),
      loose:
        small && (own.length >= 2 || found.length >= 2) && !JOINERS.has(words[i - 1]?.text ?? ""),
      titled: own.every((w) => isCapital(line.charAt(w.start)) || w.text.length <= 3),
      many: own.length >= 2 || last.text.endsWith("s"),
      loud: isLoud(line.slice(word.start, last.end)),
      rest,
    };
    if (!isHeadingAt(place, line)) continue;
    found.push({ from: word.start, to: next, glued: gluedBefore || gluedAfter });
    i = endIndex - 1;
  }
  return found;
};
