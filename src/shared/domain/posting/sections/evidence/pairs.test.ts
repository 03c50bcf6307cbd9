import { expect, it } from "vitest";
import { findPair, pairsOf } from "./pairs.ts";

it("finds each pair that it was given, and no other", () => {
  const entries = Array.from({ length: 3_000 }, (_, i) => {
    const before = (i * 7_919) % 4_001;
    return [before, (i * 104_729) % 65_536, 1 + (i % 65_535)] as const;
  });
  const pairs = pairsOf(entries);
  const known = new Map(entries.map(([before, after, value]) => [`${before} ${after}`, value]));
  for (const [key, value] of known) {
    const [before = 0, after = 0] = key.split(" ").map(Number);
    expect(findPair(pairs, before, after)).toBe(value);
    const next = (after + 1) % 65_536;
    expect(findPair(pairs, before, next)).toBe(known.get(`${before} ${next}`) ?? 0);
  }
  expect(findPair(pairs, 65_535, 65_535)).toBe(0);
  expect(findPair(pairsOf([]), 0, 0)).toBe(0);
});
