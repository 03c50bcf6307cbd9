import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import { placeCards } from "../../../shared/domain/moves.ts";
import { announcements, placeText } from "./announcements.ts";
import {
  actionTargets,
  emptyFilter,
  findSpot,
  focusAfter,
  neighbour,
  placeBefore,
  rangeOf,
  viewBoard,
} from "./boardModel.ts";
import { carry, dropRequest, liftCards } from "./lift.ts";

const now = "2026-03-19T12:00:00.000Z";

function card(id: string, stageId: string, changes: Partial<BoardCard> = {}): BoardCard {
  return {
    applicationId: id,
    candidateId: `c-${id}`,
    requisitionId: "r",
    name: `Name ${id}`,
    currentTitle: "Engineer",
    currentCompany: "Northfold",
    source: null,
    tags: [],
    stageId,
    position: `a${id}`,
    disposition: "active",
    enteredStageAt: "2026-03-18T12:00:00.000Z",
    enteredStated: false,
    appliedAt: "2026-03-01T12:00:00.000Z",
    cardsIn: 0,
    cardsOwed: 0,
    mean: null,
    interviewers: [],
    reason: null,
    disposedAt: null,
    ...changes,
  };
}

/** Four stages of three, none, two and one cards, and an archived one. */
function makeBoard(): Board {
  const stage = (id: string, archivedAt: string | null = null) => ({
    id,
    requisitionId: "r",
    name: `Stage ${id}`,
    kind: "screen" as const,
    position: id,
    targetDays: 3,
    archivedAt,
  });
  return {
    requisitionId: "r",
    stages: [
      stage("a0"),
      stage("a1"),
      stage("a2"),
      stage("a3"),
      stage("a4", "2026-01-01T00:00:00.000Z"),
    ],
    cards: [
      card("0", "a0", { name: "Łukasz Wrona", tags: ["ads"] }),
      card("1", "a0", { cardsOwed: 1 }),
      card("2", "a0", { enteredStageAt: "2026-03-02T12:00:00.000Z" }),
      card("3", "a2"),
      card("4", "a2"),
      card("5", "a3"),
    ],
    left: { hired: 0, rejected: 0, withdrawn: 0, other: 0 },
  };
}

function idsByStage(board: Board, filter = emptyFilter) {
  return viewBoard(board, filter, now).stages.map(({ cards }) =>
    cards.map((one) => one.applicationId).join(""),
  );
}

const stagesOf = (board: Board) => viewBoard(board, emptyFilter, now).stages;
const board = makeBoard();
const stages = stagesOf(board);

describe("viewBoard", () => {
  it("puts cards under their stages, leaves archived stages out, counts late and owed", () => {
    expect(idsByStage(board)).toEqual(["012", "", "34", "5"]);
    expect(viewBoard(board, emptyFilter, now)).toMatchObject({
      late: 1,
      owed: 1,
      isFiltered: false,
    });
    expect(stages.map(({ total, late }) => [total, late])).toEqual([
      [3, 1],
      [0, 0],
      [2, 0],
      [1, 0],
    ]);
  });

  it("finds words in any order, without accents, over name, title, company and tags", () => {
    expect(idsByStage(board, { ...emptyFilter, text: "ADS lukasz" })).toEqual(["0", "", "", ""]);
    expect(idsByStage(board, { ...emptyFilter, text: "nobody" })).toEqual(["", "", "", ""]);
  });

  it("narrows to late cards and to cards owed; counts stay those of the whole board", () => {
    expect(idsByStage(board, { ...emptyFilter, isLate: true })).toEqual(["2", "", "", ""]);
    expect(idsByStage(board, { ...emptyFilter, owesScorecard: true })).toEqual(["1", "", "", ""]);
    expect(idsByStage(board, { text: "", isLate: true, owesScorecard: true })).toEqual([
      "",
      "",
      "",
      "",
    ]);
    const narrowed = viewBoard(board, { ...emptyFilter, isLate: true }, now);
    expect(narrowed.stages.map(({ total }) => total)).toEqual([3, 0, 2, 1]);
    expect(narrowed.isFiltered).toBe(true);
  });

  it("always shows the cards that are kept", () => {
    const view = viewBoard(board, { ...emptyFilter, text: "nobody" }, now, new Set(["4"]));
    expect(view.stages.flatMap(({ cards }) => cards.map((one) => one.applicationId))).toEqual([
      "4",
    ]);
  });
});

