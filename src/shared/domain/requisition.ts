import { z } from "zod";
import { idSchema, optionalLine, plainDateSchema, requiredLine } from "./fields.ts";
import { shortName } from "./names.ts";
import {
  employmentTypeSchema,
  paySchema,
  senioritySchema,
  workplaceSchema,
} from "./posting/reading.ts";
import { agreed, refused, type Decision } from "./refusal.ts";

export const requisitionStatusSchema = z.enum(["draft", "open", "on_hold", "closed"]);
export type RequisitionStatus = z.infer<typeof requisitionStatusSchema>;

/** What others wrote about a candidate is hidden from an interviewer who still owes a card. */
export const blindSchema = z.enum(["never", "until_submitted", "always"]);
export type Blind = z.infer<typeof blindSchema>;

/** The facts of a requisition that a person can change; locations are separated by semicolons. */
export const requisitionFactsSchema = z.object({
  title: requiredLine("The title"),
  company: optionalLine("The company"),
  team: optionalLine("The team"),
  location: optionalLine("The location"),
  workplace: workplaceSchema.nullable(),
  employmentType: employmentTypeSchema.nullable(),
  seniority: senioritySchema.nullable(),
  pay: paySchema.nullable(),
  sourceUrl: optionalLine("The source", 2_000),
});
export type RequisitionFacts = z.infer<typeof requisitionFactsSchema>;

export const requisitionSchema = requisitionFactsSchema.extend({
  id: idSchema,
  status: requisitionStatusSchema,
  blind: blindSchema,
  createdAt: z.string(),
  openedAt: z.string().nullable(),
  isSample: z.boolean(),
});
export type Requisition = z.infer<typeof requisitionSchema>;

/** A place on a requisition; filled by the application that was hired into it. */
export const openingSchema = z.object({
  id: idSchema,
  requisitionId: idSchema,
  openedOn: plainDateSchema,
  filledAt: z.string().nullable(),
  filledBy: idSchema.nullable(),
  closedAt: z.string().nullable(),
});
export type Opening = z.infer<typeof openingSchema>;

const statusWords: Readonly<Record<RequisitionStatus, string>> = {
  draft: "a draft",
  open: "open",
  on_hold: "on hold",
  closed: "closed",
};

const nextStatuses: Readonly<Record<RequisitionStatus, readonly RequisitionStatus[]>> = {
  draft: ["open", "closed"],
  open: ["on_hold", "closed"],
  on_hold: ["open", "closed"],
  closed: ["open"],
};

export interface StatusChange {
  status: RequisitionStatus;
  openedAt: string | null;
  closedAt: string | null;
}

/**
 * Decides a change of a requisition's status: draft, open, on hold, closed, and open again. Null
 * when it has that status already. Refusal: `status_order`.
 */
export function decideStatus(
  requisition: { title: string; status: RequisitionStatus; openedAt: string | null },
  to: RequisitionStatus,
  now: string,
): Decision<StatusChange | null> {
  const { title, status, openedAt } = requisition;
  if (status === to) return agreed(null);
  if (!nextStatuses[status].includes(to)) {
    return refused(
      "status_order",
      `${shortName(title)} is ${statusWords[status]} and cannot become ${statusWords[to]}.`,
    );
  }
  return agreed({
    status: to,
    openedAt: openedAt ?? (to === "open" ? now : null),
    closedAt: to === "closed" ? now : null,
  });
}

/** Whether a requisition takes new candidates. Refusal: `requisition_closed`. */
export function decideIntake(requisition: {
  title: string;
  status: RequisitionStatus;
}): Decision<null> {
  return requisition.status === "closed"
    ? refused(
        "requisition_closed",
        `${shortName(requisition.title)} is closed and takes no candidates. Open it again first.`,
      )
    : agreed(null);
}
