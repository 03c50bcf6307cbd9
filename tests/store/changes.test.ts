import { describe, expect, it } from "vitest";
import { renumberStage } from "../../src/main/core/store/history/stageOrder.ts";
import type { Store } from "../../src/main/core/store/store.ts";
import type { Tx } from "../../src/main/core/store/sql.ts";
import { setCandidateTags } from "../../src/main/core/store/tables/candidateTags.ts";
import { updateCandidateFacts } from "../../src/main/core/store/tables/candidates.ts";
import { insertJobPosting } from "../../src/main/core/store/tables/jobPostings.ts";
import { updateTeamMember } from "../../src/main/core/store/tables/teamMembers.ts";
import { insertInterview } from "../../src/main/core/store/tables/interviews.ts";
import { insertSeat } from "../../src/main/core/store/tables/seats.ts";
import { writeSetting } from "../../src/main/core/store/tables/settings.ts";
import { actorOf, addCandidate, addRequisition, apply, openTestStore, rowsOf } from "./support.ts";

function changedBy(store: Store, body: (tx: Tx) => void) {
  const { changed } = store.run({ actorId: actorOf(store), label: null }, body);
  return { tables: changed.tables.sort(), applicationIds: changed.applicationIds.sort() };
}

function storeWithOne() {
  const store = openTestStore();
  const { result } = store.run({ actorId: actorOf(store), label: null }, (tx) => {
    const [requisitionId, stages] = addRequisition(tx);
    const candidateId = addCandidate(tx, "Ada Park");
    const [stageId = ""] = stages;
    return {
      requisitionId,
      stageId,
      candidateId,
      applicationId: apply(tx, candidateId, requisitionId, stageId),
    };
  });
  return { store, ...result };
}

describe("what a command changed", () => {
  it("names the tables and the applications whose cards show it", () => {
    const { store, candidateId, applicationId } = storeWithOne();
    const me = actorOf(store);
    const only = [applicationId];
    expect(
      changedBy(store, (tx) => {
        setCandidateTags(tx, candidateId, ["referral"]);
      }),
    ).toEqual({ tables: ["candidate_tag"], applicationIds: only });
    expect(
      changedBy(store, (tx) => {
        insertInterview(tx, {
          id: tx.newId(),
          applicationId,
          name: "Screen",
          focusCriterionIds: [],
        });
        const interviewId = String(rowsOf(tx, "interview")[0]?.["id"]);
        insertSeat(tx, { id: tx.newId(), interviewId, teamMemberId: me, dueOn: null });
      }),
    ).toEqual({ tables: ["interview", "seat"], applicationIds: only });
    expect(
      changedBy(store, (tx) => {
        updateTeamMember(tx, { id: me, name: "Mara Voss", email: null });
      }),
    ).toEqual({ tables: ["team_member"], applicationIds: only });
    expect(
      changedBy(store, (tx) => {
        writeSetting(tx, "appearance", "dark");
      }),
    ).toEqual({ tables: ["setting"], applicationIds: [] });
  });

  it("is nothing when nothing changed, and never what an earlier command did", () => {
    const { store, candidateId } = storeWithOne();
    const candidate = rowsOf(store, "candidate")[0];
    expect(
      changedBy(store, (tx) => {
        tx.connection
          .prepare<[string, string], never>("UPDATE candidate SET name = ? WHERE id = ?")
          .run(String(candidate?.["name"]), candidateId);
      }),
    ).toEqual({ tables: [], applicationIds: [] });
    expect(() =>
      changedBy(store, (tx) => {
        setCandidateTags(tx, candidateId, ["referral"]);
        throw new Error("rolled back");
      }),
    ).toThrow("rolled back");
    expect(changedBy(store, () => undefined)).toEqual({ tables: [], applicationIds: [] });
  });

  it("records every table of the schema", () => {
    const store = openTestStore();
    const { changed } = store.runBulk(actorOf(store), () => null);
    const all = rowsOf(store, "sqlite_schema")
      .filter((row) => row["type"] === "table")
      .map((row) => String(row["name"]))
      .filter((name) => !name.startsWith("sqlite_") && !name.startsWith("undo_"));
    expect(changed.tables.sort()).toEqual(all.sort());
    const triggers = rowsOf(store, "temp.sqlite_schema").filter((row) => row["type"] === "trigger");
    expect(triggers).toHaveLength(all.length * 3);
  });

  it("is not recorded for loads of rows, and is again for the next command", () => {
    const { store, stageId, candidateId } = storeWithOne();
    store.runBulk(actorOf(store), (tx) => {
      addCandidate(tx, "Bo");
      renumberStage(tx, stageId);
      expect(rowsOf(tx, "temp.recorded_change")).toEqual([]);
    });
    expect(
      changedBy(store, (tx) => {
        setCandidateTags(tx, candidateId, ["x"]);
      }).tables,
    ).toEqual(["candidate_tag"]);
  });
});

