import type { Locator, Page } from "@playwright/test";
import { openDialog } from "./openDialog.ts";

/** The tabs of a requisition that hold its posting and its scorecard template. */
export function templatePage(page: Page) {
  const dialog = openDialog(page);
  return {
    titles: (importance: "Required" | "Preferred"): Locator =>
      page
        .getByRole("region", { name: importance, exact: true })
        .getByRole("listitem")
        .locator("[data-criterion] > :first-child"),
    /** Which version of the posting is shown. */
    version: page.getByRole("region", { name: "Criteria" }).getByText(/^Version/u),
    /** Which version of the template is shown, and what a change would do. */
    note: page.getByText(/^Version \d+\./u),
    versions: page.getByRole("region", { name: "Versions" }),
    /** A part of what changed in a posting. */
    part: (title: string): Locator => dialog.getByRole("region", { name: title, exact: true }),
    accept: dialog.getByRole("button", { name: "Take in the posting" }),

    /** Pastes a changed posting and waits for what changed. */
    async pasteAgain(text: string): Promise<void> {
      await page.getByRole("button", { name: "Paste again" }).waitFor();
      await page.keyboard.press("c");
      await dialog.getByRole("textbox", { name: "Posting" }).fill(text);
      await dialog.getByRole("button", { name: "Compare" }).click();
      await page.getByRole("dialog", { name: "What changed" }).waitFor();
    },
    async keepAs(name: string): Promise<void> {
      await page.getByRole("button", { name: "Templates" }).click();
      await page.getByRole("menuitem", { name: "Keep this scorecard as a template" }).click();
      await dialog.getByRole("textbox", { name: "Name" }).fill(name);
      await dialog.getByRole("button", { name: "Keep" }).click();
      await dialog.waitFor({ state: "hidden" });
    },
    async startFrom(name: string): Promise<void> {
      await page.getByRole("button", { name: "Start from a kept scorecard" }).click();
      await page.getByRole("option", { name }).click();
      await dialog.waitFor({ state: "hidden" });
    },
  };
}
