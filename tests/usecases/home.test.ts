import { describe, expect, it } from "vitest";
import { addCandidates, createRequisition, openTestCore } from "./support.ts";

describe("home", () => {
  it("lists cards past their target in working days, and says by how much", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada Park", "Ben Ode"]);
    const { cards } = await test.ask("board.get", { requisitionId: requisition.id });
    await test.ask("application.moveToStage", {
      applicationIds: [cards[1]?.applicationId ?? ""],
      toStageId: requisition.stageId("Onsite"),
      place: "last",
    });
    // Monday to Thursday: three working days, the target of "Applied".
    test.passDays(3);
    expect((await test.ask("home.get", {})).items).toEqual([]);
    // Friday: four.
    test.passDays(1);
    const home = await test.ask("home.get", {});
    expect(home.items).toEqual([
      {
        kind: "late",
        applicationId: cards[0]?.applicationId,
        candidateId: cards[0]?.candidateId,
        requisitionId: requisition.id,
        scorecardId: null,
        name: "Ada Park",
        requisitionTitle: "Conservator",
        seatId: null,
        detail: "4 working days in Applied, target 3",
      },
    ]);
    expect(home.requisitions).toMatchObject([
      { title: "Conservator", status: "open", activeCount: 2, lateCount: 1, openingsLeft: 1 },
    ]);
    expect(home.requisitions[0]?.funnel.map((stage) => stage.count)).toEqual([1, 0, 0, 1, 0]);
    // Sunday: five working days; a weekend makes nobody late.
    test.passDays(2);
    expect((await test.ask("home.get", {})).items[0]?.detail).toBe(
      "5 working days in Applied, target 3",
    );
    await test.ask("requisition.setStatus", { id: requisition.id, status: "on_hold" });
    expect((await test.ask("home.get", {})).items).toEqual([]);
  });

  it("lists the scorecards that the acting person owes, and nobody else's", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    const [applicationId = ""] = await addCandidates(test, requisition.id, ["Ada Park"]);
    const { scorecardId } = await test.ask("scorecard.open", { applicationId });
    expect((await test.ask("home.get", {})).items).toMatchObject([
      { kind: "scorecard_owed", scorecardId, name: "Ada Park", detail: "Applied interview" },
    ]);
    const { actor } = await test.ask("app.state", {});
    const ben = await test.ask("member.add", { name: "Ben Ode", email: null });
    await test.ask("actor.choose", { id: ben.id });
    expect((await test.ask("home.get", {})).items).toEqual([]);
    await test.ask("actor.choose", { id: actor.id });
    await test.ask("scorecard.submit", { id: scorecardId, gapReason: "Cut short" });
    expect((await test.ask("home.get", {})).items).toEqual([]);
  });
});
