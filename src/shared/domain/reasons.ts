import type { DispositionReason, Place } from "./application.ts";
import { searchable } from "./names.ts";
import { keyForPlace } from "./placing.ts";
import { agreed, conflicting, missing, refused, type Decision } from "./refusal.ts";

/** A reason with its place among those of its kind. */
export interface ListedReason extends DispositionReason {
  position: string;
  archivedAt: string | null;
}

function find(reasons: readonly ListedReason[], id: string): Decision<ListedReason> {
  const reason = reasons.find((one) => one.id === id);
  return reason === undefined
    ? missing("reason_unknown", "That reason is no longer on the list. Somebody removed it.")
    : agreed(reason);
}

/** Those of a kind that can be chosen, in order. */
function chosenFrom(
  reasons: readonly ListedReason[],
  kind: DispositionReason["kind"],
): ListedReason[] {
  return reasons.filter((one) => one.kind === kind && one.archivedAt === null);
}

function taken(
  reasons: readonly ListedReason[],
  reason: { id: string | null; kind: DispositionReason["kind"]; name: string },
): Decision<never> | null {
  const known = chosenFrom(reasons, reason.kind).find(
    (one) => one.id !== reason.id && searchable(one.name) === searchable(reason.name),
  );
  return known === undefined
    ? null
    : conflicting("name_taken", `“${known.name}” is on the list already. Choose another name.`);
}

/** Decides that a reason is added at the end; returns its order key. Refusal: `name_taken`. */
export function decideNewReason(
  reasons: readonly ListedReason[],
  { kind, name }: Pick<DispositionReason, "kind" | "name">,
): Decision<string> {
  const refusal = taken(reasons, { id: null, kind, name });
  if (refusal !== null) return refusal;
  const own = reasons.filter((one) => one.kind === kind);
  return agreed(keyForPlace(own, null, "last").position ?? "");
}

/** Decides that a reason gets another name. Refusals: `reason_unknown`, `name_taken`. */
export function decideReasonName(
  reasons: readonly ListedReason[],
  id: string,
  name: string,
): Decision<ListedReason> {
  const found = find(reasons, id);
  if (!found.ok) return found;
  return taken(reasons, { id, kind: found.value.kind, name }) ?? found;
}

/**
 * Decides the place of a reason among those of its kind; returns its order key, null where it
 * stands there. Refusals: `reason_unknown`, `neighbour_gone`.
 */
export function decideReasonPlace(
  reasons: readonly ListedReason[],
  id: string,
  place: Place,
): Decision<{ reason: ListedReason; position: string | null }> {
  const found = find(reasons, id);
  if (!found.ok) return found;
  const own = reasons.filter((one) => one.kind === found.value.kind);
  const { position, isGone } = keyForPlace(own, id, place);
  return isGone
    ? conflicting(
        "neighbour_gone",
        "The reason to stand after is no longer on the list. Look at the list again.",
      )
    : agreed({ reason: found.value, position });
}

/** Decides that a reason can no longer be chosen. Refusals: `reason_unknown`, `already_archived`, `only_reason`. */
export function decideReasonArchive(
  reasons: readonly ListedReason[],
  id: string,
): Decision<ListedReason> {
  const found = find(reasons, id);
  if (!found.ok) return found;
  const { kind, name, archivedAt } = found.value;
  if (archivedAt !== null) {
    return conflicting("already_archived", `“${name}” is off the list already.`);
  }
  return chosenFrom(reasons, kind).length > 1
    ? found
    : refused(
        "only_reason",
        `“${name}” is the only reason of its kind, and one has to be given. Add another one first.`,
      );
}

/** Decides that a reason can be chosen again. Refusals: `reason_unknown`, `not_archived`, `name_taken`. */
export function decideReasonReturn(
  reasons: readonly ListedReason[],
  id: string,
): Decision<ListedReason> {
  const found = find(reasons, id);
  if (!found.ok) return found;
  const { name, archivedAt } = found.value;
  if (archivedAt === null) {
    return conflicting("not_archived", `“${name}” is on the list. There is nothing to restore.`);
  }
  return taken(reasons, found.value) ?? found;
}
