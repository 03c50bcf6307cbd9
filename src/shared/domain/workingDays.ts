import { pausesWithin, type Pause } from "./pauses.ts";

/*
 * Days are counted on the calendar of where this computer is, as people count them. A count is
 * half-open: the day of the start counts, the day of the end does not, and a stay that begins and
 * ends on one date is 0. Public holidays are not known and count as working days. Times in which a
 * requisition's clocks stood still are taken off in the same way.
 */
const dayLength = 86_400_000;

/** Days since 1970-01-01 of the local date of an instant. Throws a RangeError for another text. */
function dayNumber(instant: string): number {
  const date = new Date(instant);
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / dayLength;
  if (Number.isNaN(day)) throw new RangeError(`Not an instant: "${instant}".`);
  return day;
}

/** The plain date (YYYY-MM-DD) of an instant where this computer is. */
export function localDateOf(instant: string): string {
  return new Date(dayNumber(instant) * dayLength).toISOString().slice(0, 10);
}

/** Working days before a day, counted from the Monday before 1970-01-01 (a Thursday). */
function workingDaysBefore(day: number): number {
  const sinceMonday = day + 3;
  const weeks = Math.floor(sinceMonday / 7);
  return weeks * 5 + Math.min(sinceMonday - weeks * 7, 5);
}

type Count = (from: string, to: string) => number;

/** A count of days without those of the pauses between the two instants. */
function withoutPauses(count: Count, from: string, to: string, pauses: readonly Pause[]): number {
  const still = pausesWithin(pauses, from, to);
  const paused = still.reduce((sum, pause) => sum + count(pause.from, pause.to), 0);
  return count(from, to) - paused;
}

const calendar: Count = (from, to) => Math.max(0, dayNumber(to) - dayNumber(from));
const working: Count = (from, to) =>
  Math.max(0, workingDaysBefore(dayNumber(to)) - workingDaysBefore(dayNumber(from)));

/** Calendar days between two instants, pauses left out; 0 when the end comes first (clocks go back). */
export function calendarDays(from: string, to: string, pauses: readonly Pause[] = []): number {
  return withoutPauses(calendar, from, to, pauses);
}

/** Days from Monday to Friday between two instants, the last one and pauses left out. */
export function workingDays(from: string, to: string, pauses: readonly Pause[] = []): number {
  return withoutPauses(working, from, to, pauses);
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
  /** Times in which the requisition's clocks stood still. */
  pauses?: readonly Pause[];
}): Lateness {
  const { enteredStageAt, targetDays, now, pauses = [] } = input;
  const worked = workingDays(enteredStageAt, now, pauses);
  const daysOver = targetDays === null ? 0 : Math.max(0, worked - targetDays);
  return {
    days: calendarDays(enteredStageAt, now, pauses),
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

/** The plain date so many working days after another; 0 gives the date itself. */
export function addWorkingDays(date: string, days: number): string {
  let day = Date.parse(`${date}T00:00:00.000Z`) / dayLength;
  for (let left = days; left > 0;) {
    day += 1;
    if (workingDaysBefore(day + 1) > workingDaysBefore(day)) left -= 1;
  }
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
