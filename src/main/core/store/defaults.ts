import type { DispositionReason } from "../../../shared/domain/application.ts";
import { orderKeysBetween } from "../../../shared/domain/orderKey.ts";
import { defaultPipeline } from "../../../shared/domain/pipeline.ts";
import type { Tx } from "./sql.ts";
import { insertDispositionReason } from "./tables/dispositionReasons.ts";
import { insertPipelineTemplate } from "./tables/pipelineTemplates.ts";
import { writeSetting } from "./tables/settings.ts";
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
  insertPipelineTemplate(tx, { id: tx.newId(), name: "Default", stages: defaultPipeline });
}
