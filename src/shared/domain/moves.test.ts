import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Place } from "./application.ts";
import type { Board, BoardCard } from "./board.ts";
import { decideMove, placeCards, sortCards, type MovableCard, type MoveInput } from "./moves.ts";
import { longestOrderKey, orderKeysBetween } from "./orderKey.ts";
import type { Stage } from "./pipeline.ts";

const now = "2026-05-04T10:00:00.000Z";
const earlier = "2026-04-01T10:00:00.000Z";
const [applied, screen, onsite] = [
  stage("applied", "a0"),
  stage("screen", "a1"),
  stage("onsite", "a2"),
];
const stages = [applied, screen, onsite];

function stage(id: string, position: string): Stage {
  return {
    id,
    requisitionId: "requisition",
    name: id,
    kind: "interview",
    position,
    targetDays: 5,
    wipLimit: null,
    archivedAt: null,
  };
}

function card(applicationId: string, stageId: string, position: string): BoardCard {
  return {
    applicationId,
    candidateId: `candidate ${applicationId}`,
    requisitionId: "requisition",
    name: `Person ${applicationId}`,
    currentTitle: null,
    currentCompany: null,
    source: null,
    tags: [],
    stageId,
    position,
    disposition: "active",
    enteredStageAt: earlier,
    enteredStated: false,
    appliedAt: earlier,
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
  };
}

function cardsIn(stageId: string, ids: string): BoardCard[] {
  const keys = orderKeysBetween(null, null, ids.length);
  return Array.from(ids).map((id, index) => card(id, stageId, keys[index] ?? ""));
}

function board(cards: BoardCard[]): Board {
  return {
    requisitionId: "requisition",
    status: "open",
    pauses: [],
    stages,
    cards: sortCards(cards, stages),
    left: { hired: 0, rejected: 0, withdrawn: 0, other: 0 },
  };
}

function orderIn(shown: Board, stageId: string): string {
  return shown.cards
    .filter((one) => one.stageId === stageId)
    .map((one) => one.applicationId)
    .join("");
}

function decide(over: Partial<MoveInput> & Pick<MoveInput, "moved">) {
  return decideMove({
    stages,
    inTarget: cardsIn("onsite", "XYZ"),
    toStageId: "onsite",
    place: "last",
    now,
    occurredAt: null,
    ...over,
  });
}

function ruleOf(decision: ReturnType<typeof decideMove>): string | null {
  return decision.ok ? null : decision.refusal.rule;
}

describe("decideMove", () => {
  it("writes one row with the stage, a key behind the last, and one transition", () => {
    const decision = decide({ moved: cardsIn("applied", "A") });
    expect(decision).toEqual({
      ok: true,
      value: {
        stage: onsite,
        isRewritten: false,
        changes: [
          {
            applicationId: "A",
            stageId: "onsite",
            position: "a3",
            enteredStageAt: now,
            enteredStated: false,
            transition: { fromStageId: "applied", occurredAt: now, isStated: false },
          },
        ],
      },
    });
  });

  it("takes a stated time for the visit and marks it", () => {
    const decision = decide({ moved: cardsIn("applied", "A"), occurredAt: earlier });
    expect(decision.ok && decision.value.changes[0]).toMatchObject({
      enteredStageAt: earlier,
      enteredStated: true,
      transition: { occurredAt: earlier, isStated: true },
    });
  });

  it("leaves the visit alone when a card is only reordered", () => {
    const inTarget = cardsIn("onsite", "XYZ");
    const decision = decide({ moved: inTarget.slice(2), inTarget, place: "first" });
    expect(decision.ok && decision.value.changes).toMatchObject([
      { applicationId: "Z", enteredStageAt: earlier, transition: null },
    ]);
  });

  it("changes nothing when every card stands there already", () => {
    const inTarget = cardsIn("onsite", "XYZ");
    for (const [moved, place] of [
      ["XY", "first"],
      ["Z", "last"],
      ["Y", { after: "X" }],
      ["YZ", { after: "Y" }],
    ] as const) {
      const chosen = inTarget.filter((one) => moved.includes(one.applicationId));
      const decision = decide({ moved: chosen, inTarget, place });
      expect(decision).toMatchObject({ ok: true, value: { changes: [] } });
    }
  });

  it.each([
    ["stage_unknown", { toStageId: "elsewhere", moved: cardsIn("applied", "A") }],
    [
      "stage_archived",
      { stages: [applied, { ...onsite, archivedAt: earlier }], moved: cardsIn("applied", "A") },
    ],
    ["other_requisition", { moved: [{ ...card("A", "applied", "a0"), requisitionId: "another" }] }],
    ["not_active", { moved: [{ ...card("A", "applied", "a0"), disposition: "hired" as const }] }],
    ["neighbour_gone", { moved: cardsIn("applied", "A"), place: { after: "gone" } }],
    ["in_the_future", { moved: cardsIn("applied", "A"), occurredAt: "2026-05-04T10:00:00.001Z" }],
  ])("refuses with %s", (rule, over) => {
    expect(ruleOf(decide(over))).toBe(rule);
  });

  it("says who is in the way and what to do", () => {
    const decision = decide({
      moved: [{ ...card("A", "applied", "a0"), disposition: "rejected" }],
    });
    expect(decision.ok ? null : decision.refusal.message).toBe(
      "Person A is rejected. Restore the application first.",
    );
  });

  it("writes a stage's keys anew when one would grow too long, and collides with none", () => {
    let inTarget: MovableCard[] = cardsIn("onsite", "XY");
    let rewritten = false;
    for (let round = 0; round < 3_000 && !rewritten; round += 1) {
      const id = `n${round.toString()}`;
      const decision = decide({
        moved: [card(id, "applied", "a0")],
        inTarget,
        place: { after: "X" },
      });
      if (!decision.ok) throw new Error(decision.refusal.message);
      const { changes } = decision.value;
      rewritten = decision.value.isRewritten;
      const taken = new Set(inTarget.map((one) => one.position));
      expect(changes.some((change) => taken.has(change.position))).toBe(false);
      if (rewritten) {
        expect(changes).toHaveLength(inTarget.length + 1);
        expect(changes.map((change) => change.applicationId).slice(0, 2)).toEqual(["X", id]);
        expect(changes.filter((change) => change.transition !== null)).toHaveLength(1);
        expect(Math.max(...changes.map((change) => change.position.length))).toBeLessThan(10);
      }
      const added = changes.find((change) => change.applicationId === id);
      expect(added?.position.length).toBeLessThanOrEqual(longestOrderKey);
      inTarget = [
        inTarget[0],
        { ...card(id, "onsite", added?.position ?? "") },
        ...inTarget.slice(1),
      ].filter((one) => one !== undefined);
    }
    expect(rewritten).toBe(true);
  });
});

