import { describe, expect, it } from "vitest";
import { readPosting } from "./index.ts";

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
};

/** What texts that are hard to read are made of: signs that open, close, part or repeat things. */
const ATOMS = [
  ...`. , ; : ! ? - – — • · * ( ) [ ] { } | $ £ € % + = ~ > < " ' ’ “ ” _ # @ & / \\ 0 1 5 9 a A é ß É 中`.split(
    " ",
  ),
  " ",
  "\t",
  "\n",
  "\r",
  "\r\n",
  "  ",
  "🚀",
  "\u200b",
  "\u0301",
  "\ud800",
  "Aa",
  "aA",
  "aa",
  "AA",
  "1.",
  "a)",
  "(a",
  "5+ years",
  "5 years of ",
  "experience",
  "experience.5",
  "and ",
  "or a ",
  "you have ",
  "You must ",
  "Requirements",
  "Requirements:",
  "RESPONSIBILITIES",
  "Nice to have",
  "is a plus",
  "preferred, ",
  "degree in ",
  "Valid license",
  "Boston, MA",
  "£1,000 - ",
  "$15k",
  "http://a/",
  "a@b.c",
  "**a**",
  "---\n",
  "| a ",
  "a\tb\n",
  "&bull;",
  "e.g. ",
  "travel 10",
  "Senior Manager ",
];

const COUNT = 10_000;
/** Milliseconds of work for each 10,000 characters begun. */
const LIMIT = 50;
/** How often a text that took longer is read again: what else the machine does is no fault of it. */
const AGAIN = 9;

const hostileText = (random: () => number): string => {
  const pick = (): string => ATOMS[Math.floor(random() * ATOMS.length)] ?? "";
  const motif = Array.from({ length: 1 + Math.floor(random() * 5) }, pick).join("");
  // Most are short so that 10,000 of them end soon; every fiftieth is of full length.
  const length = random() < 0.02 ? 10_000 : 40 + Math.floor(random() * 500);
  const body =
    random() < 0.5
      ? motif.repeat(Math.ceil(length / motif.length))
      : Array.from({ length: Math.ceil(length / 3) }, pick).join("");
  const lead = random();
  if (lead < 0.2) return `Requirements:\n${body}`.slice(0, length);
  return (lead < 0.4 ? `Requirements:\n• ${body}` : body).slice(0, length);
};

/** Milliseconds of work that reading a text takes; time in which others work is not counted. */
const workOf = (text: string): number => {
  const start = process.cpuUsage();
  readPosting({ text, marks: [] });
  return process.cpuUsage(start).user / 1_000;
};

describe("10,000 hostile texts", () => {
  it("are read to the end, none longer than 50 ms for 10,000 characters", () => {
    const random = randomFrom(20_261_121);
    const slow: string[] = [];
    for (let i = 0; i < COUNT; i += 1) {
      const text = hostileText(random);
      const allowed = LIMIT * Math.ceil(text.length / 10_000);
      let best = workOf(text);
      for (let again = 0; again < AGAIN && best > allowed; again += 1) {
        best = Math.min(best, workOf(text));
      }
      if (best > allowed) slow.push(`${best.toFixed(0)} ms: ${JSON.stringify(text.slice(0, 60))}`);
    }
    expect(slow).toEqual([]);
  }, 300_000);
});
