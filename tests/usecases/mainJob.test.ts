import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  addCandidates,
  boardText,
  createRequisition,
  factsOf,
  openTestCore,
  postingText,
} from "./support.ts";

describe("the main job", () => {
  it("goes from a posting to a spreadsheet, and everything is there after a restart", async () => {
    const test = openTestCore();
    const { ask } = test;

    const draft = await ask("posting.read", { text: postingText, marks: [] });
    expect(draft.reading.facts.title?.value).toBe("Museum Conservator");
    expect(draft.reading.requirements).toHaveLength(3);
    expect(draft.criteria.length).toBeGreaterThan(0);

    const requisition = await createRequisition(test, { facts: factsOf("Museum Conservator") });
    expect(await ask("posting.get", { requisitionId: requisition.id })).toMatchObject({
      text: postingText,
      version: 1,
    });
    const [ada, ben] = await addCandidates(test, requisition.id, ["Ada Park", "Ben Ode"]);
    if (ada === undefined || ben === undefined) throw new Error("Nobody was added.");
    expect(await boardText(test, requisition.id)).toEqual(["Applied: Ada Park, Ben Ode"]);

    await ask("application.moveToStage", {
      applicationIds: [ada],
      toStageId: requisition.stageId("Onsite"),
      place: "last",
    });
    test.passDays(3);

    const { scorecardId } = await ask("scorecard.open", { applicationId: ada });
    const blank = await ask("scorecard.get", { id: scorecardId });
    expect(blank).toMatchObject({ status: "draft", interviewName: "Onsite interview" });
    for (const [index, { criterion }] of blank.ratings.entries()) {
      const answer = index === 0 ? 5 : "not_assessed";
      await ask("scorecard.rate", { id: scorecardId, criterionId: criterion.id, answer });
      const evidence = `Saw it, ${index.toString()}`;
      await ask("scorecard.writeEvidence", {
        id: scorecardId,
        criterionId: criterion.id,
        evidence,
      });
    }
    await ask("scorecard.write", { id: scorecardId, recommendation: "strong_yes" });
    await ask("scorecard.submit", { id: scorecardId, gapReason: null });
    const [card] = (await ask("board.get", { requisitionId: requisition.id })).cards.filter(
      (one) => one.applicationId === ada,
    );
    expect(card).toMatchObject({ cardsIn: 1, cardsOwed: 0, mean: 5, interviewers: ["M"] });

    const path = join(test.folder, "pipeline.csv");
    test.core().grantFile("7a0c6d0e-3e7e-4a52-9a39-2f7d0a2a1c01", path);
    const result = await ask("export.pipeline", {
      requisitionId: requisition.id,
      format: "csv",
      token: "7a0c6d0e-3e7e-4a52-9a39-2f7d0a2a1c01",
      job: "7a0c6d0e-3e7e-4a52-9a39-2f7d0a2a1c02",
    });
    expect(result).toEqual({ fileName: "pipeline.csv", rows: 2 });
    const lines = readFileSync(path, "utf8").trim().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines.find((line) => line.startsWith("Ada Park"))).toContain("Onsite,3,3,Active");

    expect(await ask("history.state", {})).toEqual({
      undo: "Move to Onsite: Ada Park",
      redo: null,
    });
    test.reopen();
    expect(await boardText(test, requisition.id)).toEqual(["Applied: Ben Ode", "Onsite: Ada Park"]);
    expect(await ask("scorecard.get", { id: scorecardId })).toMatchObject({ status: "submitted" });
    expect((await ask("history.undo", {})).label).toBe("Move to Onsite: Ada Park");
    expect(await boardText(test, requisition.id)).toEqual(["Applied: Ada Park, Ben Ode"]);
    expect((await ask("history.redo", {})).label).toBe("Move to Onsite: Ada Park");
    expect(await boardText(test, requisition.id)).toEqual(["Applied: Ben Ode", "Onsite: Ada Park"]);
  });
});
