import { describe, expect, it } from "vitest";
import { flowOf } from "./boardFlow.ts";
import { pausesOf } from "./pauses.ts";
import { keyForPlace } from "./placing.ts";
import { calendarDays, localDateOf, workingDays } from "./workingDays.ts";

describe("keyForPlace", () => {
  const list = [
    { id: "a", position: "a0" },
    { id: "b", position: "a1" },
    { id: "c", position: "a2" },
  ];
  const order = (id: string, position: string | null) =>
    [...list.filter((one) => one.id !== id), { id, position: position ?? "" }]
      .sort((x, y) => (x.position < y.position ? -1 : 1))
      .map((one) => one.id)
      .join("");

  it("gives a key for every place, and none where it stands there already", () => {
    const placeOf = (id: string, place: Parameters<typeof keyForPlace>[2]) =>
      order(id, keyForPlace(list, id, place).position);
    expect(placeOf("c", "first")).toBe("cab");
    expect(placeOf("a", "last")).toBe("bca");
    expect(placeOf("a", { after: "b" })).toBe("bac");
    expect(placeOf("new", { after: "a" })).toBe("anewbc");
    for (const [id, place] of [
      ["a", "first"],
      ["c", "last"],
      ["b", { after: "a" }],
      ["b", { after: "b" }],
    ] as const) {
      expect(keyForPlace(list, id, place)).toEqual({ position: null, isGone: false });
    }
    expect(keyForPlace(list, "a", { after: "x" })).toEqual({ position: null, isGone: true });
  });

  it("finds a key behind two that share one", () => {
    const shared = [...list, { id: "d", position: "a1" }].sort((x, y) =>
      x.position < y.position ? -1 : 1,
    );
    const { position } = keyForPlace(shared, "new", { after: "b" });
    expect(position !== null && position > "a1" && position < "a2").toBe(true);
  });
});

describe("pauses", () => {
  const at = (day: string) => `2026-05-${day}T12:00:00.000Z`;
  const change = (toStatus: "open" | "on_hold" | "closed", day: string) => ({
    toStatus,
    occurredAt: at(day),
  });

  it("last from the hold or the closing to the opening, however that was reached", () => {
    expect(
      pausesOf([
        change("open", "01"),
        change("on_hold", "04"),
        change("closed", "06"),
        change("open", "08"),
        change("on_hold", "11"),
      ]),
    ).toEqual([
      { from: at("04"), to: at("08") },
      { from: at("11"), to: null },
    ]);
    expect(pausesOf([change("on_hold", "08"), change("open", "04")])).toEqual([
      { from: at("08"), to: at("08") },
    ]);
  });

  it("are left out of days, in part where only a part lies within", () => {
    const pauses = [
      { from: at("06"), to: at("08") },
      { from: at("13"), to: null },
    ];
    expect(calendarDays(at("04"), at("11"), pauses)).toBe(5);
    expect(calendarDays(at("07"), at("11"), pauses)).toBe(3);
    expect(workingDays(at("04"), at("18"), pauses)).toBe(5);
    expect(calendarDays(at("14"), at("20"), pauses)).toBe(0);
  });

  it("are counted by local dates", () => {
    const zone = process.env["TZ"];
    try {
      process.env["TZ"] = "Pacific/Auckland";
      expect(localDateOf("2026-05-04T13:00:00.000Z")).toBe("2026-05-05");
      expect(calendarDays("2026-05-04T11:00:00.000Z", "2026-05-04T13:00:00.000Z")).toBe(1);
      process.env["TZ"] = "America/Los_Angeles";
      expect(localDateOf("2026-05-04T05:00:00.000Z")).toBe("2026-05-03");
      expect(calendarDays("2026-05-04T23:00:00.000Z", "2026-05-05T03:00:00.000Z")).toBe(0);
    } finally {
      if (zone === undefined) delete process.env["TZ"];
      else process.env["TZ"] = zone;
    }
  });
});

describe("flowOf", () => {
  it("counts who went on from each stage, a hire from the last one too", () => {
    expect(
      flowOf(
        ["a", "b", "c"],
        [
          { reached: [0], count: 4 },
          { reached: [0, 2], count: 3 },
          { reached: [2, 3], count: 1 },
        ],
      ),
    ).toEqual([
      { stageId: "a", entered: 7, wentOn: 3 },
      { stageId: "b", entered: 0, wentOn: 0 },
      { stageId: "c", entered: 4, wentOn: 1 },
    ]);
  });
});
