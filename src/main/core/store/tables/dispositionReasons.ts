import type { DispositionReason } from "../../../../shared/domain/application.ts";
import type { ListedReason } from "../../../../shared/domain/reasons.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const list = statement<[], ListedReason>(
  `SELECT id, kind, name, position, archived_at AS archivedAt FROM disposition_reason
   WHERE removed_at IS NULL ORDER BY kind, position, seq`,
);
const find = statement<[string], DispositionReason>(
  `SELECT id, kind, name FROM disposition_reason
   WHERE id = ? AND removed_at IS NULL AND archived_at IS NULL`,
);
const insert = insertInto("disposition_reason", ["id", "kind", "name", "position"]);
const rename = statement<[string, string]>("UPDATE disposition_reason SET name = ? WHERE id = ?");
const place = statement<[string, string]>(
  "UPDATE disposition_reason SET position = ? WHERE id = ?",
);
const archive = statement<[string | null, string]>(
  "UPDATE disposition_reason SET archived_at = ? WHERE id = ?",
);

/** Every reason by kind and in order, archived ones included. */
export function listAllReasons(db: Db): ListedReason[] {
  return list(db).all();
}

/** The reasons that can be chosen, by kind and in their order. */
export function listDispositionReasons(db: Db): DispositionReason[] {
  return listAllReasons(db)
    .filter((reason) => reason.archivedAt === null)
    .map(({ id, kind, name }) => ({ id, kind, name }));
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

export function renameReason(tx: Tx, id: string, name: string): void {
  rename(tx).run(name, id);
}

export function placeReason(tx: Tx, id: string, position: string): void {
  place(tx).run(position, id);
}

/** Takes a reason off the list, or puts it back on it. */
export function archiveReason(tx: Tx, id: string, isArchived: boolean): void {
  archive(tx).run(isArchived ? tx.now : null, id);
}
