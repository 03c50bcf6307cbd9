import { statement, type Db } from "../sql.ts";

const recruiters = statement<[string], { id: string }>(
  `SELECT team_member_id AS id FROM requisition_member
   WHERE requisition_id = ? AND role = 'recruiter' AND removed_at IS NULL`,
);

/** The recruiters of a requisition's hiring team; none where nobody named them. */
export function readRecruiterIds(db: Db, requisitionId: string): Set<string> {
  return new Set(
    recruiters(db)
      .all(requisitionId)
      .map(({ id }) => id),
  );
}
