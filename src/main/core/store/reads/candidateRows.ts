import { searchable } from "../../../../shared/domain/candidate.ts";
import type { ParsedInputOf } from "../../../../shared/ipc/contract.ts";
import type { CandidateRow } from "../../../../shared/ipc/views.ts";
import { statement, type Db } from "../sql.ts";

export type CandidateFilter = ParsedInputOf<"candidate.list">;

interface FilterValues {
  words: string;
  requisitionId: string | null;
  disposition: CandidateFilter["disposition"];
}

/* A candidate without an application on a requisition that is there is a prospect: one row, no stage. */
const from = `FROM candidate AS c
  LEFT JOIN (SELECT a.*, r.title AS requisition_title, s.name AS stage_name, s.target_days,
      s.position AS stage_position
    FROM application AS a
    JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
    JOIN stage AS s ON s.id = a.stage_id
    WHERE a.removed_at IS NULL) AS a ON a.candidate_id = c.id
  WHERE c.removed_at IS NULL AND c.merged_into_id IS NULL
    AND (@requisitionId IS NULL OR a.requisition_id = @requisitionId)
    AND (@disposition = 'all' OR (@disposition = 'active' AND a.disposition = 'active')
      OR (@disposition = 'left' AND a.disposition <> 'active'))
    AND NOT EXISTS (SELECT 1 FROM json_each(@words) AS word
      WHERE instr(c.search_text, word.value) = 0)`;
const columns = `c.id AS candidateId, a.id AS applicationId, c.name, c.email,
  c.current_title AS currentTitle, c.current_company AS currentCompany,
  a.requisition_id AS requisitionId, a.requisition_title AS requisitionTitle,
  a.stage_name AS stageName, a.disposition, a.entered_stage_at AS enteredStageAt,
  a.target_days AS targetDays, COALESCE(a.source, c.source) AS source,
  c.last_activity_at AS lastActivityAt`;

/* By what each column of the table sorts; empty values come last in both directions. */
const sortBy: Readonly<Record<CandidateFilter["sort"]["column"], readonly string[]>> = {
  name: ["c.search_text"],
  current: ["c.current_title COLLATE NOCASE", "c.current_company COLLATE NOCASE"],
  requisition: ["a.requisition_title COLLATE NOCASE", "a.requisition_id", "a.stage_position"],
  stage: ["a.stage_name COLLATE NOCASE"],
  inStage: ["a.entered_stage_at"],
  source: ["COALESCE(a.source, c.source) COLLATE NOCASE"],
  activity: ["c.last_activity_at"],
};

function page(column: CandidateFilter["sort"]["column"], direction: "ASC" | "DESC") {
  const terms = sortBy[column].map((term) => `${term} ${direction} NULLS LAST`);
  return statement<[FilterValues & { limit: number; offset: number }], CandidateRow>(
    `SELECT ${columns} ${from} ORDER BY ${terms.join(", ")}, c.seq, a.seq
     LIMIT @limit OFFSET @offset`,
  );
}

function pages(column: CandidateFilter["sort"]["column"]) {
  return { ascending: page(column, "ASC"), descending: page(column, "DESC") };
}

const pageBy = {
  name: pages("name"),
  current: pages("current"),
  requisition: pages("requisition"),
  stage: pages("stage"),
  inStage: pages("inStage"),
  source: pages("source"),
  activity: pages("activity"),
} satisfies Record<CandidateFilter["sort"]["column"], ReturnType<typeof pages>>;
const count = statement<[FilterValues], { total: number }>(`SELECT count(*) AS total ${from}`);

/**
 * One row per application, and one per prospect under "all". Every word of the search must occur
 * in the name or the e-mail. Sorting by `inStage` ascending puts the longest stay first.
 */
export function readCandidateRows(
  db: Db,
  filter: CandidateFilter,
): { rows: CandidateRow[]; total: number } {
  const values: FilterValues = {
    words: JSON.stringify(wordsOf(filter.search)),
    requisitionId: filter.requisitionId,
    disposition: filter.disposition,
  };
  const { column, descending } = filter.sort;
  const prepared = pageBy[column][descending ? "descending" : "ascending"];
  const { limit, offset } = filter;
  return {
    rows: prepared(db).all({ ...values, limit, offset }),
    total: count(db).get(values)?.total ?? 0,
  };
}

/** The words that are looked for, as candidates' search texts are written. */
export function wordsOf(search: string): string[] {
  return searchable(search)
    .split(" ")
    .filter((word) => word !== "");
}
