import { describe, expect, it } from "vitest";
import {
  addCandidates,
  createRequisition,
  criterion,
  factsOf,
  openTestCore,
  postingText,
} from "./support.ts";

const nobody = "00000000-0000-7000-8000-000000000000";

describe("creating a requisition", () => {
  it("keeps the posting word for word, with stages, openings, criteria and checks", async () => {
    const test = openTestCore();
    const text = `\uFEFF${postingText}\r\n\u00a0التوظيف 👩‍🎨\t`;
    const { id } = await test.ask("requisition.create", {
      status: "draft",
      facts: { ...factsOf("  Museum   Conservator "), location: "Porto; Lisbon", company: " " },
      posting: { text, marks: [{ kind: "heading", level: 1, span: { start: 0, end: 4 } }] },
      criteria: [criterion("Paper", { lines: [[5, 5]], quote: "works on paper" })],
      checks: [],
      openings: 3,
    });
    const { requisition, stages, openings } = await test.ask("requisition.get", { id });
    expect(requisition).toMatchObject({
      title: "Museum Conservator",
      company: null,
      location: "Porto; Lisbon",
      status: "draft",
      blind: "until_submitted",
      openedAt: null,
      isSample: false,
    });
    expect(stages.map((stage) => [stage.name, stage.targetDays])).toEqual([
      ["Applied", 3],
      ["Recruiter screen", 5],
      ["Hiring manager screen", 5],
      ["Onsite", 10],
      ["Offer", 4],
    ]);
    expect(openings).toHaveLength(3);
    expect((await test.ask("posting.get", { requisitionId: id }))?.text).toBe(text);
    expect(await test.ask("scorecardTemplate.get", { requisitionId: id })).toMatchObject({
      version: 1,
      cardCount: 0,
      criteria: [{ title: "Paper", lines: [[5, 5]], quote: "works on paper", guidance: null }],
    });
  });

  it("needs no posting, and refuses one that is empty or no text, with nothing half-written", async () => {
    const test = openTestCore();
    const withText = (text: string) => ({
      status: "open" as const,
      facts: factsOf("Conservator"),
      posting: { text, marks: [] },
      criteria: [criterion("Paper")],
      checks: [],
    });
    expect(await test.refusal("requisition.create", withText(" \n\t"))).toEqual({
      code: "refused",
      message: "The posting is empty. Paste its text, or create the requisition without a posting.",
    });
    expect((await test.refusal("requisition.create", withText("PK\u0003\u0004\0\0"))).message).toBe(
      "This looks like a file rather than text. Open the posting, copy its words and paste them here.",
    );
    const { id } = await createRequisition(test, { posting: null });
    expect(await test.ask("posting.get", { requisitionId: id })).toBeNull();
  });

  it("gives a criterion an identity of its own, whatever id comes in", async () => {
    const test = openTestCore();
    const first = await createRequisition(test);
    const [theirs] = (await test.ask("scorecardTemplate.get", { requisitionId: first.id }))
      .criteria;
    const second = await createRequisition(test, {
      criteria: [criterion("Stolen", { id: theirs?.id ?? null })],
    });
    const [mine] = (await test.ask("scorecardTemplate.get", { requisitionId: second.id })).criteria;
    expect(mine?.title).toBe("Stolen");
    expect(mine?.id).not.toBe(theirs?.id);
  });
});

