import type { Disposition } from "./application.ts";
import { mayReadCard, mayReadOthers, type Reader } from "./blind.ts";
import { safeFileName, tableOf, type ColumnOf, type ExportTable } from "./exportTable.ts";
import { shortName } from "./names.ts";
import type { Pause } from "./pauses.ts";
import type { Blind } from "./requisition.ts";
import {
  recommendationLabels,
  weightedMean,
  type Check,
  type CheckAnswer,
  type Criterion,
  type OverallRecommendation,
  type RatingAnswer,
  type ScorecardStatus,
} from "./scorecard.ts";
import { calendarDays } from "./workingDays.ts";

/** One card of an application as an export reads it. */
export interface PipelineCard {
  authorId: string;
  authorName: string;
  interviewName: string;
  status: ScorecardStatus;
  recommendation: OverallRecommendation | null;
  /** Answers by the criterion's identity, whatever version the card was filled on. */
  answers: ReadonlyMap<string, RatingAnswer>;
}

/** One application with everything a row shows. */
export interface PipelineRecord {
  name: string;
  email: string | null;
  currentTitle: string | null;
  currentCompany: string | null;
  source: string | null;
  tags: readonly string[];
  stageName: string;
  disposition: Disposition;
  reason: string | null;
  note: string | null;
  appliedAt: string;
  enteredStageAt: string;
  disposedAt: string | null;
  /** Visits to the stage it stands on (or left), as half-open instants; null for still there. */
  visits: readonly { from: string; to: string | null }[];
  startsOn: string | null;
  cardsIn: number;
  cardsOwed: number;
  cards: readonly PipelineCard[];
  /** How the acting person stands to this application. */
  reader: Reader;
  /** Answers by the check's id. */
  checks: ReadonlyMap<string, CheckAnswer>;
}

export interface PipelineInput {
  requisitionTitle: string;
  blind: Blind;
  /** The newest version's criteria; today's weights are used. */
  criteria: readonly Criterion[];
  checks: readonly Check[];
  records: readonly PipelineRecord[];
  now: string;
  /** Times in which the requisition's clocks stood still. */
  pauses?: readonly Pause[];
  /** The plain date of an instant where the person is. */
  dateOf: (instant: string) => string;
}

export const dispositionLabels: Readonly<Record<Disposition, string>> = {
  active: "Active",
  hired: "Hired",
  rejected: "Rejected",
  withdrawn: "Withdrawn",
  transferred: "Transferred",
  duplicate: "Duplicate",
};

const checkAnswerLabels: Readonly<Record<CheckAnswer, string>> = {
  yes: "Yes",
  no: "No",
  unclear: "Unclear",
};

const hiddenText = "Hidden until your own scorecard is in";
const alwaysHiddenText = "Hidden from interviewers";

/** A record with the cards that the acting person may read. */
interface Row extends PipelineRecord {
  read: PipelineCard[];
  hidden: string | null;
}

/** The submitted cards that may be read; `hidden` says why others are not shown. */
function readable(record: PipelineRecord, blind: Blind): Row {
  const submitted = record.cards.filter((card) => card.status === "submitted");
  const read = submitted.filter((card) => mayReadCard(card, blind, record.reader));
  const hides = read.length < submitted.length && !mayReadOthers(blind, record.reader);
  const reason = blind === "always" ? alwaysHiddenText : hiddenText;
  return { ...record, read, hidden: hides ? reason : null };
}

/** A requisition's pipeline, one row per application. Blind is respected row by row. */
export function pipelineTable(input: PipelineInput): ExportTable {
  const rows = input.records.map((record) => readable(record, input.blind));
  return tableOf(input.requisitionTitle, columnsOf(input), rows);
}

/** The file name to propose; `on` is a plain date. */
export function pipelineFileName(title: string, format: "xlsx" | "csv", on: string): string {
  return safeFileName(`${shortName(title)} pipeline ${on}`, format);
}

