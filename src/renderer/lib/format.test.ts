import { describe, expect, it } from "vitest";
import {
  agoText,
  countText,
  daysLater,
  inStageText,
  payText,
  sinceText,
  todayOf,
} from "./format.ts";

const now = "2026-03-10T12:00:00.000Z";

describe("format", () => {
  it("finds the date some days before or after another", () => {
    expect(daysLater("2026-02-27", 2)).toBe("2026-03-01");
    expect(daysLater("2026-01-01", -1)).toBe("2025-12-31");
  });

  it("counts with the right word", () => {
    expect(countText(1, "candidate")).toBe("1 candidate");
    expect(countText(0, "candidate")).toBe("0 candidates");
    expect(countText(2, "criterion", "criteria")).toBe("2 criteria");
  });

  it("says how long a card has been in its stage", () => {
    expect(inStageText("2026-03-10T11:55:00.000Z", now)).toBe("now");
    expect(inStageText("2026-03-10T08:00:00.000Z", now)).toBe("today");
    expect(inStageText("2026-03-01T12:00:00.000Z", now)).toBe("9 d");
    expect(sinceText("Onsite", "2026-03-07T12:00:00.000Z", now)).toMatch(
      /^3 days in Onsite, since /,
    );
  });

  it("says when something happened as people do", () => {
    expect(agoText(now, now)).toBe("today");
    expect(agoText("2026-03-09T12:00:00.000Z", now)).toBe("yesterday");
    expect(agoText("2026-03-05T12:00:00.000Z", now)).toBe("5 days ago");
    expect(agoText("2025-03-05T12:00:00.000Z", now)).toContain("2025");
  });

  it("writes pay with its currency and period", () => {
    const pay = { min: 189308, max: 389753, currency: "USD", period: "year" } as const;
    expect(payText(pay)).toMatch(/^\$189\D?308–\$389\D?753 a year$/u);
    expect(payText({ ...pay, min: null })).toMatch(/^up to /);
    expect(payText({ ...pay, min: null, max: null })).toBe("");
    expect(payText({ min: 41.5, max: 41.5, currency: "USD", period: "hour" })).toBe(
      "$41.50 an hour",
    );
  });

  it("knows the local date", () => {
    expect(todayOf(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });
});
