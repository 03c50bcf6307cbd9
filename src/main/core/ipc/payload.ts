/** More of any of these is no request that a window of this app makes. */
const most = { depth: 16, values: 2_000_000, characters: 20_000_000 };

/**
 * Whether a payload can be looked at without harm: plain data, not too deep, not too large. The
 * walk is iterative and ends at the first bound it passes. Returns a sentence, or null when fine.
 */
export function refusePayload(input: unknown): string | null {
  const waiting: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let [values, characters] = [0, 0];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    values += 1;
    if (typeof value === "string") characters += value.length;
    if (depth > most.depth) return "The request is nested too deeply. Nothing was done.";
    if (values > most.values || characters > most.characters) {
      return "The request is too large. Nothing was done; try again with less at once.";
    }
    if (typeof value !== "object" || value === null) continue;
    for (const child of Object.values(value)) waiting.push({ value: child, depth: depth + 1 });
  }
  return null;
}
