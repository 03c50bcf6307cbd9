import { fingerprintOf } from "../../../src/shared/domain/fingerprint.ts";
import { ask, expect, test, untilReady, type ShortlistApp } from "../fixtures/app.ts";
import { expectAccessible } from "../fixtures/axe.ts";
import { goTo, titles } from "../fixtures/interviewed.ts";
import { openCard, openFocused } from "../fixtures/openCards.ts";
import { scorecardPage } from "../pages/scorecardPage.ts";

/** Ends every process of the app at once, as a crash of the computer would. */
async function killAll(app: ShortlistApp): Promise<void> {
  const metrics = await app.electron.evaluate(({ app: running }) => running.getAppMetrics());
  const closed = app.electron.waitForEvent("close");
  for (const { pid } of metrics) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It went with its parent.
    }
  }
  await closed;
}

test("a crash in the middle of a card loses nothing that was typed", async ({ app }) => {
  const card = await openCard(app);
  const [first = "", second = ""] = await card.titles();
  const text = "Half a sentence about streaming feat";
  await card.rate(second, 2);
  await card.evidenceOf(first).pressSequentially(text);
  await card.takeaways.fill("Ask about the migr");
  await expect(card.saved(first)).toBeVisible();
  await expect(card.saved("To finish")).toBeVisible();
  const place = await app.page.evaluate(() => location.hash);
  await killAll(app);
  await app.relaunch();
  await goTo(app.page, place);
  const again = scorecardPage(app.page);
  await expect(again.evidenceOf(first)).toHaveValue(text);
  await expect(again.takeaways).toHaveValue("Ask about the migr");
  await expect(again.chosen(second)).toHaveText(/2\s*No/u);
});

test("what was typed and not stored is brought back, and said", async ({ app }) => {
  const card = await openCard(app);
  const [first = ""] = await card.titles();
  // The draft as the window leaves it when it ends before the store answered.
  await app.page.evaluate(
    (key) => {
      localStorage.setItem(key, JSON.stringify({ text: "Typed last", base: null }));
    },
    await draftKeyOf(app, first),
  );
  await app.page.reload();
  await expect(card.evidenceOf(first)).toHaveValue("Typed last");
  await expect(
    app.page.getByRole("region", { name: first, exact: true }).getByText("Brought back and saved"),
  ).toBeVisible();
  await app.page.reload();
  await expect(card.evidenceOf(first)).toHaveValue("Typed last");
});

/** Under which key the window keeps unsaved evidence for a criterion of the open card. */
async function draftKeyOf(app: ShortlistApp, title: string): Promise<string> {
  const section = app.page.getByRole("region", { name: title, exact: true });
  const criterionId = (await section.getAttribute("data-criterion")) ?? "";
  const id = (await app.page.evaluate(() => location.hash)).replace("#/scorecards/", "");
  return `draft:evidence-${id}-${criterionId}`;
}

test("100 kB of evidence is kept whole", async ({ app }) => {
  const card = await openCard(app);
  const [first = ""] = await card.titles();
  const text = "Said: “כן, 👍 naïve”. ".repeat(5_000);
  await card.evidenceOf(first).fill(text);
  await expect(card.saved(first)).toBeVisible();
  await app.page.reload();
  await expect(card.evidenceOf(first)).toHaveValue(text);
});

test("two windows on one card: no text is lost, and a person chooses", async ({ app }) => {
  const { card, filled } = await openFocused(app);
  const { page } = app;
  const place = await page.evaluate(() => location.hash.slice(1));
  const opening = app.electron.waitForEvent("window");
  await ask(page, "shell", "window.open", { route: place });
  const other = await opening;
  await untilReady(other);
  const theirs = scorecardPage(other);
  const title = titles.leads;
  await theirs.evidenceOf(title).fill("Written in the other window.");
  await expect(theirs.saved(title)).toBeVisible();
  // With nothing typed here, this window shows it.
  await expect(card.evidenceOf(title)).toHaveValue("Written in the other window.");

  // Both type at once: what this window had not seen yet is not written over.
  const id = place.replace("/scorecards/", "");
  const criterionId = filled.criterionIds.leads;
  await page.evaluate(
    ({ key, base }) => {
      localStorage.setItem(key, JSON.stringify({ text: "Mine, typed offline.", base }));
    },
    { key: `draft:evidence-${id}-${criterionId}`, base: fingerprintOf("what stood there once") },
  );
  await page.reload();
  await expect(card.conflict(title)).toContainText("changed in another window");
  await expect(card.conflict(title)).toContainText("Written in the other window.");
  await expect(card.evidenceOf(title)).toHaveValue("Mine, typed offline.");
  await expectAccessible(page, "two texts on one card");
  await card.conflict(title).getByRole("button", { name: "Keep both" }).click();
  await expect(card.conflict(title)).toHaveCount(0);
  const both = "Mine, typed offline.\n\nWritten in the other window.";
  await expect(card.evidenceOf(title)).toHaveValue(both);
  await expect(theirs.evidenceOf(title)).toHaveValue(both);
  await other.close();
});

test("the core ends while somebody types: the text waits and saves itself", async ({ app }) => {
  const { card } = await openFocused(app);
  const metrics = await app.electron.evaluate(({ app: running }) =>
    running.getAppMetrics().map(({ pid, name, serviceName }) => ({ pid, name, serviceName })),
  );
  const core = metrics.find(({ name }) => name === "Shortlist core");
  if (core === undefined) throw new Error(`No core among ${JSON.stringify(metrics)}.`);
  process.kill(core.pid, "SIGKILL");
  await card.evidenceOf(titles.leads).fill("Typed while nobody listened.");
  await expect(card.saved(titles.leads)).toBeVisible();
  await app.page.reload();
  await expect(card.evidenceOf(titles.leads)).toHaveValue("Typed while nobody listened.");
});
