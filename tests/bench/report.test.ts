import { describe, expect, it } from "vitest";
import { atLeast, atMost, figure, median, percentile, table } from "./report.ts";

describe("figures", () => {
  it("take the middle and the tail of uneven runs", () => {
    expect(median([5, 1, 9])).toBe(5);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(percentile([1, 2, 3, 4, 5], 95)).toBeCloseTo(4.8);
  });

  it("pass by their goal and tell the ratio to the baseline", () => {
    const slow = { name: "startup", metric: "shell painted", value: 600, unit: "ms" } as const;
    expect(figure({ ...slow, baseline: 400, goal: atMost(1.5, "ratio") })).toMatchObject({
      ratio: 1.5,
      pass: true,
    });
    expect(figure({ ...slow, baseline: 300, goal: atMost(1.5, "ratio") }).pass).toBe(false);
    expect(figure({ ...slow, goal: atMost(1.5, "ratio") }).pass).toBe(false);
    expect(figure({ ...slow, gate: atLeast(700) }).pass).toBe(false);
    expect(figure(slow).pass).toBeNull();
  });

  it("stand in a table with their bounds", () => {
    const row = figure({
      name: "startup",
      metric: "shell painted",
      value: 412.4,
      unit: "ms",
      baseline: 340,
      goal: atMost(1.5, "ratio"),
    });
    expect(table([row]).split("\n").at(-1)).toBe(
      "| startup | shell painted | 412 ms | 340      | 1.21  | ≤ 1.5 × |      | yes  |",
    );
  });
});
