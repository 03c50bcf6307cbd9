import { limits } from "./limits.ts";
import { searchable, shortName } from "./names.ts";
import { defaultPipeline, type PipelineTemplateStage, type Stage } from "./pipeline.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";

/** A named list of stages to start a requisition from. */
export interface PipelineTemplate {
  id: string;
  name: string;
  stages: PipelineTemplateStage[];
}

function stage(
  name: string,
  kind: PipelineTemplateStage["kind"],
  targetDays: number,
): PipelineTemplateStage {
  return { name, kind, targetDays, wipLimit: null };
}

/** The templates that come with Shortlist; the first is what a requisition starts from. */
export const shippedTemplates: readonly Omit<PipelineTemplate, "id">[] = [
  { name: "Default", stages: [...defaultPipeline] },
  {
    name: "Engineering",
    stages: [
      stage("Applied", "applied", 3),
      stage("Recruiter screen", "screen", 5),
      stage("Technical screen", "interview", 5),
      stage("Take-home", "assessment", 7),
      stage("Onsite", "interview", 10),
      stage("Offer", "offer", 4),
    ],
  },
  {
    name: "Sales",
    stages: [
      stage("Applied", "applied", 2),
      stage("Recruiter screen", "screen", 3),
      stage("Hiring manager interview", "interview", 5),
      stage("Role play", "assessment", 5),
      stage("Team interview", "interview", 5),
      stage("Offer", "offer", 3),
    ],
  },
  {
    name: "Hourly",
    stages: [
      stage("Applied", "applied", 1),
      stage("Phone call", "screen", 2),
      stage("Interview on site", "interview", 3),
      stage("Offer", "offer", 2),
    ],
  },
  {
    name: "Executive",
    stages: [
      stage("Long list", "applied", 15),
      stage("First conversation", "screen", 10),
      stage("Short list", "interview", 10),
      stage("Panel", "interview", 15),
      stage("References", "assessment", 10),
      stage("Offer", "offer", 10),
    ],
  },
];

/**
 * Decides that a template may be kept. Refusals: `name_taken` (by another template), `stage_twice`
 * (two of its stages share a name, whatever the case).
 */
export function decideTemplate(input: {
  /** Null for a new one. */
  id: string | null;
  name: string;
  stages: readonly PipelineTemplateStage[];
  templates: readonly PipelineTemplate[];
}): Decision<null> {
  const { id, name, stages, templates } = input;
  const taken = templates.find((one) => one.id !== id && searchable(one.name) === searchable(name));
  if (taken !== undefined) {
    return conflicting(
      "name_taken",
      `There is a template named ${shortName(taken.name)} already. Choose another name.`,
    );
  }
  const seen = new Set<string>();
  for (const one of stages) {
    const key = searchable(one.name);
    if (seen.has(key)) {
      return refused(
        "stage_twice",
        `Two stages of the template are named ${shortName(one.name)}. Rename one of them.`,
      );
    }
    seen.add(key);
  }
  return agreed(null);
}

/** How a requisition's stages follow a template that is applied to it. */
export interface TemplatePlan {
  /** The order of all live stages afterwards; `stageId` null for one that is added. */
  order: { stageId: string | null; facts: PipelineTemplateStage }[];
  /** Archived stages that the template names and that come back. */
  restored: string[];
  /** Empty stages that the template does not name. */
  archived: string[];
  /** Names of stages that the template does not name and that stay because they hold cards. */
  kept: string[];
}

/**
 * Plans how a running requisition takes over a template: stages of the same name (whatever the
 * case) get its kind, target and limit and its order, missing ones are added, and others are
 * archived unless they hold cards; those are kept behind the stage they stood behind. Refusal:
 * `too_many_stages`.
 */
export function planTemplate(input: {
  template: readonly PipelineTemplateStage[];
  /** The requisition's stages in order, archived ones included. */
  stages: readonly Stage[];
  /** Stages that hold active cards. */
  holding: ReadonlySet<string>;
}): Decision<TemplatePlan> {
  const { template, stages, holding } = input;
  const live = stages.filter((one) => one.archivedAt === null);
  const find = (name: string) =>
    [...live, ...stages].find((one) => searchable(one.name) === searchable(name));
  const order: TemplatePlan["order"] = template.map((facts) => {
    const known = find(facts.name);
    return { stageId: known?.id ?? null, facts: { ...facts, name: known?.name ?? facts.name } };
  });
  const named = new Set(order.map(({ stageId }) => stageId));
  const others = stages.filter((one) => !named.has(one.id));
  const kept = others.filter((one) => holding.has(one.id));
  for (const one of kept) {
    const before = stages.slice(0, stages.indexOf(one)).map(({ id }) => id);
    const at = order.findLastIndex(({ stageId }) => stageId !== null && before.includes(stageId));
    const { name, kind, targetDays, wipLimit } = one;
    order.splice(at + 1, 0, { stageId: one.id, facts: { name, kind, targetDays, wipLimit } });
  }
  if (order.length > limits.stages) {
    return refused(
      "too_many_stages",
      `With the stages that hold candidates there would be ${order.length.toString()} stages, and a pipeline takes at most ${limits.stages.toString()}. Move those candidates first.`,
    );
  }
  return agreed({
    order,
    restored: stages
      .filter((one) => one.archivedAt !== null && named.has(one.id))
      .map(({ id }) => id),
    archived: others
      .filter((one) => one.archivedAt === null && !holding.has(one.id))
      .map(({ id }) => id),
    kept: kept.map(({ name }) => name),
  });
}
