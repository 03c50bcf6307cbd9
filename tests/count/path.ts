import { counting, dropOf } from "./odds.ts";
import { randomFrom, shuffled } from "./random.ts";
import type { Weights } from "./tables.ts";

type Signs = readonly (readonly [sign: string, share: number])[];

/** A row of a labelled posting: what it shows, and which kinds it may truly be of. */
export interface Place {
  readonly heading: boolean;
  readonly signs: Signs;
  /** What the heading above says; empty for headings. */
  readonly above: Signs;
  /** How it follows the row before, as an index. */
  readonly step: number;
  readonly allowed: readonly boolean[];
}

/** Weights for rows, for headings and for what headings say of the rows below; and of changes. */
export interface PathWeights {
  readonly rows: Weights;
  readonly titles: Weights;
  readonly above: Weights;
  readonly startRows: readonly number[];
  readonly startTitles: readonly number[];
  readonly changes: Float64Array;
}

/** A sign that counts: its weights, where they began, and how far they have gone. */
interface Entry {
  readonly now: Float64Array;
  readonly origin: Float64Array;
  readonly taken: Float64Array;
  readonly sum: Float64Array;
}

type Shown = readonly (readonly [entry: Entry, share: number])[];

interface Point {
  readonly shown: Shown;
  readonly step: number;
  readonly allowed: readonly boolean[];
}

/** Share of headings all of whose words are left out at a look. */
const DROP_HEADING = 0.15;
const LEAST = -60;

const entryFrom = (origin: Float64Array): Entry => ({
  now: Float64Array.from(origin),
  origin,
  taken: new Float64Array(origin.length).fill(0.1),
  sum: new Float64Array(origin.length),
});

const sumOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);

const scaled = (values: Float64Array): Float64Array => {
  const sum = sumOf(values);
  return sum > 0 ? values.map((value) => value / sum) : values;
};

/** Chances of each kind at each place and of each change, with or without what is true. */
interface Chances {
  readonly kinds: Float64Array[];
  readonly changes: Float64Array[];
}

const chancesOf = (
  points: readonly Point[],
  speaks: readonly Float64Array[],
  changes: readonly Float64Array[],
  size: number,
  truthKnown: boolean,
): Chances => {
  const may = (i: number, k: number): boolean => !truthKnown || points[i]?.allowed[k] === true;
  const forth: Float64Array[] = [];
  for (const [i, own] of speaks.entries()) {
    const before = forth[i - 1];
    const change = changes[i];
    const here = own.map((value, k) => {
      if (!may(i, k)) return 0;
      if (!before || !change) return value;
      let sum = 0;
      for (let j = 0; j < size; j += 1) sum += (before[j] ?? 0) * (change[j * size + k] ?? 0);
      return sum * value;
    });
    forth.push(scaled(here));
  }
  const back: Float64Array[] = [];
  for (let i = speaks.length - 1; i >= 0; i -= 1) {
    const [after, own, change] = [back[0], speaks[i + 1], changes[i + 1]];
    const here = new Float64Array(size).fill(1);
    if (after && own && change) {
      for (let j = 0; j < size; j += 1) {
        let sum = 0;
        for (let k = 0; k < size; k += 1) {
          if (may(i + 1, k)) sum += (change[j * size + k] ?? 0) * (own[k] ?? 0) * (after[k] ?? 0);
        }
        here[j] = sum;
      }
    }
    back.unshift(scaled(here));
  }
  const kinds = forth.map((row, i) => scaled(row.map((value, k) => value * (back[i]?.[k] ?? 0))));
  const edges = speaks.map((own, i) => {
    const edge = new Float64Array(size * size);
    const [before, change, after] = [forth[i - 1], changes[i], back[i]];
    if (!before || !change || !after) return edge;
    for (let j = 0; j < size; j += 1) {
      for (let k = 0; k < size; k += 1) {
        if (!may(i, k)) continue;
        const at = j * size + k;
        edge[at] = (before[j] ?? 0) * (change[at] ?? 0) * (own[k] ?? 0) * (after[k] ?? 0);
      }
    }
    return scaled(edge);
  });
  return { kinds, changes: edges };
};

/** One step of a weight up the slope, drawn back to its origin. */
const climb = (entry: Entry, at: number, slope: number, draw: number): void => {
  const own = slope - draw * ((entry.now[at] ?? 0) - (entry.origin[at] ?? 0));
  entry.taken[at] = (entry.taken[at] ?? 0) + own * own;
  entry.now[at] = (entry.now[at] ?? 0) + (counting.rate * own) / Math.sqrt(entry.taken[at] ?? 1);
};

const speaksOf = (shown: Shown, size: number): Float64Array => {
  const sums = new Float64Array(size);
  for (const [entry, share] of shown) {
    for (let k = 0; k < size; k += 1) sums[k] = (sums[k] ?? 0) + (entry.now[k] ?? 0) * share;
  }
  const top = Math.max(...sums);
  return sums.map((sum) => Math.exp(Math.max(sum - top, LEAST)));
};

