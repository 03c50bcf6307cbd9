import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Competency } from "../competency.ts";
import { defaultPipeline } from "../pipeline.ts";
import { readPosting } from "../posting/readPosting.ts";
import type { PostingReading, Requirement } from "../posting/reading.ts";
import { criteriaOfDraft } from "../requisitionDraft.ts";
import { carryOver } from "./carryOver.ts";
import { asksTheSame, comparePostings } from "./compare.ts";
import { generateCorrected } from "./correctedCriteria.ts";
import type { PostingCorrection } from "./corrections.ts";
import { coverageOf } from "./coverage.ts";
import { weightOf } from "./criterion.ts";
import { MAX_CRITERIA } from "./gather.ts";
import { proposePlan } from "./plan.ts";
import { MAX_FOCUS } from "./planSlots.ts";
import { generateScorecard } from "./scorecard.ts";

const RUNS = { numRuns: 150, seed: 4 };

const competency = (
  key: string,
  category: Competency["category"],
  terms: string[],
): Competency => ({
  key,
  name: `Competence in ${key}`,
  category,
  terms,
  guidance: { low: "Little {subject}.", middle: "Some {subject}.", high: "Much {subject}." },
  questions: ["When did it fail?", "How did you learn {subject}?", "Who helped?"],
});

const library = [
  competency("baking", "technical", ["bread", "sourdough", "dough", "ovens"]),
  competency("leading", "leadership", ["lead* teams|people|bakers", "managing"]),
  competency("writing", "communication", ["writing", "explain*"]),
];

const words = fc.constantFrom(
  "bread",
  "sourdough",
  "rye",
  "ovens",
  "teams",
  "recipes",
  "SQL",
  "markets",
  "budgets",
  "apprentices",
  "deliveries",
  "food safety",
);
const item = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        "Experience with",
        "Knowledge of",
        "Able to explain",
        "Strong",
        "Ability to manage",
        "You know",
        "Comfortable with",
      ),
      words,
      words,
    )
    .map(([ask, a, b]) => `${ask} ${a} and ${b}`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), words)
    .map(([years, a]) => `${String(years)}+ years of ${a} experience`),
  fc.constantFrom(
    "Bachelor's degree",
    "Forklift licence",
    "Right to work in the UK",
    "Calm",
    "(“",
    "…",
    "and of the",
    "12",
  ),
  fc.string({ minLength: 1, maxLength: 60 }),
);

const empty = readPosting({ text: "", marks: [] });

/** A reading of requirements, one a line, as the reader gives them. */
const readingOf = (asked: readonly { text: string; isRequired: boolean }[]): PostingReading => {
  let start = 0;
  const requirements = asked.map(({ text, isRequired }, i): Requirement => {
    const years = /^(\d+)\+ years of (.+)$/.exec(text);
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return {
      id: `r${String(i + 1)}`,
      text,
      importance: isRequired ? "required" : "preferred",
      section: 0,
      span,
      lines: [i + 1, i + 1],
      measures: years ? [{ years: { min: Number(years[1]), max: null }, of: years[2] ?? "" }] : [],
      degree: text.startsWith("Bachelor")
        ? { level: "bachelor", field: null, orEquivalent: false }
        : null,
      licences: text.startsWith("Forklift") ? [text] : [],
      languages: [],
      travel: null,
      clearance: null,
      physical: null,
    };
  });
  return {
    ...empty,
    sections: [
      {
        kind: "required",
        heading: null,
        span: { start: 0, end: start },
        lines: [1, Math.max(1, asked.length)],
      },
    ],
    requirements,
  };
};

const asked = fc.array(fc.record({ text: item, isRequired: fc.boolean() }), { maxLength: 40 });
const stages = defaultPipeline.map(({ name, kind }, i) => ({ id: `s${String(i)}`, name, kind }));

