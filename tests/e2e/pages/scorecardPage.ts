import type { Locator, Page } from "@playwright/test";
import type { Rating } from "../../../src/shared/domain/scorecard.ts";
import { openDialog } from "./openDialog.ts";

/** A scorecard as its author fills it. */
export function scorecardPage(page: Page) {
  const ratings = page.getByRole("group", { name: /^Rating of /u });
  const ratingOf = (title: string): Locator =>
    page.getByRole("group", { name: `Rating of ${title}`, exact: true });
  const evidenceOf = (title: string): Locator =>
    page.getByRole("textbox", { name: `Evidence for ${title}`, exact: true });

  return {
    ratings,
    evidenceOf,
    takeaways: page.getByRole("textbox", { name: "Key take-aways" }),
    /** Says when a submitted card was locked. */
    lockedMark: page.getByText(/^Submitted .*locked$/u),
    /** The answer that is chosen for a criterion. */
    chosen: (title: string): Locator => ratingOf(title).getByRole("button", { pressed: true }),
    /** Where the criterion in focus is marked among all. */
    current: page
      .getByRole("navigation", { name: "Criteria of this scorecard" })
      .locator("[aria-current]"),
    dialog: openDialog(page),
    /** A criterion outside the focus, folded to one line. */
    folded: (title: string): Locator =>
      page.getByRole("button", { name: new RegExp(`^${title}`, "u"), expanded: false }),
    /** The question when two windows changed one text. */
    conflict: (title: string): Locator =>
      page.getByRole("group", { name: `Two texts: Evidence for ${title}` }),
    answerCheck: (check: string, answer: "Yes" | "No" | "Unclear"): Locator =>
      page.getByRole("group", { name: check }).getByRole("button", { name: answer }),
    seenIn: (check: string): Locator =>
      page.getByRole("textbox", { name: `Where “${check}” was seen` }),
    note: page.getByRole("note"),
    progress: page.getByText(/ answered/u),
    saved: (title: string): Locator =>
      page.getByRole("region", { name: title, exact: true }).getByText("Saved"),
    buttons: (title: string): Locator => ratingOf(title).getByRole("button"),

    /** Opens one's own card from the candidate's sheet. */
    async open(sheet: Locator): Promise<void> {
      await sheet.getByRole("button", { name: "Fill scorecard" }).click();
      await ratings.first().waitFor();
    },
    /** Opens a card that is in from the candidate's sheet, by its recommendation. */
    async read(sheet: Locator, recommendation: string): Promise<void> {
      await sheet
        .getByRole("region", { name: "Scorecards" })
        .getByRole("button", { name: recommendation })
        .click();
      await ratings.first().waitFor();
    },
    /** Asks to open a submitted card again, with a reason, and waits for the new version. */
    async reopen(reason: string): Promise<void> {
      const before = page.url();
      await page.getByRole("button", { name: "Reopen…" }).click();
      const dialog = openDialog(page);
      await dialog.getByRole("textbox", { name: "Why" }).fill(reason);
      await dialog.getByRole("button", { name: "Reopen" }).click();
      await page.waitForURL((url) => url.href !== before);
      await dialog.waitFor({ state: "hidden" });
    },
    /** Titles of the criteria, in their order. */
    async titles(): Promise<string[]> {
      const names = await ratings.evaluateAll((groups) =>
        groups.map((group) => group.getAttribute("aria-label") ?? ""),
      );
      return names.map((name) => name.replace(/^Rating of /u, ""));
    },
    async rate(title: string, answer: Rating | "not assessed"): Promise<void> {
      const digit = answer === "not assessed" ? 0 : answer;
      const button = ratingOf(title).getByRole("button", { name: new RegExp(`^${String(digit)}`) });
      await button.click();
      await ratingOf(title).getByRole("button", { pressed: true }).waitFor();
    },
    /** Writes evidence and waits until it has saved itself. */
    async writeEvidence(title: string, text: string): Promise<void> {
      await evidenceOf(title).fill(text);
      await page.getByRole("region", { name: title, exact: true }).getByText("Saved").waitFor();
    },
    async finish(recommendation: string, takeaways: string): Promise<void> {
      const button = page
        .getByRole("group", { name: "Overall recommendation" })
        .getByRole("button", { name: recommendation, exact: true });
      await button.click();
      await page.getByRole("textbox", { name: "Key take-aways" }).fill(takeaways);
      await page.getByRole("region", { name: "To finish" }).getByText("Saved").first().waitFor();
    },
    /** Submits and waits until the card is locked. */
    async submit(): Promise<void> {
      await page.getByRole("button", { name: "Submit" }).click();
      const dialog = openDialog(page);
      await dialog.getByRole("button", { name: "Submit", exact: true }).click();
      await page.getByText(/^Submitted .*locked$/u).waitFor();
    },
  };
}
