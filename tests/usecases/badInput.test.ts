import Database from "better-sqlite3";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createCore } from "../../src/main/core/core.ts";
import { AppError } from "../../src/shared/ipc/errors.ts";
import {
  addCandidates,
  boardText,
  createRequisition,
  criterion,
  factsOf,
  openTestCore,
  person,
} from "./support.ts";

describe("a posting", () => {
  it("that is empty, too long or no text is refused with a sentence", async () => {
    const test = openTestCore();
    const read = async (text: string) => {
      const { code, message } = await test.refusal("posting.read", { text, marks: [] });
      return `${code}: ${message}`;
    };
    expect(await read("")).toBe(
      "refused: The posting is empty. Paste its text, or create the requisition without a posting.",
    );
    const tooLong =
      "invalid_input: The text is too long for a posting: at most 1,000,000 characters. Paste the part that describes the role.";
    expect(await read("x".repeat(5_000_000))).toBe(tooLong);
    const binary = String.fromCharCode(...Array.from({ length: 4_000 }, (_, at) => at % 256));
    expect(await read(binary)).toBe(
      "refused: This looks like a file rather than text. Open the posting, copy its words and paste them here.",
    );
    const error = await test.refusal("requisition.create", {
      status: "open",
      facts: factsOf("Conservator"),
      posting: { text: "x".repeat(5_000_000), marks: [] },
      criteria: [],
      checks: [],
    });
    expect(`${error.code}: ${error.message}`).toBe(tooLong);
    expect(Object.keys(error.fields ?? {})).toEqual(["posting.text"]);
  });

  it("without any list is read, and a requisition without criteria is made of it", async () => {
    const test = openTestCore();
    const text = "We mend old boats by the harbour and would like somebody to join us in spring.";
    const { criteria, checks } = await test.ask("posting.read", { text, marks: [] });
    expect(criteria).toEqual([]);
    const { id } = await test.ask("requisition.create", {
      status: "open",
      facts: factsOf("Boat mender"),
      posting: { text, marks: [] },
      criteria: [],
      checks: checks.map(() => ({
        id: null,
        kind: "years",
        label: "Years",
        importance: "required",
        lines: [],
      })),
    });
    const [applicationId = ""] = await addCandidates(test, id, ["Ada Park"]);
    const { scorecardId } = await test.ask("scorecard.open", { applicationId });
    expect((await test.ask("scorecard.get", { id: scorecardId })).missing).toEqual({
      unanswered: [],
      withoutEvidence: [],
      recommendation: true,
    });
  });
});

describe("a name", () => {
  it("of 10,000 characters is refused, for whatever it names", async () => {
    const test = openTestCore();
    const long = "x".repeat(10_000);
    const add = { facts: person(long), requisitionId: null, stageId: null };
    expect(await test.refusal("candidate.add", add)).toEqual({
      code: "invalid_input",
      message: "The name is too long: at most 200 characters.",
      fields: { "facts.name": "The name is too long: at most 200 characters." },
    });
    expect((await test.refusal("member.add", { name: long, email: null })).message).toBe(
      "The name is too long: at most 200 characters.",
    );
    const create = {
      status: "open" as const,
      facts: factsOf(long),
      posting: null,
      criteria: [criterion(long)],
      checks: [],
    };
    expect((await test.refusal("requisition.create", create)).fields).toEqual({
      "facts.title": "The title is too long: at most 200 characters.",
      "criteria.0.title": "The criterion's title is too long: at most 200 characters.",
    });
  });

  it("in any script and with emoji is kept, found, moved and exported as it is", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    const names = [
      "محمد بن علي",
      "דוד לוי",
      "李小龙",
      "Ada 👩‍🎨 Park",
      "Ng\u0169g\u0129 wa Thiong'o",
    ];
    for (const name of names) {
      await test.ask("candidate.add", {
        facts: person(name),
        requisitionId: requisition.id,
        stageId: null,
      });
    }
    expect(await boardText(test, requisition.id)).toEqual([`Applied: ${names.join(", ")}`]);
    const path = join(test.folder, "names.csv");
    const token = "7a0c6d0e-3e7e-4a52-9a39-2f7d0a2a1c01";
    test.core().grantFile(token, path);
    await test.ask("export.pipeline", {
      requisitionId: requisition.id,
      format: "csv",
      token,
      job: token,
    });
    const written = readFileSync(path, "utf8");
    for (const name of names) expect(written).toContain(`\n${name},`);
    for (const name of names) {
      const hits = await test.ask("palette.search", { text: name });
      expect(hits.map((hit) => hit.title)).toEqual([name]);
    }
  });

  it("of control characters alone, or an e-mail without @, is refused with what to do", async () => {
    const test = openTestCore();
    const add = (name: string, email: string | null) =>
      test.refusal("candidate.add", {
        facts: person(name, email),
        requisitionId: null,
        stageId: null,
      });
    expect((await add("A\u0000da", null)).message).toBe(
      "The name holds characters that cannot be shown.",
    );
    expect((await add("Ada", "ada.example.com")).fields).toEqual({
      "facts.email":
        "An e-mail address has an @ with something before and after it, such as ada@example.com.",
    });
  });
});

