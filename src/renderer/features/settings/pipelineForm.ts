import type { PipelineTemplateStage, StageKind } from "../../../shared/domain/pipeline.ts";
import {
  shippedTemplates,
  type PipelineTemplate,
} from "../../../shared/domain/pipelineTemplates.ts";

/** A stage of a template as it is typed; `key` names the row while it is edited. */
export interface StageForm {
  key: string;
  name: string;
  kind: StageKind;
  target: string;
  limit: string;
}

/** The kinds of stages, in the order in which candidates meet them. */
export const stageKinds: readonly { value: StageKind; label: string }[] = [
  { value: "applied", label: "Applied" },
  { value: "screen", label: "Screen" },
  { value: "interview", label: "Interview" },
  { value: "assessment", label: "Assessment" },
  { value: "offer", label: "Offer" },
];

/** Rows for the stages of a template, or for those that a new one begins with. */
export function formOfStages(stages: readonly PipelineTemplateStage[]): StageForm[] {
  return stages.map(({ name, kind, targetDays, wipLimit }, index) => ({
    key: `stage-${String(index)}`,
    name,
    kind,
    target: targetDays?.toString() ?? "",
    limit: wipLimit?.toString() ?? "",
  }));
}

/** What rows say; a number that is none goes to the core, which answers with a sentence. */
export function stagesOfForm(rows: readonly StageForm[]): PipelineTemplateStage[] {
  const numberOf = (text: string) => (text.trim() === "" ? null : Number(text));
  return rows.map(({ name, kind, target, limit }) => ({
    name,
    kind,
    targetDays: numberOf(target),
    wipLimit: numberOf(limit),
  }));
}

/** The rows with one taken to another place, from 0. */
export function movedRow(rows: readonly StageForm[], from: number, to: number): StageForm[] {
  const row = rows[from];
  if (row === undefined || to < 0 || to >= rows.length) return [...rows];
  const rest = rows.filter((_, index) => index !== from);
  return [...rest.slice(0, to), row, ...rest.slice(to)];
}

/** Whether a template comes with Shortlist, and is still as it came. */
export function originOf({ name, stages }: PipelineTemplate): "shipped" | "changed" | "own" {
  const shipped = shippedTemplates.find((one) => one.name === name);
  if (shipped === undefined) return "own";
  return JSON.stringify(formOfStages(shipped.stages)) === JSON.stringify(formOfStages(stages))
    ? "shipped"
    : "changed";
}
