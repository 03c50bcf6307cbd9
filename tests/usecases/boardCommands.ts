import { z } from "zod";
import type { InputOf } from "../../src/shared/ipc/contract.ts";
import type { Random, Weighted } from "../../scripts/seed/random.ts";
import {
  add,
  applicationOf,
  columnOf,
  leave,
  move,
  placeStage,
  restore,
  type Model,
  type ModelStage,
} from "./boardModel.ts";
import { person, type TestCore } from "./support.ts";

/** What a random command works with. */
export interface World {
  test: TestCore;
  /** Rows that SQL finds in the file, by a connection that stays open. */
  rows: (sql: string) => unknown[];
  random: Random;
  /** What the board should be; a command that succeeds changes it as it changes the store. */
  model: Model;
  requisitionIds: string[];
  reasons: Record<"rejected" | "withdrawn", string>;
  /** Makes names that occur once. */
  counter: { value: number };
}

/** Runs one command on the store and the model; false when the board has nothing for it. */
type Command = (world: World) => Promise<boolean>;

const pick = <Value>({ random }: World, values: readonly Value[]): Value | undefined =>
  random.sample(values, 1)[0];

function liveStages({ model }: World, requisitionId: string): ModelStage[] {
  return (model.stages[requisitionId] ?? []).filter((stage) => !stage.isArchived);
}

function requisitionOf(world: World): string {
  return pick(world, world.requisitionIds) ?? "";
}

/** Active applications of one requisition, a few of them. */
function someActive(world: World, requisitionId: string, most: number): string[] {
  const ids = Object.values(world.model.applications)
    .filter((one) => one.requisitionId === requisitionId && one.disposition === "active")
    .map((one) => one.id)
    .sort();
  return world.random.sample(ids, world.random.whole(1, most));
}

/** Whether a candidate has another active application on a requisition. */
function isActiveOn({ model }: World, candidateId: string, requisitionId: string): boolean {
  return Object.values(model.applications).some(
    (one) =>
      one.candidateId === candidateId &&
      one.requisitionId === requisitionId &&
      one.disposition === "active",
  );
}

function placeIn(
  world: World,
  stageId: string,
  moved: readonly string[],
): InputOf<"application.moveToStage">["place"] {
  const others = columnOf(world.model, stageId).filter((id) => !moved.includes(id));
  const after = world.random.chance(0.6) ? pick(world, others) : undefined;
  if (after !== undefined) return { after };
  return world.random.chance(0.5) ? "first" : "last";
}

const moveSome =
  (most: number): Command =>
  async (world) => {
    const requisitionId = requisitionOf(world);
    const applicationIds = someActive(world, requisitionId, most);
    const stage = pick(world, liveStages(world, requisitionId));
    if (stage === undefined || applicationIds.length === 0) return false;
    const place = placeIn(world, stage.id, applicationIds);
    const input = { applicationIds, toStageId: stage.id, place };
    await world.test.ask("application.moveToStage", input);
    move(world.model, applicationIds, stage.id, place);
    return true;
  };

const leaveSome =
  (kind: "rejected" | "withdrawn"): Command =>
  async (world) => {
    const applicationIds = someActive(world, requisitionOf(world), 3);
    if (applicationIds.length === 0) return false;
    const route = kind === "rejected" ? "application.reject" : "application.withdraw";
    await world.test.ask(route, { applicationIds, reasonId: world.reasons[kind], note: null });
    leave(world.model, applicationIds, kind);
    return true;
  };

const hireOne: Command = async (world) => {
  const [applicationId] = someActive(world, requisitionOf(world), 1);
  if (applicationId === undefined) return false;
  await world.test.ask("application.hire", { applicationId, startsOn: "2026-07-01" });
  leave(world.model, [applicationId], "hired");
  return true;
};

const restoreSome: Command = async (world) => {
  const requisitionId = requisitionOf(world);
  const gone = Object.values(world.model.applications)
    .filter((one) => one.requisitionId === requisitionId)
    .filter(({ disposition }) => ["rejected", "withdrawn", "hired"].includes(disposition))
    .filter(({ candidateId }) => !isActiveOn(world, candidateId, requisitionId))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const chosen = world.random.sample(gone, 2);
  const once = [...new Map(chosen.map((one) => [one.candidateId, one.id])).values()];
  if (once.length === 0) return false;
  await world.test.ask("application.restore", { applicationIds: once });
  restore(world.model, once);
  return true;
};

const transferSome: Command = async (world) => {
  const from = requisitionOf(world);
  const to = world.requisitionIds.find((id) => id !== from) ?? "";
  const stage = pick(world, liveStages(world, to));
  const applicationIds = someActive(world, from, 2).filter(
    (id) => !isActiveOn(world, applicationOf(world.model, id).candidateId, to),
  );
  if (stage === undefined || applicationIds.length === 0) return false;
  const input = { applicationIds, toRequisitionId: to, toStageId: stage.id };
  const made = await world.test.ask("application.transfer", input);
  applicationIds.forEach((id, index) => {
    const { name, candidateId } = applicationOf(world.model, id);
    leave(world.model, [id], "transferred");
    const newId = made.applicationIds[index] ?? "";
    add(world.model, { id: newId, name, candidateId, requisitionId: to, stageId: stage.id });
  });
  return true;
};

