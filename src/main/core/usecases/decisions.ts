import { decideRecording, decideRevoking } from "../../../shared/domain/decision.ts";
import { labels } from "../../../shared/domain/labels.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { readDecisionCards, type DecisionCard } from "../store/reads/cards.ts";
import type { Db } from "../store/sql.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import {
  findDecision,
  insertDecision,
  listDecisions,
  revokeDecision,
} from "../store/tables/decisions.ts";
import { findRequisition, updateRequisitionBlind } from "../store/tables/requisitions.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { standingOn } from "./standing.ts";

/** Records what people decided of an application; it is on nobody's undo stack. */
export function recordDecision(
  context: Context,
  { applicationId, outcome, reason }: ParsedInputOf<"decision.record">,
): { id: string } {
  return commit(context, null, (tx) => {
    const application = load(tx, applicationId);
    const stands = listDecisions(tx, applicationId).find((one) => one.revokedAt === null);
    settle(decideRecording(stands ?? null, standingOn(tx, application).hiddenText));
    const id = tx.newId();
    insertDecision(tx, { id, applicationId, outcome, reason });
    touchCandidates(tx, [application.candidateId]);
    return { id };
  });
}

/** Takes a decision back, with a reason; both stay on record. */
export function revoke(context: Context, { id, reason }: ParsedInputOf<"decision.revoke">): null {
  return commit(context, null, (tx) => {
    const decision = found(findDecision(tx, id), "This decision");
    const application = load(tx, decision.applicationId);
    settle(decideRevoking(decision, standingOn(tx, application).hiddenText));
    revokeDecision(tx, id, reason);
    touchCandidates(tx, [application.candidateId]);
    return null;
  });
}

/** Says how far others' judgement is hidden from interviewers of a requisition. */
export function setBlind(
  context: Context,
  { id, blind }: ParsedInputOf<"requisition.setBlind">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, id), "This requisition");
    if (requisition.blind === blind) return null;
    updateRequisitionBlind(tx, id, blind);
    tx.label = labels.setBlind(requisition.title);
    return null;
  });
}

function load(db: Db, applicationId: string): DecisionCard {
  return found(readDecisionCards(db, [applicationId])[0], "This application");
}
