import { expect, test } from "../fixtures/app.ts";

test("the window opens", async ({ app }) => {
  expect(await app.page.title()).toContain("Shortlist");
  console.log(await app.page.evaluate(async () => JSON.stringify([await window.shortlist.core("app.state", {}), await window.shortlist.shell("shell.about", {})])));
});
