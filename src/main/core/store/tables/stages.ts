import type { Stage } from "../../../../shared/domain/pipeline.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const columns = `id, requisition_id AS requisitionId, name, kind, position,
  target_days AS targetDays, archived_at AS archivedAt`;
const list = statement<[string], Stage>(
  `SELECT ${columns} FROM stage WHERE requisition_id = ? AND removed_at IS NULL ORDER BY position, seq`,
);
const find = statement<[string], Stage>(
  `SELECT ${columns} FROM stage WHERE id = ? AND removed_at IS NULL`,
);
const insert = insertInto("stage", [
  "id",
  "requisition_id",
  "name",
  "kind",
  "position",
  "target_days",
  "archived_at",
]);
const archive = statement<[string, string]>("UPDATE stage SET archived_at = ? WHERE id = ?");

/** The stages of a requisition in their order, archived ones included. */
export function listStages(db: Db, requisitionId: string): Stage[] {
  return list(db).all(requisitionId);
}

export function findStage(db: Db, id: string): Stage | undefined {
  return find(db).get(id);
}

export function insertStage(tx: Tx, stage: Stage): void {
  insert(tx).run({
    id: stage.id,
    requisition_id: stage.requisitionId,
    name: stage.name,
    kind: stage.kind,
    position: stage.position,
    target_days: stage.targetDays,
    archived_at: stage.archivedAt,
  });
}

/** Archives a stage: it takes no more candidates. */
export function archiveStage(tx: Tx, id: string): void {
  archive(tx).run(tx.now, id);
}
