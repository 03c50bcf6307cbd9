import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Board, BoardCard } from "../../../shared/domain/board.ts";
import { noFilter } from "../../../shared/domain/boardView.ts";
import { placeCards } from "../../../shared/domain/moves.ts";
import { announcements, orderRefusal, placeText } from "./announcements.ts";
import { actionTargets, viewBoard, type BoardShape, type BoardView } from "./boardModel.ts";
import { carry, dropRequest, liftCards } from "./lift.ts";
import { findSpot, focusAfter, neighbour, placeBefore, rangeOf, readingOrder } from "./spots.ts";

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
    formerDays: 0,
    appliedAt: "2026-03-01T12:00:00.000Z",
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
    lastActivityAt: "2026-03-18T12:00:00.000Z",
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
    wipLimit: null,
    archivedAt,
  });
  return {
    requisitionId: "r",
    status: "open",
    pauses: [],
    stages: [
      stage("a0"),
      stage("a1"),
      stage("a2"),
      stage("a3"),
      stage("a4", "2026-01-01T00:00:00.000Z"),
    ],
    cards: [
      card("0", "a0", { name: "Łukasz Wrona", tags: ["ads", "ml"], mean: 3 }),
      card("1", "a0", { cardsOwed: 1, tags: ["ml"], mean: 5 }),
      card("2", "a0", { enteredStageAt: "2026-03-02T12:00:00.000Z" }),
      card("3", "a2", { tags: ["ml"] }),
      card("4", "a2"),
      card("5", "a3", { tags: ["ads"] }),
    ],
    left: { hired: 0, rejected: 0, withdrawn: 0, other: 0 },
  };
}

const plain: BoardShape = {
  filter: noFilter,
  grouping: "none",
  sorting: "hand",
  collapsed: new Set(),
};
const shaped = (board: Board, shape: Partial<BoardShape> = {}) =>
  viewBoard(board, { ...plain, ...shape }, { now });
const idsOf = (cards: readonly BoardCard[] = []) => cards.map((one) => one.applicationId).join("");
const idsByStage = (view: BoardView) => view.lanes[0]?.cells.map(idsOf);
const filtered = (filter: Partial<typeof noFilter>) =>
  shaped(board, { filter: { ...noFilter, ...filter } });

const board = makeBoard();
const view = shaped(board);
const ref = (applicationId: string) => ({ applicationId });

describe("viewBoard", () => {
  it("puts cards under their stages, leaves archived stages out, counts late and owed", () => {
    expect(idsByStage(view)).toEqual(["012", "", "34", "5"]);
    expect(view).toMatchObject({ late: 1, owed: 1, total: 6, matching: 6, isFiltered: false });
    expect(view.stages.map(({ total, late }) => [total, late])).toEqual([
      [3, 1],
      [0, 0],
      [2, 0],
      [1, 0],
    ]);
  });

  it("narrows by all parts of a filter; counts stay those of the whole board", () => {
    expect(idsByStage(filtered({ text: "ADS lukasz" }))).toEqual(["0", "", "", ""]);
    expect(idsByStage(filtered({ isLate: true }))).toEqual(["2", "", "", ""]);
    expect(idsByStage(filtered({ tags: ["ML"], minRating: 4 }))).toEqual(["1", "", "", ""]);
    const late = filtered({ isLate: true });
    expect(late.stages.map(({ total, matching }) => [total, matching])).toEqual([
      [3, 1],
      [0, 0],
      [2, 0],
      [1, 0],
    ]);
    expect(late).toMatchObject({ isFiltered: true, matching: 1, total: 6 });
  });

  it("always shows the cards that are kept", () => {
    const filter = { ...noFilter, text: "nobody" };
    const kept = viewBoard(board, { ...plain, filter }, { now, keptIds: new Set(["4"]) });
    expect(idsByStage(kept)).toEqual(["", "", "4", ""]);
  });

  it("shows no cards of a collapsed stage but counts them, and opens it for what is held", () => {
    const collapsed = new Set(["a0"]);
    const folded = shaped(board, { collapsed });
    expect(idsByStage(folded)).toEqual(["", "", "34", "5"]);
    expect(folded.stages[0]).toMatchObject({ isCollapsed: true, total: 3, matching: 3 });
    const open = viewBoard(board, { ...plain, collapsed }, { now, openStageId: "a0" });
    expect(idsByStage(open)).toEqual(["012", "", "34", "5"]);
  });

  it("sorts within stages, and only there", () => {
    expect(idsByStage(shaped(board, { sorting: "rating" }))).toEqual(["102", "", "34", "5"]);
    expect(idsByStage(shaped(board, { sorting: "days" }))?.[0]).toBe("201");
    expect(orderRefusal("hand")).toBeNull();
    expect(orderRefusal("days")).toContain("by days in stage");
  });

  it("groups into lanes by name, a card in each of its lanes, those without any last", () => {
    const { lanes } = shaped(board, { grouping: "tag" });
    expect(lanes.map(({ key, count }) => [key, count])).toEqual([
      ["ads", 2],
      ["ml", 3],
      [null, 2],
    ]);
    expect(lanes.map(({ cells }) => cells.map(idsOf))).toEqual([
      ["0", "", "", "5"],
      ["01", "", "3", ""],
      ["2", "", "4", ""],
    ]);
  });
});

