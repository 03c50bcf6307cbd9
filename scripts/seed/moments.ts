import type { Random } from "./random.ts";

/** Milliseconds. */
export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** A UTC instant as the store keeps it. */
export function instantOf(at: number): string {
  return new Date(at).toISOString();
}

/** The date of an instant in UTC, YYYY-MM-DD. */
export function dateOf(at: number): string {
  return instantOf(at).slice(0, 10);
}

/** A moment on a working day between 8 and 18 o'clock UTC, about `days` after `from`, never before. */
export function laterAtWork(random: Random, from: number, days: number): number {
  const midnight = Math.floor((from + days * day) / day) * day;
  const weekday = new Date(midnight).getUTCDay();
  const untilMonday = weekday === 6 ? 2 : weekday === 0 ? 1 : 0;
  const moment = midnight + untilMonday * day + 8 * hour + random.whole(0, 10 * hour);
  return moment > from ? moment : from + random.whole(minute, 90 * minute);
}
