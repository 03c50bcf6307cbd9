import { initials } from "../../../../shared/domain/names.ts";
import type { BoardCard } from "../../../../shared/domain/board.ts";
import type { Rating, RatingAnswer } from "../../../../shared/domain/scorecard.ts";
import { statement, type Db, type Flag } from "../sql.ts";
import { answerOf } from "../tables/scorecards.ts";

/** Which applications are read: the active ones of a requisition's board, or these. */
export type CardScope = { requisitionId: string } | { applicationIds: readonly string[] };

/** A card without its mean, which depends on who looks. */
export type BoardCardFacts = Omit<BoardCard, "mean">;

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

type CardRow = Omit<
  BoardCardFacts,
  "enteredStated" | "tags" | "cardsIn" | "cardsOwed" | "interviewers"
> & { enteredStated: Flag };
interface TagRow {
  applicationId: string;
  name: string;
}
interface SeatRow {
  applicationId: string;
  memberId: string;
  memberName: string;
  isIn: Flag;
  isCalledOff: Flag;
}

/* Where the applications come from and which they are, for each scope. */
const onBoard = {
  from: "FROM application AS a",
  where: "a.requisition_id = ? AND a.disposition = 'active' AND a.removed_at IS NULL",
};
const theseOnes = {
  from: "FROM json_each(?) AS given CROSS JOIN application AS a ON a.id = given.value",
  where: "a.removed_at IS NULL",
};

/** One SQL for both scopes, so that a board and what changes on it can never tell differently. */
function scoped<Row>(sql: (scope: typeof onBoard) => string) {
  const byRequisition = statement<[string], Row>(sql(onBoard));
  const byIds = statement<[string], Row>(sql(theseOnes));
  return (db: Db, scope: CardScope): Row[] =>
    "requisitionId" in scope
      ? byRequisition(db).all(scope.requisitionId)
      : byIds(db).all(JSON.stringify(scope.applicationIds));
}

const cardRows = scoped<CardRow>(
  ({ from, where }) => `SELECT a.id AS applicationId, a.candidate_id AS candidateId,
      a.requisition_id AS requisitionId, c.name, c.current_title AS currentTitle,
      c.current_company AS currentCompany, COALESCE(a.source, c.source) AS source,
      a.stage_id AS stageId, a.position, a.disposition, a.entered_stage_at AS enteredStageAt,
      a.entered_stated AS enteredStated, a.applied_at AS appliedAt,
      reason.name AS reason, a.disposed_at AS disposedAt
    ${from}
    CROSS JOIN candidate AS c ON c.id = a.candidate_id
    LEFT JOIN disposition_reason AS reason ON reason.id = a.disposition_reason_id
    WHERE ${where} AND c.removed_at IS NULL
      AND a.requisition_id IN (SELECT id FROM requisition WHERE removed_at IS NULL)
    ORDER BY a.stage_id, a.position`,
);
const tagRows = scoped<TagRow>(
  ({ from, where }) => `SELECT a.id AS applicationId, t.name
    ${from}
    CROSS JOIN candidate_tag AS t ON t.candidate_id = a.candidate_id
    WHERE ${where} AND t.removed_at IS NULL`,
);
const seatRows = scoped<SeatRow>(
  ({
    from,
    where,
  }) => `SELECT i.application_id AS applicationId, m.id AS memberId, m.name AS memberName,
      EXISTS (SELECT 1 FROM scorecard AS card WHERE card.seat_id = seat.id
        AND card.status = 'submitted' AND NOT EXISTS
          (SELECT 1 FROM scorecard AS later WHERE later.reopens_id = card.id)) AS isIn,
      i.status IN ('cancelled', 'no_show') AS isCalledOff
    ${from}
    CROSS JOIN interview AS i ON i.application_id = a.id
    CROSS JOIN seat ON seat.interview_id = i.id
    JOIN team_member AS m ON m.id = seat.team_member_id
    WHERE ${where} AND i.removed_at IS NULL AND seat.removed_at IS NULL ORDER BY seat.seq`,
);
const ratingRows = scoped<{
  scorecardId: string;
  applicationId: string;
  authorId: string;
  criterionId: string | null;
  weight: number | null;
  rating: Rating | null;
  isNotAssessed: Flag | null;
}>(
  ({ from, where }) => `SELECT card.id AS scorecardId, card.application_id AS applicationId,
      card.author_id AS authorId, version.criterion_id AS criterionId, version.weight,
      rating.rating, rating.is_not_assessed AS isNotAssessed
    ${from}
    CROSS JOIN scorecard AS card ON card.application_id = a.id AND card.status = 'submitted'
      AND NOT EXISTS (SELECT 1 FROM scorecard AS later WHERE later.reopens_id = card.id)
    LEFT JOIN scorecard_template AS template ON template.requisition_id = a.requisition_id
      AND template.removed_at IS NULL AND template.version =
        (SELECT max(version) FROM scorecard_template AS newest
         WHERE newest.requisition_id = a.requisition_id AND newest.removed_at IS NULL)
    LEFT JOIN criterion_version AS version ON version.template_id = template.id
    LEFT JOIN scorecard_rating AS rating ON rating.scorecard_id = card.id
      AND rating.criterion_id = version.criterion_id
    WHERE ${where} ORDER BY card.seq, version.position`,
);

