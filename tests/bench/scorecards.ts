import { join } from "node:path";
import { createCompetencyLibrary } from "../../src/main/core/files/competencyLibrary.ts";
import {
  comparePostings,
  generateScorecard,
  proposePlan,
} from "../../src/shared/domain/generation/index.ts";
import { readPosting } from "../../src/shared/domain/posting/index.ts";
import { loadLabelled } from "../fixtures/postings/label.ts";
import { planStages } from "../fixtures/scorecards/stages.ts";
import type { Figure } from "./report.ts";
import { atLeast, figure, median } from "./report.ts";

const runs = 7;
const size = 4_000;

function perSecond(count: number, work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  });
  return (count * 1_000) / median(times);
}

/** How fast scorecards, plans and comparisons are made from readings of 4 kB postings. */
export function benchScorecards(): Figure[] {
  const competencies = createCompetencyLibrary(
    join(import.meta.dirname, "../../resources/competencies"),
  )();
  const readings = loadLabelled("dev").map(({ text }) =>
    readPosting({
      text: text.repeat(Math.ceil(size / text.length)).slice(0, size),
      marks: [],
    }),
  );
  const cards = readings.map((reading) => generateScorecard(reading, competencies));
  const name = "scorecards";
  return [
    figure({
      name,
      metric: "scorecards from readings of 4 kB",
      value: perSecond(readings.length, () => {
        for (const reading of readings) generateScorecard(reading, competencies);
      }),
      unit: "per second",
      goal: atLeast(200),
    }),
    figure({
      name,
      metric: "interview plans",
      value: perSecond(cards.length, () => {
        for (const { criteria } of cards) proposePlan(criteria, [], planStages);
      }),
      unit: "per second",
    }),
    figure({
      name,
      metric: "comparisons of two postings",
      value: perSecond(readings.length, () => {
        for (const [i, reading] of readings.entries()) {
          comparePostings(reading, readings[(i + 1) % readings.length] ?? reading);
        }
      }),
      unit: "per second",
    }),
  ];
}
