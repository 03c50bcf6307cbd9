import { z } from "zod";
import { idSchema, longText, optionalLine, plainDateSchema } from "./fields.ts";
import { limits } from "./limits.ts";

export const interviewStatusSchema = z.enum(["planned", "done", "cancelled", "no_show"]);
export type InterviewStatus = z.infer<typeof interviewStatusSchema>;

export const interviewStatusLabels: Readonly<Record<InterviewStatus, string>> = {
  planned: "Planned",
  done: "Done",
  cancelled: "Cancelled",
  no_show: "No-show",
};

/** Minutes that an interview can last, and what it lasts when nobody said it. */
export const interviewLength = { least: 5, most: 480, usual: 45 } as const;

/** One interview covers at most so many criteria well; it is advice, no rule. */
export const mostFocusCriteria = 4;

/** A date and a time where the interview takes place, YYYY-MM-DDTHH:MM, without an offset. */
export const localTimeSchema = z
  .string()
  .regex(
    /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d$/u,
    "Write the time as year-month-day and hours and minutes, such as 2026-05-04T10:00.",
  )
  .refine((text) => isOnCalendar(text), "There is no such day in the calendar. Choose another.");

/** False for 31 April and the like, which the pattern lets through. */
function isOnCalendar(local: string): boolean {
  const time = Date.parse(`${local}:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(local);
}

/** When an interview begins: local time in an IANA zone ("Europe/Berlin"). */
export const startSchema = z.strictObject({
  local: localTimeSchema,
  zone: z.string().min(1, "Choose a time zone.").max(100),
});
export type InterviewStart = z.infer<typeof startSchema>;

const lengthSchema = z.int("Write the length in whole minutes.");
const ids = (what: string) => z.array(idSchema).max(limits.criteria, `There are too many ${what}.`);

/** The questions of one interview, as a person wrote them. */
export const questionsSchema = z
  .array(longText("The question", limits.line))
  .max(limits.criteria, "There are too many questions.")
  .transform((questions) => questions.map((one) => one.trim()).filter((one) => one !== ""));

/** One interview of a plan as a person edits it; what is wrong with it is said by `decidePlan`. */
export const plannedInterviewInputSchema = z.strictObject({
  /** Null for a new one. */
  id: idSchema.nullable(),
  stageId: idSchema,
  name: z.string().max(limits.name, "The interview's name is too long: at most 200 characters."),
  /** Minutes. */
  lengthMinutes: lengthSchema,
  interviewerIds: ids("interviewers"),
  focusCriterionIds: ids("focus criteria"),
  questions: questionsSchema,
});
export type PlannedInterviewInput = z.infer<typeof plannedInterviewInputSchema>;

/** One interview of a requisition's plan. */
export type PlannedInterview = PlannedInterviewInput & { id: string };

/** Who sits on an interview; `dueOn` null leaves the due date as it is, or to the usual one. */
export const seatInputSchema = z.strictObject({
  memberId: idSchema,
  dueOn: plainDateSchema.nullable().default(null),
});
export type SeatInput = z.output<typeof seatInputSchema>;
export const seatInputsSchema = z
  .array(seatInputSchema)
  .max(50, "At most 50 people can sit on one interview.");

/** What an interview is about and where, beside its time and its seats. */
export const interviewFactsSchema = z.strictObject({
  name: z.string().max(limits.name, "The interview's name is too long: at most 200 characters."),
  /** Minutes. */
  lengthMinutes: lengthSchema,
  /** A room, an address or the link of a call. */
  place: optionalLine("The place", 2_000),
  focusCriterionIds: ids("focus criteria"),
  questions: questionsSchema,
});
export type InterviewFacts = z.output<typeof interviewFactsSchema>;
