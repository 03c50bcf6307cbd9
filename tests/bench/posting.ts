import { readPosting } from "../../src/shared/domain/posting/index.ts";
import { loadLabelled } from "../fixtures/postings/label.ts";
import { scorePart } from "./postingScore.ts";
import type { Figure } from "./report.ts";
import { atLeast, atMost, figure, median } from "./report.ts";

const runs = 7;
/** Rounds over all postings; in the first ones the code is still being compiled. */
const rounds = 15;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** How well and how fast postings are read, on the part it was built on and the part set aside. */
export function benchPosting(): Figure[] {
  const texts = loadLabelled("dev").map(({ text }) => text);
  const four = texts.map((text) => text.repeat(Math.ceil(4_000 / text.length)).slice(0, 4_000));
  const each = Array.from({ length: rounds }, () =>
    timed(() => {
      for (const text of four) readPosting({ text, marks: [] });
    }),
  );
  const long = texts.join("\n\n").repeat(20).slice(0, 1_000_000);
  const megabyte = Array.from({ length: runs }, () =>
    timed(() => {
      readPosting({ text: long, marks: [] });
    }),
  );
  return [
    ...scorePart("dev"),
    ...scorePart("heldout"),
    figure({
      name: "posting speed",
      metric: "postings of 4 kB",
      value: (four.length * 1_000) / median(each),
      unit: "per second",
      goal: atLeast(500),
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
