import type { Row } from "../layout/row.ts";
import type { Importance, Span } from "../reading.ts";
import { scoreContent } from "../sections/content.ts";
import type { Block } from "../sections/blocks.ts";
import { rowScores } from "../sections/evidence.ts";
import { sentencesOf } from "../text/sentences.ts";
import { wordsOf } from "../text/words.ts";
import { askClauses, dutyClauses } from "./clauses.ts";
import { importanceOf, saysWish } from "./importance.ts";
import { tableItems } from "./tableItems.ts";

/** A thing asked or done, before its details are read. */
export interface RawItem {
  readonly span: Span;
  /** The words where they are no single stretch of the text (columns side by side). */
  readonly text: string | undefined;
  readonly importance: Importance;
}

const TAIL = /(?:[\s,;]+(?:and|or)?|\s*:)\s*$/i;
const EMPHASIS = /^(?:\*\*|__)|(?:\*\*|__)$/g;

/** An item's own span: closing comma, semicolon with its "and", or colon left out. */
export const trimItem = (text: string, span: Span): Span => {
  const raw = text.slice(span.start, span.end);
  let end = span.end;
  const tail = TAIL.exec(raw.slice(-14));
  if (tail && /[,;:]/.test(tail[0])) end -= tail[0].length;
  const lead = raw.length - raw.trimStart().length;
  while (end > span.start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { start: span.start + lead, end: Math.max(end, span.start + lead) };
};

const endsInColon = (row: Row): boolean => /[:：]\s*[*_]*\s*$/.test(row.text);

/** Rows below an item that ends in a colon and that only complete it. */
const completing = (rows: readonly Row[], at: number): number => {
  const row = rows[at];
  let last = at;
  while (
    row &&
    last + 1 < rows.length &&
    (rows[last + 1]?.level ?? 0) > row.level &&
    rows[last + 1]?.mark !== "none"
  )
    last += 1;
  return last;
};

/** Sentences of a paragraph as spans of the posting. */
export const rowSentences = (text: string, row: Row): Span[] =>
  sentencesOf(text.slice(row.start, row.end)).map(({ start, end }) => ({
    start: row.start + start,
    end: row.start + end,
  }));

const NEVER =
  /^(?:we(?:['’]re| are) (?!looking|seeking|searching|after)|at \p{Lu}[\p{L}&]*,? we\b|we (?!need|require|expect|ask|want|look|seek|also need|would|['’])|our |this |that |these |if you (?:need|don|do not|are excited|have any|require|think|feel|believe|meet|want)|don['’]t |there |it |in return|please |apply |send |even if|the (?:physical demands|work environment|noise level|requirements|qualifications|statements)(?: \w+)? (?:described|listed|below|above|here)|reasonable accommodation|not sure|sound |come |join |the (?:team|company|role|position|salary) (?:is|offers|will|has)|why |what |how |when |training |no experience|you will (?:receive|join|get|be joining|report|have the (?:opportunity|chance))|you['’]ll (?:receive|join|get|be joining|report|have the (?:opportunity|chance)))/iu;

/** True when a sentence of a paragraph asks for something. `headed` lowers what is needed. */
export const sentenceAsks = (raw: string, headed: boolean): boolean => {
  const scores = scoreContent(wordsOf(raw));
  const rival = Math.max(scores.benefits, scores.legal, scores.noise);
  if (rival >= 3 && rival >= scores.ask) return false;
  if (saysWish(raw) && rival < 3) return true;
  if (NEVER.test(raw) && !(scores.ask >= 5 && /\b(?:must|require)/i.test(raw))) return false;
  if (scores.ask >= 2) return scores.ask >= scores.about && (headed || scores.ask >= scores.duty);
  return headed && scores.about < 2 && scores.duty < 2 && wordsOf(raw).length >= 2;
};

interface Mode {
  /** The block stands under a heading of its own kind. */
  readonly headed: boolean;
  readonly hasList: boolean;
}

/** A paragraph among single lines is a remark on the list unless it asks in so many words. */
const isRemark = (row: Row, sentences: number, lineItems: boolean): boolean =>
  lineItems && sentences > 1 && row.gapBefore && rowScores(row).ask < 3;

const paragraphItems = (text: string, row: Row, mode: Mode, lineItems: boolean): Span[] => {
  const sentences = rowSentences(text, row);
  if (row.pieces.length > 1 || (sentences.length === 1 && lineItems)) {
    const scores = rowScores(row);
    const rival = Math.max(scores.about, scores.legal, scores.noise, scores.benefits);
    const asks = scores.ask >= 2 || (rival < 3 && !NEVER.test(row.text));
    return asks ? [row] : [];
  }
  if (isRemark(row, sentences.length, lineItems)) return [];
  return sentences.flatMap((sentence) => {
    const raw = text.slice(sentence.start, sentence.end);
    if (endsInColon(row) && sentence.end === row.end) return [];
    if (!sentenceAsks(raw, mode.headed && !mode.hasList)) return [];
    const clauses = askClauses(raw);
    // A sentence that stays whole keeps its full stop; a clause has none of its own.
    if (clauses.length === 1) return [sentence];
    return clauses.map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end - (/[^.]\.$/.test(raw.slice(start, end)) ? 1 : 0),
    }));
  });
};

