import { describe, expect, it } from "vitest";
import { splitLines } from "../text/lines.ts";
import { leadingMark, ruleLevel } from "./marks.ts";
import { rowsOf } from "./rows.ts";
import { runOnCuts } from "./runOn.ts";
import { tableCells } from "./tables.ts";

const rows = (text: string) => rowsOf({ text, marks: [] }, splitLines(text));
const texts = (text: string) => rows(text).map((row) => row.text);
const pieces = (line: string) => {
  const edges = [0, ...runOnCuts(line), line.length];
  return edges.slice(0, -1).map((from, i) => line.slice(from, edges[i + 1]).trim());
};

describe("list marks", () => {
  it.each([
    "• Drive a van",
    "- Drive a van",
    "* Drive a van",
    "– Drive a van",
    "· Drive a van",
    "o Drive a van",
    "▪️ Drive a van",
    "➢ Drive a van",
    "✓Drive a van",
    "-Drive a van",
    "- [ ] Drive a van",
    "1. Drive a van",
    "2) Drive a van",
    "(a) Drive a van",
    "iv. Drive a van",
    "   •\tDrive a van",
  ])("are left out of %j", (line) => {
    const { kind, contentStart } = leadingMark(line);
    expect(kind).not.toBe("none");
    expect(line.slice(contentStart)).toBe("Drive a van");
  });

  it.each(["3+ years", "2.5 years", "On call", "*In italics*", "A van", "-5 °C"])(
    "are not seen in %j",
    (line) => {
      expect(leadingMark(line).kind).toBe("none");
    },
  );

  it("tells ruled lines from words", () => {
    expect(ruleLevel("=====")).toBe(1);
    expect(ruleLevel("-----")).toBe(2);
    expect(ruleLevel("- a -")).toBe(0);
  });
});

describe("rows", () => {
  it("join hard-wrapped items and keep the place of their words", () => {
    const text = "- Read drawings and specifications and spot what is\n  missing from them\n- Weld";
    expect(texts(text)).toEqual([
      "Read drawings and specifications and spot what is missing from them",
      "Weld",
    ]);
    expect(rows(text)[0]).toMatchObject({ line: 0, lastLine: 1, mark: "bullet" });
  });

  it("join hard-wrapped paragraphs but not lists without marks", () => {
    const paragraph =
      "We keep boilers going across three counties and we are\nlearning heat pumps as fast as anybody in the trade who\nhas been at it since the last century.";
    expect(texts(paragraph)).toHaveLength(1);
    expect(texts("Full driving licence\nGood with people\nForklift ticket")).toHaveLength(3);
  });

  it("know depth, underlined and Markdown headings, and bold", () => {
    expect(rows("- a b\n  - c d\n- e f").map(({ level }) => level)).toEqual([0, 1, 0]);
    const [under, body, hash, bold] = rows("Duties\n------\nBake bread\n## Extras\n**Perks**");
    expect(under).toMatchObject({ heading: 2, text: "Duties" });
    expect(body).toMatchObject({ heading: 0 });
    expect(hash).toMatchObject({ heading: 2, text: "Extras" });
    expect(bold).toMatchObject({ bold: true, text: "Perks" });
  });

  it("put a mark that stands alone before the words below it", () => {
    expect(rows("•\nBake bread")[0]).toMatchObject({ mark: "bullet", text: "Bake bread" });
  });

  it("take list items and headings from a document's marks", () => {
    const text = "Needs\nBake bread\nClean ovens";
    const marked = rowsOf(
      {
        text,
        marks: [
          { kind: "heading", level: 3, span: { start: 0, end: 5 } },
          { kind: "listItem", level: 0, span: { start: 6, end: 16 } },
          { kind: "listItem", level: 1, span: { start: 17, end: 28 } },
        ],
      },
      splitLines(text),
    );
    expect(marked.map(({ heading, mark, level }) => [heading, mark, level])).toEqual([
      [3, "none", 0],
      [0, "bullet", 0],
      [0, "bullet", 1],
    ]);
  });

  it("read two columns one after the other", () => {
    const text = [
      "DUTIES                    NEEDS",
      "• Bake bread and          • Two years in a",
      "  cakes                     bakery",
      "• Clean ovens             • Early riser",
    ].join("\n");
    expect(texts(text)).toEqual([
      "DUTIES",
      "Bake bread and cakes",
      "Clean ovens",
      "NEEDS",
      "Two years in a bakery",
      "Early riser",
    ]);
  });

  it("do not join items that begin with small letters and differ in length", () => {
    const list = [
      "know how to shape a loaf and how to tell when it has proved for long enough",
      "like early mornings and the company of bakers",
      "have a clean record",
      "are able to lift a sack of flour without dropping it on anybody standing nearby",
    ];
    expect(texts(list.join("\n"))).toEqual(list);
  });

  it("do not join items of about one width that begin with small letters", () => {
    const items = [
      "developing with and using modern methods of sourdough and rye of every sort, old",
      "experience in managing the whole life of a starter, from the first flour to the very last loaf",
      "experience in developing recipes with spelt, emmer and einkorn in small groups",
      "understanding of modern ovens and of the heat that they hold",
    ];
    expect(texts(items.join("\n"))).toEqual(items);
  });

  it("do not take labels and values for columns", () => {
    expect(texts("Title:       Baker\nTown:        Hexham\nHours:       40 a week")).toHaveLength(
      3,
    );
  });
});

