import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { postingReadingSchema, readPosting, type PostingMark } from "./index.ts";

const read = (text: string) => readPosting({ text, marks: [] });
const items = (text: string) =>
  read(text).requirements.map(({ text: words, importance }) =>
    importance === "preferred" ? `(${words})` : words,
  );

const NEEDS = ["Two years of experience in a bakery", "Able to lift 20 kg", "Early riser"];

describe("layouts", () => {
  it.each([
    ["dots", "•"],
    ["hyphens", "-"],
    ["asterisks", "*"],
    ["dashes", "–"],
    ["middle dots", "·"],
    ["o", "o"],
    ["ticks", "✓"],
  ])("lists marked by %s", (_name, mark) => {
    const text = `Baker\n\nRequirements:\n${NEEDS.map((need) => `${mark} ${need}`).join("\n")}\n`;
    expect(items(text)).toEqual(NEEDS);
  });

  it.each([
    ["1.", "2.", "3."],
    ["1)", "2)", "3)"],
    ["a)", "b)", "c)"],
    ["(a)", "(b)", "(c)"],
  ])("lists counted by %s", (...marks) => {
    const text = `Baker\n\nRequirements\n${NEEDS.map((need, i) => `${marks[i] ?? ""} ${need}`).join("\n")}\n`;
    expect(items(text)).toEqual(NEEDS);
  });

  it.each([
    "Requirements",
    "Requirements:",
    "REQUIREMENTS",
    "**Requirements**",
    "## Requirements",
    "🎯 Requirements",
    "Requirements\n============",
    "Requirements\n------------",
    "What you'll bring",
    "You might be a fit if",
    "Who are you?",
    "To succeed you will need:",
    "We are a small team. Requirements include:",
  ])("under the heading %j", (heading) => {
    const list = NEEDS.map((need) => `- ${need}`).join("\n");
    expect(items(`Baker\n\nAbout us\nWe bake bread.\n\n${heading}\n\n${list}\n`)).toEqual(NEEDS);
    expect(items(`Baker\n\n${heading}\n${list}\n`)).toEqual(NEEDS);
  });

  it("one item a line, with and without blank lines between", () => {
    expect(items(`Baker\n\nWhat you need\n${NEEDS.join("\n")}\n\nPerks\nFree bread`)).toEqual(
      NEEDS,
    );
    expect(items(`Baker\n\nWhat you need\n\n${NEEDS.join("\n\n")}\n\nPerks\n\nFree bread`)).toEqual(
      NEEDS,
    );
  });

  it("items closed by commas or semicolons", () => {
    expect(items(`Baker\nRequirements\n• ${NEEDS.join(",\n• ")}\nApply now`)).toEqual(NEEDS);
    expect(items(`Baker\n\nRequirements\n- ${NEEDS.join(";\n- ")}; and\n- calm`)).toEqual([
      ...NEEDS,
      "calm",
    ]);
  });

  it("nested lists: each line, or one item where the upper line ends in a colon", () => {
    expect(
      items(
        "Baker\n\nRequirements\n- Two years in a bakery\n  - one of them with rye\n- Early riser",
      ),
    ).toEqual(["Two years in a bakery", "one of them with rye", "Early riser"]);
    const reading = read(
      "Baker\n\nRequirements\n- Experience of:\n  - rye\n  - spelt\n- Early riser",
    );
    expect(reading.requirements.map(({ text, lines }) => [text, lines])).toEqual([
      ["Experience of", [4, 6]],
      ["Early riser", [7, 7]],
    ]);
  });

  it("a list with places left open, and one word under a heading that asks", () => {
    expect(items("Baker\n\nRequirements\n- [TBD]\n- Early starts\n- N/A")).toEqual([
      "Early starts",
    ]);
  });

  it("what candidates must write, send or apply at work, beside how they apply", () => {
    const asked = [
      "Candidates must write clear recipes in English.",
      "Applicants must apply the rules of hygiene at all times.",
    ];
    const process = "Interested candidates should send a letter to the mill.";
    expect(items(`Baker\n\nRequirements\n\n${[...asked, process].join(" ")}\n`)).toEqual(asked);
  });

  it("several lists, in any order", () => {
    const text =
      "Baker\n\nNice to have\n- Rye\n\nBenefits\n- Paid holiday and a pension scheme\n\nEducation\n- Trade certificate\n\nExperience\n- Two years in a bakery\n";
    expect(items(text)).toEqual(["(Rye)", "Trade certificate", "Two years in a bakery"]);
  });

  it("paragraphs without any list", () => {
    const text =
      "Baker\n\nTyne Loaf bakes bread for forty shops. We believe in slow dough.\n\nYou have at least two years of experience in a bakery and you can plan a week. Rye would be a plus.\n\nWe offer paid holiday and a pension scheme.\n\nWe are an equal opportunity employer.\n";
    expect(items(text)).toEqual([
      "You have at least two years of experience in a bakery",
      "you can plan a week",
      "(Rye would be a plus.)",
    ]);
  });

  it("run-on text", () => {
    const text =
      "Baker\n\nAbout usTyne Loaf bakes bread.What you'll doBake rye and speltPlan the weekRequirementsTwo years of experience in a bakery.Able to lift 20 kg.Nice to haveForklift licenceBenefitsPaid holiday\n";
    expect(items(text)).toEqual([
      "Two years of experience in a bakery.",
      "Able to lift 20 kg.",
      "(Forklift licence)",
    ]);
  });

  it("lines of two sentences, and lines that open with a name of what they ask", () => {
    const lines = [
      "Problem solver: you find the cause of a flat loaf. A riddle is something you enjoy.",
      "Team player: you talk plainly and work well with millers. You value what others say.",
      "Driven: you set high standards for your loaves. You care for those who eat them.",
    ];
    expect(items(`Baker\n\nWho you are\n\n${lines.join("\n")}\n\nBenefits\n\nFree bread`)).toEqual(
      lines,
    );
  });

  it("lines of several sentences that each ask beyond doubt", () => {
    const sentences = [
      "You must be able to report to the bakery ready for work at half past four in the morning.",
      "You must be capable of working on your own and of using your own initiative.",
    ];
    expect(
      items(
        `Baker\n\nRequirements\n\nTwo years in a bakery\n\n${sentences.join(" ")}\n\nEarly riser\n`,
      ),
    ).toEqual(["Two years in a bakery", ...sentences, "Early riser"]);
  });

  it("sentences whose verbs or alternatives semicolons part", () => {
    const alike = [
      "School diploma; or two years of experience in a bakery; or an equivalent of both",
      "The employee is regularly required to stand; walk; lift sacks; and climb ladders",
      "Requires two years in one of the following: rye of the north; spelt of the south; the whole wheat of the coast",
    ];
    expect(items(`Baker\n\nRequirements\n\n${alike.join("\n\n")}\n`)).toEqual(alike);
  });

  it("lists within the cells of a table", () => {
    const text =
      "Baker\n\nPerson specification\n\n| Criteria | Essential | Desirable |\n|---|---|---|\n| Knowledge | • Two years in a bakery • Knowledge of rye | • A driving licence |\n";
    expect(items(text)).toEqual([
      "Two years in a bakery",
      "Knowledge of rye",
      "(A driving licence)",
    ]);
  });

  it("tables that say how much each row matters", () => {
    const text =
      "Baker\n\nPerson specification\n\n| Criterion | Essential or desirable |\n|---|---|\n| Two years in a bakery | Essential |\n| Knowledge of rye | Desirable |\n";
    expect(items(text)).toEqual(["Two years in a bakery", "(Knowledge of rye)"]);
    const columns =
      "Baker\n\nPerson specification\n\n| | Essential | Desirable |\n|---|---|---|\n| Skills | Two years in a bakery | Knowledge of rye |\n";
    expect(items(columns)).toEqual(["Two years in a bakery", "(Knowledge of rye)"]);
  });

  it("marks of a document in place of signs", () => {
    const lines = ["Baker", "What we ask", ...NEEDS, "Extras", "Rye"];
    const text = lines.join("\n");
    let at = 0;
    const marks = lines.map((line): PostingMark => {
      const span = { start: at, end: at + line.length };
      at += line.length + 1;
      const heading = ["Baker", "What we ask", "Extras"].includes(line);
      return { kind: heading ? "heading" : "listItem", level: heading ? 2 : 0, span };
    });
    expect(
      readPosting({ text, marks })
        .requirements.map((r) => r.text)
        .slice(0, 3),
    ).toEqual(NEEDS);
  });
});

