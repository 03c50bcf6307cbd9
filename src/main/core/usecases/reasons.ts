import { labels } from "../../../shared/domain/labels.ts";
import {
  decideNewReason,
  decideReasonArchive,
  decideReasonName,
  decideReasonPlace,
  decideReasonReturn,
} from "../../../shared/domain/reasons.ts";
import type { ParsedInputOf } from "../../../shared/ipc/contract.ts";
import type { ReasonList } from "../../../shared/ipc/views.ts";
import {
  archiveReason,
  insertDispositionReason,
  listAllReasons,
  placeReason,
  renameReason,
} from "../store/tables/dispositionReasons.ts";
import { commit, settle, type Context } from "./context.ts";

/** The reasons that a person can choose from, and those that are off the list. */
export function listReasons({ store }: Context): ReasonList {
  const all = listAllReasons(store).map(({ id, kind, name, archivedAt }) => ({
    reason: { id, kind, name },
    isArchived: archivedAt !== null,
  }));
  const of = (isArchived: boolean) =>
    all.filter((one) => one.isArchived === isArchived).map(({ reason }) => reason);
  return { reasons: of(false), archived: of(true) };
}

/** Puts a reason at the end of its list. */
export function addReason(
  context: Context,
  { kind, name }: ParsedInputOf<"reason.add">,
): { id: string } {
  return commit(context, labels.addReason(name), (tx) => {
    const position = settle(decideNewReason(listAllReasons(tx), { kind, name }));
    const id = tx.newId();
    insertDispositionReason(tx, { id, kind, name, position });
    return { id };
  });
}

/** Gives a reason another name, also where it was given before. */
export function renameReasonTo(
  context: Context,
  { id, name }: ParsedInputOf<"reason.rename">,
): null {
  return commit(context, labels.renameReason(name), (tx) => {
    settle(decideReasonName(listAllReasons(tx), id, name));
    renameReason(tx, id, name);
    return null;
  });
}

/** Puts a reason on another place of its list. */
export function reorderReason(
  context: Context,
  { id, place }: ParsedInputOf<"reason.place">,
): null {
  return commit(context, null, (tx) => {
    const { reason, position } = settle(decideReasonPlace(listAllReasons(tx), id, place));
    if (position === null) return null;
    placeReason(tx, id, position);
    tx.label = labels.placeReason(reason.name);
    return null;
  });
}

/** Takes a reason off the list; where it was given it stays. */
export function retireReason(context: Context, { id }: ParsedInputOf<"reason.archive">): null {
  return commit(context, null, (tx) => {
    const { name } = settle(decideReasonArchive(listAllReasons(tx), id));
    archiveReason(tx, id, true);
    tx.label = labels.archiveReason(name);
    return null;
  });
}

/** Puts a reason back on the list. */
export function returnReason(context: Context, { id }: ParsedInputOf<"reason.restore">): null {
  return commit(context, null, (tx) => {
    const { name } = settle(decideReasonReturn(listAllReasons(tx), id));
    archiveReason(tx, id, false);
    tx.label = labels.restoreReason(name);
    return null;
  });
}
