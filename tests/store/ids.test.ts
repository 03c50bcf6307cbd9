import { describe, expect, it } from "vitest";
import { newIdMaker } from "../../src/main/core/store/ids.ts";
import { idSchema } from "../../src/shared/domain/fields.ts";

describe("ids", () => {
  it("are UUIDs of version 7 that carry the clock's time", () => {
    const id = newIdMaker(() => new Date("2026-03-02T09:00:00.123Z"))();
    expect(idSchema.parse(id)).toBe(id);
    expect(id.charAt(14)).toBe("7");
    expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(
      Date.parse("2026-03-02T09:00:00.123Z"),
    );
  });

  it("are unique and in order, 100,000 within one millisecond", () => {
    const newId = newIdMaker(() => new Date(1_772_442_000_000));
    const ids = Array.from({ length: 100_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
  });

  it("stay in order when the clock goes back, by a moment or by years", () => {
    const times = [5_000, 4_000, 5_001, 1, 0, 4_999, 6_000];
    let index = 0;
    const newId = newIdMaker(
      () => new Date(1_772_442_000_000 + (times[index++] ?? 0) - (index === 5 ? 1e11 : 0)),
    );
    const ids = times.map(newId);
    expect([...ids].sort()).toEqual(ids);
  });
});
