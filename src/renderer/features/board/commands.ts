import type { BoardCard } from "../../../shared/domain/board.ts";
import { shortName } from "../../../shared/domain/names.ts";
import type { MoveRequest } from "../../../shared/domain/moves.ts";
import type { InputOf, OutputOf } from "../../../shared/ipc/contract.ts";
import { patchBoard } from "../../lib/boardPatch.ts";
import { invoke, IpcFailure } from "../../lib/ipc.ts";
import type { CoreCommandName } from "../../lib/mutations.ts";
import { notify } from "../../lib/notices.ts";
import { changeKept, keptAnswer, refetchRoute } from "../../lib/queries.ts";
import { undoAction } from "../../lib/undo.ts";
import type { Answer, Outcome } from "./outcome.ts";
import { placedBoard } from "./placing.ts";

/** Runs a command of the core; a refusal is an outcome with its sentence, for the form that asked. */
export async function attempt<Name extends CoreCommandName>(
  route: Name,
  input: InputOf<Name>,
): Promise<Answer<OutputOf<Name>>> {
  try {
    return { ok: true, data: await invoke(route, input) };
  } catch (failure) {
    if (!(failure instanceof IpcFailure)) throw failure;
    const { message, fields } = failure.error;
    return fields === undefined ? { ok: false, message } : { ok: false, message, fields };
  }
}

/**
 * Moves cards of one requisition: the board shows it at once, and takes it back when the core
 * refuses. The outcome carries the sentence.
 */
export async function moveCards(requisitionId: string, request: MoveRequest): Promise<Outcome> {
  const input = { requisitionId };
  const ids = new Set(request.applicationIds);
  const before: BoardCard[] =
    keptAnswer("board.get", input)?.cards.filter((card) => ids.has(card.applicationId)) ?? [];
  changeKept("board.get", input, (board) => placedBoard(board, request, new Date().toISOString()));
  const outcome = await attempt("application.moveToStage", {
    applicationIds: [...request.applicationIds],
    toStageId: request.toStageId,
    place: request.place,
    occurredAt: request.occurredAt ?? null,
  });
  if (!outcome.ok) {
    changeKept("board.get", input, (board) => patchBoard(board, before, []).board);
    void refetchRoute("board.get", input);
  }
  return outcome;
}

type Facts = InputOf<"candidate.add">["facts"];

/**
 * Adds a candidate, to a stage where one is given (since the instant stated, or now), and says so
 * with a way to undo it.
 */
export async function addCandidate(
  facts: Facts,
  requisitionId: string | null,
  stage: { id: string; name: string } | null,
  occurredAt: string | null = null,
): Promise<Outcome> {
  const stageId = stage?.id ?? null;
  const outcome = await attempt("candidate.add", { facts, requisitionId, stageId, occurredAt });
  if (outcome.ok) {
    const where = stage === null ? "" : ` to ${stage.name}`;
    notify({ message: `Added ${shortName(facts.name)}${where}`, action: undoAction });
  }
  return outcome;
}