describe("what is kept for undo", () => {
  it("holds the columns that changed and no others", () => {
    const { store, candidateId, requisitionId } = storeWithOne();
    const run = (label: string, body: (tx: Tx) => void) => {
      store.run({ actorId: actorOf(store), label }, body);
    };
    run("Edit", (tx) => {
      const facts = { name: "Ada Park", email: null, phone: "1", currentTitle: null };
      updateCandidateFacts(tx, candidateId, {
        ...facts,
        currentCompany: null,
        location: 'Łódź "x" \u0001',
        source: null,
      });
    });
    run("Paste", (tx) => {
      const text = "A long posting. ".repeat(10_000);
      insertJobPosting(tx, { id: tx.newId(), requisitionId, text, marks: [], corrections: [] });
    });
    const changes = rowsOf(store, "undo_change");
    expect(changes.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual([
      {
        kind: "update",
        before: '{"phone":null,"location":null}',
        after: JSON.stringify({ phone: "1", location: 'Łódź "x" \u0001' }),
      },
      { kind: "insert", before: null, after: null },
    ]);
  });

  it("is nothing for a command without a label, one that changed nothing, or settings", () => {
    const { store, candidateId } = storeWithOne();
    const actorId = actorOf(store);
    store.run({ actorId, label: null }, (tx) => {
      setCandidateTags(tx, candidateId, ["a"]);
    });
    store.run({ actorId, label: "Nothing" }, () => undefined);
    store.run({ actorId, label: "Setting" }, (tx) => {
      writeSetting(tx, "appearance", "dark");
    });
    store.run({ actorId, label: "There and back" }, (tx) => {
      setCandidateTags(tx, candidateId, ["a"]);
      updateTeamMember(tx, { id: actorId, name: "You", email: null });
      updateTeamMember(tx, { id: actorId, name: "Me", email: null });
    });
    expect(store.undoState(actorId)).toEqual({ undo: null, redo: null });
  });

  it("can be labelled while the command runs", () => {
    const { store, candidateId } = storeWithOne();
    const { changed } = store.run({ actorId: actorOf(store), label: null }, (tx) => {
      setCandidateTags(tx, candidateId, ["a"]);
      tx.label = "Change tags of Ada Park";
    });
    expect(store.undoState(actorOf(store)).undo).toBe("Change tags of Ada Park");
    expect(changed.tables).toContain("undo_entry");
  });

  it("refuses to delete rows under a label", () => {
    const { store } = storeWithOne();
    expect(() =>
      store.run(
        { actorId: actorOf(store), label: "Delete" },
        (tx) =>
          tx.connection.prepare<[], never>("DELETE FROM setting WHERE key = 'x'").run() +
          tx.connection.prepare<[], never>("DELETE FROM disposition_reason").run(),
      ),
    ).toThrow("deleted a row of disposition_reason");
    expect(rowsOf(store, "disposition_reason").length).toBeGreaterThan(0);
  });
});
