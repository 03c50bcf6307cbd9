/*
 * Days in a stage are counted on UTC dates, so that two computers in different zones show the
 * same number for the same record. A count is half-open: the day of the start counts, the day of
 * the end does not, and a stay that begins and ends on one date is 0. Public holidays are not
 * known and count as working days.
 */
const dayLength = 86_400_000;

/** Days since 1970-01-01 of the UTC date of an instant. Throws a RangeError for another text. */
function dayNumber(instant: string): number {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new RangeError(`Not an instant: "${instant}".`);
  return Math.floor(time / dayLength);
}

/** Working days before a day, counted from the Monday before 1970-01-01 (a Thursday). */
function workingDaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

/** Calendar days between two instants, by UTC date; 0 when the end comes first (clocks go back). */
export function calendarDays(from: string, to: string): number {
  return Math.max(0, dayNumber(to) - dayNumber(from));
}

/** Days from Monday to Friday between two instants, by UTC date, the last one left out. */
export function workingDays(from: string, to: string): number {
  return Math.max(0, workingDaysBefore(dayNumber(to)) - workingDaysBefore(dayNumber(from)));
}

/** How long an application has been in its stage, against the stage's target. */
export interface Lateness {
  /** Calendar days, the number that is shown. */
  days: number;
  /** Working days, the number that is compared. */
  workingDays: number;
  isLate: boolean;
  /** Working days over the target; 0 when not late. */
  daysOver: number;
}

/** Late is more working days than the target; a stage without a target is never late. */
export function lateness(input: {
  enteredStageAt: string;
  targetDays: number | null;
  now: string;
}): Lateness {
  const { enteredStageAt, targetDays, now } = input;
  const worked = workingDays(enteredStageAt, now);
  const daysOver = targetDays === null ? 0 : Math.max(0, worked - targetDays);
  return {
    days: calendarDays(enteredStageAt, now),
    workingDays: worked,
    isLate: daysOver > 0,
    daysOver,
  };
}

/** "9 working days in Onsite, target 5" */
export function latenessText(stageName: string, worked: number, targetDays: number): string {
  const days = worked === 1 ? "1 working day" : `${worked.toLocaleString("en")} working days`;
  return `${days} in ${stageName}, target ${targetDays.toLocaleString("en")}`;
}
