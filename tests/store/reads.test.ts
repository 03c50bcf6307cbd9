import { describe, expect, it } from "vitest";
import {
  readBoardCards,
  readSeatStandings,
  readSubmittedCards,
} from "../../src/main/core/store/reads/boardCards.ts";
import {
  readNoteLines,
  readScorecardLines,
  readTransitionLines,
} from "../../src/main/core/store/reads/candidateHistory.ts";
import {
  readCandidateRows,
  type CandidateFilter,
} from "../../src/main/core/store/reads/candidateRows.ts";
import { readPaletteHits } from "../../src/main/core/store/reads/paletteHits.ts";
import {
  readAnswersByCard,
  readPipelineRows,
} from "../../src/main/core/store/reads/pipelineRows.ts";
import {
  readLeftCounts,
  readRequisitionFunnels,
} from "../../src/main/core/store/reads/requisitionSummaries.ts";
import { readInterviews } from "../../src/main/core/store/reads/interviews.ts";
import { readLongStays } from "../../src/main/core/store/reads/toDo.ts";
import {
  disposeApplication,
  removeApplicationsOf,
} from "../../src/main/core/store/tables/applications.ts";
import { listVisits } from "../../src/main/core/store/tables/stageTransitions.ts";
import { setCandidateTags } from "../../src/main/core/store/tables/candidateTags.ts";
import { removeCandidate, touchCandidates } from "../../src/main/core/store/tables/candidates.ts";
import { listDispositionReasons } from "../../src/main/core/store/tables/dispositionReasons.ts";
import { insertInterview } from "../../src/main/core/store/tables/interviews.ts";
import { insertSeat } from "../../src/main/core/store/tables/seats.ts";
import { insertNote } from "../../src/main/core/store/tables/notes.ts";
import { removeRequisition } from "../../src/main/core/store/tables/requisitions.ts";
import {
  insertScorecard,
  saveRating,
  submitScorecard,
} from "../../src/main/core/store/tables/scorecards.ts";
import { insertScorecardTemplate } from "../../src/main/core/store/tables/scorecardTemplates.ts";
import { insertTeamMember } from "../../src/main/core/store/tables/teamMembers.ts";
import type { Tx } from "../../src/main/core/store/sql.ts";
import { actorOf, addCandidate, addRequisition, apply, move, openTestStore } from "./support.ts";

/**
 * Ada (Recruiter screen), Łukasz and Bo (Applied), Cy rejected; Mara's card on Ada is in, the
 * acting person's is owed; a prospect without an application.
 */
function filledStore() {
  const store = openTestStore();
  const me = actorOf(store);
  const { result } = store.run({ actorId: me, label: null }, (tx) => {
    const [requisitionId, stages] = addRequisition(tx);
    const [applied = "", screen = ""] = stages;
    const [ada, lukasz, bo, cy] = ["Ada Park", "Łukasz Wójcik", "Bo Lind", "Cy Moss"].map((name) =>
      addCandidate(tx, name),
    );
    addCandidate(tx, "Prospect Only");
    const ids = [ada, lukasz, bo, cy].map((id) => apply(tx, id ?? "", requisitionId, applied));
    const [onAda = "", , , onCy = ""] = ids;
    move(tx, onAda, screen);
    setCandidateTags(tx, ada ?? "", ["referral", "berlin"]);
    const mara = tx.newId();
    insertTeamMember(tx, { id: mara, name: "Mara Voss", email: null });
    const criteria = ["One", "Two"].map((title, index) => ({
      id: tx.newId(),
      title,
      category: "technical" as const,
      importance: "required" as const,
      weight: index + 1,
      lines: [],
      quote: "",
      guidance: null,
      questions: [],
    }));
    const template = insertScorecardTemplate(tx, { requisitionId, criteria });
    const interviewId = tx.newId();
    insertInterview(tx, {
      id: interviewId,
      applicationId: onAda,
      name: "Screen",
      focusCriterionIds: [],
    });
    const seatOf = (teamMemberId: string) => {
      const id = tx.newId();
      insertSeat(tx, { id, interviewId, teamMemberId, dueOn: null });
      return id;
    };
    const cardId = tx.newId();
    insertScorecard(tx, {
      id: cardId,
      seatId: seatOf(mara),
      applicationId: onAda,
      authorId: mara,
      templateId: template.id,
      recommendation: "yes",
      takeaways: "",
      privateNote: "",
      createdAt: tx.now,
    });
    saveRating(tx, cardId, criteria[0]?.id ?? "", 5);
    submitScorecard(tx, cardId, "Two was not asked about.");
    seatOf(tx.actorId);
    disposeApplication(tx, {
      applicationId: onCy,
      disposition: "rejected",
      reasonId: listDispositionReasons(tx)[0]?.id ?? "",
      note: "n",
      disposedAt: tx.now,
    });
    insertNote(tx, {
      id: tx.newId(),
      candidateId: ada ?? "",
      applicationId: onAda,
      text: "Called.",
    });
    return {
      requisitionId,
      applied,
      screen,
      ada: ada ?? "",
      lukasz: lukasz ?? "",
      onAda,
      onCy,
      ids,
      mara,
      cardId,
      criteria,
    };
  });
  return { store, me, ...result };
}

