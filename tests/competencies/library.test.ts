import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCompetencyFile, subjectPlaceholder } from "../../src/shared/domain/competency.ts";
import { criterionCategorySchema } from "../../src/shared/domain/posting/reading.ts";
import { faultsOf } from "../fixtures/scorecards/titleRules.ts";

const folder = join(import.meta.dirname, "../../resources/competencies");
const files = readdirSync(folder)
  .sort()
  .map((name) => ({
    name,
    ...parseCompetencyFile(name, readFileSync(join(folder, name), "utf8")),
  }));
const library = files.flatMap(({ competencies }) => competencies);

/** Every text of a competency that a person reads in an interview. */
const prose = library.flatMap(({ key, guidance, questions }) =>
  [guidance.low, guidance.middle, guidance.high, ...questions].map((text) => ({ key, text })),
);
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?])\s+/);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z{}']+/g) ?? [];
const repeated = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => texts.indexOf(text) !== i);
const holding = (pattern: RegExp) => prose.filter(({ text }) => pattern.test(text));

/** Fashionable words, words that say nothing, and words that flatter. */
const bannedWords = [
  "rockstar",
  "ninja",
  "guru",
  "wizard",
  "superstar",
  "unicorn",
  "leverage",
  "leverages",
  "leveraged",
  "leveraging",
  "synergy",
  "synergies",
  "synergistic",
  "passionate",
  "passion",
  "utilize",
  "utilizes",
  "utilized",
  "utilise",
  "utilises",
  "utilised",
  "impactful",
  "world-class",
  "best-in-class",
  "cutting-edge",
  "game-changing",
  "paradigm",
  "holistic",
  "robust",
  "proactive",
  "proactively",
  "actionable",
  "learnings",
  "deliverables",
  "stakeholder",
  "stakeholders",
  "facilitate",
  "facilitates",
  "demonstrates",
  "exhibits",
  "exemplary",
  "outstanding",
  "exceptional",
  "excellent",
];

/** Nothing that invites an answer about private life, which no interviewer may ask for. */
const privateWords = [
  "age",
  "married",
  "husband",
  "wife",
  "partner's",
  "pregnant",
  "pregnancy",
  "religion",
  "religious",
  "church",
  "nationality",
  "ethnic",
  "race",
  "disability",
  "illness",
  "health",
  "hobby",
  "hobbies",
  "salary",
  "political",
];

/** Before {subject} none of these may stand: the phrase that takes its place has no article. */
const articles = /\b(?:an?|the|your|their|our|its|his|her|own|new) \{subject\}/i;
/** After these words {subject} would be the subject of a clause. */
const clauses = /\b(?:that|how|where|whether|which|what|because|when|if|while|until) \{subject\}/i;

