import { describe, expect, it } from "vitest";
import {
  linesOf,
  loadLabelled,
  type LabelledPosting,
} from "../../../../tests/fixtures/postings/label.ts";
import { readPosting } from "./index.ts";
import type { SectionKind } from "./index.ts";

const BULLET = /^(\s*)(?:[•*–·-]|\d{1,2}[.)])\s+(?=\S)/u;

/** Postings that ask in marked lists alone: their layout can be changed and what they ask stays. */
const postings = loadLabelled("dev").filter(({ text, label }) => {
  const lines = linesOf(text);
  const kept = ["nested", "hard-wrapped", "two-columns", "table", "run-on"] as const;
  return (
    label.requirements.every(({ lines: [first, last] }) => {
      return first === last && BULLET.test(lines[first - 1] ?? "");
    }) && !kept.some((layout) => label.layouts.includes(layout))
  );
});

/** Other words for the headings of a kind. */
const OTHER_WORDS: Partial<Record<SectionKind, string>> = {
  required: "What we ask of you",
  preferred: "Nice to have",
  responsibilities: "What you would be doing",
  benefits: "What you get from us",
  legal: "Equal opportunities",
  about: "Who we are",
};

type Change = (line: string, heading: SectionKind | undefined) => string;

const changes: readonly (readonly [name: string, change: Change, least: number])[] = [
  ["as they came", (line) => line, 0.97],
  ["lists marked by stars", (line) => line.replace(BULLET, "$1* "), 0.97],
  ["lists marked by dashes", (line) => line.replace(BULLET, "$1– "), 0.97],
  ["lists marked by arrows", (line) => line.replace(BULLET, "$1➢ "), 0.97],
  ["lists without marks", (line) => line.replace(BULLET, "$1"), 0.94],
  ["headings in capitals", (line, kind) => (kind ? line.toUpperCase() : line), 0.97],
  ["headings in Markdown", (line, kind) => (kind ? `## ${line}` : line), 0.97],
  ["headings in other words", (line, kind) => (kind && OTHER_WORDS[kind]) ?? line, 0.97],
  ["headings left out", (line, kind) => (kind ? "" : line), 0.88],
];

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** A posting line by line in another layout; what it asks stays the same. */
const changed = ({ text, label }: LabelledPosting, change: Change): string => {
  const lines = linesOf(text);
  const headings = new Map<number, SectionKind>();
  for (const {
    kind,
    heading,
    lines: [first],
  } of label.sections) {
    if (heading !== null && words(lines[first - 1] ?? "") === words(heading)) {
      headings.set(first - 1, kind);
    }
  }
  return lines.map((line, i) => change(line, headings.get(i))).join("\n");
};

/** F1 of the items that are read, over all postings. */
const f1 = (change: Change): number => {
  let [found, read, asked] = [0, 0, 0];
  for (const posting of postings) {
    const left = readPosting({
      text: changed(posting, change),
      marks: [],
    }).requirements.map(({ text }) => words(text));
    read += left.length;
    asked += posting.label.requirements.length;
    for (const { text } of posting.label.requirements) {
      const at = left.indexOf(words(text));
      if (at < 0) continue;
      left.splice(at, 1);
      found += 1;
    }
  }
  return (2 * found) / (read + asked);
};

describe("what is asked is read in any layout", () => {
  it("has postings to read", () => {
    expect(postings.length).toBeGreaterThan(20);
  });

  it.each(changes)("%s", (_, change, least) => {
    expect(f1(change)).toBeGreaterThanOrEqual(least);
  });
});
