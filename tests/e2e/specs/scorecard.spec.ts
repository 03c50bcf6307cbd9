import { z } from "zod";
import { expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { fillCard, goTo, planInterview, tell, titles } from "../fixtures/interviewed.ts";
import { openCard, openFocused } from "../fixtures/openCards.ts";
import { framePage } from "../pages/framePage.ts";

test("a card is filled and submitted with the keyboard alone", async ({ app }) => {
  const card = await openCard(app);
  const { keyboard } = app.page;
  const titles = await card.titles();
  const [first = "", second = "", third = ""] = titles;

  await keyboard.press("4");
  await expect(card.chosen(first)).toHaveText(/4\s*Yes/u);
  await keyboard.press("j");
  await expect(card.current).toContainText(second);
  await keyboard.press("0");
  await expect(card.chosen(second)).toHaveText(/Not assessed/u);
  await keyboard.press("j");
  await keyboard.press("5");
  await expect(card.chosen(third)).toHaveText(/Strong yes/u);
  await keyboard.press("k");
  await expect(card.current).toContainText(second);
  await keyboard.press("j");
  // Tab passes the six buttons of the scale and comes to the evidence.
  for (let step = 0; step < 7; step += 1) await keyboard.press("Tab");
  await expect(card.evidenceOf(third)).toBeFocused();
  await keyboard.type("Rebuilt the ranking service 2 years ago, with numbers.");
  await expect(card.saved(third)).toBeVisible();

  await keyboard.press("ControlOrMeta+Enter");
  await expect(card.dialog).toContainText("Not answered");
  await expect(card.dialog).toContainText("No overall recommendation was chosen.");
  await keyboard.press("ControlOrMeta+Enter");
  await expect(card.dialog).toContainText("Please give a reason");
  await keyboard.type("The call was cut short.");
  await keyboard.press("Enter");
  await expect(card.lockedMark).toBeVisible();
  for (const button of await card.buttons(first).all()) await expect(button).toBeDisabled();
  await expect(card.chosen(first)).toHaveText(/4\s*Yes/u);
});

test("a rating is taken back by choosing it again; unrated is not zero", async ({ app }) => {
  const card = await openCard(app);
  const [first = ""] = await card.titles();
  await card.rate(first, 1);
  await app.page.keyboard.press("1");
  await expect(card.chosen(first)).toHaveCount(1);
  await card.buttons(first).first().click();
  await expect(card.chosen(first)).toHaveCount(0);
});

test("the focus comes first, the others are folded and open when they come up", async ({ app }) => {
  const { card } = await openFocused(app);
  const { keyboard } = app.page;
  expect(await card.titles()).toEqual([titles.leads, titles.designs]);
  await expect(card.folded(titles.results)).toBeVisible();
  await expect(card.progress).toContainText("0 of 3 answered");
  // j comes to the folded line; a digit answers it, which opens it.
  await keyboard.press("j");
  await keyboard.press("j");
  await expect(card.folded(titles.results)).toBeFocused();
  await keyboard.press("5");
  await expect(card.chosen(titles.results)).toHaveText(/5\s*Strong yes/u);
  await expect(app.page.getByText("A 5 asks for evidence")).toBeVisible();
  await expect(card.progress).toContainText("0 of 3 answered, and 1 more");
  await expect(app.page.getByText(`When did you last do this: ${titles.results}?`)).toBeVisible();
  await card.folded(titles.tools).click();
  await expect(card.evidenceOf(titles.tools)).toBeVisible();
});

test("a check is answered beside the card, with where it was seen", async ({ app }) => {
  const { card } = await openFocused(app);
  const check = "6 years in platform work";
  await card.answerCheck(check, "Yes").click();
  await card.seenIn(check).fill("the call");
  await card.seenIn(check).press("Enter");
  await app.page.reload();
  await expect(card.answerCheck(check, "Yes")).toHaveAttribute("aria-pressed", "true");
  await expect(card.seenIn(check)).toHaveValue("the call");
});

test("others' cards stay hidden, and the card says why and what that is worth", async ({ app }) => {
  const { filled } = await openFocused(app);
  const { applicationId } = filled.people["Mira Holm"];
  await app.page.getByRole("button", { name: "Others' cards open when yours is in" }).click();
  await expect(app.page.getByText("This is a courtesy among people on one laptop")).toBeVisible();
  await app.page.keyboard.press("Escape");
  await expect(app.page.getByText(`Filling as ${filled.recruiter.name}`)).toBeVisible();

  const seats = await planInterview(app.page, applicationId, "Craft", [filled.members["Jo Tan"]]);
  const other = await fillCard(app.page, {
    applicationId,
    memberId: filled.members["Jo Tan"],
    seatId: seats.get(filled.members["Jo Tan"]),
    answers: { [filled.criterionIds.leads]: [2, "The person was never told."] },
    recommendation: "no",
    takeaways: "",
    actAfter: filled.recruiter.id,
  });
  await goTo(app.page, `#/scorecards/${other}`);
  await expect(app.page.getByText("hidden until your own is in")).toBeVisible();
  await expect(app.page.locator("body")).not.toContainText("never told");
});

test("a submitted card is locked, is opened again with a reason, and both versions stay", async ({
  app,
}) => {
  const { card } = await openFocused(app);
  const { page } = app;
  await card.rate(titles.leads, 3);
  await card.rate(titles.designs, "not assessed");
  await card.finish("Yes", "Good on the whole.");
  await card.submit();
  await expect(card.evidenceOf(titles.leads)).toHaveCount(0);
  await expectAccessible(page, "a locked card");

  await card.reopen("I mixed two calls up.");
  await expect(card.chosen(titles.leads)).toHaveText(/3\s*Mixed/u);
  await card.rate(titles.leads, 4);
  await expect(card.note).toContainText("I mixed two calls up.");
  await card.note.getByText("Changed since: 1").click();
  await expect(card.note).toContainText(`${titles.leads}: 3, now 4`);
  await page.getByRole("link", { name: /Version 1 as it was submitted/u }).click();
  await expect(card.chosen(titles.leads)).toHaveText(/3\s*Mixed/u);
  await expect(card.note).toContainText("An earlier version of this card.");
  await page.getByRole("link", { name: "Go to the newest" }).click();
  await expect(card.chosen(titles.leads)).toHaveText(/4\s*Yes/u);
  await card.submit();
});

test("a template edited while the card is open, and a draft deleted and undone", async ({
  app,
}) => {
  const { card, filled } = await openFocused(app);
  const { page } = app;
  const { requisitionId } = filled;
  await card.writeEvidence(titles.leads, "Told a report plainly.");
  const shape = z.object({
    version: z.number(),
    criteria: z.array(z.looseObject({ title: z.string() })),
    checks: z.array(z.unknown()),
  });
  const template = await tell(page, "scorecardTemplate.get", { requisitionId }, shape);
  const [changed, ...rest] = template.criteria;
  await tell(
    page,
    "scorecardTemplate.save",
    {
      requisitionId,
      baseVersion: template.version,
      criteria: [{ ...changed, title: "Leads people" }, ...rest],
      checks: template.checks,
    },
    z.unknown(),
  );
  await page.reload();
  await expect(card.note).toContainText("this card keeps version 1");
  await expect(card.evidenceOf(titles.leads)).toHaveValue("Told a report plainly.");

  const place = await page.evaluate(() => location.hash);
  await page.getByRole("button", { name: "More about this card" }).click();
  await page.getByRole("menuitem", { name: "Delete draft" }).click();
  await framePage(page).heading("Mira Holm").waitFor();
  await page.keyboard.press("ControlOrMeta+z");
  await goTo(page, place);
  await expect(card.evidenceOf(titles.leads)).toHaveValue("Told a report plainly.");
});

test("the card has no accessibility problem, in light and dark, filled and locked", async ({
  app,
}) => {
  const card = await openCard(app);
  const [first = ""] = await card.titles();
  await card.rate(first, 5);
  await expectAccessible(app.page, "a card being filled");
  await app.page.keyboard.press("ControlOrMeta+Enter");
  await card.dialog.waitFor();
  await expectAccessible(app.page, "the dialog to submit");
});
