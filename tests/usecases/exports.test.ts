import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { readSheet } from "read-excel-file/node";
import { describe, expect, it } from "vitest";
import { AppError } from "../../src/shared/ipc/errors.ts";
import {
  addCandidates,
  createRequisition,
  openTestCore,
  person,
  type TestCore,
} from "./support.ts";

const [token, job] = [
  "7a0c6d0e-3e7e-4a52-9a39-2f7d0a2a1c01",
  "7a0c6d0e-3e7e-4a52-9a39-2f7d0a2a1c02",
];

/** Exports to a file of this name in the test's folder; returns its path and the reply. */
async function exportTo(test: TestCore, requisitionId: string, name: string) {
  const path = join(test.folder, name);
  test.core().grantFile(token, path);
  const format = name.endsWith(".xlsx") ? "xlsx" : "csv";
  const reply = await test.raw("export.pipeline", { requisitionId, format, token, job });
  return { path, reply };
}

async function openPipeline() {
  const test = openTestCore();
  const requisition = await createRequisition(test);
  const [ada = "", ben = "", cyd = ""] = await addCandidates(test, requisition.id, [
    "Ada Park",
    "Ben Ode",
    "Cyd Roe",
  ]);
  const move = (applicationId: string, stage: string) =>
    test.ask("application.moveToStage", {
      applicationIds: [applicationId],
      toStageId: requisition.stageId(stage),
      place: "last",
    });
  await move(ada, "Onsite");
  test.passDays(4);
  await move(ada, "Offer");
  test.passDays(2);
  await move(ada, "Onsite");
  test.passDays(1);
  await test.ask("application.hire", { applicationId: ben, startsOn: "2026-06-01" });
  const { reasons } = await test.ask("reason.list", {});
  await test.ask("application.reject", {
    applicationIds: [cyd],
    reasonId: reasons.find((reason) => reason.kind === "rejected")?.id ?? "",
    note: "=cmd",
  });
  return { test, requisition, ada };
}

describe("an export", () => {
  it("holds a row for each application, with days, disposition and dates", async () => {
    const { test, requisition } = await openPipeline();
    const { path, reply } = await exportTo(test, requisition.id, "pipeline.csv");
    expect(reply).toMatchObject({ ok: true, data: { fileName: "pipeline.csv", rows: 3 } });
    const rows: Record<string, string>[] = parse(readFileSync(path, "utf8"), {
      columns: true,
      bom: true,
    });
    expect(rows).toMatchObject([
      {
        Candidate: "Ada Park",
        Stage: "Onsite",
        "Days in stage": "1",
        "Days in stage, all visits": "5",
        Disposition: "Active",
        "Scorecards in": "0",
        Degree: "",
      },
      {
        Candidate: "Ben Ode",
        Disposition: "Hired",
        "Start date": "2026-06-01",
        "Left on": "2026-05-11",
      },
      { Candidate: "Cyd Roe", Disposition: "Rejected", Reason: "Experience", Note: "'=cmd" },
    ]);
  });

  it("is a workbook with real dates, and leaves nothing else in the folder", async () => {
    const { test, requisition } = await openPipeline();
    const { path, reply } = await exportTo(test, requisition.id, "pipeline.xlsx");
    expect(reply).toMatchObject({ ok: true });
    const [header = [], ada = []] = await readSheet(readFileSync(path));
    const cell = (title: string) => ada[header.indexOf(title)];
    expect(cell("Candidate")).toBe("Ada Park");
    expect(cell("Applied on")).toBeInstanceOf(Date);
    expect(cell("Days in stage")).toBe(1);
    expect(readdirSync(test.folder).filter((name) => name.includes("pipeline"))).toEqual([
      "pipeline.xlsx",
    ]);
  });

  it("shows an interviewer who owes a card nothing that others wrote", async () => {
    const { test, requisition, ada } = await openPipeline();
    const { scorecardId } = await test.ask("scorecard.open", { applicationId: ada });
    const { ratings } = await test.ask("scorecard.get", { id: scorecardId });
    for (const { criterion } of ratings) {
      const rating = { id: scorecardId, criterionId: criterion.id, answer: 2 } as const;
      await test.ask("scorecard.rate", rating);
    }
    await test.ask("scorecard.write", { id: scorecardId, recommendation: "definitely_no" });
    await test.ask("scorecard.submit", { id: scorecardId, gapReason: null });
    const ben = await test.ask("member.add", { name: "Ben Interviewer", email: null });
    await test.ask("actor.choose", { id: ben.id });
    const before = await exportTo(test, requisition.id, "before.csv");
    expect(readFileSync(before.path, "utf8")).toContain("Me (Onsite interview): Definitely no");
    await test.ask("scorecard.open", { applicationId: ada });
    const { path } = await exportTo(test, requisition.id, "hidden.csv");
    const text = readFileSync(path, "utf8");
    expect(text).not.toContain("Definitely no");
    expect(text).toContain("Hidden until your own scorecard is in");
  });

  it("reports how far it is, to every window", async () => {
    const test = openTestCore({
      writeTable: (table, _format, _path, { onProgress }) => {
        onProgress(1, table.rows.length);
        return Promise.resolve();
      },
    });
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada", "Ben"]);
    await exportTo(test, requisition.id, "pipeline.csv");
    expect(test.events.at(-1)).toEqual({
      origin: null,
      event: { type: "progress", job, done: 1, total: 2 },
    });
  });

  it("can be cancelled while it is under way, and begun once", async () => {
    const waiting = Promise.withResolvers<null>();
    const test = openTestCore({
      writeTable: (_table, _format, _path, { signal }) =>
        new Promise((_resolve, reject) => {
          waiting.resolve(null);
          signal.addEventListener("abort", () => {
            reject(new AppError("interrupted", "The export was cancelled. No file was written."));
          });
        }),
    });
    const requisition = await createRequisition(test);
    const first = exportTo(test, requisition.id, "pipeline.csv");
    await waiting.promise;
    const second = await exportTo(test, requisition.id, "pipeline.csv");
    expect(second.reply).toEqual({
      ok: false,
      error: {
        code: "conflict",
        message: "This export is under way already. Wait until it is done.",
      },
    });
    await test.ask("job.cancel", { job });
    expect((await first).reply).toEqual({
      ok: false,
      error: { code: "interrupted", message: "The export was cancelled. No file was written." },
    });
    await test.ask("job.cancel", { job });
  });

  it("is refused without a known place, and says what to do when the place cannot be written", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await test.ask("candidate.add", {
      facts: person("Ada"),
      requisitionId: requisition.id,
      stageId: null,
    });
    const input = { requisitionId: requisition.id, format: "csv" as const, token, job };
    expect(await test.refusal("export.pipeline", input)).toEqual({
      code: "file_failed",
      message: "The place to save the file is no longer known. Choose it again.",
    });
    expect((await test.refusal("export.pipeline", { ...input, requisitionId: job })).code).toBe(
      "not_found",
    );
    const { path, reply } = await exportTo(test, requisition.id, "gone/pipeline.csv");
    expect(reply).toMatchObject({ ok: false, error: { code: "file_failed" } });
    expect(existsSync(path)).toBe(false);
    expect((await exportTo(test, requisition.id, "pipeline.csv")).reply.ok).toBe(true);
  });
});
