import type { InterviewStart, InterviewStatus } from "../../../shared/domain/interview.ts";
import { instantOfStart, isZone, localAt, offsetAt } from "../../../shared/domain/zones.ts";
import type { InterviewView, SeatView } from "../../../shared/ipc/interviewViews.ts";
import { plainDateText } from "../../lib/format.ts";
import type { TagKind } from "../../ui/Tag.tsx";
import { cityOf, ownZone } from "./zones.ts";

/** "UTC+2", "UTC-3:30", at an instant in milliseconds. */
export function offsetText(instant: number, zone: string): string {
  const minutes = Math.round(offsetAt(instant, zone) / 60_000);
  if (minutes === 0) return "UTC";
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const part = rest === 0 ? "" : `:${String(rest).padStart(2, "0")}`;
  return `UTC${minutes < 0 ? "-" : "+"}${String(hours)}${part}`;
}

const options = {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "numeric",
  minute: "2-digit",
} as const;

/** "Mon, 4 May, 10:00 – 10:45 Berlin time (04:00 – 04:45 here)", in the system's locale. */
export function whenText(
  start: InterviewStart,
  lengthMinutes: number,
  { now, zone = ownZone }: { now: string; zone?: string },
): string {
  if (!isZone(start.zone)) return `${start.local.replace("T", " ")} ${start.zone}`;
  const from = instantOfStart(start);
  const to = from + lengthMinutes * 60_000;
  const isThisYear = start.local.startsWith(now.slice(0, 4));
  const there = new Intl.DateTimeFormat(undefined, {
    ...options,
    ...(isThisYear ? {} : { year: "numeric" }),
    timeZone: start.zone,
  }).formatRange(from, to);
  if (start.zone === zone) return there;
  const isSame = offsetAt(from, start.zone) === offsetAt(from, zone);
  return `${there} ${cityOf(start.zone)} time${isSame ? "" : ` (${hereText(start, from, to, zone)})`}`;
}

function hereText(start: InterviewStart, from: number, to: number, zone: string): string {
  const isSameDay = dateIn(from, zone) === start.local.slice(0, 10);
  const format = new Intl.DateTimeFormat(undefined, {
    ...(isSameDay ? {} : { weekday: "short" }),
    hour: "numeric",
    minute: "2-digit",
    timeZone: zone,
  });
  return `${format.formatRange(from, to)} here`;
}

/**
 * The time of day of an interview that stands under its date: the reader's own time, with the time
 * there as a mark; where the reader has another date then, the time there with the place alone.
 */
export function clockOf(
  start: InterviewStart,
  zone: string = ownZone,
): { time: string; mark: string | null } {
  const time = (of: string) =>
    new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit", timeZone: of }).format(
      instantOfStart(start),
    );
  if (!isZone(start.zone)) return { time: start.local.slice(11), mark: start.zone };
  if (start.zone === zone) return { time: time(zone), mark: null };
  const city = cityOf(start.zone);
  return dateIn(instantOfStart(start), zone) === start.local.slice(0, 10)
    ? { time: time(zone), mark: `${time(start.zone)} ${city}` }
    : { time: time(start.zone), mark: `${city} time` };
}

/** The plain date of an instant in a zone. */
function dateIn(instant: number, zone: string): string {
  return localAt(instant, zone).slice(0, 10);
}

const weekdays = new Intl.DateTimeFormat(undefined, {
  weekday: "long",
  day: "numeric",
  month: "long",
  timeZone: "UTC",
});

/** "Today", "Tomorrow", "Thursday 7 May"; both are plain dates. */
export function dayText(date: string, today: string): string {
  const days = (Date.parse(date) - Date.parse(today)) / 86_400_000;
  if (days === 0) return "Today";
  if (days === 1) return "Tomorrow";
  return days === -1 ? "Yesterday" : weekdays.format(new Date(`${date}T00:00:00Z`));
}

const statusKinds: Readonly<Record<InterviewStatus, TagKind>> = {
  planned: "accent",
  done: "good",
  cancelled: "neutral",
  no_show: "late",
};

/** The colour that goes with a status; the word stands beside it. */
export function statusKind(status: InterviewStatus): TagKind {
  return statusKinds[status];
}

/** What is known of a seat's card, as a tag: "Card in", "Begun, due 6 May", "Late, due 4 May". */
export function cardText(
  { card, dueOn, isOverdue }: Pick<SeatView, "card" | "dueOn" | "isOverdue">,
  { status, startsAt }: Pick<InterviewView, "status" | "startsAt">,
  now: string,
): { text: string; kind: TagKind } {
  if (card === "in") return { text: "Card in", kind: "good" };
  if (status === "cancelled" || status === "no_show")
    return { text: "No card owed", kind: "neutral" };
  const due = dueOn === null ? "" : `, due ${plainDateText(dueOn)}`;
  if (isOverdue) return { text: `Card late${due}`, kind: "late" };
  if (card === "draft") return { text: `Card begun${due}`, kind: "accent" };
  const isAhead = status === "planned" && startsAt !== null && startsAt > now;
  if (!isAhead) return { text: `Card owed${due}`, kind: "neutral" };
  return { text: dueOn === null ? "No card yet" : `Card${due.slice(1)}`, kind: "neutral" };
}

/** The lines of a text that say something, as questions are written: one on each line. */
export function linesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** Said over a form that shows again what was typed into it and not saved. */
export const typedBefore = "What you typed before is here again. Cancel discards it.";
