import type { Disposition, DispositionReason } from "../domain/application.ts";
import type { NextAction } from "../domain/nextAction.ts";
import type { Competency } from "../domain/competency.ts";
import type { Candidate } from "../domain/candidate.ts";
import type { InterviewStart } from "../domain/interview.ts";
import type { Pause } from "../domain/pauses.ts";
import type { Stage } from "../domain/pipeline.ts";
import type { HiringTeam } from "../domain/hiringTeam.ts";
import type { Blind, Opening, Requisition, RequisitionStatus } from "../domain/requisition.ts";
import type {
  DraftCheck,
  DraftCriterion,
  KeptCriterion,
  PostingComparison,
  PostingCorrection,
} from "../domain/generation/index.ts";
import type { PostingMark, PostingReading } from "../domain/posting/reading.ts";
import type {
  Check,
  CheckAnswer,
  CheckInput,
  Criterion,
  CriterionInput,
  Missing,
  OverallRecommendation,
  RatedCriterion,
  ScorecardStatus,
} from "../domain/scorecard.ts";
import type { DueAction, OpenOffer } from "./boardViews.ts";

/** A person on this side of the table: recruiter, hiring manager or interviewer. */
export interface TeamMember {
  id: string;
  name: string;
  email: string | null;
}

export interface UndoState {
  /** Labels of what Undo and Redo would do for the acting person; null for nothing. */
  undo: string | null;
  redo: string | null;
}

export interface AppState {
  schemaVersion: number;
  databaseFile: string;
  /** True until a person chose sample data or an empty start. */
  isFirstRun: boolean;
  hasSampleData: boolean;
  actor: TeamMember;
  members: TeamMember[];
  candidateCount: number;
  settings: Settings;
}

export interface Settings {
  appearance: "system" | "light" | "dark";
}

export interface RequisitionSummary {
  id: string;
  title: string;
  company: string | null;
  status: RequisitionStatus;
  isSample: boolean;
  activeCount: number;
  lateCount: number;
  openingsLeft: number;
  /** Active applications by stage, in the order of the stages. */
  funnel: { stageId: string; name: string; count: number }[];
}

export interface RequisitionDetail {
  requisition: Requisition;
  stages: Stage[];
  openings: Opening[];
  /** Ids of people by what they do on it. */
  team: HiringTeam;
  /** Times in which its clocks stood still. */
  pauses: Pause[];
}

export interface HomeItem {
  kind: "late" | "scorecard_owed";
  applicationId: string;
  candidateId: string;
  requisitionId: string;
  scorecardId: string | null;
  /** The seat that owes the card; `scorecard.open` begins the card there. */
  seatId: string | null;
  name: string;
  requisitionTitle: string;
  /** "9 days in Onsite, target 5" */
  detail: string;
}

export interface Home {
  items: HomeItem[];
  /** Next actions due today or before, the earliest first. */
  nextActions: DueAction[];
  /** Offers that wait for an answer, the first to expire first. */
  offers: OpenOffer[];
  requisitions: RequisitionSummary[];
}

/** A posting read but not saved: the reading, and the criteria and checks drafted from it. */
export interface DraftPosting {
  reading: PostingReading;
  criteria: DraftCriterion[];
  checks: DraftCheck[];
  /** Sentences on what is unusual about the posting and what was proposed for it. */
  notes: string[];
}

/** What a changed posting would do to a requisition's scorecard. */
export interface PostingChange {
  /** The version of the template that was compared. */
  baseVersion: number;
  reading: PostingReading;
  comparison: PostingComparison;
  /** Criteria that stay themselves, with the new posting's lines. */
  kept: KeptCriterion[];
  /** Criteria proposed for what is new. */
  added: CriterionInput[];
  /** Criteria whose requirements all went. */
  dropped: Criterion[];
  /** The checks as they would be; those that stay keep their identity. */
  checks: CheckInput[];
}

/** A competency of the library; `id` where a person wrote or changed it. */
export interface CompetencyEntry {
  id: string | null;
  origin: "shipped" | "changed" | "own";
  competency: Competency;
}

/** How many competencies were taken in, and a sentence for each that was not. */
export interface ImportedCompetencies {
  count: number;
  problems: string[];
}

/** What was found in a file (or, where `name` is null, in what was pasted). */
export interface ImportedPostings {
  name: string | null;
  postings: { label: string; document: { text: string; marks: PostingMark[] } }[];
}

export interface SavedPosting {
  text: string;
  version: number;
  createdAt: string;
  /** What was read, with the corrections in it. */
  reading: PostingReading;
  corrections: PostingCorrection[];
}

export interface TemplateView {
  id: string;
  version: number;
  criteria: Criterion[];
  checks: Check[];
  /** Cards begun or submitted on this version: editing then makes a new one. */
  cardCount: number;
}