describe("what is never a requirement", () => {
  it("is benefits, legal text, praise and site lines, heading or not", () => {
    const text = [
      "Baker",
      "",
      "Requirements",
      ...NEEDS.map((need) => `- ${need}`),
      "- 401(k) with company match and dental insurance",
      "- Equal Opportunity Employer, including disability and veterans",
      "",
      "Tyne Loaf is proud to be an equal opportunity employer and will consider all qualified applicants.",
      "The base pay range for this role is $40,000 to $50,000 a year.",
      "First indexed 18 Apr 2026",
      "This listing is enriched and indexed by a site.",
      "Apply →",
      "Show more",
      "",
      "What the JD emphasized",
      "- rye",
      "- spelt",
    ].join("\n");
    const reading = read(text);
    expect(reading.requirements.map((r) => r.text)).toEqual(NEEDS);
    expect(reading.signals.map((s) => s.text)).toEqual(["rye", "spelt"]);
  });
});

describe("nothing found", () => {
  it("offers the sentences that come closest", () => {
    const reading = read(
      "Baker\n\nAbout us\nWe bake bread for forty shops.\n\nBenefits\n- Free bread\n- Experience with good people and a track record of fun",
    );
    expect(reading.requirements).toEqual([]);
    expect(reading.closest.length).toBeGreaterThan(0);
    expect(read("").closest).toEqual([]);
  });
});

