import { expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { fillBoard } from "../fixtures/filledBoard.ts";
import { candidatePage } from "../pages/candidatePage.ts";

test("the list is searched, sorted and opened", async ({ app }) => {
  const { page } = app;
  await fillBoard(page);
  await page.reload();
  const candidates = candidatePage(page);
  await candidates.openList();
  await expect(candidates.rows).toHaveCount(8);
  await candidates.sortBy("Name");
  await expect(candidates.rows.first()).toContainText("Ada Okafor");
  await candidates.sortBy("Name");
  await expect(candidates.row("Ada Okafor")).toBeVisible();
  await expect(candidates.rows.first()).not.toContainText("Ada Okafor");
  await page.keyboard.press("/");
  await page.keyboard.type("lukasz");
  await expect(candidates.rows).toHaveCount(1);
  await candidates.row("Łukasz Wrona").click();
  await expect(candidates.heading("Łukasz Wrona")).toBeVisible();
});

test("those selected are put on another requisition, and undo takes them off", async ({ app }) => {
  const { page } = app;
  await fillBoard(page);
  await fillBoard(page, {}, "Search lead");
  await page.reload();
  const candidates = candidatePage(page);
  await candidates.openList();
  await candidates.tick("Grace Mbeki").click();
  await expect(candidates.selectionBar).toContainText("1 selected");
  await candidates.addToRequisition("search");
  await expect(candidates.message("Added Grace Mbeki to Search lead")).toBeVisible();
  await expect(candidates.row("Grace Mbeki")).toHaveCount(2);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(candidates.row("Grace Mbeki")).toHaveCount(1);
});

test("facts are edited where they stand; what is refused stays as typed", async ({ app }) => {
  const { page } = app;
  await fillBoard(page);
  await page.reload();
  const candidates = candidatePage(page);
  await candidates.openList();
  await candidates.row("Ada Park").click();
  await candidates.fact("Location").fill("Austin, TX");
  await page.keyboard.press("Enter");
  await candidates.fact("E-mail").fill("ada.example.com");
  await page.keyboard.press("Tab");
  await expect(candidates.error).toContainText("An e-mail address has an @");
  await expect(candidates.fact("E-mail")).toHaveValue("ada.example.com");
  await candidates.fact("E-mail").fill("ada@example.com");
  await page.keyboard.press("Enter");
  await expect(candidates.error).toHaveCount(0);
  await candidates.fact("Tags").fill("people leader");
  await page.keyboard.press("Enter");
  await expect(candidates.tag("people leader")).toBeVisible();
  await candidates.answer("6 years in platform work", "Yes").click();
  await candidates.seenIn("6 years in platform work").fill("Résumé, page 1");
  await page.keyboard.press("Enter");
  await candidates.note.fill("Keen on scope over title.");
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(candidates.timeline.first()).toContainText("Keen on scope over title.");
  await expect(candidates.note).toHaveValue("");

  await page.reload();
  await expect(candidates.fact("Location")).toHaveValue("Austin, TX");
  await expect(candidates.fact("E-mail")).toHaveValue("ada@example.com");
  await expect(candidates.tag("people leader")).toBeVisible();
  await expect(candidates.seenIn("6 years in platform work")).toHaveValue("Résumé, page 1");
  await expect(candidates.answer("6 years in platform work", "Yes")).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("the list and the page of a candidate pass axe, in light and dark", async ({ app }) => {
  const { page } = app;
  await fillBoard(page);
  await page.reload();
  const candidates = candidatePage(page);
  await candidates.openList();
  await expect(candidates.rows).toHaveCount(8);
  await candidates.tick("Grace Mbeki").click();
  await expectAccessible(page, "candidates");
  await candidates.row("Ada Park").click();
  await expect(candidates.heading("Ada Park")).toBeVisible();
  await candidates.answer("6 years in platform work", "No").click();
  await expectAccessible(page, "candidate");
});
