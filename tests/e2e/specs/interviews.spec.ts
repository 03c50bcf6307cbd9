import { readFile } from "node:fs/promises";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test, type ShortlistApp } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { fillBoard } from "../fixtures/filledBoard.ts";
import { candidatePage } from "../pages/candidatePage.ts";
import { framePage } from "../pages/framePage.ts";
import { interviewsPage } from "../pages/interviewsPage.ts";

/** Next year, so that nothing here is in the past whenever the tests run. */
const year = String(new Date().getFullYear() + 1);
const winter = `${year}-01-12`;
const summer = `${year}-07-13`;

/** The last Sunday of March, on which the clocks in Berlin go from 02:00 to 03:00. */
function clocksForward(): string {
  const last = new Date(`${year}-03-31T00:00:00Z`);
  last.setUTCDate(31 - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

function tomorrow(): string {
  const day = new Date(Date.now() + 86_400_000);
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${String(day.getFullYear())}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}`;
}

/** The page of Ada Park on a requisition of its own, with Jo Tan on the team. */
async function openAda(app: ShortlistApp) {
  const { page } = app;
  await fillBoard(page);
  await page.reload();
  const frame = framePage(page);
  await frame.addPerson("Jo Tan");
  await frame.openCandidate("Ada Park");
  return interviewsPage(page);
}

async function openSamplePlan({ page }: ShortlistApp) {
  const frame = framePage(page);
  await frame.startWithSampleData();
  await frame.openRequisition("Engineering Manager II");
  const interviews = interviewsPage(page);
  await interviews.openPlan();
  return interviews;
}

/** The lines of a calendar file, unfolded (RFC 5545, 3.1), by name with parameters. */
async function readCalendar(path: string): Promise<Map<string, string>> {
  const text = (await readFile(path, "utf8")).replaceAll("\r\n ", "");
  return new Map(
    text.split("\r\n").flatMap((line) => {
      const at = line.indexOf(":");
      return at === -1 ? [] : [[line.slice(0, at), line.slice(at + 1)] as const];
    }),
  );
}

async function readPdf(path: string): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await readFile(path)));
  const { text } = await extractText(document, { mergePages: true });
  return text.replace(/\s+/gu, " ");
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

test("a plan is kept as a template and started from on another requisition", async ({ app }) => {
  const { page } = app;
  const interviews = await openSamplePlan(app);
  await interviews.propose.click();
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

test("an interview is planned with the keyboard alone", async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const interviews = await openAda(app);
  await keyboard.press("i");
  await interviews.planDialog.waitFor();
  await expect(interviews.planDialog.getByLabel("Name", { exact: true })).toBeFocused();
  await keyboard.type("Technical interview");
  await keyboard.press("Tab");
  await keyboard.press("ControlOrMeta+a");
  await keyboard.type("60");
  await keyboard.press("Tab");
  await interviews.typeStart(winter, "10:00");
  const zone = interviews.planDialog.getByRole("button", { name: /^Time zone: /u });
  while (!(await zone.evaluate((element) => element === document.activeElement))) {
    await keyboard.press("Tab");
  }
  await keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Time zone" }).waitFor();
  await keyboard.type("new york");
  await keyboard.press("Enter");
  await expect(zone).toHaveAccessibleName("Time zone: America/New York");
  await expect(zone).toBeFocused();
  await keyboard.press("Tab");
  await keyboard.type("Room 3");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await page.getByRole("combobox", { name: "Add interviewer" }).waitFor();
  await keyboard.type("Noor Said");
  await keyboard.press("Enter");
  await expect(interviews.planDialog.getByLabel("Noor Said's card is due on")).toHaveValue(
    `${year}-01-14`,
  );
  await keyboard.press("ControlOrMeta+Enter");
  const planned = interviews.item("Technical interview");
  await expect(planned).toContainText("Planned");
  await expect(planned).toContainText("New York time");
  await expect(planned).toContainText("Room 3");
  await expect(planned).toContainText("Noor Said");
  await expect(interviews.message("Planned Technical interview with Ada Park")).toBeVisible();
  await keyboard.press("ControlOrMeta+z");
  await expect(planned).toHaveCount(0);
  await keyboard.press("ControlOrMeta+Shift+z");
  await expect(planned).toBeVisible();

  await keyboard.press("?");
  await expect(interviews.dialog("Keyboard shortcuts")).toContainText("Plan an interview");
});

test("a change of clocks is told, and a time that does not exist is refused", async ({ app }) => {
  const { page } = app;
  const interviews = await openAda(app);
  await interviews.plan({
    name: "Panel",
    date: winter,
    time: "10:00",
    zone: "Berlin",
    people: ["Jo Tan"],
  });
  await interviews.choose("Panel", "Reschedule…");
  const moving = interviews.dialog("Reschedule Panel with Ada Park");
  await interviews.fillStart(moving, clocksForward(), "02:30");
  await expect(moving.getByRole("alert").first()).toContainText("02:30 on");
  await expect(moving.getByRole("alert").first()).toContainText("does not exist there");
  await moving.getByRole("button", { name: "Reschedule" }).click();
  await expect(moving).toBeVisible();

  await interviews.fillStart(moving, summer, "10:00");
  const sentence = "the clocks in Europe/Berlin change from UTC+1 to UTC+2";
  await expect(moving).toContainText(sentence);
  await moving.getByRole("button", { name: "Reschedule" }).click();
  const told = interviews.dialog("Please read this");
  await expect(told).toContainText(sentence);
  await page.keyboard.press("Enter");
  await expect(told).toHaveCount(0);
  await expect(interviews.item("Panel")).toContainText(/Jul 13|13 Jul/u);
  await page.keyboard.press("ControlOrMeta+z");
  await expect(interviews.item("Panel")).toContainText(/Jan 12|12 Jan/u);
});

test("interviews are cancelled, missed, done and planned again; a begun card keeps its seat", async ({
  app,
}) => {
  const { page } = app;
  const interviews = await openAda(app);
  await interviews.plan({
    name: "Panel",
    date: winter,
    time: "10:00",
    zone: "Berlin",
    people: ["Jo Tan"],
  });
  const panel = interviews.item("Panel");
  await interviews.choose("Panel", "Cancel…");
  const cancelling = interviews.dialog("Cancel Panel with Ada Park");
  await cancelling.getByRole("textbox").fill("Moved to another team");
  await cancelling.getByRole("button", { name: "Cancel interview" }).click();
  await expect(panel).toContainText("Cancelled");
  await expect(panel).toContainText("Moved to another team");
  await expect(panel).toContainText("No card owed");
  await page.keyboard.press("ControlOrMeta+z");
  await expect(panel).toContainText("Planned");

  await interviews.choose("Panel", "The candidate did not come…");
  await interviews.dialog(/the candidate did not come/u).waitFor();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(panel).toContainText("No-show");
  await interviews.choose("Panel", "Plan it again");
  await expect(panel).toContainText("Planned");
  await interviews.choose("Panel", "Mark as done");
  await expect(panel).toContainText("Done");
  await expect(panel).toContainText("Card owed");
  await expect(page.getByRole("list", { name: "Applications" })).toContainText("1 owed");

  // Jo begins the card on this computer; the seat and the interview then stay.
  await framePage(page).actAs("Jo Tan");
  await panel.getByRole("button", { name: "Open my card" }).click();
  await page.getByRole("textbox", { name: "Key take-aways" }).waitFor();
  await page.goBack();
  await expect(panel).toContainText("Card begun");
  await interviews.choose("Panel", "Interviewers and due dates…");
  const seats = interviews.dialog("Interviewers of Panel with Ada Park");
  await seats.getByRole("button", { name: "Take Jo Tan off" }).click();
  await interviews.addInterviewer(seats, "Me");
  await seats.getByRole("button", { name: "Save" }).click();
  await expect(seats.getByRole("alert")).toContainText("Jo Tan has begun a scorecard");
  await expect(seats.getByLabel("Me's card is due on")).toBeVisible();
});

test("the calendar file and the kit are written, and hold what they should", async ({
  app,
}, info) => {
  const { page } = app;
  const interviews = await openAda(app);
  await interviews.plan({
    name: "Panel, part 1",
    date: tomorrow(),
    time: "10:00",
    zone: "Berlin",
    people: ["Jo Tan"],
  });
  const panel = interviews.item("Panel, part 1");
  const calendar = info.outputPath("panel.ics");
  await app.answerSaveDialog(calendar);
  await panel.getByRole("button", { name: "Calendar file (.ics)" }).click();
  await expect(interviews.message(/^Wrote panel\.ics/u)).toBeVisible();
  const event = await readCalendar(calendar);
  expect(event.get("DTSTART;TZID=Europe/Berlin")).toBe(`${tomorrow().replaceAll("-", "")}T100000`);
  expect(event.get("SUMMARY")).toContain("Panel\\, part 1");
  expect(event.get("SUMMARY")).toContain("Ada Park");

  await interviews.choose("Panel, part 1", "Edit…");
  const editing = interviews.dialog(/^Edit Panel, part 1/u);
  await editing.getByRole("button", { name: "Leads a team" }).click();
  await editing.getByRole("textbox", { name: /^Questions/u }).fill("Whom did you grow?");
  await editing.getByRole("button", { name: "Save" }).click();
  await editing.waitFor({ state: "hidden" });

  const kit = info.outputPath("kit.pdf");
  await app.answerSaveDialog(kit);
  await panel.getByRole("button", { name: "Kit (PDF)" }).click();
  await expect(interviews.message("Wrote the kit to kit.pdf")).toBeVisible();
  const text = await readPdf(kit);
  for (const words of ["Ada Park", "Panel, part 1", "Leads a team", "Whom did you grow?"]) {
    expect(text).toContain(words);
  }

  await page.evaluate(() => {
    location.hash = "#/";
  });
  await expect(interviews.thisWeek).toContainText("Ada Park");
  await page.keyboard.press("p");
  const kits = interviews.dialog("Kits of the day (PDF)");
  await kits.getByLabel("Day").fill(summer);
  await expect(kits).toContainText("0 interviews on that day.");
  await kits.getByRole("button", { name: "Write PDF" }).click();
  await expect(kits.getByRole("alert")).toContainText("No interview is planned on that day");
  await kits.getByLabel("Day").fill(tomorrow());
  await expect(kits).toContainText("1 interview on that day.");
  const day = info.outputPath("day.pdf");
  await app.answerSaveDialog(day);
  await kits.getByRole("button", { name: "Write PDF" }).click();
  await expect(interviews.message("Wrote 1 kit to day.pdf")).toBeVisible();
  expect(await readPdf(day)).toContain("Whom did you grow?");

  await framePage(page).openCandidate("Ada Park");
  await interviews.choose("Panel, part 1", "Cancel…");
  await interviews.dialog(/^Cancel Panel, part 1/u).waitFor();
  await page.keyboard.press("ControlOrMeta+Enter");
  await expect(panel).toContainText("Cancelled");
  const cancelled = info.outputPath("cancelled.ics");
  await app.answerSaveDialog(cancelled);
  await panel.getByRole("button", { name: "Calendar file (.ics)" }).click();
  await expect(interviews.message(/^Wrote cancelled\.ics/u)).toBeVisible();
  const gone = await readCalendar(cancelled);
  expect(gone.get("METHOD")).toBe("CANCEL");
  expect(gone.get("UID")).toBe(event.get("UID"));
  expect(Number(gone.get("SEQUENCE"))).toBeGreaterThan(Number(event.get("SEQUENCE")));
});

test("home says who owes cards; a reminder is copied or opened as a mail", async ({ app }) => {
  const { page } = app;
  const interviews = await openAda(app);
  await interviews.plan({
    name: "Panel",
    date: winter,
    time: "10:00",
    zone: "Berlin",
    people: ["Jo Tan"],
  });
  await interviews.choose("Panel", "Mark as done");
  await expect(interviews.item("Panel")).toContainText("Done");
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await expect(interviews.owed).toContainText("Jo Tan");
  await expect(interviews.owed).toContainText("Ada Park");
  await interviews.owed.getByRole("button", { name: "Remind Jo Tan" }).click();
  const reminder = interviews.dialog("Remind Jo Tan");
  await expect(reminder).toContainText("Scorecard for Ada Park");
  await expectAccessible(page, "the reminder");
  await reminder.getByRole("button", { name: "Copy" }).click();
  await expect(interviews.message("Copied the reminder for Jo Tan")).toBeVisible();
  const copied = await app.electron.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain("Ada Park: Panel, Platform lead");

  await app.electron.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      process.env["OPENED_LINK"] = url;
      return Promise.resolve();
    };
  });
  await interviews.owed.getByRole("button", { name: "Remind Jo Tan" }).click();
  await reminder.getByRole("button", { name: "Open in mail program" }).click();
  await expect(reminder).toHaveCount(0);
  const link = await app.electron.evaluate(() => process.env["OPENED_LINK"]);
  expect(link).toMatch(/^mailto:\?.*subject=Scorecard%20for%20Ada%20Park/u);
});

test("every screen of interviews passes axe, in light and dark", async ({ app }) => {
  const { page } = app;
  const interviews = await openSamplePlan(app);
  await expectAccessible(page, "a requisition without a plan");
  await interviews.propose.click();
  await expect(interviews.planned.first()).toBeFocused();
  await expectAccessible(page, "an interview plan");
  await page.keyboard.press("e");
  await interviews.dialog(/^Edit /u).waitFor();
  await expectAccessible(page, "an interview of the plan being edited");
  await page.keyboard.press("Escape");

  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(framePage(page).heading("Interviews")).toBeVisible();
  await page.keyboard.press("i");
  await page.getByRole("combobox", { name: "Plan an interview with" }).fill("Chidi");
  await page.getByRole("option", { name: /Chidi/u }).waitFor();
  await expectAccessible(page, "choosing whom to plan an interview for");
  await page.keyboard.press("Enter");
  await interviews.planDialog.waitFor();
  await interviews.fillStart(interviews.planDialog, tomorrow(), "10:00");
  await interviews.addInterviewer(interviews.planDialog, "Sam Reyes");
  await expectAccessible(page, "an interview being planned");
  await page.keyboard.press("ControlOrMeta+Enter");
  await interviews.planDialog.waitFor({ state: "hidden" });
  await expect(page.getByRole("link", { name: /Chidi/u })).toBeVisible();
  await expectAccessible(page, "the interviews ahead");

  await page.getByRole("link", { name: /Chidi/u }).click();
  await interviews.section.waitFor();
  await expectAccessible(page, "a candidate with interviews");
  await candidatePage(page).note.waitFor();
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await expect(interviews.thisWeek).toContainText("Chidi");
  await expectAccessible(page, "home with interviews and owed cards");
  await page.keyboard.press("p");
  await interviews.dialog("Kits of the day (PDF)").waitFor();
  await expectAccessible(page, "the kits of a day");
});
