import { describe, expect, it } from "vitest";
import { comparisonOf, decideComparison } from "./comparison.ts";
import { debriefOf } from "./debrief.ts";
import type { DebriefCard, DebriefCriterion, DebriefSeat } from "./debriefShape.ts";
import type { RatingAnswer } from "./scorecard.ts";

const criterion = (
  id: string,
  weight: number,
  importance: DebriefCriterion["importance"] = "required",
): DebriefCriterion => ({ id, title: id, weight, importance });

function card(
  name: string,
  answers: Record<string, RatingAnswer>,
  ids = Object.keys(answers),
): DebriefCard {
  return {
    scorecardId: `${name}'s card`,
    seatId: `${name}'s seat`,
    author: { id: name, name },
    interviewName: "Onsite",
    submittedAt: "2026-05-04T09:00:00.000Z",
    templateVersion: 1,
    recommendation: "yes",
    takeaways: "",
    gapReason: null,
    criteria: ids.map((id) => ({ id, title: `${id}, as it was` })),
    answers: new Map(
      Object.entries(answers).map(([id, answer]) => [id, { answer, evidence: `${name} on ${id}` }]),
    ),
  };
}

const seat = (name: string, state: DebriefSeat["state"]): DebriefSeat => ({
  seatId: `${name}'s seat`,
  author: { id: name, name },
  interviewName: "Onsite",
  state,
  dueOn: "2026-05-06",
  isOverdue: state === "owed",
});

describe("a debrief", () => {
  const people = criterion("People management", 3);
  const tools = criterion("LLM tools", 1, "preferred");
  const ml = criterion("Large-scale ML", 4);
  const debrief = debriefOf({
    criteria: [ml, people, tools],
    derivedFrom: new Map(),
    cards: [
      card("Mara", { "Large-scale ML": 4, "People management": 3, "LLM tools": "not_assessed" }),
      card("Ada", { "Large-scale ML": null, "People management": 5 }),
      card("Jo", { "Large-scale ML": 4, "People management": 2, "LLM tools": null }),
    ],
    seats: [seat("Sam", "owed"), seat("Kim", "planned"), seat("Lee", "reopened")],
  });

  it("lines criteria up in the template's order, with what they come to", () => {
    expect(debrief.columns.map(({ author, state }) => [author.name, state])).toEqual([
      ["Mara", "in"],
      ["Ada", "in"],
      ["Jo", "in"],
      ["Sam", "owed"],
      ["Kim", "planned"],
      ["Lee", "reopened"],
    ]);
    expect(
      debrief.rows.map(({ criterion: { title }, state, mean, ratedBy }) => [
        title,
        state,
        mean,
        ratedBy,
      ]),
    ).toEqual([
      ["Large-scale ML", "agreed", 4, 2],
      ["People management", "split", 10 / 3, 3],
      ["LLM tools", "uncovered", null, 0],
    ]);
    expect(debrief.summary).toEqual({ mean: (4 * 4 + 10) / 7, ratedWeight: 7, totalWeight: 8 });
    expect([debrief.cardsIn, debrief.cardsOwed]).toEqual([3, 2]);
    expect(debrief.rows[1]?.cells[2]?.parts[0]?.evidence).toBe("Jo on People management");
  });

  it("begins with splits and gaps, and names who has not handed in", () => {
    expect(debrief.attention.map(({ title, detail }) => `${title} | ${detail}`)).toEqual([
      "People management: 2 against 5 | Jo 2, Mara 3, Ada 5",
      "LLM tools: not assessed by the one who looked, rated by nobody | Preferred, weight 1",
      "Sam owes a card | Onsite",
      "Lee has reopened a card and not submitted it again | Onsite",
    ]);
  });

  it("settles ties by weight, then by the template's order", () => {
    const criteria = [criterion("light", 1), criterion("first", 2), criterion("second", 2)];
    const answers = (one: RatingAnswer) => ({ light: one, first: one, second: one });
    const { attention } = debriefOf({
      criteria,
      derivedFrom: new Map(),
      cards: [card("Mara", answers(1)), card("Jo", answers(4))],
      seats: [],
    });
    expect(attention.map(({ title }) => title.split(":")[0])).toEqual(["first", "second", "light"]);
  });

  it("reads cards of former versions: kept, split, merged and dropped criteria", () => {
    const { rows, dropped, summary } = debriefOf({
      criteria: [criterion("kept", 2), criterion("half", 1), criterion("both", 1)],
      derivedFrom: new Map([
        ["half", ["whole"]],
        ["both", ["one", "other"]],
      ]),
      cards: [
        card("Mara", { kept: 4, whole: 2, one: 5, other: 2, gone: 1 }),
        card("Jo", { kept: 4, half: 3, both: 3 }),
      ],
      seats: [seat("Sam", "hidden")],
    });
    expect(
      rows.map(({ cells }) => cells.map(({ value, isDerived }) => [value, isDerived])),
    ).toEqual([
      [
        [4, false],
        [4, false],
        [null, false],
      ],
      [
        [2, true],
        [3, false],
        [null, false],
      ],
      [
        [3.5, true],
        [3, false],
        [null, false],
      ],
    ]);
    expect(rows[2]?.cells[0]?.parts.map(({ title }) => title)).toEqual([
      "one, as it was",
      "other, as it was",
    ]);
    expect(dropped).toMatchObject([
      { criterion: { id: "gone", title: "gone, as it was" }, mean: 1, state: "one_view" },
    ]);
    expect(summary).toEqual({ mean: (2 * 4 + 2.5 + 3.25) / 4, ratedWeight: 4, totalWeight: 4 });
  });

  it("is compared with others criterion by criterion", () => {
    const comparison = comparisonOf(
      [ml, people, tools],
      [
        { applicationId: "one", debrief },
        {
          applicationId: "two",
          debrief: debriefOf({
            criteria: [ml, people, tools],
            derivedFrom: new Map(),
            cards: [],
            seats: [],
          }),
        },
      ],
    );
    expect(comparison.rows.map(({ cells }) => cells.map(({ mean }) => mean))).toEqual([
      [4, null],
      [10 / 3, null],
      [null, null],
    ]);
    expect(comparison.columns.map((column) => column.recommendations)).toEqual([
      ["yes", "yes", "yes"],
      [],
    ]);
  });
});

describe("a comparison", () => {
  const on = (requisitionId: string) => ({ requisitionId, requisitionTitle: requisitionId });
  const said = (applications: { requisitionId: string; requisitionTitle: string }[]) => {
    const decided = decideComparison(applications);
    return decided.ok ? decided.value : decided.refusal.rule;
  };

  it("takes two to six applications of one requisition", () => {
    expect(said([on("A")])).toBe("too_few");
    expect(said([on("A"), on("A")])).toBe("A");
    expect(said(Array.from({ length: 6 }, () => on("A")))).toBe("A");
    expect(said(Array.from({ length: 7 }, () => on("A")))).toBe("too_many");
    expect(said([on("A"), on("B")])).toBe("mixed_requisitions");
  });
});
