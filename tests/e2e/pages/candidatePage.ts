import type { Locator, Page } from "@playwright/test";

/** The list of all candidates, and the page of one. */
export function candidatePage(page: Page) {
  const grid = page.getByRole("grid", { name: "Candidates" });
  return {
    grid,
    heading: (name: string): Locator => page.getByRole("heading", { level: 1, name }),
    row: (name: string): Locator => grid.getByRole("row").filter({ hasText: name }),
    /** Rows without the header. */
    rows: grid.locator('[role="row"][aria-selected]'),
    search: page.getByRole("textbox", { name: "Search by name" }),
    tick: (name: string): Locator =>
      grid.getByRole("row").filter({ hasText: name }).locator('[aria-hidden="true"]').first(),
    selectionBar: page.getByRole("toolbar", { name: "With those selected" }),
    sortBy: (column: string): Promise<void> =>
      grid.getByRole("columnheader", { name: column }).getByRole("button").click(),
    async openList(): Promise<void> {
      await page.getByRole("link", { name: /^Candidates/u }).click();
      await page.getByRole("heading", { level: 1, name: "Candidates" }).waitFor();
    },
    async addToRequisition(title: string): Promise<void> {
      await page.getByRole("button", { name: "Add to requisition…" }).click();
      const list = page.getByRole("combobox", { name: /^Add /u });
      await list.fill(title);
      await page.keyboard.press("Enter");
      await list.waitFor({ state: "hidden" });
    },
    message: (text: string | RegExp): Locator =>
      page.getByRole("region", { name: "Messages" }).getByText(text).first(),

    fact: (label: string): Locator => page.getByRole("textbox", { name: label, exact: true }),
    tag: (name: string): Locator => page.getByRole("button", { name: `Remove tag ${name}` }),
    error: page.getByRole("alert"),
    answer: (check: string, answer: "Yes" | "No" | "Unclear"): Locator =>
      page.getByRole("group", { name: check }).getByRole("button", { name: answer, exact: true }),
    seenIn: (check: string): Locator =>
      page.getByRole("textbox", { name: `Where “${check}” was seen` }),
    note: page.getByRole("textbox", { name: "Note" }),
    timeline: page.getByRole("region", { name: "Timeline" }).getByRole("listitem"),
    applications: page.getByRole("list", { name: "Applications" }).getByRole("listitem"),
    fillScorecard: page.getByRole("button", { name: "Fill scorecard" }),
    scorecard: page.getByRole("region", { name: "Scorecards" }).getByRole("button"),
  };
}
