import Database from "better-sqlite3";
import { join } from "node:path";
import { defaultNow, seedProfile } from "../../scripts/seed/profile.ts";
import { withFolder } from "../../scripts/demo/appWindow.ts";
import { createCore, type Core } from "../../src/main/core/core.ts";
import type { Board } from "../../src/shared/domain/board.ts";
import { filterCards, noFilter, searchTextOf } from "../../src/shared/domain/boardView.ts";
import { orderKeysBetween } from "../../src/shared/domain/orderKey.ts";
import type { CoreRouteName, InputOf, OutputOf } from "../../src/shared/ipc/contract.ts";
import { atMost, figure, median, percentile, type Figure } from "./report.ts";
import { runs } from "./support.ts";

const [candidates, active, wantedStages, movesARun, many] = [20_000, 5_000, 8, 30, 1_000];
/** A frame, milliseconds. */
const frame = 16;

/** The core's part of a board of 5,000 cards on 8 stages, in a profile with 20,000 candidates. */
export async function benchBoard(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const { databaseFile, firstRequisitionId } = seedProfile({
      folder: join(folder, "profile"),
      candidates,
      requisitions: 30,
      resumes: 0,
      active,
      seed: 1,
      now: defaultNow,
    });
    const core = createCore({
      databaseFile,
      resourceFolder: join(import.meta.dirname, "../../resources"),
      clock: () => new Date(),
      log: () => undefined,
      writeTable: () => Promise.resolve(),
      importPostings: () => Promise.resolve([]),
      print: () => Promise.resolve(new Uint8Array()),
    });
    try {
      return await measure(core, databaseFile, firstRequisitionId ?? "");
    } finally {
      core.close();
    }
  });
}

async function measure(core: Core, file: string, requisitionId: string): Promise<Figure[]> {
  const ask = async <Name extends CoreRouteName>(
    route: Name,
    input: InputOf<Name>,
  ): Promise<OutputOf<Name>> => {
    const reply = await core.handle(route, input, "bench");
    if (!reply.ok) throw new Error(reply.error.message);
    return reply.data;
  };
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  const move = (ids: string[], toStageId: string) =>
    ask("application.moveToStage", { applicationIds: ids, toStageId, place: "last" });
  const undo = () => ask("history.undo", {});

  await spread(ask, requisitionId);
  const board = await ask("board.get", { requisitionId });
  const opened: number[] = [];
  const flows: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    opened.push(await timed(() => ask("board.get", { requisitionId })));
    flows.push(await timed(() => ask("board.flow", { requisitionId })));
  }
  const [single, bareSingle, back]: number[][] = [[], [], []];
  const [together, bareTogether, backTogether]: number[][] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    for (let count = 0; count < movesARun; count += 1) {
      const { ids, toStageId } = someOf(board, run * movesARun + count, 1);
      single?.push(await timed(() => move(ids, toStageId)));
      back?.push(await timed(undo));
    }
    const { ids, toStageId } = someOf(board, run, many);
    together?.push(await timed(() => move(ids, toStageId)));
    backTogether?.push(await timed(undo));
    for (let count = 0; count < movesARun; count += 1) {
      bareSingle?.push(bareMove(file, someOf(board, run * movesARun + count, 1)));
    }
    bareTogether?.push(bareMove(file, { ids, toStageId }));
  }
  const name = "board";
  const p95 = (times: number[] | undefined) => percentile(times ?? [], 95);
  const middle = (times: number[] | undefined) => median(times ?? []);
  return [
    figure({ name, metric: "5,000 cards read for a board", value: median(opened), unit: "ms" }),
    figure({ name, metric: "conversion by stage read", value: median(flows), unit: "ms" }),
    figure({
      name,
      metric: "one card dropped: core's answer p95",
      value: p95(single),
      unit: "ms",
      baseline: p95(bareSingle),
      goal: atMost(frame),
    }),
    figure({
      name,
      metric: "its undo p95",
      value: p95(back),
      unit: "ms",
      baseline: p95(bareSingle),
    }),
    figure({
      name,
      metric: "1,000 selected cards moved",
      value: middle(together),
      unit: "ms",
      baseline: middle(bareTogether),
      goal: atMost(300),
    }),
    figure({
      name,
      metric: "its undo",
      value: middle(backTogether),
      unit: "ms",
      baseline: middle(bareTogether),
      goal: atMost(300),
    }),
    filterFigure(board),
  ];
}

