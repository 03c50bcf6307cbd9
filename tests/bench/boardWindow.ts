import type { Page } from "playwright";
import { launch, resize, untilReady } from "../../scripts/demo/appWindow.ts";
import type { TextOf } from "../../src/preload/api.ts";
import type { Board } from "../../src/shared/domain/board.ts";
import { filterCards, noFilter } from "../../src/shared/domain/boardView.ts";
import type { Answer } from "../../src/shared/ipc/events.ts";
import { boardPage } from "../e2e/pages/boardPage.ts";
import { cardSelector, requisitionPage } from "../e2e/pages/requisitionPage.ts";
import { launchBareList } from "./bareList.ts";
import { moveOf, type Move } from "./bareMoves.ts";
import type { PipelineProfile } from "./boardProfile.ts";
import { runs } from "./support.ts";
import { longestTask } from "./tasks.ts";

/** A size of a window's page, pixels. */
export interface Size {
  width: number;
  height: number;
}

/** What was measured in the window, milliseconds; one value for each run. */
export interface WindowTimes {
  open: number[];
  nodes: number[];
  scroll: number[];
  drag: number[];
  /** From asking in the window to the core's answer. */
  drop: number[];
  together: number[];
  backTogether: number[];
  /** From the key that moves a selection to the frame that shows it, and its undo. */
  shown: number[];
  backShown: number[];
  /** From a letter typed into the filter to the frame that shows what it leaves. */
  typed: number[];
}

/** The same of a bare virtual list with the same rows. */
export type BareTimes = Pick<WindowTimes, "open" | "nodes" | "scroll" | "drag">;

const size: Size = { width: 1440, height: 900 };
/** Height of a row in both windows: a comfortable card and the gap below it, pixels. */
const rowHeight = 88;
/** Cards that are selected and moved at once. */
export const many = 1_000;
const movesARun = 30;
/** How a wheel is turned over a column: as often, and as far each time, pixels. */
const wheel = { times: 40, by: 700 };
/** Time in which a screen comes to rest, milliseconds. */
const settling = 400;

/** Measures the board in the app's real window, and the bare list in a window beside it, in turn. */
export async function measureWindows(
  profile: PipelineProfile,
  bareProfile: string,
): Promise<{ app: WindowTimes; bare: BareTimes }> {
  const { board } = profile;
  const bareTimes: BareTimes = { open: [], nodes: [], scroll: [], drag: [] };
  const bare = await launchBareList(bareProfile, board, { size, rowHeight });
  try {
    const app = await launch({ profile: profile.folder });
    try {
      await untilReady(app.page);
      await resize(app, size);
      const open: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        open.push(await openBoard(app.page, board.requisitionId));
        bareTimes.open.push(await bare.open());
      }
      await app.page.waitForTimeout(settling);
      const [nodes, scroll]: number[][] = [[], []];
      for (let run = 0; run < runs; run += 1) {
        scroll?.push(await scrollFirstColumn(app.page));
        nodes?.push(await nodesOf(app.page));
        bareTimes.scroll.push(await scrollFirstColumn(bare.page));
        bareTimes.nodes.push(await nodesOf(bare.page));
      }
      const drag = await dragCards(app.page, board);
      for (let run = 0; run < runs; run += 1) bareTimes.drag.push(await dragOverBare(bare.page));
      const typed = await typeIntoFilter(app.page, board);
      const byKey = await moveByKey(app.page, board);
      const answers = await timeAnswers(app.page, board);
      const times = { open, nodes: nodes ?? [], scroll: scroll ?? [], drag, typed };
      return { app: { ...times, ...byKey, ...answers }, bare: bareTimes };
    } finally {
      await app.quit();
    }
  } finally {
    await bare.quit();
  }
}

/** Goes from Home to a board that this window has not read yet; to the frame that shows cards. */
async function openBoard(page: Page, requisitionId: string): Promise<number> {
  await page.evaluate(() => {
    location.hash = "#/";
  });
  // A window that is loaded again before it stands on Home opens where it stood, on the board.
  await page.getByRole("heading", { name: "Home", exact: true }).waitFor();
  await page.reload();
  await untilReady(page);
  await page.waitForTimeout(settling);
  return page.evaluate(
    async ({ id, selector }) => {
      const frame = () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      const begun = performance.now();
      location.hash = `#/requisitions/${id}`;
      do await frame();
      while (document.querySelector(selector) === null);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begun;
    },
    { id: requisitionId, selector: cardSelector },
  );
}

function nodesOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

/** Turns the wheel over the first column; the longest task. Both windows have it on the left. */
async function scrollFirstColumn(page: Page): Promise<number> {
  const list = page.locator("[data-cell-scroll], body > div").first();
  const box = await list.boundingBox();
  if (box === null) throw new Error("There is no column to scroll.");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const longest = await longestTask(page, async () => {
    for (let turn = 0; turn < wheel.times; turn += 1) await page.mouse.wheel(0, wheel.by);
  });
  await page.mouse.wheel(0, -wheel.times * wheel.by);
  await page.waitForTimeout(settling);
  return longest;
}

/** Carries the first card over three columns, near an edge, and drops it; undone afterwards. */
async function dragCards(page: Page, { stages }: Board): Promise<number[]> {
  const [first = "", second = ""] = stages.map(({ name }) => name);
  const board = requisitionPage(page);
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { from, to, id } = await board.dragPath(first, second);
    longest.push(
      await longestTask(page, async () => {
        await page.mouse.move(from.x, from.y);
        await page.mouse.down();
        await page.mouse.move(to.x + 400, to.y + 300, { steps: 30 });
        await page.mouse.move(to.x, size.height - 90, { steps: 20 });
        await page.waitForTimeout(settling);
        await page.mouse.move(to.x, to.y + 200, { steps: 20 });
        await page.mouse.up();
      }),
    );
    await board.goneFrom(first, id);
    await page.keyboard.press("ControlOrMeta+z");
    await page.locator(`[data-stage-id] [data-card-id="${id}"]`).first().waitFor();
    await page.waitForTimeout(settling);
  }
  return longest;
}

