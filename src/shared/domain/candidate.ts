import { z } from "zod";
import { searchable, shortName } from "./names.ts";
import { emailSchema, idSchema, optionalLine, requiredLine } from "./fields.ts";
import { agreed, conflicting, type Decision } from "./refusal.ts";

export const candidateFactsSchema = z.object({
  name: requiredLine("The name"),
  email: emailSchema,
  phone: optionalLine("The phone number", 60),
  currentTitle: optionalLine("The current title", 200),
  currentCompany: optionalLine("The current company", 200),
  location: optionalLine("The location", 200),
  source: optionalLine("The source", 100),
});
export type CandidateFacts = z.infer<typeof candidateFactsSchema>;

export const candidateSchema = candidateFactsSchema.extend({
  id: idSchema,
  createdAt: z.string(),
  isSample: z.boolean(),
});
export type Candidate = z.infer<typeof candidateSchema>;

/** A candidate who has the e-mail address that a person typed. */
export interface KnownCandidate {
  id: string;
  name: string;
  /** True when they have an active application on the requisition in question. */
  isActiveHere: boolean;
}

/**
 * Decides what adding a person means: a new candidate, or the one who is known under the same
 * e-mail and name and is to be added to a requisition. Refusals: `email_known` (somebody else has
 * the address), `already_here`.
 */
export function decideNewCandidate(input: {
  name: string;
  known: KnownCandidate | null;
  /** Title of the requisition to add them to; null for a prospect. */
  requisitionTitle: string | null;
}): Decision<{ kind: "new" } | { kind: "known"; candidateId: string }> {
  const { name, known, requisitionTitle } = input;
  if (known === null) return agreed({ kind: "new" });
  const who = shortName(known.name);
  if (requisitionTitle === null) {
    return conflicting(
      "email_known",
      `${who} is a candidate with this e-mail address already. Open ${who} instead, or use another address.`,
    );
  }
  if (known.isActiveHere) return alreadyHere(known.name, requisitionTitle);
  return searchable(known.name) === searchable(name)
    ? agreed({ kind: "known", candidateId: known.id })
    : conflicting(
        "email_known",
        `${who} is a candidate with this e-mail address already. Add ${who} to ${shortName(requisitionTitle)} instead, or use another address.`,
      );
}

/** The refusal of a second active application on one requisition. */
export function alreadyHere(name: string, requisitionTitle: string): Decision<never> {
  return conflicting(
    "already_here",
    `${shortName(name)} is active on ${shortName(requisitionTitle)} already. Open that application instead.`,
  );
}

/** The refusal of adding people who are all active on a requisition already. */
export function allAlreadyHere(
  names: readonly string[],
  requisitionTitle: string,
): Decision<never> {
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? alreadyHere(only, requisitionTitle)
    : conflicting(
        "already_here",
        `All of these candidates are active on ${shortName(requisitionTitle)} already. There is nobody to add.`,
      );
}

/** Whether a changed e-mail address is free; `known` is another candidate who has it. */
export function decideEmail(known: { name: string } | null): Decision<null> {
  return known === null
    ? agreed(null)
    : conflicting(
        "email_known",
        `${shortName(known.name)} has this e-mail address already. Use another one.`,
      );
}

/** Tags as they are kept: each once whatever its case, in the order given. */
export function distinctTags(tags: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const tag of tags) if (!seen.has(searchable(tag))) seen.set(searchable(tag), tag);
  return [...seen.values()];
}
