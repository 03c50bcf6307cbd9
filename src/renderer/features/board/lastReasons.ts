import type { DispositionReason } from "../../../shared/domain/application.ts";
import { searchable } from "../../../shared/domain/names.ts";
import { readDraft, writeDraft } from "../../lib/drafts.ts";

const keyOf = (kind: DispositionReason["kind"]) => `reasons:${kind}`;
const most = 20;

function used(kind: DispositionReason["kind"]): string[] {
  const kept = readDraft(keyOf(kind));
  return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
}

/** Reasons of a kind, those last given first and the others in their order. */
export function lastUsedFirst(
  reasons: readonly DispositionReason[],
  kind: DispositionReason["kind"],
): DispositionReason[] {
  const own = reasons.filter((reason) => reason.kind === kind);
  const first = used(kind).flatMap((id) => own.find((reason) => reason.id === id) ?? []);
  return [...first, ...own.filter((reason) => !first.includes(reason))];
}

/** Remembers on this computer that a reason was given. */
export function noteUsed(kind: DispositionReason["kind"], id: string): void {
  const others = used(kind).filter((one) => one !== id);
  writeDraft(keyOf(kind), [id, ...others].slice(0, most));
}

/** The first reason of which a word begins with what was typed, or that holds it; null for none. */
export function findByTyping<Reason extends { name: string }>(
  reasons: readonly Reason[],
  typed: string,
): Reason | null {
  const wanted = searchable(typed);
  if (wanted === "") return null;
  const names = reasons.map((reason) => ({ reason, name: ` ${searchable(reason.name)}` }));
  const found =
    names.find(({ name }) => name.startsWith(` ${wanted}`)) ??
    names.find(({ name }) => name.includes(` ${wanted}`)) ??
    names.find(({ name }) => name.includes(wanted));
  return found?.reason ?? null;
}
