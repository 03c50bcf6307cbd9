import { readPosting } from "../../src/shared/domain/posting/index.ts";
import type { PostingReading, SectionKind } from "../../src/shared/domain/posting/index.ts";
import { loadLabelled, type PostingLabel } from "../fixtures/postings/label.ts";
import { isSameItem, plainWords } from "../fixtures/postings/same.ts";
import { atLeast, atMost, figure, type Figure } from "./report.ts";

interface Score {
  found: number;
  wrong: number;
  missed: number;
  importance: number;
}

/** Labelled items beside those that were read; each is matched once. */
function scoreItems(label: PostingLabel, reading: PostingReading): Score {
  const left = [...reading.requirements];
  let [found, importance] = [0, 0];
  for (const item of label.requirements) {
    const at = left.findIndex((read) => isSameItem(read.text, item.text));
    if (at === -1) continue;
    const [read] = left.splice(at, 1);
    found += 1;
    if (read?.importance === item.importance) importance += 1;
  }
  return { found, wrong: left.length, missed: label.requirements.length - found, importance };
}

function f1(scores: readonly Score[]): number {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  const [found, wrong, missed] = [sum("found"), sum("wrong"), sum("missed")];
  return found === 0 ? 0 : (2 * found) / (2 * found + wrong + missed);
}

/** The kind of each line, by a list of sections. */
function kinds(sections: readonly { kind: SectionKind; lines: readonly [number, number] }[]) {
  const byLine = new Map<number, SectionKind>();
  for (const { kind, lines } of sections) {
    for (let line = lines[0]; line <= lines[1]; line += 1) byLine.set(line, kind);
  }
  return byLine;
}

const singleFacts = [
  "title",
  "company",
  "team",
  "workplace",
  "employmentType",
  "seniority",
  "postedOn",
  "sourceUrl",
  "board",
] as const;

function factsHold(label: PostingLabel, { facts }: PostingReading): Map<string, boolean> {
  const held = new Map<string, boolean>();
  for (const key of singleFacts) {
    held.set(key, plainWords(facts[key]?.value ?? "") === plainWords(label.facts[key] ?? ""));
  }
  const places = (values: readonly string[]) => values.map(plainWords).sort().join(" | ");
  held.set(
    "locations",
    places(facts.locations.map(({ value }) => value)) === places(label.facts.locations),
  );
  held.set("pay", JSON.stringify(facts.pay?.value ?? null) === JSON.stringify(label.facts.pay));
  return held;
}

/** Share of what is true among all, from 0 to 1. */
function share(values: readonly boolean[]): number {
  return values.filter(Boolean).length / Math.max(1, values.length);
}

const loose = new Set<string>(["paragraphs", "run-on"]);

/** Precision or recall of items over some postings. */
function rate(scores: readonly Score[], among: "wrong" | "missed"): number {
  const sum = (key: keyof Score) => scores.reduce((total, one) => total + one[key], 0);
  const found = sum("found");
  return found === 0 ? 0 : found / (found + sum(among));
}

/**
 * How well the postings of a part are read: items (precision, recall, F1, importance), section
 * kinds by line, facts, and the items of each layout.
 */
export function scorePart(part: "dev" | "heldout"): Figure[] {
  const postings = loadLabelled(part);
  const read = postings.map((posting) => ({
    ...posting,
    reading: readPosting({ text: posting.text, marks: [] }),
  }));
  const name = `posting ${part}`;
  const scored = read.map((each) => ({ ...each, score: scoreItems(each.label, each.reading) }));
  const listed = scored.filter(({ label }) => !loose.has(label.layouts[0] ?? ""));
  const running = scored.filter(({ label }) => loose.has(label.layouts[0] ?? ""));
  const total = (key: keyof Score) => scored.reduce((sum, { score }) => sum + score[key], 0);
  const lines = read.flatMap(({ label, reading }) => {
    const shown = kinds(reading.sections);
    return [...kinds(label.sections)].map(([line, kind]) => shown.get(line) === kind);
  });
  const facts = read.map(({ label, reading }) => factsHold(label, reading));
  const strays = read.flatMap(({ label, reading }) => {
    const shown = kinds(label.sections);
    return reading.requirements.map(({ lines: [from] }) =>
      ["benefits", "legal"].includes(shown.get(from) ?? ""),
    );
  });
  const layouts = [...new Set(scored.map(({ label }) => label.layouts[0] ?? ""))].sort();
  return [
    figure({
      name,
      metric: "item F1, listed layouts",
      value: f1(listed.map(({ score }) => score)),
      unit: "share",
      goal: atLeast(0.97),
      ...(part === "heldout" ? { gate: atLeast(0.93) } : {}),
    }),
    figure({
      name,
      metric: "item F1, paragraphs and run-on",
      value: f1(running.map(({ score }) => score)),
      unit: "share",
      goal: atLeast(0.85),
      ...(part === "heldout" ? { gate: atLeast(0.75) } : {}),
    }),
    ...(["listed layouts", "paragraphs and run-on"] as const).flatMap((what) => {
      const scores = (what === "listed layouts" ? listed : running).map(({ score }) => score);
      return [
        figure({
          name,
          metric: `item precision, ${what}`,
          value: rate(scores, "wrong"),
          unit: "share",
        }),
        figure({
          name,
          metric: `item recall, ${what}`,
          value: rate(scores, "missed"),
          unit: "share",
        }),
      ];
    }),
    figure({
      name,
      metric: "importance of items found",
      value: total("importance") / Math.max(1, total("found")),
      unit: "share",
      goal: atLeast(0.98),
      ...(part === "heldout" ? { gate: atLeast(0.96) } : {}),
    }),
    figure({ name, metric: "section kind by line", value: share(lines), unit: "share" }),
    figure({
      name,
      metric: "benefits or legal lines taken for items",
      value: share(strays),
      unit: "share",
      gate: atMost(0.001),
    }),
    ...[...(facts[0]?.keys() ?? [])].map((fact) =>
      figure({
        name,
        metric: `fact: ${fact}`,
        value: share(facts.map((held) => held.get(fact) ?? false)),
        unit: "share",
        ...(["title", "pay", "locations"].includes(fact) ? { goal: atLeast(0.97) } : {}),
      }),
    ),
    ...layouts.map((layout) =>
      figure({
        name,
        metric: `item F1, ${layout}`,
        value: f1(
          scored.filter(({ label }) => label.layouts[0] === layout).map(({ score }) => score),
        ),
        unit: "share",
      }),
    ),
  ];
}
