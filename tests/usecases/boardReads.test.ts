import { describe, expect, it } from "vitest";
import { addCandidates, createRequisition, factsOf, openTestCore, person } from "./support.ts";

async function openBoard(names: readonly string[] = ["A", "B", "C"]) {
  const test = openTestCore();
  const requisition = await createRequisition(test, { openings: 3 });
  const ids = await addCandidates(test, requisition.id, names);
  const idOf = (name: string) => ids[names.indexOf(name)] ?? "";
  const board = () => test.ask("board.get", { requisitionId: requisition.id });
  const cardOf = async (name: string) => (await board()).cards.find((card) => card.name === name);
  const move = async (name: string, stage: string, over: { occurredAt?: string } = {}) => {
    const toStageId = requisition.stageId(stage);
    const input = { applicationIds: [idOf(name)], toStageId, place: "last" as const, ...over };
    await test.ask("application.moveToStage", input);
  };
  return { test, requisition, idOf, board, cardOf, move };
}

describe("a hold", () => {
  it("stops the clocks of cards, lists and home, and undo starts them again", async () => {
    const { test, requisition, board, move } = await openBoard(["A"]);
    const { id } = requisition;
    await move("A", "Offer");
    test.passDays(1);
    await test.ask("requisition.setStatus", { id, status: "on_hold" });
    test.passDays(21);
    await test.ask("requisition.setStatus", { id, status: "open" });
    const [pause] = (await board()).pauses;
    expect([pause?.from.slice(0, 10), pause?.to?.slice(0, 10)]).toEqual([
      "2026-05-05",
      "2026-05-26",
    ]);
    const late = async () =>
      (await test.ask("home.get", {})).items.map((item) => [item.name, item.detail]);
    expect(await late()).toEqual([]);
    expect((await test.ask("requisition.list", {}))[0]?.lateCount).toBe(0);
    test.passDays(6);
    expect(await late()).toEqual([["A", "5 working days in Offer, target 4"]]);
    expect((await test.ask("requisition.get", { id })).pauses).toHaveLength(1);
    await test.ask("history.undo", {});
    await test.ask("history.undo", {});
    expect((await board()).pauses).toEqual([]);
    expect(await late()).toEqual([["A", "20 working days in Offer, target 4"]]);
  });
});

describe("a card", () => {
  it("adds up the days of former visits to its stage, voided ones left out", async () => {
    const { test, cardOf, move } = await openBoard(["A"]);
    await move("A", "Onsite");
    test.passDays(3);
    await move("A", "Offer");
    test.passDays(2);
    await move("A", "Onsite");
    expect(await cardOf("A")).toMatchObject({ formerDays: 3 });
    await test.ask("history.undo", {});
    expect(await cardOf("A")).toMatchObject({ formerDays: 0 });
  });

  it("warns of the same person, by address before name, and of what they have elsewhere", async () => {
    const { test, requisition, idOf, cardOf } = await openBoard(["Zoë Fry", "B"]);
    const other = await createRequisition(test, { facts: factsOf("Curator") });
    const twin = await test.ask("candidate.add", {
      facts: person("zoe  fry", "other@example.com"),
      requisitionId: null,
      stageId: null,
    });
    expect(await cardOf("Zoë Fry")).toMatchObject({
      duplicate: { candidateId: twin.candidateId, by: "name" },
      elsewhere: null,
    });
    expect(await cardOf("B")).toMatchObject({ duplicate: null });
    test.write(
      `UPDATE candidate SET email = 'ZOË.FRY@example.com' WHERE id = '${twin.candidateId}'`,
    );
    test.write(`UPDATE candidate SET email = 'zoË.fry@example.com' WHERE name = 'Zoë Fry'`);
    expect(await cardOf("Zoë Fry")).toMatchObject({ duplicate: { name: "zoe fry", by: "email" } });

    const [b] = test.rows(`SELECT candidate_id AS id FROM application WHERE id = '${idOf("B")}'`);
    const candidateId = String(Object.values(b ?? {})[0]);
    const { applicationId } = await test.ask("application.add", {
      candidateId,
      requisitionId: other.id,
      stageId: null,
    });
    expect(await cardOf("B")).toMatchObject({
      elsewhere: { active: 1, isHired: false, hasDeclinedOffer: false },
    });
    const offer = { terms: "Half time", sentOn: "2026-05-04", expiresOn: null };
    const { id } = await test.ask("offer.save", { applicationId, ...offer });
    await test.ask("offer.decline", { id, on: "2026-05-04" });
    await test.ask("application.hire", { applicationId, startsOn: "2026-06-01" });
    expect(await cardOf("B")).toMatchObject({
      elsewhere: { active: 0, isHired: true, hasDeclinedOffer: true },
    });
    expect(requisition.id).not.toBe(other.id);
  });

  it("of a merged candidate shows who they were merged into", async () => {
    const { test, requisition, board } = await openBoard(["Old Name", "B"]);
    const { candidateId } = await test.ask("candidate.add", {
      facts: person("New Name", "new@example.com"),
      requisitionId: null,
      stageId: null,
    });
    test.write(`UPDATE candidate SET merged_into_id = '${candidateId}' WHERE name = 'Old Name'`);
    const { cards } = await board();
    expect(cards[0]).toMatchObject({ name: "New Name", candidateId });
    const detail = await test.ask("candidate.get", { id: candidateId });
    expect(detail.applications).toHaveLength(1);
    const { rows } = await test.ask("candidate.list", {
      search: "",
      requisitionId: requisition.id,
      disposition: "all",
      sort: { column: "name", descending: false },
      offset: 0,
      limit: 10,
    });
    expect(rows.map((row) => row.name)).toEqual(["B", "New Name"]);
  });
});

