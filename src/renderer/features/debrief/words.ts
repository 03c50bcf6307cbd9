import type {
  CellValue,
  DebriefCell,
  DebriefColumn,
  RowState,
} from "../../../shared/domain/debriefShape.ts";
import { ratingLabels, ratingSchema, type Rating } from "../../../shared/domain/scorecard.ts";

const oneDecimal = new Intl.NumberFormat(undefined, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const figure = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });

/** A mean with one decimal: "3.9"; "–" where nothing was rated. */
export function meanText(mean: number | null): string {
  return mean === null ? "–" : oneDecimal.format(mean);
}

/** A weight or a rating: whole, or with one decimal. */
export function numberText(value: number): string {
  return figure.format(value);
}

/** The step of the scale whose colour and name a value takes. */
export function stepOf(value: number): Rating {
  return ratingSchema.parse(Math.min(5, Math.max(1, Math.round(value))));
}

/** What a cell shows: "4", "3.5", "–" for not assessed, nothing for unrated. */
export function valueText(value: CellValue): string {
  if (value === null) return "";
  return value === "not_assessed" ? "–" : numberText(value);
}

/** The same in words: "4, yes", "3.5", "not assessed", "not rated". */
export function valueWords(value: CellValue): string {
  if (value === null) return "not rated";
  if (value === "not_assessed") return "not assessed";
  return Number.isInteger(value)
    ? `${numberText(value)}, ${ratingLabels[stepOf(value)].toLowerCase()}`
    : numberText(value);
}

/** True when there is something to read in a cell. */
export function hasEvidence(cell: DebriefCell): boolean {
  return cell.parts.some((part) => part.evidence.trim() !== "");
}

/** How far the interviewers agree on a criterion. */
export const stateWords: Readonly<Record<RowState, string>> = {
  split: "Split",
  agreed: "Agreed",
  one_view: "One view",
  uncovered: "Nobody covered it",
};

/** Why a column holds no card that can be read. */
export const columnWords: Readonly<Record<Exclude<DebriefColumn["state"], "in">, string>> = {
  planned: "planned",
  owed: "owed",
  draft: "begun",
  reopened: "reopened",
  hidden: "hidden",
};

/** "They agree on 3 of 6 criteria, differ on 1, and 2 rest on one view." */
export function agreementText(rows: readonly { state: RowState }[]): string | null {
  const count = (state: RowState) => rows.filter((row) => row.state === state).length;
  const [agreed, split, one] = [count("agreed"), count("split"), count("one_view")];
  if (agreed + split + one === 0) return null;
  const parts = [
    `Agreed on ${agreed} of ${rows.length} criteria`,
    split === 0 ? null : `split on ${split}`,
    one === 0 ? null : `${one} ${one === 1 ? "rests" : "rest"} on one view`,
  ];
  return `${parts.filter((part) => part !== null).join(", ")}.`;
}
