import type { Locator, Page } from "@playwright/test";

/** The interview plan of a requisition, the interviews of a candidate, and those on home. */
export function interviewsPage(page: Page) {
  const dialog = (name: RegExp | string): Locator => page.getByRole("dialog", { name });
  const section = page.getByRole("region", { name: "Interviews" });
  const item = (name: string): Locator =>
    section.getByRole("listitem", { name, exact: true }).first();
  const planDialog = dialog(/^Plan an interview with /u);
  const field = (within: Locator, name: string): Locator =>
    within.getByRole("textbox", { name, exact: true });

  async function chooseZone(within: Locator, city: string): Promise<void> {
    await within.getByRole("button", { name: /^Time zone: /u }).click();
    await page.getByRole("combobox", { name: "Time zone" }).fill(city);
    await page
      .getByRole("option", { name: new RegExp(city, "iu") })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await within.getByRole("button", { name: new RegExp(`^Time zone: .*${city}`, "iu") }).waitFor();
  }

  return {
    dialog,
    planDialog,
    section,
    item,
    /** The list of interviews on home, and who owes cards there. */
    thisWeek: page.getByRole("region", { name: /^Interviews this week/u }),
    owed: page.getByRole("region", { name: /^Scorecards owed/u }),
    message: (text: string | RegExp): Locator =>
      page.getByRole("region", { name: "Messages" }).getByText(text).first(),

    // The plan of a requisition.
    propose: page.getByRole("button", { name: "Propose a plan from the criteria" }),
    planned: page.locator("[data-planned]"),
    plannedOn: (stage: string): Locator =>
      page.getByRole("region", { name: stage, exact: true }).locator("[data-planned]"),
    row: (name: string): Locator => page.locator("[data-planned]").filter({ hasText: name }),
    handleOf: (name: string): Locator =>
      page
        .getByRole("listitem")
        .filter({ has: page.locator("[data-planned]").filter({ hasText: name }) })
        .locator("span")
        .first(),
    coverage: page.getByRole("region", { name: "Coverage" }),
    cell: (criterion: string, interview: string): Locator =>
      page.getByRole("button", { name: `${criterion} in ${interview}`, exact: true }),
    /** Titles of the criteria in the coverage table. */
    criteria: (): Promise<string[]> =>
      page
        .getByRole("grid", { name: "Criteria by interview" })
        .getByRole("rowheader")
        .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? "")),
    async openPlan(): Promise<void> {
      await page
        .getByRole("navigation", { name: "Requisition" })
        .getByRole("link", { name: "Interview plan" })
        .click();
      await page
        .getByRole("heading", { name: "No interview plan yet" })
        .or(page.getByRole("region", { name: "Coverage" }))
        .waitFor();
    },
    async planMenu(entry: string): Promise<void> {
      await page.getByRole("button", { name: "More for the interview plan" }).click();
      await page.getByRole("menuitem", { name: entry }).click();
    },

    // Interviews of an application.
    chooseZone,
    async fillStart(within: Locator, date: string, time: string): Promise<void> {
      await within.getByLabel("Date", { exact: true }).fill(date);
      await within.getByLabel("Time", { exact: true }).fill(time);
    },
    async addInterviewer(within: Locator, name: string): Promise<void> {
      await within.getByRole("button", { name: "Add interviewer" }).click();
      await page.getByRole("combobox", { name: "Add interviewer" }).fill(name);
      await page.getByRole("option", { name }).first().click();
      await within.getByLabel(`${name}'s card is due on`).waitFor();
    },
    /** Plans a free interview of the candidate whose page is open. */
    async plan(interview: {
      name: string;
      date: string;
      time: string;
      zone: string;
      people: readonly string[];
    }): Promise<void> {
      await section.getByRole("button", { name: "Plan an interview" }).click();
      await field(planDialog, "Name").fill(interview.name);
      await planDialog.getByLabel("Date", { exact: true }).fill(interview.date);
      await planDialog.getByLabel("Time", { exact: true }).fill(interview.time);
      await chooseZone(planDialog, interview.zone);
      for (const name of interview.people) {
        await planDialog.getByRole("button", { name: "Add interviewer" }).click();
        await page.getByRole("combobox", { name: "Add interviewer" }).fill(name);
        await page.getByRole("option", { name }).first().click();
        await planDialog.getByLabel(`${name}'s card is due on`).waitFor();
      }
      await planDialog.getByRole("button", { name: "Plan interview" }).click();
      await planDialog.waitFor({ state: "hidden" });
      await item(interview.name).waitFor();
    },
    /** Chooses an entry of an interview's menu. */
    async choose(name: string, entry: string): Promise<void> {
      await item(name)
        .getByRole("button", { name: `More for ${name}` })
        .click();
      await page.getByRole("menuitem", { name: entry }).click();
    },
    /** Types a date and then a time into the fields that have the focus, as a person does. */
    async typeStart(date: string, time: string): Promise<void> {
      const order = await page.evaluate(() =>
        new Intl.DateTimeFormat(undefined, { year: "numeric", month: "2-digit", day: "2-digit" })
          .formatToParts(new Date())
          .map(({ type }) => type)
          .filter((type) => type !== "literal"),
      );
      const isHalfDay = await page.evaluate(
        () => new Intl.DateTimeFormat(undefined, { hour: "numeric" }).resolvedOptions().hour12,
      );
      const [year = "", month = "", day = ""] = date.split("-");
      const parts: Readonly<Record<string, string>> = { year, month, day };
      await page.keyboard.type(order.map((type) => parts[type] ?? "").join(""));
      // Tab passes the picker's button where the year was not the last part.
      while (!(await page.getByLabel("Time", { exact: true }).evaluate(isFocused))) {
        await page.keyboard.press("Tab");
      }
      const [hours = "", minutes = ""] = time.split(":");
      const hour = Number(hours);
      const shown = isHalfDay === true ? String(hour % 12 === 0 ? 12 : hour % 12) : hours;
      await page.keyboard.type(shown.padStart(2, "0") + minutes);
      if (isHalfDay === true) await page.keyboard.type(hour < 12 ? "a" : "p");
    },
  };
}

/** In the page: whether an element has the focus. */
function isFocused(element: Element): boolean {
  return element === document.activeElement;
}
