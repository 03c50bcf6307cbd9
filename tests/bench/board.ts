import { join } from "node:path";
import { withFolder } from "../../scripts/demo/appWindow.ts";
import { bareMove, moveOf } from "./bareMoves.ts";
import { seedPipeline, withCore, type PipelineProfile } from "./boardProfile.ts";
import { many, measureWindows } from "./boardWindow.ts";
import { atMost, figure, median, percentile, type Figure } from "./report.ts";
import { runs } from "./support.ts";

const name = "board";
const movesARun = 30;
/** A frame, and what Chromium calls a long task (w3.org/TR/longtasks), milliseconds. */
const [frame, longTask] = [16, 50];

/** A board of 5,000 cards on 8 stages, in a profile with 20,000 candidates. */
export async function benchBoard(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const profile = await seedPipeline(join(folder, "profile"));
    const reads = await readsInCore(profile);
    const { app, bare } = await measureWindows(profile, join(folder, "bare"));
    const sql = bareMoves(profile);
    return [
      figure({
        name,
        metric: "open to usable",
        value: median(app.open),
        unit: "ms",
        baseline: median(bare.open),
        goal: atMost(300),
      }),
      figure({
        name,
        metric: "DOM nodes",
        value: Math.max(...app.nodes),
        unit: "count",
        baseline: Math.max(...bare.nodes),
        goal: atMost(4_000),
      }),
      figure({
        name,
        metric: "a column of 2,000 scrolled: longest task",
        value: median(app.scroll),
        unit: "ms",
        baseline: median(bare.scroll),
        goal: atMost(longTask),
        gate: atMost(2 * longTask),
      }),
      figure({
        name,
        metric: "a card dragged and dropped: longest task",
        value: median(app.drag),
        unit: "ms",
        baseline: median(bare.drag),
        goal: atMost(longTask),
        gate: atMost(2 * longTask),
      }),
      figure({
        name,
        metric: "one card dropped: core's answer p95",
        value: percentile(app.drop, 95),
        unit: "ms",
        baseline: percentile(sql.single, 95),
        goal: atMost(frame),
      }),
      ...ofMany(app, median(sql.together)),
      figure({
        name,
        metric: "a letter typed into the filter: its cards shown, p95",
        value: percentile(app.typed, 95),
        unit: "ms",
        goal: atMost(longTask),
      }),
      ...reads,
    ];
  });
}

type ManyTimes = Record<"together" | "backTogether" | "shown" | "backShown", number[]>;

/** Moving 1,000 cards at once, and its undo: to the core's answer and to the eye. */
function ofMany(times: ManyTimes, baseline: number): Figure[] {
  const rows = [
    ["1,000 selected cards moved: core's answer", times.together, baseline],
    ["its undo: core's answer", times.backTogether, baseline],
    ["1,000 selected cards moved by a key: shown", times.shown, undefined],
    ["its undo by a key: shown", times.backShown, undefined],
  ] as const;
  return rows.map(([metric, values, beside]) =>
    figure({
      name,
      metric,
      value: median(values),
      unit: "ms",
      ...(beside === undefined ? {} : { baseline: beside }),
      goal: atMost(300),
    }),
  );
}

/** The same moves as bare SQL in the same file, the app closed. */
function bareMoves({
  board,
  databaseFile,
}: PipelineProfile): Record<"single" | "together", number[]> {
  const [single, together]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    for (let count = 0; count < movesARun; count += 1) {
      single.push(bareMove(databaseFile, moveOf(board, run * movesARun + count, 1)));
    }
    together.push(bareMove(databaseFile, moveOf(board, run, many)));
  }
  return { single, together };
}

/** What of opening a board is the core's reading. */
function readsInCore({ board, databaseFile }: PipelineProfile): Promise<Figure[]> {
  const { requisitionId } = board;
  return withCore(databaseFile, async (ask) => {
    const [opened, flows]: [number[], number[]] = [[], []];
    for (let run = 0; run < runs; run += 1) {
      for (const [route, times] of [
        ["board.get", opened],
        ["board.flow", flows],
      ] as const) {
        const begun = performance.now();
        await ask(route, { requisitionId });
        times.push(performance.now() - begun);
      }
    }
    return [
      figure({ name, metric: "5,000 cards read by the core", value: median(opened), unit: "ms" }),
      figure({ name, metric: "conversion by stage read", value: median(flows), unit: "ms" }),
    ];
  });
}
