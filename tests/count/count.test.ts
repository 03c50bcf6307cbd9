import { expect, it } from "vitest";
import { countOdds, type Example } from "./odds.ts";
import { countPaths, type Place } from "./path.ts";
import { weightsOf } from "./tables.ts";

const example = (signs: readonly string[], holds: boolean): Example => ({
  signs: signs.map((sign) => [sign, 1] as const),
  holds,
});

it("tells what holds by the signs that stand with it", () => {
  const examples = Array.from({ length: 30 }, (_, i) => [
    example(["must", i % 2 === 0 ? "have" : "bake"], true),
    example(["offer", i % 2 === 0 ? "have" : "bake"], false),
  ]).flat();
  const { weights } = countOdds(examples, new Map());
  const weight = (sign: string): number => weights.get(sign)?.[0] ?? 0;
  expect(weight("must")).toBeGreaterThan(1);
  expect(weight("offer")).toBeLessThan(-1);
  expect(Math.abs(weight("have"))).toBeLessThan(0.5);
  expect(countOdds(examples, new Map()).weights).toEqual(weights);
});

it("keeps what was counted before where the examples say nothing", () => {
  const before = weightsOf([{ kind: "one", start: 0, weights: "\n5: flour" }], 0.8);
  const { weights } = countOdds([example(["must"], true), example(["offer"], false)], before);
  expect(weights.get("flour")?.[0]).toBeCloseTo(0.8);
});

/** Rows of two kinds: an item asks or gives as its heading says, whatever its own word. */
const place = (heading: boolean, word: string, above: string, kind: number): Place => ({
  heading,
  signs: [[word, 1]],
  above: above === "" ? [] : [[above, 1]],
  step: heading ? 0 : 1,
  allowed: [kind === 0, kind === 1],
});

it("learns what headings say of the rows below them", () => {
  const postings = Array.from({ length: 20 }, () => [
    place(true, "needs", "", 0),
    place(false, "training", "needs", 0),
    place(true, "perks", "", 1),
    place(false, "training", "perks", 1),
  ]);
  const nothing = {
    rows: new Map<string, Float64Array>(),
    titles: new Map<string, Float64Array>(),
    above: new Map<string, Float64Array>(),
    startRows: [0, 0],
    startTitles: [0, 0],
    changes: new Float64Array(8),
  };
  const counted = countPaths(postings, nothing, 2, 2);
  const [needs0 = 0, needs1 = 0] = counted.above.get("needs") ?? [];
  const [perks0 = 0, perks1 = 0] = counted.above.get("perks") ?? [];
  expect(needs0).toBeGreaterThan(needs1);
  expect(perks1).toBeGreaterThan(perks0);
});
