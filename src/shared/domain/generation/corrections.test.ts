import { describe, expect, it } from "vitest";
import { readPosting } from "../posting/readPosting.ts";
import type { PostingReading, Span } from "../posting/reading.ts";
import { generateCorrected } from "./correctedCriteria.ts";
import {
  applyCorrections,
  postingCorrectionsSchema,
  type PostingCorrection,
} from "./corrections.ts";
import { generateScorecard } from "./scorecard.ts";

const reading = readPosting({
  text: [
    "Baker",
    "",
    "What you'll do",
    "- Open the bakery at four",
    "- Train two apprentices",
    "",
    "Requirements",
    "- Sourdough and rye",
    "- Leading a team of bakers",
    "- Clear writing",
    "",
    "Nice to have",
    "- Laminated dough",
    "",
  ].join("\n"),
  marks: [],
});

const spanOf = (text: string, of: PostingReading = reading): Span => {
  const item = [...of.requirements, ...of.responsibilities].find((one) => one.text === text);
  if (!item) throw new Error(`"${text}" was not read.`);
  return item.span;
};

const correct = (...corrections: PostingCorrection[]) =>
  generateCorrected(
    reading,
    [],
    postingCorrectionsSchema.parse(JSON.parse(JSON.stringify(corrections))),
  );
const titles = (...corrections: PostingCorrection[]) =>
  correct(...corrections).criteria.map(({ title }) => title);

describe("corrections of lines", () => {
  it("make a line required, preferred, a duty, or nothing", () => {
    const { reading: corrected, ignored } = applyCorrections(reading, [
      { kind: "read", span: spanOf("Laminated dough"), as: "required" },
      { kind: "read", span: spanOf("Clear writing"), as: "responsibility" },
      { kind: "read", span: spanOf("Sourdough and rye"), as: "none" },
      { kind: "read", span: spanOf("Train two apprentices"), as: "preferred" },
    ]);
    expect(ignored).toEqual([]);
    expect(corrected.requirements.map(({ text, importance }) => [text, importance])).toEqual([
      ["Train two apprentices", "preferred"],
      ["Leading a team of bakers", "required"],
      ["Laminated dough", "required"],
    ]);
    expect(corrected.responsibilities.map(({ text }) => text)).toEqual([
      "Open the bakery at four",
      "Clear writing",
    ]);
  });

  it("keep ids, and give none twice", () => {
    const { requirements } = correct({
      kind: "read",
      span: spanOf("Train two apprentices"),
      as: "required",
    }).reading;
    const former = new Map(reading.requirements.map(({ id, text }) => [text, id]));
    for (const { id, text } of requirements)
      if (former.has(text)) expect(id).toBe(former.get(text));
    expect(new Set(requirements.map(({ id }) => id)).size).toBe(4 + 1);
  });

  it("can be taken back by a later one", () => {
    const span = spanOf("Sourdough and rye");
    const { reading: corrected, ignored } = applyCorrections(reading, [
      { kind: "read", span, as: "none" },
      { kind: "read", span, as: "required" },
    ]);
    expect(ignored).toEqual([]);
    expect(corrected.requirements).toEqual(reading.requirements);
  });

  it("that no longer fit are ignored and named", () => {
    const lost: PostingCorrection = {
      kind: "read",
      span: { start: 9_000, end: 9_010 },
      as: "required",
    };
    expect(applyCorrections(reading, [lost])).toEqual({ reading, ofCriteria: [], ignored: [lost] });
  });
});

describe("corrections of criteria", () => {
  const merged: PostingCorrection = {
    kind: "merge",
    criteria: [[spanOf("Clear writing")], [spanOf("Leading a team of bakers")]],
  };

  it("merge, with a note of what it came from", () => {
    const before = generateScorecard(reading, []).criteria;
    const { criteria } = correct(merged);
    expect(criteria).toHaveLength(before.length - 1);
    const made = criteria.find(({ requirementIds }) => requirementIds.length === 2);
    expect(made?.derivedFrom).toEqual(
      before
        .filter(({ requirementIds }) =>
          made?.requirementIds.some((id) => requirementIds.includes(id)),
        )
        .map(({ id }) => id),
    );
  });

  it("split what was gathered, and nothing is lost", () => {
    const { criteria, ignored } = correct(merged, {
      kind: "split",
      criterion: [spanOf("Clear writing"), spanOf("Leading a team of bakers")],
      parts: [[spanOf("Clear writing")]],
    });
    expect(ignored).toEqual([]);
    expect(criteria.flatMap(({ requirementIds }) => requirementIds).toSorted()).toEqual(
      reading.requirements.map(({ id }) => id).toSorted(),
    );
    expect(criteria.filter(({ derivedFrom }) => derivedFrom.length === 1)).toHaveLength(2);
  });

  it("edit, and a weight follows the importance unless it is given", () => {
    const span = spanOf("Sourdough and rye");
    const [first] = correct({
      kind: "edit",
      criterion: [span],
      change: { title: "Bread", importance: "preferred" },
    }).criteria;
    expect([first?.title, first?.importance, first?.weight]).toEqual(["Bread", "preferred", 1]);
    const [heavy] = correct({
      kind: "edit",
      criterion: [span],
      change: { importance: "preferred", weight: 5 },
    }).criteria;
    expect([heavy?.importance, heavy?.weight]).toEqual(["preferred", 5]);
  });

  it("move", () => {
    const last = spanOf("Laminated dough");
    const [before] = titles();
    expect(
      titles({ kind: "move", criterion: [last], before: [spanOf("Sourdough and rye")] }).slice(
        0,
        2,
      ),
    ).toEqual(["Laminated dough", before]);
    expect(
      titles({ kind: "move", criterion: [spanOf("Sourdough and rye")], before: null }).at(-1),
    ).toBe(before);
  });

  it("that no longer fit change nothing", () => {
    const nowhere: Span = { start: 9_000, end: 9_010 };
    const corrections: PostingCorrection[] = [
      { kind: "merge", criteria: [[nowhere], [spanOf("Clear writing")]] },
      { kind: "split", criterion: [spanOf("Clear writing")], parts: [[spanOf("Clear writing")]] },
      { kind: "edit", criterion: [nowhere], change: { title: "Bread" } },
      { kind: "move", criterion: [nowhere], before: null },
    ];
    const { criteria, ignored } = correct(...corrections);
    expect(ignored).toEqual(corrections);
    expect(criteria).toEqual(generateScorecard(reading, []).criteria);
  });
});
