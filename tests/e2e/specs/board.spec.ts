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
    await expect(board.stageChoice).toBeFocused();
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

  test("a key that comes before a dialog has the focus does nothing to the card", async ({
    app,
  }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Jonas Lindqvist");
    await board.pressAsDialogOpens("5");
    await page.keyboard.press("r");
    await expect(board.dialog("Reject Jonas Lindqvist")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(board.dialog("Reject Jonas Lindqvist")).toBeHidden();
    await expect(board.names("Applied")).toHaveText([...(usualLayout["Applied"] ?? [])]);
  });

  test("keys that come before what they open was painted are not the card's", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.focus("Jonas Lindqvist");
    await board.delayFrames(2_000);
    await page.keyboard.press("w");
    await expect(board.dialog("Withdraw Jonas Lindqvist")).toBeVisible();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect(board.left("withdrawn")).toHaveText("1 withdrawn");
    await board.focus("Grace Mbeki");
    await page.keyboard.press("m");
    await page.keyboard.type("hiring");
    await page.keyboard.press("Enter");
    await expect(board.said).toHaveText("Moved to Hiring manager screen, 1 of 1.");
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
  await board.chooseWithin("Move to stage", "Onsite");
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

test.describe("by finger", () => {
  test("a card that a finger rests on is carried, and put down where it is let go", async ({
    app,
  }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.dragByFinger("Ada Okafor", "Ada Park");
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Ada Okafor", "עדי רון"]);
    await expect(board.said).toHaveText("Moved to Onsite, 2 of 3.");
    await expect(board.sheet("Ada Okafor")).toBeHidden();
  });
});

test.describe("a drag", () => {
  test("is cancelled by Escape, in words, and the card stays", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.hold("Ada Okafor", board.card("Grace Mbeki"));
    await page.keyboard.press("Escape");
    await expect(board.said).toHaveText("Cancelled.");
    await page.mouse.up();
    await expect(board.names("Applied").first()).toHaveText("Ada Okafor");
    await expect(board.sheet("Ada Okafor")).toBeHidden();
    await expect(board.sheet("Grace Mbeki")).toBeHidden();
  });

  test("scrolls the stage under it near its edges", async ({ app }) => {
    const { page } = app;
    const names = Array.from({ length: 60 }, (_, index) => `Candidate ${String(index + 1)}`);
    const { board } = await openFilled(page, { Applied: names });
    const list = board.stage("Applied").getByRole("listbox");
    await board.hold("Candidate 2", list, 0.98);
    await expect.poll(() => list.evaluate((element) => element.scrollTop)).toBeGreaterThan(1_000);
    await page.mouse.up();
    await expect(board.said).toHaveText(/^Moved to Applied, [1-6]\d of 60\.$/u);
  });

  test("puts a card anywhere in a stage that is not sorted by hand only from another stage", async ({
    app,
  }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.display("By name");
    await expect(board.names("Applied")).toHaveText([
      "Ada Okafor",
      "Jonas Lindqvist",
      "Łukasz Wrona",
      "Mei-Ling Zhao",
    ]);
    await board.dragOnto("Ada Okafor", "Mei-Ling Zhao", "below");
    await expect(board.said).toContainText("sorted by name");
    await expect(board.message(/Sort by hand first/u)).toBeVisible();
    await board.dragOnto("Ada Okafor", "Daniel Roth", "below");
    await expect(board.names("Recruiter screen")).toHaveText([
      "Ada Okafor",
      "Daniel Roth",
      "Grace Mbeki",
    ]);
    await board.focus("Daniel Roth");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    await expect(board.said).toContainText("sorted by name");
    await page.keyboard.press("ArrowRight");
    await expect(board.said).toHaveText("Hiring manager screen, 1 of 1.");
    await page.keyboard.press("Space");
    await expect(board.said).toHaveText("Moved to Hiring manager screen, 1 of 1.");
  });
});

test("Shift and Ctrl with a click, and the stage's menu, select; the bar moves them", async ({
  app,
}) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await board.card("Ada Okafor").click({ modifiers: ["ControlOrMeta"] });
  await board.card("Mei-Ling Zhao").click({ modifiers: ["Shift"] });
  await expect(board.said).toHaveText("3 selected.");
  await board.card("Jonas Lindqvist").click({ modifiers: ["ControlOrMeta"] });
  await expect(board.selected.locator("strong")).toHaveText(["Ada Okafor", "Mei-Ling Zhao"]);
  await page.keyboard.press("Escape");
  await expect(board.said).toHaveText("Nothing selected.");
  await expect(board.selectionBar).toBeHidden();
  await board.chooseForStage("Applied", "Select all in stage");
  await expect(board.said).toHaveText("4 selected.");
  await board.selectionBar.getByRole("button", { name: "Move to…" }).click();
  await expect(board.stageChoice).toBeFocused();
  await page.keyboard.type("offer");
  await page.keyboard.press("Enter");
  await expect(board.names("Offer")).toHaveText([...(usualLayout["Applied"] ?? [])]);
  await expect(board.selectionBar).toBeHidden();
});

