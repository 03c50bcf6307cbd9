import { carryOver, comparePostings } from "../../../shared/domain/generation/index.ts";
import { labels } from "../../../shared/domain/labels.ts";
import { decidePostingText } from "../../../shared/domain/postingText.ts";
import { checksOfDraft, criteriaOfDraft } from "../../../shared/domain/requisitionDraft.ts";
import type { Check, CheckInput } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { PostingChange } from "../../../shared/ipc/views.ts";
import { listChecks } from "../store/tables/applicationChecks.ts";
import { findJobPosting, insertJobPosting } from "../store/tables/jobPostings.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { findLatestTemplate, listCriteria } from "../store/tables/scorecardTemplates.ts";
import { libraryOf } from "./competencies.ts";
import { commit, found, settle, type Context } from "./context.ts";
import { readingOf } from "./postings.ts";
import { putTemplate } from "./scorecardTemplates.ts";

/**
 * Compares a changed posting with the one that a requisition has, by meaning, and says what it
 * would do to the scorecard. Nothing is saved. Throws `refused` for an empty text and for a file.
 */
export function comparePosting(
  context: Context,
  { requisitionId, posting }: ParsedInputOf<"posting.compare">,
): PostingChange {
  const { store } = context;
  found(findRequisition(store, requisitionId), "This requisition");
  const template = found(findLatestTemplate(store, requisitionId), "This scorecard template");
  const known = findJobPosting(store, requisitionId);
  const former = readingOf(known ?? { text: "", marks: [], corrections: [] });
  const next = readingOf({ ...posting, text: settle(decidePostingText(posting.text)) });
  const comparison = comparePostings(former, next);
  const carried = carryOver({
    criteria: listCriteria(store, template.id),
    former,
    next,
    comparison,
    competencies: libraryOf(context),
  });
  return {
    baseVersion: template.version,
    reading: next,
    comparison,
    kept: carried.kept,
    added: criteriaOfDraft(next, carried.added),
    dropped: carried.dropped,
    checks: withIdentity(checksOfDraft(next, carried.checks), listChecks(store, requisitionId)),
  };
}

/** A check that asks for the same as a former one is that one; answers to it stay. */
function withIdentity(checks: readonly CheckInput[], former: readonly Check[]): CheckInput[] {
  const left = [...former];
  return checks.map((check) => {
    const at = left.findIndex(({ kind, label }) => kind === check.kind && label === check.label);
    const [same] = at === -1 ? [] : left.splice(at, 1);
    return { ...check, id: same?.id ?? null };
  });
}

/** Keeps a changed posting as the next version, with the scorecard that a person agreed to. */
export function replacePosting(
  context: Context,
  { requisitionId, posting, ...template }: ParsedInputOf<"posting.replace">,
): null {
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, requisitionId), "This requisition");
    const text = settle(decidePostingText(posting.text));
    insertJobPosting(tx, { ...posting, id: tx.newId(), requisitionId, text });
    putTemplate(tx, { ...template, requisitionId });
    tx.label = labels.replacePosting(requisition.title);
    return null;
  });
}
