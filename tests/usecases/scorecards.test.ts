import { describe, expect, it } from "vitest";
import { limits } from "../../src/shared/domain/limits.ts";
import type { Blind } from "../../src/shared/domain/requisition.ts";
import { addCandidates, createRequisition, openTestCore, type TestCore } from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

/** A requisition with one candidate on its board, and two people: me and Ben. */
async function openInterview() {
  const test = openTestCore();
  const requisition = await createRequisition(test);
  const [applicationId = nobody] = await addCandidates(test, requisition.id, ["Ada Park"]);
  const me = (await test.ask("app.state", {})).actor;
  const ben = await test.ask("member.add", { name: "Ben Ode", email: "ben@example.com" });
  const { cards } = await test.ask("board.get", { requisitionId: requisition.id });
  return { test, requisition, applicationId, candidateId: cards[0]?.candidateId ?? "", me, ben };
}

/** Fills the acting person's card with one answer for everything and submits it. */
async function submitCard(test: TestCore, applicationId: string, answer: 2 | 3 | 4) {
  const { scorecardId: id } = await test.ask("scorecard.open", { applicationId });
  const { ratings } = await test.ask("scorecard.get", { id });
  for (const { criterion } of ratings) {
    await test.ask("scorecard.rate", { id, criterionId: criterion.id, answer });
  }
  await test.ask("scorecard.write", { id, recommendation: "yes", privateNote: "Between us." });
  await test.ask("scorecard.submit", { id, gapReason: null });
  return id;
}

function setBlind(test: TestCore, blind: Blind): void {
  test.write(`UPDATE requisition SET blind = '${blind}'`);
}

