import { interviewLength } from "../../../shared/domain/interview.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import { AppError } from "../../../shared/ipc/errors.ts";
import type { WrittenFile } from "../../../shared/ipc/interviewViews.ts";
import { kitsPage, type Kit } from "../exporters/print/kit.ts";
import {
  readInterviews,
  type InterviewFilter,
  type InterviewLine,
} from "../store/reads/interviews.ts";
import type { Db } from "../store/sql.ts";
import { findCandidate } from "../store/tables/candidates.ts";
import { findLatestTemplate, listCriteria } from "../store/tables/scorecardTemplates.ts";
import { checksOf } from "./applicationViews.ts";
import { found, type Context } from "./context.ts";
import { plainDateText, roleText, startText } from "./dates.ts";
import { writeDocument } from "./documents.ts";

/** Writes the kit of one interview, or of every interview of a day that was not called off. */
export async function printKits(
  context: Context,
  { of, token }: ParsedInputOf<"print.kits">,
): Promise<WrittenFile & { count: number }> {
  const { store } = context;
  const lines =
    of.kind === "interview"
      ? [found(readInterviews(store, { id: of.id })[0], "This interview")]
      : readInterviews(store, dayFilter(of)).filter(
          ({ status }) => status === "planned" || status === "done",
        );
  const [first] = lines;
  if (first === undefined) {
    throw new AppError("not_found", "There is no interview on that day. Choose another day.");
  }
  const title = of.kind === "day" ? `Kits, ${plainDateText(of.on)}` : `Kit, ${first.name}`;
  const kits = lines.map((line) => kitOf(store, line));
  const written = await writeDocument(context, token, kitsPage(title, kits));
  return { ...written, count: kits.length };
}

function dayFilter(day: {
  on: string;
  requisitionId: string | null;
  interviewerId: string | null;
}): InterviewFilter {
  const { on, requisitionId, interviewerId } = day;
  return {
    from: on,
    to: on,
    ...(requisitionId === null ? {} : { requisitionId }),
    ...(interviewerId === null ? {} : { interviewerId }),
  };
}

/** What is printed of an interview, from today's wording of the criteria. */
function kitOf(db: Db, line: InterviewLine): Kit {
  const { requisitionId, applicationId, start, lengthMinutes } = line;
  const template = findLatestTemplate(db, requisitionId);
  const criteria = template === undefined ? [] : listCriteria(db, template.id);
  const focus = criteria.filter(({ id }) => line.focusCriterionIds.includes(id));
  const candidate = found(findCandidate(db, line.candidateId), "This candidate");
  return {
    interviewName: line.name,
    candidateName: line.candidateName,
    candidateRole: roleText(candidate),
    requisitionTitle: line.requisitionTitle,
    when: start === null ? null : startText(start),
    lengthMinutes: lengthMinutes ?? interviewLength.usual,
    place: line.place,
    interviewers: line.seats.map(({ member }) => member.name),
    focus: focus.length === 0 ? criteria : focus,
    others: focus.length === 0 ? [] : criteria.filter((criterion) => !focus.includes(criterion)),
    questions: line.questions,
    checks: checksOf(db, applicationId, requisitionId).map(({ check, answer, seenIn }) => ({
      label: check.label,
      answer,
      seenIn,
    })),
  };
}
