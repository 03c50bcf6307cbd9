import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { importPostings } from "../src/main/core/importers/postings/importPostings.ts";
import { createCompetencyLibrary } from "../src/main/core/files/competencyLibrary.ts";
import { generateScorecard } from "../src/shared/domain/generation/index.ts";
import type { PostingDocument } from "../src/shared/domain/posting/index.ts";
import { readPosting } from "../src/shared/domain/posting/index.ts";

const usage = "Usage: npm run --silent posting -- FILE… [--json]";
const readable = /\.(?:txt|md|markdown|html?|json|pdf|docx)$/iu;

const competencies = createCompetencyLibrary(
  join(import.meta.dirname, "../resources/competencies"),
);

/** Ends with a sentence on stderr and exit code 2. */
function fail(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

/** The files named, and those of a folder in the order of their names. */
async function filesOf(path: string): Promise<string[]> {
  const found = await stat(path).catch(() => fail(`There is no file "${path}".`));
  if (!found.isDirectory()) return [path];
  const names = await readdir(path);
  return names
    .filter((name) => readable.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** What was read from one posting. */
function report(document: PostingDocument) {
  const reading = readPosting(document);
  const { facts } = reading;
  const scorecard = generateScorecard(reading, competencies());
  return {
    title: facts.title?.value ?? null,
    company: facts.company?.value ?? null,
    team: facts.team?.value ?? null,
    locations: facts.locations.map(({ value }) => value),
    workplace: facts.workplace?.value ?? null,
    employmentType: facts.employmentType?.value ?? null,
    seniority: facts.seniority?.value ?? null,
    pay: facts.pay?.value ?? null,
    postedOn: facts.postedOn?.value ?? null,
    sourceUrl: facts.sourceUrl?.value ?? null,
    board: facts.board?.value ?? null,
    sections: reading.sections.map(({ kind, heading, lines }) => ({ kind, heading, lines })),
    requirements: reading.requirements.map(
      ({ id, text, importance, section, lines, measures, degree }) => ({
        id,
        text,
        importance,
        section,
        lines,
        measures,
        degree,
      }),
    ),
    responsibilities: reading.responsibilities.map(({ text, lines }) => ({ text, lines })),
    criteria: scorecard.criteria.map(
      ({ id, title, category, importance, ratedBy, checks, weight, requirementIds }) => ({
        id,
        title,
        category,
        importance,
        ratedBy,
        checks: scorecard.checks
          .filter((check) => checks.includes(check.id))
          .map(({ kind, label }) => ({ kind, label })),
        weight,
        requirementIds,
      }),
    ),
    checks: scorecard.checks.map(({ kind, label, importance, requirementIds }) => ({
      kind,
      label,
      importance,
      requirementIds,
    })),
    notes: reading.notes.map(({ code, quote, lines, reason, source, suggestion }) => ({
      code,
      quote,
      lines,
      reason,
      source,
      suggestion,
    })),
  };
}

type Report = ReturnType<typeof report>;

/** The same for people. */
function inWords(name: string, read: Report): string {
  const range = ([from, to]: readonly [number, number]) =>
    from === to ? `line ${from}` : `lines ${from}-${to}`;
  const group = (importance: "required" | "preferred") => [
    `${importance}:`,
    ...read.requirements
      .filter((each) => each.importance === importance)
      .map((each) => `  ${range(each.lines)}: ${each.text}`),
  ];
  const pay = read.pay;
  return [
    `${name}: ${read.title ?? "no title found"}`,
    ...(read.company === null ? [] : [`company: ${read.company}`]),
    ...(read.locations.length === 0 ? [] : [`location: ${read.locations.join("; ")}`]),
    ...(pay === null
      ? []
      : [`pay: ${pay.min ?? "?"} to ${pay.max ?? "?"} ${pay.currency} a ${pay.period}`]),
    ...group("required"),
    ...group("preferred"),
    "criteria:",
    ...read.criteria.map((each) => `  ${each.title} (${each.importance})`),
    "checks:",
    ...read.checks.map((each) => `  ${each.label} (${each.importance})`),
    ...read.notes.map((note) => `note, ${range(note.lines)}: ${note.reason} ${note.suggestion}`),
  ].join("\n");
}

const { values: options, positionals: paths } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
if (paths.length === 0) fail(usage);

const files = (await Promise.all(paths.map(filesOf))).flat();
const isOne = files.length === 1;
for (const file of files) {
  const postings = await importPostings(file, await readFile(file)).catch((error: unknown) =>
    fail(`${file}: ${error instanceof Error ? error.message : String(error)}`),
  );
  for (const { label, document } of postings) {
    const read = report(document);
    if (!options.json) console.log(`${inWords(label, read)}\n`);
    else if (isOne && postings.length === 1) console.log(JSON.stringify(read, null, 2));
    else console.log(JSON.stringify({ file, ...read }));
  }
}