/** Items of one block of requirements: list items, lines, cells, or the asking parts of sentences. */
export const itemsOfBlock = (text: string, block: Block): RawItem[] => {
  const importance: Importance = block.kind === "preferred" ? "preferred" : "required";
  const rows = block.rows.filter((row) => row !== block.headingRow);
  const mode: Mode = {
    headed: block.heading !== null,
    hasList: rows.some((row) => row.mark !== "none"),
  };
  const items: RawItem[] = [];
  const add = (span: Span, words?: string, stated?: Importance): void => {
    const own = trimItem(text, span);
    if (own.end <= own.start) return;
    const said = words ?? text.slice(own.start, own.end);
    if (!/[\p{L}]{2}/u.test(said)) return;
    items.push({
      span: own,
      text: words,
      importance: stated ?? importanceOf(said.replace(EMPHASIS, ""), importance),
    });
  };
  // Lines rather than paragraphs: most rows are a single sentence or none.
  const lineItems =
    !mode.hasList &&
    (block.heading !== null || rows.length >= 3) &&
    rows.filter((row) => rowSentences(text, row).length === 1).length >= rows.length * 0.6 &&
    (rows.length > 1 || (rows[0]?.words.length ?? 0) < 25 || rows[0]?.runOn === true);
  const table = rows.filter((row) => row.cells.length > 0);
  if (table.length > 0) {
    for (const { span, importance: stated } of tableItems(text, table, importance))
      add(span, undefined, stated);
  }
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i];
    if (!row || row.cells.length > 0) continue;
    if (block.mixed && isDuty(row)) continue;
    const next = rows[i + 1];
    if (endsInColon(row) && next) {
      const last = completing(rows, i);
      const final = rows[last];
      if (row.mark !== "none" && last > i && final) {
        add({ start: row.start, end: row.end });
        const item = items.at(-1);
        if (item)
          items[items.length - 1] = {
            ...item,
            text: text.slice(item.span.start, item.span.end),
            span: { start: item.span.start, end: final.end },
          };
        i = last;
        continue;
      }
      if (row.mark === "none" && rowSentences(text, row).length === 1) continue;
    }
    if (row.mark === "none" && endsInColon(row) && row.words.length <= 4) continue;
    if (row.mark !== "none") add(row, row.pieces.length > 1 ? row.text : undefined);
    else
      for (const span of paragraphItems(text, row, mode, lineItems))
        add(span, row.pieces.length > 1 && span === row ? row.text : undefined);
  }
  return items.toSorted((a, b) => a.span.start - b.span.start);
};

const isDuty = (row: Row): boolean => {
  const scores = rowScores(row);
  return scores.duty >= 2 && scores.duty > scores.ask;
};

interface LineItem {
  readonly span: Span;
  readonly text: string | undefined;
}

/** Every row of a block as an item of its own: duties and keywords. */
export const linesOfBlock = (text: string, block: Block): LineItem[] =>
  block.rows.flatMap((row, i): LineItem[] => {
    if (row === block.headingRow) return [];
    if (block.mixed && !isDuty(row)) return [];
    if (row.cells.length > 0) {
      return tableItems(text, [row], "required").map(({ span }) => ({
        span: trimItem(text, span),
        text: undefined,
      }));
    }
    if (endsInColon(row) && block.rows[i + 1] !== undefined) return [];
    if (row.pieces.length > 1) return [{ span: trimItem(text, row), text: row.text }];
    const sentences = row.mark === "none" ? rowSentences(text, row) : [row];
    return sentences
      .flatMap((sentence) => {
        if (row.mark !== "none" || (sentences.length === 1 && row.words.length < 20))
          return [sentence];
        return dutyClauses(text.slice(sentence.start, sentence.end)).map(({ start, end }) => ({
          start: sentence.start + start,
          end: sentence.start + end,
        }));
      })
      .map((span) => ({ span: trimItem(text, span), text: undefined }))
      .filter(({ span }) => span.end > span.start);
  });
