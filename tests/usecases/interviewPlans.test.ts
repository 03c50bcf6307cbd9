import { describe, expect, it } from "vitest";
import type { InputOf } from "../../src/shared/ipc/contract.ts";
import { createRequisition, criterion, factsOf } from "./support.ts";
import { nobody, openInterviews } from "./interviewSupport.ts";

type Planned = InputOf<"interviewPlan.save">["interviews"][number];

async function openPlan() {
  const opened = await openInterviews();
  const { requisition } = opened;
  const planned = (name: string, over: Partial<Planned> = {}): Planned => ({
    id: null,
    stageId: requisition.stageId("Onsite"),
    name,
    lengthMinutes: 60,
    interviewerIds: [],
    focusCriterionIds: [],
    questions: [],
    ...over,
  });
  const save = (...interviews: Planned[]) =>
    opened.test.ask("interviewPlan.save", { requisitionId: requisition.id, interviews });
  const refused = async (...interviews: Planned[]) => {
    const input = { requisitionId: requisition.id, interviews };
    const { code, message } = await opened.test.refusal("interviewPlan.save", input);
    return `${code}: ${message}`;
  };
  return { ...opened, planned, save, refused };
}

describe("an interview plan", () => {
  it("is saved as a whole, by stage, with what covers what, and with one undo", async () => {
    const { test, requisition, planned, save, criterionId, jo } = await openPlan();
    const { id: requisitionId } = requisition;
    expect(await test.ask("interviewPlan.get", { requisitionId })).toMatchObject({
      interviews: [],
      warnings: [],
    });
    const first = await save(
      planned("Craft", {
        focusCriterionIds: [criterionId("Paper")],
        interviewerIds: [jo.id],
        questions: ["  Why paper? ", " "],
      }),
      planned("Teaching", { focusCriterionIds: [criterionId("Teaching")] }),
      planned("Call", { stageId: requisition.stageId("Recruiter screen"), lengthMinutes: 30 }),
    );
    expect(first.interviews.map(({ name }) => name)).toEqual(["Call", "Craft", "Teaching"]);
    expect(first.interviews[1]).toMatchObject({
      interviewerIds: [jo.id],
      questions: ["Why paper?"],
      lengthMinutes: 60,
    });
    expect(first.warnings).toEqual([]);
    expect(first.coverage.uncovered).toEqual([criterionId("Photographs")]);

    const [call, craft] = first.interviews;
    if (call === undefined || craft === undefined) throw new Error("The plan is not there.");
    const second = await save({ ...craft, name: "Craft and care" }, planned("Panel"));
    expect(second.interviews.map(({ name }) => name)).toEqual(["Craft and care", "Panel"]);
    expect(second.interviews[0]?.id).toBe(craft.id);
    expect(second.warnings).toEqual(["“Teaching” is required and no interview covers it."]);

    expect((await test.ask("history.undo", {})).label).toBe(
      "Change the interview plan of Conservator",
    );
    expect(await test.ask("interviewPlan.get", { requisitionId })).toEqual(first);
    await test.ask("history.redo", {});
    expect(await test.ask("interviewPlan.get", { requisitionId })).toEqual(second);
  });

  it("that cannot be is refused with a sentence, and nothing of it is saved", async () => {
    const { test, planned, refused, requisition } = await openPlan();
    expect(await refused(planned("Fine"), planned(" "))).toBe(
      "refused: Interview 2 of the plan has no name. Give it one.",
    );
    expect(await refused(planned("Blink", { lengthMinutes: 4 }))).toBe(
      "refused: “Blink” would last 4 minutes. An interview lasts from 5 to 480 minutes.",
    );
    expect(await refused(planned("Lost", { stageId: nobody }))).toMatch(
      /^not_found: The stage of/u,
    );
    expect(await refused(planned("Lost", { id: nobody }))).toMatch(
      /^not_found: “Lost” is no longer/u,
    );
    expect(await refused(planned("Who", { interviewerIds: [nobody] }))).toMatch(/^not_found: An /u);
    expect(await refused(planned("What", { focusCriterionIds: [nobody] }))).toMatch(
      /^refused: “What”/u,
    );
    test.write(
      `UPDATE stage SET archived_at = '2026-01-01T00:00:00.000Z' WHERE id = '${requisition.stageId("Onsite")}'`,
    );
    expect(await refused(planned("Late"))).toBe(
      "refused: Onsite is archived, so “Late” cannot be held there. Choose another stage.",
    );
    expect((await test.refusal("interviewPlan.get", { requisitionId: nobody })).code).toBe(
      "not_found",
    );
  });

  it("forgets a focus that has left the template, and takes more than four with a warning", async () => {
    const { test, requisition, planned, save } = await openPlan();
    const { id: requisitionId } = requisition;
    const template = await test.ask("scorecardTemplate.save", {
      requisitionId,
      baseVersion: 1,
      criteria: ["A", "B", "C", "D", "E"].map((title) => criterion(title)),
      checks: [],
    });
    const ids = template.criteria.map(({ id }) => id);
    const saved = await save(planned("All", { focusCriterionIds: ids }));
    expect(saved.warnings).toEqual([
      "“All” has 5 focus criteria. One interview covers at most 4 well.",
    ]);
    await test.ask("scorecardTemplate.save", {
      requisitionId,
      baseVersion: 1,
      criteria: template.criteria.slice(0, 2),
      checks: [],
    });
    const { interviews, warnings } = await test.ask("interviewPlan.get", { requisitionId });
    expect(interviews[0]?.focusCriterionIds).toEqual(ids.slice(0, 2));
    expect(warnings).toEqual([]);
  });

  it("is kept by name, and taken over by another requisition with what did not match named", async () => {
    const { test, requisition, planned, save, criterionId, jo } = await openPlan();
    await save(
      planned("Craft", { focusCriterionIds: [criterionId("Paper")], interviewerIds: [jo.id] }),
      planned("Teaching", { focusCriterionIds: [criterionId("Teaching")], questions: ["How?"] }),
    );
    const { id: requisitionId } = requisition;
    await test.ask("interviewPlan.saveAsTemplate", { requisitionId, name: "Studio roles" });
    const { id } = await test.ask("interviewPlan.saveAsTemplate", {
      requisitionId,
      name: "studio roles",
    });
    expect(await test.ask("interviewPlan.templates", {})).toEqual([
      { id, name: "Studio roles", interviewCount: 2 },
    ]);
    const other = await createRequisition(test, {
      facts: factsOf("Archivist"),
      criteria: [criterion("paper"), criterion("Glass", { category: "domain" })],
    });
    const applied = await test.ask("interviewPlan.applyTemplate", {
      requisitionId: other.id,
      templateId: id,
    });
    const { criteria } = await test.ask("scorecardTemplate.get", { requisitionId: other.id });
    expect(applied.plan.interviews).toMatchObject([
      { name: "Craft", stageId: other.stageId("Onsite"), focusCriterionIds: [criteria[0]?.id] },
      { name: "Teaching", questions: ["How?"], interviewerIds: [] },
    ]);
    // "Teaching" is technical here as everything is, and so is "paper" alone: it is taken for it.
    expect(applied.notices).toEqual([]);
    await test.ask("interviewPlan.removeTemplate", { id });
    expect(await test.ask("interviewPlan.templates", {})).toEqual([]);
    expect((await test.ask("history.undo", {})).label).toBe(
      "Forget the interview plan Studio roles",
    );
    const gone = { requisitionId, templateId: nobody };
    expect((await test.refusal("interviewPlan.applyTemplate", gone)).code).toBe("not_found");
    expect((await test.refusal("interviewPlan.removeTemplate", { id: nobody })).code).toBe(
      "not_found",
    );
  });
});
