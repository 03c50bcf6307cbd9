import { describe, expect, it } from "vitest";
import type { BoardCard } from "../../../shared/domain/board.ts";
import { cardMarks, shortDateText } from "./cardMarks.ts";

const today = "2026-03-19";

function marksOf(changes: Partial<BoardCard>) {
  const card: BoardCard = {
    applicationId: "a",
    candidateId: "c",
    requisitionId: "r",
    name: "Ada Park",
    currentTitle: null,
    currentCompany: null,
    source: null,
    tags: [],
    stageId: "s",
    position: "a0",
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
  return cardMarks(card, today);
}

const texts = (changes: Partial<BoardCard>) => marksOf(changes).map(({ text }) => text);
const offer = { id: "o", sentOn: "2026-03-16", acceptedOn: null, declinedOn: null };

describe("cardMarks", () => {
  it("puts what is due first and what only describes last", () => {
    expect(
      texts({
        nextAction: { text: "Call back", on: today },
        duplicate: { candidateId: "d", name: "Ada Parks", by: "email" },
        cardsIn: 2,
        cardsOwed: 2,
        tags: ["ads"],
        source: "Referral",
      }),
    ).toEqual(["Due today: Call back", "Possible duplicate", "2 of 4 cards in", "ads", "Referral"]);
    expect(marksOf({ nextAction: { text: "Call back", on: today } })[0]?.kind).toBe("late");
    expect(marksOf({ nextAction: { text: "Call", on: "2026-03-20" } })[0]).toMatchObject({
      text: "Call tomorrow",
      kind: "plain",
    });
  });

  it("tells what an offer is on the day", () => {
    const told = (expiresOn: string | null, changes: Partial<BoardCard["offer"]> = {}) =>
      marksOf({ offer: { ...offer, expiresOn, ...changes } })[0];
    expect(told("2026-03-20")).toMatchObject({ text: "Expires tomorrow", kind: "plain" });
    expect(told("2026-03-18")).toMatchObject({ text: "Offer expired", kind: "late" });
    expect(told(null)).toMatchObject({ text: "Offer sent" });
    expect(told(null, { sentOn: null })).toMatchObject({ text: "Offer in draft" });
    expect(told(null, { acceptedOn: today })).toMatchObject({ text: "Accepted", kind: "good" });
    expect(told(null, { declinedOn: today })).toMatchObject({ text: "Declined", kind: "late" });
  });

  it("warns of a double and of what goes on elsewhere, in whole sentences for the pointer", () => {
    const [mark] = marksOf({ elsewhere: { active: 2, isHired: false, hasDeclinedOffer: false } });
    expect(mark).toEqual({
      text: "Also on 2 others",
      title: "Also active on 2 other requisitions",
      kind: "warning",
    });
    const [hired] = marksOf({ elsewhere: { active: 1, isHired: true, hasDeclinedOffer: true } });
    expect(hired?.text).toBe("Hired elsewhere");
    expect(hired?.title).toContain("Declined an offer on another requisition");
  });
});

describe("shortDateText", () => {
  it("says near days by their names", () => {
    expect(shortDateText("2026-03-19", today)).toBe("today");
    expect(shortDateText("2026-03-20", today)).toBe("tomorrow");
    expect(shortDateText("2026-03-23", today)).toBe("Mon");
    expect(shortDateText("2026-03-26", today)).toMatch(/26/u);
    expect(shortDateText("2026-03-12", today)).toMatch(/12/u);
  });
});
