import { describe, expect, it } from "vitest";
import { orderKeysBetween } from "../../src/shared/domain/orderKey.ts";
import type { Criterion } from "../../src/shared/domain/scorecard.ts";
import type { Store } from "../../src/main/core/store/store.ts";
import type { SqlValue, Tx } from "../../src/main/core/store/sql.ts";
import { renumberStage } from "../../src/main/core/store/history/stageOrder.ts";
import {
  setChecks,
  listAnswers,
  saveAnswer,
} from "../../src/main/core/store/tables/applicationChecks.ts";
import {
  listCandidateTags,
  setCandidateTags,
} from "../../src/main/core/store/tables/candidateTags.ts";
import { hasSampleData } from "../../src/main/core/store/tables/candidates.ts";
import { insertInterview } from "../../src/main/core/store/tables/interviews.ts";
import { insertSeat } from "../../src/main/core/store/tables/seats.ts";
import { insertNote } from "../../src/main/core/store/tables/notes.ts";
import {
  fillOpening,
  insertOpening,
  listOpenings,
} from "../../src/main/core/store/tables/openings.ts";
import { deleteSampleData } from "../../src/main/core/store/tables/sampleData.ts";
import {
  findScorecardOfSeat,
  insertScorecard,
  listRatings,
  saveEvidence,
  saveRating,
  saveScorecardWords,
  submitScorecard,
} from "../../src/main/core/store/tables/scorecards.ts";
import {
  findLatestTemplate,
  insertScorecardTemplate,
  listCriteria,
} from "../../src/main/core/store/tables/scorecardTemplates.ts";
import { readSetting, writeSetting } from "../../src/main/core/store/tables/settings.ts";
import { insertTeamMember } from "../../src/main/core/store/tables/teamMembers.ts";
import {
  actorOf,
  addCandidate,
  addRequisition,
  apply,
  move,
  namesOn,
  openTestStore,
  placeOn,
  rowsOf,
} from "./support.ts";

function write<Result>(store: Store, body: (tx: Tx) => Result): Result {
  return store.run({ actorId: actorOf(store), label: null }, body).result;
}

function execute(store: Store, sql: string, ...values: SqlValue[]): void {
  write(store, (tx) => tx.connection.prepare<SqlValue[], never>(sql).run(...values));
}

function newCriterion(tx: Tx, title: string): Criterion {
  return {
    id: tx.newId(),
    title,
    category: "technical",
    importance: "required",
    weight: 1 / 3,
    lines: [[3, 4]],
    quote: title,
    guidance: { low: "l", middle: "m", high: "h" },
    questions: ["Why?"],
  };
}

/** One application with a template of two criteria and a draft card of the acting person. */
function storeWithCard() {
  const store = openTestStore();
  const made = write(store, (tx) => {
    const [requisitionId, stages] = addRequisition(tx);
    const criteria = [newCriterion(tx, "One"), newCriterion(tx, "Two")];
    const template = insertScorecardTemplate(tx, { requisitionId, criteria });
    const candidateId = addCandidate(tx, "Ada Park");
    const applicationId = apply(tx, candidateId, requisitionId, stages[0] ?? "");
    const [interviewId, seatId, cardId] = [tx.newId(), tx.newId(), tx.newId()];
    insertInterview(tx, { id: interviewId, applicationId, name: "Screen", focusCriterionIds: [] });
    insertSeat(tx, { id: seatId, interviewId, teamMemberId: tx.actorId, dueOn: null });
    insertScorecard(tx, {
      id: cardId,
      seatId,
      applicationId,
      authorId: tx.actorId,
      templateId: template.id,
      recommendation: null,
      takeaways: "",
      privateNote: "",
      createdAt: tx.now,
    });
    return {
      requisitionId,
      stages,
      criteria,
      template,
      candidateId,
      applicationId,
      seatId,
      cardId,
    };
  });
  return { store, ...made };
}

