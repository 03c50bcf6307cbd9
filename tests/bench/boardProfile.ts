import { join } from "node:path";
import { defaultNow, seedProfile } from "../../scripts/seed/profile.ts";
import { createCore } from "../../src/main/core/core.ts";
import type { Board } from "../../src/shared/domain/board.ts";
import type { CoreRouteName, InputOf, OutputOf } from "../../src/shared/ipc/contract.ts";

const [candidates, active] = [20_000, 5_000];
/** How many cards stand on each of the eight stages; the last ones share what is left. */
const sizes = [2_000, 1_000, 334, 334, 333, 333, 333, 333];

/** Asks a core that runs in this process. Rejects with the sentence of a refusal. */
export type Ask = <Name extends CoreRouteName>(
  route: Name,
  input: InputOf<Name>,
) => Promise<OutputOf<Name>>;

/** A profile with 20,000 candidates, and the board of 5,000 active cards on it. */
export interface PipelineProfile {
  folder: string;
  databaseFile: string;
  board: Board;
}

/** Seeds the profile that the board is measured on: one stage holds 2,000 cards, one 1,000. */
export async function seedPipeline(folder: string): Promise<PipelineProfile> {
  const { databaseFile, firstRequisitionId } = seedProfile({
    folder,
    candidates,
    requisitions: 30,
    resumes: 0,
    active,
    seed: 1,
    now: defaultNow,
  });
  const requisitionId = firstRequisitionId ?? "";
  const board = await withCore(databaseFile, async (ask) => {
    await spread(ask, requisitionId);
    return ask("board.get", { requisitionId });
  });
  return { folder, databaseFile, board };
}

/** Runs `work` with a core on a database file, in this process. */
export async function withCore<Result>(
  databaseFile: string,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
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
    return await work(async (route, input) => {
      const reply = await core.handle(route, input, "bench");
      if (!reply.ok) throw new Error(reply.error.message);
      return reply.data;
    });
  } finally {
    core.close();
  }
}

/** Adds stages until there are eight, and spreads the cards over them. */
async function spread(ask: Ask, requisitionId: string): Promise<void> {
  const { cards, stages } = await ask("board.get", { requisitionId });
  const stageIds = stages.map((stage) => stage.id);
  while (stageIds.length < sizes.length) {
    const name = `Round ${String(stageIds.length)}`;
    const facts = { name, kind: "interview", targetDays: 5 } as const;
    stageIds.push((await ask("stage.add", { requisitionId, ...facts })).id);
  }
  let next = 0;
  for (const [index, toStageId] of stageIds.entries()) {
    const chosen = cards.slice(next, next + (sizes[index] ?? 0));
    next += chosen.length;
    const applicationIds = chosen.map((card) => card.applicationId);
    await ask("application.moveToStage", { applicationIds, toStageId, place: "last" });
  }
}
