import type { Page } from "playwright";
import { join } from "node:path";
import { build } from "vite";
import { launch, resize, type AppWindow } from "../../scripts/demo/appWindow.ts";
import type { Board } from "../../src/shared/domain/board.ts";
import type { BareRow } from "./bareList/main.ts";
import type { Size } from "./boardWindow.ts";

/** A window with a virtual list of the same rows and nothing else. */
export interface BareList extends AppWindow {
  /** Shows the rows anew; milliseconds until they are painted. */
  open: () => Promise<number>;
}

/** Opens the bare window beside the app, with the rows of a board. */
export async function launchBareList(
  profile: string,
  board: Board,
  { size, rowHeight }: { size: Size; rowHeight: number },
): Promise<BareList> {
  const script = await bundle();
  const app = await launch({ program: join(import.meta.dirname, "bare"), profile });
  await resize(app, size);
  await app.page.addScriptTag({ content: script });
  const columns = rowsOf(board);
  return { ...app, open: () => show(app.page, columns, rowHeight) };
}

function rowsOf({ stages, cards }: Board): BareRow[][] {
  return stages.map((stage) =>
    cards
      .filter((card) => card.stageId === stage.id)
      .map(({ applicationId, name, currentTitle, currentCompany, enteredStageAt }) => ({
        id: applicationId,
        name,
        role: [currentTitle, currentCompany].filter((part) => part !== null).join(", "),
        days: enteredStageAt.slice(0, 10),
      })),
  );
}

function show(page: Page, columns: BareRow[][], rowHeight: number): Promise<number> {
  return page.evaluate(
    async ({ given, height }) => {
      const frame = () =>
        new Promise((resolve) => {
          requestAnimationFrame(resolve);
        });
      const begun = performance.now();
      window.showRows(given, height);
      do await frame();
      while (document.querySelector("[data-row]") === null);
      await new Promise((resolve) => setTimeout(resolve));
      return performance.now() - begun;
    },
    { given: columns, height: rowHeight },
  );
}

/** The bare page's program as one script. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      lib: {
        entry: join(import.meta.dirname, "bareList", "main.ts"),
        formats: ["iife"],
        name: "bareList",
      },
    },
  });
  const outputs = Array.isArray(built) ? built : "output" in built ? [built] : [];
  const chunk = outputs.flatMap(({ output }) => output).find(({ type }) => type === "chunk");
  if (chunk?.type !== "chunk") throw new Error("The bare list could not be built.");
  return chunk.code;
}
