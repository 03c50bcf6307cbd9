import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/shared/domain/fingerprint.ts";
import { limits } from "../../src/shared/domain/limits.ts";
import { criterion } from "./support.ts";
import { interviewInput, nobody, openInterviews, submitCard } from "./interviewSupport.ts";

/** Jo's seat on an interview about paper, and the draft that Jo has begun there. */
async function openDraft() {
  const opened = await openInterviews();
  const { test, criterionId, applicationId, jo, act } = opened;
  const focusCriterionIds = [criterionId("Paper")];
  const { id } = await test.ask("interview.plan", interviewInput(opened, { focusCriterionIds }));
  const { seats } = await test.ask("interview.get", { id });
  const seatId = seats[0]?.id ?? nobody;
  await act(jo);
  const { scorecardId } = await test.ask("scorecard.open", { applicationId, seatId });
  return { ...opened, interviewId: id, seatId, scorecardId };
}

describe("a scorecard of a seat", () => {
  it("has the interview's focus first, and knows when and for whom it is", async () => {
    const { test, scorecardId, interviewId, seatId, act, sam, applicationId } = await openDraft();
    const card = await test.ask("scorecard.get", { id: scorecardId });
    expect(card).toMatchObject({
      seatId,
      interviewId,
      interviewName: "Onsite: craft",
      interviewStart: { local: "2026-05-07T10:00", zone: "Europe/Berlin" },
      interviewLength: 60,
      blind: "until_submitted",
      areOthersHidden: true,
      versions: [{ id: scorecardId, status: "draft", reopenReason: null }],
    });
    expect(card.ratings.map((one) => [one.criterion.title, one.isFocus])).toEqual([
      ["Paper", true],
      ["Photographs", false],
      ["Teaching", false],
    ]);
    expect(card.missing.unanswered).toEqual(["Paper"]);
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId });
    await act(sam);
    expect(await test.refusal("scorecard.open", { applicationId, seatId })).toEqual({
      code: "refused",
      message: "This seat is Jo Tan's. Choose Jo Tan as the acting person to fill the scorecard.",
    });
    const strange = { applicationId, seatId: nobody };
    expect((await test.refusal("scorecard.open", strange)).code).toBe("not_found");
  });

  it("keeps its version when the template is edited while it is open", async () => {
    const { test, requisition, scorecardId, criterionId } = await openDraft();
    const write = { id: scorecardId, criterionId: criterionId("Photographs") };
    await test.ask("scorecard.writeEvidence", { ...write, evidence: "Knows gelatine." });
    const { version } = await test.ask("scorecardTemplate.save", {
      requisitionId: requisition.id,
      baseVersion: 1,
      criteria: [criterion("Frames")],
      checks: [],
    });
    expect(version).toBe(2);
    await test.ask("scorecard.rate", { ...write, answer: 4 });
    const card = await test.ask("scorecard.get", { id: scorecardId });
    expect(card.templateVersion).toBe(1);
    expect(card.ratings.map((one) => one.criterion.title)).toEqual([
      "Paper",
      "Photographs",
      "Teaching",
    ]);
    expect(card.ratings[1]).toMatchObject({ answer: 4, evidence: "Knows gelatine." });
  });

  it("takes 100 kB of evidence, says so above the limit, and keeps what was there", async () => {
    const { test, scorecardId, criterionId } = await openDraft();
    const write = { id: scorecardId, criterionId: criterionId("Paper") };
    const evidence = "Ünïcode 👩‍🎨 ".repeat(8_000);
    expect(new TextEncoder().encode(evidence).length).toBeGreaterThan(100_000);
    await test.ask("scorecard.writeEvidence", { ...write, evidence });
    const tooLong = "x".repeat(limits.evidence + 1);
    const { message } = await test.refusal("scorecard.writeEvidence", {
      ...write,
      evidence: tooLong,
    });
    expect(message).toBe("The evidence is too long: at most 200,000 characters.");
    test.reopen();
    const { ratings } = await test.ask("scorecard.get", { id: scorecardId });
    expect(ratings[0]?.evidence).toBe(evidence);
  });

  it("in two windows loses no text: the stale one is told, and both see the newer", async () => {
    const { test, scorecardId, criterionId } = await openDraft();
    const write = { id: scorecardId, criterionId: criterionId("Paper") };
    const send = (evidence: string, base: string | null, window: string) =>
      test.raw("scorecard.writeEvidence", { ...write, evidence, base }, window);
    await send("Led", fingerprintOf(""), "one");
    expect(await send("Led the move.", fingerprintOf("Led"), "one")).toMatchObject({ ok: true });
    const told = test.events.at(-1);
    expect(told).toMatchObject({ origin: "one", event: { type: "changed" } });
    expect(told?.event.type === "changed" && told.event.changed.tables).toContain(
      "scorecard_rating",
    );
    const stale = await send("Something else", fingerprintOf("Led"), "two");
    expect(stale).toEqual({
      ok: false,
      error: {
        code: "conflict",
        message:
          "This text was changed in another window meanwhile. Yours was not saved over it and is kept here; look at the other one, then save yours again.",
      },
    });
    const stored = async () => (await test.ask("scorecard.get", { id: scorecardId })).ratings[0];
    expect((await stored())?.evidence).toBe("Led the move.");
    expect(await send("Something else", null, "two")).toMatchObject({ ok: true });
    expect((await stored())?.evidence).toBe("Something else");
    await test.raw("scorecard.rate", { ...write, answer: 2 }, "one");
    await test.raw("scorecard.rate", { ...write, answer: 5 }, "two");
    expect((await stored())?.answer).toBe(5);
    await test.ask("scorecard.write", { id: scorecardId, takeaways: "Calm" });
    const late = { id: scorecardId, takeaways: "Hasty", base: fingerprintOf("") };
    expect((await test.refusal("scorecard.write", late)).code).toBe("conflict");
  });
});

