import { parse } from "csv-parse/sync";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { readSheet } from "read-excel-file/node";
import { z } from "zod";
import { postingReadingSchema } from "../../../src/shared/domain/posting/index.ts";
import type { Rating } from "../../../src/shared/domain/scorecard.ts";
import { ask, expect, projectRoot, test } from "../fixtures/app.ts";
import { exportPage } from "../pages/exportPage.ts";
import { framePage } from "../pages/framePage.ts";
import { newRequisitionPage } from "../pages/newRequisitionPage.ts";
import { requisitionPage, type TypedCandidate } from "../pages/requisitionPage.ts";
import { scorecardPage } from "../pages/scorecardPage.ts";

/** A posting, and what a careful reader finds in it. */
interface Example {
  file: string;
  title: RegExp;
  /** Empty where the posting states none. */
  company: string;
  pay: { min: string; max: string; currency: string } | null;
  /** What it asks for. */
  required: number;
  preferred: number;
  /** How many criteria are made of that: what is alike is gathered, what is a mere fact is checked. */
  criteria: { required: number; preferred: number };
}

const usd = (min: string, max: string) => ({ min, max, currency: "USD" });
const layouts = [
  { required: 4, preferred: 2 },
  { required: 6, preferred: 1 },
  { required: 5, preferred: 4 },
] as const;

const sharedFolder = resolve(projectRoot, "../shared/postings");
const shared: Example[] = [
  {
    ...layouts[0],
    criteria: { required: 4, preferred: 1 },
    file: "pinterest-em2-ml-user-understanding.txt",
    title: /^Engineering Manager II, Machine Learning – User Understanding$/u,
    company: "Pinterest",
    pay: usd("189308", "389753"),
  },
  {
    ...layouts[1],
    criteria: { required: 5, preferred: 1 },
    file: "pinterest-manager-user-understanding.txt",
    title: /^Manager of User Understanding$/u,
    company: "Pinterest",
    pay: null,
  },
  {
    ...layouts[2],
    criteria: { required: 4, preferred: 3 },
    file: "pinterest-manager2-ml-search.txt",
    title: /^Manager II, Machine Learning-search$/iu,
    company: "Pinterest",
    pay: null,
  },
];

const sampleFolder = join(projectRoot, "resources/sample");
const samples: Example[] = [
  {
    ...layouts[0],
    criteria: { required: 4, preferred: 2 },
    file: "em-listener-insights.txt",
    title: /^Engineering Manager II, Machine Learning – Listener Insights$/u,
    company: "Wavelark",
    pay: usd("182000", "364500"),
  },
  {
    ...layouts[1],
    criteria: { required: 5, preferred: 1 },
    file: "manager-freight-data.txt",
    title: /^Manager of Freight Data Platform$/u,
    company: "Quillfreight",
    pay: null,
  },
  {
    ...layouts[2],
    criteria: { required: 4, preferred: 4 },
    file: "manager-recipe-search.txt",
    title: /^Manager II, Machine Learning-recipe Search$/iu,
    company: "Saffron & Salt",
    pay: null,
  },
];

const people: TypedCandidate[] = [
  { name: "Ada Park", email: "ada@example.com", currentTitle: "=1+1", currentCompany: "Northfold" },
  { name: "Łukasz Żak", email: "lukasz@example.org", currentTitle: "Tech Lead" },
  { name: "محمد علي", email: "m.ali@example.com" },
];

/** The rows of a table whose first cell is "Candidate", by candidate and column. */
function byCandidate<Cell>(rows: readonly (readonly Cell[])[]): Map<Cell, Map<Cell, Cell>> {
  const start = rows.findIndex((row) => row[0] === "Candidate");
  const header = rows[start] ?? [];
  return new Map(
    rows.slice(start + 1).flatMap((row) => {
      const cells = row.map((cell, index) => [header[index] ?? cell, cell] as const);
      return row[0] === undefined ? [] : [[row[0], new Map(cells)] as const];
    }),
  );
}

