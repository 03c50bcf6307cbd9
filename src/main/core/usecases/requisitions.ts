import { labels } from "../../../shared/domain/labels.ts";
import { orderKeysBetween } from "../../../shared/domain/orderKey.ts";
import { defaultPipeline } from "../../../shared/domain/pipeline.ts";
import { decidePostingText } from "../../../shared/domain/postingText.ts";
import { decideStatus, type Blind } from "../../../shared/domain/requisition.ts";
import { lateness } from "../../../shared/domain/workingDays.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { RequisitionDetail, RequisitionSummary } from "../../../shared/ipc/views.ts";
import { instantOf } from "../store/clock.ts";
import { readRequisitionFunnels } from "../store/reads/requisitionSummaries.ts";
import { readLongStays, type StageStay } from "../store/reads/toDo.ts";
import type { Db, Tx } from "../store/sql.ts";
import { setChecks } from "../store/tables/applicationChecks.ts";
import { insertJobPosting } from "../store/tables/jobPostings.ts";
import { insertOpening, listOpenings } from "../store/tables/openings.ts";
import { listPipelineTemplates } from "../store/tables/pipelineTemplates.ts";
import {
  findRequisition,
  insertRequisition,
  removeRequisition,
  updateRequisitionFacts,
  updateRequisitionStatus,
} from "../store/tables/requisitions.ts";
import { appendStatusChange } from "../store/tables/requisitionStatusChanges.ts";
import { insertScorecardTemplate } from "../store/tables/scorecardTemplates.ts";
import { insertStage, listStages } from "../store/tables/stages.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { localDate } from "./dates.ts";

/** Active applications past their stage's target, the longest stay first; none while on hold. */
export function lateStays(db: Db, now: string): StageStay[] {
  return readLongStays(db, now).filter(
    (stay) => stay.requisitionStatus === "open" && lateness({ ...stay, now }).isLate,
  );
}

/** Every requisition with its funnel, in the order in which they were made. */
export function listRequisitions({ store, clock }: Context): RequisitionSummary[] {
  const late = Map.groupBy(lateStays(store, instantOf(clock())), (stay) => stay.requisitionId);
  return readRequisitionFunnels(store).map((row) => ({
    ...row,
    lateCount: late.get(row.id)?.length ?? 0,
  }));
}

/** One requisition with its stages and openings. */
export function getRequisition(
  { store }: Context,
  { id }: ParsedInputOf<"requisition.get">,
): RequisitionDetail {
  const requisition = found(findRequisition(store, id), "This requisition");
  return {
    requisition,
    stages: listStages(store, id),
    openings: listOpenings(store, id),
  };
}

/** Creates a requisition with its posting, stages, openings, criteria and checks. */
export function createRequisition(
  context: Context,
  input: ParsedInputOf<"requisition.create">,
): { id: string } {
  return commit(context, labels.createRequisition(input.facts.title), (tx) =>
    beginRequisition(tx, input, { isSample: false, blind: "until_submitted" }),
  );
}

/** The same within a transaction. The posting is kept word for word. */
export function beginRequisition(
  tx: Tx,
  input: ParsedInputOf<"requisition.create">,
  { isSample, blind }: { isSample: boolean; blind: Blind },
): { id: string } {
  const id = tx.newId();
  const { status, posting } = input;
  insertRequisition(tx, {
    ...input.facts,
    id,
    status,
    blind,
    createdAt: tx.now,
    openedAt: status === "open" ? tx.now : null,
    isSample,
  });
  appendStatusChange(tx, { requisitionId: id, fromStatus: null, toStatus: status });
  if (posting !== null) {
    const text = settle(decidePostingText(posting.text));
    insertJobPosting(tx, { id: tx.newId(), requisitionId: id, text, marks: posting.marks });
  }
  insertStages(tx, id);
  insertOpenings(tx, id, input.openings);
  insertScorecardTemplate(tx, {
    requisitionId: id,
    criteria: input.criteria.map((criterion) => ({ ...criterion, id: tx.newId() })),
  });
  setChecks(
    tx,
    id,
    input.checks.map((check) => ({ ...check, id: tx.newId() })),
  );
  return { id };
}

function insertStages(tx: Tx, requisitionId: string): void {
  const stages = listPipelineTemplates(tx)[0]?.stages ?? defaultPipeline;
  const positions = orderKeysBetween(null, null, stages.length);
  stages.forEach((stage, index) => {
    const position = positions[index] ?? "";
    insertStage(tx, { ...stage, id: tx.newId(), requisitionId, position, archivedAt: null });
  });
}

function insertOpenings(tx: Tx, requisitionId: string, count: number): void {
  const openedOn = localDate(new Date(tx.now));
  for (let left = count; left > 0; left -= 1) {
    insertOpening(tx, {
      id: tx.newId(),
      requisitionId,
      openedOn,
      filledAt: null,
      filledBy: null,
      closedAt: null,
    });
  }
}

/** Changes the facts of a requisition. */
export function updateRequisition(
  context: Context,
  { id, facts }: ParsedInputOf<"requisition.update">,
): null {
  return commit(context, labels.editRequisition(facts.title), (tx) => {
    found(findRequisition(tx, id), "This requisition");
    updateRequisitionFacts(tx, id, facts);
    return null;
  });
}

/** Opens, holds or closes a requisition. */
export function setStatus(
  context: Context,
  { id, status }: ParsedInputOf<"requisition.setStatus">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, id), "This requisition");
    changeStatus(tx, requisition.id, status);
    tx.label = labels.setStatus(requisition.title, status);
    return null;
  });
}

/** The same within a transaction; a status that it has already changes nothing. */
export function changeStatus(
  tx: Tx,
  id: string,
  status: ParsedInputOf<"requisition.setStatus">["status"],
): void {
  const requisition = found(findRequisition(tx, id), "This requisition");
  const change = settle(decideStatus(requisition, status, tx.now));
  if (change === null) return;
  updateRequisitionStatus(tx, id, change);
  appendStatusChange(tx, { requisitionId: id, fromStatus: requisition.status, toStatus: status });
}

/** Opens further places to fill. */
export function addOpenings(
  context: Context,
  { id, count }: ParsedInputOf<"requisition.addOpenings">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, id), "This requisition");
    insertOpenings(tx, id, count);
    tx.label = labels.addOpenings(requisition.title, count);
    return null;
  });
}

/** Removes a requisition from sight; its candidates stay. */
export function dropRequisition(
  context: Context,
  { id }: ParsedInputOf<"requisition.remove">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, id), "This requisition");
    removeRequisition(tx, id);
    tx.label = labels.removeRequisition(requisition.title);
    return null;
  });
}
