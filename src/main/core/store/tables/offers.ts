import type { Offer, OfferFacts } from "../../../../shared/domain/offers.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** An offer as stored. */
export interface OfferRow extends Offer {
  createdAt: string;
}

const columns = `id, application_id AS applicationId, terms, sent_on AS sentOn,
  expires_on AS expiresOn, accepted_on AS acceptedOn, declined_on AS declinedOn,
  created_at AS createdAt`;
const ofApplication = statement<[string], OfferRow>(
  `SELECT ${columns} FROM offer WHERE application_id = ? AND removed_at IS NULL ORDER BY seq`,
);
const find = statement<[string], OfferRow>(
  `SELECT ${columns} FROM offer WHERE id = ? AND removed_at IS NULL`,
);
const insert = insertInto("offer", [
  "id",
  "application_id",
  "terms",
  "sent_on",
  "expires_on",
  "created_at",
]);
const update = statement<[string, string | null, string | null, string]>(
  "UPDATE offer SET terms = ?, sent_on = ?, expires_on = ? WHERE id = ?",
);
const answer = statement<[string | null, string | null, string]>(
  "UPDATE offer SET accepted_on = ?, declined_on = ? WHERE id = ?",
);
const remove = statement<[string, string]>("UPDATE offer SET removed_at = ? WHERE id = ?");

/** An application's offers, the oldest first. */
export function listOffers(db: Db, applicationId: string): OfferRow[] {
  return ofApplication(db).all(applicationId);
}

/** An offer that was not removed. */
export function findOffer(db: Db, id: string): OfferRow | undefined {
  return find(db).get(id);
}

export function insertOffer(tx: Tx, id: string, applicationId: string, facts: OfferFacts): void {
  insert(tx).run({
    id,
    application_id: applicationId,
    terms: facts.terms,
    sent_on: facts.sentOn,
    expires_on: facts.expiresOn,
    created_at: tx.now,
  });
}

export function updateOffer(tx: Tx, id: string, facts: OfferFacts): void {
  update(tx).run(facts.terms, facts.sentOn, facts.expiresOn, id);
}

/** Records an answer by its day, or (both null) takes it back. */
export function answerOffer(
  tx: Tx,
  id: string,
  days: { acceptedOn: string | null; declinedOn: string | null },
): void {
  answer(tx).run(days.acceptedOn, days.declinedOn, id);
}

/** Marks an offer as removed. */
export function removeOffer(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}
