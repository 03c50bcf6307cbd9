/** What is known of the identities of criteria when cards of several versions are lined up. */
export interface LineUp {
  /** Criteria of the version that a card was filled on. */
  present: ReadonlySet<string>;
  /** Criteria of today's template. */
  today: ReadonlySet<string>;
  /** What each criterion was split or merged from. */
  derivedFrom: ReadonlyMap<string, readonly string[]>;
}

/**
 * The criteria of a card that answer a criterion of today: itself where the card has it, else
 * those it was split or merged from, over as many steps as that took. One that still is on the
 * template speaks for itself alone.
 */
export function sourcesOf(criterionId: string, { present, today, derivedFrom }: LineUp): string[] {
  if (present.has(criterionId)) return [criterionId];
  const found: string[] = [];
  const seen = new Set([criterionId]);
  const waiting = [...(derivedFrom.get(criterionId) ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next) || today.has(next)) continue;
    seen.add(next);
    if (present.has(next)) found.push(next);
    else waiting.push(...(derivedFrom.get(next) ?? []));
  }
  return found;
}
