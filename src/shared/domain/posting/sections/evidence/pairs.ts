/** What is known of two numbers that stand one after the other. */
export interface Pairs {
  /** The value of a pair, 0 where it has none. */
  readonly find: (before: number, after: number) => number;
}

/** Numbers of stems stay far below it; a pair is one number of 32 bits. */
const SHIFT = 16;
/** An odd number that scatters the bits of another (Knuth's multiplicative hashing). */
const SCATTER = 0x9e3779b1;

/**
 * Compiles pairs of numbers (0 to 65,535) and their values (1 to 65,535) into a flat table with open
 * addressing: it is asked for each two words that stand together in a posting.
 */
export const pairsOf = (entries: readonly (readonly [number, number, number])[]): Pairs => {
  let bits = 4;
  while (2 ** bits < entries.length * 3) bits += 1;
  const mask = 2 ** bits - 1;
  const keys = new Uint32Array(mask + 1);
  const values = new Uint16Array(mask + 1);
  const begins = new Uint8Array(Math.max(0, ...entries.map(([before]) => before)) + 1);
  const ends = new Uint8Array(Math.max(0, ...entries.map(([, after]) => after)) + 1);
  const placeOf = (key: number): number => {
    let at = Math.imul(key, SCATTER) >>> (32 - bits);
    while (values[at] !== 0 && keys[at] !== key) at = (at + 1) & mask;
    return at;
  };
  for (const [before, after, value] of entries) {
    const key = ((before << SHIFT) | after) >>> 0;
    const at = placeOf(key);
    keys[at] = key;
    values[at] = value;
    begins[before] = 1;
    ends[after] = 1;
  }
  return {
    find: (before, after) =>
      begins[before] === 1 && ends[after] === 1
        ? (values[placeOf(((before << SHIFT) | after) >>> 0)] ?? 0)
        : 0,
  };
};
