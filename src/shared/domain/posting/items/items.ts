import type { Row } from "../layout/row.ts";
import type { Importance, Span } from "../reading.ts";
import type { Block } from "../sections/blocks.ts";
import { matchRow } from "../sections/headingMatch.ts";
import { scoreContent } from "../sections/content.ts";
import { rowScores } from "../sections/phrasePoints.ts";
import { isSpaceAt } from "../text/chars.ts";
import { sentencesOf } from "../text/sentences.ts";
import { MAX_BARE, NEVER, sentenceAsks, type Standing } from "../sections/sentenceAsks.ts";
import { asksSurely } from "../sections/askSurely.ts";
import { wordsOf, type Word } from "../text/words.ts";
import { ASK_FIRST } from "../sections/contentLexicon.ts";
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
const FRAGMENT =
  /^(?!(?:are|is|do|does|did|can|could|will|would|have|has|what|who|why|how|when|where|want|ready|interested|not|sound|looking|love|think|need|got|if)\b)[^?!.]+\?$/i;
const JOINING = /(?<=\S)\s+(?:and|or)\s*$/i;
const EMPHASIS = /^(?:\*\*|__)|(?:\*\*|__)$/g;

/** An item's own span: closing comma, semicolon with its "and", or colon left out. */
export const trimItem = (text: string, span: Span): Span => {
  const raw = text.slice(span.start, span.end);
  let end = span.end;
  const tail = TAIL.exec(raw.slice(-14));
  if (tail && /[,;:]/.test(tail[0])) end -= tail[0].length;
  else end -= JOINING.exec(raw.slice(-14))?.[0].length ?? 0;
  const lead = raw.length - raw.trimStart().length;
  while (end > span.start && isSpaceAt(text, end - 1)) end -= 1;
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
export const itemSentences = (text: string, row: Row): Span[] =>
  withAnswers(text.slice(row.start, row.end)).map(({ start, end }) => ({
    start: row.start + start,
    end: row.start + end,
  }));

/** Sentences, a short question of no verb with the answer after it: "A diving ticket? Lovely." */
const withAnswers = (raw: string): Span[] => {
  const joined: Span[] = [];
  for (const span of sentencesOf(raw)) {
    const last = joined.at(-1);
    const before = last ? raw.slice(last.start, last.end) : "";
    if (last && before.length < 60 && FRAGMENT.test(before)) {
      joined[joined.length - 1] = { start: last.start, end: span.end };
    } else joined.push(span);
  }
  return joined;
};

/** What asks nothing: a place left open, and what only leads in to a list. */
const SAYS_NOTHING =
  /^[[(]?(?:TB[ACD]|N\/A|none)[\])]?\.?$|^(?:the |an? )?(?:[\p{L}-]+ ){0,3}(?:will|must|should) (?:have|be)$/iu;

const MAX_NOTHING = 48;

interface Mode {
  readonly standing: Standing;
  readonly hasList: boolean;
  readonly hasTable: boolean;
  readonly listed: boolean;
}

/** A paragraph among single lines or beside a table is a remark, unless it asks in so many words. */
const isRemark = (row: Row, sentences: number, lineItems: boolean, mode: Mode): boolean =>
  (mode.hasTable || (lineItems && sentences > 1)) && row.gapBefore && rowScores(row).ask < 3;

/** True for a piece of a sentence that asks by itself, or names something to be done. */
const standsAlone = (piece: string): boolean => {
  const words = wordsOf(piece);
  const { ask, duty } = scoreContent(words, piece);
  return ask > 0 || duty > 0 || opensItem(words);
};

/** Items that only semicolons part in their sentence; a pair of clauses is no list. */
const semicolonItems = (raw: string): Span[] => {
  if (raw.split("; ").length < 3 || /\([^)]{0,300};|;\s+or\b/.test(raw)) return [];
  // "… is required to stand; walk; climb": one sentence, whose verbs stand in a row.
  if (/\b(?:required|able|expected|asked) to \p{L}+;/u.test(raw)) return [];
  const spans: Span[] = [];
  let start = 0;
  for (const piece of raw.split(";")) {
    const lead = /^\s*(?:(?:and|or)\s+)?/.exec(piece)?.[0].length ?? 0;
    if (piece.trim() !== "") spans.push({ start: start + lead, end: start + piece.length });
    start += piece.length + 1;
  }
  const asking = spans.filter(({ start, end }) => standsAlone(raw.slice(start, end)));
  return asking.length >= spans.length * 0.6 ? spans : [];
};

const opensItem = (words: readonly Word[]): boolean =>
  asksSurely(words) || ASK_FIRST.has(words[0]?.text ?? "");
const MAX_LINE_ITEM = 60;
/** In a longer line a sentence that asks beyond doubt stands by itself. */
const MAX_SHORT_LINE = 25;
/** "Problem solver: you excel at …": a line that opens with a name of what it asks. */
const LABELLED = /^\p{Lu}[^.:!?]{2,40}: \S/u;

const paragraphItems = (text: string, row: Row, mode: Mode, lineItems: boolean): Span[] => {
  const sentences = itemSentences(text, row);
  const raws = sentences.map(({ start, end }) => text.slice(start, end));
  const semicolons = mode.standing !== "apart" && raws.some((raw) => raw.split("; ").length > 2);
  // "Able to lift 30 lbs. At least three times a day.": the second sentence only adds to the first.
  const further = raws.slice(1);
  const goesOn = (raw: string): boolean =>
    !(row.runOn
      ? opensItem(wordsOf(raw))
      : row.words.length > MAX_SHORT_LINE && asksSurely(wordsOf(raw)));
  // "Two years in a bakery. Rye preferred.": asked for to another degree.
  const apart =
    row.runOn && raws.some((raw, i) => i > 0 && saysWish(raw) !== saysWish(raws[0] ?? ""));
  const single =
    further.length === 0 ||
    (!apart &&
      row.words.length <= MAX_LINE_ITEM &&
      (LABELLED.test(row.text) || further.every(goesOn)));
  if (row.pieces.length > 1 || (single && lineItems && !semicolons)) {
    const scores = rowScores(row);
    const rival = Math.max(scores.about, scores.legal, scores.noise, scores.benefits);
    const asks =
      scores.ask > rival ||
      (rival < 3 && (scores.ask >= 2 || (row.words.length <= MAX_BARE && !NEVER.test(row.text))));
    return asks ? [row] : [];
  }
  if (isRemark(row, sentences.length, lineItems, mode)) return [];
  return sentences.flatMap((sentence) => {
    const raw = text.slice(sentence.start, sentence.end);
    if (endsInColon(row) && sentence.end === row.end) return [];
    if (!sentenceAsks(raw, mode.standing, mode.listed)) return [];
    const parts = mode.standing === "apart" ? [] : semicolonItems(raw);
    const clauses = parts.length > 0 || lineItems ? parts : askClauses(raw);
    if (clauses.length === 0) return [sentence];
    // A sentence that stays whole keeps its full stop; a clause has none of its own.
    if (clauses.length === 1 && clauses[0]?.end === raw.length) return [sentence];
    let asked = mode.standing !== "apart";
    const asking = clauses.filter(({ start, end }) => {
      const clause = raw.slice(start, end);
      // In a description a clause asks by itself, or goes on with one that does.
      asked ||= asksSurely(wordsOf(clause));
      return asked && !NEVER.test(clause);
    });
    return asking.map(({ start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end - (/[^.]\.$/.test(raw.slice(start, end)) ? 1 : 0),
    }));
  });
};

/** Where the sentences of a block stand: under a heading that asks, in what asks, or in other text. */
export const standingIn = (block: Block): Standing => {
  if (block.apart || (block.kind !== "required" && block.kind !== "preferred")) return "apart";
  if (block.heading === null) return "within";
  return block.rows.some((row) => row !== block.headingRow && row.mark !== "none")
    ? "within"
    : "headed";
};

/** Items of one block of requirements: list items, lines, cells, or the asking parts of sentences. */
export const itemsOfBlock = (text: string, block: Block): RawItem[] => {
  const importance: Importance = block.kind === "preferred" ? "preferred" : "required";
  const rows = block.rows.filter((row) => row !== block.headingRow);
  const mode: Mode = {
    standing: standingIn(block),
    hasList: rows.some((row) => row.mark !== "none"),
    hasTable: rows.some((row) => row.cells.length > 0),
    listed: block.listed,
  };
  const items: RawItem[] = [];
  const add = (span: Span, words?: string, stated?: Importance): void => {
    const own = trimItem(text, span);
    if (own.end <= own.start) return;
    const said = words ?? text.slice(own.start, own.end);
    if (!/[\p{L}]{2}/u.test(said) || (said.length <= MAX_NOTHING && SAYS_NOTHING.test(said)))
      return;
    items.push({
      span: own,
      text: words,
      importance: stated ?? importanceOf(said.replace(EMPHASIS, ""), importance),
    });
  };
  // Lines rather than paragraphs: most rows are a single sentence or none.
  const lineItems =
    mode.standing !== "apart" &&
    !mode.hasList &&
    (block.heading !== null || rows.length >= 3) &&
    rows.filter((row) => LABELLED.test(row.text) || itemSentences(text, row).length === 1).length >=
      rows.length * 0.6 &&
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
    // A heading that was cut out of a line and names no kind of its own.
    if (row.runOn && row.words.length <= 3 && matchRow(row)?.coverage === 1) continue;
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
      if (row.mark === "none" && itemSentences(text, row).length === 1) continue;
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
    const sentences = row.mark === "none" ? itemSentences(text, row) : [row];
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
