import { describe, expect, it } from "vitest";
import { readPosting } from "../readPosting.ts";
import { WORDING_RULES } from "./rules.ts";

const codes = (text: string) =>
  readPosting({ text, marks: [] }).notes.map(({ code, quote }) => [code, quote]);

describe("fairness notes", () => {
  it("name the wording, its reason, a source and a suggestion", () => {
    const { notes } = readPosting({
      text: "Baker\n\nWe are a young and dynamic team looking for a native English speaker.",
      marks: [],
    });
    expect(notes.map(({ code }) => code)).toEqual(["age-young", "native-speaker"]);
    for (const note of notes) {
      expect(note.reason).not.toBe("");
      expect(note.source).toMatch(/\d{4}/);
      expect(note.suggestion).not.toBe("");
      expect(note.lines).toEqual([3, 3]);
    }
  });

  it("speak of degrees without an equivalent, physical demands and driving licences", () => {
    const found = codes(
      "Clerk\n\nRequirements\n- Bachelor's degree in history\n- Must be able to lift 25 lbs\n- Valid driver's license\n- Bachelor's degree or equivalent experience",
    );
    expect(found.map(([code]) => code)).toEqual(["degree-only", "physical", "driving-licence"]);
  });

  it("stay silent where the wording has its reason", () => {
    expect(
      codes(
        "Nurse\n\nRequirements\n- Degree in nursing\n- Able to lift 20 kg with or without reasonable accommodation",
      ),
    ).toEqual([]);
    expect(codes("Youth worker\n\nYou will support young people who are new to the town.")).toEqual(
      [],
    );
    expect(
      codes(
        "Baker\n\nEqual opportunity\nWe welcome women and men of any age. He will never be preferred.",
      ),
    ).toEqual([]);
  });

  it("have rules that their own words can set off", () => {
    for (const { code, words } of WORDING_RULES)
      expect(words, code).toMatch(/^[a-z]+(?: [a-z]+)*$/);
    for (const [code, text] of [
      ["coded-wording", "We want a rockstar."],
      ["sex-title", "We need a handyman today."],
      ["years-cap", "You have no more than 3 years of experience in sales."],
      ["culture-fit", "We look for culture fit above all."],
      ["salary-history", "Please state your salary history."],
      ["photo", "Please send your photo with it."],
      ["health", "You are physically fit and calm."],
      ["criminal-record", "You have no criminal record at all."],
      ["age-limit", "You are aged 25 to 35 years."],
    ] as const) {
      expect(
        codes(`Baker\n\n${text}`).map(([found]) => found),
        text,
      ).toContain(code);
    }
  });
});
