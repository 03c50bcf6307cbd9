import type { Competency } from "../../../shared/domain/competency.ts";
import { generateScorecard } from "../../../shared/domain/generation/index.ts";
import { readPosting } from "../../../shared/domain/posting/index.ts";
import type { LineRange } from "../../../shared/domain/posting/reading.ts";
import {
  checksOfDraft,
  criteriaOfDraft,
  factsOfReading,
} from "../../../shared/domain/requisitionDraft.ts";
import {
  sampleDataSchema,
  type SampleApplication,
  type SampleCandidate,
  type SampleData,
  type SampleScorecard,
} from "../../../shared/domain/sampleData.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { Db, Tx } from "../store/sql.ts";
import { listChecks, saveAnswer } from "../store/tables/applicationChecks.ts";
import { setCandidateTags } from "../store/tables/candidateTags.ts";
import { listDispositionReasons } from "../store/tables/dispositionReasons.ts";
import { insertNote } from "../store/tables/notes.ts";
import { saveEvidence, saveRating, saveScorecardWords } from "../store/tables/scorecards.ts";
import { findLatestTemplate, listCriteria } from "../store/tables/scorecardTemplates.ts";
import { listStages } from "../store/tables/stages.ts";
import { insertTeamMember } from "../store/tables/teamMembers.ts";
import { beginApplication, moveApplications } from "./applications.ts";
import { enterCandidate } from "./candidates.ts";
import { found, type Context } from "./context.ts";
import { localDate } from "./dates.ts";
import { hireApplication, leavePipeline } from "./leaving.ts";
import { beginRequisition, changeStatus } from "./requisitions.ts";
import { beginScorecard } from "./scorecardOpening.ts";
import { submitCard } from "./scorecards.ts";

const dayLength = 86_400_000;

/** The sample data, the texts of its postings by file name, and the competencies to rate by. */
export interface Sample {
  data: SampleData;
  postings: ReadonlyMap<string, string>;
  competencies: readonly Competency[];
}

/** Reads and checks the sample data. Throws `file_failed` when a file is missing or broken. */
export function readSampleData({
  readSample,
  shippedCompetencies,
}: Pick<Context, "readSample" | "shippedCompetencies">): Sample {
  const parsed = sampleDataSchema.safeParse(parseJson(readSample("sample.json")));
  if (!parsed.success) throw broken(parsed.error.issues[0]?.path.join(".") ?? "");
  const names = parsed.data.requisitions.map((requisition) => requisition.posting);
  return {
    data: parsed.data,
    postings: new Map(names.map((name) => [name, readSample(name)])),
    competencies: shippedCompetencies(),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken("");
  }
}

function broken(where: string): AppError {
  const place = where === "" ? "" : ` (at ${where})`;
  return new AppError(
    "file_failed",
    `The sample data that came with Shortlist cannot be read${place}. Start empty, or install Shortlist again.`,
  );
}

/** Builds everything by the same decisions as a person's commands, at the times it is said to be. */
export function buildSampleData(tx: Tx, { data, postings, competencies }: Sample): void {
  const members = new Map(
    data.members.map((member) => {
      const id = tx.newId();
      insertTeamMember(tx, { ...member, id, isSample: true });
      return [member.name, id];
    }),
  );
  const requisitionIds = data.requisitions.map((requisition) =>
    buildRequisition(daysBefore(tx, requisition.createdDaysAgo), requisition, {
      postings,
      competencies,
    }),
  );
  for (const candidate of data.candidates) buildCandidate(tx, candidate, requisitionIds, members);
  data.requisitions.forEach((requisition, index) => {
    const id = requisitionIds[index];
    if (requisition.status === "on_hold" && id !== undefined) changeStatus(tx, id, "on_hold");
  });
}

/** The same transaction at an earlier time. */
function daysBefore(tx: Tx, days: number): Tx {
  return { ...tx, now: new Date(Date.parse(tx.now) - days * dayLength).toISOString() };
}

function buildRequisition(
  tx: Tx,
  sample: SampleData["requisitions"][number],
  { postings, competencies }: Pick<Sample, "postings" | "competencies">,
): string {
  const text = postings.get(sample.posting) ?? "";
  const reading = readPosting({ text, marks: [] });
  const { criteria, checks } = generateScorecard(reading, competencies);
  const { id } = beginRequisition(
    tx,
    {
      status: sample.status === "draft" ? "draft" : "open",
      facts: factsOfReading(reading, sample.posting.replace(".txt", "")),
      posting: { text, marks: [], corrections: [] },
      criteria: criteriaOfDraft(reading, criteria),
      checks: checksOfDraft(reading, checks),
      openings: sample.openings,
    },
    { isSample: true, blind: sample.blind },
  );
  return id;
}

