import { z } from "zod";
import {
  interviewLength,
  localTimeSchema,
  type InterviewFacts,
  type InterviewStart,
  type PlannedInterview,
} from "../../../shared/domain/interview.ts";
import { decideLength, decideName } from "../../../shared/domain/interviewPlan.ts";
import { resolveStart } from "../../../shared/domain/zones.ts";
import type { InterviewView } from "../../../shared/ipc/interviewViews.ts";
import { linesOf } from "./words.ts";
import { ownZone } from "./zones.ts";

const startFormSchema = z.object({
  /** YYYY-MM-DD or empty. */
  date: z.string(),
  /** HH:MM or empty. */
  time: z.string(),
  zone: z.string(),
});
/** A start as it is typed; both texts empty while no time is agreed. */
export type StartForm = z.infer<typeof startFormSchema>;

const seatFormSchema = z.object({ memberId: z.string(), dueOn: z.string().nullable() });
/** A seat as it is typed; `dueOn` null for the usual due date. */
export type SeatForm = z.infer<typeof seatFormSchema>;

const factsFormSchema = z.object({
  name: z.string(),
  length: z.string(),
  place: z.string(),
  focusCriterionIds: z.array(z.string()),
  /** One on each line. */
  questions: z.string(),
});
/** What an interview is about, as it is typed. */
export type FactsForm = z.infer<typeof factsFormSchema>;

/** The whole form of an interview that is being planned; `from` is an interview of the plan. */
export const planFormSchema = z.object({
  from: z.string(),
  facts: factsFormSchema,
  seats: z.array(seatFormSchema),
  start: startFormSchema,
});

export const emptyFacts: FactsForm = {
  name: "",
  length: String(interviewLength.usual),
  place: "",
  focusCriterionIds: [],
  questions: "",
};

/** What a planned interview says beforehand of one that is made from it. */
export function factsOfPlan(planned: PlannedInterview, place: string): FactsForm {
  const { name, lengthMinutes, focusCriterionIds, questions } = planned;
  return {
    name,
    length: String(lengthMinutes),
    place,
    focusCriterionIds,
    questions: questions.join("\n"),
  };
}

/** An interview as its form begins. */
export function factsOfInterview(interview: InterviewView): FactsForm {
  return {
    name: interview.name,
    length: String(interview.lengthMinutes),
    place: interview.place ?? "",
    focusCriterionIds: interview.focus.map(({ id }) => id),
    questions: interview.questions.join("\n"),
  };
}

export function startFormOf(start: InterviewStart | null): StartForm {
  const [date = "", time = ""] = start?.local.split("T") ?? [];
  return { date, time, zone: start?.zone ?? ownZone };
}

/** A form's value, or the sentence on what is wrong with it. */
export type Read<T> = { ok: true; value: T } | { ok: false; message: string };

export type ReadStart = Read<InterviewStart | null> & {
  /** A sentence on a time that happens twice. */
  notice?: string;
};

/** The start that was typed; null while date and time are both empty. */
export function readStart({ date, time, zone }: StartForm): ReadStart {
  if (date === "" && time === "") return { ok: true, value: null };
  if (date === "") return { ok: false, message: "Choose the date as well, or leave both empty." };
  if (time === "") return { ok: false, message: "Choose the time as well, or leave both empty." };
  const start = { local: `${date}T${time.slice(0, 5)}`, zone };
  // A year that is still being typed comes as 0002, 0020 and 0202.
  if (/^[01]/u.test(date)) return { ok: false, message: "Write the whole year, such as 2026." };
  const local = localTimeSchema.safeParse(start.local);
  if (!local.success) {
    return { ok: false, message: local.error.issues[0]?.message ?? "Choose another date." };
  }
  const resolved = resolveStart(start);
  if (!resolved.ok) return { ok: false, message: resolved.refusal.message };
  const { notice } = resolved.value;
  return { ok: true, value: start, ...(notice === null ? {} : { notice }) };
}

/** Whole minutes of what was typed; 0 for anything else. */
export function minutesOf(text: string): number {
  return /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : 0;
}

const { least, most } = interviewLength;
export const lengthSentence = `Write the length in whole minutes, from ${String(least)} to ${String(most)}.`;

export interface FactsErrors {
  name?: string;
  length?: string;
}

/** The facts that were typed, or a sentence for each field that is wrong. */
export function readFacts(
  form: FactsForm,
): { ok: true; value: InterviewFacts } | { ok: false; errors: FactsErrors } {
  const { name, place, focusCriterionIds, questions } = form;
  const lengthMinutes = minutesOf(form.length);
  const named = decideName(name, "This interview");
  const lasting = decideLength(name, lengthMinutes);
  if (!named.ok || !lasting.ok) {
    return {
      ok: false,
      errors: {
        ...(named.ok ? {} : { name: named.refusal.message }),
        ...(lasting.ok ? {} : { length: lengthSentence }),
      },
    };
  }
  return {
    ok: true,
    value: {
      name,
      lengthMinutes,
      place: place.trim() === "" ? null : place,
      focusCriterionIds,
      questions: linesOf(questions),
    },
  };
}

/**
 * The planned interview to begin with: the first on the application's stage that is not planned
 * for it yet, else the first such of the whole plan; undefined when each is planned already.
 */
export function nextPlanned(
  plan: readonly PlannedInterview[],
  stageId: string,
  made: readonly Pick<InterviewView, "interviewPlanId" | "status">[],
): PlannedInterview | undefined {
  const taken = new Set(
    made.flatMap(({ interviewPlanId, status }) => (status === "cancelled" ? [] : interviewPlanId)),
  );
  const open = plan.filter(({ id }) => !taken.has(id));
  return open.find((one) => one.stageId === stageId) ?? open[0];
}
