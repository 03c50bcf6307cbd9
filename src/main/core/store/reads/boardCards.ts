import { initials } from "../../../../shared/domain/names.ts";
import type { BoardCard } from "../../../../shared/domain/board.ts";
import type { Rating, RatingAnswer } from "../../../../shared/domain/scorecard.ts";
import { statement, type Db, type Flag } from "../sql.ts";
import { answerOf } from "../tables/scorecards.ts";
import { grouped, personOf, scoped, type CardScope } from "./scope.ts";

export { personOf, type CardScope };

/** A card without its mean, which depends on who looks, and without its marks (`cardMarks.ts`). */
export type BoardCardFacts = Omit<
  BoardCard,
  "mean" | "formerDays" | "nextInterview" | "offer" | "elsewhere"
>;

/** The answers of one submitted card, with the weights of today's template. */
export interface SubmittedCard {
  scorecardId: string;
  applicationId: string;
  authorId: string;
  ratings: { criterionId: string; weight: number; answer: RatingAnswer }[];
}

/** How a person stands to one application. */
export interface SeatStanding {
  applicationId: string;
  /** True when one of their seats still owes a submitted card. */
  owesCard: boolean;
}

/** One seat with how far its card is; a called-off interview was cancelled or missed. */
export interface BoardSeat {
  applicationId: string;
  memberId: string;
  isIn: Flag;
  isCalledOff: Flag;
}

type CardRow = Omit<
  BoardCardFacts,
  | "enteredStated"
  | "tags"
  | "cardsIn"
  | "cardsOwed"
  | "interviewers"
  | "interviewerIds"
  | "nextAction"
  | "duplicate"
> & {
  enteredStated: Flag;
  actionText: string | null;
  actionOn: string | null;
  emailTwin: string | null;
  nameTwin: string | null;
};
interface CriterionRow {
  requisitionId: string;
  place: number;
  criterionId: string;
  weight: number;
}

/** Another candidate who is there and shares something with `c`; null for none. */
const twin = (condition: string) =>
  `(SELECT near.id FROM candidate AS near WHERE ${condition} AND near.removed_at IS NULL
     AND near.merged_into_id IS NULL AND near.id <> c.id LIMIT 1)`;
const cardRows = scoped<CardRow>(
  ({ from, where }) => `SELECT a.id AS applicationId, c.id AS candidateId,
      a.requisition_id AS requisitionId, c.name, c.current_title AS currentTitle,
      c.current_company AS currentCompany, COALESCE(a.source, c.source) AS source,
      a.stage_id AS stageId, a.position, a.disposition, a.entered_stage_at AS enteredStageAt,
      a.entered_stated AS enteredStated, a.applied_at AS appliedAt,
      reason.name AS reason, a.disposed_at AS disposedAt, c.last_activity_at AS lastActivityAt,
      CASE WHEN a.next_action_done_at IS NULL THEN a.next_action END AS actionText,
      a.next_action_on AS actionOn,
      ${twin("near.email = c.email COLLATE NOCASE AND near.email IS NOT NULL")} AS emailTwin,
      ${twin("near.name_key = c.name_key")} AS nameTwin
    ${from}
    ${personOf}
    LEFT JOIN disposition_reason AS reason ON reason.id = a.disposition_reason_id
    WHERE ${where} AND c.removed_at IS NULL
      AND a.requisition_id IN (SELECT id FROM requisition WHERE removed_at IS NULL)
    ORDER BY a.stage_id, a.position`,
);
const tagRows = scoped<{ applicationId: string; name: string }>(
  ({ from, where }) => `SELECT a.id AS applicationId, t.name
    ${from}
    LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
    CROSS JOIN candidate_tag AS t ON t.candidate_id = COALESCE(merged.winner_id, a.candidate_id)
    WHERE ${where} AND t.removed_at IS NULL`,
);
const seatRows = scoped<BoardSeat>(
  ({ from, where }) => `SELECT i.application_id AS applicationId, seat.team_member_id AS memberId,
      card.seq IS NOT NULL AS isIn,
      i.status IN ('cancelled', 'no_show') AS isCalledOff
    ${from}
    CROSS JOIN interview AS i ON i.application_id = a.id
    CROSS JOIN seat ON seat.interview_id = i.id
    LEFT JOIN scorecard AS card ON card.seat_id = seat.id AND card.status = 'submitted'
      AND NOT EXISTS (SELECT 1 FROM scorecard AS later
        WHERE later.reopens_id = card.id AND later.removed_at IS NULL)
    WHERE ${where} AND i.removed_at IS NULL AND seat.removed_at IS NULL ORDER BY seat.seq`,
);
/* Thousands of answers are read by whole numbers: the card's `seq` and the criterion's place. */
const submittedRows = scoped<{
  seq: number;
  scorecardId: string;
  applicationId: string;
  requisitionId: string;
  authorId: string;
}>(
  ({ from, where }) => `SELECT card.seq, card.id AS scorecardId, a.id AS applicationId,
      a.requisition_id AS requisitionId, card.author_id AS authorId
    ${from}
    CROSS JOIN scorecard AS card ON card.application_id = a.id AND card.status = 'submitted'
      AND NOT EXISTS (SELECT 1 FROM scorecard AS later
        WHERE later.reopens_id = card.id AND later.removed_at IS NULL)
    WHERE ${where} ORDER BY card.seq`,
);
const criterionRows = statement<[string], CriterionRow>(
  `SELECT template.requisition_id AS requisitionId, version.seq AS place,
     version.criterion_id AS criterionId, version.weight
   FROM json_each(?) AS given
   CROSS JOIN scorecard_template AS template ON template.requisition_id = given.value
     AND template.removed_at IS NULL AND template.version =
       (SELECT max(version) FROM scorecard_template AS newest
        WHERE newest.requisition_id = given.value AND newest.removed_at IS NULL)
   CROSS JOIN criterion_version AS version ON version.template_id = template.id
   ORDER BY template.requisition_id, version.position`,
);
const ratingRows = statement<
  [{ cards: string; criteria: string }],
  { seq: number; place: number; rating: Rating | null; isNotAssessed: Flag }
