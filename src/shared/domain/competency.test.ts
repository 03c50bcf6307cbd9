import { describe, expect, it } from "vitest";
import { mergeCompetencies, parseCompetencyFile } from "./competency.ts";

const good = {
  key: "bread-baking",
  name: "Bread baking",
  category: "technical",
  terms: ["bread", "sourdough|rye", "bak* bread"],
  guidance: {
    low: "Has read about {subject}.",
    middle: "Bakes alone from a recipe.",
    high: "Others come to ask about {subject}.",
  },
  questions: ["Tell me about a dough that failed.", "What did you learn from {subject}?"],
};

const file = (...competencies: unknown[]): string =>
  JSON.stringify({ about: "Baking.", competencies });

describe("a competency file", () => {
  it("is read whole where nothing is wrong", () => {
    const { competencies, problems } = parseCompetencyFile("own.json", file(good));
    expect(problems).toEqual([]);
    expect(competencies).toEqual([good]);
  });

  it.each([
    [{ ...good, key: "Bread Baking" }, "key: The key may hold lower case letters"],
    [{ ...good, name: "A name of six words here" }, "name: The name has more than five words"],
    [{ ...good, category: "cooking" }, "category: The category is not one of experience,"],
    [{ ...good, terms: [] }, "terms: There are too few terms. Give at least 1."],
    [{ ...good, terms: ["ab*"] }, "terms 1: The term cannot be looked for."],
    [{ ...good, questions: ["One question?"] }, "questions: There are too few questions."],
    [
      { ...good, questions: [...good.questions, "{subject} is what?"] },
      "questions 3: The question begins with {subject}.",
    ],
    [
      { ...good, guidance: { ...good.guidance, low: "About {subject} and {subject}." } },
      "guidance low: The guidance for rating 1 holds {subject} more than once. Keep one.",
    ],
    [
      { ...good, guidance: { ...good.guidance, high: "About {topic}." } },
      "guidance high: The guidance for rating 5 has a brace that is not part of {subject}.",
    ],
    [{ ...good, wieght: 3 }, "“wieght” is not known here. Correct the name or remove it."],
    [{ ...good, guidance: undefined }, "guidance: The guidance is missing."],
    [7, "The competency is not an object."],
  ])("with %j says where, what and what to do", (bad, sentence) => {
    const { competencies, problems } = parseCompetencyFile(
      "own.json",
      file(
        good,
        typeof bad === "object"
          ? { ...bad, ...("key" in bad && bad.key === good.key ? { key: "other" } : {}) }
          : bad,
      ),
    );
    expect(competencies).toEqual([good]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(sentence);
    expect(problems[0]).toMatch(/^own\.json, competency 2/);
  });

  it.each([
    ["{", "own.json is not valid JSON. Check its commas, quotation marks and brackets."],
    ["[]", "own.json: The file holds no object."],
    ['{"about":"Baking."}', "own.json, competencies: The competencies are missing."],
  ])("of %j is refused with a sentence", (text, sentence) => {
    const { competencies, problems } = parseCompetencyFile("own.json", text);
    expect(competencies).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(sentence)]);
  });

  it("names a key that is there twice", () => {
    const { competencies, problems } = parseCompetencyFile("own.json", file(good, good));
    expect(competencies).toHaveLength(1);
    expect(problems).toEqual([
      "own.json, competency 2 (“bread-baking”): The key is in the file twice. Give this one another key.",
    ]);
  });

  it("takes the place of an earlier one of the same key", () => {
    const { competencies: shipped } = parseCompetencyFile("a.json", file(good));
    const { competencies: own } = parseCompetencyFile(
      "b.json",
      file({ ...good, name: "Rye bread" }),
    );
    expect(mergeCompetencies([shipped, own]).map(({ name }) => name)).toEqual(["Rye bread"]);
  });
});