describe("the library of competencies", () => {
  it("parses without a problem", () => {
    expect(files.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it("has a file for each category, with competencies of that category alone", () => {
    const expected = criterionCategorySchema.options.map((category) => `${category}.json`).sort();
    expect(files.map(({ name }) => name)).toEqual(expected);
    for (const { name, competencies } of files) {
      expect(competencies.length).toBeGreaterThanOrEqual(4);
      expect(new Set(competencies.map(({ category }) => `${category}.json`))).toEqual(
        new Set([name]),
      );
    }
  });

  it("holds at least 64 competencies, each key and name once", () => {
    expect(library.length).toBeGreaterThanOrEqual(64);
    expect(repeated(library.map(({ key }) => key))).toEqual([]);
    expect(repeated(library.map(({ name }) => name.toLowerCase()))).toEqual([]);
  });

  it("names the criterion in a rating and in a question of each competency", () => {
    const without = library.filter(
      ({ guidance, questions }) =>
        !Object.values(guidance).some((text) => text.includes(subjectPlaceholder)) ||
        !questions.some((text) => text.includes(subjectPlaceholder)),
    );
    expect(without.map(({ key }) => key)).toEqual([]);
  });

  it("puts the criterion's words only where a noun phrase without an article reads well", () => {
    expect(holding(articles)).toEqual([]);
    expect(holding(clauses)).toEqual([]);
    expect(holding(/[.?,:;] \{subject\}/)).toEqual([]);
  });

  it("repeats no sentence of guidance and no question", () => {
    const guidance = library.flatMap(({ guidance: { low, middle, high } }) =>
      [low, middle, high].flatMap(sentencesOf),
    );
    expect(repeated(guidance)).toEqual([]);
    expect(repeated(library.flatMap(({ questions }) => questions))).toEqual([]);
  });

  it("does not exchange a name in the same sentence", () => {
    const bare = prose.map(({ key, text }) => {
      const name = library.find((competency) => competency.key === key)?.name.toLowerCase() ?? key;
      return text.toLowerCase().replaceAll(name, "").replaceAll(subjectPlaceholder, "");
    });
    expect(repeated(bare)).toEqual([]);
  });

  it("has names that could stand as titles", () => {
    expect(
      library.flatMap(({ name }) => faultsOf(name, null).map((fault) => `“${name}”: ${fault}`)),
    ).toEqual([]);
  });

  it("gives no term to two competencies, which would match the same words twice", () => {
    const terms = library.flatMap((competency) => [
      ...new Set(competency.terms.map((term) => term.toLowerCase())),
    ]);
    expect(repeated(terms)).toEqual([]);
  });

  it("has terms in German, French and Spanish", () => {
    const marks = [/[äöüß]/, /[èêçàœ]|d'/, /[ñíó]/];
    for (const mark of marks) {
      const marked = library.filter(({ terms }) => terms.some((term) => mark.test(term)));
      expect(marked.length).toBeGreaterThanOrEqual(library.length / 5);
    }
  });
});

describe("its language", () => {
  it("is whole sentences: a capital first, a full stop or question mark last", () => {
    const broken = prose.filter(
      ({ text }) => !sentencesOf(text).every((sentence) => /^[A-Z].*[.?]$/.test(sentence)),
    );
    expect(broken).toEqual([]);
  });

  it("has short sentences: under 16 words on average, none above 34", () => {
    const lengths = prose.flatMap(({ text }) =>
      sentencesOf(text).map((sentence) => wordsOf(sentence).length),
    );
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(mean).toBeLessThan(16);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(34);
  });

  it.each([
    ["fashionable or empty words", bannedWords],
    ["words about private life", privateWords],
  ])("has no %s", (_, banned) => {
    const found = prose.filter(({ text }) => {
      const words = text.toLowerCase().match(/[a-z'-]+/g) ?? [];
      return words.some((word) => banned.includes(word));
    });
    expect(found).toEqual([]);
  });

  it("has no gendered words", () => {
    expect(
      holding(
        /\b(?:he|she|him|her|his|hers|himself|herself|man|men|woman|women|guys|\w+(?:man|men))\b/i,
      ).filter(({ text }) => !/\b(?:specimen|regimen|human|acumen|omen|abdomen)\b/i.test(text)),
    ).toEqual([]);
  });

  it("asks for what was done, not for what somebody would do", () => {
    const questions = library.flatMap(({ key, questions: asked }) =>
      asked.map((text) => ({ key, text })),
    );
    expect(
      questions.filter(({ text }) =>
        /\b(?:would you|could you imagine|imagine|suppose|if you were|what if)\b/i.test(text),
      ),
    ).toEqual([]);
    expect(questions.filter(({ text }) => (text.match(/\?/g) ?? []).length > 2)).toEqual([]);
  });

  it("keeps the three ratings apart", () => {
    const alike = library.filter(({ guidance: { low, middle, high } }) => {
      const [a, b, c] = [low, middle, high].map((text) => new Set(wordsOf(text)));
      const shared = (one = new Set<string>(), other = new Set<string>()) =>
        [...one].filter((word) => other.has(word)).length / Math.min(one.size, other.size);
      return shared(a, b) > 0.6 || shared(b, c) > 0.6 || shared(a, c) > 0.6;
    });
    expect(alike.map(({ key }) => key)).toEqual([]);
  });
});
