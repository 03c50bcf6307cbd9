import { daysLater, numberText } from "./format.ts";

/** Milliseconds of a day without a change of clocks. */
const dayLength = 86_400_000;

const withYear = new Intl.DateTimeFormat(undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});
const withoutYear = new Intl.DateTimeFormat(undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  timeZone: "UTC",
});

const asTyped = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** "27 Nov 2026": a plain date as a person would type it, for a field that `readSpokenDate` reads. */
export function typedDay(date: string): string {
  return asTyped.format(new Date(`${date}T00:00:00Z`));
}

/** The same, and an empty field for no date. */
export function typedOrEmpty(date: string | null): string {
  return date === null ? "" : typedDay(date);
}

/** Days from one plain date to another; negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The day of the week of a plain date, 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The Monday after a plain date: where "next week" begins. */
export function nextMonday(date: string): string {
  return daysLater(date, (8 - weekdayOf(date)) % 7 || 7);
}

/** "Fri 27 Nov", with the year where it is another one than today's. */
export function shortDayText(date: string, today: string): string {
  const format = date.slice(0, 4) === today.slice(0, 4) ? withoutYear : withYear;
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A plain date against today: "today", "tomorrow", "in 6 days", "yesterday", "3 days ago". */
export function relativeDayText(date: string, today: string): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "yesterday";
  return days > 0 ? `in ${numberText(days)} days` : `${numberText(-days)} days ago`;
}

/** "Fri 27 Nov 2026, in 6 days": a plain date as a person checks it. */
export function dayText(date: string, today: string): string {
  return `${withYear.format(new Date(`${date}T00:00:00Z`))}, ${relativeDayText(date, today)}`;
}

/** When something is due: "today", "yesterday", "tomorrow", else the day itself. */
export function dueText(date: string, today: string): string {
  return Math.abs(daysBetween(today, date)) <= 1
    ? relativeDayText(date, today)
    : shortDayText(date, today);
}

/** Noon of a past day where this computer is, as an instant; now for today's morning. */
export function instantOnDay(date: string, now: Date): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const noon = new Date(year, month - 1, day, 12);
  return (noon < now ? noon : now).toISOString();
}
