import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockChangeNotice, instantOfStart, isZone, localAt, resolveStart } from "./zones.ts";

const resolved = (local: string, zone: string) => {
  const decided = resolveStart({ local, zone });
  return decided.ok ? decided.value : decided.refusal.message;
};

describe("a local time", () => {
  it("is an instant in its zone", () => {
    expect(resolved("2026-05-04T10:00", "Europe/Berlin")).toEqual({
      instant: Date.parse("2026-05-04T08:00:00.000Z"),
      notice: null,
    });
    expect(resolved("2026-05-04T10:00", "Asia/Kolkata")).toEqual({
      instant: Date.parse("2026-05-04T04:30:00.000Z"),
      notice: null,
    });
  });

  it("that the clocks skip is refused with a sentence", () => {
    expect(resolved("2026-03-29T02:30", "Europe/Berlin")).toBe(
      "The clocks in Europe/Berlin go forward from 02:00 to 03:00 on 2026-03-29, so 02:30 on 2026-03-29 does not exist there. Choose another time.",
    );
    expect(resolved("2026-03-08T02:00", "America/New_York")).toMatch(/from 02:00 to 03:00/u);
    expect(resolved("2026-03-29T03:00", "Europe/Berlin")).toMatchObject({ notice: null });
  });

  it("that happens twice means the first, and says so", () => {
    expect(resolved("2026-10-25T02:30", "Europe/Berlin")).toEqual({
      instant: Date.parse("2026-10-25T00:30:00.000Z"),
      notice:
        "The clocks in Europe/Berlin go back on 2026-10-25, so 02:30 happens twice. The first one is meant (UTC+2).",
    });
  });

  it("in a zone that nobody knows is refused", () => {
    expect(resolved("2026-05-04T10:00", "Mars/Base")).toMatch(/^“Mars\/Base” is not a time zone/u);
    expect([isZone("UTC"), isZone("+02:00"), isZone("")]).toEqual([true, false, false]);
  });

  it("comes back from its instant, in every zone, all year", () => {
    const zones = Intl.supportedValuesOf("timeZone");
    const minute = fc.integer({
      min: Date.parse("2020-01-01T00:00:00.000Z") / 60_000,
      max: Date.parse("2035-01-01T00:00:00.000Z") / 60_000,
    });
    fc.assert(
      fc.property(minute, fc.constantFrom(...zones), (at, zone) => {
        const local = localAt(at * 60_000, zone);
        const decided = resolveStart({ local, zone });
        expect(decided.ok).toBe(true);
        const back = instantOfStart({ local, zone });
        expect(localAt(back, zone)).toBe(local);
        // Only an hour that happens twice may come back as its first half.
        if (decided.ok && decided.value.notice === null) expect(back).toBe(at * 60_000);
        else expect(back).toBeLessThanOrEqual(at * 60_000);
      }),
      { numRuns: 1_500 },
    );
  });
});

describe("an interview that moves over a change of clocks", () => {
  it("keeps its local time, and says that it is another time elsewhere", () => {
    const from = { local: "2026-03-27T10:00", zone: "Europe/Berlin" };
    const to = { local: "2026-03-30T10:00", zone: "Europe/Berlin" };
    expect(clockChangeNotice(from, to)).toMatch(
      /from UTC\+1 to UTC\+2\. The interview is at 10:00/u,
    );
    expect(clockChangeNotice(from, { ...from, local: "2026-03-28T10:00" })).toBeNull();
    expect(clockChangeNotice(from, { ...to, zone: "UTC" })).toBeNull();
  });
});