describe("the database itself", () => {
  it("refuses a second active application of a candidate on a requisition", () => {
    const { store, candidateId, requisitionId, stages, applicationId } = storeWithCard();
    const again = () =>
      write(store, (tx) => apply(tx, candidateId, requisitionId, stages[1] ?? ""));
    expect(again).toThrow("UNIQUE constraint failed");
    execute(store, "UPDATE application SET removed_at = 'x' WHERE id = ?", applicationId);
    again();
    expect(rowsOf(store, "application")).toHaveLength(2);
  });

  it("refuses two cards on one place, and a rejection without a reason", () => {
    const { store, requisitionId, stages, applicationId } = storeWithCard();
    const [first = ""] = stages;
    const key = String(rowsOf(store, "application")[0]?.["position"]);
    expect(() =>
      write(store, (tx) => apply(tx, addCandidate(tx, "Bo"), requisitionId, first, key)),
    ).toThrow("UNIQUE constraint failed");
    expect(() => {
      execute(
        store,
        "UPDATE application SET disposition = 'rejected', disposed_at = 'x' WHERE id = ?",
        applicationId,
      );
    }).toThrow("CHECK constraint failed");
  });

  it("never rewrites or loses a transition or a change of status", () => {
    const { store, requisitionId, applicationId } = storeWithCard();
    const me = actorOf(store);
    execute(
      store,
      `INSERT INTO requisition_status_change (id, requisition_id, to_status, occurred_at, actor_id)
       VALUES ('c1', ?, 'open', 'x', ?)`,
      requisitionId,
      me,
    );
    for (const table of ["stage_transition", "requisition_status_change"]) {
      expect(() => {
        execute(store, `UPDATE ${table} SET occurred_at = 'y'`);
      }).toThrow("append-only");
      expect(() => {
        execute(store, `DELETE FROM ${table}`);
      }).toThrow("append-only");
    }
    // They go when what they tell of is erased.
    execute(store, "DELETE FROM application WHERE id = ?", applicationId);
    expect(rowsOf(store, "stage_transition")).toEqual([]);
    execute(store, "DELETE FROM requisition WHERE id = ?", requisitionId);
    expect(rowsOf(store, "requisition_status_change")).toEqual([]);
  });

  it("locks a submitted scorecard and its ratings", () => {
    const { store, cardId, criteria, seatId, applicationId } = storeWithCard();
    const [one, two] = criteria.map((criterion) => criterion.id);
    write(store, (tx) => {
      saveRating(tx, cardId, one ?? "", 4);
      saveEvidence(tx, cardId, one ?? "", "Wrote a parser.");
      submitScorecard(tx, cardId, "Two was not asked about.");
    });
    const words = { recommendation: "no", takeaways: "", privateNote: "" } as const;
    for (const change of [
      (tx: Tx) => {
        saveRating(tx, cardId, one ?? "", 1);
      },
      (tx: Tx) => {
        saveRating(tx, cardId, two ?? "", 1);
      },
      (tx: Tx) => {
        saveScorecardWords(tx, cardId, words);
      },
      (tx: Tx) => tx.connection.prepare<[], never>("DELETE FROM scorecard_rating").run(),
      (tx: Tx) => tx.connection.prepare<[], never>("DELETE FROM scorecard").run(),
    ]) {
      expect(() => {
        write(store, change);
      }).toThrow("a submitted scorecard is locked");
    }
    expect(findScorecardOfSeat(store, seatId)?.gapReason).toBe("Two was not asked about.");
    expect(listRatings(store, cardId)).toEqual([
      { criterionId: one, answer: 4, evidence: "Wrote a parser." },
    ]);
    execute(store, "DELETE FROM application WHERE id = ?", applicationId);
    expect(rowsOf(store, "scorecard")).toEqual([]);
  });

  it("knows unrated, not assessed and rated apart", () => {
    const { store, cardId, criteria } = storeWithCard();
    const [one = "", two = ""] = criteria.map((criterion) => criterion.id);
    write(store, (tx) => {
      saveRating(tx, cardId, one, "not_assessed");
      saveEvidence(tx, cardId, two, "…");
    });
    const answers = () => listRatings(store, cardId).map((rating) => rating.answer);
    expect(answers()).toEqual(["not_assessed", null]);
    write(store, (tx) => {
      saveRating(tx, cardId, one, 2);
      saveRating(tx, cardId, two, "not_assessed");
    });
    expect(answers()).toEqual([2, "not_assessed"]);
  });
});

