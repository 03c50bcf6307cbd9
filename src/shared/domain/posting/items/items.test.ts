import { describe, expect, it } from "vitest";
import { askClauses, dutyClauses } from "./clauses.ts";
import { degreeOf } from "./degree.ts";
import { clearanceOf, physicalOf, travelOf } from "./demands.ts";
import { importanceOf } from "./importance.ts";
import { languagesOf } from "./languages.ts";
import { licencesOf } from "./licences.ts";
import { measuresOf } from "./measures.ts";

describe("importance", () => {
  it.each([
    ["Spanish is a plus", "preferred"],
    ["Experience with Kafka, Spark or Flink is a plus", "preferred"],
    ["Master's degree preferred", "preferred"],
    ["PMP certification (preferred)", "preferred"],
    ["Food hygiene certificate (preferred, not required)", "preferred"],
    ["Ideally you have led a team", "preferred"],
    ["Forklift licence desirable but not essential", "preferred"],
    ["Nice to have: Go", "preferred"],
    ["2+ years in hospitality an asset", "preferred"],
    ["Eine Ausbildung ist von Vorteil", "preferred"],
    ["Knowledge of ovens (gas or wood) is desirable", "preferred"],
    ["Sourdough would be lovely", "preferred"],
    ["Prefer a diploma in baking", "preferred"],
    ["Knowledge of accounts, ideally", "preferred"],
    ["Must have eight years of baking, three in management preferred", "required"],
    ["Experience of low and medium heat, high heat is a plus", "required"],
    ["5+ years of experience, preferably in retail", "required"],
    ["Bachelor's degree required; master's preferred", "required"],
    ["High school diploma required, some college preferred", "required"],
    ["Experience in Java (Spring preferred)", "required"],
    ["Strong Excel skills; Power BI a bonus", "required"],
    ["Must be great with people", "required"],
    ["A desire to be helpful", "required"],
    ["Ability to reach the desired results", "required"],
    ["Ability to manage an asset portfolio", "required"],
    ["Takes advantage of feedback", "required"],
    ["A certificate in rye would be highly regarded", "preferred"],
    ["Experience with rye - Advantage", "preferred"],
    ["Also helpful would be experience with rye", "preferred"],
    ["We have a strong preference for bakers who know rye", "preferred"],
    ["We are particularly interested in bakers who know rye", "preferred"],
    ["A loaf of your own is a great addition to your letter", "preferred"],
    ["Experience of festivals is especially valuable", "preferred"],
    ["Local bakers will be given preference", "preferred"],
    ["Work with sourdough will distinguish the strongest candidates", "preferred"],
    ["Experience in a highly regarded bakery", "required"],
    ["A very helpful and friendly manner", "required"],
    ["Ability to distinguish the ripe from the raw", "required"],
    ["Friendly manner and good English. Any other language is an advantage", "required"],
    ["A diploma is preferred but not required. Minimum of 5 years in a bakery", "required"],
    ["Above all, you must be careful and helpful.", "required"],
    ["Baking certificate preferred with relevant practice", "preferred"],
  ] as const)("in a required list %j is %s", (text, importance) => {
    expect(importanceOf(text, "required")).toBe(importance);
  });

  it.each([
    ["Must have a driving licence", "required"],
    ["Experience with SAP is required", "required"],
    ["A licence is not required but is a plus", "preferred"],
    ["Motion design skills", "preferred"],
  ] as const)("in a preferred list %j is %s", (text, importance) => {
    expect(importanceOf(text, "preferred")).toBe(importance);
  });
});

describe("clauses", () => {
  const cut = (text: string, by: typeof askClauses) =>
    by(text).map(({ start, end }) => text.slice(start, end));

  it("part what is asked for separately", () => {
    expect(cut("You know SQL well, and you can explain a chart", askClauses)).toEqual([
      "You know SQL well",
      "you can explain a chart",
    ]);
  });

  it("keep together what only narrows or enumerates", () => {
    for (const text of [
      "You have experience with Java, Kotlin and Go",
      "You will be an accountant with ten years' experience, three of them at board level",
      "A school diploma; or equivalent experience",
      "Knowledge of and experience with boilers",
      "Candidates should show initiative, strong writing and excellent judgement",
      "To succeed in this job, you must be curious and love dough",
      "Drivers must be willing and able to follow directions at night",
      "Candidates must have seven years in kitchens, and at least two as sous chef",
      "The baker will have a light hand and be able to lift a sack",
      "We want a baker who can run a shift alone and who is happy to teach apprentices",
    ]) {
      expect(cut(text, askClauses)).toEqual([text]);
    }
  });

  it("part duties at their verbs", () => {
    expect(
      cut(
        "You'll build your own pipeline, keep an honest forecast and work with partners",
        dutyClauses,
      ),
    ).toEqual(["You'll build your own pipeline", "keep an honest forecast", "work with partners"]);
  });
});

