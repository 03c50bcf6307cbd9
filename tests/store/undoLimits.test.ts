import { describe, expect, it } from "vitest";
import { pruneEntries } from "../../src/main/core/store/history/entries.ts";
import type { Store } from "../../src/main/core/store/store.ts";
import { setCandidateTags } from "../../src/main/core/store/tables/candidateTags.ts";
import { actorOf, addCandidate, addMember, openTestStore, rowsOf } from "./support.ts";

const generous = { entriesPerPerson: 1_000, totalSize: 50_000_000, days: 90 };

/** Changes tags `times` times under the labels "1", "2", … */
function tagOften(store: Store, actorId: string, times: number): void {
  const { result: id } = store.run({ actorId, label: null }, (tx) => addCandidate(tx, "Ada"));
  for (let index = 1; index <= times; index += 1) {
    store.run({ actorId, label: index.toString() }, (tx) => {
      setCandidateTags(tx, id, [`tag ${index.toString()}`]);
    });
  }
}

function labels(store: Store): unknown[] {
  return rowsOf(store, "undo_entry").map((row) => row["label"]);
}

describe("the undo stack", () => {
  it("keeps the newest 1,000 commands of each person", () => {
    const store = openTestStore();
    const [me, mara] = [actorOf(store), addMember(store, "Mara Voss")];
    tagOften(store, mara, 3);
    tagOften(store, me, 1_003);
    const mine = rowsOf(store, "undo_entry").filter((row) => row["actor_id"] === me);
    expect(mine).toHaveLength(1_000);
    expect(mine[0]?.["label"]).toBe("4");
    expect(store.undoState(mara).undo).toBe("3");
    const entries = new Set(rowsOf(store, "undo_entry").map((row) => row["id"]));
    for (const change of rowsOf(store, "undo_change")) {
      expect(entries.has(change["entry_id"])).toBe(true);
    }
  });

  it("keeps no more than the size of all entries together allows, the newest first", () => {
    const store = openTestStore();
    tagOften(store, actorOf(store), 5);
    const sizes = rowsOf(store, "undo_entry").map((row) => Number(row["size"]));
    const newest = sizes.slice(-2).reduce((sum, size) => sum + size, 0);
    store.run({ actorId: actorOf(store), label: null }, (tx) => {
      pruneEntries(tx, { ...generous, totalSize: newest });
    });
    expect(labels(store)).toEqual(["4", "5"]);
  });

  it("forgets what is older than 90 days", () => {
    let now = Date.parse("2026-03-02T09:00:00.000Z");
    const store = openTestStore({ now: () => new Date(now) });
    const me = actorOf(store);
    tagOften(store, me, 2);
    now += 90 * 86_400_000 + 1;
    const id = String(rowsOf(store, "candidate")[0]?.["id"]);
    store.run({ actorId: me, label: "late" }, (tx) => {
      setCandidateTags(tx, id, []);
    });
    expect(labels(store)).toEqual(["late"]);
  });
});
