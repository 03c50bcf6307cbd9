import { z } from "zod";
import {
  stageFactsSchema,
  type PipelineTemplateStage,
} from "../../../../shared/domain/pipeline.ts";
import type { PipelineTemplate } from "../../../../shared/domain/pipelineTemplates.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

const stagesSchema = z.array(stageFactsSchema);
const list = statement<[], { id: string; name: string; stages: string }>(
  "SELECT id, name, stages FROM pipeline_template WHERE removed_at IS NULL ORDER BY seq",
);
const insert = insertInto("pipeline_template", ["id", "name", "stages"]);
const update = statement<[string, string, string]>(
  "UPDATE pipeline_template SET name = ?, stages = ? WHERE id = ?",
);
const remove = statement<[string, string]>(
  "UPDATE pipeline_template SET removed_at = ? WHERE id = ?",
);

/** The templates in the order in which they were made; the first is what a requisition starts from. */
export function listPipelineTemplates(db: Db): PipelineTemplate[] {
  return list(db)
    .all()
    .map((row) => ({ ...row, stages: stagesSchema.parse(JSON.parse(row.stages)) }));
}

export function insertPipelineTemplate(
  tx: Tx,
  template: { id: string; name: string; stages: readonly PipelineTemplateStage[] },
): void {
  insert(tx).run({ ...template, stages: JSON.stringify(template.stages) });
}

export function updatePipelineTemplate(
  tx: Tx,
  { id, name, stages }: { id: string; name: string; stages: readonly PipelineTemplateStage[] },
): void {
  update(tx).run(name, JSON.stringify(stages), id);
}

/** Marks a template as removed; requisitions that started from it stay as they are. */
export function removePipelineTemplate(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}
