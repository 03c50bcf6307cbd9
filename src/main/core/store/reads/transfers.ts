import { statement, type Db } from "../sql.ts";

/** The other side of a transfer. */
export interface TransferEnd {
  applicationId: string;
  requisitionId: string;
  requisitionTitle: string;
}

const columns = `other.id AS applicationId, other.requisition_id AS requisitionId,
  r.title AS requisitionTitle`;
const from = statement<[string], TransferEnd>(
  `SELECT ${columns} FROM application AS a
   JOIN application AS other ON other.id = a.transferred_from_id AND other.removed_at IS NULL
   JOIN requisition AS r ON r.id = other.requisition_id AND r.removed_at IS NULL
   WHERE a.id = ?`,
);
const to = statement<[string], TransferEnd>(
  `SELECT ${columns} FROM application AS other
   JOIN requisition AS r ON r.id = other.requisition_id AND r.removed_at IS NULL
   WHERE other.transferred_from_id = ? AND other.removed_at IS NULL ORDER BY other.seq DESC LIMIT 1`,
);

/** Where an application was moved from and on to, on requisitions that are there. */
export function readTransfers(
  db: Db,
  applicationId: string,
): { transferredFrom: TransferEnd | null; transferredTo: TransferEnd | null } {
  return {
    transferredFrom: from(db).get(applicationId) ?? null,
    transferredTo: to(db).get(applicationId) ?? null,
  };
}
