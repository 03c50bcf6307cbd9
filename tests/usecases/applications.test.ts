import { describe, expect, it } from "vitest";
import type { InputOf } from "../../src/shared/ipc/contract.ts";
import {
  addCandidates,
  boardText,
  createRequisition,
  openTestCore,
  type TestCore,
} from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

async function reasonId({ ask }: TestCore, kind: "rejected" | "withdrawn"): Promise<string> {
  const { reasons } = await ask("reason.list", {});
  const reason = reasons.find((one) => one.kind === kind);
  if (reason === undefined) throw new Error(`There is no reason for ${kind}.`);
  return reason.id;
}

async function openBoard(names: readonly string[]) {
  const test = openTestCore();
  const requisition = await createRequisition(test);
  const ids = await addCandidates(test, requisition.id, names);
  const idOf = (name: string) => ids[names.indexOf(name)] ?? nobody;
  const move = (
    who: readonly string[],
    stage: string,
    place: InputOf<"application.moveToStage">["place"] = "last",
  ) => ({
    applicationIds: who.map(idOf),
    toStageId: requisition.stageId(stage),
    place,
  });
  return { test, requisition, idOf, move, board: () => boardText(test, requisition.id) };
}

describe("moving", () => {
  it("puts cards where they were dropped and keeps their order", async () => {
    const { test, idOf, move, board } = await openBoard(["A", "B", "C", "D"]);
    await test.ask("application.moveToStage", move(["D", "A"], "Onsite"));
    expect(await board()).toEqual(["Applied: B, C", "Onsite: A, D"]);
    await test.ask("application.moveToStage", move(["C"], "Onsite", { after: idOf("A") }));
    await test.ask("application.moveToStage", move(["B"], "Onsite", "first"));
    expect(await board()).toEqual(["Onsite: B, A, C, D"]);
    await test.ask("application.moveToStage", move(["D"], "Onsite", { after: idOf("B") }));
    expect(await board()).toEqual(["Onsite: B, D, A, C"]);
    expect(await test.ask("history.state", {})).toEqual({ undo: "Reorder Onsite: D", redo: null });
  });

  it("tells windows the cards as they are now, and leaves no trace of nothing", async () => {
    const { test, requisition, idOf, move } = await openBoard(["A", "B"]);
    const changed = await test.changesOf("application.moveToStage", move(["A", "B"], "Offer"));
    expect(changed.tables).toEqual(["application", "candidate", "stage_transition", "undo_entry"]);
    expect(changed.goneCards).toEqual([]);
    expect(new Set(changed.cards.map((card) => card.stageId))).toEqual(
      new Set([requisition.stageId("Offer")]),
    );
    expect(changed.cards.map((card) => card.applicationId).sort()).toEqual(
      [idOf("A"), idOf("B")].sort(),
    );
    const again = await test.raw("application.moveToStage", move(["A", "B"], "Offer"));
    expect(again).toMatchObject({ ok: true, changed: null });
  });

  it("counts days from the move, or from when a person says that it happened", async () => {
    const { test, idOf, move } = await openBoard(["A"]);
    const occurredAt = "2026-04-20T08:00:00.000Z";
    await test.ask("application.moveToStage", { ...move(["A"], "Onsite"), occurredAt });
    const stated = await test.changesOf("application.moveToStage", {
      ...move(["A"], "Offer"),
      occurredAt,
    });
    expect(stated.cards).toMatchObject([{ enteredStageAt: occurredAt, enteredStated: true }]);
    const { rows } = await test.ask("candidate.list", {
      search: "",
      requisitionId: null,
      disposition: "active",
      sort: { column: "name", descending: false },
      offset: 0,
      limit: 1,
    });
    const { timeline } = await test.ask("candidate.get", { id: rows[0]?.candidateId ?? "" });
    expect(timeline[0]).toMatchObject({
      at: occurredAt,
      isStated: true,
      applicationId: idOf("A"),
      text: "Moved from Onsite to Offer by Me",
    });
    const future = { ...move(["A"], "Onsite"), occurredAt: "2027-01-01T00:00:00.000Z" };
    expect(await test.refusal("application.moveToStage", future)).toEqual({
      code: "refused",
      message: "A move cannot have happened in the future. Choose a time that has passed.",
    });
  });

  it("refuses stages, cards and neighbours that do not take part", async () => {
    const { test, requisition, idOf, move } = await openBoard(["A", "B"]);
    const other = await createRequisition(test);
    const refused = async (over: Partial<InputOf<"application.moveToStage">>) => {
      const error = await test.refusal("application.moveToStage", {
        ...move(["A"], "Onsite"),
        ...over,
      });
      return `${error.code}: ${error.message}`;
    };
    expect(await refused({ toStageId: other.stageId("Onsite") })).toBe(
      "refused: A stands on another requisition. A move stays within one requisition.",
    );
    expect(await refused({ toStageId: nobody })).toBe(
      "not_found: That stage is not part of this requisition, or it was removed. Choose a stage of the board.",
    );
    expect(await refused({ applicationIds: [nobody] })).toBe(
      "not_found: This application is no longer there. Somebody removed it meanwhile.",
    );
    expect(await refused({ applicationIds: [idOf("A"), nobody] })).toMatch(/^not_found: Some of/u);
    expect(await refused({ place: { after: idOf("B") } })).toBe(
      "conflict: The card to stand after is no longer in Onsite. Look at the board again and repeat the move.",
    );
    expect(await refused({ applicationIds: [] })).toBe("invalid_input: No candidate was chosen.");
    test.write(
      `UPDATE stage SET archived_at = '2026-01-01T00:00:00.000Z' WHERE id = '${requisition.stageId("Onsite")}'`,
    );
    expect(await refused({})).toBe(
      "refused: Onsite is archived and takes no more candidates. Choose another stage.",
    );
    test.write(
      `UPDATE stage SET removed_at = '2026-01-01T00:00:00.000Z' WHERE id = '${requisition.stageId("Onsite")}'`,
    );
    expect(await refused({})).toMatch(/^not_found: That stage is not part/u);
  });

  it("finds room when the keys of a stage have run out, with one undo", async () => {
    const { test, move, idOf, board } = await openBoard(["A", "B", "C"]);
    const long = `a0${"0".repeat(97)}1`;
    test.write(`UPDATE application SET position = '${long}' WHERE id = '${idOf("B")}'`);
    await test.ask("application.moveToStage", move(["C"], "Applied", { after: idOf("A") }));
    expect(await board()).toEqual(["Applied: A, C, B"]);
    const keys = test.rows("SELECT max(length(position)) AS longest FROM application");
    expect(keys).toEqual([{ longest: 3 }]);
    expect((await test.ask("history.undo", {})).left).toEqual([]);
    expect(await board()).toEqual(["Applied: A, B, C"]);
  });

  it("keeps one of two moves of the same card, whichever window came last", async () => {
    const { test, move, board } = await openBoard(["A"]);
    const [first, second] = await Promise.all([
      test.raw("application.moveToStage", move(["A"], "Onsite"), "one"),
      test.raw("application.moveToStage", move(["A"], "Offer"), "two"),
    ]);
    expect([first.ok, second.ok]).toEqual([true, true]);
    expect(await board()).toEqual(["Offer: A"]);
    expect(test.events.slice(-2)).toMatchObject([
      { origin: "one", event: { type: "changed" } },
      { origin: "two", event: { type: "changed" } },
    ]);
  });
});

