import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import type { InputOf } from "../../src/shared/ipc/contract.ts";
import { addCandidates, createRequisition, openTestCore, person } from "./support.ts";

const everybody: InputOf<"candidate.list"> = {
  search: "",
  requisitionId: null,
  disposition: "all",
  sort: { column: "name", descending: false },
  offset: 0,
  limit: 500,
};

describe("sample data", () => {
  it("fills requisitions, boards, scorecards and timelines, with nothing to undo", async () => {
    const test = openTestCore();
    expect(await test.ask("app.state", {})).toMatchObject({
      isFirstRun: true,
      hasSampleData: false,
      candidateCount: 0,
    });
    const changed = await test.changesOf("app.loadSampleData", {});
    expect(changed.tables).toContain("application");
    expect(await test.ask("app.state", {})).toMatchObject({
      isFirstRun: false,
      hasSampleData: true,
      candidateCount: 60,
    });
    expect(await test.ask("history.state", {})).toEqual({ undo: null, redo: null });
    const requisitions = await test.ask("requisition.list", {});
    expect(requisitions).toHaveLength(3);
    for (const { id, isSample } of requisitions) {
      expect(isSample).toBe(true);
      const template = await test.ask("scorecardTemplate.get", { requisitionId: id });
      expect(template.criteria.length).toBeGreaterThan(2);
    }
    const { rows } = await test.ask("candidate.list", everybody);
    const submitted = [];
    for (const { candidateId } of rows) {
      const { applications, timeline } = await test.ask("candidate.get", { id: candidateId });
      submitted.push(...applications.flatMap((one) => one.scorecards));
      const transitions = timeline.filter((entry) => entry.kind === "transition");
      const times = transitions.filter((entry) => !entry.isStated).map((entry) => entry.at);
      expect(times.every((at) => at <= test.now())).toBe(true);
    }
    expect(submitted.filter((card) => card.status === "submitted").length).toBeGreaterThan(4);
    expect(new Set(rows.map((row) => row.disposition)).size).toBeGreaterThan(2);
    expect(new Set(rows.map((row) => row.stageName)).size).toBeGreaterThan(4);
    expect(await test.refusal("app.loadSampleData", {})).toEqual({
      code: "conflict",
      message: "The sample data is there already. There is nothing to add.",
    });
  });

  it("goes in one action and leaves a person's own work, with candidates kept as prospects", async () => {
    const test = openTestCore();
    const own = await createRequisition(test);
    await addCandidates(test, own.id, ["Ada Park"]);
    await test.ask("app.startEmpty", {});
    const before = test.rowCounts();
    await test.ask("app.loadSampleData", {});
    const sample = (await test.ask("requisition.list", {})).find((one) => one.isSample);
    if (sample === undefined) throw new Error("There is no sample requisition.");
    await test.ask("candidate.add", {
      facts: person("Ben Ode", "ben@example.com"),
      requisitionId: sample.id,
      stageId: null,
    });
    const { rows } = await test.ask("candidate.list", { ...everybody, requisitionId: sample.id });
    const theirs = rows.find((row) => row.name !== "Ben Ode");
    await test.ask("application.add", {
      candidateId: theirs?.candidateId ?? "",
      requisitionId: own.id,
      stageId: null,
    });
    expect(await test.ask("app.removeSampleData", {})).toEqual({
      message:
        "The sample data was removed. 1 candidate you had added to a sample requisition was kept as a prospect. 1 sample candidate also left a requisition of yours.",
    });
    const left = await test.ask("candidate.list", everybody);
    expect(left.rows.map((row) => [row.name, row.requisitionTitle])).toEqual([
      ["Ada Park", "Conservator"],
      ["Ben Ode", null],
    ]);
    expect(test.rowCounts()).toEqual({ ...before, candidate: (before["candidate"] ?? 0) + 1 });
    expect(test.rows("PRAGMA foreign_key_check")).toEqual([]);
    expect(await test.ask("app.state", {})).toMatchObject({
      isFirstRun: false,
      hasSampleData: false,
    });
    expect(await test.refusal("app.removeSampleData", {})).toEqual({
      code: "not_found",
      message: "There is no sample data to remove.",
    });
    await test.ask("app.loadSampleData", {});
    expect((await test.ask("requisition.list", {})).filter((one) => one.isSample)).toHaveLength(3);
  });

  it("keeps its people where they did a person's own work, and the acting person is one of the team", async () => {
    const test = openTestCore();
    const own = await createRequisition(test);
    await test.ask("app.loadSampleData", {});
    const { members, actor } = await test.ask("app.state", {});
    const [worker, idle] = members.filter((member) => member.id !== actor.id);
    await test.ask("actor.choose", { id: worker?.id ?? "" });
    await addCandidates(test, own.id, ["Ada Park"]);
    await test.ask("actor.choose", { id: idle?.id ?? "" });
    await test.ask("app.removeSampleData", {});
    const after = await test.ask("app.state", {});
    expect(after.members.map((member) => member.name)).toEqual([actor.name, worker?.name]);
    expect(after.actor.id).toBe(actor.id);
  });

  it("takes with it what could be undone on it, and nothing else", async () => {
    const test = openTestCore();
    const own = await createRequisition(test);
    await test.ask("app.loadSampleData", {});
    const sample = (await test.ask("requisition.list", {})).find((one) => one.isSample);
    await test.ask("requisition.setStatus", { id: sample?.id ?? "", status: "closed" });
    await addCandidates(test, own.id, ["Ada Park"]);
    await test.ask("requisition.addOpenings", { id: sample?.id ?? "", count: 1 });
    await test.ask("app.removeSampleData", {});
    const labels: string[] = [];
    for (;;) {
      const { undo } = await test.ask("history.state", {});
      if (undo === null) break;
      labels.push(undo);
      expect(await test.ask("history.undo", {})).toEqual({ label: undo, left: [] });
    }
    expect(labels).toEqual(["Add Ada Park", "Create Conservator"]);
  });

  it("that is missing or broken is refused with a sentence and leaves nothing", async () => {
    const folder = mkdtempSync(join(tmpdir(), "shortlist-sample-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true, force: true });
    });
    const test = openTestCore({ resourceFolder: folder });
    expect((await test.refusal("app.loadSampleData", {})).message).toBe(
      "The sample data that came with Shortlist is not there. Start empty, or install Shortlist again.",
    );
    mkdirSync(join(folder, "sample"));
    const broken = /^The sample data that came with Shortlist cannot be read/u;
    for (const text of ["{", '{"requisitions": []}']) {
      writeFileSync(join(folder, "sample/sample.json"), text);
      expect((await test.refusal("app.loadSampleData", {})).message).toMatch(broken);
    }
    cpSync(join(import.meta.dirname, "../../resources/sample"), join(folder, "sample"), {
      recursive: true,
    });
    writeFileSync(
      join(folder, "sample/sample.json"),
      JSON.stringify({
        notice: "All of this is invented.",
        members: [],
        requisitions: [],
        candidates: [],
      }),
    );
    expect((await test.refusal("app.loadSampleData", {})).message).toMatch(broken);
    expect(await test.ask("app.state", {})).toMatchObject({ isFirstRun: true });
  });
});
