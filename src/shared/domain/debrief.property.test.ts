import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { debriefOf } from "./debrief.ts";
import type { DebriefCard, DebriefCriterion, DebriefInput } from "./debriefShape.ts";
import type { RatingAnswer } from "./scorecard.ts";

/*
 * A plain second calculation, written from the rules and not from the code: it walks over weights
 * and votes as a person with a pencil would, in whole numbers of 1/60 so that nothing is rounded.
 */

const answers = fc.constantFrom<RatingAnswer>(1, 2, 3, 4, 5, "not_assessed", null);
const pool = ["a", "b", "c", "d", "e", "f"] as const;
const weights = fc.integer({ min: 0, max: 10 });

/** A family of identities: `x1` and `x2` were split from `x`; `xy` was merged from `x` and `y`. */
const derivedFrom = new Map([
  ["a1", ["a"]],
  ["a2", ["a"]],
  ["bc", ["b", "c"]],
  ["a1bc", ["a1", "bc"]],
]);
const everyId = [...pool, ...derivedFrom.keys()];

const criterionOf = (id: string, weight: number, isRequired: boolean): DebriefCriterion => ({
  id,
  title: id.toUpperCase(),
  weight,
  importance: isRequired ? "required" : "preferred",
});

const template = fc
  .uniqueArray(fc.constantFrom(...everyId), { minLength: 0, maxLength: 8 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) => fc.tuple(weights, fc.boolean()).map(([w, r]) => criterionOf(id, w, r))),
    ),
  );

const card = fc
  .record({
    ids: fc.uniqueArray(fc.constantFrom(...everyId), { maxLength: 8 }),
    given: fc.array(answers, { minLength: 8, maxLength: 8 }),
    at: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ ids, given, at }): DebriefCard => ({
    scorecardId: `card ${ids.join()}`,
    seatId: `seat ${ids.join()}`,
    author: { id: "m", name: "Jo Tan" },
    interviewName: "Onsite",
    submittedAt: `2026-05-0${(at + 1).toString()}T09:00:00.000Z`,
    templateVersion: 1,
    recommendation: "yes",
    takeaways: "",
    gapReason: null,
    criteria: ids.map((id) => ({ id, title: id.toUpperCase() })),
    // A criterion that nobody touched has no answer at all, or an empty one.
    answers: new Map(
      ids.flatMap((id, index) => {
        const answer = given[index] ?? null;
        return answer === null && index % 2 === 0 ? [] : [[id, { answer, evidence: "" }]];
      }),
    ),
  }));

const input: fc.Arbitrary<DebriefInput> = fc
  .record({ criteria: template, cards: fc.array(card, { maxLength: 8 }) })
  .map(({ criteria, cards }) => ({ criteria, cards, derivedFrom, seats: [] }));

/** Every identity that an identity stands for on a card, found by asking each one in turn. */
function standsFor(wanted: string, given: DebriefInput, filled: DebriefCard): string[] {
  const has = (id: string) => filled.criteria.some((one) => one.id === id);
  const isToday = (id: string) => given.criteria.some((one) => one.id === id);
  if (has(wanted)) return [wanted];
  const parents = derivedFrom.get(wanted) ?? [];
  const lists = parents.map((parent) => (isToday(parent) ? [] : standsFor(parent, given, filled)));
  return [...new Set(lists.flat())];
}

/** One vote in sixtieths: the mean of what was rated; null when nothing was. */
function voteOf(wanted: string, given: DebriefInput, filled: DebriefCard): number | null {
  let [sum, count] = [0, 0];
  for (const id of standsFor(wanted, given, filled)) {
    const answer = filled.answers.get(id)?.answer;
    if (typeof answer !== "number") continue;
    sum += answer;
    count += 1;
  }
  return count === 0 ? null : (sum * 60) / count;
}

function plain(given: DebriefInput) {
  let [all, rated, sum] = [0, 0, 0];
  const means = new Map<string, number | null>();
  for (const { id, weight } of given.criteria) {
    const votes: number[] = [];
    for (const filled of given.cards) {
      const vote = voteOf(id, given, filled);
      if (vote !== null) votes.push(vote);
    }
    let total = 0;
    for (const vote of votes) total += vote;
    const mean = votes.length === 0 ? null : total / votes.length / 60;
    means.set(id, mean);
    all += weight;
    if (mean === null) continue;
    rated += weight;
    sum += mean * weight;
  }
  return { means, all, rated, mean: rated === 0 ? null : sum / rated };
}

