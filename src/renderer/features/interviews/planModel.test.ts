import { describe, expect, it } from "vitest";
import type { PlannedInterview } from "../../../shared/domain/interview.ts";
import {
  blankInterview,
  duplicateInterview,
  moveInterview,
  placeBeside,
  planOfProposal,
  putInterview,
  removeInterview,
  toggleFocus,
} from "./planModel.ts";

const stages = [{ id: "screen" }, { id: "onsite" }, { id: "offer" }];

function planned(id: string, stageId: string): PlannedInterview {
  return { ...blankInterview(stageId), id, name: id };
}

const plan = [planned("a", "screen"), planned("b", "onsite"), planned("c", "onsite")];
const places = (next: readonly { id: string | null; stageId: string }[]) =>
  stages.flatMap((stage) =>
    next.filter(({ stageId }) => stageId === stage.id).map(({ id }) => `${stage.id}/${String(id)}`),
  );

describe("editing a plan", () => {
  it("moves an interview within its stage", () => {
    expect(places(moveInterview(plan, stages, "c", -1))).toEqual([
      "screen/a",
      "onsite/c",
      "onsite/b",
    ]);
  });

  it("goes on to the next stage's beginning, and back to the former stage's end", () => {
    expect(places(moveInterview(plan, stages, "a", 1))).toEqual([
      "onsite/a",
      "onsite/b",
      "onsite/c",
    ]);
    expect(places(moveInterview(plan, stages, "b", -1))).toEqual([
      "screen/a",
      "screen/b",
      "onsite/c",
    ]);
  });

  it("stays where there is no stage further on", () => {
    expect(places(moveInterview(plan, stages, "a", -1))).toEqual(places(plan));
  });

  it("puts an interview beside another and on that one's stage", () => {
    expect(places(placeBeside(plan, "a", "c", "before"))).toEqual([
      "onsite/b",
      "onsite/a",
      "onsite/c",
    ]);
    expect(places(placeBeside(plan, "a", "a", "after"))).toEqual(places(plan));
  });

  it("adds, changes, copies and removes", () => {
    expect(putInterview(plan, blankInterview("offer"))).toHaveLength(4);
    const changed = putInterview(plan, { ...planned("b", "onsite"), name: "Panel" });
    expect(changed.map(({ name }) => name)).toEqual(["a", "Panel", "c"]);
    expect(duplicateInterview(plan, "b").map(({ id, name }) => [id, name])).toEqual([
      ["a", "a"],
      ["b", "b"],
      [null, "b (copy)"],
      ["c", "c"],
    ]);
    expect(removeInterview(plan, "b").map(({ id }) => id)).toEqual(["a", "c"]);
  });

  it("puts a criterion on a focus and takes it off", () => {
    const [, on] = toggleFocus(plan, "b", "k1");
    expect(on?.focusCriterionIds).toEqual(["k1"]);
    const again = [
      planned("a", "screen"),
      { ...planned("b", "onsite"), focusCriterionIds: ["k1"] },
    ];
    expect(toggleFocus(again, "b", "k1")[1]?.focusCriterionIds).toEqual([]);
  });

  it("turns a proposal into a plan, with the checks asked where it says so", () => {
    const [screen] = planOfProposal(
      [
        {
          id: "i-1",
          stageId: "screen",
          name: "Recruiter screen",
          minutes: 30,
          focus: ["k1"],
          questions: [{ criterionId: "k1", text: "Tell me of a time…" }],
          checks: ["c2"],
        },
      ],
      [
        { id: "c1", label: "A degree" },
        { id: "c2", label: "6 years" },
      ],
    );
    expect(screen).toEqual({
      id: null,
      stageId: "screen",
      name: "Recruiter screen",
      lengthMinutes: 30,
      interviewerIds: [],
      focusCriterionIds: ["k1"],
      questions: ["To check: 6 years", "Tell me of a time…"],
    });
  });
});
