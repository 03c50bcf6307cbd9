import type {
  OverallRecommendation,
  RatingAnswer,
  Rating,
  ScorecardStatus,
} from "../../../../shared/domain/scorecard.ts";
import { flag, insertInto, statement, type Db, type Flag, type Tx } from "../sql.ts";

/** One interviewer's card, without its ratings. */
export interface Scorecard {
  id: string;
  seatId: string;
  applicationId: string;
  authorId: string;
  templateId: string;
  status: ScorecardStatus;
  recommendation: OverallRecommendation | null;
  takeaways: string;
  privateNote: string;
  gapReason: string | null;
  createdAt: string;
  submittedAt: string | null;
  /** The version before, where the card was reopened, and why it was. */
  reopensId: string | null;
  reopenReason: string | null;
}

/** One rating as stored; a criterion that nobody touched has none. */
export interface StoredRating {
  criterionId: string;
  answer: RatingAnswer;
  evidence: string;
}

interface RatingRow {
  criterionId: string;
  rating: Rating | null;
  isNotAssessed: Flag;
  evidence: string;
}

const columns = `id, seat_id AS seatId, application_id AS applicationId, author_id AS authorId,
  template_id AS templateId, status, recommendation, takeaways, private_note AS privateNote,
  gap_reason AS gapReason, created_at AS createdAt, submitted_at AS submittedAt,
  reopens_id AS reopensId, reopen_reason AS reopenReason`;
const find = statement<[string], Scorecard>(
  `SELECT ${columns} FROM scorecard WHERE id = ? AND removed_at IS NULL`,
);
const ofSeat = statement<[string], Scorecard>(
  `SELECT ${columns} FROM scorecard AS s WHERE seat_id = ? AND removed_at IS NULL
   AND NOT EXISTS (SELECT 1 FROM scorecard AS later
     WHERE later.reopens_id = s.id AND later.removed_at IS NULL)
   ORDER BY seq DESC LIMIT 1`,
);
const insert = insertInto("scorecard", [
  "id",
  "seat_id",
  "application_id",
  "author_id",
  "template_id",
  "status",
  "recommendation",
  "takeaways",
  "private_note",
  "created_at",
  "reopens_id",
  "reopen_reason",
]);
const versions = statement<[string], Scorecard>(
  `SELECT ${columns} FROM scorecard WHERE seat_id = ? AND removed_at IS NULL ORDER BY seq`,
);
const remove = statement<[string, string]>("UPDATE scorecard SET removed_at = ? WHERE id = ?");
const ratings = statement<[string], RatingRow>(
  `SELECT criterion_id AS criterionId, rating, is_not_assessed AS isNotAssessed, evidence
   FROM scorecard_rating WHERE scorecard_id = ? ORDER BY seq`,
);
const evidence = statement<[string, string], { evidence: string }>(
  "SELECT evidence FROM scorecard_rating WHERE scorecard_id = ? AND criterion_id = ?",
);
const rate = statement<[string, string, string, Rating | null, Flag]>(
  `INSERT INTO scorecard_rating (id, scorecard_id, criterion_id, rating, is_not_assessed)
   VALUES (?, ?, ?, ?, ?) ON CONFLICT (scorecard_id, criterion_id)
   DO UPDATE SET rating = excluded.rating, is_not_assessed = excluded.is_not_assessed`,
);
const writeEvidence = statement<[string, string, string, string]>(
  `INSERT INTO scorecard_rating (id, scorecard_id, criterion_id, evidence) VALUES (?, ?, ?, ?)
   ON CONFLICT (scorecard_id, criterion_id) DO UPDATE SET evidence = excluded.evidence`,
);
const write = statement<[OverallRecommendation | null, string, string, string]>(
  "UPDATE scorecard SET recommendation = ?, takeaways = ?, private_note = ? WHERE id = ?",
);
const submit = statement<[string, string | null, string]>(
  "UPDATE scorecard SET status = 'submitted', submitted_at = ?, gap_reason = ? WHERE id = ?",
);

export function findScorecard(db: Db, id: string): Scorecard | undefined {
  return find(db).get(id);
}

/** The card that stands for a seat: the newest, where a card was reopened. */
export function findScorecardOfSeat(db: Db, seatId: string): Scorecard | undefined {
  return ofSeat(db).get(seatId);
}

/** Adds a draft; a card that is in already is rated next and then submitted with its own time. */
export function insertScorecard(
  tx: Tx,
  card: Omit<Scorecard, "status" | "gapReason" | "submittedAt" | "reopensId" | "reopenReason"> &
    Partial<Pick<Scorecard, "reopensId" | "reopenReason">>,
): void {
  insert(tx).run({
    id: card.id,
    seat_id: card.seatId,
    application_id: card.applicationId,
    author_id: card.authorId,
    template_id: card.templateId,
    status: "draft",
    recommendation: card.recommendation,
    takeaways: card.takeaways,
    private_note: card.privateNote,
    created_at: card.createdAt,
    reopens_id: card.reopensId ?? null,
    reopen_reason: card.reopenReason ?? null,
  });
}

/** Every version of the card on a seat, the oldest first; more than one where it was reopened. */
export function listVersionsOfSeat(db: Db, seatId: string): Scorecard[] {
  return versions(db).all(seatId);
}

/** Marks a draft as removed; the database refuses it for a submitted card. */
export function removeDraft(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}

/** The ratings of a card that were touched. */
export function listRatings(db: Db, scorecardId: string): StoredRating[] {
  return ratings(db).all(scorecardId).map(fromRow);
}

/** The evidence that is stored for a criterion; empty where nothing was written. */
export function findEvidence(db: Db, scorecardId: string, criterionId: string): string {
  return evidence(db).get(scorecardId, criterionId)?.evidence ?? "";
}

/** Rates a criterion on a draft. A submitted card is locked and the database refuses. */
export function saveRating(
  tx: Tx,
  scorecardId: string,
  criterionId: string,
  answer: RatingAnswer,
): void {
  const rating = answer === "not_assessed" ? null : answer;
  rate(tx).run(tx.newId(), scorecardId, criterionId, rating, flag(answer === "not_assessed"));
}

export function saveEvidence(
  tx: Tx,
  scorecardId: string,
  criterionId: string,
  evidence: string,
): void {
  writeEvidence(tx).run(tx.newId(), scorecardId, criterionId, evidence);
}

export function saveScorecardWords(
  tx: Tx,
  id: string,
  words: {
    recommendation: OverallRecommendation | null;
    takeaways: string;
    privateNote: string;
  },
): void {
  write(tx).run(words.recommendation, words.takeaways, words.privateNote, id);
}

/** Submits and thereby locks a card, now or at `at`; `gapReason` is null for a complete one. */
export function submitScorecard(tx: Tx, id: string, gapReason: string | null, at = tx.now): void {
  submit(tx).run(at, gapReason, id);
}

/** A stored rating as an answer. */
export function answerOf(row: { rating: Rating | null; isNotAssessed: Flag }): RatingAnswer {
  return row.isNotAssessed === 1 ? "not_assessed" : row.rating;
}

function fromRow(row: RatingRow): StoredRating {
  return { criterionId: row.criterionId, answer: answerOf(row), evidence: row.evidence };
}
