import type { Locator, Page } from "@playwright/test";

/** What stands around every screen: the first start, the sidebar, people, palette and shortcuts. */
export function framePage(page: Page) {
  const places = page.getByRole("navigation", { name: "Places" });
  const heading = (name: string): Locator => page.getByRole("heading", { level: 1, name });

  return {
    heading,
    places,
    requisitionLink: (title: string): Locator => places.getByRole("link", { name: title }),

    async startEmpty(): Promise<void> {
      await page.getByRole("button", { name: "Start empty" }).click();
      await heading("Home").waitFor();
    },
    async startWithSampleData(): Promise<void> {
      await page.getByRole("button", { name: "Look around with sample data" }).click();
      await heading("Home").waitFor();
    },
    async openRequisition(title: string): Promise<void> {
      await places.getByRole("link", { name: title }).click();
      await heading(title).waitFor();
    },
    async openCandidates(): Promise<void> {
      await places.getByRole("link", { name: "Candidates" }).click();
      await heading("Candidates").waitFor();
    },
    /** Opens somebody's page by the palette. */
    async openCandidate(name: string): Promise<void> {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("dialog", { name: "Search or jump to" }).waitFor();
      await page.keyboard.type(name);
      await page.getByRole("option", { name }).first().click();
      await heading(name).waitFor();
    },
    async openSettings(): Promise<void> {
      await page.getByTitle("Change person").click();
      await page.getByRole("menuitem", { name: "Settings" }).click();
      await heading("Settings").waitFor();
    },
    /** Adds somebody to the team. */
    async addPerson(name: string): Promise<void> {
      await page.getByTitle("Change person").click();
      await page.getByRole("menuitem", { name: "Settings" }).click();
      await page.getByRole("button", { name: "Add a person" }).click();
      const dialog = page.getByRole("dialog", { name: "Add a person" });
      await dialog.getByRole("textbox", { name: "Name" }).fill(name);
      await dialog.getByRole("button", { name: "Add person" }).click();
      await dialog.waitFor({ state: "hidden" });
    },
    /** Acts as somebody else from now on. */
    async actAs(name: string): Promise<void> {
      await page.getByTitle("Change person").click();
      await page
        .getByRole("menuitemcheckbox", { name })
        .or(page.getByRole("menuitemradio", { name }))
        .click();
      await page.getByTitle("Change person").filter({ hasText: name }).waitFor();
    },
    async openPalette(text: string): Promise<void> {
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("dialog", { name: "Search or jump to" }).waitFor();
      await page.keyboard.type(text);
    },
    async openShortcuts(): Promise<void> {
      await page.keyboard.press("?");
      await page.getByRole("dialog", { name: "Keyboard shortcuts" }).waitFor();
    },
  };
}
