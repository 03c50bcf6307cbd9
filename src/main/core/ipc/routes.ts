import { answerCheck } from "../usecases/applicationViews.ts";
import { addApplication, addApplications, moveToStage } from "../usecases/applications.ts";
import { getState, removeSampleData, saveSettings, startEmpty } from "../usecases/app.ts";
import { getBoard, getFlow, getLeft } from "../usecases/board.ts";
import { getCandidate } from "../usecases/candidateDetail.ts";
import {
  addCandidate,
  addNote,
  dropCandidate,
  listCandidates,
  setTags,
  updateCandidate,
} from "../usecases/candidates.ts";
import {
  dropCompetency,
  importCompetencies,
  listCompetencies,
  saveCompetency,
} from "../usecases/competencies.ts";
import { exportCalendar } from "../usecases/calendars.ts";
import { printComparison, printDebrief } from "../usecases/debriefPrints.ts";
import { printKits } from "../usecases/kits.ts";
import { compareApplications, getDebrief } from "../usecases/debriefs.ts";
import { recordDecision, revoke, setBlind } from "../usecases/decisions.ts";
import { cancelJob, exportPipeline } from "../usecases/exports.ts";
import { redo, undo, undoState } from "../usecases/history.ts";
import { getHome, searchPalette } from "../usecases/home.ts";
import { hire, reject, restore, withdraw } from "../usecases/leaving.ts";
import { addMember, chooseActor, renameMember } from "../usecases/members.ts";
import { completeNextAction, setNextAction, snoozeNextAction } from "../usecases/nextActions.ts";
import {
  acceptOffer,
  declineOffer,
  dropOffer,
  listOffersOf,
  saveOffer,
  unanswerOffer,
} from "../usecases/offers.ts";
import { returnOpening, shutOpening } from "../usecases/openings.ts";
import {
  applyTemplate,
  dropTemplate,
  listTemplates,
  saveTemplate as savePipelineTemplate,
  saveTemplateFrom,
} from "../usecases/pipelineTemplates.ts";
import { addMany, readMany } from "../usecases/quickAdd.ts";
import {
  addReason,
  listReasons,
  renameReasonTo,
  reorderReason,
  retireReason,
  returnReason,
} from "../usecases/reasons.ts";
import { dropView, listViews, saveView } from "../usecases/savedViews.ts";
import {
  addStage,
  archive,
  dropStage,
  reorderStage,
  unarchiveStage,
  updateStage,
} from "../usecases/stages.ts";
import { transfer } from "../usecases/transfers.ts";
import {
  addOpenings,
  closeRequisition,
  createRequisition,
  dropRequisition,
  getRequisition,
  listRequisitions,
  setStatus,
  setTeam,
  updateRequisition,
} from "../usecases/requisitions.ts";
import {
  changeInterview,
  cancelInterview,
  markDone,
  planInterview,
  recordNoShow,
  reopenInterview,
  reschedule,
  setSeats,
} from "../usecases/interviews.ts";
import {
  applyPlan,
  dropSavedPlan,
  getPlan,
  keepPlan,
  listSavedPlans,
  savePlan,
} from "../usecases/interviewPlans.ts";
import {
  getInterview,
  getReminder,
  listInterviews,
  listOwedCards,
} from "../usecases/interviewViews.ts";
import { openScorecard } from "../usecases/scorecardOpening.ts";
import { deleteDraft, reopenScorecard } from "../usecases/scorecardVersions.ts";
import {
  getScorecard,
  rate,
  submit,
  writeEvidence,
  writeScorecard,
} from "../usecases/scorecards.ts";
import {
  dropSavedScorecard,
  listSavedScorecards,
  saveScorecard,
} from "../usecases/savedScorecards.ts";
import { getTemplate, listVersions, saveTemplate } from "../usecases/scorecardTemplates.ts";
import type { Context } from "../usecases/context.ts";
import type { Routes } from "./router.ts";

/**
 * A handler whose module is loaded when it is first asked for: reading postings takes word lists
 * that a start without one need not wait for.
 */
function later<Input, Output>(
  load: () => Promise<(context: Context, input: Input) => Output | Promise<Output>>,
) {
  return async (context: Context, input: Input): Promise<Output> => (await load())(context, input);
}
const loadPostings = () => import("../usecases/postings.ts");
const loadImports = () => import("../usecases/postingImports.ts");
const loadChanges = () => import("../usecases/postingChanges.ts");