describe("leaving and coming back", () => {
  it("rejects and withdraws with a reason, and restores to the stage that was left", async () => {
    const { test, requisition, idOf, move, board } = await openBoard(["A", "B", "C"]);
    await test.ask("application.moveToStage", move(["A", "B"], "Onsite"));
    const rejected = await test.changesOf("application.reject", {
      applicationIds: [idOf("A")],
      reasonId: await reasonId(test, "rejected"),
      note: "  Kind letter sent ",
    });
    expect(rejected.cards).toMatchObject([
      { disposition: "rejected", reason: "Experience", stageId: requisition.stageId("Onsite") },
    ]);
    await test.ask("application.withdraw", {
      applicationIds: [idOf("B")],
      reasonId: await reasonId(test, "withdrawn"),
      note: null,
    });
    const shown = await test.ask("board.get", { requisitionId: requisition.id });
    expect(shown.left).toEqual({ hired: 0, rejected: 1, withdrawn: 1, other: 0 });
    expect(await board()).toEqual(["Applied: C"]);
    test.passDays(2);
    await test.ask("application.restore", { applicationIds: [idOf("B"), idOf("A")] });
    expect(await board()).toEqual(["Applied: C", "Onsite: B, A"]);
    const labels: string[] = [];
    for (let step = 0; step < 3; step += 1) {
      labels.push((await test.ask("history.undo", {})).label);
    }
    expect(labels).toEqual(["Restore 2 candidates", "Withdraw B", "Reject A"]);
    expect(await board()).toEqual(["Applied: C", "Onsite: A, B"]);
  });

  it("wants a reason of its kind and an application that is active", async () => {
    const { test, idOf } = await openBoard(["A"]);
    const input = { applicationIds: [idOf("A")], note: null };
    const withdrawal = await reasonId(test, "withdrawn");
    expect(await test.refusal("application.reject", { ...input, reasonId: withdrawal })).toEqual({
      code: "refused",
      message:
        "“Accepted another offer” is not a reason for a rejection. Choose one from the list.",
    });
    expect(await test.refusal("application.withdraw", { ...input, reasonId: nobody })).toEqual({
      code: "not_found",
      message: "That reason is no longer on the list. Choose another one.",
    });
    await test.ask("application.withdraw", { ...input, reasonId: withdrawal });
    expect(
      (await test.refusal("application.withdraw", { ...input, reasonId: withdrawal })).message,
    ).toBe("A is withdrawn. Restore the application first.");
    await test.ask("application.restore", { applicationIds: [idOf("A")] });
    expect(await test.refusal("application.restore", { applicationIds: [idOf("A")] })).toEqual({
      code: "conflict",
      message: "A is active already. There is nothing to restore.",
    });
  });

  it("hires into openings while there are any, and gives them back", async () => {
    const { test, requisition, idOf } = await openBoard(["A", "B"]);
    const { id } = requisition;
    const hire = (name: string) => ({ applicationId: idOf(name), startsOn: "2026-06-01" });
    const hired = await test.changesOf("application.hire", hire("A"));
    expect(hired.cards).toMatchObject([{ disposition: "hired" }]);
    expect((await test.ask("requisition.get", { id })).openings).toMatchObject([
      { filledBy: idOf("A") },
    ]);
    expect(await test.refusal("application.hire", hire("B"))).toEqual({
      code: "refused",
      message: "Every opening of Conservator is filled. Add an opening to it, then hire B.",
    });
    expect((await test.refusal("application.hire", hire("A"))).message).toBe(
      "A is hired. Restore the application first.",
    );
    await test.ask("requisition.addOpenings", { id, count: 1 });
    await test.ask("application.hire", hire("B"));
    const [summary] = await test.ask("requisition.list", {});
    expect(summary).toMatchObject({ activeCount: 0, openingsLeft: 0 });
    await test.ask("application.restore", { applicationIds: [idOf("A")] });
    expect((await test.ask("requisition.list", {}))[0]?.openingsLeft).toBe(1);
    await test.ask("history.undo", {});
    expect((await test.ask("history.undo", {})).label).toBe("Hire B");
    const { openings } = await test.ask("requisition.get", { id });
    expect(openings.map((opening) => opening.filledBy)).toEqual([idOf("A"), null]);
  });

  it("comes back to the first stage when the one it left is archived, but never twice", async () => {
    const { test, requisition, idOf, move, board } = await openBoard(["A"]);
    await test.ask("application.moveToStage", move(["A"], "Onsite"));
    const leave = {
      applicationIds: [idOf("A")],
      reasonId: await reasonId(test, "rejected"),
      note: null,
    };
    await test.ask("application.reject", leave);
    test.write(
      `UPDATE stage SET archived_at = '2026-01-01T00:00:00.000Z' WHERE id = '${requisition.stageId("Onsite")}'`,
    );
    await test.ask("application.restore", { applicationIds: [idOf("A")] });
    expect(await board()).toEqual(["Applied: A"]);

    await test.ask("application.reject", leave);
    const { rows } = await test.ask("candidate.list", {
      search: "",
      requisitionId: requisition.id,
      disposition: "left",
      sort: { column: "activity", descending: true },
      offset: 0,
      limit: 10,
    });
    const candidateId = rows[0]?.candidateId ?? "";
    const again = { candidateId, requisitionId: requisition.id, stageId: null };
    await test.ask("application.add", again);
    expect(await test.refusal("application.restore", { applicationIds: [idOf("A")] })).toEqual({
      code: "refused",
      message: "A has applied to this requisition again. Go on with that application.",
    });
    expect(await test.refusal("application.add", again)).toEqual({
      code: "conflict",
      message: "A is active on Conservator already. Open that application instead.",
    });
    const detail = await test.ask("candidate.get", { id: candidateId });
    expect(detail.applications.map((one) => [one.disposition, one.reason])).toEqual([
      ["rejected", "Experience"],
      ["active", null],
    ]);
  });
});

