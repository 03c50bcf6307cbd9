import type { BoardCard, Elsewhere } from "../../../../shared/domain/board.ts";
import { currentOffer, type Offer } from "../../../../shared/domain/offers.ts";
import type { Db, Flag } from "../sql.ts";
import { scoped, type CardScope } from "./scope.ts";

/** What a card shows beside its facts: by application, where there is anything to show. */
export interface CardMarks {
  offers: ReadonlyMap<string, NonNullable<BoardCard["offer"]>>;
  elsewhere: ReadonlyMap<string, Elsewhere>;
}

type OfferRow = Omit<Offer, "terms">;
interface ElsewhereRow {
  applicationId: string;
  active: number;
  isHired: Flag;
  hasDeclinedOffer: Flag;
}

const offerRows = scoped<OfferRow>(
  ({ from, where }) => `SELECT o.id, o.application_id AS applicationId, o.sent_on AS sentOn,
      o.expires_on AS expiresOn, o.accepted_on AS acceptedOn, o.declined_on AS declinedOn
    ${from} CROSS JOIN offer AS o ON o.application_id = a.id AND o.removed_at IS NULL
    WHERE ${where} ORDER BY o.seq`,
);
/** Other applications of the same person; those of candidates merged into them as well. */
const elsewhereRows = scoped<ElsewhereRow>(
  ({ from, where }) => `WITH here AS MATERIALIZED (
      SELECT a.id, a.requisition_id, COALESCE(merged.winner_id, a.candidate_id) AS person_id
      ${from} LEFT JOIN candidate_winner AS merged ON merged.loser_id = a.candidate_id
      WHERE ${where}),
    own AS (
      SELECT here.id AS here_id, other.id, other.disposition, other.requisition_id
      FROM here CROSS JOIN application AS other ON other.candidate_id = here.person_id
        AND other.requisition_id <> here.requisition_id AND other.removed_at IS NULL
      UNION ALL
      SELECT here.id, other.id, other.disposition, other.requisition_id
      FROM candidate_winner AS kin CROSS JOIN here ON here.person_id = kin.winner_id
      CROSS JOIN application AS other ON other.candidate_id = kin.loser_id
        AND other.requisition_id <> here.requisition_id AND other.removed_at IS NULL)
    SELECT own.here_id AS applicationId, sum(own.disposition = 'active') AS active,
      max(own.disposition = 'hired') AS isHired,
      max(EXISTS (SELECT 1 FROM offer AS o WHERE o.application_id = own.id
        AND o.declined_on IS NOT NULL AND o.removed_at IS NULL)) AS hasDeclinedOffer
    FROM own JOIN requisition AS r ON r.id = own.requisition_id AND r.removed_at IS NULL
    GROUP BY own.here_id`,
);

/** Offers, and what candidates have elsewhere, for a board or these cards. */
export function readCardMarks(db: Db, scope: CardScope): CardMarks {
  const offers = Map.groupBy(offerRows(db, scope), (offer) => offer.applicationId);
  return {
    offers: new Map(
      [...offers].flatMap(([applicationId, own]) => {
        const offer = currentOffer(own);
        return offer === null ? [] : [[applicationId, withoutApplication(offer)] as const];
      }),
    ),
    elsewhere: new Map(
      elsewhereRows(db, scope)
        .map(({ applicationId, active, isHired, hasDeclinedOffer }) => ({
          applicationId,
          found: { active, isHired: isHired === 1, hasDeclinedOffer: hasDeclinedOffer === 1 },
        }))
        .filter(({ found }) => found.active > 0 || found.isHired || found.hasDeclinedOffer)
        .map(({ applicationId, found }) => [applicationId, found]),
    ),
  };
}

function withoutApplication({
  id,
  sentOn,
  expiresOn,
  acceptedOn,
  declinedOn,
}: OfferRow): NonNullable<BoardCard["offer"]> {
  return { id, sentOn, expiresOn, acceptedOn, declinedOn };
}
