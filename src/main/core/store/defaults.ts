import type { DispositionReason } from "../../../shared/domain/application.ts";
import { orderKeysBetween } from "../../../shared/domain/orderKey.ts";
import { shippedTemplates } from "../../../shared/domain/pipelineTemplates.ts";
import { searchable } from "../../../shared/domain/names.ts";
import type { Db, Tx } from "./sql.ts";
import { insertDispositionReason } from "./tables/dispositionReasons.ts";
import { insertPipelineTemplate, listPipelineTemplates } from "./tables/pipelineTemplates.ts";
import { readSetting, writeSetting } from "./tables/settings.ts";
import { insertTeamMember } from "./tables/teamMembers.ts";

const reasons: Readonly<Record<DispositionReason["kind"], readonly string[]>> = {
  rejected: [
    "Experience",
    "Skills",
    "Level",
    "Location or workplace",
    "Compensation",
    "Work authorisation",
    "Position filled",
    "No reply",
    "Other",
  ],
  withdrawn: [
    "Accepted another offer",
    "Compensation",
    "Location or workplace",
    "Timing",
    "Role not a fit",
    "Other",
  ],
};

/** What a database holds from the start: one person, who acts; reasons; a pipeline. */
export function insertDefaults(tx: Tx): void {
  const me = { id: tx.newId(), name: "Me", email: null };
  insertTeamMember(tx, me);
  writeSetting(tx, "actor", me.id);
  for (const kind of ["rejected", "withdrawn"] as const) {
    const keys = orderKeysBetween(null, null, reasons[kind].length);
    reasons[kind].forEach((name, index) => {
      insertDispositionReason(tx, { id: tx.newId(), kind, name, position: keys[index] ?? "" });
    });
  }
  insertShippedTemplates(tx);
}

/** True when templates have come with Shortlist that this database does not hold yet. */
export function lacksTemplates(db: Db): boolean {
  return (readSetting(db, "shippedTemplates") ?? 0) < shippedTemplates.length;
}

/**
 * Adds the templates that have come with Shortlist since a database was last opened. One that was
 * removed does not come back, and a person's own of the same name stays as it is.
 */
export function insertShippedTemplates(tx: Tx): void {
  const known = new Set(listPipelineTemplates(tx).map(({ name }) => searchable(name)));
  const begun = readSetting(tx, "shippedTemplates") ?? 0;
  for (const { name, stages } of shippedTemplates.slice(begun)) {
    if (!known.has(searchable(name))) insertPipelineTemplate(tx, { id: tx.newId(), name, stages });
  }
  writeSetting(tx, "shippedTemplates", shippedTemplates.length);
}