describe("tables", () => {
  it("give a template back as it was saved, and number its versions", () => {
    const { store, requisitionId, criteria, template } = storeWithCard();
    expect(listCriteria(store, template.id)).toEqual(criteria);
    const second = write(store, (tx) =>
      insertScorecardTemplate(tx, { requisitionId, criteria: criteria.slice(1) }),
    );
    expect(second.version).toBe(2);
    const replaced = write(store, (tx) =>
      insertScorecardTemplate(tx, { requisitionId, criteria, replaces: second }),
    );
    expect(replaced.version).toBe(2);
    expect(findLatestTemplate(store, requisitionId)).toEqual(replaced);
    expect(rowsOf(store, "criterion")).toHaveLength(2);
  });

  it("undo a saved template and keep its number from clashing", () => {
    const { store, requisitionId, criteria, template } = storeWithCard();
    const me = actorOf(store);
    const save = (label: string) =>
      store.run({ actorId: me, label }, (tx) =>
        insertScorecardTemplate(tx, { requisitionId, criteria }),
      ).result.version;
    expect(save("Change the scorecard")).toBe(2);
    store.undo(me);
    expect(findLatestTemplate(store, requisitionId)?.id).toBe(template.id);
    expect(save("Change it again")).toBe(3);
    store.undo(me);
    expect(store.redo(me).result.left).toEqual([]);
    expect(findLatestTemplate(store, requisitionId)?.version).toBe(3);
  });

  it("set tags and checks to what is given, and undo puts back what was", () => {
    const { store, candidateId, requisitionId, applicationId } = storeWithCard();
    const me = actorOf(store);
    const tag = (tags: string[]) =>
      store.run({ actorId: me, label: "Tags" }, (tx) => {
        setCandidateTags(tx, candidateId, tags);
      });
    tag(["a", "b", "b"]);
    tag(["b", "c"]);
    expect(listCandidateTags(store, candidateId)).toEqual(["b", "c"]);
    store.undo(me);
    expect(listCandidateTags(store, candidateId)).toEqual(["a", "b"]);
    const checkId = write(store, (tx) => {
      const id = tx.newId();
      const check = { id, kind: "years", label: "5+ years", importance: "required" } as const;
      setChecks(tx, requisitionId, [{ ...check, lines: [[1, 1]] }]);
      return id;
    });
    const answer = (value: "yes" | "no" | null) =>
      store.run({ actorId: me, label: "Answer" }, (tx) => {
        saveAnswer(tx, { applicationId, checkId, answer: value, seenIn: "Résumé" });
      });
    answer("yes");
    answer("no");
    answer(null);
    expect(listAnswers(store, applicationId)).toEqual([]);
    store.undo(me);
    expect(listAnswers(store, applicationId)).toMatchObject([{ answer: "no", answeredBy: "Me" }]);
    store.undo(me);
    expect(listAnswers(store, applicationId)).toMatchObject([{ answer: "yes" }]);
    store.undo(me);
    expect(listAnswers(store, applicationId)).toEqual([]);
  });

  it("read a setting that another version wrote differently as unset", () => {
    const store = openTestStore();
    expect(readSetting(store, "appearance")).toBeUndefined();
    write(store, (tx) => {
      writeSetting(tx, "appearance", "dark");
    });
    expect(readSetting(store, "appearance")).toBe("dark");
    execute(store, "UPDATE setting SET value = '\"sepia\"' WHERE key = 'appearance'");
    expect(readSetting(store, "appearance")).toBeUndefined();
    execute(store, "UPDATE setting SET value = 'not JSON' WHERE key = 'appearance'");
    expect(readSetting(store, "appearance")).toBeUndefined();
  });

  it("number a stage anew in its order, without a collision on the way", () => {
    const { store, requisitionId, stages } = storeWithCard();
    const [, screen = ""] = stages;
    const keys = ["Zz", "a0", "a1", "a1V", "a1VV", "a2", "b00", "c000"];
    write(store, (tx) => {
      keys.forEach((key, index) => {
        apply(tx, addCandidate(tx, `c${index.toString()}`), requisitionId, screen, key);
      });
    });
    const before = namesOn(store, [screen]);
    write(store, (tx) => {
      renumberStage(tx, screen);
    });
    expect(namesOn(store, [screen])).toEqual(before);
    const after = rowsOf(store, "application").filter((row) => row["stage_id"] === screen);
    expect(after.map((row) => row["position"])).toEqual(orderKeysBetween(null, null, keys.length));
  });

  it("undo a move into a gap that has no short key left by numbering the stage anew", () => {
    const { store, requisitionId, stages } = storeWithCard();
    const [first = "", screen = ""] = stages;
    const me = actorOf(store);
    const long = `a0${"0".repeat(120)}`;
    const ids = write(store, (tx) =>
      ["a0", `${long}V`, `${long}W`].map((key, index) =>
        apply(tx, addCandidate(tx, `c${index.toString()}`), requisitionId, screen, key),
      ),
    );
    const [, middle = ""] = ids;
    store.run({ actorId: me, label: "Move" }, (tx) => {
      move(tx, middle, first);
    });
    // Another card takes the former key, so that a new one is needed between its neighbours.
    write(store, (tx) => {
      placeOn(tx, ids[2] ?? "", screen, `${long}V`);
    });
    store.undo(me);
    expect(namesOn(store, [screen])).toEqual([["c0", "c1", "c2"]]);
    const lengths = rowsOf(store, "application").map((row) => String(row["position"]).length);
    expect(Math.max(...lengths)).toBeLessThan(10);
  });
});