function theMainJob(folder: string, example: Example): void {
  test(`the main job on ${example.file}`, async ({ app }, info) => {
    const isHere = existsSync(folder);
    const reason = `${example.file} was not tried: the folder with the shared postings is missing`;
    if (!isHere) process.stdout.write(`${reason}\n`);
    test.skip(!isHere, reason);
    test.setTimeout(120_000);
    const posting = await readFile(join(folder, example.file), "utf8");

    // A posting is pasted and read; the person looks it over and opens the requisition.
    await framePage(app.page).startEmpty();
    const drafting = newRequisitionPage(app.page);
    await drafting.open();
    await drafting.read(posting);
    await expect(drafting.field("Title")).toHaveValue(example.title);
    await expect(drafting.field("Company")).toHaveValue(example.company);
    await expect(drafting.field("Pay from")).toHaveValue(example.pay?.min ?? "");
    await expect(drafting.field("Pay to")).toHaveValue(example.pay?.max ?? "");
    if (example.pay) await expect(drafting.field("Currency")).toHaveValue(example.pay.currency);
    await expect(drafting.group("Required")).toHaveCount(example.criteria.required);
    await expect(drafting.group("Preferred")).toHaveCount(example.criteria.preferred);
    for (const criterion of await drafting.criteria("Required")) {
      expect(criterion.source, criterion.title).toMatch(/^lines? \d+/u);
    }
    const title = await drafting.field("Title").inputValue();
    const titles = [
      ...(await drafting.criteria("Required")),
      ...(await drafting.criteria("Preferred")),
    ].map((criterion) => criterion.title);
    await drafting.save();

    const requisitionId = /requisitions\/([^/]+)/u.exec(app.page.url())?.[1] ?? "";
    const saved = await ask(app.page, "core", "posting.get", { requisitionId });
    const { text, reading } = z
      .object({ text: z.string(), reading: postingReadingSchema })
      .parse(saved.ok ? saved.data : null);
    expect(text).toBe(posting);
    const ofImportance = (importance: string) =>
      reading.requirements.filter((one) => one.importance === importance).length;
    expect(ofImportance("required")).toBe(example.required);
    expect(ofImportance("preferred")).toBe(example.preferred);

    // Candidates come, move, go and come back.
    const board = requisitionPage(app.page);
    await board.addCandidates(people);
    await expect(board.cardsOn("Applied")).toHaveCount(3);
    await board.drag("Ada Park", "Onsite");
    await board.press("Łukasz Żak", "2");
    await expect(board.cardOn("Łukasz Żak", "Recruiter screen")).toBeVisible();
    await board.reject("محمد علي", "Experience", "Wants to come back in a year");
    await expect(board.card("محمد علي")).toBeHidden();
    await board.undo();
    await expect(board.cardOn("محمد علي", "Applied")).toBeVisible();
    await board.reject("محمد علي", "Skills", "=HYPERLINK(0)");

    // A scorecard is filled and locked.
    const card = scorecardPage(app.page);
    const sheet = await board.openSheet("Ada Park");
    await card.open(sheet);
    expect(await card.titles()).toEqual(titles);
    const scale: Rating[] = [5, 4, 3];
    for (const [index, criterion] of titles.entries()) {
      await card.rate(criterion, scale[index] ?? "not assessed");
    }
    await card.writeEvidence(titles[0] ?? "", "Told of the year they did it");
    await card.finish("Strong yes", "Would work with her tomorrow");
    await card.submit();
    await expect(card.evidenceOf(titles[0] ?? "")).toBeHidden();
    for (const button of await card.buttons(titles[0] ?? "").all()) {
      await expect(button).toBeDisabled();
    }

    // A spreadsheet comes out, twice.
    await framePage(app.page).openRequisition(title);
    const files = { xlsx: info.outputPath("pipeline.xlsx"), csv: info.outputPath("pipeline.csv") };
    for (const format of ["xlsx", "csv"] as const) {
      await app.answerSaveDialog(files[format]);
      expect(await exportPage(app.page).write(format)).toBe(
        `Exported 3 applications to pipeline.${format}`,
      );
    }
    const sheetRows = byCandidate(await readSheet(files.xlsx));
    expect([...sheetRows.keys()].sort()).toEqual(people.map(({ name }) => name).sort());
    const ada = sheetRows.get("Ada Park");
    expect(ada?.get("E-mail")).toBe("ada@example.com");
    expect(ada?.get("Current title")).toBe("=1+1");
    expect(ada?.get("Stage")).toBe("Onsite");
    expect(ada?.get("Days in stage")).toBe(0);
    expect(ada?.get("Disposition")).toBe("Active");
    expect(ada?.get("Scorecards in")).toBe(1);
    expect(ada?.get(titles[0] ?? "")).toBe(5);
    expect(ada?.get(titles[1] ?? "")).toBe(4);
    expect(ada?.get(titles.at(-1) ?? "")).toBeNull();
    expect(String(ada?.get("Recommendations"))).toContain("Strong yes");
    expect(ada?.get("Applied on")).toBeInstanceOf(Date);
    const gone = sheetRows.get("محمد علي");
    expect(gone?.get("Disposition")).toBe("Rejected");
    expect(gone?.get("Reason")).toBe("Skills");
    expect(gone?.get("Note")).toBe("=HYPERLINK(0)");
    expect(gone?.get("Left on")).toBeInstanceOf(Date);

    const csvRows = byCandidate(
      z.array(z.array(z.string())).parse(parse(await readFile(files.csv, "utf8"), { bom: true })),
    );
    expect(csvRows.get("Ada Park")?.get("Stage")).toBe("Onsite");
    expect(csvRows.get("Ada Park")?.get("Current title")).toBe("'=1+1");
    expect(csvRows.get("محمد علي")?.get("Note")).toBe("'=HYPERLINK(0)");
    expect(csvRows.get("محمد علي")?.get("Applied on")).toMatch(/^\d{4}-\d\d-\d\d$/u);

    // After a restart everything is there.
    await app.relaunch();
    const later = requisitionPage(app.page);
    await framePage(app.page).openRequisition(title);
    await expect(later.cardsOn("Applied")).toHaveCount(0);
    await expect(later.cardOn("Łukasz Żak", "Recruiter screen")).toBeVisible();
    const again = await later.openSheet("Ada Park");
    const locked = scorecardPage(app.page);
    await locked.read(again, "Strong yes");
    await expect(locked.lockedMark).toBeVisible();
    await expect(locked.chosen(titles[0] ?? "")).toHaveText(/^5/u);
    await framePage(app.page).openRequisition(title);
    await later.undo();
    await expect(later.cardOn("محمد علي", "Applied")).toBeVisible();
  });
}

for (const example of samples) theMainJob(sampleFolder, example);
for (const example of shared) theMainJob(sharedFolder, example);
