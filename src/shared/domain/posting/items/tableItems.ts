import type { Row } from "../layout/row.ts";
import type { Importance, Span } from "../reading.ts";
import { wordsOf } from "../text/words.ts";

/** A cell that asks for something, with the importance its row or column gives it. */
export interface TableItem {
  readonly span: Span;
  readonly importance: Importance | undefined;
}

const NEEDED =
  /^(?:essential|required|must(?:[- ]haves?)?|needs?|mandatory|e|yes|high|minimum|needed|basic|core)$/i;
const WISHED =
  /^(?:desirable|desired|preferred|nice(?:[- ]to[- ]have)?|wish|d|optional|bonus|a plus|plus|ideal|useful|advantageous|low)$/i;
const TICK = /^(?:[✓✔☑✅xX*•●√]|yes|y|ja|oui)$/i;
const HEAD =
  /^(?:criteri(?:a|on)|requirements?|qualifications?|skills?|essential(?: criteria)?|desirable(?: criteria)?|required|preferred|importance|priority|assessed(?: by)?|how assessed|method of assessment|measured by|evidence|essential ?(?:\/|or) ?desirable|attributes?|area|category|level|must ?\/ ?nice|kind|when|what|time|task|#|no\.?|competenc(?:y|ies)|description|detail|factor|must have|nice to have|weight(?:ing)?)$/i;
const ASSESSED = /assess|method|measured|evidence|weight|^#$|^no\.?$/i;
const LABEL =
  /^(?:education(?:al)?|experience|skills?|knowledge|qualifications?|training|other|personal|abilities|attributes|licen[cs]e|certifications?|languages?|#?\d+)\b/i;

interface Column {
  readonly head: string;
  readonly importance: Importance | undefined;
  readonly assessed: boolean;
}

const importanceOfHead = (head: string): Importance | undefined => {
  const needed = /\b(?:essential|required|must|minimum)\b/i.test(head);
  const wished = /\b(?:desirable|preferred|desired|nice|optional)\b/i.test(head);
  if (needed === wished) return undefined;
  return needed ? "required" : "preferred";
};

const cellText = (text: string, cell: Span): string =>
  text
    .slice(cell.start, cell.end)
    .replace(/[*_]{2}/g, "")
    .trim();

/** True for the row that names a table's columns. */
const isHead = (cells: readonly string[]): boolean => {
  const filled = cells.filter((cell) => cell !== "");
  return (
    filled.length > 0 &&
    filled.filter((cell) => HEAD.test(cell)).length >= Math.max(1, filled.length * 0.6)
  );
};

/** The cells of a table's rows that ask for something. */
export const tableItems = (
  text: string,
  rows: readonly Row[],
  importance: Importance,
): TableItem[] => {
  const items: TableItem[] = [];
  let columns: Column[] = [];
  for (const row of rows) {
    const cells = row.cells.map((cell) => cellText(text, cell));
    if (isHead(cells) && cells.every((cell) => wordsOf(cell).length <= 5)) {
      columns = cells.map((head) => ({
        head,
        importance: importanceOfHead(head),
        assessed: ASSESSED.test(head),
      }));
      continue;
    }
    items.push(...rowItems(text, row, cells, columns, importance));
  }
  return items;
};

const LISTED = /^[•●▪■◦‣∙·](?=\s)/u;

/** The items of a list within a cell ("• Tact • Patience"), or the cell itself. */
const listedIn = (text: string, cell: Span): Span[] => {
  const raw = text.slice(cell.start, cell.end);
  const sign = LISTED.exec(raw)?.[0];
  if (sign === undefined) return [cell];
  const spans: Span[] = [];
  let from = 0;
  for (const piece of raw.split(sign)) {
    const lead = piece.length - piece.trimStart().length;
    const start = cell.start + from + lead;
    if (piece.trim() !== "") spans.push({ start, end: start + piece.trim().length });
    from += piece.length + sign.length;
  }
  return spans;
};

const rowItems = (
  text: string,
  row: Row,
  cells: readonly string[],
  columns: readonly Column[],
  importance: Importance,
): TableItem[] => {
  const items: TableItem[] = [];
  const spanOf = (i: number): Span => row.cells[i] ?? { start: row.start, end: row.end };
  // "Essential" and "Desirable" as columns that hold what is asked.
  const kinds = columns.flatMap((column, i) => (column.importance && !column.assessed ? [i] : []));
  const worded = kinds.filter(
    (i) =>
      (cells[i] ?? "").length > 3 &&
      !TICK.test(cells[i] ?? "") &&
      !NEEDED.test(cells[i] ?? "") &&
      !WISHED.test(cells[i] ?? ""),
  );
  if (worded.length > 0) {
    for (const i of worded) {
      const own = { importance: columns[i]?.importance };
      items.push(...listedIn(text, spanOf(i)).map((span) => ({ span, ...own })));
    }
    return items;
  }
  let stated: Importance | undefined;
  for (const [i, cell] of cells.entries()) {
    if (TICK.test(cell) && columns[i]?.importance) stated = columns[i].importance;
    else if (NEEDED.test(cell)) stated = "required";
    else if (WISHED.test(cell)) stated = "preferred";
  }
  let best = -1;
  let bestLength = 2;
  for (const [i, cell] of cells.entries()) {
    if (columns[i]?.assessed || NEEDED.test(cell) || WISHED.test(cell) || TICK.test(cell)) continue;
    const length = LABEL.test(cell) && wordsOf(cell).length <= 2 ? 2.5 : cell.length;
    // The first cell that says enough wins over a longer remark beside it.
    if (length > bestLength && !(best >= 0 && bestLength >= 18 && columns.length > 0)) {
      best = i;
      bestLength = length;
    }
  }
  if (best < 0) return items;
  return [
    {
      span: spanOf(best),
      importance: stated ?? (importance === "preferred" ? "preferred" : undefined),
    },
  ];
};
