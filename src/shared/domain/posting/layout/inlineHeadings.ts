import type { SectionKind } from "../reading.ts";
import { HEADING_FILL, headingBook } from "../sections/headingLexicon.ts";
import { matchHeading, matchShape } from "../sections/headingMatch.ts";
import { hasSmall, isCapitalAt, isFigureAt, isSmallAt, isWordAt } from "../text/chars.ts";
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
const MAX_WORDS = 9;
const CLOSES = /(?:[.!?;:)\]•"”…]|\p{Extended_Pictographic}\ufe0f?)\s*$/u;
/** Without any of these no heading within a line comes to its end. */
const CLOSER = /[:?]|\p{Lu}{3}/u;
/** True where what stands before an offset is closed: by a sign, or by a letter never. */
const closesBefore = (line: string, at: number): boolean => {
  const before = line.charCodeAt(at - 2);
  const plain = line.charCodeAt(at - 1) === 32 && before < 128;
  if (plain && (isWordAt(line, at - 2) || before === 44)) return false;
  return CLOSES.test(line.slice(Math.max(0, at - 4), at));
};
const HAS_WORDS = /[\p{L}\p{N}]/u;
const BEFORE_MARK = /^[?:]?\s+(?:[•●▪■◦‣∙►➢✓✔✅❖➤▸·]|[-–*] |1[.)])/u;
const MARK = /^(?:[•●▪■◦‣∙►➢✓✔✅❖➤▸·]|[-–*] |1[.)])/u;
const BETWEEN = /^(?:[\s&/,'()-]|\(s\))*$/;
const FACT_LABEL = /^(?:SALARY|PAY|LOCATION|DEPARTMENT|COMPENSATION)/;

const isCapital = (raw: string): boolean => isCapitalAt(raw, 0) || isFigureAt(raw, 0);
const isLoud = (raw: string): boolean =>
  !isSmallAt(raw, 1) && /\p{Lu}{2}/u.test(raw) && raw === raw.toUpperCase();

/** A line while its headings are looked for. */
interface Field {
  readonly line: string;
  readonly words: readonly Word[];
  readonly junctions: ReadonlySet<number>;
}

/** Words of a line, parted also where a small letter meets a capital. */
const partedWords = (line: string, junctions: ReadonlySet<number>): Word[] => {
  const edges = [0, ...[...junctions].sort((a, b) => a - b), line.length];
  const words: Word[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const from = edges[i] ?? 0;
    for (const word of wordsOf(line.slice(from, edges[i + 1]))) {
      const { text, stem, marks } = word;
      words.push({ text, stem, marks, start: from + word.start, end: from + word.end });
    }
  }
  return words;
};

/** How a run of words that may be a heading comes to its end. */
type Close = "colon" | "question" | "glued" | "capitals";

interface Run {
  readonly end: number;
  /** Offset at which what follows begins. */
  readonly next: number;
  readonly close: Close;
}

/** The run of words from `i` on up to the first sign that a heading ends, if there is one. */
const runFrom = ({ line, words, junctions }: Field, i: number): Run | undefined => {
  const first = words[i];
  if (!first) return undefined;
  const loud = isLoud(line.slice(first.start, first.end)) && first.end - first.start > 2;
  for (let j = i; j < words.length && j < i + MAX_WORDS; j += 1) {
    const word = words[j];
    const after = words[j + 1];
    if (!word) return undefined;
    const gap = line.slice(word.end, after ? Math.min(after.start, word.end + 6) : word.end + 6);
    const sign = gap === " " ? null : /^\s*([:?])(?!\/)\s*/.exec(gap);
    if (sign) {
      const next = word.end + sign[0].length;
      return { end: j + 1, next, close: sign[1] === ":" ? "colon" : "question" };
    }
    if (junctions.has(word.end)) return { end: j + 1, next: word.end, close: "glued" };
    if (!after || (gap !== " " && !BETWEEN.test(gap))) return undefined;
    const next = line.slice(after.start, after.end);
    const small = hasSmall(next);
    if (loud && small && !(next.length <= 3 && JOINERS.has(after.text)))
      return { end: j + 1, next: after.start, close: "capitals" };
  }
  return undefined;
};

/** Whether a run that is closed by a sign reads as a heading. */
const isHeading = (
  { line, words, junctions }: Field,
  i: number,
  run: Run,
  long: boolean,
): boolean => {
  const own = words.slice(i, run.end);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return false;
  const raw = line.slice(first.start, last.end);
  const loud = isLoud(raw) && raw.length >= 5 && !FACT_LABEL.test(raw);
  const match = matchHeading(own);
  const glued = junctions.has(first.start);
  const colon = run.close === "colon";
  if (!match || match.strength === "lead") {
    const shape = matchShape(own);
    return shape !== undefined && (loud || (run.close === "question" && long) || (colon && glued));
  }
  const named = match.coverage === 1 || (match.opens && own.length <= 6);
  if (match.strength === "weak") {
    const alone = match.coverage === 1 && (glued || i === 0);
    return alone && (loud || (colon && (glued || junctions.has(run.next))));
  }
  if (loud) return match.coverage >= 0.5 || match.opens;
  if (colon && i === 0 && !long) return LABELS.has(match.kind) && match.coverage === 1;
  if (run.close === "capitals") return named;
  const titled = own.every((w) => isCapital(line.charAt(w.start)) || w.text.length <= 4);
  return named || (titled && match.coverage >= 0.5);
};

/** "… two mid-level engineers Requirements: 5+ years": a label that nothing but its words parts. */
const isLabel = ({ line, words }: Field, i: number, run: Run): boolean => {
  const own = words.slice(i, run.end);
  const last = own.at(-1);
  if (run.close !== "colon" || !last || JOINERS.has(words[i - 1]?.text ?? "")) return false;
  const match = matchHeading(own);
  const named = match?.strength === "strong" && match.coverage === 1;
  if (!named) return false;
  // Before a list mark a label is one whatever stands before it: "… Kotlin Responsibilities: * Build".
  if (MARK.test(line.slice(run.next, run.next + 3))) return true;
  // After a name ("… CSS Malayalam Qualification: …") only a word that is hardly anything else.
  if (isCapital(line.charAt(words[i - 1]?.start ?? 0))) return last.text.length >= 10;
  return own.length >= 2 || last.text.endsWith("s") || last.text.length >= 10;
};

/** Grows a heading phrase over the heading words that follow it ("… and Qualifications"). */
const phraseEnd = ({ line, words, junctions }: Field, to: number): number => {
  let end = to;
  for (let i = to; i < words.length && i < to + 5; i += 1) {
    const word = words[i];
    const before = words[i - 1];
    if (!word || !before || junctions.has(word.start)) break;
    const between = line.slice(before.end, word.start);
    if (!BETWEEN.test(between)) break;
    const hit = headingBook.at(words, i);
    const joined = /&|\//.test(between) || before.text === "and";
    if (hit && hit.value.strength !== "lead" && (joined || isCapital(line.charAt(word.start)))) {
      end = hit.to;
    } else if (!HEADING_FILL.has(word.text)) break;
    else if (
      /^(?:include|includes|including|are|required|needed|summary|overview)$/.test(word.text)
    )
      end = i + 1;
  }
  return end;
};

/** The end of a heading that only a space parts from what follows ("Requirements Bachelor's …"). */
const openEnd = (field: Field, i: number, opens: boolean, found: number): number | undefined => {
  const { line, words } = field;
  const word = words[i];
  const hit = headingBook.at(words, i);
  if (!word || !hit || hit.value.strength === "lead" || hit.value.strength === "weak") {
    return undefined;
  }
  const end = phraseEnd(field, hit.to);
  const last = words[end - 1];
  if (!last) return undefined;
  const many = end - i >= 2 || last.text.endsWith("s");
  const small = /\p{Ll}\s$/u.test(line.slice(Math.max(0, word.start - 2), word.start));
  const loose = small && (end - i >= 2 || found >= 2) && !JOINERS.has(words[i - 1]?.text ?? "");
  const before = opens || loose;
  const titled = words
    .slice(i, end)
    .every((w) => isCapital(line.charAt(w.start)) || w.text.length <= 3);
  const next = line.slice(last.end, last.end + 4);
  // Before a list mark a heading need not have capitals: "… on Saturdays What you need • …".
  if (many && before && BEFORE_MARK.test(next)) return end;
  const phrase = loose && end - i >= 3;
  const opened = /^\s[\p{Lu}•]/u.test(next) || (last.text.endsWith("s") && /^\s\d/.test(next));
  return many && before && (titled || phrase) && opened ? end : undefined;
};

/** Headings that stand within a line of text, in order. */
export const inlineHeadings = (
  line: string,
  junctions: ReadonlySet<number>,
  { long, listed }: { readonly long: boolean; readonly listed: boolean },
): InlineHeading[] => {
  const parted = long || junctions.size > 0;
  const label = !listed && (line.slice(0, 70).includes(":") || isLoud(line.slice(0, 6).trim()));
  if (!parted && !label) return [];
  const words = parted ? partedWords(line, junctions) : wordsOf(line.slice(0, 90));
  const field: Field = { line, words, junctions };
  const closes = junctions.size > 0 || CLOSER.test(line);
  const found: InlineHeading[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (!word || (!long && i > 0 && !parted)) break;
    if (!isCapital(line.charAt(word.start)) || (listed && word.start <= 6)) continue;
    const glued = junctions.has(word.start);
    const opens = i === 0 || glued || closesBefore(line, word.start);
    const run = closes && (opens || long) ? runFrom(field, i) : undefined;
    const reads = run && (opens ? isHeading(field, i, run, long) : isLabel(field, i, run));
    if (run && reads && HAS_WORDS.test(line.slice(run.next))) {
      found.push({ from: word.start, to: run.next, glued: glued || run.close === "glued" });
      i = run.end - 1;
      continue;
    }
    const end = long ? openEnd(field, i, opens, found.length) : undefined;
    const last = end === undefined ? undefined : words[end - 1];
    if (end !== undefined && last) {
      found.push({ from: word.start, to: last.end, glued });
      i = end - 1;
    }
  }
  return found;
};
