import type { Pay } from "../../shared/domain/posting/reading.ts";
import { calendarDays } from "../../shared/domain/workingDays.ts";

const numbers = new Intl.NumberFormat();
const longDate = new Intl.DateTimeFormat(undefined, { dateStyle: "full" });
const shortDate = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "short" });
const monthAndYear = new Intl.DateTimeFormat(undefined, { month: "short", year: "numeric" });
const dateAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "short" });
const plainDates = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeZone: "UTC" });

/** A number as the system writes it. */
export function numberText(value: number): string {
  return numbers.format(value);
}

/** "1 candidate", "2,318 candidates"; `plural` where adding an s will not do. */
export function countText(count: number, singular: string, plural = `${singular}s`): string {
  return `${numbers.format(count)} ${count === 1 ? singular : plural}`;
}

/** How long a card has been in its stage, for a card: "now", "today", "12 d". Both are instants. */
export function inStageText(enteredAt: string, now: string): string {
  const days = calendarDays(enteredAt, now);
  if (days > 0) return `${numbers.format(days)} d`;
  return Date.parse(now) - Date.parse(enteredAt) < 10 * 60_000 ? "now" : "today";
}

/** "3 days in Onsite, since Wednesday 4 March 2026". */
export function sinceText(stageName: string, enteredAt: string, now: string): string {
  const days = calendarDays(enteredAt, now);
  const length = days === 0 ? "Less than a day" : countText(days, "day");
  return `${length} in ${stageName}, since ${longDate.format(new Date(enteredAt))}`;
}

/** Whole days between two instants by the local calendar. */
function localDays(from: Date, to: Date): number {
  const midnight = (date: Date) =>
    Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return midnight(to) - midnight(from);
}

/** When something happened, as people say it: "today", "3 days ago", "4 Mar", "Mar 2025". */
export function agoText(instant: string, now: string): string {
  const [then, present] = [new Date(instant), new Date(now)];
  const days = localDays(then, present);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < 30) return `${numbers.format(days)} days ago`;
  return days < 300 ? shortDate.format(then) : monthAndYear.format(then);
}

/** The full date and time of an instant, for a tooltip. */
export function instantText(instant: string): string {
  return dateAndTime.format(new Date(instant));
}

/** A plain date (YYYY-MM-DD) as the system writes it, the same in every zone. */
export function plainDateText(date: string): string {
  return plainDates.format(new Date(`${date}T00:00:00Z`));
}

/** Today's plain date by the local calendar, YYYY-MM-DD. */
export function todayOf(now: Date): string {
  const pad = (value: number, length: number) => String(value).padStart(length, "0");
  return [pad(now.getFullYear(), 4), pad(now.getMonth() + 1, 2), pad(now.getDate(), 2)].join("-");
}

/** A plain date so many days after another. */
export function daysLater(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

const periods: Readonly<Record<Pay["period"], string>> = {
  hour: "an hour",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

/** "$189,308–$389,753 a year", "from €60,000 a year". Empty when neither bound is known. */
export function payText({ min, max, currency, period }: Pay): string {
  const money = moneyFormat(currency, [min, max]);
  const range =
    min !== null && max !== null
      ? min === max
        ? money(min)
        : `${money(min)}–${money(max)}`
      : min !== null
        ? `from ${money(min)}`
        : max !== null
          ? `up to ${money(max)}`
          : "";
  return range === "" ? "" : `${range} ${periods[period]}`;
}

function moneyFormat(currency: string, amounts: (number | null)[]): (amount: number) => string {
  const isWhole = amounts.every((amount) => amount === null || Number.isInteger(amount));
  const digits = isWhole ? { maximumFractionDigits: 0 } : {};
  if (!/^[A-Za-z]{3}$/u.test(currency)) return (amount) => `${currency} ${numberText(amount)}`;
  const format = new Intl.NumberFormat(undefined, {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    ...digits,
  });
  return (amount) => format.format(amount);
}
