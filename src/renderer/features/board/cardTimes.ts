import type { BoardCard } from "../../../shared/domain/board.ts";
import type { Pause } from "../../../shared/domain/pauses.ts";
import { calendarDays } from "../../../shared/domain/workingDays.ts";
import { countText, numberText, sinceText } from "../../lib/format.ts";

/** Within this a card has just come, milliseconds. */
const justNow = 10 * 60_000;

/** What days are counted against: an instant, and the times in which the clocks stood still. */
export interface BoardTime {
  now: string;
  pauses: readonly Pause[];
}

/** How long a card has been in its stage: "now", "today", "12 d". */
export function daysText({ enteredStageAt }: BoardCard, { now, pauses }: BoardTime): string {
  const days = calendarDays(enteredStageAt, now, pauses);
  if (days > 0) return `${numberText(days)} d`;
  return Date.parse(now) - Date.parse(enteredStageAt) < justNow ? "now" : "today";
}

/**
 * The whole of it: "3 days in Onsite, since Wednesday 4 March 2026, as stated. 12 days over all
 * visits.", and that the clock stands still where it does.
 */
export function stayText(card: BoardCard, stageName: string, { now, pauses }: BoardTime): string {
  const days = calendarDays(card.enteredStageAt, now, pauses);
  const total = days + card.formerDays;
  return [
    `${sinceText(stageName, card.enteredStageAt, now)}${card.enteredStated ? ", as stated" : ""}.`,
    card.formerDays > 0 ? `${countText(total, "day")} over all visits.` : "",
    pauses.at(-1)?.to === null ? "The clock stands still while the requisition does." : "",
  ]
    .filter(Boolean)
    .join(" ");
}
