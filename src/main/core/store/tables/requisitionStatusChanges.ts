import type { RequisitionStatus } from "../../../../shared/domain/requisition.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** One change of a requisition's status that no undo has voided. */
export interface StatusChangeRecord {
  fromStatus: RequisitionStatus | null;
  toStatus: RequisitionStatus;
  occurredAt: string;
}

const insert = insertInto("requisition_status_change", [
  "id",
  "requisition_id",
  "from_status",
  "to_status",
  "occurred_at",
  "actor_id",
]);
const list = statement<[string], StatusChangeRecord>(
  `SELECT from_status AS fromStatus, to_status AS toStatus, occurred_at AS occurredAt
   FROM effective_status_change WHERE requisition_id = ? ORDER BY seq`,
);

/** Appends a change; `occurredAt` is now unless it is given. */
export function appendStatusChange(
  tx: Tx,
  change: {
    requisitionId: string;
    fromStatus: RequisitionStatus | null;
    toStatus: RequisitionStatus;
    occurredAt?: string;
    actorId?: string;
  },
): void {
  insert(tx).run({
    id: tx.newId(),
    requisition_id: change.requisitionId,
    from_status: change.fromStatus,
    to_status: change.toStatus,
    occurred_at: change.occurredAt ?? tx.now,
    actor_id: change.actorId ?? tx.actorId,
  });
}

/** The changes in effect, in the order in which they were recorded. */
export function listStatusChanges(db: Db, requisitionId: string): StatusChangeRecord[] {
  return list(db).all(requisitionId);
}
