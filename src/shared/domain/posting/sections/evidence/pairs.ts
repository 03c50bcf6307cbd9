/** What is known of two numbers that stand one after the other: a flat table with open addressing. */
export interface Pairs {
  /** Keys and their values in turn, so that both are read at once. */
  readonly entries: Uint32Array;
  /** 1 for the numbers with which a pair begins, and for those with which one ends. */
  readonly begins: Uint8Array;
  readonly ends: Uint8Array;
  readonly bits: number;
}

/** Numbers of stems stay far below it; a pair is one number of 32 bits. */
const SHIFT = 16;
/** An odd number that scatters the bits of another (Knuth's multiplicative hashing). */
const SCATTER = 0x9e3779b1;

const keyOf = (before: number, after: number): number => ((before << SHIFT) | after) >>> 0;

/** The place of a key in a table, or the free place where it would stand. */
const placeOf = ({ entries, bits }: Pairs, key: number): number => {
  const mask = entries.length - 1;
  let at = (Math.imul(key, SCATTER) >>> (32 - bits)) * 2;
  while (entries[at + 1] !== 0 && entries[at] !== key) at = (at + 2) & mask;
  return at;
};

/** Compiles pairs of numbers (0 to 65,535) and their values (1 to 65,535). */
export const pairsOf = (entries: readonly (readonly [number, number, number])[]): Pairs => {
  let bits = 4;
  while (2 ** bits < entries.length * 3) bits += 1;
  const pairs: Pairs = {
    entries: new Uint32Array(2 ** (bits + 1)),
    begins: new Uint8Array(Math.max(0, ...entries.map(([before]) => before)) + 1),
    ends: new Uint8Array(Math.max(0, ...entries.map(([, after]) => after)) + 1),
    bits,
  };
  for (const [before, after, value] of entries) {
    const key = keyOf(before, after);
    const at = placeOf(pairs, key);
    pairs.entries[at] = key;
    pairs.entries[at + 1] = value;
    pairs.begins[before] = 1;
    pairs.ends[after] = 1;
  }
  return pairs;
};

/** The value of a pair, 0 where it has none; asked for each two words that stand together. */
export const findPair = (pairs: Pairs, before: number, after: number): number =>
  pairs.begins[before] === 1 && pairs.ends[after] === 1
    ? (pairs.entries[placeOf(pairs, keyOf(before, after)) + 1] ?? 0)
    : 0;