/** The handler of every route of the core. One that is missing or does not fit fails to compile. */
export const routes: Routes = {
  "app.state": getState,
  "app.startEmpty": startEmpty,
  "app.loadSampleData": later(
    async () => (await import("../usecases/loadSampleData.ts")).loadSampleData,
  ),
  "app.removeSampleData": removeSampleData,
  "settings.save": saveSettings,
  "member.add": addMember,
  "member.rename": renameMember,
  "actor.choose": chooseActor,
  "home.get": getHome,
  "palette.search": searchPalette,
  "posting.read": later(async () => (await loadPostings()).draftPosting),
  "posting.import": later(async () => (await loadImports()).importPostings),
  "posting.get": later(async () => (await loadPostings()).getPosting),
  "posting.compare": later(async () => (await loadChanges()).comparePosting),
  "posting.replace": later(async () => (await loadChanges()).replacePosting),
  "requisition.draftFromPostings": later(async () => (await loadImports()).draftRequisitions),
  "requisition.list": listRequisitions,
  "requisition.get": getRequisition,
  "requisition.create": createRequisition,
  "requisition.update": updateRequisition,
  "requisition.setStatus": setStatus,
  "requisition.addOpenings": addOpenings,
  "requisition.remove": dropRequisition,
  "competency.list": listCompetencies,
  "competency.save": saveCompetency,
  "competency.remove": dropCompetency,
  "competency.import": importCompetencies,
  "scorecardTemplate.get": getTemplate,
  "scorecardTemplate.save": saveTemplate,
  "scorecardTemplate.draft": later(
    async () => (await import("../usecases/criteriaDrafts.ts")).draftCriteria,
  ),
  "scorecardTemplate.versions": listVersions,
  "savedScorecard.list": listSavedScorecards,
  "savedScorecard.save": saveScorecard,
  "savedScorecard.remove": dropSavedScorecard,
  "requisition.close": closeRequisition,
  "requisition.setTeam": setTeam,
  "opening.close": shutOpening,
  "opening.reopen": returnOpening,
  "board.get": getBoard,
  "board.flow": getFlow,
  "board.left": getLeft,
  "savedView.list": listViews,
  "savedView.save": saveView,
  "savedView.remove": dropView,
  "stage.add": addStage,
  "stage.update": updateStage,
  "stage.place": reorderStage,
  "stage.archive": archive,
  "stage.restore": unarchiveStage,
  "stage.remove": dropStage,
  "pipelineTemplate.list": listTemplates,
  "pipelineTemplate.save": savePipelineTemplate,
  "pipelineTemplate.saveFrom": saveTemplateFrom,
  "pipelineTemplate.apply": applyTemplate,
  "pipelineTemplate.remove": dropTemplate,
  "reason.list": listReasons,
  "reason.add": addReason,
  "reason.rename": renameReasonTo,
  "reason.place": reorderReason,
  "reason.archive": retireReason,
  "reason.restore": returnReason,
  "offer.list": listOffersOf,
  "offer.save": saveOffer,
  "offer.accept": acceptOffer,
  "offer.decline": declineOffer,
  "offer.unanswer": unanswerOffer,
  "offer.remove": dropOffer,
  "candidate.readMany": readMany,
  "candidate.addMany": addMany,
  "candidate.list": listCandidates,
  "candidate.get": getCandidate,
  "candidate.add": addCandidate,
  "candidate.update": updateCandidate,
  "candidate.setTags": setTags,
  "candidate.remove": dropCandidate,
  "note.add": addNote,
  "application.add": addApplication,
  "application.addMany": addApplications,
  "application.transfer": transfer,
  "application.setNextAction": setNextAction,
  "application.snoozeNextAction": snoozeNextAction,
  "application.completeNextAction": completeNextAction,
  "application.moveToStage": moveToStage,
  "application.reject": reject,
  "application.withdraw": withdraw,
  "application.hire": hire,
  "application.restore": restore,
  "application.answerCheck": answerCheck,
  "scorecard.open": openScorecard,
  "scorecard.get": getScorecard,
  "scorecard.rate": rate,
  "scorecard.writeEvidence": writeEvidence,
  "scorecard.write": writeScorecard,
  "scorecard.submit": submit,
  "scorecard.reopen": reopenScorecard,
  "scorecard.removeDraft": deleteDraft,
  "interviewPlan.get": getPlan,
  "interviewPlan.save": savePlan,
  "interviewPlan.templates": listSavedPlans,
  "interviewPlan.saveAsTemplate": keepPlan,
  "interviewPlan.applyTemplate": applyPlan,
  "interviewPlan.removeTemplate": dropSavedPlan,
  "interview.list": listInterviews,
  "interview.get": getInterview,
  "interview.plan": planInterview,
  "interview.change": changeInterview,
  "interview.reschedule": reschedule,
  "interview.setSeats": setSeats,
  "interview.markDone": markDone,
  "interview.cancel": cancelInterview,
  "interview.noShow": recordNoShow,
  "interview.reopen": reopenInterview,
  "scorecard.owed": listOwedCards,
  "scorecard.reminder": getReminder,
  "export.interviewCalendar": exportCalendar,
  "print.kits": printKits,
  "debrief.get": getDebrief,
  "debrief.compare": compareApplications,
  "decision.record": recordDecision,
  "decision.revoke": revoke,
  "requisition.setBlind": setBlind,
  "print.debrief": printDebrief,
  "print.compare": printComparison,
  "history.state": undoState,
  "history.undo": undo,
  "history.redo": redo,
  "export.pipeline": exportPipeline,
  "job.cancel": cancelJob,
};
