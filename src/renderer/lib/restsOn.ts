import type { CoreRouteName, QueryName } from "../../shared/ipc/contract.ts";

/** Tables of the store, as `changed.tables` names them. */
type TableName =
  | "setting"
  | "team_member"
  | "requisition"
  | "job_posting"
  | "competency"
  | "saved_template"
  | "stage"
  | "candidate"
  | "candidate_tag"
  | "disposition_reason"
  | "application"
  | "opening"
  | "stage_transition"
  | "scorecard_template"
  | "criterion_version"
  | "application_check"
  | "check_answer"
  | "interview_plan"
  | "interview"
  | "decision"
  | "seat"
  | "scorecard"
  | "scorecard_rating"
  | "note"
  | "offer"
  | "pipeline_template"
  | "requisition_member"
  | "saved_view";

/** The queries that a window keeps and brings up to date. */
export type CoreQueryName = Extract<QueryName, CoreRouteName>;

const interviewTables = [
  "interview",
  "seat",
  "scorecard",
  "application",
  "candidate",
  "requisition",
  "criterion_version",
  "team_member",
  "setting",
] as const satisfies readonly TableName[];

const debriefTables = [
  ...interviewTables,
  "scorecard_rating",
  "scorecard_template",
  "decision",
  "stage",
  "application_check",
  "check_answer",
] as const satisfies readonly TableName[];

/**
 * Which tables the answer of a query rests on; a change of one of them makes it out of date. A
 * board's cards are brought up to date one by one (`boardPatch.ts`), so it rests on little.
 */
const tablesOf: Readonly<Record<CoreQueryName, readonly TableName[] | "all">> = {
  "app.state": ["setting", "team_member", "candidate", "requisition"],
  "home.get": [
    "requisition",
    "application",
    "candidate",
    "stage",
    "opening",
    "scorecard",
    "seat",
    "interview",
    "offer",
  ],
  "palette.search": ["requisition", "candidate", "application"],
  "posting.read": [],
  "scorecardTemplate.draft": [],
  "scorecardTemplate.versions": ["scorecard_template", "criterion_version", "scorecard"],
  "savedScorecard.list": ["saved_template"],
  "competency.list": ["competency"],
  "posting.import": [],
  "posting.compare": ["job_posting", "scorecard_template", "criterion_version"],
  "posting.get": ["job_posting"],
  "requisition.list": ["requisition", "application", "stage", "opening"],
  "requisition.get": ["requisition", "requisition_member", "stage", "opening"],
  "scorecardTemplate.get": [
    "scorecard_template",
    "criterion_version",
    "application_check",
    "scorecard",
  ],
  "board.get": ["requisition", "stage"],
  "board.flow": ["stage_transition", "stage", "candidate"],
  "board.left": ["application", "candidate", "candidate_tag", "disposition_reason", "offer"],
  "savedView.list": ["saved_view"],
  "pipelineTemplate.list": ["pipeline_template"],
  "offer.list": ["offer"],
  "candidate.readMany": ["candidate", "application"],
  "reason.list": ["disposition_reason"],
  "candidate.list": ["candidate", "application", "stage", "requisition", "note", "scorecard"],
  "candidate.get": [
    "candidate",
    "candidate_tag",
    "application",
    "application_check",
    "check_answer",
    "stage",
    "stage_transition",
    "requisition",
    "disposition_reason",
    "interview",
    "seat",
    "scorecard",
    "scorecard_rating",
    "decision",
    "note",
    "setting",
    "team_member",
  ],
  "scorecard.get": [
    "scorecard",
    "scorecard_rating",
    "interview",
    "seat",
    "candidate",
    "requisition",
    "application_check",
    "check_answer",
    "setting",
    "team_member",
  ],
  "interviewPlan.get": [
    "interview_plan",
    "stage",
    "scorecard_template",
    "criterion_version",
    "team_member",
  ],
  "interviewPlan.templates": ["saved_template"],
  "interview.list": interviewTables,
  "interview.get": interviewTables,
  "scorecard.owed": interviewTables,
  "scorecard.reminder": interviewTables,
  "debrief.get": debriefTables,
  "debrief.compare": debriefTables,
  "history.state": "all",
};

/** Whether a query's answer may differ after rows of these tables changed. */
export function restsOn(query: CoreQueryName, changedTables: ReadonlySet<string>): boolean {
  const tables = tablesOf[query];
  return tables === "all" || tables.some((table) => changedTables.has(table));
}

/** Whether a name is one of the queries kept by a window. */
export function isCoreQuery(name: unknown): name is CoreQueryName {
  return typeof name === "string" && Object.hasOwn(tablesOf, name);
}