test.describe("stages", () => {
  test("are renamed, limited and pointed out when they are over the limit", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.chooseForStage("Applied", "Edit name, target, limit…");
    const dialog = board.dialog("Edit Applied");
    await dialog.getByRole("textbox", { name: "Name" }).fill("  ");
    await page.keyboard.press("Enter");
    await expect(board.error).toContainText("name");
    await dialog.getByRole("textbox", { name: "Name" }).fill("offer");
    await page.keyboard.press("Enter");
    await expect(board.error).toContainText("There is a stage named Offer already");
    await dialog.getByRole("textbox", { name: "Name" }).fill("New");
    await dialog.getByRole("textbox", { name: "Limit, cards" }).fill("4");
    await dialog.getByRole("textbox", { name: "Target, working days" }).fill("2.5");
    await page.keyboard.press("Enter");
    await expect(board.error).toContainText("whole days");
    await dialog.getByRole("textbox", { name: "Target, working days" }).fill("2");
    await page.keyboard.press("Enter");
    await expect(dialog).toBeHidden();
    await expect(board.heading("New")).toHaveText("New 4 of 4");
    await expect(board.stage("New")).toContainText("target 2 d");
    await expect(board.stageMenu("New")).toBeFocused();
    await board.focus("Grace Mbeki");
    await page.keyboard.press("1");
    await expect(board.said).toHaveText("Moved to New, 1 of 5. New is over its limit: 5 of 4.");
    await expect(board.heading("New")).toContainText("over the limit");
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.heading("Applied")).toHaveText("Applied 4");
  });

  test("are added, moved by key, menu and mouse, and removed", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.chooseForStage("Onsite", "Add a stage after…");
    await board.dialog("Add a stage").getByRole("textbox", { name: "Name" }).fill("References");
    await page.keyboard.press("Enter");
    const order = (...names: string[]) => expect(board.stageNames).toHaveText(names);
    const others = ["Applied", "Recruiter screen", "Hiring manager screen"];
    await order(...others, "Onsite", "References", "Offer");
    await board.stageMenu("References").focus();
    await page.keyboard.press("Shift+ArrowRight");
    await expect(board.said).toHaveText("References is now stage 6 of 6.");
    await order(...others, "Onsite", "Offer", "References");
    await board.chooseForStage("References", "Move left");
    await order(...others, "Onsite", "References", "Offer");
    await board.heading("References").dragTo(board.heading("Applied"), {
      targetPosition: { x: 4, y: 8 },
    });
    await expect(board.said).toHaveText("References is now stage 1 of 6.");
    await order("References", ...others, "Onsite", "Offer");
    await page.reload();
    await order("References", ...others, "Onsite", "Offer");
    await board.chooseForStage("References", "Remove");
    await order(...others, "Onsite", "Offer");
  });

  test("fold to a slim column, remembered, that cards can still go to", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.chooseForStage("Onsite", "Collapse");
    await expect(board.cards).toHaveCount(6);
    await page.reload();
    await expect(board.cards).toHaveCount(6);
    await expect(board.heading("Onsite")).toHaveText("Onsite 2");
    await board.focus("Grace Mbeki");
    await page.keyboard.press("4");
    await expect(board.said).toHaveText("Moved to Onsite, which is collapsed.");
    await expect(board.card("Daniel Roth")).toBeFocused();
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await expect(board.said).toHaveText("Onsite, 1 of 4.");
    await page.keyboard.press("Escape");
    await expect(board.heading("Onsite")).toHaveText("Onsite 3");
    await board.board.getByRole("button", { name: "Onsite 3" }).click();
    await expect(board.names("Onsite")).toHaveText(["Grace Mbeki", "Ada Park", "עדי רון"]);
  });

  test("are archived once their cards have a place, and restored", async ({ app }) => {
    const { page } = app;
    const { board } = await openFilled(page);
    await board.chooseForStage("Recruiter screen", "Archive…");
    const dialog = board.dialog("Archive Recruiter screen");
    await dialog.getByRole("combobox", { name: "Move its 2 candidates to" }).click();
    await page.getByRole("option", { name: "Onsite" }).click();
    await dialog.getByRole("button", { name: "Archive" }).click();
    await expect(board.names("Onsite")).toHaveText([
      "Ada Park",
      "עדי רון",
      "Grace Mbeki",
      "Daniel Roth",
    ]);
    await expect(board.stageNames).toHaveCount(4);
    await board.stageMenu("Applied").click();
    await board.chooseWithin("Restore a stage", "Recruiter screen");
    await expect(board.stageNames).toHaveCount(5);
    await page.keyboard.press("ControlOrMeta+z");
    await page.keyboard.press("ControlOrMeta+z");
    await expect(board.names("Recruiter screen")).toHaveText(["Grace Mbeki", "Daniel Roth"]);
    for (const name of ["Applied", "Recruiter screen", "Onsite", "Hiring manager screen"]) {
      await board.chooseForStage(name, "Archive…");
      await board.dialog(`Archive ${name}`).getByRole("button", { name: "Archive" }).click();
      await expect(board.dialog(`Archive ${name}`)).toBeHidden();
    }
    await board.chooseForStage("Offer", "Archive…");
    await board.dialog("Archive Offer").getByRole("button", { name: "Archive" }).click();
    await expect(board.error).toContainText("Offer is the only stage");
  });
});

