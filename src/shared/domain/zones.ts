import type { InterviewStart } from "./interview.ts";
import { agreed, refused, type Decision } from "./refusal.ts";

/*
 * Local times and UTC by the zone rules that the runtime knows (Intl). A local time that the
 * clocks skip does not exist; one that happens twice means the first of the two, as in RFC 5545.
 */

const hour = 3_600_000;
const day = 24 * hour;
/** Zones change at most a few times a year, never twice within so many days. */
const step = 14 * day;

const formats = new Map<string, Intl.DateTimeFormat | null>();

function formatOf(zone: string): Intl.DateTimeFormat | null {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const made = newFormat(zone);
  formats.set(zone, made);
  return made;
}

function newFormat(zone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      calendar: "iso8601",
      numberingSystem: "latn",
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
  } catch {
    return null;
  }
}

/** Whether this runtime knows a zone by its IANA name. */
export function isZone(zone: string): boolean {
  // Offsets such as "+02:00" are taken by Intl as well; they are no zones.
  return /^[A-Za-z]/u.test(zone) && formatOf(zone) !== null;
}

/** Milliseconds east of UTC at an instant. Throws a RangeError for an unknown zone. */
export function offsetAt(instant: number, zone: string): number {
  const format = formatOf(zone);
  if (format === null) throw new RangeError(`Not a time zone: "${zone}".`);
  const seconds = Math.floor(instant / 1_000) * 1_000;
  const parts = new Map(format.formatToParts(seconds).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - seconds;
}

/** The local date and time of an instant, YYYY-MM-DDTHH:MM. */
export function localAt(instant: number, zone: string): string {
  return new Date(instant + offsetAt(instant, zone)).toISOString().slice(0, 16);
}

/** What a local time stands for: one instant, two (the clocks go back), or none (forward). */
function instantsOf({ local, zone }: InterviewStart): number[] {
  const asUtc = Date.parse(`${local}:00.000Z`);
  const offsets = new Set([offsetAt(asUtc - day, zone), offsetAt(asUtc + day, zone)]);
  return Array.from(offsets, (offset) => ({ offset, instant: asUtc - offset }))
    .filter(({ offset, instant }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b);
}

/** The instant of a start in milliseconds; of a time that does not exist, as if clocks had not changed. */
export function instantOfStart(start: InterviewStart): number {
  const [first] = instantsOf(start);
  if (first !== undefined) return first;
  const asUtc = Date.parse(`${start.local}:00.000Z`);
  return asUtc - offsetAt(asUtc - day, start.zone);
}

/** The first change of the clocks after an instant, up to another; null when there is none. */
export function nextChange(after: number, until: number, zone: string): number | null {
  const before = offsetAt(after, zone);
  for (let at = after; at < until; at += step) {
    const end = Math.min(at + step, until);
    if (offsetAt(end, zone) !== before) return changeBetween(at, end, before, zone);
  }
  return null;
}

/** The last change of the clocks at or before an instant, down to another; null for none. */
export function lastChange(before: number, since: number, zone: string): number | null {
  const after = offsetAt(before, zone);
  for (let at = before; at > since; at -= step) {
    const begin = Math.max(at - step, since);
    const former = offsetAt(begin, zone);
    if (former !== after) return changeBetween(begin, at, former, zone);
  }
  return null;
}

/** By halves, to the second: the first moment at which `former` no longer holds. */
function changeBetween(from: number, to: number, former: number, zone: string): number {
  let [low, high] = [Math.floor(from / 1_000), Math.ceil(to / 1_000)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 1_000, zone) === former) low = middle;
    else high = middle;
  }
  return high * 1_000;
}

/** A start that can be kept, and what a person should know of it. */
export interface ResolvedStart {
  /** Milliseconds since 1970, UTC. */
  instant: number;
  /** A sentence, where the clocks make the time ambiguous. */
  notice: string | null;
}

/** Resolves a start in its zone. Refusals: `zone_unknown`, `time_skipped`. */
export function resolveStart(start: InterviewStart): Decision<ResolvedStart> {
  const { local, zone } = start;
  if (!isZone(zone)) {
    return refused(
      "zone_unknown",
      `“${zone.slice(0, 60)}” is not a time zone that this computer knows. Choose one from the list.`,
    );
  }
  const [date, time] = [local.slice(0, 10), local.slice(11)];
  const [first, second] = instantsOf(start);
  if (first === undefined) {
    const asUtc = Date.parse(`${local}:00.000Z`);
    const before = offsetAt(asUtc - day, zone);
    const change = nextChange(asUtc - day - before, asUtc + day - before, zone) ?? asUtc - before;
    const [from, to] = [localAt(change - 1_000, zone), localAt(change, zone)];
    const gone = new Date(Date.parse(`${from}:00.000Z`) + 60_000).toISOString().slice(11, 16);
    return refused(
      "time_skipped",
      `The clocks in ${zone} go forward from ${gone} to ${to.slice(11)} on ${to.slice(0, 10)}, so ${time} on ${date} does not exist there. Choose another time.`,
    );
  }
  const notice =
    second === undefined
      ? null
      : `The clocks in ${zone} go back on ${date}, so ${time} happens twice. The first one is meant (UTC${offsetText(offsetAt(first, zone))}).`;
  return agreed({ instant: first, notice });
}

/** What changes for people elsewhere when an interview moves over a change of clocks; null if nothing. */
export function clockChangeNotice(from: InterviewStart, to: InterviewStart): string | null {
  if (from.zone !== to.zone) return null;
  const [before, after] = [from, to].map((one) => offsetAt(instantOfStart(one), one.zone));
  if (before === undefined || after === undefined || before === after) return null;
  return `Between ${from.local.slice(0, 10)} and ${to.local.slice(0, 10)} the clocks in ${to.zone} change from UTC${offsetText(before)} to UTC${offsetText(after)}. The interview is at ${to.local.slice(11)} there; whoever joins from another zone should look at the time again.`;
}

/** "+2", "-3:30"; nothing for UTC itself. */
function offsetText(offset: number): string {
  const minutes = Math.round(Math.abs(offset) / 60_000);
  const rest = minutes % 60;
  const hours = Math.floor(minutes / 60).toString();
  return `${offset < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : `:${rest.toString().padStart(2, "0")}`}`;
}
