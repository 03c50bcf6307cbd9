import { describe, expect, it } from "vitest";
import type { Board, BoardCard } from "../../shared/domain/board.ts";
import type { Stage } from "../../shared/domain/pipeline.ts";
import { patchBoard } from "./boardPatch.ts";

const stage = (id: string, position: string): Stage => ({
  id,
  requisitionId: "r1",
  name: id,
  kind: "screen",
  position,
  targetDays: null,
  wipLimit: null,
  archivedAt: null,
});

const card = (applicationId: string, changes: Partial<BoardCard> = {}): BoardCard => ({
  applicationId,
  candidateId: `c-${applicationId}`,
  requisitionId: "r1",
  name: applicationId,
  currentTitle: null,
  currentCompany: null,
  source: null,
  tags: [],
  stageId: "applied",
  position: "a0",
  disposition: "active",
  enteredStageAt: "2026-01-01T00:00:00.000Z",
  enteredStated: false,
  appliedAt: "2026-01-01T00:00:00.000Z",
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
  lastActivityAt: "2026-01-01T00:00:00.000Z",
  formerDays: 0,
  reason: null,
  disposedAt: null,
  ...changes,
});

const board: Board = {
  requisitionId: "r1",
  status: "open",
  pauses: [],
  stages: [stage("applied", "a0"), stage("onsite", "a1")],
  cards: [card("x", { position: "a0" }), card("y", { position: "a1" })],
  left: { hired: 0, rejected: 2, withdrawn: 0, other: 0 },
};
const names = (patched: Board) => patched.cards.map((one) => one.applicationId);

describe("patchBoard", () => {
  it("puts a moved card in its place and keeps the others as they are", () => {
    const { board: patched, needsRefetch } = patchBoard(
      board,
      [card("x", { stageId: "onsite", position: "a5" })],
      [],
    );
    expect(names(patched)).toEqual(["y", "x"]);
    expect(patched.cards[0]).toBe(board.cards[1]);
    expect(needsRefetch).toBe(false);
  });

  it("takes a rejected card off and counts it", () => {
    const { board: patched } = patchBoard(board, [card("x", { disposition: "rejected" })], []);
    expect(names(patched)).toEqual(["y"]);
    expect(patched.left.rejected).toBe(3);
    expect(board.left.rejected).toBe(2);
  });

  it("adds a card that it did not know, and asks for the figures", () => {
    const { board: patched, needsRefetch } = patchBoard(
      board,
      [card("z", { position: "a05" })],
      [],
    );
    expect(names(patched)).toEqual(["x", "z", "y"]);
    expect(needsRefetch).toBe(true);
  });

  it("drops what is gone and leaves other requisitions' cards alone", () => {
    expect(names(patchBoard(board, [], ["y"]).board)).toEqual(["x"]);
    expect(patchBoard(board, [card("o", { requisitionId: "r2" })], ["q"]).board).toBe(board);
  });
});