describe("years", () => {
  const years = (text: string) => measuresOf(text).map((m) => [m.years.min, m.years.max, m.of]);

  it.each([
    ["6+ years of applied machine learning", [[6, null, "applied machine learning"]]],
    ["five (5) years in payroll", [[5, null, "payroll"]]],
    ["3-5 years of nursing", [[3, 5, "nursing"]]],
    ["at least two years as a baker", [[2, null, "baker"]]],
    ["minimum of 3 years of welding", [[3, null, "welding"]]],
    ["18 months of retail experience", [[1.5, null, "retail experience"]]],
    ["No more than 5 years of sales", [[0, 5, "sales"]]],
    [
      "7+ years of engineering experience, including 5+ years with large systems",
      [
        [7, null, "engineering experience"],
        [5, null, "large systems"],
      ],
    ],
    [
      "6+ years of engineering, 2 of them on payments",
      [
        [6, null, "engineering"],
        [2, null, "on payments"],
      ],
    ],
    ["Python (3+ years)", [[3, null, "Python"]]],
    ["Mindestens 3 Jahre Erfahrung", [[3, null, "Erfahrung"]]],
  ])("of %j are read", (text, expected) => {
    expect(years(text)).toEqual(expected);
  });

  it.each([
    "Must be at least 18 years old",
    "A licence within six months of hire",
    "A four-year degree",
    "Clean record for the past 3 years",
    "Works 2 weekends a month",
  ])("are not seen in %j", (text) => {
    expect(years(text)).toEqual([]);
  });
});

describe("degrees", () => {
  it.each([
    [
      "Bachelor’s degree in computer science, a related field, or equivalent experience",
      "bachelor",
      true,
    ],
    ["BSc or MSc in physics", "bachelor", false],
    ["HNC, HND or degree in surveying", "associate", false],
    ["High school diploma or GED", "secondary", false],
    ["Master's degree in social work", "master", false],
    ["PhD in microbiology", "doctorate", false],
    ["a Juris Doctor from an accredited law school", "doctorate", false],
    ["A degree in a quantitative subject", "any", false],
    ["GCSE English and maths", "secondary", false],
  ] as const)("%j asks for %s", (text, level, orEquivalent) => {
    expect(degreeOf(text)).toMatchObject({ level, orEquivalent });
  });

  it("give their field as written", () => {
    expect(degreeOf("Bachelor's degree in civil engineering or equivalent")?.field).toBe(
      "civil engineering",
    );
  });

  it.each([
    "A high degree of care",
    "Able to work at 30 degrees",
    "Scrum master certificate",
    "A Level 2 award",
    "Familiarity with LLM tools",
    "Drives no faster than 30 mph",
  ])("are not seen in %j", (text) => {
    expect(degreeOf(text)).toBeNull();
  });
});

describe("licences, languages and demands", () => {
  it("are read as written", () => {
    expect(licencesOf("Current Washington RN license and BLS required")).toEqual([
      "Washington RN license",
      "BLS",
    ]);
    expect(licencesOf("OSHA 30 preferred")).toEqual(["OSHA 30"]);
    expect(languagesOf("Fluent in Spanish or French")).toEqual(["Spanish", "French"]);
    expect(travelOf("Able to travel up to 20% of the time")).toBe(
      "Able to travel up to 20% of the time",
    );
    expect(clearanceOf("Must hold a Secret clearance. Remote.")).toBe(
      "Must hold a Secret clearance",
    );
    expect(physicalOf("Able to lift 55 lbs repeatedly")).toBe("Able to lift 55 lbs repeatedly");
  });

  it("are not invented", () => {
    expect(licencesOf("Strong written communication")).toEqual([]);
    expect(languagesOf("Experience with Italian cuisine in a restaurant")).toEqual([]);
    expect(travelOf("Experience in the travel industry")).toBeNull();
    expect(clearanceOf("Experience of customs clearance")).toBeNull();
    expect(physicalOf("Carries a budget of two million")).toBeNull();
  });
});

describe("clauses beside those that ask", () => {
  it.each([
    [
      "You will need your own knives; the company supplies the rest of the tools.",
      ["You will need your own knives"],
    ],
    [
      "Experience of rye is desirable but we would also welcome people who want to learn.",
      ["Experience of rye is desirable"],
    ],
    [
      "Applicants must have a car, although adjustments will be considered.",
      ["Applicants must have a car"],
    ],
    [
      "Experience of rye is helpful but not necessary; the town will teach the rest.",
      ["Experience of rye is helpful but not necessary"],
    ],
  ])("are left out of %j", (sentence, clauses) => {
    expect(askClauses(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(
      clauses,
    );
  });

  it.each([
    [
      "A hygiene certificate is mandatory, as is a minimum of three years in a kitchen.",
      ["A hygiene certificate is mandatory", "a minimum of three years in a kitchen."],
    ],
    [
      "Bakers must have three years in a kitchen and an interest in rye is desirable.",
      ["Bakers must have three years in a kitchen", "an interest in rye is desirable."],
    ],
    [
      "The baker should be calm, punctual, and possess good written English.",
      ["The baker should be calm, punctual, and possess good written English."],
    ],
    [
      "Knowledge of ovens is required; gas, wood and electric ones in equal measure.",
      ["Knowledge of ovens is required; gas, wood and electric ones in equal measure."],
    ],
  ])("are told from those that go on in %j", (sentence, clauses) => {
    expect(askClauses(sentence).map(({ start, end }) => sentence.slice(start, end))).toEqual(
      clauses,
    );
  });
});
