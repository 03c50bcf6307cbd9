import { statement, type Db } from "../sql.ts";

/** Something that happened to an interview. */
export interface InterviewHistoryLine {
  id: string;
  applicationId: string;
  kind: "planned" | "cancelled" | "no_show";
  name: string;
  at: string;
  /** Who did it; null where it was not noted. */
  by: string | null;
  note: string | null;
}

/* An interview that somebody began a card on without planning it has no plan to tell of. */
const lines = statement<[{ ids: string }], InterviewHistoryLine>(
  `SELECT i.id, i.application_id AS applicationId, 'planned' AS kind, i.name, i.created_at AS at,
     m.name AS "by", NULL AS note
   FROM json_each(@ids) AS given JOIN interview AS i ON i.application_id = given.value
   LEFT JOIN team_member AS m ON m.id = i.created_by
   WHERE i.removed_at IS NULL AND i.length_minutes IS NOT NULL
   UNION ALL
   SELECT i.id, i.application_id, i.status, i.name, i.closed_at, m.name, i.closed_note
   FROM json_each(@ids) AS given JOIN interview AS i ON i.application_id = given.value
   LEFT JOIN team_member AS m ON m.id = i.closed_by
   WHERE i.removed_at IS NULL AND i.status IN ('cancelled', 'no_show') AND i.closed_at IS NOT NULL
   ORDER BY at`,
);

/** When the interviews of these applications were planned and called off, the oldest first. */
export function readInterviewLines(
  db: Db,
  applicationIds: readonly string[],
): InterviewHistoryLine[] {
  return lines(db).all({ ids: JSON.stringify(applicationIds) });
}
