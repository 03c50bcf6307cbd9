import { insertApplication } from "../../src/main/core/store/tables/applications.ts";
import { appendTransition } from "../../src/main/core/store/tables/stageTransitions.ts";
import type { DispositionReason } from "../../src/shared/domain/application.ts";
import type { Life } from "./lives.ts";
import { dateOf, day, instantOf } from "./moments.ts";
import type { Random } from "./random.ts";
import type { PlannedRequisition } from "./requisitions.ts";
import type { Timeline } from "./timeline.ts";
import { rejectionNotes } from "./words.ts";

/** Ids of the reasons by kind; `filled` is the one for a place that somebody else got. */
export interface Reasons {
  rejected: [string, ...string[]];
  withdrawn: [string, ...string[]];
  filled: string;
}

/** The reasons of the store, sorted for the seed. Throws when a kind has none. */
export function reasonsOf(reasons: readonly DispositionReason[]): Reasons {
  const ids = (kind: DispositionReason["kind"]): [string, ...string[]] => {
    const [first, ...others] = reasons.filter((reason) => reason.kind === kind);
    if (first === undefined) throw new Error(`The database has no reason for ${kind}.`);
    return [first.id, ...others.map((reason) => reason.id)];
  };
  const rejected = ids("rejected");
  const filled = reasons.find((reason) => reason.name === "Position filled");
  return { rejected, withdrawn: ids("withdrawn"), filled: filled?.id ?? rejected[0] };
}

/** Puts one application with its moves and its end on the timeline. */
export function planApplication(
  timeline: Timeline,
  given: {
    random: Random;
    candidateId: string;
    applicationId: string;
    requisition: PlannedRequisition;
    life: Life;
    memberIds: readonly string[];
    reasons: Reasons;
  },
): void {
  const { random, applicationId, requisition, life } = given;
  const [applied] = life.visits;
  if (applied === undefined) return;
  const [reasonId, note] = reasonFor(given);
  const mover = random.sample(given.memberIds, 1)[0] ?? null;

  timeline.add(applied.at, null, (tx) => {
    const { id, stageIds } = requisition.written();
    const last = life.visits.at(-1) ?? applied;
    const stageId = stageIds[last.stage] ?? "";
    insertApplication(tx, {
      id: applicationId,
      candidateId: given.candidateId,
      requisitionId: id,
      stageId,
      position: requisition.nextPosition(stageId),
      disposition: life.ending?.kind ?? "active",
      dispositionReasonId: reasonId,
      dispositionNote: note,
      disposedAt: life.ending ? instantOf(life.ending.at) : null,
      appliedAt: tx.now,
      enteredStageAt: instantOf(last.at),
      enteredStated: false,
      startsOn: life.ending?.kind === "hired" ? dateOf(life.ending.at + 45 * day) : null,
    });
  });
  life.visits.forEach(({ stage, at }, index) => {
    timeline.add(at, index === 0 ? null : mover, (tx) => {
      const { stageIds } = requisition.written();
      appendTransition(tx, {
        applicationId,
        kind: index === 0 ? "applied" : "moved",
        fromStageId: index === 0 ? null : (stageIds[life.visits[index - 1]?.stage ?? 0] ?? null),
        toStageId: stageIds[stage] ?? "",
        fromDisposition: index === 0 ? null : "active",
        toDisposition: "active",
      });
    });
  });
  const { ending } = life;
  if (ending === null) return;
  timeline.add(ending.at, mover, (tx) => {
    const stageId = requisition.written().stageIds[life.visits.at(-1)?.stage ?? 0] ?? "";
    appendTransition(tx, {
      applicationId,
      kind: ending.kind,
      fromStageId: stageId,
      toStageId: stageId,
      fromDisposition: "active",
      toDisposition: ending.kind,
      reasonId,
      note,
    });
    if (ending.kind === "hired") requisition.fill(tx, applicationId);
  });
}

function reasonFor({
  random,
  life: { ending },
  reasons,
}: {
  random: Random;
  life: Life;
  reasons: Reasons;
}): [reasonId: string | null, note: string | null] {
  if (ending === null || ending.kind === "hired") return [null, null];
  if (ending.isFilled) return [reasons.filled, null];
  const note = random.chance(0.1) ? random.pick(rejectionNotes) : null;
  return [random.pick(reasons[ending.kind]), note];
}
