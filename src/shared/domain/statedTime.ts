import { agreed, refused, type Decision } from "./refusal.ts";

/** When something happened, and whether a person said so rather than the clock. */
export interface StatedTime {
  at: string;
  isStated: boolean;
}

/** The time of an application: as stated, or now. Refusal: `in_the_future`. */
export function decideStatedTime(stated: string | null, now: string): Decision<StatedTime> {
  if (stated === null) return agreed({ at: now, isStated: false });
  return stated > now
    ? refused(
        "in_the_future",
        "An application cannot have begun in the future. Choose a time that has passed.",
      )
    : agreed({ at: stated, isStated: true });
}
