import { errors } from "playwright";
import { mkdir, readFile, rm, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import type { Rating } from "../src/shared/domain/scorecard.ts";
import { exportPage } from "../tests/e2e/pages/exportPage.ts";
import { framePage } from "../tests/e2e/pages/framePage.ts";
import { newRequisitionPage } from "../tests/e2e/pages/newRequisitionPage.ts";
import { requisitionPage } from "../tests/e2e/pages/requisitionPage.ts";
import { scorecardPage } from "../tests/e2e/pages/scorecardPage.ts";
import {
  answerSaveDialog,
  launch,
  projectRoot,
  resize,
  untilReady,
  withFolder,
  type AppWindow,
} from "./demo/appWindow.ts";
import { demoCandidates } from "./demo/candidates.ts";

/*
 * Carries the main job through the real app without a person: npm run demo [posting file].
 */

const out = join(projectRoot, "demo-out");
const samplePosting = join(projectRoot, "resources/sample/em-listener-insights.txt");
const colleague = "Jo Tanaka";

/** A mistake of whoever started the demo, as a sentence. */
class DemoError extends Error {}

interface Card {
  candidate: string;
  author: string;
  ratings: readonly Rating[];
  evidence: string;
  recommendation: string;
  takeaways: string;
}

/** What the summary says at the end. */
interface Summary {
  title: string;
  company: string;
  criteria: string[];
  candidates: number;
  board: string[];
  files: string[];
}

async function readPostingFile(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new DemoError(`The posting ${file} cannot be read. Give the path of a text file.`);
  }
  if (bytes.includes(0)) {
    throw new DemoError(`${file} is no text file. Save the posting as plain text and try again.`);
  }
  const text = bytes.toString("utf8");
  if (text.trim() === "")
    throw new DemoError(`${file} is empty. Give a file with a posting in it.`);
  return text;
}

/** Takes numbered pictures and says on the terminal what each shows. */
function newReporter(app: AppWindow) {
  let step = 0;
  const files: string[] = [];
  return {
    files,
    async step(name: string, words: string): Promise<void> {
      step += 1;
      const file = `${String(step).padStart(2, "0")}-${name}.png`;
      await app.page.screenshot({ path: join(out, file) });
      files.push(file);
      console.log(`${String(step).padStart(2)}  ${words}`);
    },
  };
}