describe("a scorecard", () => {
  it("is begun once, saved as it is typed, and is on nobody's undo stack", async () => {
    const { test, applicationId } = await openInterview();
    const undoBefore = await test.ask("history.state", {});
    const { scorecardId: id } = await test.ask("scorecard.open", { applicationId });
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: id });
    const blank = await test.ask("scorecard.get", { id });
    expect(blank).toMatchObject({
      status: "draft",
      interviewName: "Applied interview",
      candidateName: "Ada Park",
      requisitionTitle: "Conservator",
      author: { name: "Me" },
      recommendation: null,
      missing: { unanswered: ["Paper", "Photographs"], recommendation: true },
    });
    const [paper, photographs] = blank.ratings;
    if (paper === undefined || photographs === undefined) throw new Error("No criteria.");
    const rate = (criterionId: string, answer: 1 | 4 | "not_assessed" | null) =>
      test.ask("scorecard.rate", { id, criterionId, answer });
    await rate(paper.criterion.id, 1);
    await rate(photographs.criterion.id, 4);
    await rate(photographs.criterion.id, "not_assessed");
    const evidence = "Sah 👩‍🎨\n".repeat(1_000);
    await test.ask("scorecard.writeEvidence", {
      id,
      criterionId: photographs.criterion.id,
      evidence,
    });
    await test.ask("scorecard.write", { id, takeaways: "Careful hands." });
    await test.ask("scorecard.write", { id, recommendation: "no", privateNote: "Ask again." });
    test.reopen();
    const saved = await test.ask("scorecard.get", { id });
    expect(saved).toMatchObject({
      ratings: [
        { answer: 1, evidence: "" },
        { answer: "not_assessed", evidence },
      ],
      recommendation: "no",
      takeaways: "Careful hands.",
      privateNote: "Ask again.",
      missing: { unanswered: [], withoutEvidence: ["Paper"], recommendation: false },
    });
    await rate(paper.criterion.id, null);
    expect((await test.ask("scorecard.get", { id })).ratings[0]?.answer).toBeNull();
    expect(await test.ask("history.state", {})).toEqual(undoBefore);
  });

  it("says what is missing, is let in with a reason, and is locked then", async () => {
    const { test, applicationId, requisition } = await openInterview();
    const { scorecardId: id } = await test.ask("scorecard.open", { applicationId });
    const error = await test.refusal("scorecard.submit", { id, gapReason: "  " });
    expect(error).toEqual({
      code: "refused",
      message:
        "The scorecard still lacks a rating or “not assessed” for Paper, Photographs; an overall recommendation. Fill it in, or give a reason for submitting it as it is.",
      fields: { gapReason: error.message },
    });
    test.passDays(1);
    const changed = await test.changesOf("scorecard.submit", { id, gapReason: "Cut short" });
    expect(changed.cards).toMatchObject([{ applicationId, cardsIn: 1, cardsOwed: 0, mean: null }]);
    const card = await test.ask("scorecard.get", { id });
    expect(card).toMatchObject({ status: "submitted", gapReason: "Cut short" });
    const locked = {
      code: "conflict",
      message:
        "This scorecard was submitted and is locked. Your change was not saved; look at the card again.",
    };
    const criterionId = card.ratings[0]?.criterion.id ?? "";
    expect(await test.refusal("scorecard.rate", { id, criterionId, answer: 3 })).toEqual(locked);
    expect(
      await test.refusal("scorecard.writeEvidence", { id, criterionId, evidence: "x" }),
    ).toEqual(locked);
    expect(await test.refusal("scorecard.write", { id, takeaways: "x" })).toEqual(locked);
    expect(await test.refusal("scorecard.submit", { id, gapReason: null })).toEqual(locked);
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: id });

    await test.ask("application.moveToStage", {
      applicationIds: [applicationId],
      toStageId: requisition.stageId("Onsite"),
      place: "last",
    });
    const next = await test.ask("scorecard.open", { applicationId });
    expect(next.scorecardId).not.toBe(id);
    expect((await test.ask("scorecard.get", { id: next.scorecardId })).interviewName).toBe(
      "Onsite interview",
    );
  });

  it("is written by its author alone", async () => {
    const { test, applicationId, ben, me } = await openInterview();
    const { scorecardId: id } = await test.ask("scorecard.open", { applicationId });
    const { ratings } = await test.ask("scorecard.get", { id });
    await test.ask("actor.choose", { id: ben.id });
    const criterionId = ratings[0]?.criterion.id ?? "";
    expect(await test.refusal("scorecard.rate", { id, criterionId, answer: 3 })).toEqual({
      code: "refused",
      message: "Only Me can write on this scorecard. Choose Me as the acting person first.",
    });
    expect((await test.refusal("scorecard.get", { id })).message).toBe(
      "Me has not submitted this scorecard yet. Until then only Me can read it.",
    );
    const mine = await test.ask("scorecard.open", { applicationId });
    expect(mine.scorecardId).not.toBe(id);
    await test.ask("actor.choose", { id: me.id });
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: id });
  });

  it("is not begun on somebody who has left, and takes no strange criterion", async () => {
    const { test, applicationId, ben } = await openInterview();
    const { scorecardId: id } = await test.ask("scorecard.open", { applicationId });
    const other = await createRequisition(test);
    const { criteria } = await test.ask("scorecardTemplate.get", { requisitionId: other.id });
    const criterionId = criteria[0]?.id ?? "";
    expect((await test.refusal("scorecard.rate", { id, criterionId, answer: 3 })).message).toBe(
      "This criterion is no longer there. Somebody removed it meanwhile.",
    );
    expect(
      (await test.refusal("scorecard.writeEvidence", { id, criterionId, evidence: "x" })).code,
    ).toBe("not_found");
    const evidence = "x".repeat(limits.evidence + 1);
    expect(
      await test.refusal("scorecard.writeEvidence", { id, criterionId, evidence }),
    ).toMatchObject({
      code: "invalid_input",
      fields: { evidence: "The evidence is too long: at most 200,000 characters." },
    });
    await test.ask("application.hire", { applicationId, startsOn: "2026-06-01" });
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: id });
    await test.ask("actor.choose", { id: ben.id });
    expect((await test.refusal("scorecard.open", { applicationId })).message).toBe(
      "Ada Park is hired. Restore the application first.",
    );
    for (const route of ["scorecard.get", "scorecard.submit"] as const) {
      const input = { id: nobody, gapReason: null };
      const reply = await test.raw(route, route === "scorecard.get" ? { id: nobody } : input);
      expect(reply).toMatchObject({ ok: false, error: { code: "not_found" } });
    }
  });
});