describe("checks", () => {
  it("are answered once per application, with who and where, and taken back", async () => {
    const { test, requisition, idOf } = await openBoard(["A"]);
    const { checks } = await test.ask("scorecardTemplate.get", { requisitionId: requisition.id });
    const answer = (given: "yes" | "unclear" | null) => ({
      applicationId: idOf("A"),
      checkId: checks[0]?.id ?? "",
      answer: given,
      seenIn: "Résumé, page 2",
    });
    await test.ask("application.answerCheck", answer("unclear"));
    await test.ask("application.answerCheck", answer("yes"));
    const { scorecardId } = await test.ask("scorecard.open", { applicationId: idOf("A") });
    const shown = async () => (await test.ask("scorecard.get", { id: scorecardId })).checks;
    expect(await shown()).toMatchObject([{ answer: "yes", seenIn: "Résumé, page 2", by: "Me" }]);
    await test.ask("application.answerCheck", answer(null));
    expect(await shown()).toMatchObject([{ answer: null, seenIn: null, by: null }]);
    expect((await test.ask("history.undo", {})).label).toBe("Answer a check of A");
    expect(await shown()).toMatchObject([{ answer: "yes" }]);
    expect(
      (await test.refusal("application.answerCheck", { ...answer("yes"), checkId: nobody }))
        .message,
    ).toBe("This check is no longer there. Somebody removed it meanwhile.");
  });
});
