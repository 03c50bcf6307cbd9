import type { Page } from "@playwright/test";
import { resize } from "../../../scripts/demo/appWindow.ts";
import { expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { fillBoard, type Layout } from "../fixtures/filledBoard.ts";
import { boardFlowsPage } from "../pages/boardFlowsPage.ts";
import { boardPage } from "../pages/boardPage.ts";
import { candidatePage } from "../pages/candidatePage.ts";
import { framePage } from "../pages/framePage.ts";

const layout: Layout = {
  Applied: ["Ada Okafor", "Jonas Lindqvist"],
  Onsite: ["Ada Park", "Rosa Ferretti"],
  Offer: ["Kenji Watanabe"],
};

/** Two requisitions, "Platform lead" with candidates and an empty "Data lead". */
async function openFilled(page: Page) {
  const other = await fillBoard(page, {}, "Data lead");
  const filled = await fillBoard(page, layout);
  const board = boardPage(page);
  await board.open(filled.requisitionId);
  return { ...filled, board, otherId: other.requisitionId, flows: boardFlowsPage(page) };
}

test.describe("leaving", () => {
  test("a reason is found by typing, the last used comes first, and restoring brings back", async ({
    app,
  }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await board.focus("Ada Okafor");
    await page.keyboard.press("r");
    await expect(board.dialog("Reject Ada Okafor")).toBeVisible();
    await page.keyboard.type("work auth");
    await expect(flows.radio("Work authorisation")).toBeChecked();
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Rejected Ada Okafor.");

    await board.focus("Ada Park");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("r");
    await expect(board.dialog("Reject 2 candidates")).toBeVisible();
    await expect(flows.reasons.first()).toHaveAccessibleName(/^Work authorisation/u);
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Rejected 2 candidates.");
    await expect(board.left("rejected")).toHaveText("3 rejected");
    await flows.undo();
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Rosa Ferretti"]);
    await expect(board.left("rejected")).toHaveText("1 rejected");

    await board.left("rejected").click();
    await expect(flows.leftRow("Rejected", "Ada Okafor")).toContainText("Work authorisation");
    await board.restore("Ada Okafor");
    await expect(flows.said).toHaveText("Restored Ada Okafor.");
    await expect(flows.dialog("No longer on the board")).toContainText("Nobody is rejected.");
    await page.keyboard.press("Escape");
    await expect(board.names("Applied")).toHaveText(["Jonas Lindqvist", "Ada Okafor"]);
  });
});

test.describe("hiring", () => {
  test("the last opening filled offers to close and to move on those who remain", async ({
    app,
  }) => {
    const { page } = app;
    const { board, flows, otherId } = await openFilled(page);
    await expect(flows.openingsFact).toHaveText("2 openings");
    await board.focus("Kenji Watanabe");
    await page.keyboard.press("h");
    await flows.field("Start date").fill("sometime");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("“sometime” is not a day.");
    await flows.field("Start date").fill("11 Jan");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Hired Kenji Watanabe.");
    await expect(flows.openingsFact).toHaveText("1 of 2 openings left");

    await board.focus("Ada Park");
    await page.keyboard.press("h");
    await flows.field("Start date").fill("next week");
    await page.keyboard.press("Enter");
    await expect(flows.dialog("Close Platform lead?")).toBeVisible();
    await expect(flows.dialog("Close Platform lead?")).toContainText(
      "All its openings are filled. 3 candidates are still active on it.",
    );
    await expectAccessible(page, "the dialog that closes a requisition");
    await flows.radio("Move them to another requisition").check();
    await flows.button("Close requisition").click();
    await expect(flows.alert).toContainText("Choose the requisition that they move to.");
    await page.getByRole("combobox", { name: "Requisition" }).click();
    await page.getByRole("option", { name: "Data lead" }).click();
    await flows.button("Close requisition").click();
    await expect(flows.said).toHaveText("Closed Platform lead.");
    await expect(board.cards).toHaveCount(0);
    await expect(page.getByRole("button", { name: "Status: Closed. Change it" })).toBeVisible();

    await flows.undo();
    await expect(board.cards).toHaveCount(3);
    await expect(page.getByRole("button", { name: "Status: Open. Change it" })).toBeVisible();
    await flows.undo();
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Rosa Ferretti"]);
    await board.open(otherId);
    await expect(board.cards).toHaveCount(0);
  });

  test("with every opening filled one is added where it is missed", async ({ app }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await flows.openingsFact.click();
    await page.getByRole("button", { name: "Close opening 1" }).click();
    await expect(flows.openings.nth(0)).toContainText("Closed");
    await page.getByRole("button", { name: "Close opening 2" }).click();
    await expect(flows.openings.nth(1)).toContainText("Closed");
    await expectAccessible(page, "the openings");
    await page.keyboard.press("Escape");
    await expect(flows.openingsFact).toHaveText("No opening");
    await board.focus("Kenji Watanabe");
    await page.keyboard.press("h");
    await expect(flows.alert).toContainText("Every opening is filled or closed.");
    await flows.button("Add an opening").click();
    await expect(flows.alert).toBeHidden();
    await flows.field("Start date").fill("tomorrow");
    await page.keyboard.press("Enter");
    await expect(flows.dialog("Close Platform lead?")).toBeVisible();
    await flows.button("Keep it open").click();
    await expect(board.left("hired")).toHaveText("1 hired");
    await flows.openingsFact.click();
    await expect(flows.openings.nth(2)).toContainText("by Kenji Watanabe");
    await flows.field("Add openings").fill("0");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("Write how many, from 1 to 500.");
    await page.getByRole("button", { name: "Reopen opening 1" }).click();
    await expect(flows.openings.nth(0)).toContainText("Open");
  });
});

test("cards go on to another requisition, shown from both sides, and come back", async ({
  app,
}) => {
  const { page } = app;
  const { board, flows, otherId, people } = await openFilled(page);
  await board.focus("Ada Park");
  await page.keyboard.press("Shift+ArrowDown");
  await page.keyboard.press("Shift+M");
  await flows.pick("data");
  await expect(page.getByPlaceholder("Stage of Data lead…")).toBeFocused();
  await expectAccessible(page, "the choice of a stage elsewhere");
  await flows.pick("screen");
  await expect(flows.said).toHaveText("Moved 2 candidates to Data lead, Recruiter screen.");
  await expect(board.names("Onsite")).toHaveText([]);
  await expect(board.board.getByRole("button", { name: "2 other" })).toBeVisible();
  await board.open(otherId);
  await expect(board.names("Recruiter screen")).toHaveText(["Ada Park", "Rosa Ferretti"]);

  await flows.goTo(`#/candidates/${people["Ada Park"]?.candidateId ?? ""}`);
  const applications = page.getByRole("list", { name: "Applications" });
  await expect(applications).toContainText("Moved to Data lead");
  await expect(applications).toContainText("Moved from Platform lead");
  await flows.undo();
  await expect(applications).not.toContainText("Moved");
  await board.open(otherId);
  await expect(board.cards).toHaveCount(0);
});

test("a transfer that is refused says why below the list", async ({ app }) => {
  const { page } = app;
  const { board, flows, otherId, people } = await openFilled(page);
  await flows.goTo(`#/candidates/${people["Ada Park"]?.candidateId ?? ""}`);
  await page.getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Add to requisition…" }).click();
  await flows.pick("data");
  await expect(flows.said).toHaveText("Added Ada Park to Data lead.");
  await expect(page.getByRole("button", { name: "More actions" })).toBeFocused();
  await page.keyboard.press("Shift+M");
  await flows.pick("data");
  await expect(page.getByPlaceholder("Stage of Data lead…")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(flows.alert).toContainText("Ada Park is active on Data lead already.");
  await page.keyboard.press("Escape");
  await board.open(otherId);
  await expect(board.cards).toHaveCount(1);
});

test("a next action is written, put off, done and undone, on the card and on Home", async ({
  app,
}) => {
  const { page } = app;
  const { board, flows } = await openFilled(page);
  const home = page.getByRole("region", { name: "Next actions" });
  await board.focus("Ada Park");
  await page.keyboard.press("a");
  await expect(flows.field("What")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(flows.alert).toContainText("The next action is empty.");
  await page.keyboard.type("Ask Jo for the card");
  await flows.field("When (optional)").fill("whenever");
  await page.keyboard.press("Enter");
  await expect(flows.alert).toContainText("“whenever” is not a day.");
  await expectAccessible(page, "the dialog of a next action");
  await flows.button("Today").click();
  await flows.field("When (optional)").press("Enter");
  await expect(flows.said).toHaveText("Next for Ada Park: Ask Jo for the card, today.");
  await expect(board.card("Ada Park")).toBeFocused();
  await expect(board.card("Ada Park")).toContainText("Ask Jo");

  await flows.goTo("#/");
  await expect(home).toContainText("Ask Jo for the card");
  await expectAccessible(page, "home with a next action");
  await page.getByRole("button", { name: "Snooze: Ask Jo for the card, Ada Park" }).click();
  await page.getByRole("menuitem", { name: "Until tomorrow" }).click();
  await expect(flows.said).toHaveText("Snoozed Ada Park until tomorrow.");
  await expect(home).toBeHidden();
  await flows.undo();
  await expect(home).toContainText("due today");
  await page.getByRole("button", { name: "Done: Ask Jo for the card, Ada Park" }).click();
  await expect(flows.said).toHaveText("Done for Ada Park.");
  await expect(home).toBeHidden();
  await flows.undo();
  await expect(home).toContainText("Ask Jo for the card");
});

test("next actions of many, from the menu and the palette", async ({ app }) => {
  const { page } = app;
  const { board, flows } = await openFilled(page);
  await board.focus("Ada Okafor");
  await page.keyboard.press("Shift+ArrowDown");
  await flows.command("Next action…");
  await expect(flows.dialog("Next action for 2 candidates")).toBeVisible();
  await flows.field("What").fill("Call back");
  await flows.field("When (optional)").fill("fri");
  await page.keyboard.press("Enter");
  await expect(flows.said).toHaveText(/^Next for 2 candidates: Call back, /u);
  await board.openMenu("Ada Okafor");
  await board.chooseWithin("Next action", "Until…");
  await flows.field("Until").fill("yesterday");
  await page.keyboard.press("Enter");
  await expect(flows.alert).toContainText("That day has passed.");
  await flows.field("Until").fill("next week");
  await page.keyboard.press("Enter");
  await expect(flows.said).toHaveText(/^Snoozed .* until /u);
});

test.describe("offers", () => {
  test("an offer is written, sent and accepted, and offers to hire", async ({ app }) => {
    const { page } = app;
    const { board, flows, people } = await openFilled(page);
    await board.focus("Kenji Watanabe");
    await page.keyboard.press("o");
    await expect(flows.field("Terms")).toBeFocused();
    await flows.button("Save offer").click();
    await expect(flows.alert).toContainText("Write the terms");
    await flows.field("Terms").fill("€95,000 a year, start in January");
    await flows.field("Sent on").fill("today");
    await flows.field("Expires on").fill("yesterday");
    await flows.button("Save offer").click();
    await expect(flows.alert).toContainText("The offer would expire before it was sent.");
    await flows.field("Expires on").fill("in 2 days");
    await expectAccessible(page, "the dialog of an offer");
    await flows.button("Save offer").click();
    await expect(flows.said).toHaveText("Wrote the offer for Kenji Watanabe.");
    await expect(board.card("Kenji Watanabe")).toBeFocused();

    await flows.goTo("#/");
    const offers = page.getByRole("region", { name: "Open offers" });
    await offers.getByRole("button", { name: /Kenji Watanabe/u }).click();
    await flows.button("Accepted…").click();
    await expect(flows.field("Accepted on")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Recorded that Kenji Watanabe accepted.");
    await expect(flows.dialog("Hire Kenji Watanabe")).toBeVisible();
    await flows.button("Not now").click();
    await expect(offers).toBeHidden();

    await flows.goTo(`#/candidates/${people["Kenji Watanabe"]?.candidateId ?? ""}`);
    const applications = page.getByRole("list", { name: "Applications" });
    await expect(applications).toContainText("Accepted today");
    await expectAccessible(page, "a candidate with an offer");
    await flows.undo();
    await expect(applications).toContainText("Sent, expires");
    await page.keyboard.press("o");
    await flows.button("Remove").click();
    await expect(flows.said).toHaveText("Removed the offer for Kenji Watanabe.");
    await page.keyboard.press("Escape");
    await flows.undo();
    await expect(applications).toContainText("€95,000 a year");
  });

  test("an offer that is declined offers to withdraw, and the answer is taken back", async ({
    app,
  }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await board.focus("Kenji Watanabe");
    await page.keyboard.press("o");
    await flows.field("Terms").fill("As agreed");
    await flows.field("Sent on").fill("yesterday");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Wrote the offer for Kenji Watanabe.");
    await page.keyboard.press("o");
    await flows.button("Declined…").click();
    await flows.field("Declined on").fill("last week");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("The answer cannot come before the offer.");
    await flows.field("Declined on").fill("today");
    await page.keyboard.press("Enter");
    await expect(flows.dialog("Withdraw Kenji Watanabe")).toContainText("declined the offer");
    await expect(flows.reasons.first()).toBeFocused();
    await page.keyboard.press("1");
    await page.keyboard.press("Enter");
    await expect(board.left("withdrawn")).toHaveText("1 withdrawn");
    await flows.undo();
    await expect(board.names("Offer")).toHaveText(["Kenji Watanabe"]);
    await board.focus("Kenji Watanabe");
    await page.keyboard.press("o");
    await expect(flows.field("Terms")).toHaveValue("");
    await flows.button("Take the answer back").click();
    await expect(flows.said).toHaveText("Took back the answer of Kenji Watanabe.");
    await expect(flows.field("Terms")).toHaveValue("As agreed");
  });
});

test.describe("adding", () => {
  test("the quick field recognises who is known and asks who is meant", async ({ app }) => {
    const { page } = app;
    const { board, flows, otherId } = await openFilled(page);
    await board.openQuickField("Applied");
    await page.keyboard.type("Ada Park");
    await page.keyboard.press("Enter");
    await expect(board.error).toContainText("Ada Park is on this board already.");
    await board.open(otherId);
    await board.openQuickField("Applied");
    await page.keyboard.type("Ada Park");
    await expect(flows.radio("Add Ada Park, Staff Engineer, Lumenworks")).toBeChecked();
    await expectAccessible(page, "the quick field with somebody known");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Added Ada Park to Applied.");
    await expect(board.quickField("Applied")).toBeFocused();
    await expect(board.quickField("Applied")).toHaveValue("");
    await page.keyboard.type("Rosa Ferretti");
    await flows.radio("Add somebody new of that name").check();
    await page.keyboard.press("Enter");
    await expect(board.names("Applied")).toHaveText(["Ada Park", "Rosa Ferretti"]);
    await framePage(page).openCandidates();
    await expect(page.getByRole("grid").getByText("Rosa Ferretti")).toHaveCount(2);
    await expect(page.getByRole("grid").getByText("Ada Park")).toHaveCount(2);
  });

  test("several lines pasted are shown as they were read and taken in one step", async ({
    app,
  }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await board.openQuickField("Onsite");
    await flows.paste(
      [
        "Wes Abara, wes@example.com, Senior EM at Foldline",
        "Ada Park",
        "Yuki Tanaka, yuki@",
        "Wes Abara, wes@example.com",
        "Priya Raman; ML Lead; Sable & Co",
      ].join("\n"),
    );
    await expect(flows.dialog("Add candidates")).toBeVisible();
    await expect(flows.readLine("Senior EM, Foldline, wes@example.com")).toHaveCount(1);
    await expect(flows.readLine("On this board already")).toContainText("Ada Park");
    await expect(flows.readLine("An e-mail address has an @")).toHaveCount(1);
    await expect(flows.readLine("Same as line 1")).toHaveCount(1);
    await expect(flows.dialog("Add candidates")).toContainText(
      "2 new, 1 here already, 1 twice, 1 cannot be read",
    );
    await expectAccessible(page, "the dialog that adds several");
    await flows.field("On this stage since (optional)").fill("3 weeks ago");
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(flows.said).toHaveText("Added 2 candidates to Onsite.");
    await expect(flows.field("People, one a line")).toHaveValue("Yuki Tanaka, yuki@");
    await expect(flows.alert).toContainText("1 line could not be read and stayed here.");
    await flows.field("People, one a line").fill("Yuki Tanaka, yuki@example.com");
    await expect(page.getByRole("button", { name: /^Add 1\b/u })).toBeVisible();
    await page.keyboard.press("ControlOrMeta+Enter");
    await expect(flows.dialog("Add candidates")).toBeHidden();
    // Three weeks are 15 working days, and the target is 10.
    await expect(board.card("Wes Abara")).toContainText("5 d late");
    await flows.undo();
    await flows.undo();
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Rosa Ferretti"]);
  });

  test("many from the table are put on a requisition in one step", async ({ app }) => {
    const { page } = app;
    const { board, flows, otherId } = await openFilled(page);
    await framePage(page).openCandidates();
    await candidatePage(page).tick("Ada Okafor").click();
    await page.keyboard.press("ControlOrMeta+a");
    await flows.button("Add to requisition…").click();
    await flows.pick("data");
    await expect(flows.said).toHaveText("Added 5 candidates to Data lead.");
    await board.open(otherId);
    await expect(board.cards).toHaveCount(5);
    await flows.undo();
    await expect(board.cards).toHaveCount(0);
  });

  test("a card says when it truly came to its stage, and keeps its place", async ({ app }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await board.openMenu("Rosa Ferretti");
    await board.choose("Entered earlier…");
    await flows.field("On this stage since").fill("tomorrow");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("That day is still to come.");
    await flows.field("On this stage since").fill("10 days ago");
    await expectAccessible(page, "the dialog of a stated time");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText(/^Rosa Ferretti in Onsite since /u);
    await expect(board.card("Rosa Ferretti")).toContainText("10 d");
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Rosa Ferretti"]);
    await flows.undo();
    await expect(board.card("Rosa Ferretti")).not.toContainText("10 d");
  });
});

test("what a card's menu opens keeps the focus, and gives it back to the card", async ({ app }) => {
  const { page } = app;
  const { board, flows } = await openFilled(page);
  await board.openMenu("Rosa Ferretti");
  await board.choose("Entered earlier…");
  await expect(board.anyMenu).toHaveCount(0);
  await expect(flows.field("On this stage since")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board.card("Rosa Ferretti")).toBeFocused();
  await page.keyboard.press("Shift+F10");
  await board.menu.waitFor();
  await page.keyboard.press("Enter");
  await board.sheet("Rosa Ferretti").waitFor();
  await expect(board.anyMenu).toHaveCount(0);
  await expect(board.sheet("Rosa Ferretti")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(board.card("Rosa Ferretti")).toBeFocused();
});

test("keys do nothing behind a dialog that has only just opened", async ({ app }) => {
  const { page } = app;
  const { board, flows } = await openFilled(page);
  await flows.pressAtOnce("n", "g", "c");
  await expect(flows.field("Name")).toBeFocused();
  await page.keyboard.type("Noor Haddad");
  await page.keyboard.press("Enter");
  await expect(board.names("Applied")).toContainText(["Noor Haddad"]);
});

test.describe("the requisition", () => {
  test("its hiring team is named, with somebody new, and shown in the header", async ({ app }) => {
    const { page } = app;
    const { flows } = await openFilled(page);
    await flows.teamFact.click();
    await flows.button("Add recruiter").click();
    await flows.pick("Mara Voss");
    await expect(flows.button("Take Mara Voss off")).toBeVisible();
    await flows.button("Add interviewer").click();
    await flows.pick("Mara");
    await expectAccessible(page, "the hiring team");
    await flows.button("Save").click();
    await expect(flows.said).toHaveText("Changed the hiring team of Platform lead.");
    await expect(flows.teamFact).toHaveText("Mara Voss, 1 interviewer");
    await flows.undo();
    await expect(flows.teamFact).toHaveText("Name the hiring team");
  });

  test("on hold the header says that the clocks stand still", async ({ app }) => {
    const { page } = app;
    const { flows } = await openFilled(page);
    await flows.setStatus("On hold");
    await expect(page.getByText("On hold since today, the clocks stand still")).toBeVisible();
    await flows.undo();
    await expect(page.getByText("Opened today")).toBeVisible();
    await flows.setStatus("Closed");
    await expect(flows.dialog("Close Platform lead?")).toContainText("5 candidates are still");
    await flows.radio("Reject them with a reason").check();
    await flows.button("Close requisition").click();
    await expect(flows.alert).toContainText("Choose the reason");
    await flows.radio("Position filled").check();
    await flows.button("Close requisition").click();
    await expect(flows.dialog("Close Platform lead?")).toBeHidden();
    await expect(boardPage(page).left("rejected")).toHaveText("5 rejected");
    await flows.undo();
    await expect(boardPage(page).cards).toHaveCount(5);
  });

  test("a message leaves the buttons of a tall dialog free", async ({ app }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await resize(app, { width: 1024, height: 640 });
    await flows.setStatus("On hold");
    await expect(board.message("The requisition is now: On hold.")).toBeVisible();
    await flows.setStatus("Closed");
    await flows.radio("Reject them with a reason").check();
    await flows.button("Close requisition").click({ trial: true, timeout: 1_000 });
    await expect(board.message("The requisition is now: On hold.")).toBeVisible();
  });

  test("its pipeline is kept as a template, and another one is applied", async ({ app }) => {
    const { page } = app;
    const { board, flows } = await openFilled(page);
    await flows.openRequisitionMenu("Save this pipeline as a template…");
    await flows.field("Name").fill("sales");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("There is a template named Sales already.");
    await flows.field("Name").fill("Platform");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Saved the pipeline template Platform.");
    await flows.command("Apply a pipeline template…");
    await expectAccessible(page, "the choice of a pipeline template");
    await flows.pick("hourly");
    await expect(flows.said).toHaveText(/^Applied Hourly to Platform lead\. Onsite stayed/u);
    await expect(board.stage("Phone call")).toBeVisible();
    await expect(board.names("Onsite")).toHaveText(["Ada Park", "Rosa Ferretti"]);
    await flows.undo();
    await expect(board.stage("Phone call")).toBeHidden();
    await expect(board.stage("Recruiter screen")).toBeVisible();
  });
});

test.describe("settings", () => {
  test("a pipeline template is edited by keyboard, refused in place, and removed", async ({
    app,
  }) => {
    const { page } = app;
    const { flows } = await openFilled(page);
    await framePage(page).openSettings();
    await expect(flows.templates).toHaveCount(5);
    await expect(flows.templates.nth(1)).toContainText("Shipped");
    await flows.templates.nth(1).getByRole("button").first().click();
    await flows.field("Name of stage 2").fill("Applied");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("Two stages of the template are named Applied.");
    await flows.field("Name of stage 2").fill("");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("The stage's name is empty.");
    await flows.field("Name of stage 2").fill("Phone");
    await page.keyboard.press("Alt+ArrowDown");
    await expect(flows.said).toHaveText("Phone, 3 of 6.");
    await expect(flows.field("Name of stage 3")).toBeFocused();
    await flows.button("Add a stage").click();
    await page.keyboard.type("References");
    await expectAccessible(page, "the dialog of a pipeline template");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Saved the pipeline template Engineering.");
    await expect(flows.templates.nth(1)).toContainText("Shipped, changed");
    await expect(flows.templates.nth(1)).toContainText("Technical screen, Phone");
    await flows.undo();
    await expect(flows.templates.nth(1)).not.toContainText("changed");
    await page.getByRole("button", { name: "More for Hourly" }).click();
    await page.getByRole("menuitem", { name: "Remove" }).click();
    await expect(flows.said).toHaveText("Removed the pipeline template Hourly.");
    await flows.undo();
    await expect(flows.templates).toHaveCount(5);
  });

  test("reasons are added, renamed, ordered, taken off and put back", async ({ app }) => {
    const { page } = app;
    const { flows } = await openFilled(page);
    await framePage(page).openSettings();
    await flows.field("New reason").fill("level");
    await page.keyboard.press("Enter");
    await expect(flows.alert).toContainText("“Level” is on the list already.");
    await flows.field("New reason").fill("Notice period");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Added Notice period.");
    await flows.button("Notice period").click();
    await flows.field("New name of Notice period").fill("Notice period too long");
    await page.keyboard.press("Enter");
    await expect(flows.said).toHaveText("Renamed to Notice period too long.");
    await flows.button("Notice period too long").focus();
    await page.keyboard.press("Alt+ArrowUp");
    await expect(flows.said).toHaveText("Notice period too long, 9 of 10.");
    await expectAccessible(page, "the settings of reasons and pipelines");
    await page.getByRole("button", { name: "More for Skills" }).click();
    await page.getByRole("menuitem", { name: "Take off the list" }).click();
    await expect(flows.said).toHaveText("Took Skills off the list.");
    await expect(flows.reasonRows).toHaveCount(9);
    await page.getByText("Off the list: 1").click();
    await flows.button("Put Skills back on the list").click();
    await expect(flows.reasonRows).toHaveCount(10);
    await flows.undo();
    await expect(flows.reasonRows).toHaveCount(9);
  });
});