const stagePositions = statement<[string], { id: string; position: string }>(
  `SELECT id, position FROM stage WHERE id IN (SELECT value FROM json_each(?))
   ORDER BY position, seq`,
);

/**
 * Cards in the order of stages and order keys. By requisition: its active ones. By ids: as they
 * are now, also those that have left; what is missing was removed.
 */
export function readBoardCards(db: Db, scope: CardScope): BoardCardFacts[] {
  const tags = grouped(tagRows(db, scope), (row) => row.applicationId);
  const seats = grouped(seatRows(db, scope), (row) => row.applicationId);
  return inStageOrder(db, cardRows(db, scope)).map((row) => {
    const own = seats.get(row.applicationId) ?? [];
    const standing = own.filter((seat) => seat.isCalledOff === 0);
    const names = new Map(standing.map((seat) => [seat.memberId, seat.memberName]));
    return {
      ...row,
      enteredStated: row.enteredStated === 1,
      tags: (tags.get(row.applicationId) ?? []).map((tag) => tag.name).sort(),
      cardsIn: own.filter((seat) => seat.isIn === 1).length,
      cardsOwed: standing.filter((seat) => seat.isIn === 0).length,
      interviewers: Array.from(names.values(), initials),
    };
  });
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
  const cards = new Map<string, SubmittedCard>();
  for (const row of ratingRows(db, scope)) {
    const { scorecardId, applicationId, authorId, criterionId, weight } = row;
    const card = cards.get(scorecardId) ?? { scorecardId, applicationId, authorId, ratings: [] };
    cards.set(scorecardId, card);
    if (criterionId === null || weight === null) continue;
    const answer = answerOf({ rating: row.rating, isNotAssessed: row.isNotAssessed ?? 0 });
    card.ratings.push({ criterionId, weight, answer });
  }
  return grouped([...cards.values()], (card) => card.applicationId);
}

/** The applications on which a person has a seat, and whether they still owe a card there. */
export function readSeatStandings(
  db: Db,
  scope: CardScope,
  memberId: string,
): Map<string, SeatStanding> {
  const standings = new Map<string, SeatStanding>();
  for (const { applicationId, memberId: sitting, isIn, isCalledOff } of seatRows(db, scope)) {
    if (sitting !== memberId || (isCalledOff === 1 && isIn === 0)) continue;
    const owesBefore = standings.get(applicationId)?.owesCard ?? false;
    standings.set(applicationId, { applicationId, owesCard: owesBefore || isIn === 0 });
  }
  return standings;
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
