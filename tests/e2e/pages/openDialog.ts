import type { Locator, Page } from "@playwright/test";

/** The dialog that is open; the messages at the foot of a window have the same role. */
export function openDialog(page: Page): Locator {
  return page.getByRole("dialog").and(page.locator("[data-keeps-keys]"));
}
