import Database from "better-sqlite3";
import { expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { newRandom } from "../../scripts/seed/random.ts";
import { commands, type World } from "./boardCommands.ts";
import {
  columnOf,
  copyOf,
  isAlike,
  isSame,
  orderAmong,
  sorted,
  type Model,
  type ModelApplication,
} from "./boardModel.ts";
import { createRequisition, openTestCore } from "./support.ts";

const steps = 2_000;
/** Another seed runs other commands: BOARD_SEED=7 npm run test:unit. */
const seed = Number(process.env["BOARD_SEED"] ?? 5);

/** What a step is, with how often each comes. */
const kinds = [
  ["command", 62],
  ["undo", 18],
  ["undo and redo", 10],
  ["redo", 10],
] as const;

/** One command of one person: the board before and after it. */
interface Entry {
  before: Model;
  after: Model;
}

/** A person with the commands that they can undo and repeat. */
interface Person {
  id: string;
  done: Entry[];
  undone: Entry[];
}

const applicationSchema = z.object({
  id: z.string(),
  name: z.string(),
  candidateId: z.string(),
  requisitionId: z.string(),
  stageId: z.string(),
  disposition: z.string(),
  nextAction: z.string().nullable(),
});
const stageSchema = z.object({
  id: z.string(),
  name: z.string(),
  requisitionId: z.string(),
  isArchived: z.number().transform((flag) => flag === 1),
});

/** The board as the store has it, in the model's words. */
function stored({ rows, requisitionIds }: World): Model {
  const model: Model = { stages: {}, columns: {}, applications: {} };
  for (const id of requisitionIds) model.stages[id] = [];
  const stages = rows(
    `SELECT id, name, requisition_id AS requisitionId, archived_at IS NOT NULL AS isArchived
     FROM stage WHERE removed_at IS NULL ORDER BY position, seq`,
  );
  for (const { requisitionId, ...stage } of z.array(stageSchema).parse(stages)) {
    model.stages[requisitionId]?.push(stage);
  }
  const applications = rows(
    `SELECT a.id, c.name, c.id AS candidateId, a.requisition_id AS requisitionId,
       a.stage_id AS stageId, a.disposition,
       CASE WHEN a.next_action_done_at IS NULL THEN a.next_action END AS nextAction
     FROM application AS a JOIN candidate AS c ON c.id = a.candidate_id
     WHERE a.removed_at IS NULL ORDER BY a.stage_id, a.position`,
  );
  for (const application of z.array(applicationSchema).parse(applications)) {
    model.applications[application.id] = application;
    if (application.disposition !== "active") continue;
    columnOf(model, application.stageId).push(application.id);
  }
  return model;
}

/** Rules that hold whatever was done. */
function expectRules({ rows, model }: World, lines: { count: number }): void {
  const twice = rows(
    `SELECT stage_id, position FROM application WHERE disposition = 'active'
     AND removed_at IS NULL GROUP BY 1, 2 HAVING count(*) > 1`,
  );
  expect(twice, "orders never collide").toEqual([]);
  const lost = rows(
    `SELECT a.id FROM application AS a JOIN stage AS s ON s.id = a.stage_id
     WHERE a.disposition = 'active' AND a.removed_at IS NULL
       AND (s.removed_at IS NOT NULL OR s.archived_at IS NOT NULL
         OR s.requisition_id <> a.requisition_id)`,
  );
  expect(lost, "every card stands on a stage of its board").toEqual([]);
  for (const stages of Object.values(model.stages)) {
    const names = stages.filter((stage) => !stage.isArchived).map((stage) => stage.name);
    expect(names.length, "a board keeps a stage").toBeGreaterThan(0);
    expect(new Set(names).size, "no two stages share a name").toBe(names.length);
  }
  const [{ count }] = z
    .tuple([z.object({ count: z.number() })])
    .parse(rows("SELECT count(*) AS count FROM stage_transition"));
  expect(count, "history only grows").toBeGreaterThanOrEqual(lines.count);
  lines.count = count;
  const untrue = rows(
    `SELECT a.id FROM application AS a WHERE a.removed_at IS NULL AND a.stage_id IS NOT
       (SELECT t.to_stage_id FROM effective_transition AS t WHERE t.application_id = a.id
        ORDER BY t.seq DESC LIMIT 1)`,
  );
  expect(untrue, "the last transition in effect says where a card stands").toEqual([]);
}

/** Undoes or repeats a person's last command, and checks what it left and what it named. */
async function turn(world: World, person: Person, way: "undo" | "redo"): Promise<string> {
  const [from, to] = way === "undo" ? [person.done, person.undone] : [person.undone, person.done];
  const entry = from.at(-1);
  const reply = await world.test.raw(`history.${way}`, {});
  if (entry === undefined) {
    expect(reply).toMatchObject({ ok: false, error: { code: `nothing_to_${way}` } });
    return `${way} of nothing`;
  }
  from.pop();
  const [expected, wanted] =
    way === "undo" ? [entry.after, entry.before] : [entry.before, entry.after];
  const now = copyOf(world.model);
  const after = stored(world);
  if (isSame(now, expected)) {
    expect(reply).toMatchObject({ ok: true, data: { left: [] } });
    expect(sorted(after)).toEqual(sorted(wanted));
    world.model = after;
    to.push(entry);
    return way;
  }
  if (!reply.ok) {
    expect(reply.error.code).toBe("undo_blocked");
    expect(sorted(after)).toEqual(sorted(now));
    return `${way} blocked`;
  }
  const { left } = z.object({ left: z.array(z.string()) }).parse(reply.data);
  expectFair({ now, expected, wanted, after, left });
  world.model = copyOf(after);
  to.push(way === "undo" ? { before: after, after: now } : { before: now, after });
  return `${way} after others`;
}

/** After others' changes: what they touched is left and named, and nothing else is moved. */
function expectFair(given: {
  now: Model;
  expected: Model;
  wanted: Model;
  after: Model;
  left: readonly string[];
}): void {
  const { now, expected, wanted, after, left } = given;
  const ids = new Set([...Object.keys(expected.applications), ...Object.keys(wanted.applications)]);
  const touched = new Set(
    [...ids].filter((id) => !isAlike(expected.applications[id], wanted.applications[id])),
  );
  const reordered = new Set(
    Object.keys(expected.columns).flatMap((stageId) => {
      const was = columnOf(copyOf(expected), stageId);
      const is = columnOf(copyOf(wanted), stageId);
      return was.join() === is.join() ? [] : [...was, ...is];
    }),
  );
  for (const id of Object.keys(now.applications)) {
    const [is, was] = [after.applications[id], now.applications[id]];
    if (!touched.has(id)) {
      expect(isAlike(is, was), "what the command did not touch stays").toBe(true);
      continue;
    }
    for (const field of ["stageId", "disposition", "nextAction"] as const) {
      const [aim, base] = [wanted.applications[id]?.[field], expected.applications[id]?.[field]];
      if (aim === base || is === undefined) continue;
      const isChangedSince = was?.[field] !== base;
      if (isChangedSince) expect(is[field], "what others changed is left").toBe(was?.[field]);
      if (is[field] !== aim) expectNamed(was, left);
    }
  }
  for (const stageId of Object.keys(now.columns)) {
    const standing = new Set(
      columnOf(now, stageId).filter((id) => !touched.has(id) && !reordered.has(id)),
    );
    expect(orderAmong(after, stageId, standing)).toEqual(orderAmong(now, stageId, standing));
  }
}

function expectNamed(application: ModelApplication | undefined, left: readonly string[]): void {
  const name = application?.name ?? "";
  expect(
    left.some((sentence) => sentence.startsWith(`${name}'`) || sentence.startsWith(`${name} `)),
    `${name} is named in ${JSON.stringify(left)}`,
  ).toBe(true);
}

it(`does what arrays would do, over ${steps.toString()} random commands (seed ${seed.toString()})`, async () => {
  const test = openTestCore();
  const openings = { openings: 400 };
  const requisitions = [
    await createRequisition(test, openings),
    await createRequisition(test, openings),
  ];
  const me = (await test.ask("app.state", {})).actor.id;
  const other = await test.ask("member.add", { name: "Mara Voss", email: null });
  // The board itself is not to be undone.
  test.write("DELETE FROM undo_entry");
  const { reasons } = await test.ask("reason.list", {});
  const reasonOf = (kind: string) => reasons.find((reason) => reason.kind === kind)?.id ?? "";
  const raw = new Database(test.databaseFile, { readonly: true });
  onTestFinished(() => {
    raw.close();
  });
  const world: World = {
    test,
    rows: (sql) => raw.prepare<[]>(sql).all(),
    random: newRandom(seed),
    model: { stages: {}, columns: {}, applications: {} },
    requisitionIds: requisitions.map(({ id }) => id),
    reasons: { rejected: reasonOf("rejected"), withdrawn: reasonOf("withdrawn") },
    counter: { value: 0 },
  };
  world.model = stored(world);
  const people: Person[] = [me, other.id].map((id) => ({ id, done: [], undone: [] }));
  const lines = { count: 0 };
  const tally = new Map<string, number>();
  let [person] = people;

  for (let step = 0; step < steps; step += 1) {
    if (step === 0 || world.random.chance(0.25)) {
      person = world.random.sample(people, 1)[0];
      await test.ask("actor.choose", { id: person?.id ?? "" });
    }
    if (person === undefined) break;
    const kind = world.random.weighted(kinds);
    let what: string = kind;
    if (kind === "command") {
      const before = copyOf(world.model);
      const [name, run] = world.random.weighted(commands);
      what = (await run(world)) ? name : "nothing to do";
      if (!isSame(before, world.model)) {
        person.done.push({ before, after: copyOf(world.model) });
        person.undone = [];
      }
    } else if (kind === "undo and redo") {
      const before = copyOf(world.model);
      what = await turn(world, person, "undo");
      if (what === "undo" || what === "undo after others") {
        await turn(world, person, "redo");
        expect(sorted(world.model), "redo after undo gives the same state").toEqual(sorted(before));
        what += " and redo";
      }
    } else what = await turn(world, person, kind);
    tally.set(what, (tally.get(what) ?? 0) + 1);
    expect(sorted(stored(world)), `step ${step.toString()}: ${what}`).toEqual(sorted(world.model));
    expectRules(world, lines);
  }
  const expectedKinds = [...commands.map(([[name]]) => name), "undo", "redo", "undo after others"];
  for (const name of expectedKinds) expect(tally.get(name) ?? 0, name).toBeGreaterThan(0);
}, 300_000);