describe("removing the sample data", () => {
  it("deletes it all and keeps what a person made, and the people whom that names", () => {
    const { store, requisitionId, stages, candidateId } = storeWithCard();
    const me = actorOf(store);
    const own = rowsOf(store, "candidate");
    store.runBulk(me, (tx) => {
      const [mara, jo] = [tx.newId(), tx.newId()];
      insertTeamMember(tx, { id: mara, name: "Mara Voss", email: null, isSample: true });
      insertTeamMember(tx, { id: jo, name: "Jo Lind", email: null, isSample: true });
      const [sample, sampleStages] = addRequisition(tx, "Sample");
      tx.connection
        .prepare<[string], never>("UPDATE requisition SET is_sample = 1 WHERE id = ?")
        .run(sample);
      const invented = addCandidate(tx, "Invented", true);
      const hired = apply(tx, invented, requisitionId, stages[0] ?? "");
      insertOpening(tx, {
        id: tx.newId(),
        requisitionId,
        openedOn: "2026-03-02",
        filledAt: null,
        filledBy: null,
        closedAt: null,
      });
      const [opening] = listOpenings(tx, requisitionId);
      fillOpening(tx, { id: opening?.id ?? "", filledAt: tx.now, filledBy: hired });
      apply(tx, invented, sample, sampleStages[0] ?? "");
      apply(tx, candidateId, sample, sampleStages[1] ?? "");
      const note = { candidateId, applicationId: null, text: "Real", authorId: mara };
      insertNote(tx, { id: tx.newId(), ...note });
      writeSetting(tx, "actor", jo);
    });
    expect(hasSampleData(store)).toBe(true);
    const { changed } = store.runBulk(actorOf(store), deleteSampleData);
    expect(changed.tables).toContain("candidate");
    expect(hasSampleData(store)).toBe(false);
    expect(rowsOf(store, "candidate")).toEqual(own);
    expect(rowsOf(store, "requisition")).toHaveLength(1);
    expect(rowsOf(store, "application")).toHaveLength(1);
    expect(rowsOf(store, "team_member").map((row) => row["name"])).toEqual(["Me", "Mara Voss"]);
    expect(listOpenings(store, requisitionId)[0]?.filledBy).toBeNull();
    expect(actorOf(store)).toBe(me);
    expect(rowsOf(store, "pragma_foreign_key_check")).toEqual([]);
  });
});
