import { labels } from "../../../shared/domain/labels.ts";
import { orderKeysBetween } from "../../../shared/domain/orderKey.ts";
import { stageFactsSchema, type Stage } from "../../../shared/domain/pipeline.ts";
import {
  decideTemplate,
  planTemplate,
  type PipelineTemplate,
  type TemplatePlan,
} from "../../../shared/domain/pipelineTemplates.ts";
import type { AppliedTemplate } from "../../../shared/ipc/boardViews.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Tx } from "../store/sql.ts";
import { lastPositions } from "../store/tables/applications.ts";
import {
  insertPipelineTemplate,
  listPipelineTemplates,
  removePipelineTemplate,
  updatePipelineTemplate,
} from "../store/tables/pipelineTemplates.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import {
  archiveStage,
  insertStage,
  listStages,
  placeStage,
  restoreStage,
  updateStageFacts,
} from "../store/tables/stages.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** The templates; the first is what a requisition starts from. */
export function listTemplates({ store }: Context): PipelineTemplate[] {
  return listPipelineTemplates(store);
}

/** Keeps a new template, or changes one; requisitions that run stay as they are. */
export function saveTemplate(
  context: Context,
  { id, name, stages }: ParsedInputOf<"pipelineTemplate.save">,
): { id: string } {
  return commit(context, labels.savePipelineTemplate(name), (tx) => {
    const templates = listPipelineTemplates(tx);
    if (id !== null) loadTemplate(tx, id);
    settle(decideTemplate({ id, name, stages, templates }));
    const template = { id: id ?? tx.newId(), name, stages };
    (id === null ? insertPipelineTemplate : updatePipelineTemplate)(tx, template);
    return { id: template.id };
  });
}

/** Keeps the stages of a requisition that are not archived as a template. */
export function saveTemplateFrom(
  context: Context,
  { requisitionId, name }: ParsedInputOf<"pipelineTemplate.saveFrom">,
): { id: string } {
  return commit(context, labels.savePipelineTemplate(name), (tx) => {
    found(findRequisition(tx, requisitionId), "This requisition");
    const stages = listStages(tx, requisitionId)
      .filter((stage) => stage.archivedAt === null)
      .map((stage) => stageFactsSchema.parse(stage));
    settle(decideTemplate({ id: null, name, stages, templates: listPipelineTemplates(tx) }));
    const id = tx.newId();
    insertPipelineTemplate(tx, { id, name, stages });
    return { id };
  });
}

/** Removes a template from the list; requisitions that started from it stay as they are. */
export function dropTemplate(
  context: Context,
  { id }: ParsedInputOf<"pipelineTemplate.remove">,
): null {
  return commit(context, null, (tx) => {
    const { name } = loadTemplate(tx, id);
    removePipelineTemplate(tx, id);
    tx.label = labels.removePipelineTemplate(name);
    return null;
  });
}

/** Makes a running requisition follow a template; stages that hold cards stay and are named. */
export function applyTemplate(
  context: Context,
  { id, requisitionId }: ParsedInputOf<"pipelineTemplate.apply">,
): AppliedTemplate {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, requisitionId), "This requisition");
    const template = loadTemplate(tx, id);
    const stages = listStages(tx, requisitionId);
    const holding = new Set(lastPositions(tx, requisitionId).keys());
    const plan = settle(planTemplate({ template: template.stages, stages, holding }));
    writePlan(tx, { requisitionId, stages, plan });
    tx.label = labels.applyPipelineTemplate(template.name, requisition.title);
    return { kept: plan.kept };
  });
}

function writePlan(
  tx: Tx,
  given: { requisitionId: string; stages: readonly Stage[]; plan: TemplatePlan },
): void {
  const { requisitionId, stages, plan } = given;
  const inPlan = new Set(plan.order.map(({ stageId }) => stageId));
  const behind = stages.filter((stage) => !inPlan.has(stage.id));
  const keys = orderKeysBetween(null, null, plan.order.length + behind.length);
  plan.order.forEach(({ stageId, facts }, index) => {
    const position = keys[index] ?? "";
    if (stageId === null) {
      insertStage(tx, { ...facts, id: tx.newId(), requisitionId, position, archivedAt: null });
      return;
    }
    updateStageFacts(tx, stageId, facts);
    placeStage(tx, stageId, position);
    if (plan.restored.includes(stageId)) restoreStage(tx, stageId);
  });
  behind.forEach((stage, index) => {
    placeStage(tx, stage.id, keys[plan.order.length + index] ?? "");
  });
  for (const stageId of plan.archived) archiveStage(tx, stageId);
}

/** A template. Throws `not_found` when it is gone. */
export function loadTemplate(tx: Tx, id: string): PipelineTemplate {
  return found(
    listPipelineTemplates(tx).find((one) => one.id === id),
    "This pipeline template",
  );
}