describe("placeCards", () => {
  it("keeps the order of cards taken from several stages", () => {
    const start = board([
      ...cardsIn("applied", "AB"),
      ...cardsIn("screen", "CD"),
      ...cardsIn("onsite", "XY"),
    ]);
    const request = {
      applicationIds: ["D", "Y", "A"],
      toStageId: "onsite",
      place: { after: "X" },
    };
    expect(orderIn(placeCards(start, request, now), "onsite")).toBe("XADY");
  });

  it("gives the same board back for a move that would be refused or changes nothing", () => {
    const start = board(cardsIn("onsite", "XY"));
    const move = (toStageId: string, place: Place) =>
      placeCards(start, { applicationIds: ["Y"], toStageId, place }, now);
    expect(move("elsewhere", "last")).toBe(start);
    expect(move("onsite", "last")).toBe(start);
    expect(move("onsite", "first")).not.toBe(start);
  });

  it("agrees with a plain list for any run of moves, and never takes a key twice", () => {
    const moves = fc.record({
      chosen: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 5 }),
      to: fc.nat(2),
      place: fc.oneof(fc.constantFrom("first", "last"), fc.nat(11)),
    });
    fc.assert(
      fc.property(fc.array(moves, { maxLength: 60 }), (run) => {
        let shown = board(cardsIn("applied", "ABCDEFGHIJKL"));
        const model: string[][] = [Array.from("ABCDEFGHIJKL"), [], []];
        for (const { chosen, to, place } of run) {
          const target = stages[to]?.id ?? "";
          const flat = model.flat();
          const ids = chosen.map((index) => "ABCDEFGHIJKL".charAt(index));
          const moved = flat.filter((id) => ids.includes(id));
          const list = model[to] ?? [];
          const neighbour =
            typeof place === "number" ? list[place % Math.max(1, list.length)] : null;
          if (neighbour === undefined) continue;
          const at =
            neighbour === null
              ? place === "first"
                ? 0
                : list.length
              : list.indexOf(neighbour) + 1;
          const head = list.slice(0, at).filter((id) => !ids.includes(id));
          const tail = list.slice(at).filter((id) => !ids.includes(id));
          model.forEach((one, index) => {
            model[index] = one.filter((id) => !ids.includes(id));
          });
          model[to] = [...head, ...moved, ...tail];
          const request = {
            applicationIds: ids,
            toStageId: target,
            place:
              neighbour === null ? (place === "first" ? "first" : "last") : { after: neighbour },
          } as const;
          shown = placeCards(shown, request, now);
          expect(stages.map((one) => orderIn(shown, one.id))).toEqual(
            model.map((one) => one.join("")),
          );
          const keys = shown.cards.map((one) => `${one.stageId} ${one.position}`);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
    );
  });
});
