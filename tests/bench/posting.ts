import { readPosting } from "../../src/shared/domain/posting/index.ts";
import { loadLabelled } from "../fixtures/postings/label.ts";
import { scorePart } from "./postingScore.ts";
import type { Figure } from "./report.ts";
import { atLeast, atMost, figure, median } from "./report.ts";

const runs = 7;
/** Rounds over all postings: code is compiled during the first ones, and they are the slower ones. */
const rounds = 41;
/** So many postings are a busy year of one person's. */
const first = 1_000;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Postings a second, from the times of rounds over so many of them, milliseconds. */
const perSecond = (count: number, times: readonly number[]): number =>
  (count * 1_000) / median(times);

/** How fast postings are read, before anything else has warmed the reader. */
function speeds(texts: readonly string[]): Figure[] {
  const four = texts.map((text) => text.repeat(Math.ceil(4_000 / text.length)).slice(0, 4_000));
  const times = Array.from({ length: rounds }, () =>
    timed(() => {
      for (const text of four) readPosting({ text, marks: [] });
    }),
  );
  const early = times.slice(0, Math.ceil(first / four.length));
  const long = texts.join("\n\n").repeat(20).slice(0, 1_000_000);
  const megabyte = Array.from({ length: runs }, () =>
    timed(() => {
      readPosting({ text: long, marks: [] });
    }),
  );
  return [
    figure({
      name: "posting speed",
      metric: "postings of 4 kB",
      value: perSecond(four.length, times),
      unit: "per second",
      goal: atLeast(500),
    }),
    figure({
      name: "posting speed",
      metric: "the first 1,000 of them after a start",
      value: perSecond(four.length, [early.reduce((sum, time) => sum + time, 0) / early.length]),
      unit: "per second",
    }),
    figure({
      name: "posting speed",
      metric: "a posting of 1 MB",
      value: median(megabyte),
      unit: "ms",
      goal: atMost(2_000),
    }),
  ];
}

/** How well and how fast postings are read, on the part it was built on and the part set aside. */
export function benchPosting(): Figure[] {
  const speed = speeds(loadLabelled("dev").map(({ text }) => text));
  return [...scorePart("dev"), ...scorePart("heldout"), ...speed];
}
