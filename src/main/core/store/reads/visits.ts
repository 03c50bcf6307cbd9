import type { Disposition } from "../../../../shared/domain/application.ts";
import { statement, type Db } from "../sql.ts";
import { scoped, type CardScope } from "./scope.ts";

/** A former stay of an application on the stage where it stands (again), as instants. */
export interface FormerVisit {
  applicationId: string;
  from: string;
  to: string;
}

interface Step {
  applicationId: string;
  stageId: string;
  disposition: Disposition;
  occurredAt: string;
  currentStageId: string;
}

/** Applications that a transition in effect took away from the stage where they stand. */
const returned = scoped<{ applicationId: string }>(
  ({ from, where }) => `SELECT DISTINCT a.id AS applicationId
    ${from} CROSS JOIN stage_transition AS t ON t.application_id = a.id
      AND t.from_stage_id = a.stage_id AND t.kind <> 'voided'
    WHERE ${where} AND NOT EXISTS (SELECT 1 FROM stage_transition AS v WHERE v.voids_id = t.id)`,
);
const steps = statement<[string], Step>(
  `SELECT a.id AS applicationId, t.to_stage_id AS stageId, t.to_disposition AS disposition,
     t.occurred_at AS occurredAt, a.stage_id AS currentStageId
   FROM json_each(?) AS given CROSS JOIN application AS a ON a.id = given.value
   CROSS JOIN effective_transition AS t ON t.application_id = a.id ORDER BY a.id, t.seq`,
);

/** The former visits of a board's applications, or of these, to the stages where they stand. */
export function readFormerVisits(db: Db, scope: CardScope): Map<string, FormerVisit[]> {
  const ids = returned(db, scope).map((row) => row.applicationId);
  const visits = new Map<string, FormerVisit[]>();
  if (ids.length === 0) return visits;
  const rows = steps(db).all(JSON.stringify(ids));
  for (const [
    index,
    { applicationId, stageId, disposition, occurredAt, currentStageId },
  ] of rows.entries()) {
    const next = rows[index + 1];
    // The last step is the visit that goes on.
    if (next?.applicationId !== applicationId) continue;
    if (stageId !== currentStageId || disposition !== "active") continue;
    const own = visits.get(applicationId) ?? [];
    own.push({ applicationId, from: occurredAt, to: next.occurredAt });
    visits.set(applicationId, own);
  }
  return visits;
}
