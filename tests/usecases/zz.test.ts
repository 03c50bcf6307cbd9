import { it } from "vitest";
import { openTestCore } from "./support.ts";
it("x", async () => {
  const test = openTestCore();
  await test.ask("app.loadSampleData", {});
  try { 
  await test.ask("app.removeSampleData", {});
  } catch (e) { console.log(test.logged, e); }
});