const addSome: Command = async (world) => {
  const requisitionId = requisitionOf(world);
  const stage = pick(world, liveStages(world, requisitionId));
  if (stage === undefined) return false;
  const names = Array.from({ length: world.random.whole(1, 2) }, () => {
    world.counter.value += 1;
    return `P${world.counter.value.toString()}x`;
  });
  const people = names.map((name) => ({ facts: person(name) }));
  const on = { requisitionId, stageId: stage.id };
  const { applicationIds } = await world.test.ask("candidate.addMany", { ...on, people });
  applicationIds.forEach((id, index) => {
    const [row] = world.rows(`SELECT candidate_id AS id FROM application WHERE id = '${id}'`);
    const candidateId = z.object({ id: z.string() }).parse(row).id;
    add(world.model, { ...on, id, candidateId, name: names[index] ?? "" });
  });
  return true;
};

const addStage: Command = async (world) => {
  const requisitionId = requisitionOf(world);
  if (liveStages(world, requisitionId).length >= 8) return false;
  world.counter.value += 1;
  const name = `Stage ${world.counter.value.toString()}x`;
  const after = pick(world, world.model.stages[requisitionId] ?? [])?.id ?? "";
  const place = world.random.chance(0.3) ? ("first" as const) : { after };
  const facts = { name, kind: "interview", targetDays: null } as const;
  const { id } = await world.test.ask("stage.add", { requisitionId, place, ...facts });
  world.model.stages[requisitionId]?.push({ id, name, isArchived: false });
  placeStage(world.model, requisitionId, id, place);
  return true;
};

const archiveStage: Command = async (world) => {
  const requisitionId = requisitionOf(world);
  const live = liveStages(world, requisitionId);
  const [stage, target] = world.random.sample(live, 2);
  if (stage === undefined || target === undefined) return false;
  await world.test.ask("stage.archive", { id: stage.id, moveCardsTo: target.id });
  move(world.model, [...columnOf(world.model, stage.id)], target.id, "last");
  stage.isArchived = true;
  return true;
};

const restoreStage: Command = async (world) => {
  const all = world.model.stages[requisitionOf(world)] ?? [];
  const stage = pick(
    world,
    all.filter((one) => one.isArchived),
  );
  if (stage === undefined) return false;
  await world.test.ask("stage.restore", { id: stage.id });
  stage.isArchived = false;
  return true;
};

const renameStage: Command = async (world) => {
  const stage = pick(world, liveStages(world, requisitionOf(world)));
  if (stage === undefined) return false;
  world.counter.value += 1;
  const name = `Stage ${world.counter.value.toString()}x`;
  const facts = { kind: "screen", targetDays: 5, wipLimit: 3 } as const;
  await world.test.ask("stage.update", { id: stage.id, name, ...facts });
  stage.name = name;
  return true;
};

const reorderStage: Command = async (world) => {
  const requisitionId = requisitionOf(world);
  const [stage, other] = world.random.sample(world.model.stages[requisitionId] ?? [], 2);
  if (stage === undefined || other === undefined) return false;
  const place = { after: other.id };
  await world.test.ask("stage.place", { id: stage.id, place });
  placeStage(world.model, requisitionId, stage.id, place);
  return true;
};

const setNextAction: Command = async (world) => {
  const applicationIds = someActive(world, requisitionOf(world), 2);
  if (applicationIds.length === 0) return false;
  world.counter.value += 1;
  const text = `Call, ${world.counter.value.toString()}`;
  const action = { text, on: "2026-06-01" };
  await world.test.ask("application.setNextAction", { applicationIds, action });
  for (const id of applicationIds) applicationOf(world.model, id).nextAction = text;
  return true;
};

const completeNextAction: Command = async (world) => {
  const open = Object.values(world.model.applications)
    .filter((one) => one.nextAction !== null)
    .map((one) => one.id)
    .sort();
  const applicationIds = world.random.sample(open, 1);
  if (applicationIds.length === 0) return false;
  await world.test.ask("application.completeNextAction", { applicationIds });
  for (const id of applicationIds) applicationOf(world.model, id).nextAction = null;
  return true;
};

type Named = Weighted<readonly [name: string, run: Command]>;

/** The commands with how often each comes. */
export const commands: readonly [Named, ...Named[]] = [
  [["move one", moveSome(1)], 22],
  [["move many", moveSome(6)], 14],
  [["reject", leaveSome("rejected")], 5],
  [["withdraw", leaveSome("withdrawn")], 4],
  [["hire", hireOne], 3],
  [["restore", restoreSome], 8],
  [["transfer", transferSome], 6],
  [["add", addSome], 5],
  [["add a stage", addStage], 4],
  [["archive a stage", archiveStage], 4],
  [["restore a stage", restoreStage], 3],
  [["rename a stage", renameStage], 2],
  [["reorder a stage", reorderStage], 3],
  [["set a next action", setNextAction], 5],
  [["complete a next action", completeNextAction], 3],
];
