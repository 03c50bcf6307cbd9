import { describe, expect, it } from "vitest";
import { createRequisition, criterion, openTestCore } from "./support.ts";

describe("scorecards kept for the next requisition", () => {
  it("are kept by name without identities and lines, replaced, forgotten and undone", async () => {
    const core = openTestCore();
    const { id } = await createRequisition(core);
    const { criteria, checks } = await core.ask("scorecardTemplate.get", { requisitionId: id });
    await core.ask("savedScorecard.save", { name: "Conservators", criteria, checks });
    const [kept] = await core.ask("savedScorecard.list", {});
    expect(kept?.criteria.map(({ id: of, title, lines }) => ({ of, title, lines }))).toEqual([
      { of: null, title: "Paper", lines: [] },
      { of: null, title: "Photographs", lines: [] },
    ]);
    expect(kept?.checks).toHaveLength(1);

    await core.ask("savedScorecard.save", {
      name: "conservators",
      criteria: [criterion("Paper and ink")],
      checks: [],
    });
    const [replaced, ...others] = await core.ask("savedScorecard.list", {});
    expect(others).toEqual([]);
    expect(replaced?.criteria.map(({ title }) => title)).toEqual(["Paper and ink"]);

    await core.ask("savedScorecard.remove", { id: replaced?.id ?? "" });
    expect(await core.ask("savedScorecard.list", {})).toEqual([]);
    await core.ask("history.undo", {});
    expect(await core.ask("savedScorecard.list", {})).toEqual([replaced]);
  });

  it("without a criterion or a name are refused", async () => {
    const { refusal } = openTestCore();
    const empty = await refusal("savedScorecard.save", { name: "X", criteria: [], checks: [] });
    expect(empty.message).toBe("There is no criterion to save.");
    const nameless = await refusal("savedScorecard.save", {
      name: " ",
      criteria: [criterion("Paper")],
      checks: [],
    });
    expect(nameless.message).toMatch(/name/u);
  });
});

describe("the versions of a scorecard template", () => {
  it("are listed with who saved them, what they held and how many cards rest on each", async () => {
    const core = openTestCore();
    const { id } = await createRequisition(core);
    const { applicationId } = await core.ask("candidate.add", {
      facts: {
        name: "Ada Park",
        email: null,
        phone: null,
        currentTitle: null,
        currentCompany: null,
        location: null,
        source: null,
      },
      requisitionId: id,
      stageId: null,
    });
    await core.ask("scorecard.open", { applicationId: applicationId ?? "" });
    const first = await core.ask("scorecardTemplate.get", { requisitionId: id });
    const [paper, photographs] = first.criteria;
    if (paper === undefined || photographs === undefined) throw new Error("Two were saved.");
    await core.ask("scorecardTemplate.save", {
      requisitionId: id,
      baseVersion: 1,
      criteria: [criterion("Paper and photographs", { derivedFrom: [paper.id, photographs.id] })],
      checks: first.checks,
    });
    const versions = await core.ask("scorecardTemplate.versions", { requisitionId: id });
    expect(
      versions.map(({ version, createdBy, cardCount, criteria }) => ({
        version,
        createdBy,
        cardCount,
        titles: criteria.map(({ title }) => title),
      })),
    ).toEqual([
      { version: 2, createdBy: "Me", cardCount: 0, titles: ["Paper and photographs"] },
      { version: 1, createdBy: "Me", cardCount: 1, titles: ["Paper", "Photographs"] },
    ]);
    expect(core.rows("SELECT derived_from FROM criterion WHERE derived_from <> '[]'")).toEqual([
      { derived_from: JSON.stringify([paper.id, photographs.id]) },
    ]);
  });
});
