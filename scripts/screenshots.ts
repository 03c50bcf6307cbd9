import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { debriefPage } from "../tests/e2e/pages/debriefPage.ts";
import { framePage } from "../tests/e2e/pages/framePage.ts";
import { interviewsPage } from "../tests/e2e/pages/interviewsPage.ts";
import { newRequisitionPage } from "../tests/e2e/pages/newRequisitionPage.ts";
import { requisitionPage } from "../tests/e2e/pages/requisitionPage.ts";
import { scorecardPage } from "../tests/e2e/pages/scorecardPage.ts";
import {
  launch,
  projectRoot,
  resize,
  untilReady,
  withFolder,
  type AppWindow,
} from "./demo/appWindow.ts";

/*
 * Pictures of every screen from the sample data, light and dark: npm run screenshots.
 */

const folder = join(projectRoot, "docs/images");
const size = { width: 1440, height: 900 };
const appearances = ["light", "dark"] as const;
type Appearance = (typeof appearances)[number];

/** Requisition, candidate and posting of the sample data that are shown. */
const shown = {
  requisition: "Engineering Manager II, Machine Learning – Listener Insights",
  candidate: "Oluwaseun Adeyemi",
  toRate: "Daniel Rothman",
  posting: join(projectRoot, "resources/sample/manager-recipe-search.txt"),
};

async function picture({ page }: AppWindow, screen: string, appearance: Appearance): Promise<void> {
  await untilReady(page);
  // Toasts and pointers belong to what was done before, not to the screen.
  await page.mouse.move(0, 0);
  await page.screenshot({
    path: join(folder, `${screen}-${appearance}.png`),
    animations: "disabled",
    style: '[aria-label="Messages"] { visibility: hidden; }',
  });
  console.log(`${screen}-${appearance}.png`);
}

async function takeAll(app: AppWindow, appearance: Appearance): Promise<void> {
  const { page } = app;
  const frame = framePage(page);
  const requisition = requisitionPage(page);
  const take = (screen: string) => picture(app, screen, appearance);

  await take("first-run");
  await frame.startWithSampleData();
  await take("home");

  const posting = await readFile(shown.posting, "utf8");
  const drafting = newRequisitionPage(page);
  await drafting.open();
  await drafting.text.fill(posting);
  await drafting.text.press("ControlOrMeta+Home");
  await take("new-requisition-pasted");
  await drafting.read(posting);
  await take("new-requisition-read");

  await frame.openRequisition(shown.requisition);
  await requisition.board.waitFor();
  await take("board");
  await requisition.openSheet(shown.candidate);
  await take("candidate-sheet");
  await requisition.closeSheet();

  await frame.openCandidates();
  await take("candidates");
  await frame.openCandidate(shown.candidate);
  await take("candidate");
  await page.keyboard.press("d");
  await debriefPage(page).grid.waitFor();
  await take("debrief");

  await frame.openRequisition(shown.requisition);
  const sheet = await requisition.openSheet(shown.toRate);
  const card = scorecardPage(page);
  await card.open(sheet);
  const [first = "", second = ""] = await card.titles();
  await card.rate(first, 4);
  await card.writeEvidence(first, "Moved the ranking models of three teams onto one platform.");
  await card.rate(second, 5);
  await take("scorecard");

  await frame.openRequisition(shown.requisition);
  await requisition.goToTab("Scorecard template");
  await take("template");
  await requisition.goToTab("Interview plan");
  await interviewsPage(page).propose.click();
  await page.getByRole("grid", { name: "Criteria by interview" }).waitFor();
  await take("interview-plan");
  await requisition.goToTab("Posting");
  await take("posting");
  await frame.openSettings();
  await take("settings");

  await frame.openRequisition(shown.requisition);
  await requisition.board.waitFor();
  await frame.openPalette("an");
  await take("palette");
  await page.keyboard.press("Escape");
  await frame.openShortcuts();
  await take("shortcuts");
}

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const appearance of appearances) {
    await withFolder(async (profile) => {
      const app = await launch({ profile });
      try {
        await untilReady(app.page);
        await resize(app, size);
        await app.electron.evaluate(({ nativeTheme }, wanted) => {
          nativeTheme.themeSource = wanted;
        }, appearance);
        await takeAll(app, appearance);
      } finally {
        await app.quit();
      }
    });
  }
}

try {
  await main();
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  console.error(`The pictures could not be taken: ${reason}`);
  process.exitCode = 1;
}
