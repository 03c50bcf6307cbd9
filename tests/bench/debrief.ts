import { join } from "node:path";
import { createCore, type Core } from "../../src/main/core/core.ts";
import { fingerprintOf } from "../../src/shared/domain/fingerprint.ts";
import type { CoreRouteName, InputOf, OutputOf } from "../../src/shared/ipc/contract.ts";
import { withFolder } from "../../scripts/demo/appWindow.ts";
import { atMost, figure, median, percentile, type Figure } from "./report.ts";
import { bareUpdates, runs, seedBoard } from "./support.ts";

const [criteriaCount, interviewerCount] = [12, 8];
const [opensARun, keysARun] = [20, 100];
/** How long evidence gets in practice, characters. */
const usualEvidence = 600;
/** A frame, milliseconds. */
const frame = 16;

/**
 * In the core, beside a profile of 1,000 candidates: a debrief of 12 criteria by 8 interviewers, each
 * with evidence, and every key typed into evidence saved one by one.
 */
export async function benchDebrief(): Promise<Figure[]> {
  return withFolder(async (folder) => {
    seedBoard(folder, 1_000);
    const core = createCore({
      databaseFile: join(folder, "shortlist.db"),
      resourceFolder: join(import.meta.dirname, "../../resources"),
      clock: () => new Date(),
      log: () => undefined,
      writeTable: () => Promise.resolve(),
      importPostings: () => Promise.resolve([]),
      print: () => Promise.resolve(new Uint8Array()),
    });
    let opens: number[][];
    let keys: number[][];
    try {
      const applicationId = await fill(core);
      opens = await repeat(opensARun, () => ask(core, "debrief.get", { applicationId }));
      keys = await type(core, applicationId);
    } finally {
      core.close();
    }
    const bare = Array.from({ length: runs }, () => bareUpdates(folder, keysARun));
    const of = (p: number, all: readonly number[][]) =>
      median(all.map((times) => percentile(times, p)));
    const size = `${String(criteriaCount)} criteria by ${String(interviewerCount)} interviewers`;
    return [
      figure({
        name: "debrief",
        metric: `${size}: core's answer p95`,
        value: of(95, opens),
        unit: "ms",
        gate: atMost(100),
      }),
      figure({
        name: "debrief",
        metric: "a key in evidence saved p50",
        value: of(50, keys),
        unit: "ms",
        baseline: of(50, bare),
      }),
      figure({
        name: "debrief",
        metric: "a key in evidence saved p95",
        value: of(95, keys),
        unit: "ms",
        baseline: of(95, bare),
        gate: atMost(frame),
      }),
    ];
  });
}

async function ask<Name extends CoreRouteName>(
  core: Core,
  route: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const reply = await core.handle(route, input, null);
  if (!reply.ok) throw new Error(`${route}: ${reply.error.message}`);
  return reply.data;
}

/** `runs` lists of how many milliseconds each of `count` times took. */
async function repeat(count: number, work: () => Promise<unknown>): Promise<number[][]> {
  const times: number[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const taken: number[] = [];
    for (let left = count; left > 0; left -= 1) {
      const begun = performance.now();
      await work();
      taken.push(performance.now() - begun);
    }
    times.push(taken);
  }
  return times;
}

/** A requisition with one candidate, interviewed by eight people whose cards are in. */
async function fill(core: Core): Promise<string> {
  const nothing = { company: null, team: null, location: null, workplace: null };
  const { id: requisitionId } = await ask(core, "requisition.create", {
    status: "open",
    facts: {
      ...nothing,
      title: "Conservator",
      employmentType: null,
      seniority: null,
      pay: null,
      sourceUrl: null,
    },
    posting: null,
    criteria: Array.from({ length: criteriaCount }, (_, at) => ({
      id: null,
      title: `Criterion ${String(at + 1)}`,
      category: "technical",
      importance: at % 3 === 0 ? "preferred" : "required",
      weight: (at % 4) + 1,
      lines: [],
      quote: "",
      guidance: { low: "Cannot say why.", middle: "Sound choices.", high: "Sets direction." },
      questions: ["What did you change, and what did it cost?"],
    })),
    checks: [],
  });
  const { applicationId } = await ask(core, "candidate.add", {
    facts: { ...nothing, name: "Ada Park", email: null, phone: null, source: null, ...noRole },
    requisitionId,
    stageId: null,
  });
  if (applicationId === null) throw new Error("The candidate has no application.");
  const members = [];
  for (let at = 1; at <= interviewerCount; at += 1) {
    members.push(await ask(core, "member.add", { name: `Interviewer ${String(at)}`, email: null }));
  }
  await ask(core, "interview.plan", {
    ...{ applicationId, interviewPlanId: null, name: "Onsite", lengthMinutes: 60, place: null },
    ...{ focusCriterionIds: [], questions: [], start: null },
    seats: members.map(({ id }) => ({ memberId: id })),
  });
  for (const [index, { id }] of members.entries()) {
    await ask(core, "actor.choose", { id });
    await rateAll(core, applicationId, index);
  }
  return applicationId;
}

const noRole = { currentTitle: null, currentCompany: null };

async function rateAll(core: Core, applicationId: string, index: number): Promise<void> {
  const { scorecardId: id } = await ask(core, "scorecard.open", { applicationId });
  const { ratings } = await ask(core, "scorecard.get", { id });
  const answers = [1, 2, 3, 4, 5] as const;
  for (const [at, { criterion }] of ratings.entries()) {
    const answer = answers[(at + index) % answers.length] ?? null;
    const evidence = "Saw it done with care. ".repeat(26).slice(0, usualEvidence);
    await ask(core, "scorecard.rate", { id, criterionId: criterion.id, answer });
    await ask(core, "scorecard.writeEvidence", { id, criterionId: criterion.id, evidence });
  }
  await ask(core, "scorecard.write", { id, recommendation: "yes", takeaways: "Careful." });
  await ask(core, "scorecard.submit", { id, gapReason: null });
}

/** Types into the first criterion of a card that the last interviewer has reopened. */
async function type(core: Core, applicationId: string): Promise<number[][]> {
  const { scorecardId: former } = await ask(core, "scorecard.open", { applicationId });
  const reopened = { id: former, reason: "To type into it" };
  const { scorecardId: id } = await ask(core, "scorecard.reopen", reopened);
  const { ratings } = await ask(core, "scorecard.get", { id });
  const criterionId = ratings[0]?.criterion.id ?? "";
  let evidence = ratings[0]?.evidence ?? "";
  return repeat(keysARun, () => {
    const base = fingerprintOf(evidence);
    evidence += "x";
    return ask(core, "scorecard.writeEvidence", { id, criterionId, evidence, base });
  });
}
