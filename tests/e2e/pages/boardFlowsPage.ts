import type { Locator, Page } from "@playwright/test";
import { openDialog } from "./openDialog.ts";

/** What is asked around the board: leaving, hiring, moving on, next actions, offers, adding many. */
export function boardFlowsPage(page: Page) {
  const dialog = (name: string | RegExp): Locator => page.getByRole("dialog", { name });
  const fact = (title: string): Locator => page.getByTitle(title, { exact: true });

  return {
    dialog,
    alert: page.getByRole("alert"),
    /** What a screen reader was told last; lists have regions of their own for "nothing matches". */
    said: page.locator('[role="status"][aria-live="polite"][aria-atomic="true"]:has(> span)'),
    field: (label: string): Locator => page.getByLabel(label, { exact: true }),
    button: (name: string): Locator => page.getByRole("button", { name, exact: true }),
    radio: (name: string): Locator => page.getByRole("radio", { name }),
    reasons: page.getByRole("group", { name: "Reason" }).getByRole("radio"),
    /** Those who left, as the list shows them. */
    leftRow: (list: string, name: string): Locator =>
      page.getByRole("list", { name: list }).getByRole("listitem").filter({ hasText: name }),
    openings: page.getByRole("list", { name: "Openings" }).getByRole("listitem"),
    openingsFact: fact("Openings"),
    teamFact: fact("Hiring team"),
    readLine: (text: string): Locator =>
      page
        .getByRole("list", { name: "As they were read" })
        .getByRole("listitem")
        .filter({ hasText: text }),
    templates: page.getByRole("list", { name: "Pipeline templates" }).getByRole("listitem"),
    stagesOfTemplate: page.getByRole("list", { name: "Stages" }).getByRole("listitem"),
    reasonRows: page.getByRole("list", { name: "Reasons", exact: true }).getByRole("listitem"),

    /** Chooses from the list of a "Move to…" by typing a part of the name. */
    async pick(text: string): Promise<void> {
      await page.getByRole("combobox").waitFor();
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    async openRequisitionMenu(entry: string): Promise<void> {
      await page.getByRole("button", { name: "More", exact: true }).first().click();
      await page.getByRole("menuitem", { name: entry }).click();
    },
    async setStatus(name: string): Promise<void> {
      await page.getByRole("button", { name: /^Status: /u }).click();
      await page.getByRole("menuitemcheckbox", { name }).click();
    },
    /** Runs a command of the palette. */
    async command(text: string): Promise<void> {
      // While they are closing, dialogs and the menu that opened them still keep their keys.
      await openDialog(page).first().waitFor({ state: "hidden" });
      await page.getByRole("menu", { includeHidden: true }).first().waitFor({ state: "hidden" });
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("dialog", { name: "Search or jump to" }).waitFor();
      await page.keyboard.type(text);
      await page.getByRole("option", { name: text }).first().waitFor();
      await page.keyboard.press("Enter");
    },
    async goTo(hash: string): Promise<void> {
      await page.evaluate(`location.hash = ${JSON.stringify(hash)}`);
    },
    async undo(): Promise<void> {
      // While a menu is closing it still keeps its keys.
      await page.getByRole("menu").first().waitFor({ state: "hidden" });
      await page.keyboard.press("ControlOrMeta+z");
    },
    /** Presses keys so fast that what the first opens cannot have the focus yet. */
    async pressAtOnce(...keys: string[]): Promise<void> {
      await page.locator("body").evaluate(async (body, all) => {
        for (const key of all) {
          body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
          await Promise.resolve();
        }
      }, keys);
    },
    /** Pastes text into the field that has the focus. */
    async paste(text: string): Promise<void> {
      await page.evaluate((clip) => {
        const data = new DataTransfer();
        data.setData("text/plain", clip);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
        );
      }, text);
    },
  };
}
