import type { Stage, StageFacts } from "../../../../shared/domain/pipeline.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const columns = `id, requisition_id AS requisitionId, name, kind, position,
  target_days AS targetDays, wip_limit AS wipLimit, archived_at AS archivedAt`;
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
  "wip_limit",
  "archived_at",
]);
const update = statement<[string, string, number | null, number | null, string]>(
  "UPDATE stage SET name = ?, kind = ?, target_days = ?, wip_limit = ? WHERE id = ?",
);
const place = statement<[string, string]>("UPDATE stage SET position = ? WHERE id = ?");
const archive = statement<[string | null, string]>("UPDATE stage SET archived_at = ? WHERE id = ?");
const remove = statement<[string, string]>("UPDATE stage SET removed_at = ? WHERE id = ?");
const used = statement<[{ id: string; requisitionId: string }], { found: 0 | 1 }>(
  `SELECT EXISTS (SELECT 1 FROM application AS a JOIN stage_transition AS t
       ON t.application_id = a.id AND (t.to_stage_id = @id OR t.from_stage_id = @id)
       WHERE a.requisition_id = @requisitionId AND a.removed_at IS NULL)
     OR EXISTS (SELECT 1 FROM interview_plan WHERE requisition_id = @requisitionId
       AND stage_id = @id AND removed_at IS NULL) AS found`,
);

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
    wip_limit: stage.wipLimit,
    archived_at: stage.archivedAt,
  });
}

export function updateStageFacts(tx: Tx, id: string, facts: StageFacts): void {
  update(tx).run(facts.name, facts.kind, facts.targetDays, facts.wipLimit, id);
}

export function placeStage(tx: Tx, id: string, position: string): void {
  place(tx).run(position, id);
}

/** Archives a stage: it takes no more candidates. */
export function archiveStage(tx: Tx, id: string): void {
  archive(tx).run(tx.now, id);
}

/** Brings an archived stage back. */
export function restoreStage(tx: Tx, id: string): void {
  archive(tx).run(null, id);
}

/** Marks a stage as removed. */
export function removeStage(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}

/** True when anybody ever stood on a stage, or an interview is planned for it. */
export function isStageUsed(db: Db, { id, requisitionId }: Stage): boolean {
  return used(db).get({ id, requisitionId })?.found === 1;
}
