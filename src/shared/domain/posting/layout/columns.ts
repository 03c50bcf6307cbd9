import type { Line } from "../text/lines.ts";

/** A stretch of a physical line that is read as a line of its own. */
export interface Strip {
  readonly start: number;
  readonly end: number;
  /** Physical line, from 0. */
  readonly line: number;
  /** True where a column begins: nothing before it belongs to it. */
  readonly opens: boolean;
  /** True for the strips of columns that stand side by side. */
  readonly column: boolean;
}

const WIDE_GAP = / {3,}(?=\S)/g;
const MIN_ROWS = 3;
const MAX_LINE = 400;

/** Offsets in a line at which text begins after a gap of three spaces or more. */
const gapEnds = (raw: string): number[] => {
  if (raw.length > MAX_LINE || !raw.includes("   ")) return [];
  const first = raw.length - raw.trimStart().length;
  const ends: number[] = [];
  for (const match of raw.matchAll(WIDE_GAP)) {
    if (match.index > first) ends.push(match.index + match[0].length);
  }
  return ends;
};

/** True when nothing of the line crosses into the gutter before a column. */
const clears = (raw: string, column: number): boolean =>
  raw.length <= column ||
  /^\s\s/.test(raw.slice(column - 2, column)) ||
  raw.slice(0, column).trim() === "";

interface Region {
  readonly from: number;
  /** Last line, included. */
  readonly to: number;
  readonly column: number;
}

/** True for "Job Title:      Fitter" line after line: labels and values, not two columns. */
const isForm = (raws: readonly string[], from: number, to: number, column: number): boolean => {
  const left = raws
    .slice(from, to + 1)
    .map((raw) => raw.slice(0, column).trim())
    .filter((half) => half !== "");
  return left.filter((half) => half.endsWith(":")).length >= left.length * 0.6;
};

/** How many lines have text that begins at each column after a gap, or nearly there. */
const supportOf = (ends: readonly number[][]): ReadonlyMap<number, number> => {
  const support = new Map<number, number>();
  for (const end of ends.flat()) {
    for (let column = end - 2; column <= end + 1; column += 1) {
      support.set(column, (support.get(column) ?? 0) + 1);
    }
  }
  return support;
};

/** The first run of lines from `from` on that stand in two columns. */
const regionAt = (
  raws: readonly string[],
  ends: readonly number[][],
  support: ReadonlyMap<number, number>,
  from: number,
): Region | undefined => {
  for (const column of ends[from] ?? []) {
    if ((support.get(column) ?? 0) < MIN_ROWS) continue;
    let to = from;
    let both = 0;
    let blank = 0;
    for (let i = from; i < raws.length; i += 1) {
      const raw = raws[i] ?? "";
      if (raw.trim() === "") {
        blank += 1;
        if (blank > 2) break;
        continue;
      }
      // Bullets of a column hang a little before the text of its other lines.
      const near = (ends[i] ?? []).some((end) => end >= column - 2 && end <= column + 4);
      const left = raw.slice(0, column).trim() !== "";
      if (!clears(raw, column) && !near) break;
      if (!near && raw.length > column && left && !clears(raw, column)) break;
      blank = 0;
      if (near) {
        both += 1;
        to = i;
      } else if (raw.length <= column && left) {
        // A line of the left column alone belongs to the region only between others of it.
        if ((raws[i - 1] ?? "").trim() === "" && !(ends[i + 1] ?? []).length) break;
      } else if (!left) to = i;
    }
    if (both >= MIN_ROWS && !isForm(raws, from, to, column)) return { from, to, column };
  }
  return undefined;
};

const strip = (line: Line, number: number, from: number, to: number, opens: boolean): Strip => ({
  start: line.start + from,
  end: line.start + to,
  line: number,
  opens,
  column: true,
});

/** Where a line of a region is cut: at the gap that lies nearest to the region's column. */
const cutOf = (raw: string, ends: readonly number[], column: number): number => {
  const near = ends.find((end) => end >= column - 2 && end <= column + 4);
  return near ?? Math.min(column, raw.length);
};

/** Lines of a text in reading order: where two columns stand side by side, the left one first. */
export const stripsOf = (text: string, lines: readonly Line[]): Strip[] => {
  const whole = (line: Line, number: number): Strip => ({
    ...line,
    line: number,
    opens: false,
    column: false,
  });
  if (!text.includes("   ")) return lines.map(whole);
  const raws = lines.map(({ start, end }) => text.slice(start, end));
  const ends = raws.map(gapEnds);
  const support = supportOf(ends);
  const strips: Strip[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const region = (ends[i]?.length ?? 0) > 0 ? regionAt(raws, ends, support, i) : undefined;
    const line = lines[i];
    if (!line) continue;
    if (!region) {
      strips.push(whole(line, i));
      continue;
    }
    for (const side of ["left", "right"] as const) {
      for (let j = region.from; j <= region.to; j += 1) {
        const own = lines[j];
        const raw = raws[j] ?? "";
        if (!own) continue;
        const cut = cutOf(raw, ends[j] ?? [], region.column);
        const from = side === "left" ? 0 : cut;
        const to = side === "left" ? cut : raw.length;
        // Blank lines part the rows of either column; an empty half of a line parts none.
        if (raw.trim() !== "" && raw.slice(from, to).trim() === "") continue;
        strips.push(strip(own, j, from, to, j === region.from));
      }
    }
    i = region.to;
  }
  return strips;
};
