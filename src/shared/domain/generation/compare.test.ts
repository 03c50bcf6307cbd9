import { describe, expect, it } from "vitest";
import { readPosting } from "../posting/readPosting.ts";
import { criteriaOfDraft } from "../requisitionDraft.ts";
import type { Criterion } from "../scorecard.ts";
import { carryOver } from "./carryOver.ts";
import { requirementsOf } from "./origins.ts";
import { asksTheSame, comparePostings } from "./compare.ts";
import { diffTemplates } from "./diffTemplates.ts";
import { generateScorecard } from "./scorecard.ts";

const read = (required: readonly string[], preferred: readonly string[] = []) =>
  readPosting({
    text: [
      "Baker",
      "",
      "Requirements",
      ...required.map((item) => `- ${item}`),
      "",
      ...(preferred.length === 0 ? [] : ["Nice to have", ...preferred.map((item) => `- ${item}`)]),
      "",
    ].join("\n"),
    marks: [],
  });

const former = read(
  ["Sourdough and rye", "Leading a team of bakers", "Clear writing", "Calm under pressure"],
  ["Laminated dough"],
);

const texts = (requirements: readonly { text: string }[]): string[] =>
  requirements.map(({ text }) => text);

describe("comparing postings", () => {
  it("finds what was added, removed, reworded and weighed otherwise", () => {
    const next = read([
      "Clear writing",
      "Laminated dough",
      "Leading a small team of six bakers",
      "Oven maintenance",
      "Sourdough and rye.",
    ]);
    const comparison = comparePostings(former, next);
    expect(comparison.unchanged.map(({ next: { text } }) => text)).toEqual([
      "Clear writing",
      "Sourdough and rye.",
    ]);
    expect(
      comparison.reweighted.map((pair) => [pair.former.importance, pair.next.importance]),
    ).toEqual([["preferred", "required"]]);
    expect(comparison.reworded.map((pair) => [pair.former.text, pair.next.text])).toEqual([
      ["Leading a team of bakers", "Leading a small team of six bakers"],
    ]);
    expect(texts(comparison.added)).toEqual(["Oven maintenance"]);
    expect(texts(comparison.removed)).toEqual(["Calm under pressure"]);
    expect(asksTheSame(comparison)).toBe(false);
  });

  it("takes a posting in another order for the same", () => {
    const next = read(
      ["Calm under pressure", "Clear writing", "Sourdough and rye", "Leading a team of bakers"],
      ["Laminated dough"],
    );
    expect(asksTheSame(comparePostings(former, next))).toBe(true);
  });

  it("does not pair what only sounds alike", () => {
    const comparison = comparePostings(
      read(["Experience with Java"]),
      read(["Experience with Python"]),
    );
    expect(comparison.reworded).toEqual([]);
  });
});

const saved = (reading: typeof former): Criterion[] =>
  criteriaOfDraft(reading, generateScorecard(reading, []).criteria).map((criterion, i) => ({
    ...criterion,
    id: `id-${String(i + 1)}`,
  }));

describe("carrying criteria over", () => {
  const criteria = saved(former);
  const over = (next: typeof former, from = criteria) =>
    carryOver({
      criteria: from,
      former,
      next,
      comparison: comparePostings(former, next),
      competencies: [],
    });

  it("finds the requirements that a saved criterion came from", () => {
    expect(criteria.map((criterion) => texts(requirementsOf(criterion, former)))).toEqual([
      ["Sourdough and rye"],
      ["Leading a team of bakers"],
      ["Clear writing"],
      ["Calm under pressure"],
      ["Laminated dough"],
    ]);
  });

  it("changes nothing for the same posting in another order", () => {
    const next = read(
      ["Calm under pressure", "Clear writing", "Sourdough and rye", "Leading a team of bakers"],
      ["Laminated dough"],
    );
    const { kept, added, dropped } = over(next);
    expect(kept.map(({ criterion }) => ({ ...criterion, lines: [] }))).toEqual(
      criteria.map((criterion) => ({ ...criterion, lines: [] })),
    );
    expect([added, dropped]).toEqual([[], []]);
  });

  it("keeps identity and a person's words, adds what is new and names what went", () => {
    const own = criteria.map((one) =>
      one.id === "id-2" ? { ...one, title: "Team of bakers" } : one,
    );
    const [first] = own;
    if (!first) throw new Error("No criteria were drafted.");
    const added: Criterion = { ...first, id: "own", title: "Warmth", lines: [], quote: "" };
    const next = read([
      "Clear writing",
      "Laminated dough",
      "Leading a small team of six bakers",
      "Oven maintenance",
      "Sourdough and rye",
    ]);
    const carried = over(next, [...own, added]);
    expect(
      carried.kept.map(({ criterion }) => [
        criterion.id,
        criterion.title,
        criterion.importance,
        criterion.weight,
      ]),
    ).toEqual([
      ["id-1", "Sourdough and rye", "required", 3],
      ["id-2", "Team of bakers", "required", 3],
      ["id-3", "Writing", "required", 3],
      ["id-5", "Laminated dough", "required", 3],
      ["own", "Warmth", "required", 3],
    ]);
    expect(
      carried.kept
        .filter(({ importanceChanged }) => importanceChanged)
        .map(({ criterion }) => criterion.id),
    ).toEqual(["id-5"]);
    expect(carried.kept[1]?.criterion.quote).toBe("Leading a small team of six bakers");
    expect(carried.added.map(({ title }) => title)).toEqual(["Oven maintenance"]);
    expect(carried.dropped.map(({ id }) => id)).toEqual(["id-4"]);
  });

  it("joins an added requirement to a criterion that says the same", () => {
    const next = read(
      ["Sourdough and rye", "Leading a team of bakers", "Clear writing", "Calm under pressure"],
      ["Laminated dough", "Sourdough and rye bread"],
    );
    const { kept, added } = over(next);
    expect(added).toEqual([]);
    expect(kept[0]?.joined).toHaveLength(1);
    expect(kept[0]?.criterion.lines).toHaveLength(2);
  });
});

describe("two versions of a template", () => {
  const criteria = saved(former);
  const [first, second, ...others] = criteria;
  it("differ in sentences", () => {
    if (!first || !second) throw new Error("No criteria were drafted.");
    const after: Criterion[] = [
      { ...second, importance: "preferred", weight: 1 },
      { ...first, title: "Bread", guidance: null, questions: [...first.questions, "Why bread?"] },
      ...others.slice(1),
      { ...first, id: "new", title: "Warmth" },
    ];
    const diff = diffTemplates(criteria, after);
    expect(diff.sentences).toEqual([
      "“Warmth” was added as required.",
      "“Writing” was removed.",
      `“${second.title}” is now preferred; it was required.`,
      `“${second.title}” now weighs 1; it was 3.`,
      "“Sourdough and rye” is now called “Bread”.",
      "“Bread”: what the ratings mean was changed.",
      "“Bread”: 1 question added.",
      "The order of the criteria was changed.",
    ]);
    expect(diff.isReordered).toBe(true);
  });

  it("are the same where nothing changed", () => {
    expect(diffTemplates(criteria, criteria).sentences).toEqual([]);
  });
});
