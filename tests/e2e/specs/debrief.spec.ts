import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { extractText, getDocumentProxy } from "unpdf";
import { z } from "zod";
import type { Blind } from "../../../src/shared/domain/requisition.ts";
import { expect, test, type ShortlistApp } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import {
  fillCard,
  fillInterviewed,
  goTo,
  planInterview,
  tell,
  titles,
  type Interviewed,
} from "../fixtures/interviewed.ts";
import { candidatePage } from "../pages/candidatePage.ts";
import { debriefPage } from "../pages/debriefPage.ts";
import { framePage } from "../pages/framePage.ts";
import { scorecardPage } from "../pages/scorecardPage.ts";

const longAgo = "Asked about a low performer twice; the person was never told.";

/**
 * Mira Holm, seen by three: Jo and Ada are in (a split on the first criterion, nobody on the
 * last), the recruiter owes a card. Gives what was filled in, and Mira's debrief on screen.
 */
async function openDebrief(app: ShortlistApp, blind: Blind = "until_submitted") {
  const { page } = app;
  const filled = await fillInterviewed(page);
  const { applicationId } = filled.people["Mira Holm"];
  const { "Jo Tan": jo, "Ada Brandt": ada } = filled.members;
  const { leads, designs, results, tools } = filled.criterionIds;
  const actAfter = filled.recruiter.id;
  const seats = await planInterview(page, applicationId, "Onsite: technical leadership", [
    jo,
    ada,
    actAfter,
  ]);
  const shared = { applicationId, actAfter };
  await fillCard(page, {
    ...shared,
    memberId: jo,
    seatId: seats.get(jo),
    answers: { [leads]: [2, longAgo], [designs]: [4, ""], [tools]: ["not_assessed", ""] },
    recommendation: "no",
    takeaways: "Strong on systems, weak on people.",
  });
  await fillCard(page, {
    ...shared,
    memberId: ada,
    seatId: seats.get(ada),
    answers: {
      [leads]: [5, "Told a report plainly and early."],
      [designs]: [4, ""],
      [results]: [3, ""],
    },
    recommendation: "strong_yes",
    takeaways: "",
  });
  await tell(page, "requisition.setBlind", { id: filled.requisitionId, blind }, z.unknown());
  await page.reload();
  await goTo(page, `#/debriefs/${applicationId}`);
  const debrief = debriefPage(page);
  await debrief.grid.waitFor();
  return { filled, applicationId, debrief };
}

/** Fills and submits the recruiter's own card, and shows the debrief again. */
async function fillOwn(app: ShortlistApp, filled: Interviewed): Promise<void> {
  const { applicationId } = filled.people["Mira Holm"];
  const seats = await tell(
    app.page,
    "interview.list",
    { applicationId },
    z.array(
      z.object({
        seats: z.array(z.object({ id: z.string(), member: z.object({ id: z.string() }) })),
      }),
    ),
  );
  const own = seats
    .flatMap((one) => one.seats)
    .find(({ member }) => member.id === filled.recruiter.id);
  await fillCard(app.page, {
    applicationId,
    seatId: own?.id,
    memberId: filled.recruiter.id,
    answers: { [filled.criterionIds.leads]: [3, ""] },
    recommendation: "no_decision",
    takeaways: "",
    actAfter: filled.recruiter.id,
  });
  await app.page.reload();
}

async function textOf(path: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(path)));
  return (await extractText(pdf, { mergePages: true })).text.replace(/\s+/gu, " ");
}

test("what others wrote is hidden until one's own card is in, and shown after", async ({ app }) => {
  const { filled, debrief } = await openDebrief(app);
  await expect(debrief.hidden).toContainText("courtesy among people on one laptop");
  await expect(debrief.grid).toContainText("hidden");
  await expect(app.page.locator("body")).not.toContainText(longAgo);
  await expect(debrief.cell(titles.leads, 0)).not.toContainText(/\d/u);
  await expect(debrief.part("Weighted mean")).toHaveCount(0);
  await expect(debrief.grid).not.toContainText("Nobody covered it");

  await fillOwn(app, filled);
  await expect(debrief.hidden).toHaveCount(0);
  await expect(debrief.cell(titles.leads, 0)).toContainText("2");
  await expect(app.page.getByText("3 of 3 cards in")).toBeVisible();
});