describe("broken lines", () => {
  it("go on before a small letter, whatever their width", () => {
    expect(
      texts(
        "The baker looks after the ovens of the shop and\nthe yard.\nYou will be asked to think ahead and to use good judgement\nin the morning rush.",
      ),
    ).toEqual([
      "The baker looks after the ovens of the shop and the yard.",
      "You will be asked to think ahead and to use good judgement in the morning rush.",
    ]);
  });
});

describe("run-on lines", () => {
  it.each([
    [
      "Duties: *bend down from the waist *lift up to 35 lbs *work with cleaning agents",
      ["Duties:", "*bend down from the waist", "*lift up to 35 lbs", "*work with cleaning agents"],
    ],
    [
      "Skills: * Several years of Go and of Rust * Terraform, Kotlin Responsibilities: * Build the services of our shops * Write unit and integration tests * Join the reviews of other people",
      [
        "Skills:",
        "* Several years of Go and of Rust",
        "* Terraform, Kotlin",
        "Responsibilities:",
        "* Build the services of our shops",
        "* Write unit and integration tests",
        "* Join the reviews of other people",
      ],
    ],
    [
      "BAKER – HEXHAM The shop is small. · Must be able to lift sacks of flour. · Must be willing to start at four. · Must have a clean record.",
      [
        "BAKER – HEXHAM The shop is small.",
        "· Must be able to lift sacks of flour.",
        "· Must be willing to start at four.",
        "· Must have a clean record.",
      ],
    ],
  ])("are parted by the marks of %j", (line, parts) => {
    expect(pieces(line)).toEqual(parts);
  });

  it("are cut where a sentence or a heading lost its break", () => {
    expect(
      pieces(
        "You bake.RequirementsTwo years of experience.5+ years in a kitchenNice to haveBread awards",
      ),
    ).toEqual([
      "You bake.",
      "Requirements",
      "Two years of experience.",
      "5+ years in a kitchen",
      "Nice to have",
      "Bread awards",
    ]);
  });

  it.each([
    [
      "small letters and a capital",
      "Able to plan a weekTidy and punctual at all timesOwn tools",
      3,
    ],
    ["an opening of an item after a name", "Fluent in ExcelStrong written English", 2],
    ["an opening after an acronym", "Knowledge of SQLExperience with dashboards", 2],
    ["years", "A degree in chemistry3+ years in a laboratory", 2],
    ["a closing bracket", "Clean licence (category B)Able to lift 20 kg", 2],
    ["a lone article", "A head for heightsA good eye", 2],
    ["capitals of a heading", "Bake and sell.WHAT YOU NEEDTwo years in a bakery", 3],
    [
      "a lead-in and small letters",
      "Candidates must have:experience of drafting;a clean record;own tools",
      4,
    ],
    ["a currency", "Bake rye every dayRequirementsRyeWhat we offer$20 an hour", 5],
    ["two letters before a stop", "Training is on us.Forklift licence", 2],
  ] as const)("are cut at %s", (_name, line, count) => {
    expect(pieces(line)).toHaveLength(count);
  });

  it("are cut before sentences that begin with You one after another", () => {
    const line =
      "You have a history of baking and of teaching those around you You create bread that people come back for every single week You work well in warm rooms with flour in the air";
    expect(pieces(line)).toHaveLength(3);
  });

  it("keep a name that the text repeats", () => {
    const line = "BrightPath bakes.Strong arms needed at BrightPath every day";
    expect(runOnCuts(line, new Set(["BrightPath"]))).toEqual([17]);
  });

  it("find headings that stand between spaces", () => {
    expect(
      pieces(
        "You will bake bread and clean the ovens every single day Requirements: Two years in a bakery and a forklift licence Benefits: Paid holiday and a staff discount on all bread",
      ),
    ).toEqual([
      "You will bake bread and clean the ovens every single day",
      "Requirements:",
      "Two years in a bakery and a forklift licence",
      "Benefits:",
      "Paid holiday and a staff discount on all bread",
    ]);
  });

  it("are cut at list marks within the line", () => {
    expect(pieces("Needs: • Two years in a bakery • Early riser and careful • Forklift")).toEqual([
      "Needs:",
      "• Two years in a bakery",
      "• Early riser and careful",
      "• Forklift",
    ]);
  });

  it("are cut at list marks that stand glued to the item before", () => {
    expect(
      pieces(
        "What You Need for this Position- 5+ years of laminating dough- Experience with Rational ovens- Knowledge of food safety",
      ).slice(1),
    ).toEqual([
      "- 5+ years of laminating dough",
      "- Experience with Rational ovens",
      "- Knowledge of food safety",
    ]);
    expect(
      pieces("Skills:1) Two years of baking2) Very good knowledge of rye3) A head for heights"),
    ).toEqual([
      "Skills:",
      "1) Two years of baking",
      "2) Very good knowledge of rye",
      "3) A head for heights",
    ]);
    expect(
      pieces(
        "A diploma in baking;·         Three years of related experience;·         Experience in tasting bread;·         Good humour",
      ),
    ).toHaveLength(4);
  });

  it("are cut where only a space or a comma parts items", () => {
    expect(
      pieces(
        "Requirements: Excellent communication skills with bakers and millers Experience working in a busy kitchen at night Ability to lift sacks of up to 50 pounds Valid driving licence and access to a reliable van",
      ).slice(1),
    ).toEqual([
      "Excellent communication skills with bakers and millers",
      "Experience working in a busy kitchen at night",
      "Ability to lift sacks of up to 50 pounds",
      "Valid driving licence and access to a reliable van",
    ]);
    expect(
      pieces(
        "you will have the following attributes: Proven success with negotiating flour prices, Excellent communication skills and a team player, Ability to work well with tight deadlines",
      ).slice(-2),
    ).toEqual([
      "Excellent communication skills and a team player,",
      "Ability to work well with tight deadlines",
    ]);
  });

  it("are cut where wide gaps stand for breaks", () => {
    const line =
      "We bake for the whole valley and are proud of it, which is why we look for more hands.   Minimum Qualifications   Love for building ovens of brick   Comfort with heat and flour";
    expect(pieces(line).slice(1)).toEqual([
      "Minimum Qualifications",
      "Love for building ovens of brick",
      "Comfort with heat and flour",
    ]);
  });

  it("are not cut in abbreviations and their plurals", () => {
    for (const line of [
      "Familiar with LLMs and with APIs of several vendors",
      "Proficiency in R and Python (pandas, XGBoost, PySpark)",
    ]) {
      expect(pieces(line)).toEqual([line]);
    }
  });

  it("leave names with a capital inside alone", () => {
    for (const line of [
      "Experience with JavaScript, PostgreSQL and GitHub",
      "Write to us at Booking.Com about Node.js and ASP.NET",
      "Version 2.0 and 3.5 of the U.S. code",
    ]) {
      expect(runOnCuts(line)).toEqual([]);
    }
  });
});

describe("tables", () => {
  it("part cells at pipes and keep empty ones", () => {
    const raw = "| Weld | | Essential |";
    expect(tableCells(raw, 0, false).map(({ start, end }) => raw.slice(start, end))).toEqual([
      "Weld",
      "",
      "Essential",
    ]);
    expect(tableCells("a | b", 0, false)).toEqual([]);
  });
});
