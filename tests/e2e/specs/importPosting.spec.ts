import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, projectRoot, test } from "../fixtures/app.ts";
import { framePage } from "../pages/framePage.ts";
import { newRequisitionPage } from "../pages/newRequisitionPage.ts";

const files = join(projectRoot, "tests/fixtures/files");
const page = `<h3>Night Baker</h3><p>Crumb &amp; Co, Leeds</p><p><b>What we ask for</b></p>
<ul><li>3+ years of baking bread by hand</li><li>Early starts</li></ul>
<p><b>A plus</b></p><ul><li>Experience with sourdough</li></ul>`;

test.beforeEach(async ({ app }) => {
  await framePage(app.page).startEmpty();
  await newRequisitionPage(app.page).open();
});

test("a pasted page keeps its headings and lists", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.copyPage([
    ["h3", "Night Baker"],
    ["p", "Crumb & Co, Leeds"],
    ["h4", "What we ask for"],
    ["li", "3+ years of baking bread by hand"],
    ["li", "Early starts"],
    ["h4", "A plus"],
    ["li", "Experience with sourdough"],
  ]);
  await screen.text.press("ControlOrMeta+v");
  await expect(screen.titles("Required")).toHaveCount(2);
  await expect(screen.titles("Preferred")).toHaveCount(1);
  await expect(screen.lines).toContainText("• Early starts");
});

test("a file is opened, read and saved; one that cannot be read says why", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await app.answerOpenDialog(join(files, "picture-only.pdf"));
  await screen.openFiles.click();
  await expect(screen.refusal).toContainText("pictures but no text");
  await app.answerOpenDialog(join(files, "laboratory-technician.pdf"));
  await screen.openFiles.click();
  await expect(screen.field("Title")).toHaveValue("Laboratory Technician");
  await expect(screen.lines).toContainText("Bachelor's degree in chemistry or equivalent");
  await screen.save();
  await expect(framePage(app.page).heading("Laboratory Technician")).toBeVisible();
});

test("dropped files with several postings are chosen from and saved as drafts", async ({
  app,
}, info) => {
  const screen = newRequisitionPage(app.page);
  const board = info.outputPath("board.json");
  await mkdir(dirname(board), { recursive: true });
  await writeFile(
    board,
    JSON.stringify({
      jobs: ["Baker", "Miller", "Driver"].map((title) => ({ title, content: page })),
    }),
  );
  await screen.drop([board, join(files, "head-gardener.docx")]);
  await expect(screen.choices).toHaveCount(4);
  await expectAccessible(app.page, "several postings to choose from");
  await screen.choice("Driver").click();
  await app.page.keyboard.press("ControlOrMeta+Enter");
  const home = framePage(app.page);
  for (const title of ["Baker", "Miller", "Head Gardener"]) {
    await expect(home.requisitionLink(title)).toBeVisible();
  }
  await expect(home.requisitionLink("Driver")).toHaveCount(0);
  await app.page.keyboard.press("ControlOrMeta+z");
  await expect(home.requisitionLink("Miller")).toHaveCount(0);
});