>(
  `WITH wanted AS MATERIALIZED (SELECT version.seq AS place, version.criterion_id
     FROM json_each(@criteria) AS one JOIN criterion_version AS version ON version.seq = one.value)
   SELECT card.seq, wanted.place, rating.rating, rating.is_not_assessed AS isNotAssessed
   FROM json_each(@cards) AS given CROSS JOIN scorecard AS card ON card.seq = given.value
   CROSS JOIN scorecard_rating AS rating ON rating.scorecard_id = card.id
   CROSS JOIN wanted ON wanted.criterion_id = rating.criterion_id`,
);
const memberNames = statement<[], { id: string; name: string }>("SELECT id, name FROM team_member");
const candidateNames = statement<[string], { id: string; name: string }>(
  "SELECT id, name FROM candidate WHERE id IN (SELECT value FROM json_each(?))",
);
const stagePositions = statement<[string], { id: string; position: string }>(
  `SELECT id, position FROM stage WHERE id IN (SELECT value FROM json_each(?))
   ORDER BY position, seq`,
);

/** The seats on the interviews of a board's applications, or of these, in order. */
export function readBoardSeats(db: Db, scope: CardScope): BoardSeat[] {
  return seatRows(db, scope);
}

/**
 * Cards in the order of stages and order keys. By requisition: its active ones. By ids: as they
 * are now, also those that have left; what is missing was removed.
 */
export function readBoardCards(
  db: Db,
  scope: CardScope,
  allSeats: readonly BoardSeat[] = readBoardSeats(db, scope),
): BoardCardFacts[] {
  const tags = grouped(tagRows(db, scope), (row) => row.applicationId);
  const seats = grouped(allSeats, (row) => row.applicationId);
  const letters = new Map(
    memberNames(db)
      .all()
      .map(({ id, name }) => [id, initials(name)]),
  );
  const rows = inStageOrder(db, cardRows(db, scope));
  const twinIds = new Set(rows.map((row) => row.emailTwin).filter((id) => id !== null));
  const twinNames = new Map(
    candidateNames(db)
      .all(JSON.stringify([...twinIds]))
      .map(({ id, name }) => [id, name]),
  );
  return rows.map((row) => {
    const { cardsIn, cardsOwed, interviewerIds } = seatedOn(seats.get(row.applicationId) ?? []);
    const { actionText } = row;
    return {
      applicationId: row.applicationId,
      candidateId: row.candidateId,
      requisitionId: row.requisitionId,
      name: row.name,
      currentTitle: row.currentTitle,
      currentCompany: row.currentCompany,
      source: row.source,
      tags: (tags.get(row.applicationId) ?? []).map((tag) => tag.name).sort(),
      stageId: row.stageId,
      position: row.position,
      disposition: row.disposition,
      enteredStageAt: row.enteredStageAt,
      enteredStated: row.enteredStated === 1,
      appliedAt: row.appliedAt,
      cardsIn,
      cardsOwed,
      interviewers: interviewerIds.map((id) => letters.get(id) ?? ""),
      interviewerIds,
      nextAction: actionText === null ? null : { text: actionText, on: row.actionOn },
      duplicate: twinOf(row, twinNames),
      lastActivityAt: row.lastActivityAt,
      reason: row.reason,
      disposedAt: row.disposedAt,
    };
  });
}

