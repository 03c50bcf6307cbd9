import type { Tx } from "../../src/main/core/store/sql.ts";
import { insertInterview } from "../../src/main/core/store/tables/interviews.ts";
import { insertSeat } from "../../src/main/core/store/tables/seats.ts";
import {
  insertScorecard,
  saveEvidence,
  saveRating,
  submitScorecard,
} from "../../src/main/core/store/tables/scorecards.ts";
import {
  ratingSchema,
  type OverallRecommendation,
  type Rating,
} from "../../src/shared/domain/scorecard.ts";
import type { Life } from "./lives.ts";
import { dateOf, day, laterAtWork } from "./moments.ts";
import type { Random } from "./random.ts";
import type { PlannedRequisition } from "./requisitions.ts";
import type { Timeline } from "./timeline.ts";
import { evidenceTexts, takeaways } from "./words.ts";

/** Interviews by stage (counted from 0), and how many people sit on each. */
const interviews: Readonly<Record<number, readonly { name: string; seats: number }[]>> = {
  2: [{ name: "Hiring manager screen", seats: 1 }],
  3: [
    { name: "Onsite: craft", seats: 2 },
    { name: "Onsite: working together", seats: 1 },
  ],
};

const recommendations: Readonly<Record<Rating, OverallRecommendation>> = {
  1: "definitely_no",
  2: "no",
  3: "no_decision",
  4: "yes",
  5: "strong_yes",
};

/** What somebody rates who thinks `likes` (0 to 1) of a candidate. */
function ratingOf(random: Random, likes: number): Rating {
  const around = 1 + likes * 4 + (random.next() - 0.5) * 2.2;
  return ratingSchema.parse(Math.min(5, Math.max(1, Math.round(around))));
}

/** Puts the interviews of an application on the timeline, with the cards that are in, begun or owed. */
export function planScorecards(
  timeline: Timeline,
  given: {
    random: Random;
    newId: (at: number) => string;
    requisition: PlannedRequisition;
    applicationId: string;
    life: Life;
    memberIds: readonly string[];
    now: number;
  },
): void {
  const { random, newId, applicationId, life, now } = given;
  const likes = life.ending?.kind === "rejected" ? random.next() * 0.6 : 0.4 + random.next() * 0.6;
  for (const [index, { stage, at }] of life.visits.entries()) {
    const leftAt = life.visits[index + 1]?.at ?? life.ending?.at ?? null;
    for (const { name, seats } of interviews[stage] ?? []) {
      const interviewId = newId(at);
      timeline.add(at, null, (tx) => {
        const status = leftAt === null ? "planned" : "done";
        const createdAt = tx.now;
        insertInterview(tx, {
          id: interviewId,
          applicationId,
          name,
          focusCriterionIds: [],
          status,
          createdAt,
        });
      });
      for (const memberId of random.sample(given.memberIds, seats)) {
        const seatId = newId(at);
        timeline.add(at, null, (tx) => {
          insertSeat(tx, {
            id: seatId,
            interviewId,
            teamMemberId: memberId,
            dueOn: dateOf(at + 5 * day),
          });
        });
        planCard(timeline, {
          ...given,
          seatId,
          memberId,
          likes,
          from: at,
          before: leftAt ?? now,
          isOver: leftAt !== null,
        });
      }
    }
  }
}

function planCard(
  timeline: Timeline,
  given: {
    random: Random;
    newId: (at: number) => string;
    requisition: PlannedRequisition;
    applicationId: string;
    seatId: string;
    memberId: string;
    likes: number;
    from: number;
    /** When the visit ended, or now. */
    before: number;
    isOver: boolean;
  },
): void {
  const { random, memberId } = given;
  const at = laterAtWork(random, given.from, random.next() * 3);
  const isIn = at < given.before && (given.isOver || random.chance(0.6));
  const isBegun = !isIn && !given.isOver && at < given.before && random.chance(0.5);
  if (!isIn && !isBegun) return;
  const id = given.newId(at);
  timeline.add(at, memberId, (tx) => {
    const { templateId, criteria } = given.requisition.written();
    insertScorecard(tx, {
      id,
      seatId: given.seatId,
      applicationId: given.applicationId,
      authorId: memberId,
      templateId,
      recommendation: isIn ? recommendations[ratingOf(random, given.likes)] : null,
      takeaways: isIn ? random.pick(takeaways) : "",
      privateNote: "",
      createdAt: tx.now,
    });
    for (const criterion of isIn ? criteria : criteria.slice(0, 2)) {
      rate(tx, { random, cardId: id, criterionId: criterion.id, likes: given.likes });
    }
    if (isIn) submitScorecard(tx, id, null);
  });
}

function rate(
  tx: Tx,
  given: { random: Random; cardId: string; criterionId: string; likes: number },
): void {
  const { random, cardId, criterionId } = given;
  if (random.chance(0.07)) {
    saveRating(tx, cardId, criterionId, "not_assessed");
    return;
  }
  const rating = ratingOf(random, given.likes);
  saveRating(tx, cardId, criterionId, rating);
  if (rating === 1 || rating === 5 || random.chance(0.5)) {
    saveEvidence(tx, cardId, criterionId, random.pick(evidenceTexts));
  }
}
