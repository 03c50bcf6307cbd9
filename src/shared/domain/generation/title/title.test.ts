import { describe, expect, it } from "vitest";
import { readPosting } from "../../posting/readPosting.ts";
import { titleOf, withoutCompany } from "./title.ts";

const titled = (item: string, heading = "Requirements"): string => {
  const reading = readPosting({ text: `Baker\n\n${heading}\n- ${item}\n- Bread\n`, marks: [] });
  const [requirement] = reading.requirements;
  return requirement === undefined ? "" : titleOf(requirement, withoutCompany(reading)).text;
};

describe("a title", () => {
  it.each([
    [
      "2+ years of people management experience leading teams of bakers",
      "People management, 2+ years",
    ],
    ["Strong written and verbal communication skills", "Written and verbal communication"],
    ["Excellent analytical skills", "Analytical skills"],
    ["Proven ability to plan a week of production", "Planning a week of production"],
    ["Able to explain a recipe to people who have never baked", "Explaining a recipe"],
    ["You can review code and take part in design", "Reviewing code and taking part in design"],
    ["Ability to manage competing deadlines", "Deadline management"],
    ["Have led several engineering teams", "Engineering team leadership"],
    ["You know how to sew", "Sewing"],
    ["5+ years of experience building billing services in Go", "Billing services in Go, 5+ years"],
    ["Knowledge of Python, Go or a similar language", "Python or Go"],
    ["Experience with ovens (deck, rack and tunnel)", "Ovens"],
    ["Familiarity with Notion, Slack, or similar tools for planning work", "Notion or Slack"],
    ["Comfortable with spreadsheets; you build your own", "Spreadsheets"],
    ["Good engineering habits: tests, reviews, version control", "Engineering habits"],
    ["A strong grasp of food safety is essential", "Food safety"],
    ["Knowledge of rye would be an advantage", "Rye"],
    ["React and TypeScript", "React and TypeScript"],
    ["A knack for product and what users like", "Product sense"],
  ])("of %j", (item, title) => {
    expect(titled(item)).toBe(title);
  });

  it.each([
    ["Sehr gute Kenntnisse in C, gute Kenntnisse in C++", "Anforderungen", "C und C++"],
    [
      "Mindestens 3 Jahre Berufserfahrung in der Embedded-Entwicklung",
      "Anforderungen",
      "Embedded-Entwicklung, 3+ Jahre",
    ],
    ["Excellente maîtrise d'Excel", "Profil recherché", "Excel"],
    ["Al menos 1 año de experiencia en recepción", "Requisitos", "Recepción, 1+ año"],
  ])("keeps the language of %j", (item, heading, title) => {
    expect(titled(item, heading)).toBe(title);
  });

  it("names the work where years and work are asked in one line", () => {
    expect(
      titled(
        "7+ years of engineering experience, including 5+ years with large-scale payment systems",
      ),
    ).toBe("Large-scale payment systems, 5+ years");
  });

  it("has no company in it", () => {
    const text =
      "Company: Rye & Co\nBaker at Rye & Co\n\nRequirements\n- Belief in Rye & Co's recipes\n- Bread\n";
    const reading = readPosting({ text, marks: [] });
    expect(reading.facts.company?.value).toBe("Rye & Co");
    const [requirement] = reading.requirements;
    expect(requirement && titleOf(requirement, withoutCompany(reading)).text).toBe("Recipes");
  });
});
