import { describe, expect, it } from "vitest";
import { rowsOf } from "../layout/rows.ts";
import { splitLines } from "../text/lines.ts";
import { wordsOf } from "../text/words.ts";
import { blocksOf } from "./blocks.ts";
import { scoreContent, topicOf } from "./content.ts";
import { headingLabel, headingsOf } from "./headings.ts";
import { isNoise } from "./noise.ts";

const rows = (text: string) => rowsOf({ text, marks: [] }, splitLines(text));
const kindOf = (heading: string) =>
  headingsOf(rows(`Intro.\n\n${heading}\n• Some words here`))[1]?.kind;
const kinds = (text: string) => {
  const own = rows(text);
  return blocksOf(own, headingsOf(own)).map(({ kind, heading }) => [kind, heading]);
};

describe("headings", () => {
  it.each([
    ["Requirements:", "required"],
    ["MINIMUM QUALIFICATIONS", "required"],
    ["What you'll bring", "required"],
    ["You might be a fit if", "required"],
    ["🎯 Who you are", "required"],
    ["Person specification", "required"],
    ["You'll love this role if…", "required"],
    ["Dein Profil", "required"],
    ["Votre profil", "required"],
    ["Requisitos", "required"],
    ["Preferred qualifications", "preferred"],
    ["Nice to have:", "preferred"],
    ["Bonus points", "preferred"],
    ["What would make us extra happy?", "preferred"],
    ["Desirable criteria", "preferred"],
    ["What you'd actually do", "responsibilities"],
    ["Key responsibilities include:", "responsibilities"],
    ["Deine Aufgaben", "responsibilities"],
    ["What's in it for you", "benefits"],
    ["Nous offrons", "benefits"],
    ["Equal opportunity", "legal"],
    ["About us", "about"],
    ["How to apply", "other"],
    ["You might not be a fit if", "other"],
    ["What the JD emphasized", "signals"],
  ] as const)("%j opens a section of kind %s", (heading, kind) => {
    expect(kindOf(heading)).toBe(kind);
  });

  it("of required and preferred at once leave it to the items", () => {
    expect(kindOf("Required and preferred skills")).toBe("required");
  });

  it("are not seen in ordinary lines", () => {
    const found = headingsOf(
      rows("Communication skills and a calm voice on the phone.\nWe bake bread."),
    );
    expect(found).toEqual([undefined, undefined]);
  });

  it("lose marks, emoji and colon in their label", () => {
    expect(headingLabel("✨ Bonus points:")).toBe("Bonus points");
  });
});

describe("content", () => {
  it.each([
    ["You must have three years of experience with boilers", "ask"],
    ["Lead a team of four and plan the week", "duty"],
    ["401(k) with match, dental and vision insurance", "benefits"],
    ["We are an equal opportunity employer", "legal"],
    ["Our mission is to make bread. We believe in slow food.", "about"],
    ["Send your CV to jobs@bakery.example", "noise"],
  ] as const)("%j speaks of %s", (text, topic) => {
    expect(topicOf(scoreContent(wordsOf(text)), 2, 1)).toBe(topic);
  });

  it("knows lines of the site around a posting", () => {
    for (const line of [
      "Apply →",
      "First indexed 18 Apr 2026",
      "Posted 3 days ago",
      "Save job",
      "Show more",
      "#LI-Remote #retail",
    ]) {
      expect(rows(line).map(isNoise), line).toEqual([true]);
    }
    expect(rows("Apply machine learning to bread").map(isNoise)).toEqual([false]);
  });
});

describe("blocks", () => {
  it("follow the headings and keep the top apart", () => {
    expect(
      kinds(
        "Baker\nHexham\n\nWhat you will do\n- Bake\n- Sell\n\nWhat you need\n- Strong arms\n\nPerks\n- Bread",
      ),
    ).toEqual([
      ["other", null],
      ["responsibilities", "What you will do"],
      ["required", "What you need"],
      ["benefits", "Perks"],
    ]);
  });

  it("leave a list of requirements for legal text and site lines without a heading", () => {
    expect(
      kinds(
        "Requirements\n- Two years of experience in a bakery\n- Able to lift 20 kg\n\nHexham Bakes is an equal opportunity employer.\nApply now",
      ),
    ).toEqual([
      ["required", "Requirements"],
      ["legal", null],
      ["other", null],
    ]);
  });

  it("take a list of bare words beside requirements for keywords", () => {
    expect(
      kinds(
        "Requirements\n- Two years of experience in a bakery\n- Ability to plan a week\n\nSkills\n- Bread\n- Cakes\n- Tills",
      ),
    ).toContainEqual(["signals", "Skills"]);
  });
});