describe("a requisition", () => {
  it("is changed, opened, held, closed and removed, each with one undo", async () => {
    const test = openTestCore();
    const { id } = await createRequisition(test, { status: "draft" });
    const status = async () => (await test.ask("requisition.get", { id })).requisition.status;
    await test.ask("requisition.update", { id, facts: { ...factsOf("Curator"), team: "Paper" } });
    await test.ask("requisition.setStatus", { id, status: "open" });
    const { openedAt } = (await test.ask("requisition.get", { id })).requisition;
    expect(openedAt).not.toBeNull();
    await test.ask("requisition.setStatus", { id, status: "on_hold" });
    await test.ask("requisition.setStatus", { id, status: "closed" });
    await test.ask("requisition.addOpenings", { id, count: 2 });
    await test.ask("requisition.remove", { id });
    expect(await test.ask("requisition.list", {})).toEqual([]);

    const labels: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      labels.push((await test.ask("history.undo", {})).label);
    }
    expect(labels).toEqual([
      "Remove Curator",
      "Add 2 openings to Curator",
      "Close Curator",
      "Put Curator on hold",
      "Open Curator",
      "Edit Curator",
    ]);
    expect(await status()).toBe("draft");
    expect(await test.ask("requisition.get", { id })).toMatchObject({
      requisition: { title: "Conservator", team: null, openedAt: null },
      openings: [{}],
    });
    for (let step = 0; step < 5; step += 1) await test.ask("history.redo", {});
    expect(await status()).toBe("closed");
  });

  it("goes no way that a status cannot go, and is not changed by the status it has", async () => {
    const test = openTestCore();
    const { id } = await createRequisition(test);
    expect(await test.refusal("requisition.setStatus", { id, status: "draft" })).toEqual({
      code: "refused",
      message: "Conservator is open and cannot become a draft.",
    });
    const reply = await test.raw("requisition.setStatus", { id, status: "open" });
    expect(reply).toMatchObject({ ok: true, changed: null });
    expect((await test.ask("history.state", {})).undo).toBe("Create Conservator");
  });

  it("is missed by every route once it is gone", async () => {
    const test = openTestCore();
    const gone = { code: "not_found" };
    const facts = factsOf("Curator");
    expect(await test.refusal("requisition.get", { id: nobody })).toMatchObject(gone);
    expect(await test.refusal("requisition.update", { id: nobody, facts })).toMatchObject(gone);
    expect(
      await test.refusal("requisition.setStatus", { id: nobody, status: "open" }),
    ).toMatchObject(gone);
    expect(await test.refusal("requisition.addOpenings", { id: nobody, count: 1 })).toMatchObject(
      gone,
    );
    expect(await test.refusal("requisition.remove", { id: nobody })).toMatchObject(gone);
    expect(await test.refusal("board.get", { requisitionId: nobody })).toMatchObject(gone);
    expect(await test.refusal("scorecardTemplate.get", { requisitionId: nobody })).toMatchObject(
      gone,
    );
    expect(await test.ask("posting.get", { requisitionId: nobody })).toBeNull();
  });
});

describe("the scorecard template", () => {
  it("is written over until a card is begun on it, then beside", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    const requisitionId = requisition.id;
    const first = await test.ask("scorecardTemplate.get", { requisitionId });
    const [paper, photographs] = first.criteria;
    if (paper === undefined || photographs === undefined) throw new Error("No criteria.");
    const second = await test.ask("scorecardTemplate.save", {
      requisitionId,
      baseVersion: 1,
      criteria: [photographs, { ...paper, title: "Works on paper" }, criterion("Storage")],
      checks: [],
    });
    expect(second).toMatchObject({ version: 1, checks: [], cardCount: 0 });
    expect(second.criteria.map(({ id, title }) => [id, title])).toEqual([
      [photographs.id, "Photographs"],
      [paper.id, "Works on paper"],
      [expect.any(String), "Storage"],
    ]);

    const [applicationId] = await addCandidates(test, requisitionId, ["Ada Park"]);
    const { scorecardId } = await test.ask("scorecard.open", {
      applicationId: applicationId ?? "",
    });
    const third = await test.ask("scorecardTemplate.save", {
      requisitionId,
      baseVersion: 1,
      criteria: [paper],
      checks: first.checks,
    });
    expect(third).toMatchObject({ version: 2, cardCount: 0, checks: first.checks });
    const card = await test.ask("scorecard.get", { id: scorecardId });
    expect(card.templateVersion).toBe(1);
    expect(card.ratings.map((one) => one.criterion.title)).toEqual([
      "Photographs",
      "Works on paper",
      "Storage",
    ]);
    expect((await test.ask("history.undo", {})).label).toBe("Change the scorecard of Conservator");
    expect(await test.ask("scorecardTemplate.get", { requisitionId })).toMatchObject({
      version: 1,
      criteria: [{ title: "Photographs" }, { title: "Works on paper" }, { title: "Storage" }],
      checks: [],
    });
    await test.ask("history.redo", {});
    expect((await test.ask("scorecardTemplate.get", { requisitionId })).version).toBe(2);
  });

  it("refuses an older base, doubles, and criteria of another requisition", async () => {
    const test = openTestCore();
    const [one, other] = [await createRequisition(test), await createRequisition(test)];
    const requisitionId = one.id;
    const { criteria } = await test.ask("scorecardTemplate.get", { requisitionId });
    const strange = await test.ask("scorecardTemplate.get", { requisitionId: other.id });
    const save = (list: typeof criteria, baseVersion = 1) =>
      test.refusal("scorecardTemplate.save", {
        requisitionId,
        baseVersion,
        criteria: list,
        checks: [],
      });
    expect((await save([...criteria, ...criteria])).message).toBe(
      "A criterion or a check is in the list twice. Remove one.",
    );
    expect((await save(strange.criteria)).code).toBe("refused");
    const [applicationId] = await addCandidates(test, requisitionId, ["Ada Park"]);
    await test.ask("scorecard.open", { applicationId: applicationId ?? "" });
    await test.ask("scorecardTemplate.save", {
      requisitionId,
      baseVersion: 1,
      criteria,
      checks: [],
    });
    expect(await save(criteria)).toEqual({
      code: "conflict",
      message:
        "The scorecard was changed meanwhile: version 2 is the newest. Look at it, then repeat your change.",
    });
  });
});