describe("every scorecard", () => {
  it("stays short, loses nothing, weighs by importance and points into the posting", () => {
    fc.assert(
      fc.property(asked, (items) => {
        const reading = readingOf(items);
        const { criteria, checks } = generateScorecard(reading, library);
        expect(criteria.length).toBeLessThanOrEqual(MAX_CRITERIA);
        const known = new Map(
          reading.requirements.map((requirement) => [requirement.id, requirement]),
        );
        const rated = criteria.flatMap(({ requirementIds }) => requirementIds);
        const checked = new Set(checks.flatMap(({ requirementIds }) => requirementIds));
        expect(new Set(rated).size).toBe(rated.length);
        for (const id of [...rated, ...checked]) expect(known.has(id)).toBe(true);
        for (const id of known.keys()) expect(rated.includes(id) || checked.has(id)).toBe(true);
        for (const { importance, weight, requirementIds, title, guidance, questions } of criteria) {
          const isRequired = requirementIds.some((id) => known.get(id)?.importance === "required");
          expect(importance).toBe(isRequired ? "required" : "preferred");
          expect(weight).toBe(weightOf(importance));
          expect(title.split(/\s+/).length).toBeLessThanOrEqual(7);
          expect(title).not.toBe("");
          expect(questions.length).toBeGreaterThanOrEqual(2);
          expect(questions.length).toBeLessThanOrEqual(3);
          for (const text of [...questions, ...Object.values(guidance)])
            expect(text).not.toContain("{subject}");
        }
        const titles = criteria.map(({ title }) => title.toLowerCase());
        expect(new Set(titles).size).toBe(titles.length);
        expect(new Set(criteria.map(({ id }) => id)).size).toBe(criteria.length);
        expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
      }),
      RUNS,
    );
  });

  it("is the same for the same posting", () => {
    fc.assert(
      fc.property(asked, (items) => {
        expect(generateScorecard(readingOf(items), library)).toEqual(
          generateScorecard(readingOf(items), library),
        );
      }),
      RUNS,
    );
  });

  it("has a plan that covers what is required and overloads nobody", () => {
    fc.assert(
      fc.property(asked, (items) => {
        const { criteria, checks } = generateScorecard(readingOf(items), library);
        const plan = proposePlan(
          criteria,
          checks.map(({ id }) => id),
          stages,
        );
        const coverage = coverageOf(criteria, plan);
        const required = new Set(
          criteria.filter(({ importance }) => importance === "required").map(({ id }) => id),
        );
        expect(coverage.uncovered.filter((id) => required.has(id))).toEqual([]);
        for (const { focus, questions } of plan) {
          expect(focus.length).toBeLessThanOrEqual(MAX_FOCUS);
          expect(new Set(focus).size).toBe(focus.length);
          for (const { criterionId } of questions) expect(focus).toContain(criterionId);
        }
        expect(plan.flatMap((interview) => interview.checks)).toEqual(checks.map(({ id }) => id));
      }),
      RUNS,
    );
  });
});

describe("a posting pasted again", () => {
  const shuffled = asked.chain((items) =>
    fc.tuple(fc.constant(items), fc.shuffledSubarray(items, { minLength: items.length })),
  );

  it("in another order changes nothing", () => {
    fc.assert(
      fc.property(shuffled, ([items, reordered]) => {
        const [former, next] = [readingOf(items), readingOf(reordered)];
        const comparison = comparePostings(former, next);
        expect(asksTheSame(comparison)).toBe(true);
        const criteria = criteriaOfDraft(former, generateScorecard(former, library).criteria).map(
          (criterion, i) => ({ ...criterion, id: `id-${String(i)}` }),
        );
        const carried = carryOver({ criteria, former, next, comparison, competencies: library });
        expect(carried.added).toEqual([]);
        expect(carried.dropped).toEqual([]);
        expect(
          carried.kept.map(({ criterion }) => [
            criterion.id,
            criterion.title,
            criterion.importance,
            criterion.weight,
          ]),
        ).toEqual(
          criteria.map(({ id, title, importance, weight }) => [id, title, importance, weight]),
        );
      }),
      RUNS,
    );
  });

  it("puts every requirement in exactly one list", () => {
    fc.assert(
      fc.property(asked, asked, (before, after) => {
        const [former, next] = [readingOf(before), readingOf(after)];
        const { unchanged, reweighted, reworded, added, removed } = comparePostings(former, next);
        const pairs = [...unchanged, ...reweighted, ...reworded];
        const ids = (requirements: readonly Requirement[]): string[] =>
          requirements.map(({ id }) => id).toSorted();
        expect(ids([...pairs.map((pair) => pair.former), ...removed])).toEqual(
          ids(former.requirements),
        );
        expect(ids([...pairs.map((pair) => pair.next), ...added])).toEqual(ids(next.requirements));
      }),
      RUNS,
    );
  });
});

describe("any corrections", () => {
  it("leave every requirement in one criterion or among the checks", () => {
    const correction = fc.tuple(
      fc.constantFrom("read", "split", "merge", "move"),
      fc.nat(),
      fc.nat(),
      fc.constantFrom("required", "preferred", "responsibility", "none"),
    );
    fc.assert(
      fc.property(asked, fc.array(correction, { maxLength: 8 }), (items, made) => {
        const reading = readingOf(items);
        if (reading.requirements.length === 0) return;
        const spanAt = (n: number) =>
          reading.requirements[n % reading.requirements.length]?.span ?? { start: 0, end: 0 };
        const corrections = made.map(([kind, a, b, as]): PostingCorrection => {
          const [one, other] = [spanAt(a), spanAt(b)];
          if (kind === "read")
            return {
              kind: "read",
              span: one,
              as:
                as === "required"
                  ? "required"
                  : as === "preferred"
                    ? "preferred"
                    : as === "none"
                      ? "none"
                      : "responsibility",
            };
          if (kind === "split") return { kind: "split", criterion: [one], parts: [[one]] };
          if (kind === "merge") return { kind: "merge", criteria: [[one], [other]] };
          return { kind: "move", criterion: [one], before: [other] };
        });
        const corrected = generateCorrected(reading, library, corrections);
        const rated = corrected.criteria.flatMap(({ requirementIds }) => requirementIds);
        const checked = new Set(corrected.checks.flatMap(({ requirementIds }) => requirementIds));
        expect(new Set(rated).size).toBe(rated.length);
        for (const { id } of corrected.reading.requirements)
          expect(rated.includes(id) || checked.has(id)).toBe(true);
        expect(
          rated.every((id) => corrected.reading.requirements.some((one) => one.id === id)),
        ).toBe(true);
      }),
      RUNS,
    );
  });
});
