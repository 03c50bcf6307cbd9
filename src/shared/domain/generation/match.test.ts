import { expect, it } from "vitest";
import type { Competency } from "../competency.ts";
import { competenciesIn } from "./match.ts";

const competency = (key: string, terms: string[]): Competency => ({
  key,
  name: `Name of ${key}`,
  category: "technical",
  terms,
  guidance: { low: "Low.", middle: "Middle.", high: "High." },
  questions: ["One?", "Two?"],
});

const library = [
  competency("broad", ["project data management", "management skills"]),
  competency("sourdough", ["sourdough"]),
  competency("warehouse", ["warehouse"]),
  competency("data-warehouse", ["data warehouse"]),
];
const found = (text: string): string[] =>
  competenciesIn(text, library).map(({ competency: { key } }) => key);

it("a rare word counts for more than a phrase of common ones", () => {
  expect(found("project data management and sourdough")).toEqual(["sourdough", "broad"]);
});

it("a word within a longer term belongs to that term alone", () => {
  expect(found("a data warehouse")).toEqual(["data-warehouse"]);
  expect(found("a warehouse")).toEqual(["warehouse"]);
});

it("finds the same in any order of the library", () => {
  const all = "sourdough in a data warehouse, management skills";
  expect(competenciesIn(all, library.toReversed())).toEqual(competenciesIn(all, library));
});
