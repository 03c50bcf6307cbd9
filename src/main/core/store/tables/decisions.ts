import type { DecisionOutcome } from "../../../../shared/domain/decision.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** What people decided of an application; kept as it was recorded, also when it was revoked. */
export interface DecisionRecord {
  id: string;
  applicationId: string;
  outcome: DecisionOutcome;
  reason: string;
  decidedAt: string;
  /** The person's name. */
  decidedBy: string;
  revokedAt: string | null;
  revokedBy: string | null;
  revokeReason: string | null;
}

const columns = `d.id, d.application_id AS applicationId, d.outcome, d.reason,
  d.decided_at AS decidedAt, m.name AS decidedBy,
  d.revoked_at AS revokedAt, r.name AS revokedBy, d.revoke_reason AS revokeReason`;
const joins = `FROM decision AS d JOIN team_member AS m ON m.id = d.decided_by
  LEFT JOIN team_member AS r ON r.id = d.revoked_by`;
const list = statement<[string], DecisionRecord>(
  `SELECT ${columns} ${joins} WHERE d.application_id = ? ORDER BY d.seq DESC`,
);
const ofMany = statement<[string], DecisionRecord>(
  `SELECT ${columns} ${joins} WHERE d.application_id IN (SELECT value FROM json_each(?))
   ORDER BY d.seq`,
);
const find = statement<[string], DecisionRecord>(`SELECT ${columns} ${joins} WHERE d.id = ?`);
const insert = insertInto("decision", [
  "id",
  "application_id",
  "outcome",
  "reason",
  "decided_at",
  "decided_by",
]);
const revoke = statement<[string, string, string, string]>(
  "UPDATE decision SET revoked_at = ?, revoked_by = ?, revoke_reason = ? WHERE id = ?",
);

/** The decisions on an application, the newest first, revoked ones included. */
export function listDecisions(db: Db, applicationId: string): DecisionRecord[] {
  return list(db).all(applicationId);
}

/** The decisions on these applications, the oldest first. */
export function listDecisionsOf(db: Db, applicationIds: readonly string[]): DecisionRecord[] {
  return ofMany(db).all(JSON.stringify(applicationIds));
}

export function findDecision(db: Db, id: string): DecisionRecord | undefined {
  return find(db).get(id);
}

/** Records a decision in the acting person's name; at most one stands at a time. */
export function insertDecision(
  tx: Tx,
  decision: { id: string; applicationId: string; outcome: DecisionOutcome; reason: string },
): void {
  insert(tx).run({
    id: decision.id,
    application_id: decision.applicationId,
    outcome: decision.outcome,
    reason: decision.reason,
    decided_at: tx.now,
    decided_by: tx.actorId,
  });
}

/** Revokes a decision in the acting person's name; the record stays. */
export function revokeDecision(tx: Tx, id: string, reason: string): void {
  revoke(tx).run(tx.now, tx.actorId, reason, id);
}