describe("reopening", () => {
  it("begins a new version with the former answers, keeps both, and says why", async () => {
    const { test, scorecardId: first, applicationId, act, me, jo } = await openDraft();
    await submitCard(test, first, 4, "Careful.");
    const undoBefore = await test.ask("history.state", {});
    const { scorecardId: second } = await test.ask("scorecard.reopen", {
      id: first,
      reason: " Mixed up two people ",
    });
    expect(await test.ask("history.state", {})).toEqual(undoBefore);
    const draft = await test.ask("scorecard.get", { id: second });
    expect(draft).toMatchObject({ status: "draft", recommendation: "yes", templateVersion: 1 });
    expect(draft.ratings.map(({ answer, evidence }) => [answer, evidence])).toEqual([
      [4, "Careful."],
      [4, "Careful."],
      [4, "Careful."],
    ]);
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: second });
    await submitCard(test, second, 2, "Hasty.");
    const card = await test.ask("scorecard.get", { id: second });
    expect(card.versions).toMatchObject([
      { id: first, status: "submitted", reopenReason: null },
      { id: second, status: "submitted", reopenReason: "Mixed up two people" },
    ]);
    await act(me);
    const former = await test.ask("scorecard.get", { id: first });
    expect(former.ratings[0]).toMatchObject({ answer: 4, evidence: "Careful." });
    expect(former.versions).toEqual(card.versions);
    const { debrief } = await test.ask("debrief.get", { applicationId });
    expect(debrief.columns.map(({ scorecardId }) => scorecardId)).toEqual([second]);
    expect(debrief.summary.mean).toBe(2);
    expect((await test.refusal("scorecard.reopen", { id: second, reason: "x" })).message).toBe(
      "Only Jo Tan can reopen this scorecard. Choose Jo Tan as the acting person first.",
    );
    await act(jo);
    expect((await test.refusal("scorecard.reopen", { id: first, reason: "x" })).message).toBe(
      "This version was reopened already. Go on with the newest version of the scorecard.",
    );
    expect((await test.refusal("scorecard.reopen", { id: second, reason: "  " })).message).toBe(
      "The reason is empty. Please fill it in.",
    );
  });

  it("is shown as reopened until it is in again; deleting the draft takes it back", async () => {
    const { test, scorecardId: first, applicationId, act, me, jo } = await openDraft();
    await submitCard(test, first, 4);
    const { scorecardId: second } = await test.ask("scorecard.reopen", { id: first, reason: "x" });
    const { cards } = await test.changesOf("scorecard.write", { id: second, takeaways: "Well" });
    expect(cards).toMatchObject([{ cardsIn: 0, cardsOwed: 1 }]);
    await act(me);
    const state = async () => {
      const { debrief } = await test.ask("debrief.get", { applicationId });
      return debrief.columns.map((column) => [column.author.name, column.state]);
    };
    expect(await state()).toEqual([["Jo Tan", "reopened"]]);
    expect((await test.refusal("scorecard.get", { id: second })).message).toMatch(/not submitted/u);
    await act(jo);
    await test.ask("scorecard.removeDraft", { id: second });
    expect(await state()).toEqual([["Jo Tan", "in"]]);
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: first });
    expect((await test.ask("history.undo", {})).label).toBe("Delete a draft scorecard on Ada Park");
    expect(await test.ask("scorecard.open", { applicationId })).toEqual({ scorecardId: second });
    expect(await state()).toEqual([["Jo Tan", "reopened"]]);
  });
});

