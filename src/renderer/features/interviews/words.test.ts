import { describe, expect, it } from "vitest";
import { cardText, clockOf, dayText, linesOf, offsetText, whenText } from "./words.ts";
import { cityOf, knownZones } from "./zones.ts";

const now = "2026-05-01T08:00:00.000Z";
const berlin = { local: "2026-05-04T10:00", zone: "Europe/Berlin" };

describe("when an interview is", () => {
  it("names no zone where the reader is in it", () => {
    const text = whenText(berlin, 45, { now, zone: "Europe/Berlin" });
    expect(text).toMatch(/10:00.*10:45/u);
    expect(text).not.toMatch(/Berlin|here|2026/u);
  });

  it("says the time there and here for somebody elsewhere", () => {
    const text = whenText(berlin, 45, { now, zone: "America/New_York" });
    expect(text).toMatch(/10:00.*10:45.*Berlin time \(0?4:00.*4:45.*here\)/u);
  });

  it("says the day as well where it is another one here", () => {
    expect(whenText(berlin, 45, { now, zone: "Pacific/Kiritimati" })).toMatch(
      /(?:10|22):00.*(?:10|22):45.* here/u,
    );
    const late = { local: "2026-05-04T23:30", zone: "Europe/Berlin" };
    expect(whenText(late, 45, { now, zone: "Asia/Tokyo" })).toMatch(/\(\D.* here\)/u);
  });

  it("says the year where it is another one, and no second time at the same offset", () => {
    const text = whenText({ local: "2027-01-04T10:00", zone: "Europe/Paris" }, 60, {
      now,
      zone: "Europe/Berlin",
    });
    expect(text).toMatch(/2027/u);
    expect(text).toMatch(/Paris time$/u);
  });

  it("shows a zone that this computer does not know as it is stored", () => {
    expect(whenText({ ...berlin, zone: "Mars/Base" }, 45, { now })).toBe(
      "2026-05-04 10:00 Mars/Base",
    );
  });

  it("names zones by their city and by their distance from UTC", () => {
    expect(cityOf("America/Argentina/Buenos_Aires")).toBe("Buenos Aires");
    expect(knownZones()).toContain("Asia/Kolkata");
    expect(knownZones()).not.toContain("Asia/Calcutta");
    expect(new Set(knownZones()).size).toBe(knownZones().length);
    expect(offsetText(Date.parse(now), "Europe/Berlin")).toBe("UTC+2");
    expect(offsetText(Date.parse(now), "America/St_Johns")).toBe("UTC-2:30");
    expect(offsetText(Date.parse(now), "UTC")).toBe("UTC");
  });

  it("says the reader's own time under the date, and the time there beside it", () => {
    const own = clockOf(berlin, "Europe/Berlin");
    expect(own.time).toMatch(/^10:00/u);
    expect(own.mark).toBeNull();
    const elsewhere = clockOf(berlin, "UTC");
    expect(elsewhere.time).toMatch(/^0?8:00/u);
    expect(elsewhere.mark).toMatch(/^10:00.* Berlin$/u);
    const nextDay = clockOf({ ...berlin, local: "2026-05-04T23:30" }, "Asia/Tokyo");
    expect(nextDay.time).toMatch(/^(?:11|23):30/u);
    expect(nextDay.mark).toBe("Berlin time");
  });

  it("names days as people do", () => {
    expect(dayText("2026-05-01", "2026-05-01")).toBe("Today");
    expect(dayText("2026-05-02", "2026-05-01")).toBe("Tomorrow");
    expect(dayText("2026-05-04", "2026-05-01")).toContain("4");
  });
});

describe("the card of a seat", () => {
  const seat = { card: "owed", dueOn: "2026-05-06", isOverdue: false } as const;
  const ahead = { status: "planned", startsAt: "2026-05-04T08:00:00.000Z" } as const;

  it("is owed once the interview has begun, and late after its due date", () => {
    expect(cardText(seat, ahead, now).text).toMatch(/^Card due /u);
    expect(cardText(seat, ahead, "2026-05-05T08:00:00.000Z").text).toMatch(/^Card owed, due /u);
    expect(cardText({ ...seat, isOverdue: true }, ahead, now)).toMatchObject({ kind: "late" });
    expect(cardText({ ...seat, card: "in" }, ahead, now)).toEqual({
      text: "Card in",
      kind: "good",
    });
  });

  it("is not owed for an interview that did not take place", () => {
    expect(cardText(seat, { ...ahead, status: "no_show" }, now).text).toBe("No card owed");
  });
});

it("takes the lines of a text that say something", () => {
  expect(linesOf(" One?\n\n  Two? \n")).toEqual(["One?", "Two?"]);
});
