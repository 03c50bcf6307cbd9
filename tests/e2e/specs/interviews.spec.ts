import { expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { openAda, summer, tomorrow, winter, year } from "../fixtures/interviews.ts";
import { framePage } from "../pages/framePage.ts";
import { interviewsPage } from "../pages/interviewsPage.ts";

/** The last Sunday of March, on which the clocks in Berlin go from 02:00 to 03:00. */
function clocksForward(): string {
  const last = new Date(`${year}-03-31T00:00:00Z`);
  last.setUTCDate(31 - last.getUTCDay());
  return last.toISOString().slice(0, 10);
}

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

test("what was typed outlives Escape, a restart of the page, and goes with Cancel", async ({
  app,
}) => {
  const { page } = app;
  const { keyboard } = page;
  const interviews = await openAda(app);
  const name = interviews.planDialog.getByLabel("Name", { exact: true });
  await keyboard.press("i");
  await expect(name).toBeFocused();
  await keyboard.type("Pairing on the search service");
  await keyboard.press("Escape");
  await interviews.planDialog.waitFor({ state: "hidden" });
  await page.reload();
  await interviews.section.waitFor();
  await keyboard.press("i");
  await expect(name).toHaveValue("Pairing on the search service");
  await expect(interviews.planDialog).toContainText("What you typed before is here again.");
  await interviews.planDialog.getByRole("button", { name: "Cancel" }).click();
  await interviews.planDialog.waitFor({ state: "hidden" });
  await keyboard.press("i");
  await expect(name).toHaveValue("");
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
  await expect(told.getByRole("button", { name: "All right" })).toBeFocused();
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

test("planning an interview and the interviews ahead pass axe, in light and dark", async ({
  app,
}) => {
  const { page } = app;
  await framePage(page).startWithSampleData();
  const interviews = interviewsPage(page);
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(framePage(page).heading("Interviews")).toBeVisible();
  await page.keyboard.press("i");
  await page.getByRole("combobox", { name: "Plan an interview with" }).fill("Chidi");
  await page.getByRole("option", { name: /Chidi/u }).waitFor();
  await expectAccessible(page, "choosing whom to plan an interview for");
  await page.keyboard.press("Enter");
  await expect(interviews.planDialog.getByLabel("Name", { exact: true })).toBeFocused();
  await page.keyboard.type("Panel");
  await interviews.fillStart(interviews.planDialog, tomorrow(), "10:00");
  await interviews.addInterviewer(interviews.planDialog, "Sam Reyes");
  await expectAccessible(page, "an interview being planned");
  await page.keyboard.press("ControlOrMeta+Enter");
  await interviews.planDialog.waitFor({ state: "hidden" });
  await expect(page.getByRole("link", { name: /Chidi/u })).toBeVisible();
  await expectAccessible(page, "the interviews ahead");
});

test("a candidate with interviews, home and kits pass axe, in light and dark", async ({ app }) => {
  const { page } = app;
  const interviews = await openAda(app);
  await interviews.plan({
    name: "Panel",
    date: tomorrow(),
    time: "10:00",
    zone: "Berlin",
    people: ["Jo Tan"],
  });
  await expectAccessible(page, "a candidate with interviews");
  await page.evaluate(() => {
    location.hash = "#/";
  });
  await expect(interviews.thisWeek).toContainText("Ada Park");
  await expectAccessible(page, "home with interviews and owed cards");
  await page.keyboard.press("p");
  await interviews.dialog("Kits of the day (PDF)").waitFor();
  await expectAccessible(page, "the kits of a day");
});
