import { expect, it } from "vitest";
import { delayBeforeRestart } from "./coreRestarts.ts";

it("starts again at once after the first death, then ever later", () => {
  expect(delayBeforeRestart([0])).toBe(0);
  expect(delayBeforeRestart([0, 1_000])).toBe(250);
  expect(delayBeforeRestart([0, 1_000, 2_000])).toBe(500);
  expect(delayBeforeRestart([0, 1_000, 2_000, 3_000])).toBe(1_000);
});

it("gives up at the fifth death within a minute", () => {
  expect(delayBeforeRestart([0, 1_000, 2_000, 3_000, 59_999])).toBeNull();
});

it("forgets deaths older than a minute", () => {
  expect(delayBeforeRestart([0, 1_000, 2_000, 3_000, 60_000])).toBe(1_000);
  expect(delayBeforeRestart([0, 1_000, 2_000, 3_000, 200_000])).toBe(0);
});
