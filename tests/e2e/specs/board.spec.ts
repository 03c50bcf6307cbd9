import type { Page } from "@playwright/test";
import { ask, expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { fillBoard, usualLayout, type Layout } from "../fixtures/filledBoard.ts";
import { boardPage } from "../pages/boardPage.ts";

async function openFilled(page: Page, layout: Layout = usualLayout) {
  const filled = await fillBoard(page, layout);
  const board = boardPage(page);
  await board.open(filled.requisitionId);
  return { board, ...filled };
}

test.describe("by mouse", () => {
  test("a card goes before, after and below others, and undo and redo follow", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.dragOnto("Ada Okafor", "Daniel Roth", "above");
    await expect(board.names("Recruiter screen")).toHaveText([
      "Grace Mbeki",
      "Ada Okafor",
      "Daniel Roth",
    ]);
    await expect(board.said).toHaveText("Moved to Recruiter screen, 2 of 3.");
    await expect(board.message("Moved Ada Okafor to Recruiter screen")).toBeVisible();
    await expect(board.card("Ada Okafor")).toBeFocused();

    await board.dragToEnd("Ada Okafor", "Offer");
    await expect(board.names("Offer")).toHaveText(["Ada Okafor"]);
    await expect(board.message("Moved Ada Okafor to Offer")).toBeVisible();
    await board.dragOnto("Jonas Lindqvist", "Łukasz Wrona", "below");
    await expect(board.names("Applied")).toHaveText([
      "Mei-Ling Zhao",
      "Łukasz Wrona",
      "Jonas Lindqvist",
    ]);

    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Offer")).toHaveText([]);
    await expect(board.names("Recruiter screen")).toHaveText([
      "Grace Mbeki",
      "Ada Okafor",
      "Daniel Roth",
    ]);
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect(board.names("Offer")).toHaveText(["Ada Okafor"]);

    await page.reload();
    await expect(board.names("Offer")).toHaveText(["Ada Okafor"]);
  });

  test("all selected cards go along, in their order", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.card("Ada Okafor").click({ modifiers: ["ControlOrMeta"] });
    await board.card("Mei-Ling Zhao").click({ modifiers: ["ControlOrMeta"] });
    await expect(board.selected).toHaveCount(2);
    await board.dragOnto("Mei-Ling Zhao", "עדי רון", "above");
    await expect(board.names("Onsite")).toHaveText([
      "Ada Park",
      "Ada Okafor",
      "Mei-Ling Zhao",
      "עדי רון",
    ]);
    await expect(board.message("Moved 2 candidates to Onsite")).toBeVisible();
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Applied")).toHaveText([...(usualLayout["Applied"] ?? [])]);
  });

  test("a card dropped on Hired is hired from a start date on", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await expect(board.hireZone).toBeHidden();
    await board.dragToHired("Ada Park");
    await expect(board.dialog("Hire Ada Park")).toBeVisible();
    await board.confirmHire.click();
    await expect(board.error).toContainText("Give the day on which they start");
    await board.startDate.fill("2027-01-11");
    await board.confirmHire.click();
    await expect(board.left("hired")).toHaveText("1 hired");
    await expect(board.names("Onsite")).toHaveText(["עדי רון"]);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "עדי רון"]);
    await expect(board.left("hired")).toHaveText("0 hired");
  });

  test("a refused drop returns and says why", async ({ app }) => {
    const { page } = app;
    const { board, people } = await openFilled(page);
    // Rejected behind the window's back: its script is not told of what a test asks by itself.
    const reply = await ask(page, "core", "reason.list", {});
    const reasonId = /"id":"([^"]+)","kind":"rejected"/u.exec(JSON.stringify(reply))?.[1];
    await ask(page, "core", "application.reject", {
      applicationIds: [people["Ada Park"]?.applicationId],
      reasonId,
      note: null,
    });
    await board.dragToEnd("Ada Park", "Offer");
    await expect(board.message(/Ada Park is rejected\. Restore/u)).toBeVisible();
    await expect(board.names("Offer")).toHaveText([]);
    await expect(board.card("Ada Park")).toHaveCount(0);
  });
});

