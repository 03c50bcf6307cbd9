import { calendarText } from "../../../shared/domain/calendar.ts";
import { interviewLength } from "../../../shared/domain/interview.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { WrittenFile } from "../../../shared/ipc/interviewViews.ts";
import { writeWholeFile } from "../exporters/wholeFile.ts";
import { instantOf } from "../store/clock.ts";
import { readInterviews } from "../store/reads/interviews.ts";
import { findTeamMember } from "../store/tables/teamMembers.ts";
import { actorIdOf, found, type Context } from "./context.ts";
import { chosenFile } from "./documents.ts";

/** Writes an interview as an .ics file. Throws `refused` while no time is agreed. */
export async function exportCalendar(
  context: Context,
  { id, token }: ParsedInputOf<"export.interviewCalendar">,
): Promise<WrittenFile> {
  const { store, clock } = context;
  const { path, name } = chosenFile(context, token);
  const line = found(readInterviews(store, { id })[0], "This interview");
  if (line.start === null) {
    throw new AppError(
      "refused",
      "No time is agreed for this interview yet. Give it a date and a time first.",
    );
  }
  // Calendars take changes from the organizer alone, so whoever planned it stays that.
  const organizer = line.plannedBy ?? findTeamMember(store, actorIdOf(store)) ?? null;
  const reachable = (person: { name: string; email: string | null } | null) => {
    const email = person?.email ?? null;
    return person === null || email === null ? [] : [{ name: person.name, email }];
  };
  const text = calendarText({
    id: line.id,
    sequence: line.calendarSequence,
    stampedAt: instantOf(clock()),
    start: line.start,
    lengthMinutes: line.lengthMinutes ?? interviewLength.usual,
    summary: `${line.name}: ${line.candidateName}, ${line.requisitionTitle}`,
    place: line.place,
    status: line.status,
    organizer: reachable(organizer)[0] ?? null,
    attendees: line.seats.flatMap(({ member }) => reachable(member)),
  });
  await writeWholeFile(path, text);
  return { fileName: name };
}
