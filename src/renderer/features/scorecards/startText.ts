import type { InterviewStart } from "../../../shared/domain/interview.ts";

const format = new Intl.DateTimeFormat(undefined, {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "UTC",
});
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** When an interview begins, in its own zone: "Thu 4 May, 10:00"; another zone than here is named. */
export function startText({ local, zone }: InterviewStart): string {
  const text = format.format(new Date(`${local}:00Z`));
  return zone === here ? text : `${text}, ${zone.replaceAll("_", " ")}`;
}
