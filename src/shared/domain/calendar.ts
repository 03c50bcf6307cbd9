import type { InterviewStart, InterviewStatus } from "./interview.ts";
import { instantOfStart, lastChange, localAt, nextChange, offsetAt } from "./zones.ts";

/** What a calendar shows of an interview; people without an e-mail address are left out of it. */
export interface CalendarEntry {
  id: string;
  /** Grows with every change, so that calendars take the newer one (RFC 5545, SEQUENCE). */
  sequence: number;
  /** When this file was made, an instant. */
  stampedAt: string;
  start: InterviewStart;
  lengthMinutes: number;
  summary: string;
  /** A room, an address or a link. */
  place: string | null;
  status: InterviewStatus;
  organizer: { name: string; email: string } | null;
  attendees: readonly { name: string; email: string }[];
}

const aYear = 400 * 86_400_000;

/** An interview as the text of an .ics file (RFC 5545), one that is cancelled as a cancellation. */
export function calendarText(entry: CalendarEntry): string {
  const { start, status, organizer, attendees } = entry;
  const isCancelled = status === "cancelled";
  const begins = instantOfStart(start);
  const ends = begins + entry.lengthMinutes * 60_000;
  const isInvitation = organizer !== null && attendees.length > 0;
  const link = entry.place === null ? undefined : /https:\/\/\S+/u.exec(entry.place)?.[0];
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Shortlist//Interviews//EN",
    "CALSCALE:GREGORIAN",
    `METHOD:${isCancelled ? "CANCEL" : isInvitation ? "REQUEST" : "PUBLISH"}`,
    ...zoneLines(start.zone, begins, ends),
    "BEGIN:VEVENT",
    `UID:${entry.id}@shortlist`,
    `SEQUENCE:${entry.sequence.toString()}`,
    `DTSTAMP:${compact(entry.stampedAt.slice(0, 19))}Z`,
    `DTSTART;TZID=${start.zone}:${compact(start.local)}00`,
    `DTEND;TZID=${start.zone}:${compact(localAt(ends, start.zone))}00`,
    `SUMMARY:${escaped(entry.summary)}`,
    ...(entry.place === null ? [] : [`LOCATION:${escaped(entry.place)}`]),
    ...(link === undefined ? [] : [`URL:${link}`]),
    `STATUS:${isCancelled ? "CANCELLED" : "CONFIRMED"}`,
    ...(organizer === null
      ? []
      : [`ORGANIZER;CN=${quoted(organizer.name)}:mailto:${address(organizer.email)}`]),
    ...attendees.map(
      ({ name, email }) =>
        `ATTENDEE;CN=${quoted(name)};ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:${address(email)}`,
    ),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** The rules of a zone from before the interview begins until after it has ended. */
function zoneLines(zone: string, begins: number, ends: number): string[] {
  const first = lastChange(begins, begins - aYear, zone);
  const next = nextChange(begins, ends + aYear, zone);
  const now = offsetAt(begins, zone);
  const former = first === null ? now : offsetAt(first - 1_000, zone);
  const later = next === null ? null : offsetAt(next, zone);
  const other = later ?? former;
  return [
    "BEGIN:VTIMEZONE",
    `TZID:${zone}`,
    ...observance(now > other, first, former, now),
    ...(next === null || later === null ? [] : observance(later > now, next, now, later)),
    "END:VTIMEZONE",
  ];
}

/** One part of a year; its onset is written in the time that held until then. */
function observance(isSummer: boolean, onset: number | null, from: number, to: number): string[] {
  const kind = isSummer ? "DAYLIGHT" : "STANDARD";
  const local = onset === null ? "1970-01-01T00:00:00" : isoOf(onset + from);
  return [
    `BEGIN:${kind}`,
    `DTSTART:${compact(local)}`,
    `TZOFFSETFROM:${offset(from)}`,
    `TZOFFSETTO:${offset(to)}`,
    `END:${kind}`,
  ];
}

function isoOf(time: number): string {
  return new Date(time).toISOString().slice(0, 19);
}

/** "2026-05-04T10:00" as "20260504T1000" */
function compact(iso: string): string {
  return iso.replace(/[-:]/gu, "");
}

function offset(milliseconds: number): string {
  const seconds = Math.round(Math.abs(milliseconds) / 1_000);
  const two = (value: number) => Math.floor(value).toString().padStart(2, "0");
  const rest = seconds % 60 === 0 ? "" : two(seconds % 60);
  return `${milliseconds < 0 ? "-" : "+"}${two(seconds / 3_600)}${two((seconds / 60) % 60)}${rest}`;
}

/** A TEXT value (RFC 5545, 3.3.11); other control characters cannot be written and are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/gu, (character) => `\\${character}`)
    .replace(/\r\n?|\n/gu, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** A parameter in quotation marks, in which none can stand (RFC 5545, 3.1). */
function quoted(text: string): string {
  return `"${text.replace(/"/gu, "'").replace(/\p{Cc}+/gu, " ")}"`;
}

/** An address as a URI holds it. */
function address(email: string): string {
  return encodeURIComponent(email).replace(/%40/gu, "@").replace(/%2B/gu, "+");
}

/** A line in pieces of at most 75 octets of UTF-8, none cut within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const point = character.codePointAt(0) ?? 0;
    const size = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
