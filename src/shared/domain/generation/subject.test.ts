import { describe, expect, it } from "vitest";
import { filled, nameWithin, plainSubject, withinText } from "./subject.ts";

const words = (title: string): string | undefined => withinText(title, ` ${title}`)?.words;

describe("a title within a sentence", () => {
  it.each([
    ["Relational databases", "relational databases"],
    ["SQL", "SQL"],
    ["Retail experience", "retail"],
    ["Energy sector", "the energy sector"],
    ["Warehouse management system", "a warehouse management system"],
    ["Explaining findings", "explaining findings"],
  ])("%s is %s", (title, said) => {
    expect(words(title)).toBe(said);
  });

  it.each([
    "Analyst role",
    "Multidisciplinary team",
    "Calm under pressure",
    "Qualified accountant",
  ])("%s gives way to the competency's name", (title) => {
    expect(words(title)).toBeUndefined();
  });
});

describe("a sentence with its subject", () => {
  const doing = { words: "explaining findings", isDoing: true };

  it("says “while” for something that is done", () => {
    expect(filled("What did you change, in work with {subject}?", doing)).toBe(
      "What did you change, while explaining findings?",
    );
    expect(filled("Tells, from work with {subject}, of an error.", doing)).toBe(
      "Tells, from explaining findings, of an error.",
    );
  });

  it("takes the competency's name where something done cannot follow", () => {
    expect(filled("What they did with {subject} held.", doing, nameWithin("Data analysis"))).toBe(
      "What they did with data analysis held.",
    );
    expect(filled("The hardest thing done with {subject}?", doing)).toBe(
      "The hardest thing done in explaining findings?",
    );
  });

  it("stays a sentence where there are no words of its own", () => {
    expect(filled("Describe an error, in work with {subject}.", plainSubject("technical"))).toBe(
      "Describe an error, while doing such work.",
    );
  });
});
