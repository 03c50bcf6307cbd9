import { z } from "zod";
import { placeSchema } from "../domain/application.ts";
import type { Board } from "../domain/board.ts";
import { candidateFactsSchema } from "../domain/candidate.ts";
import {
  emailSchema,
  idSchema,
  instantSchema,
  longText,
  optionalLine,
  plainDateSchema,
  requiredLine,
} from "../domain/fields.ts";
import { limits } from "../domain/limits.ts";
import { postingMarkSchema } from "../domain/posting/reading.ts";
import { requisitionFactsSchema, requisitionStatusSchema } from "../domain/requisition.ts";
import {
  checkAnswerSchema,
  checkInputSchema,
  criterionInputSchema,
  overallRecommendationSchema,
  ratingAnswerSchema,
} from "../domain/scorecard.ts";
import type {
  AppState,
  CandidateDetail,
  CandidateList,
  DraftPosting,
  ExportResult,
  Home,
  PaletteHit,
  ReasonList,
  RequisitionDetail,
  RequisitionSummary,
  SavedPosting,
  ScorecardView,
  Settings,
  TeamMember,
  TemplateView,
  UndoResult,
  UndoState,
} from "./views.ts";

/** One route: whether it changes anything, what comes in, and (as a type only) what goes out. */
interface Route<Kind extends "query" | "command", Input extends z.ZodType, Output> {
  kind: Kind;
  input: Input;
  /** Never set; it carries the output's type. */
  output?: Output;
}

function query<Output>() {
  return <Input extends z.ZodType>(input: Input): Route<"query", Input, Output> => ({
    kind: "query",
    input,
  });
}

function command<Output>() {
  return <Input extends z.ZodType>(input: Input): Route<"command", Input, Output> => ({
    kind: "command",
    input,
  });
}

const nothing = z.strictObject({});
const byId = z.strictObject({ id: idSchema });
const ofRequisition = z.strictObject({ requisitionId: idSchema });
const applicationIds = z.array(idSchema).min(1, "No candidate was chosen.").max(limits.bulk);
const postingText = z
  .string()
  .max(
    limits.postingText,
    "The text is too long for a posting: at most 1,000,000 characters. Paste the part that describes the role.",
  );