describe("a disk that is full", () => {
  it("says so, keeps what was there and nothing half-written, and goes on when there is room", async () => {
    const test = openTestCore();
    const requisition = await createRequisition(test);
    await addCandidates(test, requisition.id, ["Ada Park"]);
    test.limitPages();
    const large = {
      status: "open" as const,
      facts: factsOf("Curator"),
      posting: { text: "words ".repeat(100_000), marks: [] },
      criteria: [criterion("Taste")],
      checks: [],
    };
    expect(await test.refusal("requisition.create", large)).toEqual({
      code: "disk_full",
      message: "The disk is full, so this was not saved. Free some space, then try again.",
    });
    expect(await test.refusal("app.loadSampleData", {})).toMatchObject({ code: "disk_full" });
    expect(await boardText(test, requisition.id)).toEqual(["Applied: Ada Park"]);
    expect(await test.ask("history.state", {})).toEqual({ undo: "Add Ada Park", redo: null });
    test.reopen();
    await test.ask("requisition.create", large);
  });
});

describe("a database that cannot be opened", () => {
  const refusalOf = (databaseFile: string): string => {
    try {
      createCore({
        databaseFile,
        resourceFolder: "",
        clock: () => new Date(),
        log: () => undefined,
        writeTable: () => Promise.resolve(),
        importPostings: () => Promise.resolve([]),
        print: () => Promise.resolve(new Uint8Array()),
      }).close();
    } catch (error) {
      if (error instanceof AppError) return `${error.code}: ${error.message}`;
      throw error;
    }
    return "opened";
  };

  it("is left as it is, with a sentence", () => {
    const { folder, databaseFile } = openTestCore();
    const text = join(folder, "notes.db");
    writeFileSync(text, "Not a database at all, only some text that somebody saved. ".repeat(9));
    const before = readFileSync(text);
    expect(refusalOf(text)).toMatch(/^damaged_database: .*\. .*\.$/u);
    expect(readFileSync(text)).toEqual(before);

    const directory = join(folder, "folder.db");
    mkdirSync(directory);
    expect(refusalOf(directory)).toMatch(/^store_unavailable: .*\. .*\.$/u);
    expect(refusalOf(join(folder, "nowhere", "shortlist.db"))).toMatch(
      /^(?:store_unavailable|file_failed): .*\. .*\.$/u,
    );

    const newer = join(folder, "newer.db");
    const raw = new Database(databaseFile);
    raw.exec(`VACUUM INTO '${newer}'`);
    raw.close();
    const copy = new Database(newer);
    copy.pragma("user_version = 999");
    copy.close();
    expect(refusalOf(newer)).toMatch(/^newer_database: .*\. .*\.$/u);
  });
});
