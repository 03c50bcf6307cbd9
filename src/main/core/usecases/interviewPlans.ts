import type { PlannedInterviewInput } from "../../../shared/domain/interview.ts";
import { decidePlan, planCoverage, planWarnings } from "../../../shared/domain/interviewPlan.ts";
import { labels } from "../../../shared/domain/labels.ts";
import { planFromSaved, planToSave, savedPlanSchema } from "../../../shared/domain/savedPlan.ts";
import type { Criterion } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { InterviewPlanView, Noticed, SavedPlan } from "../../../shared/ipc/interviewViews.ts";
import type { Db, Tx } from "../store/sql.ts";
import { listInterviewPlan, setInterviewPlan } from "../store/tables/interviewPlans.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import {
  listSavedTemplates,
  putSavedTemplate,
  removeSavedTemplate,
} from "../store/tables/savedTemplates.ts";
import {
  findLatestTemplate,
  listCriteria,
  listKnownCriterionIds,
} from "../store/tables/scorecardTemplates.ts";
import { listStages } from "../store/tables/stages.ts";
import { listTeamMembers } from "../store/tables/teamMembers.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** A requisition's interview plan, with what covers what. */
export function getPlan(
  { store }: Context,
  { requisitionId }: ParsedInputOf<"interviewPlan.get">,
): InterviewPlanView {
  found(findRequisition(store, requisitionId), "This requisition");
  return viewOf(store, requisitionId);
}

/** Saves the whole plan; what is left out of it is removed. */
export function savePlan(
  context: Context,
  { requisitionId, interviews }: ParsedInputOf<"interviewPlan.save">,
): InterviewPlanView {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, requisitionId), "This requisition");
    putPlan(tx, requisitionId, interviews);
    tx.label = labels.savePlan(requisition.title);
    return viewOf(tx, requisitionId);
  });
}

/** The same within a transaction, without a label. Throws `refused` and `not_found` with sentences. */
export function putPlan(
  tx: Tx,
  requisitionId: string,
  interviews: readonly PlannedInterviewInput[],
): void {
  const kept = listInterviewPlan(tx, requisitionId);
  const decided = settle(
    decidePlan({
      interviews,
      stages: listStages(tx, requisitionId),
      criterionIds: new Set(criteriaOf(tx, requisitionId).map(({ id }) => id)),
      knownCriterionIds: listKnownCriterionIds(tx, requisitionId),
      memberIds: new Set(listTeamMembers(tx).map(({ id }) => id)),
      kept: new Map(kept.map((interview) => [interview.id, interview])),
    }),
  );
  setInterviewPlan(
    tx,
    requisitionId,
    decided.map((interview) => ({ ...interview, id: interview.id ?? tx.newId() })),
  );
}

/** Plans kept for the next requisition, by name. */
export function listSavedPlans({ store }: Context): SavedPlan[] {
  return listSavedTemplates(store, "interview_plan").map(({ id, name, content }) => ({
    id,
    name,
    interviewCount: savedPlanSchema.parse(content).length,
  }));
}

/** Keeps a requisition's plan under a name; one of the same name is replaced. */
export function keepPlan(
  context: Context,
  { requisitionId, name }: ParsedInputOf<"interviewPlan.saveAsTemplate">,
): { id: string } {
  return commit(context, labels.keepPlan(name), (tx) => {
    found(findRequisition(tx, requisitionId), "This requisition");
    const content = planToSave(
      listInterviewPlan(tx, requisitionId),
      listStages(tx, requisitionId),
      criteriaOf(tx, requisitionId),
    );
    return { id: putSavedTemplate(tx, { kind: "interview_plan", name, content }) };
  });
}

/** Puts a kept plan in place of a requisition's own. */
export function applyPlan(
  context: Context,
  { requisitionId, templateId }: ParsedInputOf<"interviewPlan.applyTemplate">,
): Noticed & { plan: InterviewPlanView } {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, requisitionId), "This requisition");
    const { content } = savedPlan(tx, templateId);
    const { interviews, notices } = planFromSaved(
      savedPlanSchema.parse(content),
      listStages(tx, requisitionId),
      criteriaOf(tx, requisitionId),
    );
    putPlan(tx, requisitionId, interviews);
    tx.label = labels.savePlan(requisition.title);
    return { plan: viewOf(tx, requisitionId), notices };
  });
}

/** Forgets a kept plan; requisitions that were started from it stay as they are. */
export function dropSavedPlan(
  context: Context,
  { id }: ParsedInputOf<"interviewPlan.removeTemplate">,
): null {
  return commit(context, null, (tx) => {
    const { name } = savedPlan(tx, id);
    removeSavedTemplate(tx, id);
    tx.label = labels.dropPlan(name);
    return null;
  });
}

function savedPlan(db: Db, id: string) {
  const kept = listSavedTemplates(db, "interview_plan").find((one) => one.id === id);
  return found(kept, "This saved interview plan");
}

function criteriaOf(db: Db, requisitionId: string): Criterion[] {
  const template = findLatestTemplate(db, requisitionId);
  return template === undefined ? [] : listCriteria(db, template.id);
}

function viewOf(db: Db, requisitionId: string): InterviewPlanView {
  const criteria = criteriaOf(db, requisitionId);
  const today = new Set(criteria.map(({ id }) => id));
  // A criterion that has left the template since is kept in the row, for when it comes back.
  const interviews = listInterviewPlan(db, requisitionId).map((interview) => ({
    ...interview,
    focusCriterionIds: interview.focusCriterionIds.filter((id) => today.has(id)),
  }));
  return {
    interviews,
    coverage: planCoverage(criteria, interviews),
    warnings: planWarnings(criteria, interviews),
  };
}
