import { z } from "zod";
import { labels } from "../../../shared/domain/labels.ts";
import { checkInputSchema, criterionInputSchema } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { SavedScorecard } from "../../../shared/ipc/views.ts";
import {
  listSavedTemplates,
  putSavedTemplate,
  removeSavedTemplate,
} from "../store/tables/savedTemplates.ts";
import { commit, found, type Context } from "./context.ts";

const contentSchema = z.object({
  criteria: z.array(criterionInputSchema),
  checks: z.array(checkInputSchema),
});

/** Scorecards kept for the next requisition of the kind, by name. */
export function listSavedScorecards({ store }: Context): SavedScorecard[] {
  return listSavedTemplates(store, "scorecard").map(({ id, name, content }) => ({
    id,
    name,
    ...contentSchema.parse(content),
  }));
}

/** Keeps criteria and checks under a name, without their identities and the posting's lines. */
export function saveScorecard(
  context: Context,
  { name, criteria, checks }: ParsedInputOf<"savedScorecard.save">,
): null {
  const content = {
    criteria: criteria.map(({ derivedFrom, ...one }) => ({
      ...one,
      id: null,
      lines: [],
      quote: "",
    })),
    checks: checks.map((one) => ({ ...one, id: null, lines: [] })),
  };
  return commit(context, labels.saveScorecardTemplate(name), (tx) => {
    putSavedTemplate(tx, { kind: "scorecard", name, content });
    return null;
  });
}

/** Forgets a kept scorecard; requisitions that were started from it stay as they are. */
export function dropSavedScorecard(
  context: Context,
  { id }: ParsedInputOf<"savedScorecard.remove">,
): null {
  return commit(context, null, (tx) => {
    const kept = found(
      listSavedTemplates(tx, "scorecard").find((one) => one.id === id),
      "This saved scorecard",
    );
    removeSavedTemplate(tx, id);
    tx.label = labels.removeScorecardTemplate(kept.name);
    return null;
  });
}
