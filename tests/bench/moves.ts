import type { Page } from "playwright";
import { join } from "node:path";
import { launch, withFolder } from "../../scripts/demo/appWindow.ts";
import { requisitionPage } from "../e2e/pages/requisitionPage.ts";
import { atMost, figure, median, percentile, type Figure } from "./report.ts";
import {
  bareUpdateOfMany,
  bareUpdates,
  runs,
  seedBoard,
  showBoard,
  type BoardProfile,
} from "./support.ts";

const movesARun = 30;
const many = 200;
/** Time in which answers are drawn and tasks are reported, milliseconds. */
const settling = 1_000;
/** A frame, and what Chromium calls a long task (w3.org/TR/longtasks), milliseconds. */
const [frame, longTask] = [16, 50];

/** Moves on a board of 500 and of 5,000 cards: by the core's routes, by mouse and by key. */
export async function benchMoves(): Promise<Figure[]> {
  return withFolder(async (folder) => [
    ...(await benchBoard(seedBoard(join(folder, "small"), 500), "500 cards")),
    ...(await benchBoard(seedBoard(join(folder, "large"), 5_000), "5,000 cards")),
  ]);
}

async function benchBoard(profile: BoardProfile, words: string): Promise<Figure[]> {
  const app = await launch({ profile: profile.folder });
  let dragged: number[];
  let byKey: number[];
  let single: number[][];
  let together: number[];
  try {
    await showBoard(app, profile.requisitionId);
    await app.page.waitForTimeout(settling);
    await watchTasks(app.page);
    dragged = await dragCards(app.page);
    byKey = await moveStageByKey(app.page);
    single = await timeMoves(app.page, profile.requisitionId, { size: 1, count: movesARun });
    together = (await timeMoves(app.page, profile.requisitionId, { size: many, count: 1 })).flat();
  } finally {
    await app.quit();
  }
  const bare = Array.from({ length: runs }, () => bareUpdates(profile.folder, movesARun));
  const bareMany = Array.from({ length: runs }, () => bareUpdateOfMany(profile.folder, many));
  const of = (p: number, all: readonly number[][]) =>
    median(all.map((times) => percentile(times, p)));
  return [
    figure({
      name: "moves",
      metric: `one card, ${words}: core's answer p50`,
      value: of(50, single),
      unit: "ms",
      baseline: of(50, bare),
    }),
    figure({
      name: "moves",
      metric: `one card, ${words}: core's answer p95`,
      value: of(95, single),
      unit: "ms",
      baseline: of(95, bare),
      gate: atMost(frame),
    }),
    figure({
      name: "moves",
      metric: `${String(many)} cards at once, ${words}: core's answer`,
      value: median(together),
      unit: "ms",
      baseline: median(bareMany),
    }),
    figure({
      name: "moves",
      metric: `a card dragged by mouse, ${words}: longest task`,
      value: median(dragged),
      unit: "ms",
      gate: atMost(longTask),
    }),
    figure({
      name: "moves",
      metric: `a whole stage selected and moved, ${words}: longest task`,
      value: median(byKey),
      unit: "ms",
      goal: atMost(longTask),
    }),
  ];
}

/** Milliseconds from asking in the window to the core's answer; `runs` lists of `count`. */
async function timeMoves(
  page: Page,
  requisitionId: string,
  wanted: { size: number; count: number },
): Promise<number[][]> {
  const times: number[][] = [];
  for (let run = 0; run < runs; run += 1) {
    times.push(
      await page.evaluate(
        async ({ id, size, count, start }) => {
          const { reply } = JSON.parse(
            await window.shortlist.core("board.get", { requisitionId: id }),
          );
          if (!reply.ok) throw new Error(reply.error.message);
          const { cards, stages } = reply.data;
          const taken: number[] = [];
          for (let move = 0; move < count; move += 1) {
            const first = (start + move) * size * 7;
            const chosen = Array.from(
              { length: size },
              (_, index) => cards[(first + index) % cards.length],
            ).filter((card) => card !== undefined);
            const toStageId = stages[(start + move + 1) % stages.length]?.id ?? "";
            const input = {
              applicationIds: chosen.map((card) => card.applicationId),
              toStageId,
              place: "last" as const,
            };
            const begun = performance.now();
            const moved = JSON.parse(await window.shortlist.core("application.moveToStage", input));
            taken.push(performance.now() - begun);
            if (!moved.reply.ok) throw new Error(moved.reply.error.message);
          }
          return taken;
        },
        { id: requisitionId, ...wanted, start: run * wanted.count },
      ),
    );
  }
  return times;
}

/** Drags the first card of a stage to the next one; the longest task of each of `runs` drags. */
async function dragCards(page: Page): Promise<number[]> {
  const board = requisitionPage(page);
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const path = await board.dragPath("Applied", "Recruiter screen");
    longest.push(
      await longestTaskOf(page, async () => {
        await page.mouse.move(path.from.x, path.from.y);
        await page.mouse.down();
        await page.mouse.move(path.to.x, path.to.y, { steps: 20 });
        await page.mouse.up();
      }),
    );
    await board.goneFrom("Applied", path.id);
  }
  return longest;
}

/** Selects a whole stage and moves it with a key; the longest task of each of `runs` times. */
async function moveStageByKey(page: Page): Promise<number[]> {
  const board = requisitionPage(page);
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    await board.focusFirst("Applied");
    longest.push(
      await longestTaskOf(page, async () => {
        await page.keyboard.press("ControlOrMeta+a");
        await page.keyboard.press("2");
      }),
    );
    await board.undoWholeStage("Applied");
  }
  return longest;
}

/** Has the page note its long tasks from now on. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(() => {
    const noted: number[] = [];
    Reflect.set(window, "longTasks", noted);
    new PerformanceObserver((list) => {
      noted.push(...list.getEntries().map((entry) => entry.duration));
    }).observe({ type: "longtask" });
  });
}

/**
 * The longest task that Chromium reported during `act` and until its answer was drawn; 0 when none
 * took over 50 ms. Nothing else asks the page for anything meanwhile.
 */
async function longestTaskOf(page: Page, act: () => Promise<void>): Promise<number> {
  const take = () =>
    page.evaluate(() => {
      const noted: unknown = Reflect.get(window, "longTasks");
      return Array.isArray(noted) ? noted.splice(0).map(Number) : [];
    });
  await take();
  await act();
  await page.waitForTimeout(settling);
  return Math.max(0, ...(await take()));
}