describe("deleting a draft", () => {
  it("can be undone with everything in it, and frees the seat", async () => {
    const { test, scorecardId, applicationId, interviewId, criterionId, act, me, sam } =
      await openDraft();
    const write = { id: scorecardId, criterionId: criterionId("Paper") };
    await test.ask("scorecard.writeEvidence", { ...write, evidence: "Knows gelatine." });
    await test.ask("scorecard.rate", { ...write, answer: 4 });
    await test.ask("scorecard.removeDraft", { id: scorecardId });
    expect((await test.refusal("scorecard.get", { id: scorecardId })).code).toBe("not_found");
    test.reopen();
    await test.ask("history.undo", {});
    const back = await test.ask("scorecard.get", { id: scorecardId });
    expect(back.ratings[0]).toMatchObject({ answer: 4, evidence: "Knows gelatine." });
    await test.ask("history.redo", {});
    const next = await test.ask("scorecard.open", { applicationId });
    expect(next.scorecardId).not.toBe(scorecardId);
    const { message } = await test.refusal("history.undo", {});
    expect(message).toMatch(/could not be put back, because another record has taken its place/u);
    await test.ask("scorecard.removeDraft", { id: next.scorecardId });
    await act(me);
    await test.ask("interview.setSeats", { id: interviewId, seats: [{ memberId: sam.id }] });
    const { seats } = await test.ask("interview.get", { id: interviewId });
    expect(seats.map(({ member }) => member.name)).toEqual(["Sam Reyes"]);
  });

  it("is its author's, and never of a card that is in", async () => {
    const { test, scorecardId, act, me, jo } = await openDraft();
    await act(me);
    expect((await test.refusal("scorecard.removeDraft", { id: scorecardId })).message).toBe(
      "Only Jo Tan can write on this scorecard. Choose Jo Tan as the acting person first.",
    );
    await act(jo);
    await submitCard(test, scorecardId, 3);
    expect((await test.refusal("scorecard.removeDraft", { id: scorecardId })).code).toBe(
      "conflict",
    );
    expect(() => {
      test.write(`UPDATE scorecard SET removed_at = '2026-01-01' WHERE id = '${scorecardId}'`);
    }).toThrow("a submitted scorecard is locked");
  });
});