test.describe("by keyboard", () => {
  test("a card is lifted, carried and put down, each step in words", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Ada Okafor");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Space");
    await expect(board.said).toHaveText("Jonas Lindqvist lifted. Applied, 2 of 4.");
    await page.keyboard.press("ArrowRight");
    await expect(board.said).toHaveText("Recruiter screen, 2 of 3.");
    await page.keyboard.press("ArrowRight");
    await expect(board.said).toHaveText("Hiring manager screen, 1 of 1.");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await expect(board.said).toHaveText("Onsite, 2 of 3.");
    await expect(board.card("Jonas Lindqvist")).toBeFocused();
    await page.keyboard.press("Space");
    await expect(board.said).toHaveText("Moved to Onsite, 2 of 3.");
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Jonas Lindqvist", "עדי רון"]);
    await expect(board.card("Jonas Lindqvist")).toBeFocused();

    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Escape");
    await expect(board.said).toHaveText("Cancelled. Jonas Lindqvist is back. Onsite, 2 of 3.");
    await expect(board.card("Jonas Lindqvist")).toBeFocused();
    await page.reload();
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Jonas Lindqvist", "עדי רון"]);
  });

  test("Move to… finds a stage by typing, digits go to a stage", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Mei-Ling Zhao");
    await page.keyboard.press("m");
    await expect(board.stageChoice).toBeFocused();
    await page.keyboard.type("onsi");
    await page.keyboard.press("Enter");
    await expect(board.names("Onsite")).toHaveText(["Mei-Ling Zhao", "Ada Park", "עדי רון"]);
    await expect(board.said).toHaveText("Moved to Onsite, 1 of 3.");
    await expect(board.card("Mei-Ling Zhao")).toBeFocused();
    await page.keyboard.press("5");
    await expect(board.names("Offer")).toHaveText(["Mei-Ling Zhao"]);
    await expect(board.card("Mei-Ling Zhao")).toBeFocused();
    await page.keyboard.press("m");
    await page.keyboard.press("Escape");
    await expect(board.card("Mei-Ling Zhao")).toBeFocused();
  });

  test("x, Shift with arrows and Ctrl A select, and the selection moves as one", async ({
    app,
  }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Jonas Lindqvist");
    await page.keyboard.press("x");
    await expect(board.said).toHaveText("1 selected.");
    await page.keyboard.press("Shift+ArrowDown");
    await expect(board.selected.locator("strong")).toHaveText(["Jonas Lindqvist", "Mei-Ling Zhao"]);
    await page.keyboard.press("2");
    await expect(board.names("Recruiter screen")).toHaveText([
      "Jonas Lindqvist",
      "Mei-Ling Zhao",
      "Grace Mbeki",
      "Daniel Roth",
    ]);
    await page.keyboard.press("ControlOrMeta+a");
    await expect(board.selected).toHaveCount(4);
    await page.keyboard.press("5");
    await expect(board.names("Offer")).toHaveCount(4);
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Recruiter screen")).toHaveCount(4);
    await expect(board.card("Jonas Lindqvist")).toBeFocused();
  });

  test("reject asks for a reason; undo, redo and restore bring it there and back", async ({
    app,
  }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Jonas Lindqvist");
    await page.keyboard.press("r");
    await expect(board.dialog("Reject Jonas Lindqvist")).toBeVisible();
    await page.keyboard.press("Enter");
    await expect(board.error).toContainText("Choose a reason first.");
    await board.giveReason("Level", "Reject");
    await expect(board.names("Applied")).toHaveText([
      "Ada Okafor",
      "Mei-Ling Zhao",
      "Łukasz Wrona",
    ]);
    await expect(board.left("rejected")).toHaveText("1 rejected");
    await expect(board.said).toHaveText("Rejected Jonas Lindqvist.");
    await expect(board.card("Mei-Ling Zhao")).toBeFocused();

    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Applied")).toHaveText([...(usualLayout["Applied"] ?? [])]);
    await expect(board.left("rejected")).toHaveText("0 rejected");
    await page.keyboard.press("ControlOrMeta+Shift+z");
    await expect(board.left("rejected")).toHaveText("1 rejected");

    await board.left("rejected").click();
    await board.restore("Jonas Lindqvist");
    await expect(board.message("Restored Jonas Lindqvist")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(board.left("rejected")).toBeFocused();
    await expect(board.names("Applied")).toHaveText([
      "Ada Okafor",
      "Mei-Ling Zhao",
      "Łukasz Wrona",
      "Jonas Lindqvist",
    ]);
  });

  test("withdraw and hire ask what they need, for one or many", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Grace Mbeki");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("h");
    await expect(board.message(/^Hire one candidate at a time/u)).toBeVisible();
    await page.keyboard.press("w");
    await expect(board.dialog("Withdraw 2 candidates")).toBeVisible();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect(board.left("withdrawn")).toHaveText("2 withdrawn");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Recruiter screen")).toHaveText(["Grace Mbeki", "Daniel Roth"]);
  });
});

test("the menu of a card does the same", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await board.openMenu("Ada Okafor");
  await board.choose("Move to stage");
  await board.choose("Onsite");
  await expect(board.names("Onsite")).toHaveText(["Ada Okafor", "Ada Park", "עדי רון"]);
  await board.card("Ada Park").click({ button: "right" });
  await board.choose("Withdraw…");
  await expect(board.dialog("Withdraw Ada Park")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(board.card("Ada Park")).toBeFocused();
});

