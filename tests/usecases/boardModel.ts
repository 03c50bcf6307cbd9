/*
 * A board as arrays: what each command should make of it, told without keys, rows or undo. The
 * property test compares the store with it after every step.
 */
export interface ModelApplication {
  id: string;
  name: string;
  candidateId: string;
  requisitionId: string;
  stageId: string;
  disposition: string;
  nextAction: string | null;
}

export interface ModelStage {
  id: string;
  name: string;
  isArchived: boolean;
}

export interface Model {
  /** By requisition, in the order of the board. */
  stages: Record<string, ModelStage[]>;
  /** Active applications by stage, in order. */
  columns: Record<string, string[]>;
  applications: Record<string, ModelApplication>;
}

export function copyOf(model: Model): Model {
  return structuredClone(model);
}

export function columnOf(model: Model, stageId: string): string[] {
  return (model.columns[stageId] ??= []);
}

export function applicationOf(model: Model, id: string): ModelApplication {
  const application = model.applications[id];
  if (application === undefined) throw new Error(`The model has no application ${id}.`);
  return application;
}

export function isSame(a: Model, b: Model): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The model with its parts in one order; empty columns count as none. */
export function sorted(model: Model) {
  const byKey = <Value>(all: Record<string, Value>) =>
    Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    stages: byKey(model.stages),
    columns: byKey(model.columns).filter(([, ids]) => ids.length > 0),
    applications: byKey(model.applications),
  };
}

/** Takes an application out of its column. */
function lift(model: Model, id: string): void {
  const { stageId } = applicationOf(model, id);
  model.columns[stageId] = columnOf(model, stageId).filter((one) => one !== id);
}

/** In which order several applications move: by stage, then as they stand. */
function inBoardOrder(model: Model, ids: readonly string[]): string[] {
  const wanted = new Set(ids);
  return Object.values(model.stages)
    .flat()
    .flatMap((stage) => columnOf(model, stage.id))
    .filter((id) => wanted.has(id));
}

/** Moves applications behind another one, or to an end, of a stage. */
export function move(
  model: Model,
  ids: readonly string[],
  toStageId: string,
  place: "first" | "last" | { after: string },
): void {
  const moved = inBoardOrder(model, ids);
  const target = columnOf(model, toStageId);
  const anchorIndex = typeof place === "object" ? target.indexOf(place.after) : -1;
  const before =
    place === "first" ? [] : place === "last" ? target : target.slice(0, anchorIndex + 1);
  const index = before.filter((id) => !moved.includes(id)).length;
  for (const id of moved) lift(model, id);
  columnOf(model, toStageId).splice(index, 0, ...moved);
  for (const id of moved) applicationOf(model, id).stageId = toStageId;
}

/** Takes applications out of the pipeline. */
export function leave(model: Model, ids: readonly string[], disposition: string): void {
  for (const id of ids) {
    lift(model, id);
    applicationOf(model, id).disposition = disposition;
  }
}

/** Brings applications back to the end of the stage they left, or of the first that is open. */
export function restore(model: Model, ids: readonly string[]): void {
  for (const id of ids) {
    const application = applicationOf(model, id);
    const open = (model.stages[application.requisitionId] ?? []).filter((one) => !one.isArchived);
    const stage = open.find((one) => one.id === application.stageId) ?? open[0];
    if (stage === undefined) throw new Error("There is no stage to come back to.");
    application.stageId = stage.id;
    application.disposition = "active";
    columnOf(model, stage.id).push(id);
  }
}

/** Adds an application at the end of a stage. */
export function add(
  model: Model,
  application: Omit<ModelApplication, "disposition" | "nextAction">,
): void {
  model.applications[application.id] = { ...application, disposition: "active", nextAction: null };
  columnOf(model, application.stageId).push(application.id);
}

/** Puts a stage behind another one, or at an end. */
export function placeStage(
  model: Model,
  requisitionId: string,
  id: string,
  place: "first" | "last" | { after: string },
): void {
  const all = model.stages[requisitionId] ?? [];
  const stage = all.find((one) => one.id === id);
  if (stage === undefined) throw new Error("The model has no such stage.");
  const rest = all.filter((one) => one.id !== id);
  const index =
    place === "first"
      ? 0
      : place === "last"
        ? rest.length
        : rest.findIndex((one) => one.id === place.after) + 1;
  rest.splice(index, 0, stage);
  model.stages[requisitionId] = rest;
}

/** Whether an application stands and is as in another state of the board, apart from its order. */
export function isAlike(a: ModelApplication | undefined, b: ModelApplication | undefined): boolean {
  return (
    a?.stageId === b?.stageId &&
    a?.disposition === b?.disposition &&
    a?.nextAction === b?.nextAction
  );
}

/** The cards of a column that are in `ids`, in order. */
export function orderAmong(
  model: Model,
  stageId: string,
  ids: ReadonlySet<string>,
): readonly string[] {
  return columnOf(model, stageId).filter((id) => ids.has(id));
}