function columnsOf(input: PipelineInput): ColumnOf<Row>[] {
  const { criteria, checks, now, pauses = [], dateOf } = input;
  const until = (row: Row) => row.disposedAt ?? now;
  return [
    text("name", "Candidate", 26, (row) => row.name),
    text("email", "E-mail", 28, (row) => row.email),
    text("currentTitle", "Current title", 26, (row) => row.currentTitle),
    text("currentCompany", "Current company", 22, (row) => row.currentCompany),
    text("source", "Source", 16, (row) => row.source),
    text("tags", "Tags", 20, (row) => (row.tags.length === 0 ? null : row.tags.join(", "))),
    text("stage", "Stage", 20, (row) => row.stageName),
    number("daysInStage", "Days in stage", (row) =>
      calendarDays(row.enteredStageAt, until(row), pauses),
    ),
    number("totalDays", "Days in stage, all visits", (row) =>
      row.visits.reduce(
        (sum, visit) => sum + calendarDays(visit.from, visit.to ?? until(row), pauses),
        0,
      ),
    ),
    text("disposition", "Disposition", 13, (row) => dispositionLabels[row.disposition]),
    text("reason", "Reason", 26, (row) => row.reason),
    text("note", "Note", 30, (row) => (mayReadOthers(input.blind, row.reader) ? row.note : null)),
    date("appliedOn", "Applied on", (row) => dateOf(row.appliedAt)),
    date("enteredStageOn", "Entered stage on", (row) => dateOf(row.enteredStageAt)),
    date("leftOn", "Left on", (row) => (row.disposedAt === null ? null : dateOf(row.disposedAt))),
    date("startsOn", "Start date", (row) => row.startsOn),
    number("cardsIn", "Scorecards in", (row) => row.cardsIn),
    number("cardsOwed", "Scorecards owed", (row) => row.cardsOwed),
    number("mean", "Weighted mean", (row) => rounded(meanOf(row, criteria).mean)),
    number("ratedWeight", "Weight rated", (row) => {
      const { mean, ratedWeight } = meanOf(row, criteria);
      return mean === null ? null : ratedWeight;
    }),
    number("totalWeight", "Weight in all", (row) => meanOf(row, criteria).totalWeight),
    text("recommendations", "Recommendations", 36, recommendations),
    ...criteria.map(criterionColumn),
    ...checks.map((check) =>
      text(`check:${check.id}`, check.label, 16, (row) => {
        const answer = row.checks.get(check.id);
        return answer === undefined ? null : checkAnswerLabels[answer];
      }),
    ),
  ];
}

function criterionColumn(criterion: Criterion): ColumnOf<Row> {
  return {
    key: `criterion:${criterion.id}`,
    title: criterion.title,
    type: "rating",
    width: Math.min(30, Math.max(12, criterion.title.length)),
    cell: (row) => {
      const answers = answersTo(criterion, row);
      return rounded(weightedMean([{ weight: 1, answers }]).mean);
    },
  };
}

function answersTo(criterion: Criterion, row: Row): RatingAnswer[] {
  return row.read.map((card) => card.answers.get(criterion.id) ?? null);
}

function meanOf(row: Row, criteria: readonly Criterion[]) {
  return weightedMean(
    criteria.map((criterion) => ({
      weight: criterion.weight,
      answers: answersTo(criterion, row),
    })),
  );
}

function recommendations(row: Row): string | null {
  const lines = row.read.map((card) => {
    const word =
      card.recommendation === null
        ? "No recommendation"
        : recommendationLabels[card.recommendation];
    return `${card.authorName} (${card.interviewName}): ${word}`;
  });
  if (row.hidden !== null) lines.push(row.hidden);
  return lines.length === 0 ? null : lines.join("; ");
}

/** Two decimals, so that a file says no more than was rated. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}

type CellOf<T> = (row: Row) => T | null;

function text(key: string, title: string, width: number, cell: CellOf<string>): ColumnOf<Row> {
  return { key, title, type: "text", width, cell };
}

function number(key: string, title: string, cell: CellOf<number>): ColumnOf<Row> {
  return { key, title, type: "number", width: 12, cell };
}

function date(key: string, title: string, cell: CellOf<string>): ColumnOf<Row> {
  return { key, title, type: "date", width: 14, cell };
}
