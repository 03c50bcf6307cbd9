import { describe, expect, it } from "vitest";
import { rowsOf } from "../layout/rows.ts";
import { splitLines } from "../text/lines.ts";
import { wordsOf } from "../text/words.ts";
import { blocksOf } from "./blocks.ts";
import { scoreContent } from "./content.ts";
import { headingLabel, headingsOf } from "./headings.ts";
import { isNoise } from "./noise.ts";
import { sentenceAsks } from "./sentenceAsks.ts";

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
    ["Essential Job Functions", "responsibilities"],
    ["What we're offering", "benefits"],
    ["Also handy", "preferred"],
    ["What you can't do without", "required"],
    ["What's involved", "responsibilities"],
    ["Und was bekommst du?", "benefits"],
    ["Tes journées", "responsibilities"],
    ["¿Qué ofrecemos?", "benefits"],
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
    const [best, next] = Object.entries(scoreContent(wordsOf(text), text)).toSorted(
      ([, a], [, b]) => b - a,
    );
    expect(best?.[0]).toBe(topic);
    expect(best?.[1]).toBeGreaterThan(next?.[1] ?? 0);
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

describe("content evidence", () => {
  const scores = (text: string) => scoreContent(wordsOf(text), text);

  it.each([
    "A strong eye for colour",
    "At least 4 or more years running a kitchen",
    "Detail oriented and calm",
    "Shop floor experience",
    "Forklift licence preferred",
    "Erfahrung mit Wärmepumpen",
    "Excellente maîtrise d'Excel",
    "Conocimientos de contabilidad",
  ])("of %j is that it asks", (text) => {
    const { ask, duty, benefits } = scores(text);
    expect(ask).toBeGreaterThan(Math.max(duty, benefits));
  });

  it.each([
    "Organizes the stock room each night",
    "Effectively manage a team of four",
    "To prepare monthly accounts",
    "Répondre aux appels des clients",
    "Dirigir una línea de 22 personas",
    "Wartung von Heizungsanlagen",
  ])("of %j is that it tells a duty", (text) => {
    const { ask, duty, benefits } = scores(text);
    expect(duty).toBeGreaterThan(Math.max(ask, benefits));
  });

  it.each([
    "Opportunity to travel the world",
    "$21.50 an hour",
    "Unlimited vacation",
    "Free parking and a gym",
    "Weihnachtsgeld und Altersvorsorge",
  ])("of %j is that somebody gets it", (text) => {
    const { ask, duty, benefits } = scores(text);
    expect(benefits).toBeGreaterThan(Math.max(ask, duty));
  });

  it.each([
    ["The ideal candidate has a head for heights and experience of roofing.", true],
    ["You must hold a driving licence.", true],
    ["A forklift licence is essential.", true],
    ["Both founders have twenty years of experience in roofing.", false],
    ["Our mission is to keep the rain out.", false],
    ["No previous experience is needed, training is provided.", false],
    ["We are an equal opportunity employer and must say so.", false],
  ] as const)("tells whether %j asks in the middle of a description", (text, asks) => {
    expect(sentenceAsks(text, "apart", false)).toBe(asks);
  });
});

describe("blocks", () => {
  it("under a heading that says nothing take the kind of what they hold", () => {
    const list = (...items: string[]) => items.map((item) => `- ${item}`).join("\n");
    const found = kinds(
      [
        "Baker\n\nHexham Bakes has baked bread for the whole valley since the last century.",
        `**Part one**\n${list("Bake rye bread", "Clean the ovens", "Train two apprentices")}`,
        `**Part two**\n${list("Two years in a bakery", "Ability to lift 20 kg", "Early riser")}`,
        `**Part three**\n${list("Paid holiday", "Health insurance", "Staff discount")}`,
      ].join("\n\n"),
    );
    expect(found).toEqual(
      expect.arrayContaining([
        ["responsibilities", "Part one"],
        ["required", "Part two"],
        ["benefits", "Part three"],
      ]),
    );
  });

  it("do not let a label speak for the lines after it", () => {
    expect(
      kinds(
        "Requirements\nTwo years of experience with deck ovens\nAdvantage: experience with sourdough\nExperience with tills and card machines\nAbility to lift sacks of 25 kg",
      ).at(-1)?.[0],
    ).toBe("required");
  });

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
