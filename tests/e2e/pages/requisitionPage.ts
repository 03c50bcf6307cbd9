import type { Locator, Page } from "@playwright/test";

export interface TypedCandidate {
  name: string;
  email: string;
  currentTitle?: string;
  currentCompany?: string;
}

/** A requisition's screen: its header, its board and what is asked there. */
export function requisitionPage(page: Page) {
  const stage = (name: string): Locator =>
    page.getByRole("region", { name: new RegExp(`^${name} \\d`, "u") });
  const cardsOf = (within: Locator | Page) => within.getByRole("option");
  const card = (name: string): Locator => cardsOf(page).filter({ hasText: name }).first();
  const toast = (text: string | RegExp): Locator =>
    page.getByRole("region", { name: "Messages" }).getByText(text).first();
  const typed = (dialog: Locator, label: string, value: string | undefined) =>
    value === undefined
      ? Promise.resolve()
      : dialog.getByRole("textbox", { name: label, exact: true }).fill(value);

  return {
    stage,
    card,
    toast,
    board: page.getByRole("region", { name: "Board" }),
    cardsOn: (name: string): Locator => cardsOf(stage(name)),
    cardOn: (name: string, stageName: string): Locator =>
      cardsOf(stage(stageName)).filter({ hasText: name }),

    /** Adds candidates one after the other through the dialog. */
    async addCandidates(candidates: readonly TypedCandidate[]): Promise<void> {
      await page.getByRole("button", { name: "Add candidate" }).click();
      const dialog = page.getByRole("dialog", { name: "Add candidate" });
      for (const [index, candidate] of candidates.entries()) {
        await typed(dialog, "Name", candidate.name);
        await typed(dialog, "E-mail", candidate.email);
        await typed(dialog, "Current title", candidate.currentTitle);
        await typed(dialog, "Company", candidate.currentCompany);
        const isLast = index === candidates.length - 1;
        await dialog
          .getByRole("button", { name: isLast ? "Add" : "Add another", exact: true })
          .click();
        if (!isLast) await dialog.getByText(`Added ${candidate.name}`).waitFor();
      }
      await dialog.waitFor({ state: "hidden" });
    },
    /** Drags a card with the mouse onto the free part of a stage, and waits until it is there. */
    async drag(name: string, toStage: string): Promise<void> {
      await card(name).dragTo(stage(toStage));
      await cardsOf(stage(toStage)).filter({ hasText: name }).waitFor();
    },
    /** Presses a key on a card. */
    async press(name: string, key: string): Promise<void> {
      await card(name).focus();
      await page.keyboard.press(key);
    },
    /** Rejects with the key, a reason by its name and a note. */
    async reject(name: string, reason: string, note: string): Promise<void> {
      await card(name).focus();
      await page.keyboard.press("r");
      const dialog = page.getByRole("dialog", { name: `Reject ${name}` });
      await dialog.getByRole("radio", { name: reason }).check();
      await dialog.getByRole("textbox", { name: "Note (optional)" }).fill(note);
      await dialog.getByRole("button", { name: "Reject", exact: true }).click();
      await dialog.waitFor({ state: "hidden" });
    },
    /** Undoes the last command with the key. */
    async undo(): Promise<void> {
      await page.keyboard.press("ControlOrMeta+z");
    },
    /** Opens a card's sheet. */
    async openSheet(name: string): Promise<Locator> {
      await card(name).focus();
      await page.keyboard.press("Enter");
      const sheet = page.getByRole("dialog", { name });
      await sheet.waitFor();
      return sheet;
    },
    async closeSheet(): Promise<void> {
      await page.getByRole("button", { name: "Close" }).click();
    },
    async goToTab(name: "Board" | "Table" | "Scorecard template" | "Posting"): Promise<void> {
      await page
        .getByRole("navigation", { name: "Requisition" })
        .getByRole("link", { name })
        .click();
    },
  };
}
