import { isFree } from "./leaving.ts";
import { agreed, conflicting, missing, refused, type Decision } from "./refusal.ts";
import type { Opening } from "./requisition.ts";

/** Decides that a place is not to be filled any more. Refusals: `opening_unknown`, `filled`, `already_closed`. */
export function decideOpeningClose(opening: Opening | undefined): Decision<Opening> {
  if (opening === undefined) return unknown();
  if (opening.filledAt !== null) {
    return refused("filled", "This opening is filled. Reopen it first, or leave it as it is.");
  }
  return opening.closedAt === null
    ? agreed(opening)
    : conflicting("already_closed", "This opening is closed already.");
}

/** Decides that a place waits for somebody again; whoever filled it stays hired. Refusals: `opening_unknown`, `is_open`. */
export function decideOpeningReturn(opening: Opening | undefined): Decision<Opening> {
  if (opening === undefined) return unknown();
  return isFree(opening)
    ? conflicting("is_open", "This opening is open. There is nothing to reopen.")
    : agreed(opening);
}

function unknown(): Decision<never> {
  return missing("opening_unknown", "This opening is no longer there. Somebody removed it.");
}