/**
 * Weights by which the best path through the rows of each posting is the true one (a linear-chain
 * conditional random field; where several kinds are allowed any of them is true). `before` is where
 * they begin and what they are drawn to.
 */
export function countPaths(
  postings: readonly (readonly Place[])[],
  before: PathWeights,
  steps: number,
  size: number,
): PathWeights {
  const random = randomFrom(7);
  const tables = [before.rows, before.titles, before.above].map(
    (weights) => new Map([...weights].map(([sign, values]) => [sign, entryFrom(values)])),
  );
  const [rows = new Map<string, Entry>(), titles = rows, above = rows] = tables;
  const partsOf = (place: Place): [Map<string, Entry>, Signs][] => [
    [place.heading ? titles : rows, place.signs],
    [above, place.above],
  ];
  const seen = new Map<Map<string, Entry>, Map<string, number>>();
  for (const posting of postings) {
    const here = new Map<Map<string, Entry>, Set<string>>();
    for (const place of posting) {
      for (const [table, signs] of partsOf(place)) {
        const known = here.get(table) ?? new Set<string>();
        for (const [sign] of signs) known.add(sign);
        here.set(table, known);
      }
    }
    for (const [table, signs] of here) {
      const counts = seen.get(table) ?? new Map<string, number>();
      for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
      seen.set(table, counts);
    }
  }
  for (const [table, counts] of seen) {
    for (const [sign, times] of counts) {
      if (times >= counting.least && !table.has(sign))
        table.set(sign, entryFrom(new Float64Array(size)));
    }
  }
  const startRows = entryFrom(Float64Array.from(before.startRows));
  const startTitles = entryFrom(Float64Array.from(before.startTitles));
  const square = size * size;
  const changes = Array.from({ length: steps }, (_, s) =>
    entryFrom(before.changes.slice(s * square, (s + 1) * square)),
  );
  const all = [
    startRows,
    startTitles,
    ...changes,
    ...tables.flatMap((table) => [...table.values()]),
  ];

  /** What a place shows at this look: some signs are left out, a heading's for all its rows. */
  const look = (posting: readonly Place[]): Point[] => {
    let silent = false;
    let gone = new Map<string, boolean>();
    return posting.map((place) => {
      if (place.heading) {
        silent = random() < DROP_HEADING;
        gone = new Map();
      }
      const shown: [Entry, number][] = [[place.heading ? startTitles : startRows, 1]];
      const table = place.heading ? titles : rows;
      for (const [sign, share] of place.signs) {
        const entry = table.get(sign);
        const drop = dropOf(sign);
        if (entry && random() > drop) shown.push([entry, share / (1 - drop)]);
      }
      for (const [sign, share] of silent ? [] : place.above) {
        const entry = above.get(sign);
        const drop = dropOf(sign);
        if (!gone.has(sign)) gone.set(sign, random() < drop);
        if (entry && gone.get(sign) === false) shown.push([entry, share / (1 - drop)]);
      }
      return { shown, step: place.step, allowed: place.allowed };
    });
  };

  let rounds = 0;
  for (let epoch = 0; epoch < counting.epochs; epoch += 1) {
    for (const posting of shuffled(postings, random)) {
      const points = look(posting);
      const speaks = points.map(({ shown }) => speaksOf(shown, size));
      const ways = points.map(({ step }) =>
        (changes[step]?.now ?? new Float64Array()).map(Math.exp),
      );
      const guessed = chancesOf(points, speaks, ways, size, false);
      const truth = chancesOf(points, speaks, ways, size, true);
      for (const [i, { shown, step }] of points.entries()) {
        for (let k = 0; k < size; k += 1) {
          const slope = (truth.kinds[i]?.[k] ?? 0) - (guessed.kinds[i]?.[k] ?? 0);
          if (Math.abs(slope) < 1e-7) continue;
          for (const [entry, share] of shown) climb(entry, k, slope * share, counting.draw);
        }
        const way = changes[step];
        if (i === 0 || !way) continue;
        for (let q = 0; q < square; q += 1) {
          const slope = (truth.changes[i]?.[q] ?? 0) - (guessed.changes[i]?.[q] ?? 0);
          if (Math.abs(slope) >= 1e-7) climb(way, q, slope, counting.draw);
        }
      }
    }
    if (epoch < counting.epochs / 2) continue;
    rounds += 1;
    for (const { now, sum } of all)
      for (let k = 0; k < sum.length; k += 1) sum[k] = (sum[k] ?? 0) + (now[k] ?? 0);
  }
  const mean = ({ sum }: Entry): Float64Array => sum.map((value) => value / rounds);
  const means = (table: Map<string, Entry>): Weights =>
    new Map([...table].map(([sign, entry]) => [sign, mean(entry)]));
  return {
    rows: means(rows),
    titles: means(titles),
    above: means(above),
    startRows: [...mean(startRows)],
    startTitles: [...mean(startTitles)],
    changes: Float64Array.from(changes.flatMap((entry) => [...mean(entry)])),
  };
}