function buildCandidate(
  tx: Tx,
  candidate: SampleCandidate,
  requisitionIds: readonly string[],
  members: ReadonlyMap<string, string>,
): void {
  const { facts, tags, applications, notes } = candidate;
  const added = { facts, requisitionId: null, stageId: null };
  const { candidateId } = enterCandidate(daysBefore(tx, candidate.addedDaysAgo), added, true);
  setCandidateTags(tx, candidateId, tags);
  for (const application of applications) {
    const requisitionId = requisitionIds[application.requisition] ?? "";
    buildApplication(tx, application, { candidateId, name: facts.name, requisitionId }, members);
  }
  for (const note of notes) {
    const then = actingAs(daysBefore(tx, note.daysAgo), members, note.author);
    insertNote(then, { id: tx.newId(), candidateId, applicationId: null, text: note.text });
  }
}

/** The same transaction in the name of one of the sample's people. */
function actingAs(tx: Tx, members: ReadonlyMap<string, string>, name: string): Tx {
  return { ...tx, actorId: members.get(name) ?? tx.actorId };
}

function buildApplication(
  tx: Tx,
  sample: SampleApplication,
  on: { candidateId: string; name: string; requisitionId: string },
  members: ReadonlyMap<string, string>,
): void {
  const applicationId = beginApplication(daysBefore(tx, sample.appliedDaysAgo), {
    ...on,
    stageId: null,
  });
  const applicationIds = [applicationId];
  const stages = listStages(tx, on.requisitionId);
  const steps = [
    ...sample.moves.map(({ stage, daysAgo }) => ({
      daysAgo,
      take: (then: Tx) => {
        const toStageId = named(stages, stage, "stage").id;
        const move = { applicationIds, toStageId, place: "last", occurredAt: null } as const;
        moveApplications(then, move);
      },
    })),
    ...sample.scorecards.map((card) => ({
      daysAgo: card.daysAgo,
      take: (then: Tx) => {
        const ids = { applicationId, requisitionId: on.requisitionId };
        buildScorecard(actingAs(then, members, card.author), card, ids);
      },
    })),
  ];
  for (const step of steps.sort((a, b) => b.daysAgo - a.daysAgo)) {
    step.take(daysBefore(tx, step.daysAgo));
  }
  buildChecks(tx, sample, applicationId, on.requisitionId);
  buildOutcome(tx, sample, applicationId);
}

function named<Item extends { name: string }>(
  items: readonly Item[],
  name: string,
  what: string,
): Item {
  const item = items.find((one) => one.name === name);
  if (item === undefined) throw broken(`${what} “${name}”`);
  return item;
}

function buildOutcome(tx: Tx, { outcome }: SampleApplication, applicationId: string): void {
  if (outcome === null) return;
  const then = daysBefore(tx, outcome.daysAgo);
  if (outcome.kind === "hired") {
    const startsOn = localDate(new Date(Date.parse(tx.now) + outcome.startsInDays * dayLength));
    hireApplication(then, { applicationId, startsOn });
    return;
  }
  const { kind, reason, note } = outcome;
  const reasons = listDispositionReasons(tx).filter((one) => one.kind === kind);
  const reasonId = named(reasons, reason, "reason").id;
  leavePipeline(then, kind, { applicationIds: [applicationId], reasonId, note });
}

function buildChecks(
  tx: Tx,
  { checks }: SampleApplication,
  applicationId: string,
  requisitionId: string,
): void {
  const known = listChecks(tx, requisitionId);
  for (const { line, kind, answer, seenIn } of checks) {
    const checkId = known.find((one) => one.kind === kind && isOfLine(one, line))?.id;
    if (checkId === undefined) throw broken(`the check of line ${line.toString()}`);
    saveAnswer(tx, { applicationId, checkId, answer, seenIn });
  }
}

function buildScorecard(
  tx: Tx,
  sample: SampleScorecard,
  application: { applicationId: string; requisitionId: string },
): void {
  const id = beginScorecard(tx, application, sample.interview);
  const criteria = criteriaOf(tx, application.requisitionId);
  for (const { line, answer, evidence } of sample.ratings) {
    const criterionId = criteria.find((one) => isOfLine(one, line))?.id;
    if (criterionId === undefined) throw broken(`the criterion of line ${line.toString()}`);
    saveRating(tx, id, criterionId, answer);
    if (evidence !== "") saveEvidence(tx, id, criterionId, evidence);
  }
  saveScorecardWords(tx, id, sample);
  if (sample.status === "submitted") submitCard(tx, { id, gapReason: sample.gapReason });
}

function isOfLine({ lines }: { lines: readonly LineRange[] }, line: number): boolean {
  return lines.some(([from, to]) => from <= line && line <= to);
}

function criteriaOf(db: Db, requisitionId: string) {
  const template = found(findLatestTemplate(db, requisitionId), "This scorecard template");
  return listCriteria(db, template.id);
}
