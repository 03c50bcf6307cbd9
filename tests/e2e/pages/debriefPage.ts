import type { Locator, Page } from "@playwright/test";
import { openDialog } from "./openDialog.ts";

/** The debrief of an application, and candidates side by side. */
export function debriefPage(page: Page) {
  const grid = page.getByRole("grid", { name: "Ratings by criterion and interviewer" });
  const part = (name: string): Locator => page.getByRole("region", { name, exact: true });
  const row = (title: string): Locator =>
    grid.getByRole("row").filter({ has: page.getByRole("rowheader", { name: title }) });
  const dialog = openDialog(page);

  return {
    grid,
    row,
    part,
    dialog,
    /** The rows' heads, from top to bottom. */
    rowHeads: grid.getByRole("rowheader"),
    people: grid.getByRole("columnheader"),
    cell: (title: string, column: number): Locator => row(title).getByRole("gridcell").nth(column),
    evidence: (about: string, name: string): Locator =>
      page.getByRole("dialog", { name: `${about}, ${name}` }),
    attention: part("First to talk about").getByRole("listitem"),
    hidden: page.getByRole("note"),
    table: page.getByRole("table"),

    async recordDecision(outcome: string, reason: string): Promise<void> {
      await page.getByRole("button", { name: "Record decision" }).click();
      await dialog.getByRole("radio", { name: outcome }).click();
      await dialog.getByRole("textbox", { name: "Why" }).fill(reason);
      await dialog.getByRole("button", { name: "Record decision" }).click();
      await dialog.waitFor({ state: "hidden" });
    },
    async revoke(reason: string): Promise<void> {
      await page.getByRole("button", { name: "Revoke…" }).click();
      await dialog.getByRole("textbox", { name: "Why" }).fill(reason);
      await dialog.getByRole("button", { name: "Revoke" }).click();
      await dialog.waitFor({ state: "hidden" });
    },
  };
}
