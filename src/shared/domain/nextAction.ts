import { z } from "zod";
import { notActive, type Disposition } from "./application.ts";
import { plainDateSchema, requiredLine } from "./fields.ts";
import { limits } from "./limits.ts";
import { shortName } from "./names.ts";
import { agreed, refused, type Decision } from "./refusal.ts";

/** What is to be done next for an application, and by when. */
export const nextActionSchema = z.strictObject({
  text: requiredLine("The next action", limits.nextAction),
  /** A plain date; null for some day. */
  on: plainDateSchema.nullable(),
});
export type NextAction = z.infer<typeof nextActionSchema>;

/** What deciding on a next action needs of an application. */
export interface ActionSubject {
  name: string;
  disposition: Disposition;
  /** Null without one, and once it is done. */
  nextAction: NextAction | null;
}

/** True when a next action is due on a day or was before; `today` is a plain date. */
export function isDue(action: NextAction | null, today: string): boolean {
  return action !== null && action.on !== null && action.on <= today;
}

/** Decides that applications may get a next action, or lose it. Refusal: `not_active`. */
export function decideNextAction(subjects: readonly ActionSubject[]): Decision<null> {
  for (const subject of subjects) {
    const sentence = notActive(subject);
    if (sentence !== null) return refused("not_active", sentence);
  }
  return agreed(null);
}

/**
 * Decides that next actions are put off to a day or done (`to` null). Refusals: `no_action`,
 * `not_active`, `in_the_past` (plain dates).
 */
export function decideActionChange(
  subjects: readonly ActionSubject[],
  { to, today }: { to: string | null; today: string },
): Decision<null> {
  const without = subjects.find((subject) => subject.nextAction === null);
  if (without !== undefined) {
    return refused(
      "no_action",
      `${shortName(without.name)} has no next action. Somebody may have done it meanwhile.`,
    );
  }
  if (to !== null && to < today) {
    return refused("in_the_past", "That day has passed. Choose today or a later day.");
  }
  return to === null ? agreed(null) : decideNextAction(subjects);
}
