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
      expect(words, code).toMatch(/^[a-z\d]+(?: [a-z\d]+)*$/);
  });

  it.each([
    ["age-young", "Join our young and dynamic team."],
    ["age-young", "We are looking for digital natives."],
    ["age-young", "Ideal for a recent graduate."],
    ["age-mature", "Would suit a mature person."],
    ["age-limit", "You are aged 25 to 35 years."],
    ["age-limit", "Maximum age 40."],
    ["years-cap", "You have no more than 3 years of experience in sales."],
    ["overqualified", "Overqualified applicants will not be read."],
    ["sex-title", "We need a handyman today."],
    ["sex-title", "Foreman wanted for the night crew."],
    ["sex-pronoun", "He will report to the director."],
    ["sex-pronoun", "Female candidates only."],
    ["coded-wording", "We want a rockstar."],
    ["coded-wording", "You have a killer instinct and dominate your market."],
    ["native-speaker", "Native English speaker wanted."],
    ["native-speaker", "You speak German as your mother tongue."],
    ["culture-fit", "We look for culture fit above all."],
    ["culture-fit", "We work hard and play hard."],
    ["citizenship", "US citizens only."],
    ["criminal-record", "You have no criminal record at all."],
    ["criminal-record", "Applicants must never have been convicted."],
    ["salary-history", "Please state your salary history."],
    ["photo", "Please send your CV with a recent photo."],
    ["health", "You are physically fit and calm."],
    ["family", "No family commitments, please."],
    ["origin-asked", "Please state your nationality and religion."],
    ["appearance", "We look for good-looking people for the front desk."],
    ["unpaid-trial", "There is an unpaid trial shift on Saturday."],
    ["availability", "You are available 24/7."],
    ["currently-employed", "Applicants must be currently employed."],
  ])("warn of %s in %j", (code, text) => {
    expect(codes(`Baker\n\n${text}`).map(([found]) => found)).toContain(code);
  });

  it("speak of a car of one's own where one is required", () => {
    expect(codes("Carer\n\nRequirements\n- Must have your own car\n- Kindness")).toEqual([
      ["own-car", "Must have your own car"],
    ]);
  });

  it.each([
    "You will support young people who have left care.",
    "You teach pupils aged 5 to 11 in two classes.",
    "You report to the senior baker.",
    "We build native mobile apps.",
    "You man the desk on Saturdays.",
    "You manage aggressive behaviour in a calm way.",
    "Up to 2 years of experience may be substituted for the degree.",
    "A criminal record will not automatically rule you out.",
    "Upload your portfolio with photos of your work.",
    "We keep our residents in good health.",
    "We pay for every trial shift, and there is never an unpaid trial.",
    "He or she will report to the director.",
    "Pete founded the bakery and loves bread. He will meet you at the gate.",
    "Male applicants born after 1959 must be registered for selective service.",
    "We never ask for salary history.",
    "The current salary range may change.",
    "Upload photos of each house to our site.",
    "We encourage women candidates to apply.",
    "The system is available 24/7 to our customers.",
    "All are welcome regardless of nationality, religion or marital status.",
    "We offer competitive pay and a strong pension.",
  ])("raise no false alarm in %j", (text) => {
    expect(codes(`Baker\n\n${text}`)).toEqual([]);
  });
});
