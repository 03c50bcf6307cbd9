import type { Page } from "playwright";
import { join } from "node:path";
import { launch, withFolder } from "../../scripts/demo/appWindow.ts";
import { cardSelector } from "../e2e/pages/requisitionPage.ts";
import { atMost, figure, median, type Figure } from "./report.ts";
import { runs, seedBoard, showBoard } from "./support.ts";

const bareProgram = join(import.meta.dirname, "bare");
const cards = 500;
/** Time for processes to settle before their memory is read, milliseconds. */
const settling = 1_500;

interface Start {
  /** From launch to the first contentful paint, milliseconds. */
  painted: number;
  /** From launch to the first frame with cards in it; null for the bare window. */
  usable: number | null;
  /** Working set of all processes, MB. */
  memory: number;
}

/** The bare window and the app in turn, both launched in the same way. */
export async function benchStartup(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    const { requisitionId } = seedBoard(join(folder, "app"), cards);
    const startApp = () => start({ profile: join(folder, "app") }, requisitionId);
    const startBare = () => start({ program: bareProgram, profile: join(folder, "bare") }, null);
    await startBare();
    await leaveOnBoard(join(folder, "app"), requisitionId);
    await startApp();

    const bare: Start[] = [];
    const app: Start[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await startBare());
      app.push(await startApp());
    }
    const baseline = median(bare.map(({ painted }) => painted));
    return [
      figure({
        name: "startup",
        metric: "shell painted",
        value: median(app.map(({ painted }) => painted)),
        unit: "ms",
        baseline,
        goal: atMost(1.5, "ratio"),
      }),
      figure({
        name: "startup",
        metric: `board of ${String(cards)} cards usable`,
        value: median(app.map(({ usable }) => usable ?? Infinity)),
        unit: "ms",
        baseline,
        goal: atMost(2, "ratio"),
        gate: atMost(3, "ratio"),
      }),
      figure({
        name: "startup",
        metric: "memory with the board open",
        value: median(app.map(({ memory }) => memory)),
        unit: "MB",
        baseline: median(bare.map(({ memory }) => memory)),
      }),
    ];
  });
}

/** Opens the board and quits, as somebody who comes back to it tomorrow. */
async function leaveOnBoard(profile: string, requisitionId: string): Promise<void> {
  const app = await launch({ profile });
  await showBoard(app, requisitionId);
  await app.quit();
}

async function start(
  options: { program?: string; profile: string },
  requisitionId: string | null,
): Promise<Start> {
  const launchedAt = Date.now();
  const app = await launch(options);
  try {
    const usable = requisitionId === null ? null : await cardsSeen(app.page, requisitionId);
    const painted = await firstPaint(app.page);
    await app.page.waitForTimeout(settling);
    const metrics = await app.electron.evaluate(({ app: running }) => running.getAppMetrics());
    const kilobytes = metrics.reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
    return {
      painted: painted - launchedAt,
      usable: usable === null ? null : usable - launchedAt,
      memory: kilobytes / 1_024,
    };
  } finally {
    await app.quit();
  }
}

/**
 * Epoch milliseconds of the first frame in which the page holds cards. An app that did not open
 * where it was left is sent to the board; what that takes counts too.
 */
async function cardsSeen(page: Page, requisitionId: string): Promise<number> {
  const seen = await page.waitForFunction(
    ({ selector, hash }) => {
      if (document.readyState !== "loading" && location.hash !== hash) location.hash = hash;
      return document.querySelector(selector) === null
        ? null
        : performance.timeOrigin + performance.now();
    },
    { selector: cardSelector, hash: `#/requisitions/${requisitionId}` },
    { polling: "raf" },
  );
  return Number(await seen.jsonValue());
}

/** Epoch milliseconds of the first contentful paint. */
async function firstPaint(page: Page): Promise<number> {
  const painted = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName("first-contentful-paint");
    return paint === undefined ? null : performance.timeOrigin + paint.startTime;
  });
  return Number(await painted.jsonValue());
}
