import { z } from "zod";
import { shortName } from "./names.ts";
import { agreed, conflicting, refused, type Decision } from "./refusal.ts";

/** What people can decide of an application; recording it changes nothing else. */
export const decisionOutcomeSchema = z.enum(["move_forward", "offer", "hold", "decline"]);
export type DecisionOutcome = z.infer<typeof decisionOutcomeSchema>;

export const decisionLabels: Readonly<Record<DecisionOutcome, string>> = {
  move_forward: "Move forward",
  offer: "Make an offer",
  hold: "Wait",
  decline: "Decline",
};

/**
 * Whether a decision can be recorded: by somebody who may read what it rests on, while none
 * stands. Refusals: `card_owed`, `decided_already`.
 */
export function decideRecording(
  standing: { outcome: DecisionOutcome; decidedBy: string } | null,
  hiddenText: string | null,
): Decision<null> {
  if (hiddenText !== null)
    return refused("card_owed", `A decision needs the whole debrief. ${hiddenText}`);
  return standing === null
    ? agreed(null)
    : conflicting(
        "decided_already",
        `A decision stands already: “${decisionLabels[standing.outcome]}”, by ${shortName(standing.decidedBy)}. Revoke it first, with a reason.`,
      );
}

/** Whether a decision can be revoked. Refusals: `card_owed`, `revoked_already`. */
export function decideRevoking(
  decision: { revokedAt: string | null },
  hiddenText: string | null,
): Decision<null> {
  if (hiddenText !== null) return refused("card_owed", hiddenText);
  return decision.revokedAt === null
    ? agreed(null)
    : conflicting("revoked_already", "This decision was revoked already. Nothing was changed.");
}
