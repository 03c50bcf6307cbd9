import { hiddenText, mayReadOthers, type Reader } from "../../../shared/domain/blind.ts";
import type { Blind } from "../../../shared/domain/requisition.ts";
import { readSeatStandings } from "../store/reads/boardCards.ts";
import type { Db } from "../store/sql.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { readerOf } from "./board.ts";
import { actorIdOf } from "./context.ts";

/** How the acting person stands to one application, and what that lets them read. */
export interface Standing {
  blind: Blind;
  reader: Reader;
  mayReadOthers: boolean;
  /** Why they may not; null where they may. */
  hiddenText: string | null;
}

/** The one place where use cases ask what of others' judgement the acting person may read. */
export function standingOn(
  db: Db,
  { applicationId, requisitionId }: { applicationId: string; requisitionId: string },
): Standing {
  const actorId = actorIdOf(db);
  const standings = readSeatStandings(db, { applicationIds: [applicationId] }, actorId);
  const reader = readerOf(actorId, standings.get(applicationId));
  const blind = findRequisition(db, requisitionId)?.blind ?? "always";
  return {
    blind,
    reader,
    mayReadOthers: mayReadOthers(blind, reader),
    hiddenText: hiddenText(blind, reader),
  };
}
