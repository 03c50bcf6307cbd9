import { labels } from "../../../shared/domain/labels.ts";
import { decideTransfer } from "../../../shared/domain/transfers.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Tx } from "../store/sql.ts";
import {
  activeCandidateIds,
  disposeApplication,
  findApplicationSource,
  insertApplication,
  lastPositions,
} from "../store/tables/applications.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { appendTransition } from "../store/tables/stageTransitions.ts";
import { listStages } from "../store/tables/stages.ts";
import { candidateIdsOf, loadCards, namesOf } from "./applications.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** Moves applications to another requisition; returns the new ones in the order given. */
export function transfer(
  context: Context,
  input: ParsedInputOf<"application.transfer">,
): { applicationIds: string[] } {
  return commit(context, null, (tx) => transferApplications(tx, input));
}

/** The same within a transaction. The old ones keep their cards and their history. */
export function transferApplications(
  tx: Tx,
  input: ParsedInputOf<"application.transfer">,
): { applicationIds: string[] } {
  const applications = loadCards(tx, input.applicationIds);
  const to = found(findRequisition(tx, input.toRequisitionId), "The other requisition");
  const { stage, changes } = settle(
    decideTransfer({
      applications,
      to,
      stages: listStages(tx, to.id),
      toStageId: input.toStageId,
      activeThere: activeCandidateIds(tx, to.id),
      lastPositions: lastPositions(tx, to.id),
    }),
  );
  const applicationIds = changes.map((change) => {
    const { applicationId, stageId } = change;
    const gone = { applicationId, reasonId: null, note: null, disposedAt: tx.now };
    disposeApplication(tx, { ...gone, disposition: "transferred" });
    appendTransition(tx, {
      applicationId,
      kind: "transferred",
      fromStageId: stageId,
      toStageId: stageId,
      fromDisposition: "active",
      toDisposition: "transferred",
    });
    return beginThere(tx, change, { requisitionId: to.id, stageId: stage.id });
  });
  touchCandidates(tx, candidateIdsOf(applications));
  tx.label = labels.transfer(namesOf(applications), to.title);
  return { applicationIds };
}

function beginThere(
  tx: Tx,
  from: { applicationId: string; candidateId: string; position: string },
  to: { requisitionId: string; stageId: string },
): string {
  const id = tx.newId();
  insertApplication(tx, {
    ...to,
    id,
    candidateId: from.candidateId,
    position: from.position,
    disposition: "active",
    dispositionReasonId: null,
    dispositionNote: null,
    disposedAt: null,
    appliedAt: tx.now,
    enteredStageAt: tx.now,
    enteredStated: false,
    startsOn: null,
    transferredFromId: from.applicationId,
    source: findApplicationSource(tx, from.applicationId),
  });
  appendTransition(tx, {
    applicationId: id,
    kind: "applied",
    fromStageId: null,
    toStageId: to.stageId,
    fromDisposition: null,
    toDisposition: "active",
  });
  return id;
}
