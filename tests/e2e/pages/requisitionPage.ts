import type { Locator, Page } from "@playwright/test";

/** Matches a card of a board, for what counts cards in the page itself. */
export const cardSelector = "[data-card-id]";

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
      const dialog = page.getByRole("dialog", { name: "Add candidate", exact: true });
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
    /** Where the mouse takes the first card of a stage, and drops it, to bring it to another. */
    async dragPath(fromStage: string, toStage: string) {
      const first = cardsOf(stage(fromStage)).first();
      await first.scrollIntoViewIfNeeded();
      const [card, header] = [
        await first.boundingBox(),
        await stage(toStage).getByRole("heading").boundingBox(),
      ];
      const id = await first.getAttribute("data-card-id");
      if (card === null || header === null || id === null) {
        throw new Error(`There is nothing to drag from ${fromStage} to ${toStage}.`);
      }
      const middleOf = (box: { x: number; y: number; width: number; height: number }) => ({
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
      });
      return { id, from: middleOf(card), to: middleOf(header) };
    },
    /** Waits until a card has left a stage. */
    async goneFrom(fromStage: string, id: string): Promise<void> {
      await stage(fromStage).locator(`[data-card-id="${id}"]`).waitFor({ state: "detached" });
    },
    async focusFirst(stageName: string): Promise<void> {
      await cardsOf(stage(stageName)).first().focus();
    },
    /** Undoes the move of all cards of a stage, and waits until they are back. */
    async undoWholeStage(fromStage: string): Promise<void> {
      await page.keyboard.press("ControlOrMeta+z");
      await cardsOf(stage(fromStage)).first().waitFor();
    },
    /** Presses a key on a card. */
    async press(name: string, key: string): Promise<void> {
      await card(name).focus();
      await page.keyboard.press(key);
    },
    /** Moves with the number of a stage (from 1), and waits until the card is there. */
    async moveByKey(name: string, number: number, toStage: string): Promise<void> {
      await card(name).focus();
      await page.keyboard.press(String(number));
      await cardsOf(stage(toStage)).filter({ hasText: name }).waitFor();
    },
    /** The stages with how many stand on each: "Onsite 2". */
    async counts(): Promise<string[]> {
      const titles = page.getByRole("region", { name: "Board" }).getByRole("heading", { level: 2 });
      const texts = await titles.allInnerTexts();
      return texts.map((text) => text.replace(/\s+/gu, " ").trim());
    },
    /** Rejects with the key, a reason by its name and a note. */
    async reject(name: string, reason: string, note: string): Promise<void> {
      await card(name).focus();
      await page.keyboard.press("r");
      const dialog = page.getByRole("dialog", { name: `Reject ${name}`, exact: true });
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
      const sheet = page.getByRole("dialog", { name, exact: true });
      await sheet.waitFor();
      return sheet;
    },
    async closeSheet(): Promise<void> {
      await page.getByRole("button", { name: "Close" }).click();
    },
    async goToTab(
      name: "Board" | "Table" | "Scorecard template" | "Interview plan" | "Posting",
    ): Promise<void> {
      await page
        .getByRole("navigation", { name: "Requisition" })
        .getByRole("link", { name })
        .click();
    },
  };
}