describe("moving the focus", () => {
  const from = (id: string, direction: Parameters<typeof neighbour>[2]) => {
    const spot = findSpot(stages, id);
    return spot === null ? "none" : neighbour(stages, spot, direction)?.applicationId;
  };

  it("goes along a stage and over empty stages to the card at the same height or the last", () => {
    expect(from("0", "down")).toBe("1");
    expect(from("0", "up")).toBeUndefined();
    expect(from("2", "right")).toBe("4");
    expect(from("1", "right")).toBe("4");
    expect(from("4", "left")).toBe("1");
    expect(from("5", "right")).toBeUndefined();
    expect(from("1", "start")).toBe("0");
    expect(from("1", "end")).toBe("2");
  });

  it("finds who to focus when cards leave", () => {
    expect(focusAfter(stages, "1", new Set(["1"]))).toBe("2");
    expect(focusAfter(stages, "2", new Set(["2", "1"]))).toBe("0");
    expect(focusAfter(stages, "5", new Set(["5"]))).toBe("0");
    expect(focusAfter(stages, "5", new Set(["0", "1", "2", "3", "4", "5"]))).toBeNull();
  });
});

describe("selecting", () => {
  it("takes a range within a stage, either way, and one card across stages", () => {
    expect(rangeOf(stages, "2", "0")).toEqual(["0", "1", "2"]);
    expect(rangeOf(stages, "0", "1")).toEqual(["0", "1"]);
    expect(rangeOf(stages, "0", "4")).toEqual(["4"]);
    expect(rangeOf(stages, null, "4")).toEqual(["4"]);
  });

  it("acts on the selection when the card is part of it, else on the card", () => {
    const ids = (selected: string[], focused: string) =>
      actionTargets(board, new Set(selected), focused).map((one) => one.applicationId);
    expect(ids(["5", "0"], "0")).toEqual(["0", "5"]);
    expect(ids(["5", "0"], "3")).toEqual(["3"]);
  });
});

describe("placeBefore", () => {
  const cards = stages[0]?.cards ?? [];
  it("names the card above that stays, or the first place", () => {
    expect(placeBefore(cards, 0, new Set())).toBe("first");
    expect(placeBefore(cards, 2, new Set())).toEqual({ after: "1" });
    expect(placeBefore(cards, 2, new Set(["1"]))).toEqual({ after: "0" });
    expect(placeBefore(cards, 2, new Set(["0", "1"]))).toBe("first");
    expect(placeBefore(cards, 99, new Set())).toEqual({ after: "2" });
  });
});

describe("lifting", () => {
  const lifted = (ids: string[], focused: string) => {
    const lift = liftCards(stages, ids, focused);
    if (lift === null) throw new Error("not shown");
    return lift;
  };

  it("carries between places and stages, empty stages too, and stops at the edges", () => {
    const lift = lifted(["1"], "1");
    expect(lift).toMatchObject({ stageId: "a0", index: 1 });
    expect(carry(stages, lift, "down")).toMatchObject({ stageId: "a0", index: 2 });
    expect(carry(stages, carry(stages, lift, "down"), "down")).toMatchObject({ index: 2 });
    expect(carry(stages, lift, "left")).toEqual(lift);
    const empty = carry(stages, lift, "right");
    expect(empty).toMatchObject({ stageId: "a1", index: 0 });
    expect(carry(stages, empty, "right")).toMatchObject({ stageId: "a2", index: 0 });
    expect(carry(stages, lift, "end")).toMatchObject({ index: 2 });
  });

  it("puts down where it shows, for every walk of arrows", () => {
    const arrows = fc.constantFrom("up", "down", "left", "right", "start", "end");
    const ids = fc.subarray(["0", "1", "2", "3", "4", "5"], { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.array(arrows, { maxLength: 12 }), (moved, walk) => {
        let lift = lifted(moved, moved[0] ?? "");
        for (const arrow of walk) lift = carry(stages, lift, arrow);
        const request = dropRequest(stages, lift);
        const after = stagesOf(placeCards(board, request, now));
        const target = after.find(({ stage }) => stage.id === lift.stageId)?.cards ?? [];
        const at = target.map((one) => one.applicationId).indexOf(moved[0] ?? "");
        expect(at).toBe(lift.index);
        expect(after.flatMap(({ cards }) => cards)).toHaveLength(6);
      }),
    );
  });

  it("says each step", () => {
    expect(announcements.lifted("Łukasz Wrona", placeText(stages, "0"))).toBe(
      "Łukasz Wrona lifted. Stage a0, 1 of 3.",
    );
    expect(announcements.moved(placeText(stages, "4"))).toBe("Moved to Stage a2, 2 of 2.");
    expect(placeText(stages, "nobody")).toBe("not shown by the filter");
  });
});
