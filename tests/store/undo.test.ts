import { describe, expect, it } from "vitest";
import { orderKeysBetween } from "../../src/shared/domain/orderKey.ts";
import { disposeApplication } from "../../src/main/core/store/tables/applications.ts";
import { listDispositionReasons } from "../../src/main/core/store/tables/dispositionReasons.ts";
import {
  removeCandidate,
  updateCandidateFacts,
  findCandidate,
} from "../../src/main/core/store/tables/candidates.ts";
import { archiveStage, listStages } from "../../src/main/core/store/tables/stages.ts";
import {
  findRequisition,
  updateRequisitionStatus,
} from "../../src/main/core/store/tables/requisitions.ts";
import {
  appendStatusChange,
  listStatusChanges,
} from "../../src/main/core/store/tables/requisitionStatusChanges.ts";
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
  placeOn,
  rowsOf,
  temporaryFile,
} from "./support.ts";

/** A store with these people on the first stage of a requisition. */
function storeWith(...names: string[]) {
  const file = temporaryFile();
  const store = openTestStore({ file });
  const me = actorOf(store);
  const { result } = store.run({ actorId: me, label: null }, (tx) => {
    const [requisitionId, stages] = addRequisition(tx);
    const ids = names.map((name) => {
      return apply(tx, addCandidate(tx, name), requisitionId, stages[0] ?? "");
    });
    return { requisitionId, stages, ids };
  });
  const [applied = "", screen = "", manager = ""] = result.stages;
  return { file, store, me, ...result, applied, screen, manager };
}

function as(store: Store, actorId: string, label: string, body: (tx: Tx) => void) {
  return store.run({ actorId, label }, body).changed;
}

function factsOf(store: Store, id: string) {
  const candidate = findCandidate(store, id);
  if (candidate === undefined) throw new Error("There is no such candidate.");
  return candidate;
}