test("where cards are always hidden, they stay so after one's own", async ({ app }) => {
  const { filled, debrief } = await openDebrief(app, "always");
  await expect(debrief.hidden).toBeVisible();
  await fillOwn(app, filled);
  await expect(debrief.hidden).toBeVisible();
  await expect(app.page.locator("body")).not.toContainText(longAgo);
  await expect(debrief.grid.getByText("hidden", { exact: true })).toHaveCount(2);
});

test("the setting of the requisition is changed from the debrief and undone", async ({ app }) => {
  const { debrief } = await openDebrief(app);
  await app.page.getByRole("button", { name: "More about this debrief" }).click();
  await app.page.getByRole("menuitem", { name: /What interviewers see/u }).click();
  await debrief.dialog.getByRole("radio", { name: /Everybody sees every card/u }).click();
  await expectAccessible(app.page, "the setting of what interviewers see");
  await debrief.dialog.getByRole("button", { name: "Save" }).click();
  await expect(debrief.hidden).toHaveCount(0);
  await expect(debrief.cell(titles.leads, 0)).toContainText("2");
  await app.page.keyboard.press("ControlOrMeta+z");
  await expect(debrief.hidden).toBeVisible();
});

test("splits and gaps come first, missing cards are named, evidence is read by keyboard", async ({
  app,
}) => {
  const { page } = app;
  const { debrief } = await openDebrief(app, "never");
  await expect(debrief.attention.nth(0)).toContainText(`${titles.leads}: 2 against 5`);
  await expect(debrief.attention.nth(1)).toContainText(`${titles.tools}:`);
  await expect(debrief.attention.nth(2)).toContainText("owes a card");
  // The rows keep the template's order, whatever stands out.
  await expect(debrief.rowHeads.nth(0)).toContainText(`${titles.leads} Split`);
  await expect(debrief.rowHeads.nth(1)).toContainText(`${titles.designs} Agreed`);
  await expect(debrief.rowHeads.nth(2)).toContainText(`${titles.results} One view`);
  await expect(debrief.rowHeads.nth(3)).toContainText(`${titles.tools} Nobody covered it`);
  // (3 × 3.5 + 2 × 4 + 1 × 3) / 6; the criterion that nobody rated weighs 1 of 7.
  await expect(debrief.part("Weighted mean")).toContainText("3.6 of 5");
  await expect(debrief.part("Weighted mean")).toContainText("Rests on 6 of 7 weight");
  await expectAccessible(page, "the debrief");

  await debrief.attention.nth(0).getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(debrief.cell(titles.leads, 0)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(debrief.evidence(titles.leads, "Jo Tan")).toContainText(longAgo);
  await expect(debrief.evidence(titles.leads, "Jo Tan")).toContainText("2 No");
  await expectAccessible(page, "the debrief with evidence open");
  await page.keyboard.press("ArrowRight");
  await expect(debrief.evidence(titles.leads, "Ada Brandt")).toContainText("plainly and early");
  await page.keyboard.press("Escape");
  await expect(debrief.cell(titles.leads, 1)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(debrief.cell(titles.designs, 1)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(debrief.cell(titles.designs, 0)).toBeFocused();
  await page.keyboard.press("ControlOrMeta+End");
  await expect(debrief.cell("Recommendation", 2)).toBeFocused();
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(debrief.evidence("Recommendation", "Jo Tan")).toContainText("weak on people");
  await page.keyboard.press("Escape");

  // The resting pointer shows it too, and takes no focus.
  await debrief.cell(titles.leads, 0).hover();
  await expect(debrief.evidence(titles.leads, "Jo Tan")).toContainText(longAgo);
  await expect(debrief.cell("Recommendation", 0)).toBeFocused();
  await page.mouse.move(1, 1);
  await expect(debrief.evidence(titles.leads, "Jo Tan")).toHaveCount(0);
});

test("a reminder is offered for whoever owes a card, and one's own is filled", async ({ app }) => {
  const { filled, applicationId, debrief } = await openDebrief(app);
  await planInterview(app.page, applicationId, "Craft", [filled.members["Jo Tan"]]);
  await app.page.reload();
  await debrief.part("First to talk about").getByRole("button", { name: "Remind…" }).click();
  await expect(debrief.dialog.getByRole("textbox")).toHaveValue(/Mira Holm/u);
  await expectAccessible(app.page, "the reminder");
  await app.catchCopies();
  await debrief.dialog.getByRole("button", { name: "Copy" }).click();
  await expect(debrief.dialog).toHaveCount(0);
  expect(await app.copied()).toContain("Mira Holm");
  await debrief.part("First to talk about").getByRole("button", { name: "Fill it" }).click();
  await scorecardPage(app.page).ratings.first().waitFor();
});

test("a decision is recorded with its reason, revoked with another, and both are kept", async ({
  app,
}) => {
  const { filled, debrief } = await openDebrief(app, "never");
  await app.page.getByRole("button", { name: "Record decision" }).click();
  await debrief.dialog.getByRole("button", { name: "Record decision" }).click();
  await expect(debrief.dialog).toContainText("Please choose what was decided.");
  await expect(debrief.dialog).toContainText("Please give a reason.");
  await expectAccessible(app.page, "the dialog of a decision");
  await app.page.keyboard.press("Escape");

  await debrief.recordDecision("Move forward", "Strong design; we settle the split onsite.");
  await expect(debrief.part("Decision")).toContainText("we settle the split onsite");
  await expect(debrief.part("Decision")).toContainText(filled.recruiter.name);
  await expect(app.page.getByRole("button", { name: "Record decision" })).toHaveCount(0);

  await debrief.revoke("A reference came back.");
  await expect(debrief.part("Decision")).toContainText("None stands now.");
  await debrief.part("Decision").getByText("1 earlier decision").click();
  await expect(debrief.part("Decision")).toContainText("we settle the split onsite");
  await expect(debrief.part("Decision")).toContainText("A reference came back.");
  await debrief.recordDecision("Decline", "Not for this team.");
  await expect(debrief.part("Decision")).toContainText("Not for this team.");
});

test("the debrief is written as a PDF that says what the screen says", async ({ app }) => {
  await openDebrief(app, "never");
  const path = join(app.profile, "debrief.pdf");
  await app.answerSaveDialog(path);
  await app.page.getByRole("button", { name: "PDF" }).click();
  await expect(candidatePage(app.page).message(/debrief\.pdf/u)).toBeVisible();
  const text = await textOf(path);
  expect(text).toContain("Mira Holm");
  for (const title of Object.values(titles)) expect(text).toContain(title);
  expect(text).toContain(longAgo);
  expect(text).toContain("Jo Tan");
});

test("two candidates stand side by side, chosen from the debrief, and are written as PDF", async ({
  app,
}) => {
  const { page } = app;
  const { filled, debrief } = await openDebrief(app, "never");
  await page.keyboard.press("c");
  await debrief.dialog.waitFor();
  await expect(debrief.dialog.getByRole("button", { name: "Compare" })).toBeDisabled();
  await debrief.dialog.getByRole("checkbox", { name: /Sam Reyes/u }).click();
  await expectAccessible(page, "choosing whom to compare");
  await debrief.dialog.getByRole("button", { name: "Compare" }).click();
  await framePage(page).heading("Compare 2 candidates").waitFor();
  const leads = debrief.table.getByRole("row").filter({ hasText: titles.leads });
  await expect(leads.getByRole("cell").nth(0)).toContainText("3.5");
  await expect(leads.getByRole("cell").nth(0)).toContainText("Split, 2 to 5");
  await expect(leads.getByRole("cell").nth(1)).toContainText("nobody covered it");
  await expectAccessible(page, "the comparison");

  const path = join(app.profile, "comparison.pdf");
  await app.answerSaveDialog(path);
  await page.getByRole("button", { name: "PDF" }).click();
  await expect(candidatePage(page).message(/comparison\.pdf/u)).toBeVisible();
  const text = await textOf(path);
  expect(text).toContain("Mira Holm");
  expect(text).toContain("Sam Reyes");
  expect(text).toContain(titles.designs);

  const { applicationId } = filled.people["Mira Holm"];
  await goTo(page, `#/compare/${applicationId}`);
  await expect(page.getByText("Choose at least two candidates")).toBeVisible();
});

test("the debrief is reached from the candidate and the comparison from the table", async ({
  app,
}) => {
  const { page } = app;
  const { filled, debrief } = await openDebrief(app);
  await goTo(page, `#/candidates/${filled.people["Mira Holm"].candidateId}`);
  await page
    .getByRole("region", { name: "Scorecards" })
    .getByRole("link", { name: "Debrief" })
    .click();
  await debrief.grid.waitFor();

  await goTo(page, `#/requisitions/${filled.requisitionId}/table`);
  const list = candidatePage(page);
  await list.tick("Mira Holm").click();
  await list.tick("Sam Reyes").click();
  await list.selectionBar.getByRole("button", { name: "Compare" }).click();
  await framePage(page).heading("Compare 2 candidates").waitFor();
});
