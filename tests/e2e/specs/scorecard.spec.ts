import { ask, expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { z } from "zod";
import { framePage } from "../pages/framePage.ts";
import { scorecardPage } from "../pages/scorecardPage.ts";
import type { ShortlistApp } from "../fixtures/app.ts";

const listSchema = z.array(z.object({ id: z.string() }));
const boardSchema = z.object({ cards: z.array(z.object({ applicationId: z.string() })) });
const openedSchema = z.object({ scorecardId: z.string() });

async function answer<Schema extends z.ZodType>(
  { page }: ShortlistApp,
  schema: Schema,
  route: string,
  input: unknown = {},
): Promise<z.output<Schema>> {
  const reply = await ask(page, "core", route, input);
  if (!reply.ok) throw new Error(reply.error.message);
  return schema.parse(reply.data);
}

/** Opens the acting person's card for the first candidate of the sample data. */
async function openCard(app: ShortlistApp) {
  await framePage(app.page).startWithSampleData();
  const [requisition] = await answer(app, listSchema, "requisition.list");
  const board = await answer(app, boardSchema, "board.get", { requisitionId: requisition?.id });
  const applicationId = board.cards[0]?.applicationId;
  const { scorecardId } = await answer(app, openedSchema, "scorecard.open", { applicationId });
  await app.page.evaluate((id) => {
    location.hash = `#/scorecards/${id}`;
  }, scorecardId);
  const card = scorecardPage(app.page);
  await card.ratings.first().waitFor();
  return card;
}

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

test("evidence survives a crash in the middle of a word", async ({ app }) => {
  const card = await openCard(app);
  const [first = ""] = await card.titles();
  const text = "Half a sentence about streaming feat";
  await card.evidenceOf(first).pressSequentially(text);
  await expect(card.saved(first)).toBeVisible();
  const place = await app.page.evaluate(() => location.hash);
  app.electron.process().kill("SIGKILL");
  await app.relaunch();
  await app.page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  const again = scorecardPage(app.page);
  await expect(again.evidenceOf(first)).toHaveValue(text);
});

test("100 kB of evidence is kept whole", async ({ app }) => {
  const card = await openCard(app);
  const [first = ""] = await card.titles();
  const text = "Said: “כן, 👍 naïve”. ".repeat(5_000);
  await card.evidenceOf(first).fill(text);
  await expect(card.saved(first)).toBeVisible();
  await app.page.reload();
  await expect(card.evidenceOf(first)).toHaveValue(text);
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
