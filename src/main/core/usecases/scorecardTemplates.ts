import { labels } from "../../../shared/domain/labels.ts";
import { decideTemplateSave } from "../../../shared/domain/scorecard.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { TemplateVersion, TemplateView } from "../../../shared/ipc/views.ts";
import type { Db, Tx } from "../store/sql.ts";
import { listChecks, setChecks } from "../store/tables/applicationChecks.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import {
  countCardsOn,
  findLatestTemplate,
  insertScorecardTemplate,
  listCriteria,
  listKnownCriterionIds,
  listTemplates,
} from "../store/tables/scorecardTemplates.ts";
import { listTeamMembers } from "../store/tables/teamMembers.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** The newest version of a requisition's scorecard template, with its checks. */
export function getTemplate(
  { store }: Context,
  { requisitionId }: ParsedInputOf<"scorecardTemplate.get">,
): TemplateView {
  found(findRequisition(store, requisitionId), "This requisition");
  return viewOf(store, requisitionId);
}

/** Saves the edited list: on the newest version while no card was begun on it, else as a new one. */
export function saveTemplate(
  context: Context,
  input: ParsedInputOf<"scorecardTemplate.save">,
): TemplateView {
  const { requisitionId } = input;
  return commit(context, null, (tx) => {
    const requisition = found(findRequisition(tx, requisitionId), "This requisition");
    putTemplate(tx, input);
    tx.label = labels.saveTemplate(requisition.title);
    return viewOf(tx, requisitionId);
  });
}

/** The same within a transaction. */
export function putTemplate(tx: Tx, input: ParsedInputOf<"scorecardTemplate.save">): void {
  const { requisitionId, baseVersion, criteria, checks } = input;
  const newest = found(findLatestTemplate(tx, requisitionId), "This scorecard template");
  const way = settle(
    decideTemplateSave({
      baseVersion,
      newest: { version: newest.version, cardCount: countCardsOn(tx, newest.id) },
      knownIds: listKnownCriterionIds(tx, requisitionId),
      ids: [...criteria, ...checks].map((one) => one.id),
    }),
  );
  insertScorecardTemplate(tx, {
    requisitionId,
    criteria: criteria.map((one) => ({ ...one, id: one.id ?? tx.newId() })),
    replaces: way === "in_place" ? newest : null,
  });
  setChecks(
    tx,
    requisitionId,
    checks.map((one) => ({ ...one, id: one.id ?? tx.newId() })),
  );
}

/** Every version of a requisition's scorecard template, the newest first. */
export function listVersions(
  { store }: Context,
  { requisitionId }: ParsedInputOf<"scorecardTemplate.versions">,
): TemplateVersion[] {
  const names = new Map(listTeamMembers(store).map(({ id, name }) => [id, name]));
  return listTemplates(store, requisitionId).map(({ id, version, createdAt, createdBy }) => ({
    version,
    createdAt,
    createdBy: names.get(createdBy) ?? "",
    cardCount: countCardsOn(store, id),
    criteria: listCriteria(store, id),
  }));
}

function viewOf(db: Db, requisitionId: string): TemplateView {
  const { id, version } = found(findLatestTemplate(db, requisitionId), "This scorecard template");
  return {
    id,
    version,
    criteria: listCriteria(db, id),
    checks: listChecks(db, requisitionId),
    cardCount: countCardsOn(db, id),
  };
}
