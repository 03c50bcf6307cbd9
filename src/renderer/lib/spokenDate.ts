import { daysBetween, nextMonday, weekdayOf } from "./days.ts";
import { daysLater } from "./format.ts";

/** Which way a day without a year or a direction is meant. */
export type DateLeaning = "future" | "past";

export type DateReading = { ok: true; date: string } | { ok: false; message: string };

const languages = ["en", undefined];

/** What a person may write for something, in English and in the system's language, in small letters. */
function namesOf(count: number, dateOf: (index: number) => Date, part: "month" | "weekday") {
  return Array.from({ length: count }, (_, index) =>
    languages.map((language) =>
      new Intl.DateTimeFormat(language, { [part]: "long", timeZone: "UTC" })
        .format(dateOf(index))
        .toLocaleLowerCase(),
    ),
  );
}

const months = namesOf(12, (index) => new Date(Date.UTC(2026, index, 15)), "month");
/** From Sunday on; 4 January 2026 was one. */
const weekdays = namesOf(7, (index) => new Date(Date.UTC(2026, 0, 4 + index)), "weekday");

/** Whether the system writes the day before the month. */
const isDayFirst = (() => {
  const parts = new Intl.DateTimeFormat().formatToParts(new Date(0)).map(({ type }) => type);
  return parts.indexOf("day") < parts.indexOf("month");
})();

/** The one name that a word of three letters or more begins; -1 for none. */
function indexOfName(names: readonly (readonly string[])[], word: string): number {
  const wanted = word.replace(/\.$/u, "");
  if (wanted.length < 3) return -1;
  return names.findIndex((forms) => forms.some((form) => form.startsWith(wanted)));
}

/** A plain date, or null for one that the calendar does not have. */
function dateOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 && year <= 9_999 ? date.toISOString().slice(0, 10) : null;
}

/** A day and a month: of the year given, or of the nearest year to the side that is leaned to. */
function inYear(
  day: number,
  month: number,
  year: string | undefined,
  today: string,
  leaning: DateLeaning,
): string | null {
  if (year !== undefined) return dateOf(Number(year) + (year.length === 2 ? 2_000 : 0), month, day);
  const thisYear = Number(today.slice(0, 4));
  const step = leaning === "future" ? 1 : -1;
  // Eight years hold a 29 February whatever the century does.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const date = dateOf(thisYear + step * ahead, month, day);
    if (date !== null && daysBetween(today, date) * step >= 0) return date;
  }
  return null;
}

function monthLater(today: string): string {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return dateOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) ?? today;
}

const units: Readonly<Record<string, number>> = { d: 1, day: 1, w: 7, week: 7 };

function byWord(text: string, today: string, leaning: DateLeaning): string | null {
  if (text === "today") return today;
  if (/^tom(?:orrow)?$/u.test(text)) return daysLater(today, 1);
  if (/^yest(?:erday)?$/u.test(text)) return daysLater(today, -1);
  if (text === "next week") return nextMonday(today);
  if (text === "last week") return daysLater(nextMonday(today), -14);
  if (text === "next month") return monthLater(today);
  const distance = /^(in )?\+?(\d{1,3}|an?|one) ?(d|day|w|week)s?( ago)?$/u.exec(text);
  if (distance !== null) {
    const [, ahead, amount = "", unit = "", ago] = distance;
    const days = (/\d/u.test(amount) ? Number(amount) : 1) * (units[unit] ?? 1);
    const isPast = ago !== undefined || (ahead === undefined && leaning === "past");
    return daysLater(today, isPast ? -days : days);
  }
  return byWeekday(text, today, leaning);
}

function byWeekday(text: string, today: string, leaning: DateLeaning): string | null {
  const named = /^(?:(next|this|on|last) )?(\p{L}+)\.?$/u.exec(text);
  const weekday = indexOfName(weekdays, named?.[2] ?? "");
  if (weekday === -1) return null;
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  const isPast = named?.[1] === "last" || (named?.[1] === undefined && leaning === "past");
  return daysLater(today, isPast ? ahead - (ahead === 7 ? 14 : 7) : ahead);
}

function byNumbers(text: string, today: string, leaning: DateLeaning): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso !== null) return dateOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const dots = /^(\d{1,2})\. ?(\d{1,2})\.? ?(\d{4}|\d{2})?$/u.exec(text);
  if (dots !== null) return inYear(Number(dots[1]), Number(dots[2]), dots[3], today, leaning);
  const slashes = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/u.exec(text);
  if (slashes !== null) {
    const [first, second] = [Number(slashes[1]), Number(slashes[2])];
    const [day, month] = isDayFirst ? [first, second] : [second, first];
    return inYear(day, month, slashes[3], today, leaning);
  }
  const named =
    /^(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?<month>\p{L}+\.?)(?:,? (?<year>\d{4}))?$/u.exec(text) ??
    /^(?<month>\p{L}+\.?) (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/u.exec(text);
  if (named === null) return null;
  const month = indexOfName(months, named.groups?.["month"] ?? "");
  if (month === -1) return null;
  return inYear(Number(named.groups?.["day"]), month + 1, named.groups?.["year"], today, leaning);
}

/**
 * Reads a day as a person types it: "tomorrow", "fri", "next week", "in 3 days", "2 weeks ago",
 * "12 Dec", "12/12/2026", "2026-12-12". Names are read in English and in the system's language;
 * numbers in the system's order. `today` is a plain date, and so is the answer; what cannot be
 * read gives a sentence.
 */
export function readSpokenDate(text: string, today: string, leaning: DateLeaning): DateReading {
  const said = text.trim().toLocaleLowerCase().replace(/\s+/gu, " ");
  const date = byWord(said, today, leaning) ?? byNumbers(said, today, leaning);
  if (date !== null) return { ok: true, date };
  const example = leaning === "future" ? "tomorrow, fri, 12 Dec" : "yesterday, 3 weeks ago, 12 Dec";
  return {
    ok: false,
    message: `“${text.trim().slice(0, 40)}” is not a day. Write one such as ${example} or 2026-12-12.`,
  };
}