test("the dialog adds candidates and keeps what was typed when it is refused", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page, {});
  await page.keyboard.press("n");
  await board.field("Name").fill("Tomás Herrera");
  await board.field("E-mail").fill("tomas.example.com");
  await board.field("Company").fill("Okta Bay");
  await board.add.click();
  await expect(board.error).toContainText("An e-mail address has an @");
  await expect(board.field("Name")).toHaveValue("Tomás Herrera");
  await expect(board.field("E-mail")).toHaveValue("tomas.example.com");
  await board.field("E-mail").fill("tomas@example.com");
  await board.addAnother.click();
  await expect(board.dialog("Add candidate")).toContainText("Added Tomás Herrera");
  await expect(board.field("Name")).toBeFocused();
  await expect(board.field("Name")).toHaveValue("");
  await board.field("Name").fill("Priya Raman 🌱");
  await page.keyboard.press("Enter");
  await expect(board.dialog("Add candidate")).toBeHidden();
  await expect(board.names("Applied")).toHaveText(["Tomás Herrera", "Priya Raman 🌱"]);
});

test("the quick field of a stage adds a line and stays for the next", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await board.openQuickField("Onsite");
  await expect(board.quickField("Onsite")).toBeFocused();
  await page.keyboard.type("Wes Abara, wes@example.com, Senior EM at Foldline");
  await page.keyboard.press("Enter");
  await expect(board.names("Onsite")).toHaveText(["Ada Park", "עדי רון", "Wes Abara"]);
  await expect(board.card("Wes Abara")).toContainText("Senior EM, Foldline");
  await expect(board.quickField("Onsite")).toBeFocused();
  await expect(board.quickField("Onsite")).toHaveValue("");
  await page.keyboard.type("Yuki Tanaka, yuki@");
  await page.keyboard.press("Enter");
  await expect(board.error).toContainText("An e-mail address has an @");
  await expect(board.quickField("Onsite")).toHaveValue("Yuki Tanaka, yuki@");
});

test("the filter narrows, and goes over to the cards", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await page.keyboard.press("f");
  await expect(board.filter).toBeFocused();
  await page.keyboard.type("lukasz");
  await expect(board.cards.locator("strong")).toHaveText(["Łukasz Wrona"]);
  await page.keyboard.press("Enter");
  await expect(board.card("Łukasz Wrona")).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.press("Escape");
  await expect(board.cards).toHaveCount(8);
  await board.chip("Late").click();
  await expect(board.cards).toHaveCount(0);
  await board.chip("Late").click();
  await expect(board.cards).toHaveCount(8);
});

test("the sheet opens on Enter, j and k go on, Escape returns to the card", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await board.focus("Ada Okafor");
  await page.keyboard.press("Enter");
  await expect(board.sheet("Ada Okafor")).toBeVisible();
  await page.keyboard.press("j");
  await expect(board.sheet("Jonas Lindqvist")).toBeVisible();
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(board.sheet("Jonas Lindqvist")).toBeVisible();
  await page.keyboard.press("m");
  await page.keyboard.type("offer");
  await page.keyboard.press("Enter");
  await expect(board.names("Offer")).toHaveText(["Jonas Lindqvist"]);
  await page.keyboard.press("Escape");
  await expect(board.sheet("Jonas Lindqvist")).toBeHidden();
  await expect(board.card("Jonas Lindqvist")).toBeFocused();
});

test("a long stage holds only what is in sight and is walked to its end", async ({ app }) => {
  const { page } = app;
  const names = Array.from({ length: 300 }, (_, index) => `Candidate ${String(index + 1)}`);
  const { board } = await openFilled(page, { Applied: names });
  await expect(board.stage("Applied")).toContainText("300");
  await board.cards.first().focus();
  await page.keyboard.press("End");
  await expect(board.card("Candidate 300")).toBeFocused();
  await expect(board.card("Candidate 300")).toBeInViewport();
  expect(await board.cards.count()).toBeLessThan(60);
  await page.keyboard.press("Home");
  await expect(board.cards.first()).toBeFocused();
});

test("the board and all that opens from it pass axe, in light and dark", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await expectAccessible(page, "board");
  await board.focus("Ada Okafor");
  await page.keyboard.press("x");
  await expectAccessible(page, "a selected card");
  await board.openMenu("Ada Okafor");
  await expectAccessible(page, "menu");
  await page.keyboard.press("Escape");
  await page.keyboard.press("m");
  await expect(board.stageChoice).toBeFocused();
  await expectAccessible(page, "Move to…");
  await page.keyboard.press("Escape");
  await page.keyboard.press("r");
  await expect(board.dialog("Reject Ada Okafor")).toBeVisible();
  await expectAccessible(page, "reject");
  await page.keyboard.press("Escape");
  await page.keyboard.press("h");
  await expect(board.dialog("Hire Ada Okafor")).toBeVisible();
  await expectAccessible(page, "hire");
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(board.dialog("Add candidate")).toBeVisible();
  await expectAccessible(page, "add");
  await page.keyboard.press("Escape");
  await board.left("rejected").click();
  await expect(board.dialog("No longer on the board")).toBeVisible();
  await expectAccessible(page, "those who left");
  await page.keyboard.press("Escape");
  await board.focus("Ada Okafor");
  await page.keyboard.press("Enter");
  await expect(board.sheet("Ada Okafor")).toBeVisible();
  await expectAccessible(page, "sheet");
});
