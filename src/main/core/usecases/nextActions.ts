import { labels } from "../../../shared/domain/labels.ts";
import { decideActionChange, decideNextAction } from "../../../shared/domain/nextAction.ts";
import { localDateOf } from "../../../shared/domain/workingDays.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { readActionCards, type ActionCard } from "../store/reads/nextActions.ts";
import type { Tx } from "../store/sql.ts";
import { finishNextAction, writeNextAction } from "../store/tables/applications.ts";
import { touchCandidates } from "../store/tables/candidates.ts";
import { goneApplications } from "./applications.ts";
import { commit, settle, type Context } from "./context.ts";

/** Says what is to be done next for applications, or (null) takes that away. */
export function setNextAction(
  context: Context,
  { applicationIds, action }: ParsedInputOf<"application.setNextAction">,
): null {
  return commit(context, null, (tx) => {
    const cards = loadActionCards(tx, applicationIds);
    settle(decideNextAction(cards));
    for (const { applicationId } of cards) writeNextAction(tx, applicationId, action);
    return told(tx, cards, action === null ? labels.dropNextAction : labels.setNextAction);
  });
}

/** Puts the next actions of applications off to a day. */
export function snoozeNextAction(
  context: Context,
  { applicationIds, on }: ParsedInputOf<"application.snoozeNextAction">,
): null {
  return commit(context, null, (tx) => {
    const cards = loadActionCards(tx, applicationIds);
    settle(decideActionChange(cards, { to: on, today: localDateOf(tx.now) }));
    for (const { applicationId, nextAction } of cards) {
      if (nextAction !== null) writeNextAction(tx, applicationId, { ...nextAction, on });
    }
    return told(tx, cards, labels.snoozeNextAction);
  });
}

/** Marks the next actions of applications as done. */
export function completeNextAction(
  context: Context,
  { applicationIds }: ParsedInputOf<"application.completeNextAction">,
): null {
  return commit(context, null, (tx) => {
    const cards = loadActionCards(tx, applicationIds);
    settle(decideActionChange(cards, { to: null, today: localDateOf(tx.now) }));
    for (const { applicationId } of cards) finishNextAction(tx, applicationId);
    return told(tx, cards, labels.completeNextAction);
  });
}

function loadActionCards(tx: Tx, applicationIds: readonly string[]): ActionCard[] {
  const ids = [...new Set(applicationIds)];
  const cards = readActionCards(tx, ids);
  if (cards.length < ids.length) throw goneApplications(ids.length);
  return cards;
}

function told(
  tx: Tx,
  cards: readonly ActionCard[],
  label: (names: readonly string[]) => string,
): null {
  touchCandidates(
    tx,
    cards.map(({ candidateId }) => candidateId),
  );
  tx.label = label(cards.map(({ name }) => name));
  return null;
}
