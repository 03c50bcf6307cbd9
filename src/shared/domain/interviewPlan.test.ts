import { describe, expect, it } from "vitest";
import type { PlannedInterviewInput } from "./interview.ts";
import { decidePlan, planWarnings } from "./interviewPlan.ts";
import type { Stage } from "./pipeline.ts";
import { planFromSaved, planToSave } from "./savedPlan.ts";

const stage = (name: string, kind: Stage["kind"], archivedAt: string | null = null): Stage => ({
  id: `stage ${name}`,
  requisitionId: "r",
  name,
  kind,
  position: name,
  targetDays: null,
  wipLimit: null,
  archivedAt,
});
const stages = [
  stage("Screen", "screen"),
  stage("Onsite", "interview"),
  stage("Old", "interview", "2026-01-01T00:00:00.000Z"),
];
const planned = (over: Partial<PlannedInterviewInput> = {}): PlannedInterviewInput => ({
  id: null,
  stageId: "stage Onsite",
  name: "Craft",
  lengthMinutes: 60,
  interviewerIds: [],
  focusCriterionIds: [],
  questions: [],
  ...over,
});
const decide = (...interviews: PlannedInterviewInput[]) =>
  decidePlan({
    stages,
    criterionIds: new Set(["a", "b"]),
    knownCriterionIds: new Set(["a", "b", "gone"]),
    memberIds: new Set(["Jo"]),
    kept: new Map([["kept", { stageId: "stage Old" }]]),
    interviews,
  });
const said = (...interviews: PlannedInterviewInput[]) => {
  const decided = decide(...interviews);
  return decided.ok ? "ok" : decided.refusal.message;
};

describe("an interview plan", () => {
  it("is kept trimmed, without doubles and criteria that have left", () => {
    const wanted = planned({
      name: "  Craft \n and more ",
      interviewerIds: ["Jo", "Jo"],
      focusCriterionIds: ["a", "gone", "a"],
    });
    expect(decide(wanted)).toEqual({
      ok: true,
      value: [
        planned({ name: "Craft and more", interviewerIds: ["Jo"], focusCriterionIds: ["a"] }),
      ],
    });
  });

  it("is refused with a sentence that names the interview", () => {
    expect(said(planned(), planned({ name: " " }))).toBe(
      "Interview 2 of the plan has no name. Give it one.",
    );
    expect(said(planned({ lengthMinutes: 4 }))).toBe(
      "“Craft” would last 4 minutes. An interview lasts from 5 to 480 minutes.",
    );
    expect(said(planned({ lengthMinutes: 481 }))).toMatch(/would last 481 minutes/u);
    expect(said(planned({ stageId: "nowhere" }))).toMatch(/^The stage of “Craft” is not part/u);
    expect(said(planned({ stageId: "stage Old" }))).toMatch(/^Old is archived/u);
    expect(said(planned({ id: "kept", stageId: "stage Old" }))).toBe("ok");
    expect(said(planned({ id: "lost" }))).toMatch(/no longer in the plan/u);
    expect(said(planned({ id: "kept" }), planned({ id: "kept" }))).toMatch(/in the plan twice/u);
    expect(said(planned({ focusCriterionIds: ["strange"] }))).toMatch(/does not belong/u);
    expect(said(planned({ interviewerIds: ["Nobody"] }))).toMatch(/no longer on the team/u);
  });

  it("warns of crowded interviews and of required criteria that nobody covers", () => {
    const criteria = ["a", "b", "c", "d", "e", "f"].map((id) => ({
      id,
      title: id.toUpperCase(),
      importance: id === "f" ? ("required" as const) : ("preferred" as const),
    }));
    const craft = { id: "1", name: "Craft", focusCriterionIds: ["a", "b", "c", "d", "e"] };
    expect(planWarnings(criteria, [craft])).toEqual([
      "“Craft” has 5 focus criteria. One interview covers at most 4 well.",
      "“F” is required and no interview covers it.",
    ]);
    expect(planWarnings(criteria, [])).toEqual([]);
  });
});

describe("a kept plan", () => {
  const criterion = (id: string, title: string, category: "technical" | "leadership") => ({
    id,
    title,
    category,
  });

  it("is matched to another requisition by what things are called and are", () => {
    const saved = planToSave(
      [
        { ...planned({ name: "Craft", focusCriterionIds: ["a", "b", "gone"] }), id: "1" },
        { ...planned({ name: "Call", stageId: "stage Screen", questions: ["Why?"] }), id: "2" },
      ],
      stages,
      [criterion("a", "Distributed systems", "technical"), criterion("b", "Leading", "leadership")],
    );
    expect(saved[0]?.focus.map(({ title }) => title)).toEqual(["Distributed systems", "Leading"]);

    const there = [stage("Interviews", "interview"), stage("ONSITE", "interview")];
    const { interviews, notices } = planFromSaved(saved, there, [
      criterion("x", "distributed  systems", "technical"),
      criterion("y", "Other", "technical"),
      criterion("z", "Managing people", "leadership"),
    ]);
    expect(interviews).toEqual([
      planned({ name: "Craft", stageId: "stage ONSITE", focusCriterionIds: ["x", "z"] }),
    ]);
    expect(notices).toEqual(["“Call” was left out: this requisition has no stage like “Screen”."]);
    const two = [criterion("x", "One", "technical"), criterion("y", "Other", "technical")];
    const unsure = planFromSaved(saved, stages, two);
    expect(unsure.notices).toEqual([
      "“Craft” has no focus like “Distributed systems”, “Leading” here. Choose one.",
    ]);
    expect(unsure.interviews.map(({ name }) => name)).toEqual(["Craft", "Call"]);
  });
});
