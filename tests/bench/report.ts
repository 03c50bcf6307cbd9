/** One figure: what was measured, beside what, and the bound it is held against. */
export interface Figure {
  name: string;
  metric: string;
  value: number;
  unit: "ms" | "MB" | "count" | "ratio" | "per second" | "share";
  /** The same metric of the baseline that ran beside it; null where there is none. */
  baseline: number | null;
  /** `value` in relation to `baseline`. */
  ratio: number | null;
  /** What is aimed at; a `gate` must hold. `of` says whether it bounds the value or the ratio. */
  goal: Bound | null;
  gate: Bound | null;
  /** True when the goal holds, false when it does not, null without one. */
  pass: boolean | null;
}

export interface Bound {
  of: "value" | "ratio";
  /** "most": at most `limit`; "least": at least. */
  kind: "most" | "least";
  limit: number;
}

export const atMost = (limit: number, of: Bound["of"] = "value"): Bound => ({
  of,
  kind: "most",
  limit,
});
export const atLeast = (limit: number, of: Bound["of"] = "value"): Bound => ({
  of,
  kind: "least",
  limit,
});

interface FigureInput {
  name: string;
  metric: string;
  value: number;
  unit: Figure["unit"];
  baseline?: number;
  goal?: Bound;
  gate?: Bound;
}

/** Completes a figure with its ratio and whether it passes. */
export function figure(input: FigureInput): Figure {
  const baseline = input.baseline ?? null;
  const ratio = baseline === null || baseline === 0 ? null : input.value / baseline;
  const complete = {
    ...input,
    baseline,
    ratio,
    goal: input.goal ?? null,
    gate: input.gate ?? null,
  };
  const bound = complete.goal ?? complete.gate;
  return { ...complete, pass: bound === null ? null : holds(bound, complete.value, ratio) };
}

/** Whether a bound holds; a bound on a ratio that was not measured does not. */
export function holds(bound: Bound, value: number, ratio: number | null): boolean {
  const measured = bound.of === "value" ? value : ratio;
  if (measured === null) return false;
  return bound.kind === "most" ? measured <= bound.limit : measured >= bound.limit;
}

/** The middle of some numbers; the mean of the two middle ones when their count is even. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The p-th percentile (0 to 100) of some numbers, interpolated between neighbours. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = ((sorted.length - 1) * p) / 100;
  const [low, high] = [sorted[Math.floor(place)] ?? NaN, sorted[Math.ceil(place)] ?? NaN];
  return low + (high - low) * (place - Math.floor(place));
}

function number(value: number | null, digits = 2): string {
  if (value === null) return "";
  const rounded = Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(digits);
  return rounded.replace(/(\.\d*?)0+$/, "$1").replace(/\.$/, "");
}

function bound(limit: Bound | null): string {
  if (limit === null) return "";
  return `${limit.kind === "most" ? "≤" : "≥"} ${number(limit.limit, 3)}${limit.of === "ratio" ? " ×" : ""}`;
}

/** The figures as a Markdown table that also reads well in a terminal. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((row) => [
    row.name,
    row.metric,
    `${number(row.value, row.unit === "share" ? 4 : 2)} ${row.unit === "share" ? "" : row.unit}`.trim(),
    number(row.baseline),
    number(row.ratio),
    bound(row.goal),
    bound(row.gate),
    row.pass === null ? "" : row.pass ? "yes" : "no",
  ]);
  const header = ["bench", "metric", "value", "baseline", "ratio", "goal", "gate", "pass"];
  const widths = header.map((title, index) =>
    Math.max(title.length, ...rows.map((row) => (row[index] ?? "").length)),
  );
  const line = (cells: string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(header), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join(
    "\n",
  );
}
