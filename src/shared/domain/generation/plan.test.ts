import { describe, expect, it } from "vitest";
import type { Stage } from "../pipeline.ts";
import type { CriterionCategory } from "../posting/reading.ts";
import { coverageOf } from "./coverage.ts";
import { proposePlan } from "./plan.ts";
import { MAX_FOCUS, type PlanCriterion } from "./planSlots.ts";

type PlanStage = Pick<Stage, "id" | "name" | "kind">;

const stages: PlanStage[] = [
  { id: "s1", name: "Applied", kind: "applied" },
  { id: "s2", name: "Recruiter screen", kind: "screen" },
  { id: "s3", name: "Hiring manager screen", kind: "interview" },
  { id: "s4", name: "Onsite", kind: "interview" },
  { id: "s5", name: "Offer", kind: "offer" },
];

const criterion = (
  id: string,
  category: CriterionCategory,
  importance: PlanCriterion["importance"] = "required",
): PlanCriterion => ({
  id,
  category,
  importance,
  questions: [`${id}?`, `And ${id}?`, `Why ${id}?`],
});

const manager: PlanCriterion[] = [
  criterion("ml", "technical"),
  criterion("people", "leadership"),
  criterion("roadmap", "execution"),
  criterion("partners", "collaboration"),
  criterion("writing", "communication"),
  criterion("tools", "tools", "preferred"),
];

describe("a proposed plan", () => {
  it("has a screen with the checks, the hiring manager, and interviews named by what they cover", () => {
    const plan = proposePlan(manager, ["k1", "k2"], stages);
    expect(plan.map(({ stageId, name, minutes }) => [stageId, name, minutes])).toEqual([
      ["s2", "Recruiter screen", 30],
      ["s3", "Hiring manager screen", 45],
      ["s4", "Leadership interview", 45],
      ["s4", "Collaboration interview", 45],
      ["s4", "Technical interview", 60],
    ]);
    expect(plan.map(({ checks }) => checks)).toEqual([["k1", "k2"], [], [], [], []]);
    expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length);
  });

  it("covers each required criterion twice and gives nobody more than four", () => {
    const plan = proposePlan(manager, [], stages);
    const coverage = coverageOf(manager, plan);
    expect(coverage.uncovered).toEqual([]);
    expect(coverage.once).toEqual([]);
    expect(coverage.overloaded).toEqual([]);
    for (const { focus } of plan) expect(focus.length).toBeLessThanOrEqual(MAX_FOCUS);
  });

  it("gives the second interviewer other questions first", () => {
    const plan = proposePlan(manager, [], stages);
    const first = plan.flatMap(
      ({ questions }) => questions.find(({ criterionId }) => criterionId === "ml")?.text ?? [],
    );
    expect(new Set(first).size).toBe(first.length);
    expect(first.length).toBe(2);
  });

  it("covers what is required in a single interview, and asks the checks there without a screen", () => {
    const only: PlanStage[] = [{ id: "s1", name: "Interview", kind: "interview" }];
    const plan = proposePlan(manager, ["k1"], only);
    expect(coverageOf(manager, plan).uncovered).not.toContain("ml");
    expect(plan[0]?.checks).toEqual(["k1"]);
    expect(plan[0]?.name).toBe("Hiring manager interview");
  });

  it("gives an assessment the technical criteria, and a plan without conversations stays empty", () => {
    const assessed = proposePlan(
      manager,
      [],
      [{ id: "a", name: "Work sample", kind: "assessment" }, ...stages],
    );
    expect(assessed[0]).toMatchObject({ stageId: "a", name: "Work sample" });
    expect(assessed[0]?.focus).toContain("ml");
    expect(proposePlan(manager, ["k1"], [{ id: "s1", name: "Applied", kind: "applied" }])).toEqual(
      [],
    );
  });

  it("stands without criteria", () => {
    expect(proposePlan([], ["k1"], stages).map(({ name, focus }) => [name, focus])).toEqual([
      ["Recruiter screen", []],
      ["Hiring manager screen", []],
    ]);
  });
});

describe("coverage", () => {
  it("says what nobody covers, what rests on one, and who has too much", () => {
    const coverage = coverageOf(manager, [
      { id: "i1", focus: ["ml", "people", "roadmap", "partners", "tools"] },
      { id: "i2", focus: ["ml"] },
    ]);
    expect(coverage.rows[0]).toEqual({
      criterionId: "ml",
      importance: "required",
      interviewIds: ["i1", "i2"],
    });
    expect(coverage.uncovered).toEqual(["writing"]);
    expect(coverage.once).toEqual(["people", "roadmap", "partners"]);
    expect(coverage.overloaded).toEqual(["i1"]);
  });
});
