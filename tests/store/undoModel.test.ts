import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "../../src/shared/ipc/errors.ts";
import { disposeApplication } from "../../src/main/core/store/tables/applications.ts";
import { listDispositionReasons } from "../../src/main/core/store/tables/dispositionReasons.ts";
import { renumberStage } from "../../src/main/core/store/history/stageOrder.ts";
import type { Store } from "../../src/main/core/store/store.ts";
import type { Tx } from "../../src/main/core/store/sql.ts";
import {
  actorOf,
  addCandidate,
  addMember,
  addRequisition,
  apply,
  move,
  namesOn,
  openTestStore,
  rowsOf,
} from "./support.ts";

type Step =
  | { kind: "move"; cards: number[]; stage: number; place: number }
  | { kind: "reject"; cards: number[] }
  | { kind: "add"; stage: number }
  | { kind: "undo" | "redo" }
  | { kind: "renumber"; stage: number };

const cards = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 5 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("move" as const),
      cards,
      stage: fc.nat(2),
      place: fc.nat(30),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("reject" as const), cards }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("add" as const), stage: fc.nat(2) }) },
  { weight: 4, arbitrary: fc.constantFrom({ kind: "undo" as const }, { kind: "undo" as const }) },
  { weight: 3, arbitrary: fc.constant({ kind: "redo" as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("renumber" as const), stage: fc.nat(2) }) },
);

/** A board as arrays of names, with a stack of former boards. */
class Model {
  board: string[][] = [[], [], []];
  done: string[][][] = [];
  undone: string[][][] = [];

  remember(next: string[][]): void {
    this.done.push(this.board);
    this.undone = [];
    this.board = next;
  }

  turn(from: string[][][], to: string[][][]): void {
    const next = from.pop();
    if (next === undefined) return;
    to.push(this.board);
    this.board = next;
  }
}

describe("random commands, undos and redos", () => {
  it("leave every stage in the order that arrays would have", () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        run(steps);
      }),
      { numRuns: 12 },
    );
  });
});

/** One person's random action, or an undo or redo of theirs. */
const action = fc.record({
  who: fc.nat(1),
  kind: fc.constantFrom("move", "move", "reject", "add", "undo", "undo", "redo"),
  card: fc.nat(30),
  stage: fc.nat(2),
  place: fc.nat(30),
});

describe("two people at once", () => {
  it("never see an error of the database, and no card is lost or doubled", () => {
    fc.assert(
      fc.property(fc.array(action, { minLength: 30, maxLength: 80 }), (actions) => {
        const store = openTestStore();
        const people = [actorOf(store), addMember(store, "Mara Voss")];
        const made = store.run({ actorId: people[0] ?? "", label: null }, (tx) => {
          const [requisitionId, stages] = addRequisition(tx);
          const ids = ["a", "b", "c", "d", "e", "f"].map((name) =>
            apply(tx, addCandidate(tx, name), requisitionId, stages[0] ?? ""),
          );
          return { requisitionId, ids, stages };
        }).result;
        for (const { who, kind, card, stage, place } of actions) {
          const actorId = people[who] ?? "";
          const stageId = made.stages[stage] ?? "";
          const act = (body: (tx: Tx) => void) => store.run({ actorId, label: kind }, body);
          const active = rowsOf(store, "application")
            .filter((row) => row["disposition"] === "active" && row["removed_at"] === null)
            .map((row) => String(row["id"]));
          const id = active[card % active.length];
          if (kind === "undo" || kind === "redo") turnQuietly(store, actorId, kind);
          else if (kind === "add") {
            act((tx) => {
              apply(tx, addCandidate(tx, "new"), made.requisitionId, stageId);
            });
          } else if (id !== undefined && kind === "move") {
            act((tx) => {
              move(tx, id, stageId, active[place % active.length] ?? "last");
            });
          } else if (id !== undefined) {
            act((tx) => {
              disposeApplication(tx, {
                applicationId: id,
                disposition: "rejected",
                reasonId: listDispositionReasons(tx)[0]?.id ?? "",
                note: null,
                disposedAt: tx.now,
              });
            });
          }
          expectTransitionsToTell(store);
        }
        expect(rowsOf(store, "pragma_foreign_key_check")).toEqual([]);
        store.close();
      }),
      { numRuns: 8 },
    );
  });
});

