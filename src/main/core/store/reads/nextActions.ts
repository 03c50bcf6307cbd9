import type { ActionSubject } from "../../../../shared/domain/nextAction.ts";
import type { Disposition } from "../../../../shared/domain/application.ts";
import { statement, type Db } from "../sql.ts";

/** An application with its next action, as decisions need it. */
export interface ActionCard extends ActionSubject {
  applicationId: string;
  candidateId: string;
}

/** A next action of an active application, for home. */
export interface DueRow {
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  name: string;
  requisitionTitle: string;
  text: string;
  on: string;
}

const cards = statement<
  [string],
  {
    applicationId: string;
    candidateId: string;
    name: string;
    disposition: Disposition;
    text: string | null;
    on: string | null;
  }
>(
  `SELECT a.id AS applicationId, a.candidate_id AS candidateId, c.name, a.disposition,
     CASE WHEN a.next_action_done_at IS NULL THEN a.next_action END AS text,
     a.next_action_on AS "on"
   FROM json_each(?) AS given JOIN application AS a ON a.id = given.value
   LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
   JOIN candidate AS c ON c.id = COALESCE(merged.winner_id, a.candidate_id)
     AND c.removed_at IS NULL
   JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
   WHERE a.removed_at IS NULL ORDER BY given.key`,
);
const due = statement<[string], DueRow>(
  `SELECT a.id AS applicationId, c.id AS candidateId, a.requisition_id AS requisitionId, c.name,
     r.title AS requisitionTitle, a.next_action AS text, a.next_action_on AS "on"
   FROM application AS a
   LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
   JOIN candidate AS c ON c.id = COALESCE(merged.winner_id, a.candidate_id)
     AND c.removed_at IS NULL
   JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
   WHERE a.next_action IS NOT NULL AND a.next_action_done_at IS NULL AND a.next_action_on <= ?
     AND a.disposition = 'active' AND a.removed_at IS NULL
     AND r.status IN ('draft', 'open')
   ORDER BY a.next_action_on, a.seq`,
);

/** These applications in the order given; removed ones are left out. */
export function readActionCards(db: Db, applicationIds: readonly string[]): ActionCard[] {
  return cards(db)
    .all(JSON.stringify(applicationIds))
    .map(({ text, on, ...card }) => ({ ...card, nextAction: text === null ? null : { text, on } }));
}

/** Next actions that are due on a day (a plain date) or were before, on requisitions that go on. */
export function readDueActions(db: Db, today: string): DueRow[] {
  return due(db).all(today);
}