/** One version of a scorecard template as it was saved. */
export interface TemplateVersion {
  version: number;
  createdAt: string;
  /** The name of who saved it. */
  createdBy: string;
  cardCount: number;
  criteria: Criterion[];
}

/** Criteria and checks kept by name for the next requisition of the kind. */
export interface SavedScorecard {
  id: string;
  name: string;
  criteria: CriterionInput[];
  checks: CheckInput[];
}

export interface CandidateRow {
  candidateId: string;
  applicationId: string | null;
  name: string;
  email: string | null;
  currentTitle: string | null;
  currentCompany: string | null;
  requisitionId: string | null;
  requisitionTitle: string | null;
  stageName: string | null;
  disposition: Disposition | null;
  enteredStageAt: string | null;
  targetDays: number | null;
  /** Times in which the requisition's clocks stood still. */
  pauses: Pause[];
  source: string | null;
  lastActivityAt: string;
}

export interface CandidateList {
  rows: CandidateRow[];
  /** How many rows the filter matches; `rows` holds at most the page asked for. */
  total: number;
  candidateCount: number;
}

export interface ApplicationView {
  applicationId: string;
  requisitionId: string;
  requisitionTitle: string;
  stages: { id: string; name: string }[];
  stageId: string;
  stageName: string;
  disposition: Disposition;
  reason: string | null;
  note: string | null;
  appliedAt: string;
  enteredStageAt: string;
  targetDays: number | null;
  /** Times in which the requisition's clocks stood still. */
  pauses: Pause[];
  nextAction: NextAction | null;
  /** The requisition and application that it was moved here from, or on to. */
  transferredFrom: Transfer | null;
  transferredTo: Transfer | null;
  startsOn: string | null;
  scorecards: ScorecardSummary[];
  checks: { check: Check; answer: CheckAnswer | null; seenIn: string | null; by: string | null }[];
}

/** The other side of a transfer. */
export interface Transfer {
  applicationId: string;
  requisitionId: string;
  requisitionTitle: string;
}

export interface ScorecardSummary {
  id: string;
  author: TeamMember;
  status: ScorecardStatus;
  interviewName: string;
  submittedAt: string | null;
  /** Null while hidden from the acting person (blind). */
  recommendation: OverallRecommendation | null;
  mean: number | null;
  isHidden: boolean;
}

export interface TimelineEntry {
  id: string;
  at: string;
  kind: "transition" | "note" | "scorecard" | "interview" | "decision";
  /** A whole sentence ("Moved to Onsite by Mara Voss"). */
  text: string;
  applicationId: string | null;
  /** When a person stated the time rather than the clock. */
  isStated: boolean;
  isVoided: boolean;
}

export interface CandidateDetail {
  candidate: Candidate;
  tags: string[];
  applications: ApplicationView[];
  timeline: TimelineEntry[];
}

/** One version of a card that was reopened. */
export interface CardVersion {
  id: string;
  status: ScorecardStatus;
  submittedAt: string | null;
  /** Why the version before was reopened; null for the first one. */
  reopenReason: string | null;
}

export interface ScorecardView {
  id: string;
  status: ScorecardStatus;
  author: TeamMember;
  applicationId: string;
  candidateId: string;
  candidateName: string;
  currentTitle: string | null;
  currentCompany: string | null;
  requisitionId: string;
  requisitionTitle: string;
  seatId: string;
  interviewId: string;
  interviewName: string;
  interviewStart: InterviewStart | null;
  /** Minutes; null where nobody said it. */
  interviewLength: number | null;
  templateVersion: number;
  /** How far others' cards are hidden on this requisition, and whether they are from whoever reads. */
  blind: Blind;
  areOthersHidden: boolean;
  /** Every version of this card, the oldest first; more than one where it was reopened. */
  versions: CardVersion[];
  ratings: RatedCriterion[];
  recommendation: OverallRecommendation | null;
  takeaways: string;
  privateNote: string;
  submittedAt: string | null;
  /** The reason a person gave for submitting with gaps. */
  gapReason: string | null;
  missing: Missing;
  checks: ApplicationView["checks"];
}

export interface PaletteHit {
  kind: "requisition" | "candidate";
  id: string;
  title: string;
  detail: string;
}

/** What was undone or redone, and what had changed since and was left as it is. */
export interface UndoResult {
  label: string;
  /** Sentences such as "Ada Park's stage has changed since and was left." */
  left: string[];
}

export interface ReasonList {
  /** Those that can be chosen, by kind and in their order. */
  reasons: DispositionReason[];
  /** Those that no longer can. */
  archived: DispositionReason[];
}

export interface ExportResult {
  fileName: string;
  rows: number;
}
