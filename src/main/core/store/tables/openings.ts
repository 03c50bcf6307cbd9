import type { Opening } from "../../../../shared/domain/requisition.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const list = statement<[string], Opening>(
  `SELECT id, requisition_id AS requisitionId, opened_on AS openedOn, filled_at AS filledAt,
     filled_by_id AS filledBy, closed_at AS closedAt
   FROM opening WHERE requisition_id = ? AND removed_at IS NULL ORDER BY seq`,
);
const insert = insertInto("opening", [
  "id",
  "requisition_id",
  "opened_on",
  "filled_at",
  "filled_by_id",
  "closed_at",
]);
const close = statement<[string, string]>("UPDATE opening SET closed_at = ? WHERE id = ?");
const reopen = statement<[string]>(
  "UPDATE opening SET filled_at = NULL, filled_by_id = NULL, closed_at = NULL WHERE id = ?",
);
const find = statement<[string], Opening>(
  `SELECT id, requisition_id AS requisitionId, opened_on AS openedOn, filled_at AS filledAt,
     filled_by_id AS filledBy, closed_at AS closedAt
   FROM opening WHERE id = ? AND removed_at IS NULL`,
);
const fill = statement<[string | null, string | null, string]>(
  "UPDATE opening SET filled_at = ?, filled_by_id = ? WHERE id = ?",
);

/** The openings of a requisition in the order in which they were opened. */
export function listOpenings(db: Db, requisitionId: string): Opening[] {
  return list(db).all(requisitionId);
}

export function insertOpening(tx: Tx, opening: Opening): void {
  insert(tx).run({
    id: opening.id,
    requisition_id: opening.requisitionId,
    opened_on: opening.openedOn,
    filled_at: opening.filledAt,
    filled_by_id: opening.filledBy,
    closed_at: opening.closedAt,
  });
}

export function fillOpening(
  tx: Tx,
  opening: { id: string; filledAt: string; filledBy: string },
): void {
  fill(tx).run(opening.filledAt, opening.filledBy, opening.id);
}

/** An opening that was not removed. */
export function findOpening(db: Db, id: string): Opening | undefined {
  return find(db).get(id);
}

/** Closes an opening: nobody is to fill it. */
export function closeOpening(tx: Tx, id: string): void {
  close(tx).run(tx.now, id);
}

/** Gives an opening back: it waits for somebody again. */
export function reopenOpening(tx: Tx, id: string): void {
  reopen(tx).run(id);
}
