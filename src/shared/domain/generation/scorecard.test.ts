import { describe, expect, it } from "vitest";
import type { Competency } from "../competency.ts";
import { readPosting } from "../posting/readPosting.ts";
import { draftCheckSchema } from "./checks.ts";
import { draftCriterionSchema } from "./criterion.ts";
import { MAX_CRITERIA } from "./gather.ts";
import { draftOf, generateScorecard } from "./scorecard.ts";

const library: Competency[] = [
  {
    key: "bread-baking",
    name: "Bread baking",
    category: "technical",
    terms: ["bread", "sourdough", "rye"],
    guidance: {
      low: "Has read about {subject}.",
      middle: "Bakes alone from a recipe.",
      high: "Others come to ask about {subject}.",
    },
    questions: [
      "Tell me about a dough that failed.",
      "Which recipe did you change, and why?",
      "Whom have you taught?",
      "What is hardest about {subject}?",
    ],
  },
];

const read = (items: readonly string[], heading = "Requirements") =>
  readPosting({
    text: `Baker\n\n${heading}\n${items.map((item) => `- ${item}`).join("\n")}\n`,
    marks: [],
  });
const card = (items: readonly string[], heading?: string) =>
  generateScorecard(read(items, heading), library);

describe("a generated scorecard", () => {
  it("rates work, checks facts, and shows where both come from", () => {
    const { criteria, checks, notes } = card([
      "3+ years of experience leading teams of bakers",
      "Sourdough, rye and spelt",
      "Bachelor's degree or equivalent experience",
      "Right to work in the UK",
      "Calm under pressure",
      "A driving licence would be a plus",
    ]);
    expect(
      criteria.map(({ title, importance, weight, lines }) => [title, importance, weight, lines]),
    ).toEqual([
      ["Team leadership, 3+ years", "required", 3, [[4, 4]]],
      ["Sourdough, rye and spelt", "required", 3, [[5, 5]]],
      ["Calm under pressure", "required", 3, [[8, 8]]],
    ]);
    expect(checks.map(({ kind, label, importance }) => [kind, label, importance])).toEqual([
      ["years", "3+ years leading teams of bakers", "required"],
      ["degree", "Bachelor's degree or equivalent", "required"],
      ["authorisation", "Right to work in the UK", "required"],
      ["licence", "A driving licence would be a plus", "preferred"],
    ]);
    expect(criteria[0]?.checks).toEqual([checks[0]?.id]);
    expect(notes).toEqual([]);
    for (const criterion of criteria)
      expect(draftCriterionSchema.parse(criterion)).toEqual(criterion);
    for (const check of checks) expect(draftCheckSchema.parse(check)).toEqual(check);
  });

  it("takes guidance and questions from the competency, with the criterion's own words", () => {
    const [criterion] = card(["Sourdough, rye and spelt", "Patience", "Cleanliness"]).criteria;
    expect(criterion?.competency).toBe("bread-baking");
    expect(criterion?.guidance.low).toBe("Has read about sourdough, rye and spelt.");
    expect(criterion?.questions).toHaveLength(3);
    expect(criterion?.questions).toContain("What is hardest about sourdough, rye and spelt?");
  });

  it("asks nothing twice where two criteria are of one competency", () => {
    const { criteria } = card(["Sourdough from a cold ferment", "Croissants", "Rye in large tins"]);
    const questions = criteria.flatMap((criterion) => criterion.questions);
    expect(criteria).toHaveLength(3);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it("deals a competency's questions out and adds some with the criterion's own words", () => {
    const { criteria } = card(["Sourdough from a cold ferment", "Croissants", "Rye in large tins"]);
    const [first, , third] = criteria;
    expect(first?.competency).toBe("bread-baking");
    expect(third?.competency).toBe("bread-baking");
    expect(first?.questions).toContain("Tell me about a dough that failed.");
    expect(third?.questions).toContain("Which recipe did you change, and why?");
    expect(third?.questions.some((question) => question.includes("rye in large tins"))).toBe(true);
    expect(third?.guidance).not.toEqual(first?.guidance);
  });

  it("checks when and where the work is done apart from what it asks of the body", () => {
    const { criteria, checks } = card([
      "Sourdough",
      "Available for early shifts and some Sundays",
      "Own car",
      "Able to lift 25 kg",
      "Residential bakery experience",
    ]);
    expect(checks.map(({ kind, label }) => [kind, label])).toEqual([
      ["availability", "Available for early shifts and some Sundays"],
      ["availability", "Own car"],
      ["physical", "Able to lift 25 kg"],
    ]);
    expect(criteria).toHaveLength(2);
  });

  it("is required where one of its requirements is", () => {
    const text =
      "Baker\n\nRequirements\n- Sourdough bread\n- Patience\n\nNice to have\n- Sourdough bread\n";
    const { criteria } = generateScorecard(readPosting({ text, marks: [] }), library);
    expect(criteria.map(({ importance, requirementIds }) => [importance, requirementIds])).toEqual([
      ["required", ["r1", "r3"]],
      ["required", ["r2"]],
    ]);
  });
});

describe("hard postings", () => {
  it("of one requirement give one criterion and say so", () => {
    const { criteria, notes } = card(["Sourdough"]);
    expect(criteria.map(({ title }) => title)).toEqual(["Sourdough"]);
    expect(notes).toEqual([
      "Only 1 criterion could be drawn from this posting. Add what else interviewers should rate.",
    ]);
  });

  it("of 120 requirements give ten criteria and lose none", () => {
    const things = ["ovens", "mixers", "recipes", "customers", "deliveries", "budgets"];
    const items = Array.from({ length: 120 }, (_, i) => {
      const thing = `${things[i % things.length] ?? ""} of kind ${String.fromCodePoint(97 + (i % 26))}${String(i)}`;
      return i % 3 === 0
        ? `Experience with ${thing}`
        : i % 3 === 1
          ? `Able to explain ${thing}`
          : `Knowledge of ${thing}`;
    });
    const reading = read(items);
    const { criteria, notes } = generateScorecard(reading, library);
    expect(reading.requirements).toHaveLength(120);
    expect(criteria.length).toBeLessThanOrEqual(MAX_CRITERIA);
    expect(criteria.flatMap(({ requirementIds }) => requirementIds).toSorted()).toEqual(
      reading.requirements.map(({ id }) => id).toSorted(),
    );
    expect(notes[0]).toBe(
      `120 requirements were gathered into ${String(criteria.length)} criteria. Each can be taken apart again.`,
    );
  });

  it("of the same line forty times give one criterion with forty lines", () => {
    const { criteria } = card(Array.from({ length: 40 }, () => "Sourdough and patience"));
    expect(criteria).toHaveLength(1);
    expect(criteria[0]?.lines).toHaveLength(40);
  });

  it("in a language that the library does not know give criteria in its words", () => {
    const { criteria } = card(["Znajomość pieczenia chleba", "Cierpliwość", "Praca w nocy"]);
    expect(criteria.map(({ title }) => title)).toContain("Znajomość pieczenia chleba");
    for (const { guidance } of criteria) expect(guidance.low).not.toContain("{subject}");
  });

  it("of years and degrees alone give checks, and criteria for the experience behind them", () => {
    const { criteria, checks, notes } = card([
      "3 years of bakery experience",
      "5 years of retail experience",
      "Bachelor's degree",
    ]);
    expect(checks.map(({ kind }) => kind)).toEqual(["years", "years", "degree"]);
    expect(criteria.map(({ title }) => title)).toEqual([
      "Bakery experience, 3+ years",
      "Retail experience, 5+ years",
    ]);
    expect(notes[0]).toMatch(/^This posting asks for little but years and qualifications\./);
  });

  it("of facts alone give checks and a sentence", () => {
    const { criteria, checks, notes } = card(["Bachelor's degree", "Forklift licence"]);
    expect(criteria).toEqual([]);
    expect(checks).toHaveLength(2);
    expect(notes).toEqual([expect.stringMatching(/^This posting asks only for facts/)]);
  });

  it("of nothing say so", () => {
    const { criteria, checks, notes } = generateScorecard(
      readPosting({ text: "We bake bread.", marks: [] }),
      library,
    );
    expect([criteria, checks]).toEqual([[], []]);
    expect(notes).toEqual([expect.stringMatching(/^No requirements were found/)]);
  });
});

describe("a criterion for given requirements", () => {
  it("is written as the generator writes it, or not at all", () => {
    const reading = read(["Sourdough", "Croissants", "Patience"]);
    expect(draftOf(reading, ["r1", "r3"], library)?.requirementIds).toEqual(["r1", "r3"]);
    expect(draftOf(reading, ["r9"], library)).toBeUndefined();
  });
});
