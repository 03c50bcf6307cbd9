import { describe, expect, it } from "vitest";
import { movedIndex, moveTo, toggle, type RowSelection } from "./rowSelection.ts";

const rows = ["a", "b", "c", "d", "e"];
const start: RowSelection = { active: 1, anchor: 1, ids: new Set() };

describe("row selection", () => {
  it("moves without choosing, and stays within the rows", () => {
    expect(moveTo(start, 3, rows, false)).toEqual({ active: 3, anchor: 3, ids: new Set() });
    expect(moveTo(start, -4, rows, false).active).toBe(0);
    expect(moveTo(start, 99, rows, false).active).toBe(4);
  });

  it("extends from the anchor in both directions", () => {
    const down = moveTo(start, 3, rows, true);
    expect([...down.ids]).toEqual(["b", "c", "d"]);
    const up = moveTo(down, 0, rows, true);
    expect([...up.ids]).toEqual(["a", "b"]);
    expect(up.anchor).toBe(1);
  });

  it("toggles one row and extends from it afterwards", () => {
    const chosen = toggle(start, 4, rows);
    expect([...chosen.ids]).toEqual(["e"]);
    expect([...moveTo(chosen, 2, rows, true).ids]).toEqual(["c", "d", "e"]);
    expect([...toggle(chosen, 4, rows).ids]).toEqual([]);
    expect(toggle(start, 9, rows)).toBe(start);
  });

  it("knows the keys that move", () => {
    expect(movedIndex("PageDown", 2, 100, 20)).toBe(22);
    expect(movedIndex("End", 2, 100, 20)).toBe(99);
    expect(movedIndex("x", 2, 100, 20)).toBeNull();
  });
});