/** Every route of the core. The windows reach them over their own port. */
export const coreContract = {
  "app.state": query<AppState>()(nothing),
  "app.startEmpty": command<null>()(nothing),
  "app.loadSampleData": command<null>()(nothing),
  /** `message` says what was removed and what was kept. */
  "app.removeSampleData": command<{ message: string }>()(nothing),
  "settings.save": command<Settings>()(
    z.strictObject({ appearance: z.enum(["system", "light", "dark"]) }),
  ),
  "member.add": command<TeamMember>()(
    z.strictObject({ name: requiredLine("The name"), email: emailSchema }),
  ),
  "member.rename": command<null>()(
    z.strictObject({ id: idSchema, name: requiredLine("The name"), email: emailSchema }),
  ),
  /** Who acts from now on; each person has an undo stack of their own. */
  "actor.choose": command<null>()(byId),

  "home.get": query<Home>()(nothing),
  "palette.search": query<PaletteHit[]>()(z.strictObject({ text: z.string().max(limits.line) })),

  "posting.read": query<DraftPosting>()(
    z.strictObject({ text: postingText, marks: z.array(postingMarkSchema).max(100_000) }),
  ),
  "posting.get": query<SavedPosting | null>()(ofRequisition),

  "requisition.list": query<RequisitionSummary[]>()(nothing),
  "requisition.get": query<RequisitionDetail>()(byId),
  "requisition.create": command<{ id: string }>()(
    z.strictObject({
      status: z.enum(["draft", "open"]),
      facts: requisitionFactsSchema,
      posting: z
        .strictObject({ text: postingText, marks: z.array(postingMarkSchema).max(100_000) })
        .nullable(),
      criteria: z.array(criterionInputSchema).max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
      openings: z.int().min(1).max(500).default(1),
    }),
  ),
  "requisition.update": command<null>()(
    z.strictObject({ id: idSchema, facts: requisitionFactsSchema }),
  ),
  "requisition.setStatus": command<null>()(
    z.strictObject({ id: idSchema, status: requisitionStatusSchema }),
  ),
  /** Opens further places to fill. */
  "requisition.addOpenings": command<null>()(
    z.strictObject({ id: idSchema, count: z.int().min(1).max(500) }),
  ),
  "requisition.remove": command<null>()(byId),

  "scorecardTemplate.get": query<TemplateView>()(ofRequisition),
  "scorecardTemplate.save": command<TemplateView>()(
    z.strictObject({
      requisitionId: idSchema,
      /** The version the person was looking at; a newer one in the store is a conflict. */
      baseVersion: z.int().min(1),
      criteria: z.array(criterionInputSchema).max(limits.criteria),
      checks: z.array(checkInputSchema).max(limits.criteria),
    }),
  ),

  "board.get": query<Board>()(ofRequisition),
  "reason.list": query<ReasonList>()(nothing),

  "candidate.list": query<CandidateList>()(
    z.strictObject({
      search: z.string().max(limits.line),
      requisitionId: idSchema.nullable(),
      disposition: z.enum(["active", "left", "all"]),
      sort: z.strictObject({
        column: z.enum([
          "name",
          "current",
          "requisition",
          "stage",
          "inStage",
          "source",
          "activity",
        ]),
        descending: z.boolean(),
      }),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
  ),
  "candidate.get": query<CandidateDetail>()(byId),
  "candidate.add": command<{ candidateId: string; applicationId: string | null }>()(
    z.strictObject({
      facts: candidateFactsSchema,
      /** Null makes a prospect: a candidate without an application. */
      requisitionId: idSchema.nullable(),
      /** The first stage when null. */
      stageId: idSchema.nullable(),
    }),
  ),
  "candidate.update": command<null>()(
    z.strictObject({ id: idSchema, facts: candidateFactsSchema }),
  ),
  "candidate.setTags": command<null>()(
    z.strictObject({ id: idSchema, tags: z.array(requiredLine("The tag", 60)).max(50) }),
  ),
  "candidate.remove": command<null>()(byId),
  "note.add": command<null>()(
    z.strictObject({
      candidateId: idSchema,
      applicationId: idSchema.nullable(),
      text: longText("The note", limits.note).refine(
        (text) => text.trim() !== "",
        "The note is empty.",
      ),
    }),
  ),

  "application.add": command<{ applicationId: string }>()(
    z.strictObject({
      candidateId: idSchema,
      requisitionId: idSchema,
      stageId: idSchema.nullable(),
    }),
  ),
  "application.moveToStage": command<null>()(
    z.strictObject({
      applicationIds,
      toStageId: idSchema,
      place: placeSchema,
      /** When it truly happened, where a person states it. */
      occurredAt: instantSchema.nullable().default(null),
    }),
  ),
  "application.reject": command<null>()(
    z.strictObject({
      applicationIds,
      reasonId: idSchema,
      note: optionalLine("The note", limits.note),
    }),
  ),
  "application.withdraw": command<null>()(
    z.strictObject({
      applicationIds,
      reasonId: idSchema,
      note: optionalLine("The note", limits.note),
    }),
  ),
  "application.hire": command<null>()(
    z.strictObject({ applicationId: idSchema, startsOn: plainDateSchema }),
  ),
  "application.restore": command<null>()(z.strictObject({ applicationIds })),
  "application.answerCheck": command<null>()(
    z.strictObject({
      applicationId: idSchema,
      checkId: idSchema,
      answer: checkAnswerSchema.nullable(),
      seenIn: optionalLine("Where it was seen"),
    }),
  ),

  /** Opens the acting person's draft for an application, beginning one where there is none. */
  "scorecard.open": command<{ scorecardId: string }>()(z.strictObject({ applicationId: idSchema })),
  "scorecard.get": query<ScorecardView>()(byId),
  "scorecard.rate": command<null>()(
    z.strictObject({ id: idSchema, criterionId: idSchema, answer: ratingAnswerSchema }),
  ),
  "scorecard.writeEvidence": command<null>()(
    z.strictObject({
      id: idSchema,
      criterionId: idSchema,
      evidence: longText("The evidence", limits.evidence),
    }),
  ),
  /** Writes what is given of the closing words; what is left out stays as it is. */
  "scorecard.write": command<null>()(
    z.strictObject({
      id: idSchema,
      recommendation: overallRecommendationSchema.nullable().optional(),
      takeaways: longText("Key take-aways", limits.evidence).optional(),
      privateNote: longText("The private note", limits.evidence).optional(),
    }),
  ),
  "scorecard.submit": command<null>()(
    z.strictObject({ id: idSchema, gapReason: optionalLine("The reason", limits.note) }),
  ),

  "history.state": query<UndoState>()(nothing),
  "history.undo": command<UndoResult>()(nothing),
  "history.redo": command<UndoResult>()(nothing),

  /** Writes one row per application; `token` stands for a path the shell keeps. */
  "export.pipeline": command<ExportResult>()(
    z.strictObject({
      requisitionId: idSchema,
      format: z.enum(["xlsx", "csv"]),
      token: idSchema,
      job: idSchema,
    }),
  ),
  "job.cancel": command<null>()(z.strictObject({ job: idSchema })),
} satisfies Record<string, Route<"query" | "command", z.ZodType, unknown>>;

/** Every route of the shell: what needs a dialog, the system or the window itself. */
export const shellContract = {
  "shell.about": query<{ version: string; electron: string; platform: string; logFile: string }>()(
    nothing,
  ),
  "file.chooseToSave": command<{
    token: string;
    fileName: string;
    format: "xlsx" | "csv";
  } | null>()(
    z.strictObject({
      suggestedName: requiredLine("The file name"),
      format: z.enum(["xlsx", "csv"]),
    }),
  ),
  "file.showInFolder": command<null>()(z.strictObject({ token: idSchema })),
  "database.choose": command<{ isChanged: boolean }>()(
    z.strictObject({ intent: z.enum(["open", "create", "default"]) }),
  ),
  "link.open": command<null>()(z.strictObject({ url: z.string().max(2_000) })),
  "appearance.set": command<null>()(
    z.strictObject({ appearance: z.enum(["system", "light", "dark"]) }),
  ),
  "report.copy": command<null>()(z.strictObject({ text: longText("The report", limits.note) })),
  "window.open": command<null>()(
    z.strictObject({
      route: z.string().max(500).startsWith("/", "The address of a screen begins with a slash."),
    }),
  ),
  "core.restart": command<null>()(nothing),
} satisfies Record<string, Route<"query" | "command", z.ZodType, unknown>>;

export type CoreContract = typeof coreContract;
export type ShellContract = typeof shellContract;
type Contract = CoreContract & ShellContract;
export type RouteName = keyof Contract;
export type CoreRouteName = keyof CoreContract;
export type ShellRouteName = keyof ShellContract;
export type QueryName = {
  [Name in RouteName]: Contract[Name]["kind"] extends "query" ? Name : never;
}[RouteName];
export type CommandName = Exclude<RouteName, QueryName>;

/** What a caller hands in, before defaults and transforms. */
export type InputOf<Name extends RouteName> = z.input<Contract[Name]["input"]>;
/** What the handler gets, after parsing. */
export type ParsedInputOf<Name extends RouteName> = z.output<Contract[Name]["input"]>;
export type OutputOf<Name extends RouteName> = Exclude<Contract[Name]["output"], undefined>;