/** Adds stages until there are eight, and spreads the cards over all of them. */
async function spread(
  ask: <Name extends CoreRouteName>(route: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>,
  requisitionId: string,
): Promise<void> {
  const { cards, stages } = await ask("board.get", { requisitionId });
  const stageIds = stages.map((stage) => stage.id);
  while (stageIds.length < wantedStages) {
    const name = `Round ${String(stageIds.length)}`;
    const facts = { name, kind: "interview", targetDays: 5 } as const;
    stageIds.push((await ask("stage.add", { requisitionId, ...facts })).id);
  }
  for (const [index, toStageId] of stageIds.entries()) {
    const applicationIds = cards
      .filter((_, at) => at % wantedStages === index)
      .map((card) => card.applicationId);
    await ask("application.moveToStage", { applicationIds, toStageId, place: "last" });
  }
}

/** `size` cards that stand elsewhere than on the stage they are to move to. */
function someOf(board: Board, seed: number, size: number): { ids: string[]; toStageId: string } {
  const toStageId = board.stages[seed % board.stages.length]?.id ?? "";
  const others = board.cards.filter((card) => card.stageId !== toStageId);
  const first = (seed * 37) % (others.length - size);
  return {
    ids: others.slice(first, first + size).map((card) => card.applicationId),
    toStageId,
  };
}

/** The same move as bare SQL in the same file, rolled back afterwards; milliseconds to its commit. */
function bareMove(file: string, { ids, toStageId }: { ids: string[]; toStageId: string }): number {
  const raw = new Database(file);
  try {
    raw.pragma("synchronous = FULL");
    const read = raw.prepare<
      [string],
      { stage_id: string; position: string; candidate_id: string }
    >("SELECT stage_id, position, candidate_id FROM application WHERE id = ?");
    const before = ids.map((id) => ({ id, row: read.get(id) }));
    const place = raw.prepare<[string, string, string]>(
      "UPDATE application SET stage_id = ?, position = ? WHERE id = ?",
    );
    const touch = raw.prepare<[string, string]>(
      "UPDATE candidate SET last_activity_at = ? WHERE id = ?",
    );
    const append = raw.prepare<[string, string, string, string, string, string]>(
      `INSERT INTO stage_transition (id, application_id, kind, from_stage_id, to_stage_id,
         from_disposition, to_disposition, occurred_at, recorded_at, actor_id)
       VALUES (?, ?, 'moved', ?, ?, 'active', 'active', ?, ?, (SELECT id FROM team_member LIMIT 1))`,
    );
    const last = raw
      .prepare<[string], { position: string | null }>(
        "SELECT max(position) AS position FROM application WHERE stage_id = ? AND disposition = 'active'",
      )
      .get(toStageId);
    const keys = orderKeysBetween(last?.position ?? null, null, ids.length);
    const now = new Date().toISOString();
    const begun = performance.now();
    raw
      .transaction(() => {
        for (const [index, { id, row }] of before.entries()) {
          place.run(toStageId, keys[index] ?? "", id);
          touch.run(now, row?.candidate_id ?? "");
          append.run(crypto.randomUUID(), id, row?.stage_id ?? "", toStageId, now, now);
        }
      })
      .immediate();
    const taken = performance.now() - begun;
    raw
      .transaction(() => {
        for (const { id, row } of before) place.run(row?.stage_id ?? "", row?.position ?? "", id);
      })
      .immediate();
    return taken;
  } finally {
    raw.close();
  }
}

/** A letter typed into the filter of a board whose cards' texts were prepared. */
function filterFigure(board: Board): Figure {
  for (const card of board.cards) searchTextOf(card);
  const clock = { now: new Date().toISOString(), pauses: board.pauses, stages: board.stages };
  const times = ["a", "an", "ann", "anna", "engineer", "r", "ro"].map((text) => {
    const begun = performance.now();
    filterCards(board.cards, { ...noFilter, text }, clock);
    return performance.now() - begun;
  });
  return figure({
    name: "board",
    metric: "filter by text, 5,000 cards, the slowest of 7",
    value: Math.max(...times),
    unit: "ms",
    goal: atMost(50),
  });
}