describe("moving the focus", () => {
  const from = (on: BoardView, id: string, direction: Parameters<typeof neighbour>[2]) => {
    const spot = findSpot(on, ref(id));
    const next = spot === null ? null : neighbour(on, spot, direction);
    return next === null
      ? null
      : idsOf(on.lanes[next.laneIndex]?.cells[next.stageIndex]?.slice(next.cardIndex).slice(0, 1));
  };

  it("goes along a stage and over empty stages to the card at the same height or the last", () => {
    expect(from(view, "0", "down")).toBe("1");
    expect(from(view, "0", "up")).toBeNull();
    expect(from(view, "2", "right")).toBe("4");
    expect(from(view, "1", "right")).toBe("4");
    expect(from(view, "4", "left")).toBe("1");
    expect(from(view, "5", "right")).toBeNull();
    expect(from(view, "1", "start")).toBe("0");
    expect(from(view, "1", "end")).toBe("2");
  });

  it("goes from lane to lane down a stage, and sideways within the lane", () => {
    const lanes = shaped(board, { grouping: "tag" });
    const spot = findSpot(lanes, { applicationId: "0", lane: "ml" });
    expect(spot).toEqual({ laneIndex: 1, stageIndex: 0, cardIndex: 0 });
    expect(spot && neighbour(lanes, spot, "up")).toEqual({
      laneIndex: 0,
      stageIndex: 0,
      cardIndex: 0,
    });
    expect(spot && neighbour(lanes, spot, "right")).toMatchObject({ laneIndex: 1, stageIndex: 2 });
    expect(findSpot(lanes, { applicationId: "2", lane: "ml" })).toMatchObject({ laneIndex: 2 });
    expect(idsOf(readingOrder(lanes))).toBe("012345");
  });

  it("finds who to focus when cards leave", () => {
    const after = (id: string, ...gone: string[]) =>
      focusAfter(view, ref(id), new Set(gone))?.applicationId;
    expect(after("1", "1")).toBe("2");
    expect(after("2", "2", "1")).toBe("0");
    expect(after("5", "5")).toBe("0");
    expect(after("5", "0", "1", "2", "3", "4", "5")).toBeUndefined();
  });
});