async function carryOut(app: AppWindow, file: string, posting: string): Promise<Summary> {
  const { page } = app;
  const frame = framePage(page);
  const board = requisitionPage(page);
  const report = newReporter(app);
  const [first, second, third] = demoCandidates;
  if (second === undefined || third === undefined) throw new Error("The demo needs more people.");

  await report.step("first-run", "The app opens on an empty profile");
  await frame.startEmpty();
  await frame.addPerson(colleague);
  await report.step("people", `${colleague} joins the team`);

  const drafting = newRequisitionPage(page);
  await drafting.open();
  await drafting.read(posting);
  const title = await drafting.field("Title").inputValue();
  if (title === "") {
    throw new DemoError(
      `No title was found in ${basename(file)}: the first lines of a posting should name the role.`,
    );
  }
  const required = await drafting.criteria("Required");
  const preferred = await drafting.criteria("Preferred");
  const criteria = [...required, ...preferred];
  const company = await drafting.field("Company").inputValue();
  await report.step("posting-read", `Read ${basename(file)}: ${String(criteria.length)} criteria`);
  if (criteria.length === 0) {
    throw new DemoError(
      `No requirement was found in ${basename(file)}, so there is nothing to rate. Open the app and choose sentences by hand.`,
    );
  }
  await drafting.save();
  await report.step("requisition", `Opened the requisition “${title}”`);

  await board.addCandidates(demoCandidates);
  await report.step("candidates", `Added ${String(demoCandidates.length)} candidates`);

  await board.drag(first.name, "Onsite");
  await board.drag(second.name, "Hiring manager screen");
  await board.drag(third.name, "Onsite");
  await report.step("dragged", "Dragged three cards with the mouse");
  for (const { name } of demoCandidates.slice(3, 7))
    await board.moveByKey(name, 2, "Recruiter screen");
  await report.step("keys", "Moved four cards with the keyboard");

  const cards: Card[] = [
    {
      candidate: first.name,
      author: "Me",
      ratings: [5, 4, 4, 3],
      evidence: "Told how the team halved its incidents and what each person did for it.",
      recommendation: "Strong yes",
      takeaways: "Ready for this team. Would start the offer talk this week.",
    },
    {
      candidate: first.name,
      author: colleague,
      ratings: [5, 3, 4, 4],
      evidence: "Named the figures before and after, and where they came from.",
      recommendation: "Yes",
      takeaways: "A clear yes; would look at planning across teams once more.",
    },
  ];
  for (const [index, card] of cards.entries()) {
    if (index > 0) await frame.actAs(card.author);
    await frame.openRequisition(title);
    await fillCard(
      app,
      card,
      criteria.map((criterion) => criterion.title),
    );
    await report.step(
      "scorecard",
      `${card.author} filled and submitted a scorecard for ${card.candidate}`,
    );
  }

  await frame.openRequisition(title);
  const last = demoCandidates.at(-1) ?? first;
  await board.reject(last.name, "Location or workplace", "Would move in a year");
  await board.card(last.name).waitFor({ state: "hidden" });
  await report.step("rejected", `Rejected ${last.name} with a reason`);
  await board.undo();
  await board.card(last.name).waitFor();
  await report.step("undone", `Undid it: ${last.name} is back`);

  const workbook = join(out, "pipeline.xlsx");
  await answerSaveDialog(app, workbook);
  const message = await exportPage(page).write("xlsx");
  await report.step("exported", message);

  return {
    title,
    company,
    criteria: [
      ...required.map(({ title: name, source }) => `required   ${name} (${source})`),
      ...preferred.map(({ title: name, source }) => `preferred  ${name} (${source})`),
    ],
    candidates: demoCandidates.length,
    board: await board.counts(),
    files: [workbook, ...report.files.map((name) => join(out, name))],
  };
}

async function fillCard(app: AppWindow, card: Card, titles: readonly string[]): Promise<void> {
  const form = scorecardPage(app.page);
  const sheet = await requisitionPage(app.page).openSheet(card.candidate);
  await form.open(sheet);
  for (const [index, title] of titles.entries()) {
    await form.rate(title, card.ratings[index] ?? "not assessed");
  }
  await form.writeEvidence(titles[0] ?? "", card.evidence);
  await form.finish(card.recommendation, card.takeaways);
  await form.submit();
}

function summaryText({ title, company, criteria, candidates, board, files }: Summary): string {
  return [
    "",
    `Title       ${title}`,
    `Company     ${company === "" ? "not stated" : company}`,
    "Criteria",
    ...criteria.map((text) => `  ${text}`),
    `Candidates  ${String(candidates)}: ${board.join(", ")}`,
    "Scorecards  2 submitted",
    `Files       ${String(files.length)}`,
    ...files.map((file) => `  ${relative(process.cwd(), file)}`),
  ].join("\n");
}

async function main(args: readonly string[]): Promise<number> {
  const [given] = args;
  const file = given === undefined ? samplePosting : resolve(given);
  try {
    const posting = await readPostingFile(file);
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    console.log(`The main job, on ${relative(process.cwd(), file)}`);
    const summary = await withFolder(async (profile) => {
      const app = await launch({ profile });
      try {
        await untilReady(app.page);
        await resize(app, { width: 1440, height: 900 });
        return await carryOut(app, file, posting);
      } finally {
        await app.quit();
      }
    });
    await stat(join(out, "pipeline.xlsx"));
    console.log(summaryText(summary));
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof DemoError) return error.message;
  const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  return error instanceof errors.TimeoutError
    ? `The app did not get on within the time: ${reason} The pictures in demo-out show how far it came.`
    : `The demo stopped: ${reason}`;
}

process.exitCode = await main(process.argv.slice(2));
