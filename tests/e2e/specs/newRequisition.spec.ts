import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expectAccessible } from "../fixtures/axe.ts";
import { expect, projectRoot, test, untilReady } from "../fixtures/app.ts";
import { framePage } from "../pages/framePage.ts";
import { newRequisitionPage } from "../pages/newRequisitionPage.ts";
import { requisitionPage } from "../pages/requisitionPage.ts";
import { templatePage } from "../pages/templatePage.ts";

const posting = `Night Baker
Crumb & Co, Leeds

Requirements
- 3+ years of baking bread by hand
- Patience with apprentices
- Early starts

Nice to have
- Experience with sourdough
`;

test.beforeEach(async ({ app }) => {
  await framePage(app.page).startEmpty();
  await newRequisitionPage(app.page).open();
});

test("criteria are switched, moved, edited, left out and brought back by keys", async ({ app }) => {
  const { keyboard } = app.page;
  const screen = newRequisitionPage(app.page);
  await screen.read(posting);
  await expect(screen.titles("Required")).toHaveCount(3);
  await expect(screen.titles("Preferred")).toHaveCount(1);
  const [first, second, third] = await screen.titles("Required").allInnerTexts();

  await screen.criterion(first ?? "").focus();
  await expect(screen.lit).toHaveText(/3\+ years of baking bread/u);
  await keyboard.press("p");
  await expect(screen.titles("Required")).toHaveText([second ?? "", third ?? ""]);
  await expect(screen.criterion(first ?? "")).toBeFocused();
  await keyboard.press("Alt+ArrowUp");
  await expect(screen.titles("Preferred").first()).toHaveText(first ?? "");
  await keyboard.press("r");
  await keyboard.press("e");
  await screen.fillCriterion("Bread by hand");
  await expect(screen.titles("Required").first()).toHaveText("Bread by hand");

  await screen.criterion(second ?? "").focus();
  await keyboard.press("x");
  await expect(screen.titles("Required")).toHaveText(["Bread by hand", third ?? ""]);
  await expect(screen.criterion(third ?? "")).toBeFocused();
  await keyboard.press("ControlOrMeta+z");
  await expect(screen.titles("Required")).toHaveText(["Bread by hand", second ?? "", third ?? ""]);
  await keyboard.press("ControlOrMeta+Shift+z");
  await expect(screen.titles("Required")).toHaveCount(2);
});

test("what was read and corrected is there again after a reload", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.read(posting);
  await screen.field("Team").fill("Night shift");
  await screen.criterion("Early starts").press("x");
  await app.page.reload();
  await untilReady(app.page);
  await expect(screen.field("Team")).toHaveValue("Night shift");
  await expect(screen.titles("Required")).toHaveCount(2);
  await expect(screen.lines).toContainText("Early starts");
});

test("what was corrected a moment ago is saved as it was corrected", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.read(posting);
  await expect(screen.titles("Required")).toHaveCount(3);
  const [first = "", second = ""] = await screen.titles("Required").allInnerTexts();
  await screen.leaveOutAndSave("Early starts");
  await requisitionPage(app.page).goToTab("Scorecard template");
  await expect(templatePage(app.page).titles("Required")).toHaveText([first, second]);
});

test("another text is read anew, with its facts", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.read(posting);
  await screen.field("Team").fill("Night shift");
  await screen.readInstead(posting);
  await expect(screen.field("Team")).toHaveValue("Night shift");
  await screen.readInstead("Day Miller\n\nRequirements\n- Patience with millstones\n");
  await expect(screen.field("Title")).toHaveValue("Day Miller");
  await expect(screen.titles("Required")).toHaveCount(1);
  await screen.save();
  await requisitionPage(app.page).goToTab("Scorecard template");
  await expect(templatePage(app.page).titles("Required")).toHaveCount(1);
});

test("a text that cannot be read is refused with a sentence and kept", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.readInVain("   \n  ");
  await expect(screen.refusal).toHaveText(/paste/iu);

  const binary = `PK\u0003\u0004${"\u0000\u0001\u0002".repeat(200)}`;
  await screen.readInVain(binary);
  await expect(screen.refusal).toHaveText(/text/u);

  await screen.text.fill("Night baker wanted.");
  const huge = `Requirements\n${"- patience with very long texts\n".repeat(160_000)}`;
  await screen.paste(huge);
  await expect(screen.refusal).toHaveText(/5,120,013 characters.*at most 1,000,000/u);
  await expect(screen.text).toHaveValue("Night baker wanted.");
});

test("a posting without a list offers the sentences that come closest", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.read(
    "Crumb & Co\n\nWe bake bread in Leeds. The ovens are warm and the mornings early.",
  );
  await expect(screen.closest).toContainText("no requirement list");
  await expect(screen.titles("Required")).toHaveCount(0);
  await screen.add("required").click();
  await screen.fillCriterion("Patience with dough");
  await expect(screen.titles("Required")).toHaveText(["Patience with dough"]);
});

test("a title of 10,000 characters is refused and everything typed is kept", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await screen.startWithoutPosting();
  const long = "Baker ".repeat(1_667);
  await screen.field("Title").fill(long);
  await screen.tryToSave();
  await expect(screen.refusal.first()).toContainText(/too long/u);
  await expect(screen.field("Title")).toHaveValue(long);
  await screen.field("Title").fill("Boulanger·ère 👩🏽‍🍳 עברית");
  await screen.saveAsDraft();
  await expect(framePage(app.page).heading("Boulanger·ère 👩🏽‍🍳 עברית")).toBeVisible();
});

test("the screen has no accessibility problem, in light and dark", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  await expectAccessible(app.page, "the place to paste");
  await screen.read(
    await readFile(join(projectRoot, "resources/sample/em-listener-insights.txt"), "utf8"),
  );
  await expectAccessible(app.page, "what was read");
  await screen.criterion(await screen.titles("Required").first().innerText()).press("e");
  await screen.dialog.waitFor();
  await expectAccessible(app.page, "the dialog of a criterion");
});
