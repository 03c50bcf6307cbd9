import { answerCheck } from "../usecases/applicationViews.ts";
import {
  addApplication,
  hire,
  moveToStage,
  reject,
  restore,
  withdraw,
} from "../usecases/applications.ts";
import {
  getState,
  loadSampleData,
  removeSampleData,
  saveSettings,
  startEmpty,
} from "../usecases/app.ts";
import { getBoard, listReasons } from "../usecases/board.ts";
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
import { cancelJob, exportPipeline } from "../usecases/exports.ts";
import { redo, undo, undoState } from "../usecases/history.ts";
import { getHome, searchPalette } from "../usecases/home.ts";
import { addMember, chooseActor, renameMember } from "../usecases/members.ts";
import { draftRequisitions, importPostings } from "../usecases/postingImports.ts";
import { draftPosting, getPosting } from "../usecases/postings.ts";
import {
  addOpenings,
  createRequisition,
  dropRequisition,
  getRequisition,
  listRequisitions,
  setStatus,
  updateRequisition,
} from "../usecases/requisitions.ts";
import {
  getScorecard,
  openScorecard,
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
import type { Routes } from "./router.ts";

/** The handler of every route of the core. One that is missing or does not fit fails to compile. */
export const routes: Routes = {
  "app.state": getState,
  "app.startEmpty": startEmpty,
  "app.loadSampleData": loadSampleData,
  "app.removeSampleData": removeSampleData,
  "settings.save": saveSettings,
  "member.add": addMember,
  "member.rename": renameMember,
  "actor.choose": chooseActor,
  "home.get": getHome,
  "palette.search": searchPalette,
  "posting.read": draftPosting,
  "posting.import": importPostings,
  "posting.get": getPosting,
  "requisition.draftFromPostings": draftRequisitions,
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
  "scorecardTemplate.versions": listVersions,
  "savedScorecard.list": listSavedScorecards,
  "savedScorecard.save": saveScorecard,
  "savedScorecard.remove": dropSavedScorecard,
  "board.get": getBoard,
  "reason.list": listReasons,
  "candidate.list": listCandidates,
  "candidate.get": getCandidate,
  "candidate.add": addCandidate,
  "candidate.update": updateCandidate,
  "candidate.setTags": setTags,
  "candidate.remove": dropCandidate,
  "note.add": addNote,
  "application.add": addApplication,
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
  "history.state": undoState,
  "history.undo": undo,
  "history.redo": redo,
  "export.pipeline": exportPipeline,
  "job.cancel": cancelJob,
};