describe("undo and redo", () => {
  it("puts a moved card back between its neighbours, voids the move and repeats it", () => {
    const { store, me, ids, applied, screen } = storeWith("Ada", "Bo", "Cy");
    const before = rowsOf(store, "application");
    as(store, me, "Move to Recruiter screen: Bo", (tx) => {
      move(tx, ids[1] ?? "", screen);
    });
    const after = rowsOf(store, "application");
    expect(namesOn(store, [applied, screen])).toEqual([["Ada", "Cy"], ["Bo"]]);
    expect(store.undoState(me)).toEqual({ undo: "Move to Recruiter screen: Bo", redo: null });

    const undone = store.undo(me);
    expect(undone.result).toEqual({ label: "Move to Recruiter screen: Bo", left: [] });
    expect(undone.changed.applicationIds).toEqual([ids[1]]);
    expect(rowsOf(store, "application")).toEqual(before);
    expect(store.undoState(me)).toEqual({ undo: null, redo: "Move to Recruiter screen: Bo" });
    const lines = rowsOf(store, "stage_transition");
    expect(lines.map((line) => line["kind"])).toEqual([
      "applied",
      "applied",
      "applied",
      "moved",
      "voided",
    ]);
    expect(lines[4]?.["voids_id"]).toBe(lines[3]?.["id"]);

    store.redo(me);
    expect(rowsOf(store, "application")).toEqual(after);
    const repeated = rowsOf(store, "stage_transition").at(-1);
    expect(repeated).toMatchObject({
      kind: "moved",
      repeats_id: lines[3]?.["id"],
      occurred_at: lines[3]?.["occurred_at"],
    });
    expect(rowsOf(store, "effective_transition")).toHaveLength(4);
    store.undo(me);
    expect(rowsOf(store, "application")).toEqual(before);
    expect(rowsOf(store, "effective_transition")).toHaveLength(3);
  });

  it("survives a restart", () => {
    const { file, store, me, ids, applied, screen } = storeWith("Ada", "Bo");
    as(store, me, "Move", (tx) => {
      move(tx, ids[0] ?? "", screen);
    });
    store.close();
    const again = openTestStore({ file });
    expect(again.undoState(me).undo).toBe("Move");
    again.undo(me);
    expect(namesOn(again, [applied, screen])).toEqual([["Ada", "Bo"], []]);
  });

  it("restores the exact order after a bulk move of 1,000 cards", () => {
    const names = Array.from({ length: 1_000 }, (_, index) => `Candidate ${index.toString()}`);
    const { store, me, ids, applied, screen } = storeWith(...names, "Rest");
    const before = rowsOf(store, "application");
    as(store, me, "Move to Recruiter screen: 1,000 candidates", (tx) => {
      const keys = orderKeysBetween(null, null, 1_000).reverse();
      ids.slice(0, 1_000).forEach((id, index) => {
        placeOn(tx, id, screen, keys[index] ?? "");
      });
    });
    const after = rowsOf(store, "application");
    expect(namesOn(store, [applied])).toEqual([["Rest"]]);
    store.undo(me);
    expect(namesOn(store, [applied, screen])).toEqual([[...names, "Rest"], []]);
    expect(rowsOf(store, "application")).toEqual(before);
    store.redo(me);
    expect(rowsOf(store, "application")).toEqual(after);
  });

  it("restores neighbours and not a key when the place has been taken since", () => {
    const { store, me, ids, applied, screen } = storeWith("Ada", "Bo", "Cy");
    const other = addMember(store, "Mara Voss");
    as(store, me, "Move Bo", (tx) => {
      move(tx, ids[1] ?? "", screen);
    });
    // Cy takes the very key on which Bo stood.
    const before = rowsOf(store, "undo_change")
      .map((row) => String(row["before"]))
      .join();
    const key = /"position":"([^"]+)"/u.exec(before)?.[1];
    as(store, other, "Move Cy", (tx) => {
      tx.connection
        .prepare<[string, string], never>("UPDATE application SET position = ? WHERE id = ?")
        .run(key ?? "", ids[2] ?? "");
    });
    store.undo(me);
    expect(namesOn(store, [applied])).toEqual([["Ada", "Bo", "Cy"]]);
  });

  it("finds the place by the next card, then by the former key, when neighbours have gone", () => {
    const { store, me, ids, applied, screen, manager } = storeWith("Ada", "Bo", "Cy", "Di");
    const other = addMember(store, "Mara Voss");
    const [ada = "", bo = "", cy = ""] = ids;
    as(store, me, "Move Bo", (tx) => {
      move(tx, bo, screen);
    });
    as(store, other, "Move Ada", (tx) => {
      move(tx, ada, manager);
    });
    store.undo(me);
    expect(namesOn(store, [applied])).toEqual([["Bo", "Cy", "Di"]]);
    store.redo(me);
    as(store, other, "Move Cy", (tx) => {
      move(tx, cy, manager);
    });
    store.undo(me);
    expect(namesOn(store, [applied])).toEqual([["Bo", "Di"]]);
  });

  it("leaves and names a column that another person has changed since", () => {
    const { store, me, ids, applied, screen, manager } = storeWith("Ada Park", "Bo Lind");
    const other = addMember(store, "Mara Voss");
    const [ada = "", bo = ""] = ids;
    as(store, me, "Move 2", (tx) => {
      move(tx, ada, screen);
      move(tx, bo, screen);
    });
    as(store, other, "Move Ada", (tx) => {
      move(tx, ada, manager);
    });
    expect(store.undo(me).result.left).toEqual([
      "Ada Park's stage has changed since and was left as it is.",
    ]);
    expect(namesOn(store, [applied, screen, manager])).toEqual([["Bo Lind"], [], ["Ada Park"]]);
    // Ada's move is in effect still, Bo's is not.
    expect(rowsOf(store, "effective_transition").filter((t) => t["kind"] === "moved")).toHaveLength(
      2,
    );
    // What was left is forgotten: repeating speaks of Bo alone.
    expect(store.redo(me).result.left).toEqual([]);
    expect(namesOn(store, [applied, screen, manager])).toEqual([[], ["Bo Lind"], ["Ada Park"]]);
  });

  it("leaves one fact and restores the others", () => {
    const { store, me } = storeWith("Ada Park");
    const other = addMember(store, "Mara Voss");
    const id = String(rowsOf(store, "candidate")[0]?.["id"]);
    as(store, me, "Edit Ada Park", (tx) => {
      updateCandidateFacts(tx, id, { ...factsOf(store, id), name: "Ada Łuk", phone: "1" });
    });
    as(store, other, "Edit Ada Łuk", (tx) => {
      updateCandidateFacts(tx, id, { ...factsOf(store, id), phone: "2" });
    });
    expect(store.undo(me).result.left).toEqual([
      "Ada Park's phone number has changed since and was left as it is.",
    ]);
    expect(rowsOf(store, "candidate")[0]).toMatchObject({
      name: "Ada Park",
      phone: "2",
      search_text: "ada park",
    });
    store.redo(me);
    expect(rowsOf(store, "candidate")[0]).toMatchObject({
      name: "Ada Łuk",
      phone: "2",
      search_text: "ada luk",
    });
  });

  it("says so and goes on to the entry before when everything has changed since", () => {
    const { store, me, ids, applied, screen, manager } = storeWith("Ada Park", "Bo Lind");
    const other = addMember(store, "Mara Voss");
    const [ada = "", bo = ""] = ids;
    as(store, me, "Move Bo", (tx) => {
      move(tx, bo, screen);
    });
    as(store, me, "Move Ada", (tx) => {
      move(tx, ada, screen);
    });
    as(store, other, "Move Ada on", (tx) => {
      move(tx, ada, manager);
    });
    expect(() => store.undo(me)).toThrow(
      "Nothing was undone. Ada Park's stage has changed since and was left as it is.",
    );
    expect(store.undoState(me)).toEqual({ undo: "Move Bo", redo: null });
    store.undo(me);
    expect(namesOn(store, [applied, screen, manager])).toEqual([["Bo Lind"], [], ["Ada Park"]]);
  });

  it("gives every person a stack of their own and clears redo with a new command", () => {
    const { store, me, ids, screen } = storeWith("Ada", "Bo");
    const other = addMember(store, "Mara Voss");
    as(store, me, "Move Ada", (tx) => {
      move(tx, ids[0] ?? "", screen);
    });
    expect(store.undoState(other)).toEqual({ undo: null, redo: null });
    expect(() => store.undo(other)).toThrow("There is nothing to undo.");
    store.undo(me);
    as(store, other, "Move Bo", (tx) => {
      move(tx, ids[1] ?? "", screen);
    });
    expect(store.undoState(me).redo).toBe("Move Ada");
    as(store, me, "Move Bo first", (tx) => {
      move(tx, ids[1] ?? "", screen, "first");
    });
    store.run({ actorId: me, label: null }, (tx) => addCandidate(tx, "Not undoable"));
    as(store, me, "Move Ada again", (tx) => {
      move(tx, ids[0] ?? "", screen);
    });
    expect(store.undoState(me)).toEqual({ undo: "Move Ada again", redo: null });
    expect(() => store.redo(me)).toThrow("There is nothing to repeat.");
  });

  it("removes what was added, and brings it back as it was", () => {
    const { store, me, requisitionId, applied } = storeWith("Ada");
    as(store, me, "Add Bo", (tx) => {
      apply(tx, addCandidate(tx, "Bo"), requisitionId, applied);
    });
    const [after, candidates] = [rowsOf(store, "application"), rowsOf(store, "candidate")];
    const undone = store.undo(me);
    expect(undone.changed.applicationIds).toEqual([after[1]?.["id"]]);
    expect(namesOn(store, [applied])).toEqual([["Ada"]]);
    expect(rowsOf(store, "application")).toHaveLength(2);
    expect(rowsOf(store, "effective_transition")).toHaveLength(1);
    store.redo(me);
    expect(rowsOf(store, "application")).toEqual(after);
    expect(rowsOf(store, "candidate")).toEqual(candidates);
    expect(namesOn(store, [applied])).toEqual([["Ada", "Bo"]]);
  });

  it("does not remove what others have worked on since", () => {
    const { store, me, requisitionId, applied, screen } = storeWith("Ada");
    const other = addMember(store, "Mara Voss");
    const ids: string[] = [];
    as(store, me, "Add Bo Lind", (tx) => {
      ids.push(apply(tx, addCandidate(tx, "Bo Lind"), requisitionId, applied));
    });
    as(store, other, "Move Bo Lind", (tx) => {
      move(tx, ids[0] ?? "", screen);
    });
    expect(() => store.undo(me)).toThrow("Bo Lind has been changed since and was left as it is.");
    expect(namesOn(store, [applied, screen])).toEqual([["Ada"], ["Bo Lind"]]);
    expect(store.undoState(me).undo).toBeNull();
  });

  it("leaves with a sentence what a rule would not allow", () => {
    const { store, me, ids, requisitionId, applied, screen } = storeWith("Ada Park", "Bo Lind");
    const other = addMember(store, "Mara Voss");
    const [ada = "", bo = ""] = ids;
    const reason = listDispositionReasons(store)[0]?.id ?? "";
    as(store, me, "Reject Ada Park", (tx) => {
      disposeApplication(tx, {
        applicationId: ada,
        disposition: "rejected",
        reasonId: reason,
        note: null,
        disposedAt: tx.now,
      });
    });
    as(store, other, "Add Ada Park again", (tx) => {
      apply(tx, String(rowsOf(tx, "candidate")[0]?.["id"]), requisitionId, screen);
    });
    expect(() => store.undo(me)).toThrow("the same person has another active application there");
    as(store, me, "Move Bo Lind", (tx) => {
      move(tx, bo, screen);
    });
    as(store, other, "Archive Applied", (tx) => {
      archiveStage(tx, applied);
    });
    expect(() => store.undo(me)).toThrow("Applied takes no candidates any more");
    expect(namesOn(store, [screen])).toEqual([["Ada Park", "Bo Lind"]]);
    expect(listStages(store, requisitionId)[0]?.archivedAt).not.toBeNull();
  });

  it("undoes a rejection to the place the card had, and repeats it", () => {
    const { store, me, ids, applied } = storeWith("Ada", "Bo", "Cy");
    const before = rowsOf(store, "application");
    as(store, me, "Reject 2", (tx) => {
      for (const id of ids.slice(0, 2)) {
        disposeApplication(tx, {
          applicationId: id,
          disposition: "rejected",
          reasonId: listDispositionReasons(tx)[0]?.id ?? "",
          note: "n",
          disposedAt: tx.now,
        });
      }
    });
    const after = rowsOf(store, "application");
    expect(namesOn(store, [applied])).toEqual([["Cy"]]);
    store.undo(me);
    expect(rowsOf(store, "application")).toEqual(before);
    store.redo(me);
    expect(rowsOf(store, "application")).toEqual(after);
  });

  it("voids a change of status and repeats it", () => {
    const { store, me, requisitionId } = storeWith();
    as(store, me, "Put on hold Product engineer", (tx) => {
      const hold = { openedAt: tx.now, closedAt: null };
      updateRequisitionStatus(tx, requisitionId, { status: "on_hold", ...hold });
      appendStatusChange(tx, { requisitionId, fromStatus: "open", toStatus: "on_hold" });
    });
    const changes = () => listStatusChanges(store, requisitionId);
    const held = changes();
    expect(held.map((change) => change.toStatus)).toEqual(["on_hold"]);
    store.undo(me);
    expect(changes()).toEqual([]);
    expect(findRequisition(store, requisitionId)?.status).toBe("open");
    store.redo(me);
    expect(changes()).toEqual(held);
    expect(findRequisition(store, requisitionId)?.status).toBe("on_hold");
    expect(rowsOf(store, "requisition_status_change")).toHaveLength(3);
  });

  it("leaves what was removed since", () => {
    const { store, me } = storeWith("Ada Park");
    const other = addMember(store, "Mara Voss");
    const id = String(rowsOf(store, "candidate")[0]?.["id"]);
    as(store, me, "Edit Ada Park", (tx) => {
      updateCandidateFacts(tx, id, { ...factsOf(store, id), phone: "1" });
    });
    as(store, other, "Remove Ada Park", (tx) => {
      removeCandidate(tx, id);
    });
    expect(() => store.undo(me)).toThrow("Ada Park has been removed since");
    store.undo(other);
    expect(findCandidate(store, id)?.phone).toBe("1");
  });

  it("still undoes reorders after a stage was numbered anew", () => {
    const { store, me, ids, applied } = storeWith("Ada", "Bo", "Cy");
    const other = addMember(store, "Mara Voss");
    as(store, me, "Reorder", (tx) => {
      move(tx, ids[2] ?? "", applied, "first");
    });
    as(store, other, "Reorder", (tx) => {
      renumberStage(tx, applied);
      move(tx, ids[0] ?? "", applied, "last");
    });
    expect(namesOn(store, [applied])).toEqual([["Cy", "Bo", "Ada"]]);
    store.undo(me);
    expect(namesOn(store, [applied])).toEqual([["Bo", "Cy", "Ada"]]);
  });

  it("leaves a reorder that another person has redone differently", () => {
    const { store, me, ids, applied } = storeWith("Ada Park", "Bo", "Cy");
    const other = addMember(store, "Mara Voss");
    as(store, me, "Reorder", (tx) => {
      move(tx, ids[0] ?? "", applied, "last");
    });
    as(store, other, "Reorder", (tx) => {
      move(tx, ids[0] ?? "", applied, ids[1]);
    });
    expect(() => store.undo(me)).toThrow(
      "Ada Park's place in the stage has changed since and was left as it is.",
    );
    expect(namesOn(store, [applied])).toEqual([["Bo", "Ada Park", "Cy"]]);
  });

  it("keeps nothing half done when a command throws", () => {
    const { store, me, ids, applied, screen } = storeWith("Ada", "Bo");
    expect(() =>
      as(store, me, "Move", (tx) => {
        move(tx, ids[0] ?? "", screen);
        throw new Error("on the way");
      }),
    ).toThrow("on the way");
    expect(namesOn(store, [applied, screen])).toEqual([["Ada", "Bo"], []]);
    expect(store.undoState(me).undo).toBeNull();
    as(store, me, "Move", (tx) => {
      move(tx, ids[1] ?? "", screen);
    });
    expect(rowsOf(store, "undo_change")).toHaveLength(2);
  });
});
