import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  eachWeight,
  POINT,
  type Kind,
} from "../../src/shared/domain/posting/sections/evidence/weights.ts";

const folder = resolve(import.meta.dirname, "../../src/shared/domain/posting/sections/evidence");
const width = 104;
/** Weights nearer to nought say too little to be kept. */
const leastPoints = 2;

/** Weights of signs for each of some kinds, as logarithms of odds. */
export type Weights = Map<string, Float64Array>;

/** The weights of a table that was counted before, each times `share`. */
export function weightsOf(kinds: readonly Kind[], share: number): Weights {
  const weights: Weights = new Map();
  for (const [k, { weights: lines }] of kinds.entries()) {
    eachWeight(lines, (sign, points) => {
      const own = weights.get(sign) ?? new Float64Array(kinds.length);
      own[k] = points * POINT * share;
      weights.set(sign, own);
    });
  }
  return weights;
}

/** Signs of one kind as lines: a weight in points, a colon, the signs that have it. */
function linesOf(weights: Weights, k: number): string {
  const byWeight = new Map<number, string[]>();
  for (const [sign, values] of weights) {
    const points = Math.round((values[k] ?? 0) / POINT);
    if (Math.abs(points) >= leastPoints)
      byWeight.set(points, [...(byWeight.get(points) ?? []), sign]);
  }
  const lines: string[] = [];
  for (const [points, signs] of [...byWeight].sort(([a], [b]) => b - a)) {
    let line = `${points}:`;
    for (const sign of signs.sort()) {
      if (line.length + sign.length > width) {
        lines.push(line);
        line = "   ";
      }
      line += ` ${sign};`;
    }
    lines.push(line.replace(/;$/, ""));
  }
  return lines.join("\n").replace(/[\\`]|\$\{/g, "\\$&");
}

/** Writes a table of weights as a module of the reader. */
export function writeWeights(
  file: string,
  name: string,
  comment: string,
  kinds: readonly string[],
  start: readonly number[],
  weights: Weights,
): void {
  const entries = kinds.map(
    (kind, k) =>
      `  {\n    kind: "${kind}",\n    start: ${Math.round((start[k] ?? 0) * 100) / 100},\n    weights: \`\n${linesOf(weights, k)}\`,\n  },`,
  );
  const head = `import type { Kind } from "./weights.ts";\n\n/** ${comment} Counted by \`npm run count\`. */\n`;
  writeFileSync(
    join(folder, file),
    `${head}export const ${name}: readonly Kind[] = [\n${entries.join("\n")}\n];\n`,
  );
}

/** Writes how readily kinds follow one another, a square for each way in which rows do. */
export function writeChanges(steps: readonly string[], size: number, changes: Float64Array): void {
  const squares = steps.map((step, s) => {
    const rows = Array.from({ length: size }, (_, from) => {
      const values = Array.from({ length: size }, (_, to) =>
        String(Math.round((changes[(s * size + from) * size + to] ?? 0) * 100) / 100),
      );
      return `    [${values.join(", ")}],`;
    });
    return `  // ${step}\n  [\n${rows.join("\n")}\n  ],`;
  });
  writeFileSync(
    join(folder, "changes.ts"),
    `/**
 * How readily a row of one kind (the inner lists, in the order of the kinds) follows a row of another
 * (the outer ones), for each way in which rows follow one another. Counted by \`npm run count\`.
 */
export const CHANGES: readonly (readonly (readonly number[])[])[] = [
${squares.join("\n")}
];
`,
  );
}
