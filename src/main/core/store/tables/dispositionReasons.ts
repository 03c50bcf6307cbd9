import type { DispositionReason } from "../../../../shared/domain/application.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const list = statement<[], DispositionReason>(
  `SELECT id, kind, name FROM disposition_reason
   WHERE removed_at IS NULL AND archived_at IS NULL ORDER BY kind, position`,
);
const find = statement<[string], DispositionReason>(
  `SELECT id, kind, name FROM disposition_reason
   WHERE id = ? AND removed_at IS NULL AND archived_at IS NULL`,
);
const insert = insertInto("disposition_reason", ["id", "kind", "name", "position"]);

/** The reasons that can be chosen, by kind and in their order. */
export function listDispositionReasons(db: Db): DispositionReason[] {
  return list(db).all();
}

/** A reason that can be chosen. */
export function findDispositionReason(db: Db, id: string): DispositionReason | undefined {
  return find(db).get(id);
}

export function insertDispositionReason(
  tx: Tx,
  reason: DispositionReason & { position: string },
): void {
  insert(tx).run({
    id: reason.id,
    kind: reason.kind,
    name: reason.name,
    position: reason.position,
  });
}
