import { z } from "zod";
import { idSchema, optionalLine, plainDateSchema, requiredLine } from "../../domain/fields.ts";
import {
  interviewFactsSchema,
  plannedInterviewInputSchema,
  seatInputsSchema,
  startSchema,
} from "../../domain/interview.ts";
import { limits } from "../../domain/limits.ts";
import type {
  InterviewPlanView,
  InterviewView,
  Noticed,
  OwedCardView,
  ReminderView,
  SavedPlan,
  WrittenFile,
} from "../interviewViews.ts";
import { byId, command, nothing, ofRequisition, query } from "./route.ts";
import type { Contract } from "./route.ts";

const closing = z.strictObject({ id: idSchema, note: optionalLine("The note", limits.note) });

/** Routes of interview plans and interviews, with what is printed and sent of them. */
export const interviewsRoutes = {
  "interviewPlan.get": query<InterviewPlanView>()(ofRequisition),
  /** The whole plan as it shall be: what is left out is removed. */
  "interviewPlan.save": command<InterviewPlanView>()(
    z.strictObject({
      requisitionId: idSchema,
      interviews: z
        .array(plannedInterviewInputSchema)
        .max(limits.plannedInterviews, "A plan takes at most 100 interviews."),
    }),
  ),
  "interviewPlan.templates": query<SavedPlan[]>()(nothing),
  "interviewPlan.saveAsTemplate": command<{ id: string }>()(
    z.strictObject({ requisitionId: idSchema, name: requiredLine("The template's name") }),
  ),
  /** Puts a saved plan in place of the requisition's; notices say what could not be matched. */
  "interviewPlan.applyTemplate": command<Noticed & { plan: InterviewPlanView }>()(
    z.strictObject({ requisitionId: idSchema, templateId: idSchema }),
  ),
  "interviewPlan.removeTemplate": command<null>()(byId),

  /** Interviews by start, those without a time first; null leaves a filter open. */
  "interview.list": query<InterviewView[]>()(
    z.strictObject({
      applicationId: idSchema.nullable().default(null),
      requisitionId: idSchema.nullable().default(null),
      interviewerId: idSchema.nullable().default(null),
      /** Local dates where the interview takes place, both included. */
      from: plainDateSchema.nullable().default(null),
      to: plainDateSchema.nullable().default(null),
    }),
  ),
  "interview.get": query<InterviewView>()(byId),
  "interview.plan": command<Noticed & { id: string }>()(
    interviewFactsSchema.extend({
      applicationId: idSchema,
      /** The planned interview that it is made from; null for a free one. */
      interviewPlanId: idSchema.nullable(),
      start: startSchema.nullable(),
      seats: seatInputsSchema,
    }),
  ),
  "interview.change": command<Noticed>()(interviewFactsSchema.extend({ id: idSchema })),
  /** A new time, or none yet; due dates move along where nobody chose others. */
  "interview.reschedule": command<Noticed>()(
    z.strictObject({ id: idSchema, start: startSchema.nullable() }),
  ),
  "interview.setSeats": command<Noticed>()(
    z.strictObject({ id: idSchema, seats: seatInputsSchema }),
  ),
  "interview.markDone": command<null>()(byId),
  "interview.cancel": command<null>()(closing),
  "interview.noShow": command<null>()(closing),
  /** Makes a cancelled, missed or done interview a planned one again. */
  "interview.reopen": command<null>()(byId),

  /** Cards that are not in, the earliest due first; of one person or of everybody. */
  "scorecard.owed": query<OwedCardView[]>()(
    z.strictObject({
      memberId: idSchema.nullable().default(null),
      requisitionId: idSchema.nullable().default(null),
      applicationId: idSchema.nullable().default(null),
    }),
  ),
  /** A mail text for what a person owes. */
  "scorecard.reminder": query<ReminderView>()(z.strictObject({ memberId: idSchema })),

  /** Writes the interview as an .ics file; `token` stands for a path the shell keeps. */
  "export.interviewCalendar": command<WrittenFile>()(
    z.strictObject({ id: idSchema, token: idSchema }),
  ),
  /** Writes the kit of one interview, or of every interview of a day, as one PDF. */
  "print.kits": command<WrittenFile & { count: number }>()(
    z.strictObject({
      of: z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.literal("interview"), id: idSchema }),
        z.strictObject({
          kind: z.literal("day"),
          on: plainDateSchema,
          requisitionId: idSchema.nullable().default(null),
          interviewerId: idSchema.nullable().default(null),
        }),
      ]),
      token: idSchema,
    }),
  ),
} satisfies Contract;