function close(a: number | null, b: number | null): void {
  if (a === null || b === null) expect(a).toBe(b);
  else expect(Math.abs(a - b)).toBeLessThan(1e-9);
}

describe("the debrief's arithmetic", () => {
  it("is that of a plain second calculation, over versions, splits and merges", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { rows, summary } = debriefOf(given);
        const expected = plain(given);
        expect(rows.map((row) => row.criterion.id)).toEqual(given.criteria.map(({ id }) => id));
        for (const row of rows) close(row.mean, expected.means.get(row.criterion.id) ?? null);
        close(summary.mean, expected.mean);
        expect(summary.totalWeight).toBe(expected.all);
        expect(summary.ratedWeight).toBe(expected.rated);
      }),
      { numRuns: 2_000 },
    );
  });

  it("never counts unrated and not assessed: taking such answers out changes nothing", () => {
    fc.assert(
      fc.property(input, (given) => {
        const stripped = given.cards.map((one) => ({
          ...one,
          answers: new Map([...one.answers].filter(([, { answer }]) => typeof answer === "number")),
        }));
        const [full, bare] = [debriefOf(given), debriefOf({ ...given, cards: stripped })];
        expect(bare.summary).toEqual(full.summary);
        expect(bare.rows.map((row) => [row.mean, row.state, row.ratedBy])).toEqual(
          full.rows.map((row) => [row.mean, row.state, row.ratedBy]),
        );
      }),
    );
  });

  it("never counts criteria that were dropped, and loses no answer", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { rows, dropped, columns } = debriefOf(given);
        const shown = new Set(
          [...rows, ...dropped].flatMap(({ cells }) =>
            cells.flatMap((cell, index) =>
              cell.parts.map((part) => `${columns[index]?.scorecardId ?? ""} ${part.criterionId}`),
            ),
          ),
        );
        for (const { scorecardId, answers: all } of given.cards) {
          for (const [id, { answer }] of all) {
            if (answer !== null) expect(shown).toContain(`${scorecardId} ${id}`);
          }
        }
        const today = new Set(given.criteria.map(({ id }) => id));
        for (const { criterion } of dropped) expect(today.has(criterion.id)).toBe(false);
      }),
    );
  });

  it("does not depend on the order of the cards, and a weight of nothing counts for nothing", () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = debriefOf({ ...given, cards: [...given.cards].reverse() });
        close(turned.summary.mean, debriefOf(given).summary.mean);
        const unweighted = given.criteria.map((one) => ({ ...one, weight: 0 }));
        expect(debriefOf({ ...given, criteria: unweighted }).summary).toEqual({
          mean: null,
          ratedWeight: 0,
          totalWeight: 0,
        });
      }),
    );
  });

  it("calls two apart a split, and puts splits and gaps of required criteria first", () => {
    fc.assert(
      fc.property(input, (given) => {
        const { rows, attention } = debriefOf(given);
        const told = attention.flatMap((item) => (item.kind === "missing" ? [] : [item]));
        for (const row of rows) {
          const values = row.cells
            .map((cell) => cell.value)
            .filter((value) => typeof value === "number");
          const widest = values.reduce(
            (most, one) => values.reduce((m, other) => Math.max(m, Math.abs(one - other)), most),
            0,
          );
          expect(row.state === "split").toBe(values.length > 1 && widest >= 2);
          expect(row.state === "uncovered").toBe(values.length === 0);
          const item = told.find(({ criterionId }) => criterionId === row.criterion.id);
          expect(item?.kind ?? "none").toBe(
            row.state === "split" || row.state === "uncovered" ? row.state : "none",
          );
        }
        const rank = told.map(({ criterionId, kind }) => {
          const row = rows.find(({ criterion }) => criterion.id === criterionId);
          const isRequired = row?.criterion.importance === "required";
          const order = ["split required", "uncovered required", "split preferred"];
          const at = order.indexOf(`${kind} ${isRequired ? "required" : "preferred"}`);
          return at === -1 ? 3 : at;
        });
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
      }),
    );
  });
});
