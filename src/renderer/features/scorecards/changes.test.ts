import { expect, it } from "vitest";
import type { RatedCriterion } from "../../../shared/domain/scorecard.ts";
import { changesSince } from "./changes.ts";

function rated(title: string, answer: RatedCriterion["answer"], evidence: string): RatedCriterion {
  const criterion = {
    id: title,
    title,
    category: "technical",
    importance: "required",
    weight: 1,
    lines: [],
    quote: "",
    guidance: null,
    questions: [],
  } as const;
  return {
    criterion: { ...criterion, lines: [], questions: [] },
    isFocus: true,
    answer,
    evidence,
  };
}

it("names each criterion that differs, and the closing words", () => {
  const before = {
    ratings: [rated("Leads", 3, "a"), rated("Builds", null, ""), rated("Writes", 4, "same")],
    recommendation: "no",
    takeaways: "x",
    privateNote: "",
  } as const;
  const now = {
    ratings: [
      rated("Leads", 4, "a"),
      rated("Builds", "not_assessed", "b"),
      rated("Writes", 4, "same"),
    ],
    recommendation: "yes",
    takeaways: "y",
    privateNote: "",
  } as const;
  expect(
    changesSince(
      { ...before, ratings: [...before.ratings] },
      { ...now, ratings: [...now.ratings] },
    ),
  ).toEqual([
    "Leads: 3, now 4",
    "Builds: unrated, now not assessed; other evidence",
    "Recommendation: no, now yes",
    "Other key take-aways",
  ]);
});

it("finds nothing between a card and itself", () => {
  const card = {
    ratings: [rated("Leads", 3, "a")],
    recommendation: null,
    takeaways: "",
    privateNote: "",
  };
  expect(changesSince(card, card)).toEqual([]);
});
