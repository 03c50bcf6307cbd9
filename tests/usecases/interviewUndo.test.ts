import { describe, expect, it } from "vitest";
import type { CoreRouteName, InputOf } from "../../src/shared/ipc/contract.ts";
import type { TestCore } from "./support.ts";
import { berlin, interviewInput, nobody, openInterviews } from "./interviewSupport.ts";

interface Step {
  route: CoreRouteName;
  input: unknown;
}

function step<Name extends CoreRouteName>(route: Name, input: InputOf<Name>): Step {
  return { route, input };
}

/** An interview of the plan with Jo, one of Ada's with me, on which I have begun a card. */
async function openProfile() {
  const opened = await openInterviews();
  const { test, requisition, applicationId, me, jo } = opened;
  const planned = {
    ...{ id: null, stageId: requisition.stageId("Onsite"), name: "Craft", lengthMinutes: 60 },
    ...{ interviewerIds: [jo.id], focusCriterionIds: [], questions: [] },
  };
  const { interviews } = await test.ask("interviewPlan.save", {
    requisitionId: requisition.id,
    interviews: [planned],
  });
  const plan = interviews[0];
  if (plan === undefined) throw new Error("The plan is empty.");
  const kept = await test.ask("interviewPlan.saveAsTemplate", {
    requisitionId: requisition.id,
    name: "Studio",
  });
  const { id } = await test.ask("interview.plan", interviewInput(opened));
  const mine = interviewInput(opened, { name: "Talk", seats: [{ memberId: me.id }], start: null });
  await test.ask("interview.plan", mine);
  const { scorecardId } = await test.ask("scorecard.open", { applicationId });
  return { ...opened, plan, kept: kept.id, id, scorecardId };
}

type Profile = Awaited<ReturnType<typeof openProfile>>;

/** Everything of interviews that windows can show. */
async function everything(test: TestCore, profile: Profile): Promise<unknown> {
  const { requisition, applicationId, scorecardId } = profile;
  const requisitionId = requisition.id;
  const card = await test.raw("scorecard.get", { id: scorecardId });
  return {
    plan: await test.ask("interviewPlan.get", { requisitionId }),
    kept: await test.ask("interviewPlan.templates", {}),
    interviews: await test.ask("interview.list", {}),
    owed: await test.ask("scorecard.owed", {}),
    debrief: await test.ask("debrief.get", { applicationId }),
    blind: (await test.ask("requisition.get", { id: requisitionId })).requisition.blind,
    card: card.ok ? card.data : card.error,
  };
}

const facts = { name: "Panel", lengthMinutes: 90, place: null, focusCriterionIds: [] };

const kinds: [string, (profile: Profile) => Step][] = [
  [
    "Change the interview plan of Conservator",
    ({ requisition, plan }) =>
      step("interviewPlan.save", {
        requisitionId: requisition.id,
        interviews: [{ ...plan, id: null, name: "Care" }],
      }),
  ],
  [
    "Change the interview plan of Conservator",
    ({ requisition, kept }) =>
      step("interviewPlan.applyTemplate", { requisitionId: requisition.id, templateId: kept }),
  ],
  [
    "Keep the interview plan Other",
    ({ requisition }) =>
      step("interviewPlan.saveAsTemplate", { requisitionId: requisition.id, name: "Other" }),
  ],
  [
    "Forget the interview plan Studio",
    ({ kept }) => step("interviewPlan.removeTemplate", { id: kept }),
  ],
  [
    "Plan Panel with Ada Park",
    (profile) => step("interview.plan", interviewInput(profile, { name: "Panel" })),
  ],
  [
    "Change Panel with Ada Park",
    ({ id }) => step("interview.change", { ...facts, id, questions: ["Why?"] }),
  ],
  [
    "Reschedule Onsite: craft with Ada Park",
    ({ id }) => step("interview.reschedule", { id, start: berlin("2026-05-12T10:00") }),
  ],
  [
    "Change the interviewers of Onsite: craft with Ada Park",
    ({ id, sam }) => step("interview.setSeats", { id, seats: [{ memberId: sam.id }] }),
  ],
  ["Mark Onsite: craft with Ada Park as done", ({ id }) => step("interview.markDone", { id })],
  ["Cancel Onsite: craft with Ada Park", ({ id }) => step("interview.cancel", { id, note: "Ill" })],
  [
    "Mark Onsite: craft with Ada Park as a no-show",
    ({ id }) => step("interview.noShow", { id, note: null }),
  ],
  [
    "Delete a draft scorecard on Ada Park",
    ({ scorecardId }) => step("scorecard.removeDraft", { id: scorecardId }),
  ],
  [
    "Change who sees others' scorecards on Conservator",
    ({ requisition }) => step("requisition.setBlind", { id: requisition.id, blind: "never" }),
  ],
];

describe("undo and redo of interviews", () => {
  it.each(kinds)("of “%s”, each after a restart", async (label, make) => {
    const profile = await openProfile();
    const { test } = profile;
    const before = await everything(test, profile);
    const { route, input } = make(profile);
    expect(await test.raw(route, input)).toMatchObject({ ok: true });
    const after = await everything(test, profile);
    expect(after).not.toEqual(before);
    test.reopen();
    expect(await test.ask("history.undo", {})).toEqual({ label, left: [] });
    expect(await everything(test, profile)).toEqual(before);
    test.reopen();
    expect(await test.ask("history.redo", {})).toEqual({ label, left: [] });
    expect(await everything(test, profile)).toEqual(after);
  });

  it("leaves an interview on which somebody has begun a card meanwhile, and names it", async () => {
    const profile = await openProfile();
    const { test, jo, act, me, applicationId } = profile;
    const { id } = await test.ask("interview.plan", interviewInput(profile, { name: "Panel" }));
    await act(jo);
    const { seats } = await test.ask("interview.get", { id });
    const seatId = seats[0]?.id ?? nobody;
    const { scorecardId } = await test.ask("scorecard.open", { applicationId, seatId });
    await act(me);
    const { message } = await test.refusal("history.undo", {});
    expect(message).toMatch(/^Nothing was undone\. /u);
    expect((await test.ask("interview.get", { id })).seats).toMatchObject([{ card: "draft" }]);
    await act(jo);
    expect((await test.ask("scorecard.get", { id: scorecardId })).status).toBe("draft");
  });
});
