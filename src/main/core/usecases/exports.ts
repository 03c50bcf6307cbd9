import {
  pipelineFileName,
  pipelineTable,
  type PipelineCard,
  type PipelineRecord,
} from "../../../shared/domain/pipelineTable.ts";
import type { ExportTable } from "../../../shared/domain/exportTable.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { ExportResult } from "../../../shared/ipc/views.ts";
import { instantOf } from "../store/clock.ts";
import { readSeatStandings, readTags } from "../store/reads/boardCards.ts";
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