describe("blind", () => {
  it.each([
    ["never", { owing: true, done: true }],
    ["until_submitted", { owing: false, done: true }],
    ["always", { owing: false, done: false }],
  ] as const)("%s shows others' cards to an interviewer", async (blind, expected) => {
    const { test, requisition, applicationId, candidateId, ben } = await openInterview();
    const mine = await submitCard(test, applicationId, 4);
    setBlind(test, blind);
    await test.ask("actor.choose", { id: ben.id });
    const seen = async () => {
      const { cards } = await test.ask("board.get", { requisitionId: requisition.id });
      const detail = await test.ask("candidate.get", { id: candidateId });
      const summary = detail.applications[0]?.scorecards.find((card) => card.id === mine);
      const reply = await test.raw("scorecard.get", { id: mine });
      return {
        mean: cards[0]?.mean,
        isHidden: summary?.isHidden,
        summaryMean: summary?.mean,
        recommendation: summary?.recommendation,
        isOpen: reply.ok,
      };
    };
    const open = (mean: number) => {
      return { mean, isHidden: false, summaryMean: 4, recommendation: "yes", isOpen: true };
    };
    const hidden = (mean: number | null) => {
      return { mean, isHidden: true, summaryMean: null, recommendation: null, isOpen: false };
    };
    expect(await seen(), "without a seat").toEqual(open(4));
    await test.ask("scorecard.open", { applicationId });
    expect(await seen(), "owing a card").toEqual(expected.owing ? open(4) : hidden(null));
    await submitCard(test, applicationId, 2);
    expect(await seen(), "own card in").toEqual(expected.done ? open(3) : hidden(2));
  });

  it("keeps the private note for its author and for those who do not interview", async () => {
    const { test, applicationId, ben } = await openInterview();
    const mine = await submitCard(test, applicationId, 4);
    setBlind(test, "never");
    const note = async () => (await test.ask("scorecard.get", { id: mine })).privateNote;
    expect(await note()).toBe("Between us.");
    await test.ask("actor.choose", { id: ben.id });
    expect(await note()).toBe("Between us.");
    await test.ask("scorecard.open", { applicationId });
    expect(await note()).toBe("");
  });

  it("says why a card is hidden, and shows nothing of it in the timeline and in undo labels", async () => {
    const { test, applicationId, candidateId, ben } = await openInterview();
    const mine = await submitCard(test, applicationId, 2);
    await test.ask("actor.choose", { id: ben.id });
    await test.ask("scorecard.open", { applicationId });
    expect(await test.refusal("scorecard.get", { id: mine })).toEqual({
      code: "refused",
      message: "Me's scorecard is hidden until your own is in. Submit yours first.",
    });
    const { timeline } = await test.ask("candidate.get", { id: candidateId });
    expect(timeline.map((entry) => entry.text)).toEqual([
      "Scorecard for Applied interview submitted by Me",
      "Added to Conservator in Applied by Me",
    ]);
    expect(await test.ask("history.state", {})).toEqual({ undo: null, redo: null });
  });
});

describe("the acting person", () => {
  it("has an undo stack of their own and is named in what they do", async () => {
    const { test, requisition, applicationId, candidateId, me, ben } = await openInterview();
    const move = (stage: string) => ({
      applicationIds: [applicationId],
      toStageId: requisition.stageId(stage),
      place: "last" as const,
    });
    await test.ask("application.moveToStage", move("Onsite"));
    await test.ask("actor.choose", { id: ben.id });
    expect(await test.refusal("history.undo", {})).toMatchObject({ code: "nothing_to_undo" });
    await test.ask("note.add", { candidateId, applicationId: null, text: "Hello" });
    expect((await test.ask("history.state", {})).undo).toBe("Add a note on Ada Park");
    test.reopen();
    expect((await test.ask("app.state", {})).actor.name).toBe("Ben Ode");
    await test.ask("actor.choose", { id: me.id });
    expect((await test.ask("history.undo", {})).label).toBe("Move to Onsite: Ada Park");
    const { timeline } = await test.ask("candidate.get", { id: candidateId });
    expect(timeline.map((entry) => [entry.text, entry.isVoided])).toEqual([
      ["Undone by Me: the move", false],
      ["Note by Ben Ode: Hello", false],
      ["Moved from Applied to Onsite by Me", true],
      ["Added to Conservator in Applied by Me", false],
    ]);
  });

  it("is somebody of the team, whose name can be changed", async () => {
    const { test, ben } = await openInterview();
    await test.ask("member.rename", { id: ben.id, name: "Ben Odé", email: null });
    const { members } = await test.ask("app.state", {});
    expect(members.map((member) => member.name)).toEqual(["Me", "Ben Odé"]);
    expect((await test.ask("history.undo", {})).label).toBe("Edit Ben Odé");
    expect(await test.refusal("actor.choose", { id: nobody })).toMatchObject({ code: "not_found" });
    expect(
      await test.refusal("member.rename", { id: nobody, name: "Nobody", email: null }),
    ).toMatchObject({ code: "not_found" });
    expect(await test.refusal("member.add", { name: " ", email: "x" })).toEqual({
      code: "invalid_input",
      message: "The name is empty. Please fill it in.",
      fields: {
        name: "The name is empty. Please fill it in.",
        email:
          "An e-mail address has an @ with something before and after it, such as ada@example.com.",
      },
    });
  });
});