test("filters combine, say how many they leave, and are kept as views", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await board.tick("Source", "Referral");
  await expect(board.shown).toHaveText("8 of 8 shown");
  await page.keyboard.press("f");
  await page.keyboard.type("ada");
  await expect(board.shown).toHaveText("2 of 8 shown");
  await expect(board.said).toHaveText("2 of 8 candidates shown.");
  await expect(board.heading("Applied")).toHaveText("Applied 1 of 4");
  await board.display("By name");

  await board.views().click();
  await page.getByRole("menuitem", { name: "Save as a new view…" }).click();
  await board.dialog("Save this view").getByRole("textbox", { name: "Name" }).fill("The Adas");
  await page.keyboard.press("Enter");
  await expect(board.views("The Adas")).toBeVisible();
  await page.reload();
  await expect(board.shown).toHaveText("2 of 8 shown");
  await expect(board.views("The Adas")).toBeVisible();

  await board.filter.fill("nobody");
  await expect(board.nothingMatches).toHaveText("None of the 8 candidates match these filters.");
  await board.clearFilters.click();
  await expect(board.cards).toHaveCount(8);
  await expect(board.filter).toBeFocused();
  await expect(board.views("The Adas changed")).toBeVisible();
  await board.views("The Adas").click();
  await page.getByRole("menuitemcheckbox", { name: "The Adas" }).click();
  await expect(board.shown).toHaveText("2 of 8 shown");

  await board.views("The Adas").click();
  await page.getByRole("menuitem", { name: "Rename The Adas…" }).click();
  const rename = board.dialog("Rename The Adas");
  await rename.getByRole("textbox", { name: "Name" }).fill("");
  await page.keyboard.press("Enter");
  await expect(board.error).toContainText("name");
  await rename.getByRole("textbox", { name: "Name" }).fill("Ada and Ada");
  await page.keyboard.press("Enter");
  await board.views("Ada and Ada").click();
  await page.getByRole("menuitem", { name: "Remove Ada and Ada" }).click();
  await expect(board.views()).toBeVisible();
  await board.views().click();
  await page.getByRole("menuitemcheckbox", { name: "Everything" }).click();
  await expect(board.cards).toHaveCount(8);
});

test("lanes group the cards, the arrows walk through them, and a lane is not changed by a drop", async ({
  app,
}) => {
  const { page } = app;
  const { board, people } = await openFilled(page);
  await ask(page, "core", "candidate.setTags", {
    id: people["Jonas Lindqvist"]?.candidateId,
    tags: ["ads"],
  });
  await page.reload();
  await board.display("Tag");
  await expect(board.lane("ads")).toBeVisible();
  await expect(board.laneNames("Applied", "ads")).toHaveText(["Jonas Lindqvist"]);
  await expect(board.laneNames("Applied", "No tag")).toHaveText([
    "Ada Okafor",
    "Mei-Ling Zhao",
    "Łukasz Wrona",
  ]);
  await board.focus("Jonas Lindqvist");
  await page.keyboard.press("ArrowDown");
  await expect(board.card("Ada Okafor")).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(board.card("Grace Mbeki")).toBeFocused();
  await board.dragOnto("Ada Okafor", "Jonas Lindqvist", "below");
  await expect(board.said).toContainText("Lanes follow the tag");
  await board.dragOnto("Ada Okafor", "Daniel Roth", "above");
  await expect(board.laneNames("Recruiter screen", "No tag")).toHaveText([
    "Grace Mbeki",
    "Ada Okafor",
    "Daniel Roth",
  ]);
  await expectAccessible(page, "lanes");
});