const shared = resolve(import.meta.dirname, "../../../../../shared/postings");
const present = existsSync(shared);
if (!present) {
  process.stdout.write(`Shared postings are not read: there is no folder ${shared}\n`);
}

describe.runIf(present)("the three shared postings", () => {
  const expected = [
    {
      mark: "Engineering Manager II",
      title: /^Engineering Manager II, Machine Learning – User Understanding$/,
      pay: [189308, 389753],
      counts: [4, 2],
    },
    {
      mark: "Manager of User Understanding",
      title: /^Manager of User Understanding$/,
      pay: null,
      counts: [6, 1],
    },
    {
      mark: "Manager Ii",
      title: /^Manager Ii, Machine Learning-search$/,
      pay: null,
      counts: [5, 4],
    },
  ];
  const texts = present
    ? readdirSync(shared)
        .filter((name) => name.endsWith(".txt"))
        .map((name) => readFileSync(join(shared, name), "utf8"))
    : [];

  it.each(expected)("$mark", ({ mark, title, pay, counts }) => {
    const text = texts.find((candidate) => candidate.slice(0, 100).includes(mark)) ?? "";
    const reading = read(text);
    expect(postingReadingSchema.parse(reading)).toEqual(reading);
    expect(reading.facts.title?.value).toMatch(title);
    expect(reading.facts.company?.value).toBe("Pinterest");
    const paid = reading.facts.pay?.value;
    expect(paid ? [paid.min, paid.max] : null).toEqual(pay);
    const count = (importance: string) =>
      reading.requirements.filter((r) => r.importance === importance).length;
    expect([count("required"), count("preferred")]).toEqual(counts);
    for (const { text: words } of reading.requirements) expect(words).not.toMatch(/^apply/i);
  });
});
