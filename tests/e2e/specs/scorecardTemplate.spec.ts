import { expectAccessible } from "../fixtures/axe.ts";
import { expect, test } from "../fixtures/app.ts";
import { framePage } from "../pages/framePage.ts";
import { newRequisitionPage } from "../pages/newRequisitionPage.ts";
import { requisitionPage } from "../pages/requisitionPage.ts";
import { scorecardPage } from "../pages/scorecardPage.ts";
import { templatePage } from "../pages/templatePage.ts";

const posting = `Head Baker
Crumb & Co, Leeds

Responsibilities
- Plan the week's baking
- Order flour and salt

Requirements
- Experience leading a bakery team of ten
- Knowledge of sourdough and rye
- Clear writing for customers
- A food hygiene certificate

Nice to have
- Experience with espresso machines
`;
const changed = posting
  .replace("a bakery team of ten", "a bakery team of twelve bakers")
  .replace("- Knowledge of sourdough and rye\n", "")
  .replace("- Experience with espresso machines", "- Experience with espresso machines\n- German");

test("what was read is corrected by keys, undone, and saved as it was corrected", async ({
  app,
}) => {
  const { keyboard } = app.page;
  const screen = newRequisitionPage(app.page);
  await framePage(app.page).startEmpty();
  await screen.open();
  await screen.read(posting);
  await expect(screen.titles("Required")).toHaveCount(3);
  const titles = await screen.titles("Required").allInnerTexts();
  const [first = "", second = "", third = ""] = titles;

  await screen.criterion(second).press("d");
  await expect(screen.titles("Required")).toHaveText([first, third]);
  await keyboard.press("ControlOrMeta+z");
  await expect(screen.titles("Required")).toHaveText(titles);

  await screen.criterion(first).press("m");
  await screen.pickOther(second);
  await expect(screen.titles("Required")).toHaveCount(2);
  await expect(screen.group("Required").first()).toContainText("gathers 2");
  await expect(screen.criteriaButtons("Required").first()).toBeFocused();
  await keyboard.press("s");
  await expect(screen.titles("Required")).toHaveCount(3);

  await screen.line("Order flour and salt").focus();
  await keyboard.press("p");
  await expect(screen.titles("Preferred")).toHaveCount(2);
  await screen.line("Crumb & Co, Leeds").focus();
  await keyboard.press("r");
  await expect(screen.titles("Required")).toHaveCount(4);
  await keyboard.press("x");
  await expect(screen.titles("Required")).toHaveCount(3);

  await screen.save();
  await requisitionPage(app.page).goToTab("Scorecard template");
  await expect(templatePage(app.page).titles("Preferred")).toHaveCount(2);
});

test("a changed posting makes a version; cards that were begun stay on theirs", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  const requisition = requisitionPage(app.page);
  const template = templatePage(app.page);
  await framePage(app.page).startEmpty();
  await screen.open();
  await screen.read(posting);
  await screen.save();
  await requisition.addCandidates([{ name: "Ada Park", email: "ada@example.com" }]);
  const card = scorecardPage(app.page);
  await card.open(await requisition.openSheet("Ada Park"));
  const onCard = await card.titles();
  await framePage(app.page).openRequisition("Head Baker");

  await requisition.goToTab("Posting");
  await template.pasteAgain(changed);
  await expect(template.part("Reworded")).toContainText("a bakery team of twelve bakers");
  await expect(template.part("Removed")).toContainText("sourdough and rye");
  await expectAccessible(app.page, "what changed in a posting");
  await template.accept.click();
  await expect(template.version).toHaveText(/Version 2/u);

  await requisition.goToTab("Scorecard template");
  await expect(template.note).toContainText("Version 2");
  await expect(template.versions).toContainText("was removed");
  await expectAccessible(app.page, "a scorecard template with versions");
  await requisition.goToTab("Board");
  await requisition.openSheet("Ada Park");
  await app.page.getByRole("region", { name: "Scorecards" }).getByRole("button").first().click();
  await expect(card.ratings.first()).toBeVisible();
  expect(await card.titles()).toEqual(onCard);
});

test("a scorecard is kept by name and started from on another requisition", async ({ app }) => {
  const screen = newRequisitionPage(app.page);
  const template = templatePage(app.page);
  const requisition = requisitionPage(app.page);
  await framePage(app.page).startEmpty();
  await screen.open();
  await screen.read(posting);
  await screen.save();
  await requisition.goToTab("Scorecard template");
  await expect(template.titles("Required")).toHaveCount(3);
  const titles = await template.titles("Required").allInnerTexts();
  await template.keepAs("Bakers");

  await screen.open();
  await screen.startWithoutPosting();
  await screen.field("Title").fill("Miller");
  await screen.save();
  await requisition.goToTab("Scorecard template");
  await template.startFrom("Bakers");
  await expect(template.titles("Required")).toHaveText(titles);
  await app.page.keyboard.press("ControlOrMeta+z");
  await expect(template.titles("Required")).toHaveCount(0);
});
