const MAX_KNOWN = 400;
const MAX_CHARS = 120;

/**
 * A reading of short strings that keeps its last answers, a few hundred or `most`: the same words of a
 * posting are looked at as title, place and company. `read` must depend on its argument alone.
 */
export const remembered = <T>(read: (raw: string) => T, most = MAX_KNOWN): ((raw: string) => T) => {
  const known = new Map<string, { readonly value: T }>();
  return (raw) => {
    if (raw.length > MAX_CHARS) return read(raw);
    const answer = known.get(raw);
    if (answer) return answer.value;
    const value = read(raw);
    if (known.size >= most) known.clear();
    known.set(raw, { value });
    return value;
  };
};
