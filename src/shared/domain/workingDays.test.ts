import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDays, lateness, latenessText, workingDays } from "./workingDays.ts";

const day = (date: string, time = "12:00:00.000") => `${date}T${time}Z`;
const [friday, saturday, monday, nextMonday] = [
  day("2026-05-01"),
  day("2026-05-02"),
  day("2026-05-04"),
  day("2026-05-11"),
];

/** The plain second calculation: walk over the dates. */
function walked(from: string, to: string): number {
  let count = 0;
  const end = Date.parse(to.slice(0, 10));
  for (let at = Date.parse(from.slice(0, 10)); at < end; at += 86_400_000) {
    const weekday = new Date(at).getUTCDay();
    if (weekday !== 0 && weekday !== 6) count += 1;
  }
  return count;
}

describe("days between instants", () => {
  it("counts the day of the start and not the day of the end", () => {
    expect(workingDays(friday, friday)).toBe(0);
    expect(workingDays(friday, saturday)).toBe(1);
    expect(workingDays(friday, monday)).toBe(1);
    expect(workingDays(saturday, monday)).toBe(0);
    expect(workingDays(monday, nextMonday)).toBe(5);
    expect(calendarDays(friday, monday)).toBe(3);
  });

  it("changes with the date and not with the hour", () => {
    expect(calendarDays(day("2026-05-04", "00:00:00.000"), day("2026-05-04", "23:59:59.999"))).toBe(
      0,
    );
    expect(calendarDays(day("2026-05-04", "23:59:59.999"), day("2026-05-05", "00:00:00.000"))).toBe(
      1,
    );
  });

  it("is 0 when a clock went back", () => {
    expect(calendarDays(monday, friday)).toBe(0);
    expect(workingDays(monday, friday)).toBe(0);
  });

  it("agrees with walking over the dates, also before 1970", () => {
    const instants = fc
      .date({ min: new Date("1960-01-01"), max: new Date("2060-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(instants, fc.nat(900), (from, length) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString();
        expect(workingDays(from, to)).toBe(walked(from, to));
      }),
    );
  });

  it("refuses what is no instant", () => {
    expect(() => workingDays("yesterday", monday)).toThrow(RangeError);
  });
});

describe("lateness", () => {
  const at = (now: string, targetDays: number | null = 5) =>
    lateness({ enteredStageAt: monday, targetDays, now });

  it("is late only past the target, in working days", () => {
    expect(at(nextMonday)).toEqual({ days: 7, workingDays: 5, isLate: false, daysOver: 0 });
    expect(at(day("2026-05-12"))).toEqual({ days: 8, workingDays: 6, isLate: true, daysOver: 1 });
  });

  it("is never late without a target", () => {
    expect(at("2027-05-04T00:00:00.000Z", null).isLate).toBe(false);
  });

  it("reads as a sentence", () => {
    expect(latenessText("Onsite", 9, 5)).toBe("9 working days in Onsite, target 5");
    expect(latenessText("Offer", 1, 4)).toBe("1 working day in Offer, target 4");
  });
});
