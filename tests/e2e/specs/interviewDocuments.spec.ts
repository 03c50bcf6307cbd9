import { readFile } from "node:fs/promises";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { openAda, summer, tomorrow, winter } from "../fixtures/interviews.ts";
import { framePage } from "../pages/framePage.ts";

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
  await app.catchCopies();
  await reminder.getByRole("button", { name: "Copy" }).click();
  await expect(interviews.message("Copied the reminder for Jo Tan")).toBeVisible();
  expect(await app.copied()).toContain("Ada Park: Panel, Platform lead");

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
