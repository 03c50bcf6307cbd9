import { labels } from "../../../shared/domain/labels.ts";
import { decideReopen } from "../../../shared/domain/scorecardRules.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { readDecisionCards } from "../store/reads/cards.ts";
import {
  findScorecard,
  findScorecardOfSeat,
  insertScorecard,
  listRatings,
  removeDraft,
  saveEvidence,
  saveRating,
} from "../store/tables/scorecards.ts";
import { findTeamMember } from "../store/tables/teamMembers.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { loadOwnDraft } from "./scorecards.ts";

/**
 * Begins a new version of the acting person's submitted card, on the same template version and
 * with the same answers. The submitted one is kept. Reopening is on nobody's undo stack; deleting
 * the new draft takes it back.
 */
export function reopenScorecard(
  context: Context,
  { id, reason }: ParsedInputOf<"scorecard.reopen">,
): { scorecardId: string } {
  return commit(context, null, (tx) => {
    const card = found(findScorecard(tx, id), "This scorecard");
    const author = found(findTeamMember(tx, card.authorId), "Whoever wrote this scorecard");
    const application = found(readDecisionCards(tx, [card.applicationId])[0], "This application");
    settle(
      decideReopen({
        status: card.status,
        isOwn: card.authorId === tx.actorId,
        isNewest: findScorecardOfSeat(tx, card.seatId)?.id === id,
        author: author.name,
        application,
      }),
    );
    const scorecardId = tx.newId();
    const createdAt = tx.now;
    insertScorecard(tx, {
      ...card,
      ...{ id: scorecardId, createdAt, reopensId: id, reopenReason: reason },
    });
    for (const { criterionId, answer, evidence } of listRatings(tx, id)) {
      saveRating(tx, scorecardId, criterionId, answer);
      if (evidence !== "") saveEvidence(tx, scorecardId, criterionId, evidence);
    }
    return { scorecardId };
  });
}

/** Deletes the acting person's draft; it can be undone. A version it reopened stands again. */
export function deleteDraft(
  context: Context,
  { id }: ParsedInputOf<"scorecard.removeDraft">,
): null {
  return commit(context, null, (tx) => {
    const card = loadOwnDraft(tx, id);
    const application = readDecisionCards(tx, [card.applicationId])[0];
    removeDraft(tx, id);
    tx.label = labels.removeDraft(application?.name ?? "");
    return null;
  });
}