test("two windows on one requisition stay the same", async ({ app }) => {
  const { page, electron } = app;
  const { board, requisitionId } = await openFilled(page);
  const opening = electron.waitForEvent("window");
  await ask(page, "shell", "window.open", { route: `/requisitions/${requisitionId}` });
  const other = boardPage(await opening);
  await other.board.waitFor();
  await board.dragOnto("Ada Okafor", "Daniel Roth", "above");
  await expect(other.names("Recruiter screen")).toHaveText([
    "Grace Mbeki",
    "Ada Okafor",
    "Daniel Roth",
  ]);
  await other.focus("Ada Park");
  await (await opening).keyboard.press("5");
  await expect(board.names("Offer")).toHaveText(["Ada Park"]);
  await board.chooseForStage("Offer", "Move left");
  await expect(other.stageNames).toHaveText([
    "Applied",
    "Recruiter screen",
    "Hiring manager screen",
    "Offer",
    "Onsite",
  ]);
  await (await opening).keyboard.press("ControlOrMeta+z");
  await expect(board.stageNames.last()).toHaveText("Offer");
});

test("what was done is not talked over by the count of the filter before it", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await page.keyboard.press("f");
  await page.keyboard.type("grace");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("3");
  await expect(board.said).toHaveText("Moved to Hiring manager screen, 1 of 1.");
  // Longer than the count waits for more typing.
  await page.waitForTimeout(800);
  await expect(board.said).toHaveText("Moved to Hiring manager screen, 1 of 1.");
});

test("the whole flow works by keyboard alone", async ({ app }) => {
  const { page } = app;
  const { board } = await openFilled(page);
  await page.keyboard.press("f");
  await page.keyboard.type("grace");
  await expect(board.cards).toHaveCount(1);
  await page.keyboard.press("ArrowDown");
  await expect(board.card("Grace Mbeki")).toBeFocused();
  await page.keyboard.press("m");
  await page.keyboard.type("hiring");
  await page.keyboard.press("Enter");
  await expect(board.said).toHaveText("Moved to Hiring manager screen, 1 of 1.");
  await page.keyboard.press("Enter");
  await expect(board.sheet("Grace Mbeki")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(board.card("Grace Mbeki")).toBeFocused();
  await page.keyboard.press("f");
  await page.keyboard.press("Escape");
  await expect(board.cards).toHaveCount(8);
  await page.keyboard.press("Escape");
  await expect(board.card("Grace Mbeki")).toBeFocused();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await expect(board.names("Offer")).toHaveText(["Grace Mbeki"]);
  await page.keyboard.press("h");
  await expect(board.dialog("Hire Grace Mbeki")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(board.card("Grace Mbeki")).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await expect(board.menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(board.card("Grace Mbeki")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await expect(board.stageMenu("Offer")).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.type("col");
  await page.keyboard.press("Enter");
  await expect(board.card("Grace Mbeki")).toBeHidden();
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
  await board.stageMenu("Onsite").click();
  await expectAccessible(page, "a stage's menu");
  await page.keyboard.press("Escape");
  await board.chooseForStage("Onsite", "Edit name, target, limit…");
  await expectAccessible(page, "a stage's dialog");
  await page.keyboard.press("Escape");
  await board.chooseForStage("Onsite", "Collapse");
  await expectAccessible(page, "a collapsed stage");
  for (const filter of ["Source", "More"]) {
    await board.board.getByRole("search").getByRole("button", { name: filter }).click();
    await expectAccessible(page, `the filter ${filter}`);
    await page.keyboard.press("Escape");
  }
  await board.filter.fill("nobody");
  await expectAccessible(page, "nothing matches");
  await board.clearFilters.click();
  await board.display("Compact");
  await expectAccessible(page, "compact cards");
  await board.focus("Ada Okafor");
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
