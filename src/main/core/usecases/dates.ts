import type { InterviewStart } from "../../../shared/domain/interview.ts";

/** The plain date (YYYY-MM-DD) of a moment where this computer is. */
export function localDate(moment: Date): string {
  const year = moment.getFullYear().toString().padStart(4, "0");
  const month = (moment.getMonth() + 1).toString().padStart(2, "0");
  const day = moment.getDate().toString().padStart(2, "0");
  return `${year}-${month}-${day}`;
}

/** A plain date as people say it, in the system's locale ("4 May 2026"). */
export function plainDateText(date: string): string {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${date}T00:00:00.000Z`));
}

/** A start as people say it, with its zone ("Monday, 4 May 2026 at 10:00, Europe/Berlin"). */
export function startText({ local, zone }: InterviewStart): string {
  const format = new Intl.DateTimeFormat(undefined, {
    dateStyle: "full",
    timeStyle: "short",
    timeZone: "UTC",
  });
  return `${format.format(new Date(`${local}:00.000Z`))}, ${zone}`;
}

/** What a candidate does now ("Engineering Manager, Pinnacle Data"); empty when nothing is known. */
export function roleText(facts: {
  currentTitle: string | null;
  currentCompany: string | null;
}): string {
  return [facts.currentTitle, facts.currentCompany].filter((part) => part !== null).join(", ");
}
