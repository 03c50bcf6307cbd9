import { searchable } from "../../../../shared/domain/names.ts";
import type { ParsedInputOf } from "../../../../shared/ipc/contract.ts";
import type { CandidateRow } from "../../../../shared/ipc/views.ts";
import { statement, type Db, type SqlValue } from "../sql.ts";

export type CandidateFilter = ParsedInputOf<"candidate.list">;

/** A row without its requisition's pauses. */
type CandidateLine = Omit<CandidateRow, "pauses">;

type Column = CandidateFilter["sort"]["column"];

/** How many words of a search are looked for; further ones are left out. */
const mostWords = 6;
/** The words to look for; an empty one is found everywhere. */
export const hasWords = Array.from(
  { length: mostWords },
  (_, index) => `instr(c.search_text, @word${index.toString()}) > 0`,
).join(" AND ");

type Words = Record<string, string>;
/** The words, `requisitionId` and `disposition`; for a page also `limit` and `offset`. */
type FilterValues = Record<string, SqlValue>;

/* A candidate without an application on a requisition that is there is a prospect: one row, no stage. */
const everywhere = `FROM candidate AS c
  LEFT JOIN application AS a ON a.candidate_id = c.id AND a.removed_at IS NULL
    AND a.requisition_id IN (SELECT id FROM requisition WHERE removed_at IS NULL)`;
const onRequisition = `FROM application AS a
  LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
  JOIN candidate AS c ON c.id = COALESCE(merged.winner_id, a.candidate_id)
    AND a.removed_at IS NULL AND a.requisition_id = @requisitionId`;
const where = `WHERE c.removed_at IS NULL AND c.merged_into_id IS NULL
  AND CASE @disposition WHEN 'active' THEN a.disposition = 'active'
    WHEN 'left' THEN a.disposition <> 'active' ELSE 1 END
  AND ${hasWords}`;
const columns = `c.id AS candidateId, a.id AS applicationId, c.name, c.email,
  c.current_title AS currentTitle, c.current_company AS currentCompany,
  a.requisition_id AS requisitionId, r.title AS requisitionTitle, s.name AS stageName,
  a.disposition, a.entered_stage_at AS enteredStageAt, s.target_days AS targetDays,
  COALESCE(a.source, c.source) AS source, c.last_activity_at AS lastActivityAt`;
const names = `LEFT JOIN requisition AS r ON r.id = a.requisition_id
  LEFT JOIN stage AS s ON s.id = a.stage_id`;

/* By what each column of the table sorts; what can be empty comes last in both directions. */
const sortBy: Readonly<Record<Column, (direction: string) => string>> = {
  name: (direction) => `c.search_text ${direction}`,
  current: (direction) =>
    `c.current_title COLLATE NOCASE ${direction} NULLS LAST,
     c.current_company COLLATE NOCASE ${direction} NULLS LAST`,
  requisition: (direction) =>
    `r.title COLLATE NOCASE ${direction} NULLS LAST, a.requisition_id, s.position ${direction}`,
  stage: (direction) => `s.name COLLATE NOCASE ${direction} NULLS LAST`,
  inStage: (direction) => `a.entered_stage_at ${direction} NULLS LAST`,
  source: (direction) => `COALESCE(a.source, c.source) COLLATE NOCASE ${direction} NULLS LAST`,
  activity: (direction) => `c.last_activity_at ${direction}`,
};

function page(from: string, column: Column, direction: "ASC" | "DESC") {
  return statement<[FilterValues], CandidateLine>(
    `SELECT ${columns} ${from} ${names} ${where}
     ORDER BY ${sortBy[column](direction)}, c.seq, a.seq LIMIT @limit OFFSET @offset`,
  );
}

function pages(column: Column) {
  return {
    everywhere: { ASC: page(everywhere, column, "ASC"), DESC: page(everywhere, column, "DESC") },
    onRequisition: {
      ASC: page(onRequisition, column, "ASC"),
      DESC: page(onRequisition, column, "DESC"),
    },
  };
}

const pageBy = {
  name: pages("name"),
  current: pages("current"),
  requisition: pages("requisition"),
  stage: pages("stage"),
  inStage: pages("inStage"),
  source: pages("source"),
  activity: pages("activity"),
} satisfies Record<Column, ReturnType<typeof pages>>;
const count = {
  everywhere: statement<[FilterValues], { total: number }>(
    `SELECT count(*) AS total ${everywhere} ${where}`,
  ),
  onRequisition: statement<[FilterValues], { total: number }>(
    `SELECT count(*) AS total ${onRequisition} ${where}`,
  ),
};

/**
 * One row per application, and one per prospect under "all". Every word of the search must occur
 * in the name or the e-mail. Sorting by `inStage` ascending puts the longest stay first.
 */
export function readCandidateRows(
  db: Db,
  filter: CandidateFilter,
): { rows: CandidateLine[]; total: number } {
  const { search, requisitionId, disposition, limit, offset } = filter;
  const values = { ...wordsOf(search), requisitionId, disposition };
  const scope = requisitionId === null ? "everywhere" : "onRequisition";
  const prepared = pageBy[filter.sort.column][scope][filter.sort.descending ? "DESC" : "ASC"];
  return {
    rows: prepared(db).all({ ...values, limit, offset }),
    total: count[scope](db).get(values)?.total ?? 0,
  };
}

/** The words that are looked for, as candidates' search texts are written, for `hasWords`. */
export function wordsOf(search: string): Words {
  const words = searchable(search).split(" ");
  return Object.fromEntries(
    Array.from({ length: mostWords }, (_, index) => [
      `word${index.toString()}`,
      words[index] ?? "",
    ]),
  );
}
