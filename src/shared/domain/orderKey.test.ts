import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestOrderKey, orderKeyBetween, orderKeysBetween } from "./orderKey.ts";

describe("orderKeyBetween", () => {
  it("keeps any sequence of insertions in order and without collisions", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 300 }), (places) => {
        const keys: string[] = [];
        for (const place of places) {
          const at = place % (keys.length + 1);
          keys.splice(at, 0, orderKeyBetween(keys[at - 1] ?? null, keys[at] ?? null));
        }
        expect([...keys].sort()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("stays short when thousands are added at one end", () => {
    let [last, first] = [orderKeyBetween(null, null), orderKeyBetween(null, null)];
    for (let index = 0; index < 10_000; index += 1) {
      const [next, previous] = [orderKeyBetween(last, null), orderKeyBetween(null, first)];
      expect(next > last && previous < first).toBe(true);
      [last, first] = [next, previous];
    }
    expect(last.length).toBeLessThanOrEqual(4);
    expect(first.length).toBeLessThanOrEqual(4);
  });

  it("takes hundreds of insertions at the same place before a stage must be written anew", () => {
    const low = "a0";
    let high = "a1";
    for (let index = 0; index < 300; index += 1) high = orderKeyBetween(low, high);
    expect(high.length).toBeLessThan(longestOrderKey);
  });

  it("refuses neighbours that are not in order", () => {
    expect(() => orderKeyBetween("a1", "a1")).toThrow(RangeError);
    expect(() => orderKeyBetween("b00", "a1")).toThrow(RangeError);
    expect(() => orderKeyBetween("?", null)).toThrow(RangeError);
  });
});

describe("orderKeysBetween", () => {
  it("gives as many keys as asked for, in order, between the neighbours", () => {
    for (const [before, after] of [
      [null, null],
      ["a5", null],
      [null, "a5"],
      ["a5", "a6"],
    ] as const) {
      const keys = orderKeysBetween(before, after, 1_000);
      const all = [before ?? "", ...keys, after ?? "~"];
      expect(keys).toHaveLength(1_000);
      expect([...all].sort()).toEqual(all);
      expect(new Set(all).size).toBe(1_002);
    }
    expect(orderKeysBetween("a0", "a1", 0)).toEqual([]);
  });
});
