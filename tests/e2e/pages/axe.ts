import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** What axe finds wrong on the page as it stands: one line each, empty when all is well. */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  // Electron has no second page in which axe could join its results.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")} ${node.failureSummary ?? ""}`),
  );
}

/** Shows the page in light or dark, as the setting of the app does. */
export async function setAppearance(page: Page, appearance: "light" | "dark"): Promise<void> {
  await page.evaluate(
    (chosen) => window.shortlist.shell("appearance.set", { appearance: chosen }),
    appearance,
  );
  await page.waitForFunction(
    (isDark) => matchMedia("(prefers-color-scheme: dark)").matches === isDark,
    appearance === "dark",
  );
}
