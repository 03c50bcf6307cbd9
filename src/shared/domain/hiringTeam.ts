import { z } from "zod";
import { idSchema } from "./fields.ts";

export const teamRoleSchema = z.enum(["recruiter", "hiring_manager", "interviewer"]);
export type TeamRole = z.infer<typeof teamRoleSchema>;

const people = z
  .array(idSchema)
  .max(200, "A hiring team takes at most 200 people in one role.")
  .transform((ids) => [...new Set(ids)]);

/** Who does what on a requisition; one person may do several things. Ids of team members. */
export const hiringTeamSchema = z.strictObject({
  recruiterIds: people,
  hiringManagerIds: people,
  interviewerIds: people,
});
export type HiringTeam = z.infer<typeof hiringTeamSchema>;
