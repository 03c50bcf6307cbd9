import { stripsOf, type Strip } from "./columns.ts";
import { isSpaceAt } from "../text/chars.ts";
import { fold, type Line } from "../text/lines.ts";
import { isBareMark, leadingMark, markFamily, ruleLevel } from "./marks.ts";
import { marksByLine, type LineMarks } from "./documentMarks.ts";
import type { PostingDocument, Span } from "../reading.ts";
import { repeatedNames } from "./junctions.ts";
import { runOnCuts } from "./runOn.ts";
import { nothingKnown } from "../sections/known.ts";
import { isTableRule, tabbedLines, tableCells } from "./tables.ts";
import { marksOfWords, wordsOf } from "../text/words.ts";
import type { DraftRow, Row } from "./row.ts";
import { joinWraps } from "./wraps.ts";

const WRAPPED = /^(\*\*\*|\*\*|__|\*|_)(?!\s)(.+?)(:?)\1(:?)$/;

const trimSpan = (text: string, from: number, to: number): Span => {
  let [start, end] = [from, to];
  while (start < to && isSpaceAt(text, start)) start += 1;
  while (end > from && isSpaceAt(text, end - 1)) end -= 1;
  return { start, end };
};

/** True for a text of spaces and nothing else. */
const isBlank = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (!isSpaceAt(text, at)) return false;
  return true;
};

/** Takes wrapping emphasis off a span: "**Skills**" gives the words and says that they are bold. */
const unwrap = (text: string, span: Span): Span & { bold: boolean } => {
  const { start, end } = span;
  const wrapped = end - start <= 400 && "*_".includes(text.charAt(start));
  const found = wrapped ? WRAPPED.exec(text.slice(start, end)) : null;
  if (!found?.[1] || found[2]?.includes(found[1])) return { ...span, bold: false };
  const width = found[1].length;
  // A colon after the closing sign stays outside: "**Skills**:".
  const tail = width + (found[4]?.length ?? 0);
  return { start: span.start + width, end: span.end - tail, bold: width > 1 };
};

const draftsOfStrip = (
  text: string,
  strip: Strip,
  known: LineMarks | undefined,
  tabbed: boolean,
  names: ReadonlySet<string>,
): DraftRow[] => {
  const { line: number } = strip;
  const raw = text.slice(strip.start, strip.end);
  const cells = tableCells(raw, strip.start, tabbed || (known?.table ?? false));
  const cuts = cells.length > 0 || (known?.heading ?? 0) > 0 ? [] : runOnCuts(raw, names);
  const edges = [0, ...cuts, raw.length];
  const drafts: DraftRow[] = [];
  for (let i = 0; i + 1 < edges.length; i += 1) {
    const from = edges[i] ?? 0;
    const piece = raw.slice(from, edges[i + 1]);
    if (isBlank(piece)) continue;
    const mark = leadingMark(piece);
    const base = strip.start + from;
    const trimmed = trimSpan(text, base + mark.contentStart, base + piece.length);
    const inner = unwrap(text, trimmed);
    const listed = known?.item !== undefined && i === 0;
    drafts.push({
      outerStart: base,
      start: inner.start,
      end: inner.end,
      line: number,
      lastLine: number,
      indent: mark.indent,
      mark: listed && mark.kind === "none" ? "bullet" : mark.kind,
      sign: listed && mark.kind === "none" ? "li" : mark.sign,
      level: known?.item ?? 0,
      heading: i === 0 ? Math.max(known?.heading ?? 0, mark.hashes) : mark.hashes,
      bold: inner.bold || (known?.bold ?? false),
      gapBefore: false,
      runOn: i > 0,
      cells,
      pieces: strip.column ? [{ start: inner.start, end: inner.end }] : [],
    });
  }
  return drafts;
};

/** Depth of list items from indentation and signs; items that importers marked keep theirs. */
const setLevels = (rows: DraftRow[], marked: boolean): void => {
  if (marked) return;
  let open: { indent: number; family: string }[] = [];
  for (const row of rows) {
    if (row.mark === "none") {
      if (open.length > 0) open = [];
      continue;
    }
    const family = markFamily(row.sign);
    while (open.length > 0 && row.indent < (open.at(-1)?.indent ?? 0)) open.pop();
    const known = open.findIndex((o) => o.family === family && Math.abs(o.indent - row.indent) < 2);
    if (known >= 0) open = open.slice(0, known + 1);
    else open.push({ indent: row.indent, family });
    row.level = Math.min(open.length - 1, 20);
  }
};

/** Text of a posting as logical lines, in the order of the text. */
export const rowsOf = (document: PostingDocument, lines: readonly Line[]): Row[] => {
  const { text } = document;
  const known = marksByLine(document, lines);
  const tabbed = tabbedLines(text, lines);
  const names = repeatedNames(text);
  const drafts: DraftRow[] = [];
  let gap = true;
  let pending: DraftRow | undefined;
  for (const strip of stripsOf(text, lines)) {
    const { line: number } = strip;
    const raw = text.slice(strip.start, strip.end);
    if (strip.opens) gap = true;
    if (isBlank(raw)) {
      gap = true;
      continue;
    }
    if (isTableRule(raw)) continue;
    const rule = ruleLevel(raw);
    if (rule > 0) {
      const above = drafts.at(-1);
      const under = above && !gap && above.mark === "none" && above.end - above.start <= 80;
      if (under && above.lastLine === number - 1 && !above.runOn) above.heading ||= rule;
      gap = true;
      continue;
    }
    const found = draftsOfStrip(text, strip, known.get(number), tabbed.has(number), names);
    const first = found[0];
    if (!first) continue;
    if (isBareMark(raw)) {
      pending = { ...first, mark: first.mark === "none" ? "bullet" : first.mark, gapBefore: gap };
      pending.sign = raw.trim();
      gap = false;
      continue;
    }
    first.gapBefore = gap;
    if (pending && first.mark === "none" && !gap) {
      Object.assign(first, {
        mark: pending.mark,
        sign: pending.sign,
        indent: pending.indent,
        outerStart: pending.outerStart,
        gapBefore: pending.gapBefore,
      });
    }
    pending = undefined;
    gap = false;
    drafts.push(...found);
  }
  setLevels(
    drafts,
    document.marks.some((mark) => mark.kind === "listItem"),
  );
  return joinWraps(text, drafts, known).map((draft) => {
    const folded =
      draft.pieces.length > 1
        ? draft.pieces.map((piece) => text.slice(piece.start, piece.end)).join(" ")
        : fold(text.slice(draft.start, draft.end));
    const words = wordsOf(folded);
    return { ...draft, text: folded, words, marks: marksOfWords(words), known: nothingKnown() };
  });
};
