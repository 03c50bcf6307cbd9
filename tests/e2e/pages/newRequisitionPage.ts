import type { Locator, Page } from "@playwright/test";

/** A criterion as the screen shows it: its title, and the lines of the posting it came from. */
export interface ShownCriterion {
  title: string;
  text: string;
}

/** The screen on which a posting is pasted and becomes a requisition. */
export function newRequisitionPage(page: Page) {
  const read = page.getByRole("region", { name: "What was read" });
  const group = (importance: "Required" | "Preferred") =>
    read.getByRole("region", { name: importance, exact: true }).getByRole("listitem");
  const field = (label: string): Locator => read.getByRole("textbox", { name: label, exact: true });
  /** The button that carries a criterion; its keys act on it. */
  const criterion = (title: string) => read.getByRole("button", { name: title }).first();

  return {
    field,
    group,
    criterion,
    /** The posting with its line numbers, beside what was read. */
    lines: page.getByRole("list", { name: "The posting, line by line" }),
    text: page.getByRole("textbox", { name: "Posting" }),

    async open(): Promise<void> {
      await page.getByRole("link", { name: "New requisition" }).click();
      await page.getByRole("heading", { level: 1, name: "New requisition" }).waitFor();
    },
    /** Types nothing: puts the text in as a paste does, and has it read. */
    async read(posting: string): Promise<void> {
      await page.getByRole("textbox", { name: "Posting" }).fill(posting);
      await page.getByRole("button", { name: "Read posting" }).click();
      await read.waitFor();
    },
    /** The criteria of one importance in their order. */
    async criteria(importance: "Required" | "Preferred"): Promise<ShownCriterion[]> {
      const shown: ShownCriterion[] = [];
      for (const row of await group(importance).all()) {
        const button = row.getByRole("button").first();
        const title = await button.locator(":scope > *").first().innerText();
        shown.push({ title, text: (await row.innerText()).replace(/\s+/gu, " ") });
      }
      return shown;
    },
    /** Opens the requisition and waits for its board. */
    async save(): Promise<void> {
      await page.getByRole("button", { name: "Open requisition" }).click();
      await page.getByRole("region", { name: "Board" }).waitFor();
    },
  };
}
