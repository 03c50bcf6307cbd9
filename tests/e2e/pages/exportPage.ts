import type { Page } from "@playwright/test";

const entries = { xlsx: "Spreadsheet (.xlsx)", csv: "Text table (.csv)" } as const;

/** The export of a requisition's pipeline; the system's dialog answers as the test said. */
export function exportPage(page: Page) {
  return {
    /** Exports and gives the sentence that says what was written. */
    async write(format: "xlsx" | "csv"): Promise<string> {
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menuitem", { name: entries[format] }).click();
      const message = page
        .getByRole("region", { name: "Messages" })
        .getByText(new RegExp(`^Exported .*\\.${format}$`, "u"))
        .last();
      await message.waitFor();
      return message.innerText();
    },
  };
}
