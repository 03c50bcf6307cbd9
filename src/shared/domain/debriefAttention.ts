import type { AttentionItem, DebriefColumn, DebriefRow } from "./debriefShape.ts";
import { shortName } from "./names.ts";

/**
 * What a debrief begins with: splits and uncovered criteria, required ones before preferred ones,
 * the widest split and the heaviest criterion first; then the cards that are missing.
 */
export function attentionOf(
  rows: readonly DebriefRow[],
  columns: readonly DebriefColumn[],
): AttentionItem[] {
  const told = rows.filter((row) => row.state === "split" || row.state === "uncovered");
  const urgency = (row: DebriefRow) =>
    (row.criterion.importance === "required" ? 0 : 2) + (row.state === "split" ? 0 : 1);
  const sorted = told.sort(
    (a, b) =>
      urgency(a) - urgency(b) || b.spread - a.spread || b.criterion.weight - a.criterion.weight,
  );
  return [
    ...sorted.map((row) => (row.state === "split" ? split(row, columns) : uncovered(row))),
    ...columns.flatMap((column) => missing(column)),
  ];
}

/** A rating or a mean as it is shown: whole, or with one decimal. */
export function figureText(value: number): string {
  return Number.isInteger(value) ? value.toString() : value.toFixed(1);
}

function split(row: DebriefRow, columns: readonly DebriefColumn[]): AttentionItem {
  const voices = row.cells.flatMap(({ value }, index) => {
    const name = columns[index]?.author.name;
    return typeof value === "number" && name !== undefined ? [{ value, name }] : [];
  });
  const { low, high, criterion } = row;
  return {
    kind: "split",
    criterionId: criterion.id,
    title: `${criterion.title}: ${figureText(low ?? 0)} against ${figureText(high ?? 0)}`,
    detail: voices
      .sort((a, b) => a.value - b.value)
      .map(({ value, name }) => `${shortName(name)} ${figureText(value)}`)
      .join(", "),
  };
}

function uncovered({ criterion, cells }: DebriefRow): AttentionItem {
  const notAssessed = cells.filter((cell) => cell.value === "not_assessed").length;
  const importance = criterion.importance === "required" ? "Required" : "Preferred";
  const said =
    notAssessed === 0
      ? "nobody covered it"
      : `not assessed by ${notAssessed === 1 ? "the one who looked" : notAssessed.toString()}, rated by nobody`;
  return {
    kind: "uncovered",
    criterionId: criterion.id,
    title: `${criterion.title}: ${said}`,
    detail: `${importance}, weight ${figureText(criterion.weight)}`,
  };
}

const missingWords = {
  owed: "owes a card",
  draft: "has begun a card and not submitted it",
  reopened: "has reopened a card and not submitted it again",
} as const;

function missing(column: DebriefColumn): AttentionItem[] {
  const { state, seatId, dueOn, isOverdue, author, interviewName } = column;
  if (state === "in" || state === "hidden" || state === "planned") return [];
  const title = `${shortName(author.name)} ${missingWords[state]}`;
  return [{ kind: "missing", seatId, dueOn, isOverdue, title, detail: interviewName }];
}
