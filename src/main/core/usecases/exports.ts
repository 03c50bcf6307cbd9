import type { ExportTable } from "../../../shared/domain/exportTable.ts";
import { pipelineTable, type PipelineRecord } from "../../../shared/domain/pipelineTable.ts";
import type { Requisition } from "../../../shared/domain/requisition.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { ExportResult } from "../../../shared/ipc/views.ts";
import { instantOf } from "../store/clock.ts";
import { readBoardCards, readSeatStandings } from "../store/reads/boardCards.ts";
import { readScorecardLines } from "../store/reads/candidateHistory.ts";
import { readAnswersByCard, readPipelineRows } from "../store/reads/pipelineRows.ts";
import type { Db } from "../store/sql.ts";
import { listAnswersOfRequisition, listChecks } from "../store/tables/applicationChecks.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { findLatestTemplate, listCriteria } from "../store/tables/scorecardTemplates.ts";
import { listVisits } from "../store/tables/stageTransitions.ts";
import { readerOf } from "./board.ts";
import { actorIdOf, found, type Context } from "./context.ts";
import { localDate } from "./dates.ts";
import { pauseReader } from "./pauses.ts";

/**
 * Writes a requisition's pipeline to the file behind the token, as the acting person may see it.
 * Throws `file_failed`, `disk_full`, or `interrupted` when its job was cancelled.
 */
export async function exportPipeline(
  context: Context,
  input: ParsedInputOf<"export.pipeline">,
): Promise<ExportResult> {
  const { store, clock, files, jobs, emit, writeTable } = context;
  const { requisitionId, format, token, job } = input;
  const requisition = found(findRequisition(store, requisitionId), "This requisition");
  const file = files.get(token);
  if (file === undefined) {
    throw new AppError(
      "file_failed",
      "The place to save the file is no longer known. Choose it again.",
    );
  }
  if (jobs.has(job)) {
    throw new AppError("conflict", "This export is under way already. Wait until it is done.");
  }
  const table = tableOfPipeline(store, requisition, instantOf(clock()));
  const controller = new AbortController();
  jobs.set(job, controller);
  try {
    await writeTable(table, format, file.path, {
      signal: controller.signal,
      onProgress: (done, total) => {
        emit({ type: "progress", job, done, total });
      },
    });
  } finally {
    jobs.delete(job);
  }
  return { fileName: file.name, rows: table.rows.length };
}

/** Cancels a job that is under way; one that has ended is left as it is. */
export function cancelJob({ jobs }: Context, { job }: ParsedInputOf<"job.cancel">): null {
  jobs.get(job)?.abort();
  return null;
}

function tableOfPipeline(db: Db, requisition: Requisition, now: string): ExportTable {
  const template = found(findLatestTemplate(db, requisition.id), "This scorecard template");
  return pipelineTable({
    requisitionTitle: requisition.title,
    blind: requisition.blind,
    criteria: listCriteria(db, template.id),
    checks: listChecks(db, requisition.id),
    records: recordsOf(db, requisition.id, actorIdOf(db)),
    now,
    pauses: pauseReader(db)(requisition.id),
    dateOf: (instant) => localDate(new Date(instant)),
  });
}

function recordsOf(db: Db, requisitionId: string, actorId: string): PipelineRecord[] {
  const rows = readPipelineRows(db, requisitionId);
  const scope = { applicationIds: rows.map((row) => row.applicationId) };
  const cards = new Map(readBoardCards(db, scope).map((card) => [card.applicationId, card]));
  const standings = readSeatStandings(db, scope, actorId);
  const answers = readAnswersByCard(db, requisitionId);
  const byApplication = <Row extends { applicationId: string }>(all: readonly Row[]) =>
    Map.groupBy(all, (row) => row.applicationId);
  const lines = byApplication(readScorecardLines(db, { requisitionId }));
  const checks = byApplication(listAnswersOfRequisition(db, requisitionId));
  const visits = byApplication(listVisits(db, requisitionId));
  return rows.map((row) => {
    const { applicationId, stageId } = row;
    const card = cards.get(applicationId);
    return {
      ...row,
      tags: card?.tags ?? [],
      cardsIn: card?.cardsIn ?? 0,
      cardsOwed: card?.cardsOwed ?? 0,
      visits: (visits.get(applicationId) ?? []).filter((visit) => visit.stageId === stageId),
      cards: (lines.get(applicationId) ?? []).map((line) => ({
        authorId: line.author.id,
        authorName: line.author.name,
        interviewName: line.interviewName,
        status: line.status,
        recommendation: line.recommendation,
        answers: answers.get(line.id) ?? new Map(),
      })),
      reader: readerOf(actorId, standings.get(applicationId)),
      checks: new Map((checks.get(applicationId) ?? []).map((one) => [one.checkId, one.answer])),
    };
  });
}
