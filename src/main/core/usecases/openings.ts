import { labels } from "../../../shared/domain/labels.ts";
import { decideOpeningClose, decideOpeningReturn } from "../../../shared/domain/openings.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { Tx } from "../store/sql.ts";
import { closeOpening, findOpening, reopenOpening } from "../store/tables/openings.ts";
import { findRequisition } from "../store/tables/requisitions.ts";
import { commit, found, settle, type Context } from "./context.ts";

/** Closes a place that nobody is to fill. */
export function shutOpening(context: Context, { id }: ParsedInputOf<"opening.close">): null {
  return commit(context, null, (tx) => {
    const { requisitionId } = settle(decideOpeningClose(findOpening(tx, id)));
    closeOpening(tx, id);
    tx.label = labels.closeOpening(titleOf(tx, requisitionId));
    return null;
  });
}

/** Makes a closed or filled place wait for somebody again; whoever filled it stays hired. */
export function returnOpening(context: Context, { id }: ParsedInputOf<"opening.reopen">): null {
  return commit(context, null, (tx) => {
    const { requisitionId } = settle(decideOpeningReturn(findOpening(tx, id)));
    reopenOpening(tx, id);
    tx.label = labels.reopenOpening(titleOf(tx, requisitionId));
    return null;
  });
}

function titleOf(tx: Tx, requisitionId: string): string {
  return found(findRequisition(tx, requisitionId), "This requisition").title;
}
