import { describe, expect, it } from "vitest";
import { fileFor, interviewInput, nobody, openInterviews } from "./interviewSupport.ts";

/** An interview with Jo on it, planned for Thursday 7 May 2026; today is Monday the 4th. */
async function openPlanned() {
  const opened = await openInterviews();
  const { id } = await opened.test.ask("interview.plan", interviewInput(opened));
  return { ...opened, id };
}

describe("owed cards", () => {
  it("are owed once the interview has begun, by person and in all", async () => {
    const { test, id, jo, sam, applicationId, act, me } = await openPlanned();
    const owed = (over = {}) => test.ask("scorecard.owed", over);
    expect(await owed()).toEqual([]);
    test.passDays(3);
    await test.ask("interview.setSeats", {
      id,
      seats: [{ memberId: jo.id }, { memberId: sam.id, dueOn: "2026-05-08" }],
    });
    expect(await owed()).toMatchObject([
      { member: { name: "Sam Reyes" }, dueOn: "2026-05-08", isOverdue: false, card: "owed" },
      { member: { name: "Jo Tan" }, dueOn: "2026-05-11", candidateName: "Ada Park" },
    ]);
    test.passDays(2);
    expect((await owed({ memberId: sam.id })).map(({ isOverdue }) => isOverdue)).toEqual([true]);
    const reminder = await test.ask("scorecard.reminder", { memberId: sam.id });
    expect(reminder).toMatchObject({ to: null, subject: "Scorecard for Ada Park" });
    expect(reminder.body).toContain(
      "- Ada Park: Onsite: craft, Conservator, was due on 2026-05-08\n",
    );
    expect(await test.refusal("scorecard.reminder", { memberId: me.id })).toEqual({
      code: "refused",
      message: "Me owes no scorecard. There is nothing to remind of.",
    });
    await act(jo);
    const { seats } = await test.ask("interview.get", { id });
    const { scorecardId } = await test.ask("scorecard.open", {
      applicationId,
      seatId: seats[0]?.id ?? nobody,
    });
    expect(await owed({ memberId: jo.id })).toMatchObject([{ card: "draft", scorecardId }]);
    await test.ask("scorecard.submit", { id: scorecardId, gapReason: "Short of time" });
    expect(await owed({ memberId: jo.id })).toEqual([]);
    expect((await test.ask("interview.get", { id })).status).toBe("done");
    await test.ask("application.hire", { applicationId, startsOn: "2026-06-01" });
    expect(await owed()).toEqual([]);
  });
});

describe("home", () => {
  it("lists a card with its seat once the interview has begun, and not before", async () => {
    const { test, id, jo, act } = await openPlanned();
    await act(jo);
    expect((await test.ask("home.get", {})).items).toEqual([]);
    test.passDays(3);
    const { seats } = await test.ask("interview.get", { id });
    expect((await test.ask("home.get", {})).items).toMatchObject([
      {
        kind: "scorecard_owed",
        seatId: seats[0]?.id,
        scorecardId: null,
        name: "Ada Park",
        detail: "Onsite: craft, due 2026-05-11",
      },
    ]);
  });
});

describe("a calendar file", () => {
  it("names whoever planned the interview as its organizer, whoever writes it", async () => {
    const opened = await openInterviews();
    const { test, jo, kim, act } = opened;
    await act(kim);
    const { id } = await test.ask("interview.plan", interviewInput(opened));
    await act(jo);
    const { token, read } = fileFor(test, "craft.ics");
    expect(await test.ask("export.interviewCalendar", { id, token })).toEqual({
      fileName: "craft.ics",
    });
    const text = read().replaceAll("\r\n ", "");
    expect(text).toContain('ORGANIZER;CN="Kim Lo":mailto:kim@example.com');
    expect(text).toContain("mailto:jo@example.com");
    expect(text).toContain("SUMMARY:Onsite: craft: Ada Park\\, Conservator");
    const lost = { id, token: nobody };
    expect((await test.refusal("export.interviewCalendar", lost)).code).toBe("file_failed");
  });
});
