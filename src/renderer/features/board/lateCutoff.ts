import type { Pause } from "../../../shared/domain/pauses.ts";
import { lateness } from "../../../shared/domain/workingDays.ts";

/** Nobody is waited for longer than this, days. */
const longest = 36_500;

/** Local midnight so many days before an instant, as an instant. */
function midnight(now: string, daysBefore: number): string {
  const date = new Date(now);
  date.setHours(0, 0, 0, 0);
  date.setDate(date.getDate() - daysBefore);
  return date.toISOString();
}

/**
 * The instant before which a card must have come to be late now; null where none can be. How late
 * a card is depends on nothing but the day on which it came and grows with each day before, so
 * that thousands of cards need one comparison each.
 */
export function lateCutoff(
  targetDays: number | null,
  { now, pauses }: { now: string; pauses: readonly Pause[] },
): string | null {
  if (targetDays === null) return null;
  const isLate = (daysBefore: number) =>
    lateness({ enteredStageAt: midnight(now, daysBefore), targetDays, now, pauses }).isLate;
  let early = 1;
  while (!isLate(early)) {
    early *= 2;
    if (early > longest) return null;
  }
  let near = Math.floor(early / 2);
  while (early - near > 1) {
    const between = Math.floor((near + early) / 2);
    if (isLate(between)) early = between;
    else near = between;
  }
  return midnight(now, near);
}