/** The same way of the mouse over the bare list, with its button held. */
function dragOverBare(page: Page): Promise<number> {
  return longestTask(page, async () => {
    await page.mouse.move(120, 200);
    await page.mouse.down();
    await page.mouse.move(720, 500, { steps: 30 });
    await page.mouse.move(330, size.height - 90, { steps: 20 });
    await page.waitForTimeout(settling);
    await page.mouse.move(330, 300, { steps: 20 });
    await page.mouse.up();
  });
}

/** Types words of which every letter leaves fewer cards; to the frame that shows how many. */
async function typeIntoFilter(page: Page, board: Board): Promise<number[]> {
  const view = boardPage(page);
  const times: number[] = [];
  await view.filter.focus();
  for (const word of narrowing(board).slice(0, runs)) {
    for (const letter of word) {
      const shown = await nextFrameWith(page, "[role=search]", "input");
      await page.keyboard.type(letter);
      times.push(await shown());
    }
    await view.filter.fill("");
    await page.waitForTimeout(settling);
  }
  return times;
}

/** Beginnings of names, of three letters, each of which leaves fewer cards than the one before. */
function narrowing(board: Board): string[] {
  const clock = { now: new Date().toISOString(), pauses: board.pauses, stages: board.stages };
  const left = (text: string) => filterCards(board.cards, { ...noFilter, text }, clock).length;
  const words = new Set(board.cards.slice(0, 200).map(({ name }) => name.slice(0, 3)));
  return [...words].filter((word) => {
    const counts = [1, 2, 3].map((length) => left(word.slice(0, length)));
    return counts.every((count, index) => index === 0 || count < (counts[index - 1] ?? 0));
  });
}

/**
 * Looks out for the next event of a type. What it gives tells the milliseconds from that to the end
 * of the frame in which the text of a part of the page is another one.
 */
async function nextFrameWith(
  page: Page,
  part: string,
  event: "input" | "keydown",
): Promise<() => Promise<number>> {
  const handle = await page.evaluateHandle(
    ({ selector, type }) => {
      const textOf = () => document.querySelector(selector)?.textContent;
      const before = textOf();
      const done = new Promise<number>((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          const look = () => {
            if (textOf() === before) requestAnimationFrame(look);
            else setTimeout(() => resolve(performance.now() - timeStamp));
          };
          requestAnimationFrame(look);
        };
        addEventListener(type, begin, { once: true, capture: true });
      });
      return { done };
    },
    { selector: part, type: event },
  );
  return () => handle.evaluate(({ done }) => done);
}

/** Selects the stage of 1,000, moves it with a key, and undoes that with one. */
async function moveByKey(
  page: Page,
  { stages }: Board,
): Promise<Pick<WindowTimes, "shown" | "backShown">> {
  const stage = stages[1];
  if (stage === undefined) throw new Error("The board has one stage.");
  const [shown, backShown]: [number[], number[]] = [[], []];
  const heading = `[data-stage-id="${stage.id}"] h2`;
  for (let run = 0; run < runs; run += 1) {
    await requisitionPage(page).focusFirst(stage.name);
    await page.keyboard.press("ControlOrMeta+a");
    await page.waitForTimeout(settling);
    for (const [key, times] of [
      ["3", shown],
      ["ControlOrMeta+z", backShown],
    ] as const) {
      const seen = await nextFrameWith(page, heading, "keydown");
      await page.keyboard.press(key);
      times.push(await seen());
      await page.waitForTimeout(2 * settling);
    }
  }
  return { shown, backShown };
}

/** Moves of one card and of many, and the undo of those, from asking to the core's answer. */
async function timeAnswers(
  page: Page,
  board: Board,
): Promise<Pick<WindowTimes, "drop" | "together" | "backTogether">> {
  const [drop, together, backTogether]: [number[], number[], number[]] = [[], [], []];
  for (let run = 0; run < runs; run += 1) {
    const moves = Array.from({ length: movesARun }, (_, count) =>
      moveOf(board, run * movesARun + count, 1),
    );
    for (const { moved } of await answersTo(page, moves)) drop.push(moved);
    for (const { moved, undone } of await answersTo(page, [moveOf(board, run, many)])) {
      together.push(moved);
      backTogether.push(undone);
    }
  }
  return { drop, together, backTogether };
}

/** Asks for moves one after the other, each undone before the next. */
function answersTo(page: Page, moves: Move[]): Promise<{ moved: number; undone: number }[]> {
  return page.evaluate(async (wanted) => {
    const timed = async <T>(ask: () => Promise<TextOf<Answer<T>>>) => {
      const begun = performance.now();
      const { reply } = JSON.parse(await ask());
      if (!reply.ok) throw new Error("A move was refused.");
      return performance.now() - begun;
    };
    const times: { moved: number; undone: number }[] = [];
    for (const { ids, toStageId } of wanted) {
      const input = { applicationIds: ids, toStageId, place: "last" as const };
      const moved = await timed(() => window.shortlist.core("application.moveToStage", input));
      const undone = await timed(() => window.shortlist.core("history.undo", {}));
      times.push({ moved, undone });
    }
    return times;
  }, moves);
}
