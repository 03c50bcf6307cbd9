import { describe, expect, test } from "vitest";
import { dayText, daysBetween, dueText, instantOnDay, nextMonday, typedDay } from "./days.ts";
import { readSpokenDate, type DateLeaning } from "./spokenDate.ts";

/** A Saturday. */
const today = "2026-11-21";

function read(text: string, leaning: DateLeaning = "future"): string | null {
  const reading = readSpokenDate(text, today, leaning);
  return reading.ok ? reading.date : null;
}

describe("a day as a person types it", () => {
  test.each([
    ["today", "2026-11-21"],
    [" Tomorrow ", "2026-11-22"],
    ["tom", "2026-11-22"],
    ["fri", "2026-11-27"],
    ["sat", "2026-11-28"],
    ["next Tuesday", "2026-11-24"],
    ["next week", "2026-11-23"],
    ["next month", "2026-12-01"],
    ["in 3 days", "2026-11-24"],
    ["+3d", "2026-11-24"],
    ["2 weeks", "2026-12-05"],
    ["in a week", "2026-11-28"],
    ["12 Dec", "2026-12-12"],
    ["dec 12", "2026-12-12"],
    ["12th december 2027", "2027-12-12"],
    ["Mar 4", "2027-03-04"],
    ["29 Feb", "2028-02-29"],
    ["12.12.", "2026-12-12"],
    ["1.2.27", "2027-02-01"],
    ["2026-12-12", "2026-12-12"],
    ["21 Nov", "2026-11-21"],
  ])("%s", (text, date) => {
    expect(read(text)).toBe(date);
  });

  test.each([
    ["yesterday", "2026-11-20"],
    ["fri", "2026-11-20"],
    ["sat", "2026-11-14"],
    ["last week", "2026-11-09"],
    ["3 weeks ago", "2026-10-31"],
    ["3 weeks", "2026-10-31"],
    ["12 Dec", "2025-12-12"],
    ["29 Feb", "2024-02-29"],
  ])("%s, looking back", (text, date) => {
    expect(read(text, "past")).toBe(date);
  });

  test.each(["", "soon", "31 Feb", "fr", "12", "2026-13-01", "in 3", "12 Foo", "99.99."])(
    "“%s” is no day",
    (text) => {
      expect(read(text)).toBeNull();
    },
  );

  test("what cannot be read is named with what to write instead", () => {
    expect(readSpokenDate("soon", today, "future")).toEqual({
      ok: false,
      message: "“soon” is not a day. Write one such as tomorrow, fri, 12 Dec or 2026-12-12.",
    });
  });
});

test("a day written into a field is read as the same day", () => {
  for (const month of ["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"]) {
    expect(read(typedDay(`2027-${month}-09`), "past")).toBe(`2027-${month}-09`);
  }
});

test("days are said against today", () => {
  expect(daysBetween("2026-12-31", "2027-01-02")).toBe(2);
  expect(nextMonday("2026-11-23")).toBe("2026-11-30");
  expect(dueText("2026-11-20", today)).toBe("yesterday");
  expect(dueText("2026-11-22", today)).toBe("tomorrow");
  expect(dayText("2026-11-27", today)).toMatch(/2026.*, in 6 days$/u);
});

test("a stated day is its noon, and never later than now", () => {
  const now = new Date(2026, 10, 21, 9);
  expect(instantOnDay("2026-11-20", now)).toBe(new Date(2026, 10, 20, 12).toISOString());
  expect(instantOnDay("2026-11-21", now)).toBe(now.toISOString());
});
