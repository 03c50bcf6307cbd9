import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPosting } from "./index.ts";
import { fold, splitLines } from "./text/lines.ts";

const ITEMS = [
  "Two years of experience in a bakery",
  "Able to lift 20 kg",
  "Bachelor's degree in food science, or equivalent",
  "Strong written communication",
  "Rye would be a plus",
  "You know your way round a till",
  "Valid driver's license",
  "5+ years of people management, including 2+ years with large teams",
  "Must be able to work weekends",
  "Spanish preferred",
];
const HEADINGS = [
  "Requirements",
  "Nice to have:",
  "**What you'll do**",
  "BENEFITS",
  "## About us",
  "Skills & experience",
  "Equal opportunity",
  "What the JD emphasized",
];
const LINES = [
  "",
  "Tyne Loaf bakes bread for forty shops and a ferry.",
  "Apply now →",
  "Leeds, UK | Full-time | £30,000 - £34,000",
  "We are an equal opportunity employer.",
  "401(k) with match and dental insurance",
  "Requirements: two years in a bakery; able to lift 20 kg",
  "You bake.Requirements5+ years of ryeNice to haveSpelt",
  "DUTIES                    NEEDS",
  "• Bake bread and          • Two years in a",
  "| Rye | Essential |",
  "a\tb",
];
const MARKS = ["• ", "- ", "1. ", "a) ", "o ", "  - ", ""];

const line = fc.oneof(
  fc.constantFrom(...HEADINGS),
  fc.constantFrom(...LINES),
  fc.tuple(fc.constantFrom(...MARKS), fc.constantFrom(...ITEMS)).map(([mark, item]) => mark + item),
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const posting = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n", "\n\n"))
  .map(([lines, sign]) => lines.join(sign));

const RUNS = { numRuns: 400 };
const read = (text: string) => readPosting({ text, marks: [] });
const bare = (text: string) => text.replace(/\s+/g, "");

describe("readPosting", () => {
  it("never throws, and its spans lie within the text", () => {
    fc.assert(
      fc.property(posting, (text) => {
        const reading = read(text);
        const count = splitLines(text).length;
        const spans = [
          ...reading.sections,
          ...reading.requirements,
          ...reading.responsibilities,
          ...reading.signals,
          ...reading.closest,
          ...reading.notes,
        ];
        for (const { span, lines } of spans) {
          expect(span.start).toBeLessThanOrEqual(span.end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(lines[0]).toBeGreaterThanOrEqual(1);
          expect(lines[1]).toBeGreaterThanOrEqual(lines[0]);
          expect(lines[1]).toBeLessThanOrEqual(count);
        }
      }),
      RUNS,
    );
  });

  it("finds every requirement's words at its lines", () => {
    fc.assert(
      fc.property(posting, (text) => {
        const lines = splitLines(text);
        for (const requirement of read(text).requirements) {
          const [from, to] = requirement.lines;
          const start = lines[from - 1]?.start ?? 0;
          const end = lines[to - 1]?.end ?? 0;
          const own = text.slice(start, end);
          // Columns side by side: the words of one stand between those of the other.
          const words = requirement.text.split(/\s+/);
          if (bare(own).includes(bare(requirement.text))) continue;
          for (const word of words) expect(own).toContain(word);
          expect(own).toMatch(/ {3,}/);
        }
      }),
      RUNS,
    );
  });

  it("gives the exact words of an item that stands on one line", () => {
    fc.assert(
      fc.property(posting, (text) => {
        for (const { span, lines, text: words } of read(text).requirements) {
          if (lines[0] !== lines[1]) continue;
          expect(fold(text.slice(span.start, span.end))).toBe(words);
        }
      }),
      RUNS,
    );
  });

  it("is the same every time", () => {
    fc.assert(
      fc.property(posting, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });

  it("puts every line into one section, in order, without gaps", () => {
    fc.assert(
      fc.property(posting, (text) => {
        const { sections, requirements } = read(text);
        let line = 1;
        let at = 0;
        for (const { lines, span } of sections) {
          expect(lines[0]).toBe(line);
          expect(span.start).toBe(at);
          line = lines[1] + 1;
          at = span.end;
        }
        expect(line - 1).toBe(splitLines(text).length);
        expect(at).toBe(text.length);
        for (const { section, lines } of requirements) {
          const own = sections[section];
          expect(own && own.lines[0] <= lines[0] && lines[0] <= own.lines[1]).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("asks no more when benefits are added at the end", () => {
    const benefits =
      "\n\nBenefits\n\n- Paid holiday and a pension scheme\n- Dental and vision insurance\n- Experience the joy of free bread\n- You must try the buns\n";
    fc.assert(
      fc.property(posting, (text) => {
        const before = read(text).requirements.length;
        expect(read(text + benefits).requirements.length).toBeLessThanOrEqual(before);
      }),
      RUNS,
    );
  });

  it("reads the same list whatever its marks", () => {
    fc.assert(
      fc.property(
        fc.subarray(ITEMS, { minLength: 1 }),
        fc.constantFrom("•", "-", "*", "–", "✓"),
        (list, mark) => {
          const text = (sign: string) =>
            `Baker\n\nRequirements\n\n${list.map((item) => `${sign} ${item}`).join("\n")}\n`;
          const found = read(text(mark)).requirements.map(({ text: words, importance }) => [
            words,
            importance,
          ]);
          expect(found.map(([words]) => words)).toEqual(list);
          expect(found).toEqual(
            read(text("•")).requirements.map(({ text: words, importance }) => [words, importance]),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});