function turnQuietly(store: Store, actorId: string, kind: "undo" | "redo"): void {
  try {
    store[kind](actorId);
  } catch (error) {
    expect(error).toBeInstanceOf(AppError);
  }
}

/** The transition in effect that came last says where each application stands that is there. */
function expectTransitionsToTell(store: Store): void {
  const last = new Map<unknown, unknown>();
  for (const line of rowsOf(store, "effective_transition")) {
    last.set(line["application_id"], line["to_stage_id"]);
  }
  for (const row of rowsOf(store, "application")) {
    if (row["removed_at"] === null) expect(row["stage_id"]).toBe(last.get(row["id"]));
    else expect(last.has(row["id"])).toBe(false);
  }
}

function run(steps: readonly Step[]): void {
  const store = openTestStore();
  const me = actorOf(store);
  const ids = new Map<string, string>();
  const model = new Model();
  const { result } = store.run({ actorId: me, label: null }, (tx) => {
    const [requisitionId, stages] = addRequisition(tx);
    return { requisitionId, stages: stages.slice(0, 3) };
  });
  const { requisitionId, stages } = result;
  let count = 0;
  let longest = 0;

  function add(tx: Tx, stage: number): string {
    const name = `c${(count += 1).toString()}`;
    ids.set(name, apply(tx, addCandidate(tx, name), requisitionId, stages[stage] ?? ""));
    return name;
  }

  store.run({ actorId: me, label: null }, (tx) => {
    for (let index = 0; index < 12; index += 1) model.board[index % 3]?.push(add(tx, index % 3));
  });

  for (const one of steps) {
    const onBoard = model.board.flat();
    switch (one.kind) {
      case "move": {
        const chosen = new Set(one.cards.map((n) => onBoard[n % onBoard.length] ?? ""));
        chosen.delete("");
        const next = model.board.map((stage) => stage.filter((name) => !chosen.has(name)));
        const target = next[one.stage] ?? [];
        const at = one.place % (target.length + 1);
        const anchor = target[at - 1];
        target.splice(at, 0, ...chosen);
        if (chosen.size === 0 || JSON.stringify(next) === JSON.stringify(model.board)) break;
        store.run({ actorId: me, label: "Move" }, (tx) => {
          let after = anchor === undefined ? "first" : (ids.get(anchor) ?? "");
          for (const name of chosen) {
            move(tx, ids.get(name) ?? "", stages[one.stage] ?? "", after);
            after = ids.get(name) ?? "";
          }
        });
        model.remember(next);
        break;
      }
      case "reject": {
        const chosen = new Set(one.cards.map((n) => onBoard[n % onBoard.length] ?? ""));
        chosen.delete("");
        if (chosen.size === 0) break;
        store.run({ actorId: me, label: "Reject" }, (tx) => {
          for (const name of chosen) {
            disposeApplication(tx, {
              applicationId: ids.get(name) ?? "",
              disposition: "rejected",
              reasonId: listDispositionReasons(tx)[0]?.id ?? "",
              note: null,
              disposedAt: tx.now,
            });
          }
        });
        model.remember(model.board.map((stage) => stage.filter((name) => !chosen.has(name))));
        break;
      }
      case "add": {
        const { result: name } = store.run({ actorId: me, label: "Add" }, (tx) =>
          add(tx, one.stage),
        );
        model.remember(
          model.board.map((stage, index) => (index === one.stage ? [...stage, name] : stage)),
        );
        break;
      }
      case "renumber":
        store.run({ actorId: me, label: null }, (tx) => {
          renumberStage(tx, stages[one.stage] ?? "");
        });
        break;
      case "undo":
        if (model.done.length === 0) expect(() => store.undo(me)).toThrow("nothing to undo");
        else expect(store.undo(me).result.left).toEqual([]);
        model.turn(model.done, model.undone);
        break;
      case "redo":
        if (model.undone.length === 0) expect(() => store.redo(me)).toThrow("nothing to repeat");
        else expect(store.redo(me).result.left).toEqual([]);
        model.turn(model.undone, model.done);
        break;
    }
    expect(namesOn(store, stages)).toEqual(model.board);
    const lines = rowsOf(store, "stage_transition").length;
    expect(lines).toBeGreaterThanOrEqual(longest);
    longest = lines;
  }
  store.close();
}
