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
import { listActiveIds } from "../store/tables/applications.ts";
import { insertOpening, listOpenings } from "../store/tables/openings.ts";
import { listPipelineTemplates } from "../store/tables/pipelineTemplates.ts";
import {
  findRequisition,
  insertRequisition,
  removeRequisition,
  updateRequisitionFacts,
  updateRequisitionStatus,
} from "../store/tables/requisitions.ts";
import { readHiringTeam, setHiringTeam } from "../store/tables/requisitionMembers.ts";
import { appendStatusChange } from "../store/tables/requisitionStatusChanges.ts";
import { insertScorecardTemplate } from "../store/tables/scorecardTemplates.ts";
import { insertStage, listStages } from "../store/tables/stages.ts";
import { findTeamMember } from "../store/tables/teamMembers.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { localDate } from "./dates.ts";
import { leavePipeline } from "./leaving.ts";
import { pauseReader } from "./pauses.ts";
import { loadTemplate } from "./pipelineTemplates.ts";
import { transferApplications } from "./transfers.ts";

/** An application past its stage's target. */
export interface LateStay extends StageStay {
  /** Working days, those on hold left out. */
  worked: number;
}

/** Active applications past their stage's target, the longest stay first; none while on hold. */
export function lateStays(db: Db, now: string): LateStay[] {
  const pauses = pauseReader(db);
  return readLongStays(db, now).flatMap((stay) => {
    if (stay.requisitionStatus !== "open") return [];
    const late = lateness({ ...stay, now, pauses: pauses(stay.requisitionId) });
    return late.isLate ? [{ ...stay, worked: late.workingDays }] : [];
  });
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
    team: readHiringTeam(store, id),
    pauses: pauseReader(store)(id),
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
  input: Omit<ParsedInputOf<"requisition.create">, "templateId"> & { templateId?: string | null },
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
    insertJobPosting(tx, { ...posting, id: tx.newId(), requisitionId: id, text });
  }
  insertStages(tx, id, input.templateId ?? null);
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

function insertStages(tx: Tx, requisitionId: string, templateId: string | null): void {
  const template =
    templateId === null ? listPipelineTemplates(tx)[0] : loadTemplate(tx, templateId);
  const stages = template?.stages ?? defaultPipeline;
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

/** Closes a requisition, with what becomes of those who are active on it, in one step. */
export function closeRequisition(
  context: Context,
  { id, remaining }: ParsedInputOf<"requisition.close">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, id), "This requisition");
    const applicationIds = listActiveIds(tx, id);
    if (applicationIds.length > 0 && remaining.kind === "reject") {
      leavePipeline(tx, "rejected", { ...remaining, applicationIds });
    }
    if (applicationIds.length > 0 && remaining.kind === "transfer") {
      transferApplications(tx, { ...remaining, applicationIds });
    }
    changeStatus(tx, id, "closed");
    tx.label = labels.setStatus(requisition.title, "closed");
    return null;
  });
}

/** Makes these the hiring team of a requisition. */
export function setTeam(
  context: Context,
  { id, ...team }: ParsedInputOf<"requisition.setTeam">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, id), "This requisition");
    for (const memberId of Object.values(team).flat()) {
      found(findTeamMember(tx, memberId), "One of these people");
    }
    setHiringTeam(tx, id, team);
    tx.label = labels.setTeam(requisition.title);
    return null;
  });
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