describe("how candidates go through", () => {
  it("counts who entered a stage and who went on, without what was undone", async () => {
    const { test, requisition, idOf, move } = await openBoard();
    const flow = async () => {
      const { stages } = await test.ask("board.flow", { requisitionId: requisition.id });
      return stages.map(({ entered, wentOn }) => [entered, wentOn]);
    };
    expect(await flow()).toEqual([[3, 0], ...Array.from({ length: 4 }, () => [0, 0])]);
    await move("A", "Onsite");
    await move("B", "Recruiter screen");
    expect(await flow()).toEqual([
      [3, 2],
      [1, 0],
      [0, 0],
      [1, 0],
      [0, 0],
    ]);
    await test.ask("application.hire", { applicationId: idOf("A"), startsOn: "2026-06-01" });
    await move("B", "Offer");
    await test.ask("history.undo", {});
    expect(await flow()).toEqual([
      [3, 2],
      [1, 0],
      [0, 0],
      [1, 1],
      [0, 0],
    ]);
  });

  it("lists those who left, the latest first, by page", async () => {
    const { test, requisition, idOf } = await openBoard();
    const { reasons } = await test.ask("reason.list", {});
    const reasonId = reasons.find(({ kind }) => kind === "rejected")?.id ?? "";
    for (const name of ["A", "C", "B"]) {
      const applicationIds = [idOf(name)];
      await test.ask("application.reject", { applicationIds, reasonId, note: null });
    }
    const page = { requisitionId: requisition.id, kind: "rejected", limit: 2 } as const;
    const first = await test.ask("board.left", page);
    expect([first.total, first.cards.map((card) => card.name)]).toEqual([3, ["B", "C"]]);
    expect(first.cards[0]).toMatchObject({ reason: "Experience", disposition: "rejected" });
    const second = await test.ask("board.left", { ...page, offset: 2 });
    expect(second.cards.map((card) => card.name)).toEqual(["A"]);
  });
});

describe("a stated time", () => {
  it("dates the coming to the stage where a card stands, and leaves it in its place", async () => {
    const { test, requisition, idOf, board, cardOf } = await openBoard();
    const occurredAt = "2026-04-13T08:00:00.000Z";
    const stay = {
      applicationIds: [idOf("A")],
      toStageId: requisition.stageId("Applied"),
      place: { after: idOf("A") },
      occurredAt,
    };
    await test.ask("application.moveToStage", stay);
    expect(await cardOf("A")).toMatchObject({ enteredStageAt: occurredAt, enteredStated: true });
    expect((await board()).cards.map((card) => card.name)).toEqual(["A", "B", "C"]);
    const { candidateId = "" } = (await cardOf("A")) ?? {};
    const { timeline } = await test.ask("candidate.get", { id: candidateId });
    expect(timeline.map((entry) => entry.text)).toContain("Coming to Applied dated by Me");
    expect((await test.ask("history.undo", {})).label).toBe("Date the coming to Applied: A");
    expect(await cardOf("A")).toMatchObject({ enteredStated: false });
  });

  it("is not before an application whose beginning a person stated", async () => {
    const { test, requisition } = await openBoard([]);
    const on = { requisitionId: requisition.id, stageId: null };
    const { applicationId } = await test.ask("candidate.add", {
      facts: person("A"),
      ...on,
      occurredAt: "2026-04-20T12:00:00.000Z",
    });
    const move = (occurredAt: string) => ({
      applicationIds: [applicationId ?? ""],
      toStageId: requisition.stageId("Onsite"),
      place: "last" as const,
      occurredAt,
    });
    expect(await test.refusal("application.moveToStage", move("2026-04-19T12:00:00.000Z"))).toEqual(
      {
        code: "refused",
        message:
          "A applied on 2026-04-20, so the move cannot have happened before that. Choose a later time.",
      },
    );
    await test.ask("application.moveToStage", move("2026-04-21T12:00:00.000Z"));
  });
});

describe("undo", () => {
  it("leaves and names a card that was moved on and came back meanwhile", async () => {
    const { test, board, move } = await openBoard(["A"]);
    const me = (await test.ask("app.state", {})).actor.id;
    const { id: other } = await test.ask("member.add", { name: "Mara Voss", email: null });
    await move("A", "Onsite");
    await test.ask("actor.choose", { id: other });
    await move("A", "Offer");
    await move("A", "Onsite");
    await test.ask("actor.choose", { id: me });
    expect(await test.refusal("history.undo", {})).toEqual({
      code: "undo_blocked",
      message: "Nothing was undone. A's stage has changed since and was left as it is.",
    });
    expect((await board()).cards).toMatchObject([{ name: "A" }]);
  });
});
