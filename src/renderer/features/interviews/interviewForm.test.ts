import { describe, expect, it } from "vitest";
import { emptyFacts, nextPlanned, readFacts, readStart, startFormOf } from "./interviewForm.ts";
import { blankInterview } from "./planModel.ts";

const zone = "Europe/Berlin";

describe("the start of an interview as it is typed", () => {
  it("is none while both fields are empty, and asks for the other where one is filled", () => {
    expect(readStart({ date: "", time: "", zone })).toEqual({ ok: true, value: null });
    expect(readStart({ date: "2026-05-04", time: "", zone })).toMatchObject({ ok: false });
    expect(readStart({ date: "", time: "10:00", zone })).toMatchObject({ ok: false });
  });

  it("goes through the form and back", () => {
    const start = { local: "2026-05-04T10:00", zone };
    expect(readStart(startFormOf(start))).toEqual({ ok: true, value: start });
  });

  it("refuses a time that the clocks skip, and says of one that happens twice", () => {
    const skipped = readStart({ date: "2026-03-29", time: "02:30", zone });
    expect(skipped).toMatchObject({ ok: false });
    expect(skipped.ok ? "" : skipped.message).toContain("does not exist");
    expect(readStart({ date: "2026-10-25", time: "02:30", zone }).notice).toContain("twice");
  });

  it("refuses a year that is still being typed", () => {
    expect(readStart({ date: "0202-05-04", time: "10:00", zone })).toEqual({
      ok: false,
      message: "Write the whole year, such as 2026.",
    });
    expect(readStart({ date: "12026-05-04", time: "10:00", zone }).ok).toBe(false);
  });
});

describe("the facts of an interview as they are typed", () => {
  it("names each field that is wrong", () => {
    const read = readFacts({ ...emptyFacts, length: "an hour" });
    expect(read.ok ? {} : read.errors).toEqual({
      name: "This interview has no name. Give it one.",
      length: "Write the length in whole minutes, from 5 to 480.",
    });
    expect(readFacts({ ...emptyFacts, name: "Panel", length: "3" }).ok).toBe(false);
  });

  it("takes an empty place as none and each line as a question", () => {
    const read = readFacts({ ...emptyFacts, name: "Panel", place: " ", questions: "One?\n\nTwo?" });
    expect(read.ok ? read.value : null).toMatchObject({
      place: null,
      lengthMinutes: 45,
      questions: ["One?", "Two?"],
    });
  });
});

describe("the planned interview to begin with", () => {
  const plan = ["a", "b", "c"].map((id) => ({
    ...blankInterview(id === "a" ? "screen" : "onsite"),
    id,
  }));

  it("is the first of the stage that is not planned yet", () => {
    expect(nextPlanned(plan, "onsite", [])?.id).toBe("b");
    expect(nextPlanned(plan, "onsite", [{ interviewPlanId: "b", status: "done" }])?.id).toBe("c");
    expect(nextPlanned(plan, "onsite", [{ interviewPlanId: "b", status: "cancelled" }])?.id).toBe(
      "b",
    );
  });

  it("is another of the plan where the stage has none left, and none in the end", () => {
    const made = (ids: string[]) =>
      ids.map((interviewPlanId) => ({ interviewPlanId, status: "planned" as const }));
    expect(nextPlanned(plan, "onsite", made(["b", "c"]))?.id).toBe("a");
    expect(nextPlanned(plan, "offer", made(["a", "b", "c"]))).toBeUndefined();
  });
});
