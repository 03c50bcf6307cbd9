import { describe, expect, it } from "vitest";
import { berlin, fileFor, interviewInput, nobody, openInterviews } from "./interviewSupport.ts";

/** An interview with Jo on it, planned for Thursday 7 May 2026; today is Monday the 4th. */
async function openPlanned() {
  const opened = await openInterviews();
  const { id } = await opened.test.ask("interview.plan", interviewInput(opened));
  const get = () => opened.test.ask("interview.get", { id });
  return { ...opened, id, get };
}

describe("an interview", () => {
  it("is planned with seats, a time in its zone and due dates", async () => {
    const { test, get, jo, applicationId, requisition, criterionId } = await openPlanned();
    expect(await get()).toMatchObject({
      candidateName: "Ada Park",
      requisitionTitle: "Conservator",
      name: "Onsite: craft",
      start: { local: "2026-05-07T10:00", zone: "Europe/Berlin" },
      startsAt: "2026-05-07T08:00:00.000Z",
      endsAt: "2026-05-07T09:00:00.000Z",
      status: "planned",
      place: "Studio 2",
      seats: [
        {
          member: { id: jo.id, name: "Jo Tan" },
          dueOn: "2026-05-11",
          card: "owed",
          isOverdue: false,
        },
      ],
    });
    const input = interviewInput(
      { applicationId, jo },
      { name: " Call ", start: null, seats: [{ memberId: jo.id, dueOn: "2026-06-01" }] },
    );
    const focusCriterionIds = [criterionId("Paper")];
    const { id } = await test.ask("interview.plan", { ...input, focusCriterionIds });
    const list = await test.ask("interview.list", { applicationId });
    expect(list.map(({ name, startsAt }) => [name, startsAt])).toEqual([
      ["Call", null],
      ["Onsite: craft", "2026-05-07T08:00:00.000Z"],
    ]);
    expect(list[0]).toMatchObject({
      id,
      focus: [{ title: "Paper" }],
      seats: [{ dueOn: "2026-06-01" }],
    });
    expect(
      await test.ask("interview.list", {
        requisitionId: requisition.id,
        from: "2026-05-07",
        to: "2026-05-07",
      }),
    ).toHaveLength(1);
    expect(await test.ask("interview.list", { interviewerId: nobody })).toEqual([]);
    expect((await test.ask("history.undo", {})).label).toBe("Plan Call with Ada Park");
    expect(await test.ask("interview.list", { applicationId })).toHaveLength(1);
  });

  it("comes from the plan of its own requisition, and only for somebody active", async () => {
    const { test, requisition, applicationId, jo } = await openInterviews();
    const { interviews } = await test.ask("interviewPlan.save", {
      requisitionId: requisition.id,
      interviews: [
        {
          id: null,
          stageId: requisition.stageId("Onsite"),
          name: "Craft",
          lengthMinutes: 45,
          interviewerIds: [jo.id],
          focusCriterionIds: [],
          questions: [],
        },
      ],
    });
    const interviewPlanId = interviews[0]?.id ?? nobody;
    const base = { applicationId, jo };
    await test.ask("interview.plan", interviewInput(base, { interviewPlanId }));
    const refusal = async (over: Parameters<typeof interviewInput>[1]) => {
      const { code, message } = await test.refusal("interview.plan", interviewInput(base, over));
      return `${code}: ${message}`;
    };
    expect(await refusal({ interviewPlanId: nobody })).toMatch(
      /^not_found: This interview of the/u,
    );
    expect(await refusal({ applicationId: nobody })).toMatch(/^not_found: This application/u);
    expect(await refusal({ name: " " })).toBe("refused: The interview has no name. Give it one.");
    expect(await refusal({ lengthMinutes: 500 })).toMatch(/^refused: .* would last 500 minutes/u);
    expect(await refusal({ seats: [{ memberId: nobody }] })).toMatch(/^not_found: One of these/u);
    expect(await refusal({ seats: [{ memberId: jo.id }, { memberId: jo.id }] })).toMatch(/twice/u);
    expect(await refusal({ start: { local: "2026-02-30T10:00", zone: "UTC" } })).toMatch(
      /^invalid_input: There is no such day/u,
    );
    expect(await refusal({ start: { local: "2026-05-07T10:00", zone: "Mars/Base" } })).toMatch(
      /^refused: “Mars\/Base” is not a time zone/u,
    );
    await test.ask("application.withdraw", {
      applicationIds: [applicationId],
      reasonId:
        (await test.ask("reason.list", {})).reasons.find((r) => r.kind === "withdrawn")?.id ?? "",
      note: null,
    });
    expect(await refusal({})).toBe(
      "refused: Ada Park is withdrawn. Restore the application first.",
    );
  });

  it("is rescheduled: due dates move along, calendars see a newer number, also after undo", async () => {
    const { test, id, get } = await openPlanned();
    const sequence = async () => {
      const { token, read } = fileFor(test, `${crypto.randomUUID()}.ics`);
      await test.ask("export.interviewCalendar", { id, token });
      return Number(/SEQUENCE:(\d+)/u.exec(read())?.[1]);
    };
    expect(await sequence()).toBe(0);
    const start = berlin("2026-05-12T14:00");
    expect(await test.ask("interview.reschedule", { id, start })).toEqual({ notices: [] });
    expect(await get()).toMatchObject({
      startsAt: "2026-05-12T12:00:00.000Z",
      seats: [{ dueOn: "2026-05-14" }],
    });
    expect(await sequence()).toBe(1);
    expect((await test.ask("history.undo", {})).label).toBe(
      "Reschedule Onsite: craft with Ada Park",
    );
    expect(await get()).toMatchObject({
      startsAt: "2026-05-07T08:00:00.000Z",
      seats: [{ dueOn: "2026-05-11" }],
    });
    expect(await sequence()).toBe(2);
    await test.ask("history.redo", {});
    expect(await sequence()).toBe(3);
    await test.ask("interview.reschedule", { id, start: null });
    expect(await get()).toMatchObject({ start: null, startsAt: null, seats: [{ dueOn: null }] });
    const { token } = fileFor(test, "none.ics");
    expect((await test.refusal("export.interviewCalendar", { id, token })).message).toBe(
      "No time is agreed for this interview yet. Give it a date and a time first.",
    );
  });

  it("that moves over a change of clocks keeps its local time and says what that means", async () => {
    const { test, id, get } = await openPlanned();
    const moved = await test.ask("interview.reschedule", { id, start: berlin("2026-10-26T10:00") });
    expect(moved.notices).toEqual([
      "Between 2026-05-07 and 2026-10-26 the clocks in Europe/Berlin change from UTC+2 to UTC+1. The interview is at 10:00 there; whoever joins from another zone should look at the time again.",
    ]);
    expect(await get()).toMatchObject({ startsAt: "2026-10-26T09:00:00.000Z" });
    const twice = await test.ask("interview.reschedule", { id, start: berlin("2026-10-25T02:30") });
    expect(twice.notices[0]).toMatch(/02:30 happens twice\. The first one is meant \(UTC\+2\)\.$/u);
    const before = await get();
    expect(
      await test.refusal("interview.reschedule", { id, start: berlin("2027-03-28T02:30") }),
    ).toEqual({
      code: "refused",
      message:
        "The clocks in Europe/Berlin go forward from 02:00 to 03:00 on 2027-03-28, so 02:30 on 2027-03-28 does not exist there. Choose another time.",
    });
    expect(await get()).toEqual(before);
  });

  it("says when an interviewer is elsewhere at that time", async () => {
    const { test, applicationId, benId, jo, sam } = await openPlanned();
    const seats = [{ memberId: jo.id }, { memberId: sam.id }];
    const input = interviewInput(
      { applicationId, jo },
      { applicationId: benId, seats, name: "Call" },
    );
    const start = { local: "2026-05-07T09:30", zone: "Europe/London" };
    const { notices, id } = await test.ask("interview.plan", { ...input, start });
    expect(notices).toEqual(["Jo Tan is on “Onsite: craft” with Ada Park at that time."]);
    const facts = { id, name: "Call", lengthMinutes: 30, place: null, questions: ["Why?"] };
    const changed = await test.ask("interview.change", { ...facts, focusCriterionIds: [] });
    expect(changed.notices).toHaveLength(1);
    const later = { ...start, local: "2026-05-07T10:00" };
    expect((await test.ask("interview.reschedule", { id, start: later })).notices).toEqual([]);
  });

  it("changes its seats, but never one on which a card was begun", async () => {
    const { test, id, get, jo, sam, kim, act, me, applicationId } = await openPlanned();
    const seats = [{ memberId: jo.id }, { memberId: sam.id }, { memberId: kim.id }];
    await test.ask("interview.setSeats", { id, seats });
    const seatOf = async (name: string) =>
      (await get()).seats.find(({ member }) => member.name === name);
    await act(jo);
    const seatId = (await seatOf("Jo Tan"))?.id ?? nobody;
    const { scorecardId } = await test.ask("scorecard.open", { applicationId, seatId });
    expect(await test.ask("scorecard.open", { applicationId, seatId })).toEqual({ scorecardId });
    await test.ask("scorecard.write", { id: scorecardId, takeaways: "Calm hands." });
    await act(me);
    expect(await seatOf("Jo Tan")).toMatchObject({ card: "draft", scorecardId: null });
    const error = await test.refusal("interview.setSeats", { id, seats: seats.slice(1) });
    expect(error).toEqual({
      code: "refused",
      message:
        "Jo Tan has begun a scorecard for this interview, so the seat cannot be removed. Ask Jo Tan to submit the card or to delete the draft first.",
    });
    await act(jo);
    expect((await test.ask("scorecard.get", { id: scorecardId })).takeaways).toBe("Calm hands.");
    await act(me);
    await test.ask("interview.setSeats", { id, seats: [{ memberId: jo.id, dueOn: "2026-05-20" }] });
    expect((await get()).seats).toMatchObject([
      { member: { name: "Jo Tan" }, dueOn: "2026-05-20" },
    ]);
    await test.ask("history.undo", {});
    expect((await get()).seats.map(({ member }) => member.name)).toEqual([
      "Jo Tan",
      "Sam Reyes",
      "Kim Lo",
    ]);
    for (const route of ["interview.cancel", "interview.noShow"] as const) {
      const { message } = await test.refusal(route, { id, note: null });
      expect(message).toMatch(/while Jo Tan has a draft scorecard for it\. Ask Jo Tan to delete/u);
    }
  });

  it("is cancelled, missed, done and planned again; a calendar is told of it", async () => {
    const { test, id, get, applicationId, jo, act } = await openPlanned();
    await test.ask("interview.cancel", { id, note: "Train strike" });
    expect(await get()).toMatchObject({ status: "cancelled", closedNote: "Train strike" });
    const { token, read } = fileFor(test, "cancelled.ics");
    await test.ask("export.interviewCalendar", { id, token });
    expect(read()).toMatch(/METHOD:CANCEL\r\n[\s\S]*STATUS:CANCELLED/u);
    const start = berlin("2026-05-08T10:00");
    const closed = "“Onsite: craft” was cancelled. Make it a planned interview again first.";
    expect(await test.refusal("interview.reschedule", { id, start })).toEqual({
      code: "conflict",
      message: closed,
    });
    expect((await test.refusal("interview.setSeats", { id, seats: [] })).message).toBe(closed);
    expect((await test.refusal("interview.markDone", { id })).message).toBe(closed);
    const seatId = (await get()).seats[0]?.id ?? nobody;
    await act(jo);
    expect((await test.refusal("scorecard.open", { applicationId, seatId })).message).toBe(
      "“Onsite: craft” was cancelled, so no scorecard is owed for it. Make it a planned interview again first.",
    );
    await test.ask("interview.reopen", { id });
    expect(await get()).toMatchObject({ status: "planned", closedNote: null });
    await test.ask("interview.noShow", { id, note: null });
    expect((await test.ask("history.undo", {})).label).toBe(
      "Mark Onsite: craft with Ada Park as a no-show",
    );
    await test.ask("interview.markDone", { id });
    expect((await get()).status).toBe("done");
    const { timeline } = await test.ask("candidate.get", { id: (await get()).candidateId });
    expect(timeline.map(({ text }) => text)).toContain("Onsite: craft planned by Me");
    expect((await test.refusal("interview.get", { id: nobody })).code).toBe("not_found");
  });
});