type Filled = ReturnType<typeof filledStore>;

function change({ store, me }: Pick<Filled, "store" | "me">, body: (tx: Tx) => void): void {
  store.run({ actorId: me, label: null }, body);
}

const filter: CandidateFilter = {
  search: "",
  requisitionId: null,
  disposition: "all",
  sort: { column: "name", descending: false },
  offset: 0,
  limit: 50,
};

describe("board cards", () => {
  it("are the same by requisition and by id", () => {
    const { store, requisitionId, ids, onCy } = filledStore();
    const board = readBoardCards(store, { requisitionId });
    expect(board.map((card) => card.name)).toEqual(["Łukasz Wójcik", "Bo Lind", "Ada Park"]);
    expect(board[2]).toMatchObject({
      tags: ["berlin", "referral"],
      cardsIn: 1,
      cardsOwed: 1,
      interviewers: ["MV", "M"],
      reason: null,
      enteredStated: false,
    });
    const byIds = readBoardCards(store, { applicationIds: ids });
    expect(byIds.filter((card) => card.disposition === "active")).toEqual(board);
    expect(byIds.find((card) => card.applicationId === onCy)).toMatchObject({
      disposition: "rejected",
      reason: "Experience",
    });
  });

  it("leave out removed applications, candidates and requisitions", () => {
    const filled = filledStore();
    const { store, ada, onAda, requisitionId, ids } = filled;
    change(filled, (tx) => {
      removeCandidate(tx, ada);
      removeApplicationsOf(tx, ada);
    });
    expect(readBoardCards(store, { applicationIds: [onAda] })).toEqual([]);
    change(filled, (tx) => {
      removeRequisition(tx, requisitionId);
    });
    expect(readBoardCards(store, { applicationIds: ids })).toEqual([]);
    expect(readRequisitionFunnels(store)).toEqual([]);
  });

  it("give what a mean needs, and who owes a card", () => {
    const { store, me, mara, requisitionId, onAda, cardId, criteria } = filledStore();
    const cards = readSubmittedCards(store, { requisitionId });
    expect(cards.get(onAda)).toEqual([
      {
        scorecardId: cardId,
        applicationId: onAda,
        authorId: mara,
        ratings: [
          { criterionId: criteria[0]?.id, weight: 1, answer: 5 },
          { criterionId: criteria[1]?.id, weight: 2, answer: null },
        ],
      },
    ]);
    expect(readSubmittedCards(store, { applicationIds: [onAda] })).toEqual(cards);
    const standing = (memberId: string) =>
      readSeatStandings(store, { requisitionId }, memberId).get(onAda)?.owesCard;
    expect([standing(me), standing(mara), standing("nobody")]).toEqual([true, false, undefined]);
    const seatsOf = (memberId: string) =>
      readInterviews(store, { interviewerId: memberId }).map((line) => ({
        ...{ applicationId: line.applicationId, name: line.name, who: line.candidateName },
        cards: line.seats.filter((seat) => seat.member.id === memberId).map((seat) => seat.card),
      }));
    const screen = { applicationId: onAda, name: "Screen", who: "Ada Park" };
    expect(seatsOf(me)).toEqual([{ ...screen, cards: ["owed"] }]);
    expect(seatsOf(mara)).toEqual([{ ...screen, cards: ["in"] }]);
  });
});

