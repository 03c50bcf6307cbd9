import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";
import { draftChecks, draftCheckSchema } from "./checks.ts";
import { draftCriteria, draftCriterionSchema, MAX_CRITERIA } from "./criteria.ts";

const list = (items: readonly string[], heading = "Requirements") =>
  readPosting({
    text: `Baker\n\n${heading}\n${items.map((item) => `- ${item}`).join("\n")}\n`,
    marks: [],
  });

describe("criteria", () => {
  it.each([
    ["2+ years of people management experience leading teams", "People management, 2+ years"],
    ["Strong written and verbal communication skills", "Written and verbal communication skills"],
    ["Proven ability to plan a week of production", "Plan a week of production"],
    ["Bachelor's degree in chemistry or equivalent", "Bachelor's degree in chemistry"],
    ["Experience with sourdough, rye and spelt", "Sourdough"],
    ["Valid forklift license", "Forklift license"],
  ])("from %j", (item, title) => {
    const [criterion] = draftCriteria(list([item]));
    expect(criterion?.title).toBe(title);
  });

  it("have short titles, weights by importance and the lines they came from", () => {
    const reading = list(["Must know bread", "Rye would be a plus", "Three years in a bakery"]);
    const criteria = draftCriteria(reading);
    expect(criteria.map(({ importance, weight }) => [importance, weight])).toEqual([
      ["required", 3],
      ["required", 3],
      ["preferred", 1],
    ]);
    expect(criteria.map(({ id }) => id)).toEqual(["c1", "c2", "c3"]);
    expect(criteria.map(({ requirementIds }) => requirementIds)).toEqual([["r1"], ["r3"], ["r2"]]);
    for (const criterion of criteria) {
      expect(draftCriterionSchema.parse(criterion)).toEqual(criterion);
      expect(criterion.title.split(/\s+/).length).toBeLessThanOrEqual(7);
      expect(criterion.lines).toHaveLength(1);
    }
  });

  it("gather long lists into ten at most, and lose nothing", () => {
    const items = Array.from({ length: 30 }, (_, i) =>
      i % 3 === 0
        ? `Experience with machine ${String(i)}`
        : i % 3 === 1
          ? `Able to present topic ${String(i)}`
          : `Knowledge of rule ${String(i)} preferred`,
    );
    const reading = list(items);
    const criteria = draftCriteria(reading);
    expect(criteria.length).toBeLessThanOrEqual(MAX_CRITERIA);
    expect(criteria.flatMap(({ requirementIds }) => requirementIds).toSorted()).toEqual(
      reading.requirements.map(({ id }) => id).toSorted(),
    );
    expect(new Set(criteria.map(({ title }) => title)).size).toBe(criteria.length);
  });

  it("are none without requirements", () => {
    expect(draftCriteria(readPosting({ text: "We bake bread.", marks: [] }))).toEqual([]);
  });
});

describe("checks", () => {
  it("ask for the facts in requirements", () => {
    const checks = draftChecks(
      list([
        "6+ years of experience in applied machine learning",
        "Bachelor's degree or equivalent experience",
        "Right to work in the UK",
        "Secret clearance preferred",
        "Fluent in Spanish",
        "Calm under pressure",
      ]),
    );
    expect(checks.map(({ kind, label, importance }) => [kind, label, importance])).toEqual([
      ["years", "6+ years of applied machine learning", "required"],
      ["degree", "Bachelor's degree or equivalent", "required"],
      ["authorisation", "Right to work in the UK", "required"],
      ["clearance", "Secret clearance preferred", "preferred"],
      ["language", "Spanish", "required"],
    ]);
    for (const check of checks) expect(draftCheckSchema.parse(check)).toEqual(check);
  });
});
