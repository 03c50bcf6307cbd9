import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";

const FACTS = [
  "title",
  "company",
  "team",
  "locations",
  "workplace",
  "employmentType",
  "seniority",
  "pay",
  "postedOn",
  "sourceUrl",
  "board",
] as const;

const BODIES = [
  "About the role\nYou will work with a small group of people who care about what they do.\n\nRequirements\n- 3 years of experience\n- Good with people\n\nBenefits\n- 25 days of leave",
  "What you'll do\n• Keep things running\n• Help the people who rely on us\n\nWhat you'll bring\n• Two years in similar work\n• Clear writing",
  "This is a varied job in a friendly place, and no two days are alike.\n\nYou have done this kind of work before and can show it. A driving licence is a plus.",
];

const blocks = readFileSync(join(import.meta.dirname, "headers.fixture.txt"), "utf8")
  .split(/^===\n/m)
  .slice(1)
  .map((block, i) => {
    const [head = "", labels = ""] = block.split(/^=>\n/m);
    const expected = new Map(
      labels
        .split("\n")
        .flatMap((line) => /^(\w+): (.*)$/.exec(line) ?? [])
        .flatMap((part, n, all) => (n % 3 === 1 ? [[part, all[n + 1] ?? ""] as const] : [])),
    );
    return { text: `${head.trimEnd()}\n\n${BODIES[i % BODIES.length] ?? ""}`, expected };
  });

/** What is read of a text, written as the labels are. */
const factsIn = (text: string): Map<string, string> => {
  const { facts } = readPosting({ text, marks: [] });
  const pay = facts.pay?.value;
  return new Map(
    FACTS.map((name) => {
      if (name === "locations")
        return [name, facts.locations.map(({ value }) => value).join(" ; ")];
      if (name !== "pay") return [name, facts[name]?.value ?? ""];
      const amounts = pay ? [pay.min ?? "-", pay.max ?? "-", pay.currency, pay.period] : [];
      return [name, amounts.join(" ")];
    }),
  );
};

describe("the first lines of many kinds of posting", () => {
  const read = blocks.map(({ text, expected }) => ({ facts: factsIn(text), expected }));
  const right = (name: string): number =>
    read.filter(({ facts, expected }) => facts.get(name) === (expected.get(name) ?? "")).length;

  it("are 155, each with a title", () => {
    expect(read).toHaveLength(155);
    expect(read.every(({ expected }) => expected.has("title"))).toBe(true);
  });

  // Of 155 postings; an absent fact that is read is as wrong as a wrong one.
  it.each([
    ["title", 147],
    ["company", 144],
    ["team", 149],
    ["locations", 141],
    ["workplace", 152],
    ["employmentType", 155],
    ["seniority", 155],
    ["pay", 154],
    ["postedOn", 155],
    ["sourceUrl", 155],
    ["board", 155],
  ])("give the %s of at least %i", (name, least) => {
    expect(right(name)).toBeGreaterThanOrEqual(least);
  });
});
