import { statement, type Db } from "../sql.ts";

/** An offer that was sent and has no answer, of an active application. */
export interface OpenOfferRow {
  offerId: string;
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  name: string;
  requisitionTitle: string;
  sentOn: string;
  expiresOn: string | null;
}

const open = statement<[], OpenOfferRow>(
  `SELECT o.id AS offerId, a.id AS applicationId, c.id AS candidateId,
     a.requisition_id AS requisitionId, c.name, r.title AS requisitionTitle, o.sent_on AS sentOn,
     o.expires_on AS expiresOn
   FROM offer AS o
   JOIN application AS a ON a.id = o.application_id AND a.removed_at IS NULL
     AND a.disposition = 'active'
   LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
   JOIN candidate AS c ON c.id = COALESCE(merged.winner_id, a.candidate_id)
     AND c.removed_at IS NULL
   JOIN requisition AS r ON r.id = a.requisition_id AND r.removed_at IS NULL
   WHERE o.sent_on IS NOT NULL AND o.accepted_on IS NULL AND o.declined_on IS NULL
     AND o.removed_at IS NULL
   ORDER BY o.expires_on IS NULL, o.expires_on, o.sent_on, o.seq`,
);

/** Offers that wait for an answer, the first to expire first. */
export function readOpenOffers(db: Db): OpenOfferRow[] {
  return open(db).all();
}
