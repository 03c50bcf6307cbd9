import { describe, expect, it } from "vitest";
import type { BoardCard } from "./board.ts";
import {
  boardViewSchema,
  facetsOf,
  filterCards,
  groupCards,
  isUnfiltered,
  noFilter,
  searchTextOf,
  sortedCards,
  type BoardClock,
  type BoardFilter,
} from "./boardView.ts";

const now = "2026-05-18T12:00:00.000Z";
const clock: BoardClock = {
  now,
  pauses: [],
  stages: [
    {
      id: "screen",
      requisitionId: "r",
      name: "Screen",
      kind: "screen",
      position: "a0",
      targetDays: 5,
      wipLimit: null,
      archivedAt: null,
    },
  ],
};

function card(name: string, over: Partial<BoardCard> = {}): BoardCard {
  return {
    applicationId: name,
    candidateId: name,
    requisitionId: "r",
    name,
    currentTitle: null,
    currentCompany: null,
    source: null,
    tags: [],
    stageId: "screen",
    position: "a0",
    disposition: "active",
    enteredStageAt: now,
    enteredStated: false,
    formerDays: 0,
    appliedAt: now,
    cardsIn: 0,
    cardsOwed: 0,
    mean: null,
    interviewers: [],
    interviewerIds: [],
    nextInterview: null,
    nextAction: null,
    offer: null,
    duplicate: null,
    elsewhere: null,
    lastActivityAt: now,
    reason: null,
    disposedAt: null,
    ...over,
  };
}

const late = "2026-05-04T12:00:00.000Z";
const cards = [
  card("Łukasz Wójcik", { tags: ["Rust", "berlin"], source: "Referral", mean: 4.2 }),
  card("ada park", { currentTitle: "Rust engineer", enteredStageAt: late, cardsOwed: 1, mean: 3 }),
  card("Bo Lind", { source: "referral", interviewerIds: ["m2", "m1"], lastActivityAt: late }),
  card("Ada 10", { tags: ["rust"], interviewerIds: ["m1"] }),
];

describe("filterCards", () => {
  const named = (filter: Partial<BoardFilter>, over: Partial<BoardClock> = {}) =>
    filterCards(cards, { ...noFilter, ...filter }, { ...clock, ...over }).map(({ name }) => name);

  it("finds words in any order, whatever their case and accents, in all that a card says", () => {
    expect(named({ text: "wojcik LUKASZ" })).toEqual(["Łukasz Wójcik"]);
    expect(named({ text: "rust" })).toEqual(["Łukasz Wójcik", "ada park", "Ada 10"]);
    expect(named({ text: "  " })).toHaveLength(4);
  });

  it("wants every part that is set, and of a list any one", () => {
    expect(named({ tags: ["RUST", "none"] })).toEqual(["Łukasz Wójcik", "Ada 10"]);
    expect(named({ sources: ["REFERRAL"] })).toEqual(["Łukasz Wójcik", "Bo Lind"]);
    expect(named({ sources: ["referral"], tags: ["berlin"] })).toEqual(["Łukasz Wójcik"]);
    expect(named({ owesScorecard: true })).toEqual(["ada park"]);
    expect(named({ minRating: 3 })).toEqual(["Łukasz Wójcik", "ada park"]);
    expect(named({ minRating: 4, text: "rust" })).toEqual(["Łukasz Wójcik"]);
    expect(named({ quietDays: 14 })).toEqual(["Bo Lind"]);
    expect(named({ quietDays: 15 })).toEqual([]);
  });

  it("knows who is late, pauses left out", () => {
    expect(named({ isLate: true })).toEqual(["ada park"]);
    const pauses = [{ from: "2026-05-06T00:00:00.000Z", to: "2026-05-14T00:00:00.000Z" }];
    expect(named({ isLate: true }, { pauses })).toEqual([]);
  });

  it("answers for 5,000 cards from texts that it prepares once", () => {
    const many = Array.from({ length: 5_000 }, (_, n) => card(`Person ${n.toString()}`));
    for (const one of many) searchTextOf(one);
    const found = filterCards(many, { ...noFilter, text: "person 499" }, clock);
    expect(found).toHaveLength(15);
    expect(searchTextOf(many[0] ?? card(""))).toBe("person 0");
  });

  it("says when nothing is filtered, and fills in what a saved view leaves out", () => {
    expect(isUnfiltered(noFilter)).toBe(true);
    expect(isUnfiltered({ ...noFilter, text: " " })).toBe(true);
    expect(isUnfiltered({ ...noFilter, quietDays: 3 })).toBe(false);
    expect(boardViewSchema.parse({ filter: { text: "x" } })).toEqual({
      filter: { ...noFilter, text: "x" },
      grouping: "none",
      sorting: "hand",
      density: "comfortable",
    });
  });
});

describe("groupCards", () => {
  const grouped = (by: Parameters<typeof groupCards>[1], nameOf?: (id: string) => string) =>
    groupCards(cards, by, nameOf).map(({ key, cards: own }) => [key, own.map(({ name }) => name)]);

  it("gathers by what cards share, those without any last", () => {
    expect(grouped("none")).toEqual([[null, cards.map(({ name }) => name)]]);
    expect(grouped("source")).toEqual([
      ["Referral", ["Łukasz Wójcik", "Bo Lind"]],
      [null, ["ada park", "Ada 10"]],
    ]);
    expect(grouped("tag")).toEqual([
      ["berlin", ["Łukasz Wójcik"]],
      ["Rust", ["Łukasz Wójcik", "Ada 10"]],
      [null, ["ada park", "Bo Lind"]],
    ]);
    const names: Record<string, string> = { m1: "Zed", m2: "Amy" };
    expect(grouped("interviewer", (id) => names[id] ?? id)).toEqual([
      ["m2", ["Bo Lind"]],
      ["m1", ["Bo Lind", "Ada 10"]],
      [null, ["Łukasz Wójcik", "ada park"]],
    ]);
  });

  it("offers what can be filtered by, with counts", () => {
    expect(facetsOf(cards)).toEqual({
      tags: [
        { name: "berlin", count: 1 },
        { name: "Rust", count: 2 },
      ],
      sources: [{ name: "Referral", count: 2 }],
    });
  });
});

describe("sortedCards", () => {
  it("keeps the order by hand, and sorts by days, name and rating", () => {
    const by = (sorting: Parameters<typeof sortedCards>[1]) =>
      sortedCards(cards, sorting).map(({ name }) => name);
    expect(sortedCards(cards, "hand")).toBe(cards);
    expect(by("name")).toEqual(["Ada 10", "ada park", "Bo Lind", "Łukasz Wójcik"]);
    expect(by("days")[0]).toBe("ada park");
    expect(by("rating")).toEqual(["Łukasz Wójcik", "ada park", "Bo Lind", "Ada 10"]);
  });
});
