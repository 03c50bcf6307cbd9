import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EditableCriterion } from "./criteria.ts";
import {
  checksBeside,
  criterionAtLine,
  linesText,
  moveBy,
  placeBeside,
  removeCriterion,
  saveCriterion,
  setImportance,
} from "./criteria.ts";

function criterion(key: string, importance: "required" | "preferred"): EditableCriterion {
  return {
    key,
    id: null,
    title: key,
    category: "technical",
    importance,
    weight: importance === "required" ? 3 : 1,
    lines: [],
    quote: "",
    guidance: null,
    questions: [],
  };
}

const four = [
  criterion("a", "required"),
  criterion("b", "required"),
  criterion("c", "preferred"),
  criterion("d", "preferred"),
];
const keys = (criteria: EditableCriterion[]) => criteria.map(({ key }) => key).join("");

describe("criteria being edited", () => {
  it("change importance and take the weight of their new group", () => {
    const changed = setImportance(four, "a", "preferred");
    expect(keys(changed)).toBe("bcda");
    expect(changed.at(-1)).toMatchObject({ importance: "preferred", weight: 1 });
    expect(setImportance(four, "a", "required")).toEqual(four);
    expect(setImportance(four, "?", "required")).toEqual(four);
  });

  it("move within their group and stop at its ends", () => {
    expect(keys(moveBy(four, "a", 1))).toBe("bacd");
    expect(keys(moveBy(four, "b", 1))).toBe("abcd");
    expect(keys(moveBy(four, "c", -1))).toBe("abcd");
    expect(keys(moveBy(four, "d", -1))).toBe("abdc");
  });

  it("are dropped beside another one and join its group", () => {
    const dropped = placeBeside(four, "d", "a", "after");
    expect(keys(dropped)).toBe("adbc");
    expect(dropped[1]).toMatchObject({ importance: "required", weight: 3 });
    expect(keys(placeBeside(four, "a", "a", "before"))).toBe("abcd");
  });

  it("are saved in place, added at the end of their group, and removed", () => {
    expect(saveCriterion(four, { ...criterion("b", "required"), title: "B" })[1]?.title).toBe("B");
    expect(keys(saveCriterion(four, criterion("e", "required")))).toBe("abecd");
    expect(keys(removeCriterion(four, "b"))).toBe("acd");
  });

  it("are never lost or doubled by any series of moves", () => {
    const step = fc.record({
      key: fc.constantFrom("a", "b", "c", "d"),
      beside: fc.constantFrom("a", "b", "c", "d"),
      side: fc.constantFrom("before" as const, "after" as const),
    });
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let criteria = four;
        for (const { key, beside, side } of steps)
          criteria = placeBeside(criteria, key, beside, side);
        expect(keys(criteria).split("").sort().join("")).toBe("abcd");
      }),
    );
  });

  it("are found by a line of the posting", () => {
    const placed = four.map((each, index) => ({
      ...each,
      lines: [[10 * index + 1, 10 * index + 3]] satisfies [number, number][],
    }));
    expect(criterionAtLine(placed, 12)?.key).toBe("b");
    expect(criterionAtLine(placed, 5)).toBeUndefined();
  });
});

describe("linesText", () => {
  it("says where a criterion came from", () => {
    expect(linesText([])).toBe("");
    expect(linesText([[27, 27]])).toBe("line 27");
    expect(linesText([[27, 28]])).toBe("lines 27–28");
    expect(
      linesText([
        [27, 27],
        [30, 31],
      ]),
    ).toBe("lines 27, 30–31");
  });
});

describe("checksBeside", () => {
  it("finds the checks that come from the same line of the posting", () => {
    const checks = [
      { label: "6+ years", lines: [[27, 27]] satisfies [number, number][] },
      { label: "Degree", lines: [[31, 31]] satisfies [number, number][] },
    ];
    const placed = {
      ...criterion("a", "required"),
      lines: [[26, 28]] satisfies [number, number][],
    };
    expect(checksBeside(placed, checks)).toEqual(["6+ years"]);
    expect(checksBeside(criterion("b", "required"), checks)).toEqual([]);
  });
});
