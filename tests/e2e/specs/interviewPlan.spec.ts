import { expect, test, type ShortlistApp } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { framePage } from "../pages/framePage.ts";
import { interviewsPage } from "../pages/interviewsPage.ts";

/** The interview plan of a requisition of the sample data, which has none yet. */
async function openSamplePlan({ page }: ShortlistApp) {
  const frame = framePage(page);
  await frame.startWithSampleData();
  await frame.openRequisition("Engineering Manager II");
  const interviews = interviewsPage(page);
  await interviews.openPlan();
  return interviews;
}

test("a plan is proposed from the criteria, and coverage follows each change", async ({ app }) => {
  const { page } = app;
  const interviews = await openSamplePlan(app);
  await interviews.propose.click();
  await expect(interviews.planned.first()).toBeFocused();
  const count = await interviews.planned.count();
  expect(count).toBeGreaterThan(2);
  await expect(interviews.coverage).toContainText("Every required criterion is covered");

  // Nobody covers a criterion any more: it is named at once, and undo brings it back.
  const [first = ""] = await interviews.criteria();
  const covered = interviews.coverage.getByRole("button", {
    name: `${first} in`,
    pressed: true,
  });
  const times = await covered.count();
  expect(times).toBeGreaterThan(1);
  for (let left = times; left > 0; left -= 1) {
    await covered.first().click();
    await expect(covered).toHaveCount(left - 1);
  }
  const missing = interviews.coverage.getByText(`${first} is required and no interview covers it.`);
  await expect(missing).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(missing).toHaveCount(0);
  await expect(covered).toHaveCount(1);
  await page.keyboard.press("ControlOrMeta+Shift+z");
  await expect(missing).toBeVisible();
  await page.reload();
  await expect(missing).toBeVisible();
});

test("a plan is edited, reordered, copied and emptied by keys, and by the mouse", async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  const interviews = await openSamplePlan(app);
  await interviews.propose.click();
  await expect(interviews.planned.first()).toBeFocused();
  const count = await interviews.planned.count();

  await keyboard.press("a");
  const adding = interviews.dialog("Add an interview to the plan");
  await adding.waitFor();
  await keyboard.press("Enter");
  await expect(adding.getByRole("alert")).toContainText("has no name");
  await keyboard.type("Values chat");
  await keyboard.press("ControlOrMeta+Enter");
  await expect(interviews.row("Values chat")).toBeFocused();

  await keyboard.press("e");
  const editing = interviews.dialog("Edit Values chat");
  await editing.waitFor();
  await editing.getByLabel("Length in minutes").fill("4");
  await keyboard.press("Enter");
  await expect(editing.getByRole("alert")).toContainText("from 5 to 480");
  await editing.getByLabel("Length in minutes").fill("25");
  for (const criterion of await editing
    .getByRole("group", { name: /^Focus/u })
    .getByRole("button")
    .all()) {
    await criterion.click();
  }
  await expect(editing.getByText("One interview covers at most 4 well")).toBeVisible();
  await keyboard.press("ControlOrMeta+Enter");
  await expect(interviews.row("Values chat")).toContainText("25 min");
  await expect(interviews.row("Values chat")).toContainText("at most 4 well");

  await expect(interviews.plannedOn("Hiring manager screen").last()).toContainText("Values chat");
  await interviews.row("Values chat").focus();
  await keyboard.press("Alt+ArrowDown");
  await expect(interviews.plannedOn("Onsite").first()).toContainText("Values chat");
  await expect(interviews.row("Values chat")).toBeFocused();
  await keyboard.press("d");
  await expect(interviews.row("Values chat (copy)")).toBeVisible();
  await interviews.row("Values chat (copy)").focus();
  await keyboard.press("x");
  await expect(interviews.row("Values chat (copy)")).toHaveCount(0);
  await expect(interviews.planned).toHaveCount(count + 1);

  await interviews.handleOf("Values chat").dragTo(interviews.row("Recruiter screen"), {
    targetPosition: { x: 20, y: 4 },
  });
  await expect(interviews.planned.first()).toContainText("Values chat");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(interviews.plannedOn("Onsite").first()).toContainText("Values chat");
});

test("what was typed into an interview of the plan is back, over what was changed since", async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  const interviews = await openSamplePlan(app);
  await interviews.propose.click();
  await expect(interviews.planned.first()).toBeFocused();
  await keyboard.press("a");
  const adding = interviews.dialog("Add an interview to the plan");
  await adding.getByLabel("Name", { exact: true }).fill("Values chat");
  await keyboard.press("ControlOrMeta+Enter");
  await expect(interviews.row("Values chat")).toBeFocused();

  await keyboard.press("e");
  const editing = interviews.dialog("Edit Values chat");
  const name = editing.getByLabel("Name", { exact: true });
  await name.fill("Values and pace");
  await keyboard.press("Escape");
  await editing.waitFor({ state: "hidden" });
  await interviews.row("Values chat").focus();
  await keyboard.press("Alt+ArrowDown");
  await expect(interviews.plannedOn("Onsite").first()).toContainText("Values chat");

  await keyboard.press("e");
  await expect(name).toHaveValue("Values and pace");
  await expect(editing).toContainText("What you typed before is here again.");
  await expectAccessible(page, "a dialog that shows again what was typed");
  await keyboard.press("ControlOrMeta+Enter");
  await expect(interviews.plannedOn("Onsite").first()).toContainText("Values and pace");

  await keyboard.press("e");
  const again = interviews.dialog("Edit Values and pace");
  await expect(again.getByLabel("Name", { exact: true })).toHaveValue("Values and pace");
  await expect(again).not.toContainText("What you typed before is here again.");
});

test("a plan is kept as a template and started from on another requisition", async ({ app }) => {
  const { page } = app;
  const interviews = await openSamplePlan(app);
  await interviews.propose.click();
  await expect(interviews.planned.first()).toBeFocused();
  const count = await interviews.planned.count();
  await interviews.planMenu("Save as template…");
  const saving = interviews.dialog("Save the plan as a template");
  await saving.getByRole("textbox", { name: "Name" }).fill("Managers");
  await saving.getByRole("button", { name: "Save template" }).click();
  await saving.waitFor({ state: "hidden" });

  await framePage(page).openRequisition("Manager of Freight Data Platform");
  await interviews.openPlan();
  await page.getByRole("button", { name: "Start from a template…" }).click();
  const starting = interviews.dialog("Start from a template");
  await starting.getByRole("button", { name: /^Managers/u }).click();
  await starting.waitFor({ state: "hidden" });
  await expect(interviews.planned).toHaveCount(count);
  await expect(page.getByText(/has no focus like/u).first()).toBeVisible();
  await page.keyboard.press("ControlOrMeta+z");
  await expect(page.getByRole("heading", { name: "No interview plan yet" })).toBeVisible();

  await page.getByRole("button", { name: "Start from a template…" }).click();
  await starting.getByRole("button", { name: "Remove the template Managers" }).click();
  await expect(starting).toContainText("No template yet");
});

test("the interview plan passes axe, in light and dark", async ({ app }) => {
  const { page } = app;
  const interviews = await openSamplePlan(app);
  await expectAccessible(page, "a requisition without a plan");
  await interviews.propose.click();
  await expect(interviews.planned.first()).toBeFocused();
  await expectAccessible(page, "an interview plan");
  await page.keyboard.press("e");
  await interviews.dialog(/^Edit /u).waitFor();
  await expectAccessible(page, "an interview of the plan being edited");
});