/** How many cards are in and owed, and who sits on interviews that were not called off. */
function seatedOn(seats: readonly BoardSeat[]): {
  cardsIn: number;
  cardsOwed: number;
  interviewerIds: string[];
} {
  const seated = { cardsIn: 0, cardsOwed: 0, interviewerIds: Array.of<string>() };
  for (const { memberId, isIn, isCalledOff } of seats) {
    if (isIn === 1) seated.cardsIn += 1;
    if (isCalledOff === 1) continue;
    if (isIn === 0) seated.cardsOwed += 1;
    if (!seated.interviewerIds.includes(memberId)) seated.interviewerIds.push(memberId);
  }
  return seated;
}

/** Who may be the same person: somebody with the same address before somebody of the same name. */
function twinOf(
  { emailTwin, nameTwin, name }: CardRow,
  names: ReadonlyMap<string, string>,
): BoardCardFacts["duplicate"] {
  if (emailTwin !== null) {
    return { candidateId: emailTwin, name: names.get(emailTwin) ?? name, by: "email" };
  }
  return nameTwin === null ? null : { candidateId: nameTwin, name, by: "name" };
}

/** Rows grouped by stage, the groups in the order of the stages. */
function inStageOrder(db: Db, rows: readonly CardRow[]): CardRow[] {
  const groups = grouped(rows, (row) => row.stageId);
  return stagePositions(db)
    .all(JSON.stringify([...groups.keys()]))
    .flatMap(({ id }) => groups.get(id) ?? []);
}

/** The submitted cards by application, each with an answer for every criterion of today's template. */
export function readSubmittedCards(db: Db, scope: CardScope): Map<string, SubmittedCard[]> {
  const rows = submittedRows(db, scope);
  if (rows.length === 0) return new Map();
  const requisitionIds = JSON.stringify([...new Set(rows.map((row) => row.requisitionId))]);
  const all = criterionRows(db).all(requisitionIds);
  const criteria = grouped(all, (row) => row.requisitionId);
  const given = new Map<number, Map<number, RatingAnswer>>();
  const wanted = {
    cards: JSON.stringify(rows.map((row) => row.seq)),
    criteria: JSON.stringify(all.map((row) => row.place)),
  };
  for (const row of ratingRows(db).all(wanted)) {
    const answers = given.get(row.seq) ?? new Map<number, RatingAnswer>();
    given.set(row.seq, answers.set(row.place, answerOf(row)));
  }
  const cards = rows.map(({ seq, scorecardId, applicationId, requisitionId, authorId }) => {
    const answers = given.get(seq);
    const ratings = (criteria.get(requisitionId) ?? []).map(({ place, criterionId, weight }) => ({
      criterionId,
      weight,
      answer: answers?.get(place) ?? null,
    }));
    return { scorecardId, applicationId, authorId, ratings };
  });
  return grouped(cards, (card) => card.applicationId);
}

/** The applications on which a person has a seat, and whether they still owe a card there. */
export function readSeatStandings(
  db: Db,
  scope: CardScope,
  memberId: string,
  seats: readonly BoardSeat[] = readBoardSeats(db, scope),
): Map<string, SeatStanding> {
  const standings = new Map<string, SeatStanding>();
  for (const { applicationId, memberId: sitting, isIn, isCalledOff } of seats) {
    if (sitting !== memberId || (isCalledOff === 1 && isIn === 0)) continue;
    const owesBefore = standings.get(applicationId)?.owesCard ?? false;
    standings.set(applicationId, { applicationId, owesCard: owesBefore || isIn === 0 });
  }
  return standings;
}
