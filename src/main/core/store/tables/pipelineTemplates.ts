import { z } from "zod";
import {
  pipelineTemplateStageSchema,
  type PipelineTemplateStage,
} from "../../../../shared/domain/pipeline.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** A named list of stages to start a requisition from. */
export interface PipelineTemplate {
  id: string;
  name: string;
  stages: PipelineTemplateStage[];
}

const stagesSchema = z.array(pipelineTemplateStageSchema);
const list = statement<[], { id: string; name: string; stages: string }>(
  "SELECT id, name, stages FROM pipeline_template WHERE removed_at IS NULL ORDER BY seq",
);
const insert = insertInto("pipeline_template", ["id", "name", "stages"]);

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