describe("selecting", () => {
  it("takes a range within a stage, either way, and one card across stages", () => {
    const range = (anchor: string | null, target: string) =>
      rangeOf(view, anchor === null ? null : ref(anchor), ref(target)).join("");
    expect(range("2", "0")).toBe("012");
    expect(range("0", "1")).toBe("01");
    expect(range("0", "4")).toBe("4");
    expect(range(null, "4")).toBe("4");
  });

  it("takes a range over lanes, each card once", () => {
    const lanes = shaped(board, { grouping: "tag" });
    const [from, to] = [
      { applicationId: "0", lane: "ads" },
      { applicationId: "2", lane: null },
    ];
    expect(rangeOf(lanes, from, to).join("")).toBe("012");
  });

  it("acts on the selection when the card is part of it, else on the card", () => {
    const ids = (selected: string[], focused: string) =>
      idsOf(actionTargets(board, new Set(selected), focused));
    expect(ids(["5", "0"], "0")).toBe("05");
    expect(ids(["5", "0"], "3")).toBe("3");
  });
});

describe("placeBefore", () => {
  const cards = view.lanes[0]?.cells[0] ?? [];
  it("names the card above that stays, or the first place", () => {
    expect(placeBefore(cards, 0, new Set())).toBe("first");
    expect(placeBefore(cards, 2, new Set())).toEqual({ after: "1" });
    expect(placeBefore(cards, 2, new Set(["1"]))).toEqual({ after: "0" });
    expect(placeBefore(cards, 2, new Set(["0", "1"]))).toBe("first");
    expect(placeBefore(cards, 99, new Set())).toEqual({ after: "2" });
  });
});

describe("lifting", () => {
  const lifted = (on: BoardView, ids: string[], focused: string) => {
    const lift = liftCards(on, ids, ref(focused));
    if (lift === null) throw new Error("not shown");
    return lift;
  };

  it("carries between places and stages, empty stages too, and stops at the edges", () => {
    const lift = lifted(view, ["1"], "1");
    expect(lift).toMatchObject({ stageId: "a0", lane: null, index: 1 });
    expect(carry(view, lift, "down")).toMatchObject({ stageId: "a0", index: 2 });
    expect(carry(view, carry(view, lift, "down"), "down")).toMatchObject({ index: 2 });
    expect(carry(view, lift, "left")).toBe(lift);
    const empty = carry(view, lift, "right");
    expect(empty).toMatchObject({ stageId: "a1", index: 0 });
    expect(carry(view, empty, "right")).toMatchObject({ stageId: "a2", index: 0 });
    expect(carry(view, lift, "end")).toMatchObject({ index: 2 });
  });

  it("puts down first in a stage where the order is not by hand", () => {
    const byName = shaped(board, { sorting: "name" });
    const lift = carry(byName, lifted(byName, ["4"], "4"), "left");
    expect(dropRequest(byName, carry(byName, lift, "left"))).toMatchObject({
      toStageId: "a0",
      place: "first",
    });
  });

  it("puts down where it shows, for every walk of arrows", () => {
    const arrows = fc.constantFrom("up", "down", "left", "right", "start", "end");
    const ids = fc.subarray(["0", "1", "2", "3", "4", "5"], { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.array(arrows, { maxLength: 12 }), (moved, walk) => {
        let lift = lifted(view, moved, moved[0] ?? "");
        for (const arrow of walk) lift = carry(view, lift, arrow);
        const after = shaped(placeCards(board, dropRequest(view, lift), now));
        const index = after.stages.findIndex(({ stage }) => stage.id === lift.stageId);
        const target = after.lanes[0]?.cells[index] ?? [];
        expect(target.map((one) => one.applicationId).indexOf(moved[0] ?? "")).toBe(lift.index);
        expect(readingOrder(after)).toHaveLength(6);
      }),
    );
  });

  it("says each step", () => {
    expect(announcements.lifted("Łukasz Wrona", placeText(view, ref("0")))).toBe(
      "Łukasz Wrona lifted. Stage a0, 1 of 3.",
    );
    expect(announcements.moved(placeText(view, ref("4")))).toBe("Moved to Stage a2, 2 of 2.");
    expect(placeText(view, ref("nobody"))).toBe("not shown by the filter");
    const folded = shaped(board, { collapsed: new Set(["a2"]) });
    expect(placeText(folded, ref("4"), "a2")).toBe("Stage a2, which is collapsed");
  });
});