describe("lists", () => {
  it("count a requisition's funnel and what has left", () => {
    const { store, requisitionId } = filledStore();
    expect(readRequisitionFunnels(store)).toMatchObject([
      {
        id: requisitionId,
        activeCount: 3,
        openingsLeft: 0,
        funnel: [
          { name: "Applied", count: 2 },
          { name: "Recruiter screen", count: 1 },
          { count: 0 },
          { count: 0 },
          { count: 0 },
        ],
      },
    ]);
    expect(readLeftCounts(store, requisitionId)).toEqual({
      hired: 0,
      rejected: 1,
      withdrawn: 0,
      other: 0,
    });
  });

  it("find, filter, sort and page candidates", () => {
    const filled = filledStore();
    const { store, requisitionId, ada } = filled;
    const names = (part: Partial<CandidateFilter>): [string[], number] => {
      const { rows, total } = readCandidateRows(store, { ...filter, ...part });
      return [rows.map((row) => row.name), total];
    };
    const everybody = ["Ada Park", "Bo Lind", "Cy Moss", "Łukasz Wójcik", "Prospect Only"];
    expect(names({})).toEqual([everybody, 5]);
    expect(names({ offset: 1, limit: 2 })).toEqual([["Bo Lind", "Cy Moss"], 5]);
    expect(names({ sort: { column: "name", descending: true } })).toEqual([
      [...everybody].reverse(),
      5,
    ]);
    expect(names({ search: "wojcik LUK" })).toEqual([["Łukasz Wójcik"], 1]);
    expect(names({ search: "100%_'\"" })).toEqual([[], 0]);
    expect(names({ disposition: "left" })).toEqual([["Cy Moss"], 1]);
    expect(names({ disposition: "active" })).toEqual([["Ada Park", "Bo Lind", "Łukasz Wójcik"], 3]);
    expect(names({ requisitionId })[1]).toBe(4);
    for (const column of ["current", "requisition", "stage", "inStage", "source"] as const) {
      for (const descending of [false, true]) {
        const [shown] = names({ sort: { column, descending } });
        expect(new Set(shown), column).toEqual(new Set(everybody));
        if (column === "requisition" || column === "stage" || column === "inStage") {
          expect(shown, "empty values come last").toHaveProperty("4", "Prospect Only");
        }
      }
    }
    change(filled, (tx) => {
      touchCandidates(tx, [ada]);
    });
    expect(names({ limit: 1, sort: { column: "activity", descending: true } })[0]).toEqual([
      "Ada Park",
    ]);
    change(filled, (tx) => {
      removeRequisition(tx, requisitionId);
    });
    const { rows, total } = readCandidateRows(store, filter);
    expect(total).toBe(5);
    expect(rows.every((row) => row.applicationId === null)).toBe(true);
  });

  it("find requisitions and candidates for the palette", () => {
    const { store } = filledStore();
    const titles = (text: string) => readPaletteHits(store, text).map((hit) => hit.title);
    expect(titles("north eng")).toEqual(["Product engineer"]);
    expect(titles("lukasz")).toEqual(["Łukasz Wójcik"]);
    // A word that begins with the text comes before one that holds it.
    expect(titles("m")[0]).toBe("Cy Moss");
    expect(titles("nobody")).toEqual([]);
    expect(titles("")).toHaveLength(6);
  });

  it("tell what has stood longer than its target", () => {
    const { store } = filledStore();
    expect(readLongStays(store, "2026-03-03T00:00:00.000Z")).toEqual([]);
    expect(readLongStays(store, "2026-03-06T12:00:00.000Z").map((stay) => stay.name)).toEqual([
      "Łukasz Wójcik",
      "Bo Lind",
    ]);
    const late = readLongStays(store, "2026-03-30T00:00:00.000Z");
    expect(late).toHaveLength(3);
    expect(late.find((stay) => stay.name === "Ada Park")).toMatchObject({
      stageName: "Recruiter screen",
      targetDays: 5,
      requisitionStatus: "open",
    });
  });
});

describe("history and export", () => {
  it("gives the lines of a candidate's timeline, voided ones marked", () => {
    const filled = filledStore();
    const { store, me, ada, onAda, applied } = filled;
    store.run({ actorId: me, label: "Move" }, (tx) => {
      move(tx, onAda, applied);
    });
    store.undo(me);
    store.redo(me);
    const lines = readTransitionLines(store, ada);
    expect(
      lines.map(({ kind, toStage, isVoided, isRepeated, voids }) => [
        kind,
        toStage,
        isVoided,
        isRepeated,
        voids,
      ]),
    ).toEqual([
      ["applied", "Applied", false, false, null],
      ["moved", "Recruiter screen", false, false, null],
      ["moved", "Applied", true, false, null],
      ["voided", "Recruiter screen", false, false, "moved"],
      ["moved", "Applied", false, true, null],
    ]);
    expect(readNoteLines(store, ada)).toMatchObject([{ author: "Me", text: "Called." }]);
    expect(readScorecardLines(store, { candidateId: ada })).toMatchObject([
      { author: { name: "Mara Voss" }, status: "submitted", interviewName: "Screen" },
    ]);
  });

  it("gives every application of a requisition, its visits and its answers", () => {
    const { store, requisitionId, onAda, applied, screen, cardId, criteria } = filledStore();
    const rows = readPipelineRows(store, requisitionId);
    expect(rows.map((row) => [row.name, row.stageName, row.disposition])).toEqual([
      ["Łukasz Wójcik", "Applied", "active"],
      ["Bo Lind", "Applied", "active"],
      ["Ada Park", "Recruiter screen", "active"],
      ["Cy Moss", "Applied", "rejected"],
    ]);
    const visits = listVisits(store, requisitionId).filter((one) => one.applicationId === onAda);
    expect(visits.map((visit) => [visit.stageId, visit.to === null])).toEqual([
      [applied, false],
      [screen, true],
    ]);
    expect(visits[0]?.to).toBe(visits[1]?.from);
    expect(readAnswersByCard(store, requisitionId).get(cardId)).toEqual(
      new Map([[criteria[0]?.id, 5]]),
    );
  });
});
