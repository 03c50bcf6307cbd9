import Database from "better-sqlite3";
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  writeFileSync,
  mkdirSync,
  truncateSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { openStore } from "../../src/main/core/store/connection.ts";
import { migrations } from "../../src/main/core/store/migrations/index.ts";
import { listDispositionReasons } from "../../src/main/core/store/tables/dispositionReasons.ts";
import { listPipelineTemplates } from "../../src/main/core/store/tables/pipelineTemplates.ts";
import { listTeamMembers } from "../../src/main/core/store/tables/teamMembers.ts";
import { AppError, type ErrorCode } from "../../src/shared/ipc/errors.ts";
import {
  actorOf,
  addCandidate,
  openTestStore,
  rowsOf,
  temporaryFile,
  temporaryFolder,
} from "./support.ts";

const known = migrations.at(-1)?.version ?? 0;
const quiet = { log: () => undefined, now: () => new Date() };

/** A database with one candidate, closed cleanly. */
function closedDatabase(): string {
  const file = temporaryFile();
  const store = openTestStore({ file });
  store.run({ actorId: actorOf(store), label: null }, (tx) => addCandidate(tx, "Ada Park"));
  store.close();
  return file;
}

function refusal(work: () => unknown): { code: ErrorCode; message: string } {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return { code: error.code, message: error.message };
    throw error;
  }
  throw new Error("It was not refused.");
}

/** Runs `work` and says that nothing in the file's folder changed by it. */
function expectUntouched(file: string, work: () => void): void {
  const contents = () =>
    readdirSync(dirname(file)).map((name) => [name, readFileSync(join(dirname(file), name))]);
  const before = contents();
  work();
  expect(contents()).toEqual(before);
}

describe("a new database", () => {
  it("has a person who acts, the reasons, and a pipeline", () => {
    const store = openTestStore();
    expect(store.startup).toEqual({
      isNew: true,
      wasClean: true,
      integrity: "not_checked",
      backupFile: null,
    });
    expect(store.schemaVersion).toBe(known);
    expect(listTeamMembers(store)).toEqual([{ id: actorOf(store), name: "Me", email: null }]);
    const reasons = listDispositionReasons(store);
    expect(reasons.filter((one) => one.kind === "rejected").map((one) => one.name)).toEqual([
      "Experience",
      "Skills",
      "Level",
      "Location or workplace",
      "Compensation",
      "Work authorisation",
      "Position filled",
      "No reply",
      "Other",
    ]);
    expect(reasons.filter((one) => one.kind === "withdrawn")).toHaveLength(6);
    expect(listPipelineTemplates(store)[0]?.stages.map((stage) => stage.name)).toEqual([
      "Applied",
      "Recruiter screen",
      "Hiring manager screen",
      "Onsite",
      "Offer",
    ]);
  });

  it("is kept in WAL with full synchronisation and foreign keys", () => {
    const store = openTestStore();
    const pragma = (name: string) => Object.values(rowsOf(store, `pragma_${name}`)[0] ?? {})[0];
    expect(pragma("journal_mode")).toBe("wal");
    expect(pragma("synchronous")).toBe(2);
    expect(pragma("foreign_keys")).toBe(1);
  });

  it("leaves one file behind when it is closed", () => {
    const file = closedDatabase();
    expect(readdirSync(dirname(file))).toEqual(["shortlist.db"]);
    expect(openTestStore({ file }).startup).toMatchObject({ isNew: false, wasClean: true });
  });
});

describe("a database whose first run was killed", () => {
  it("opens with everything, though its own mark stands in the log alone", () => {
    const [file, left] = [temporaryFile(), temporaryFile()];
    const store = openTestStore({ file });
    store.run({ actorId: actorOf(store), label: null }, (tx) => addCandidate(tx, "Ada Park"));
    // What a killed process leaves: both files as they are before anything is checkpointed.
    for (const part of ["", "-wal"]) copyFileSync(`${file}${part}`, `${left}${part}`);
    store.close();
    expect(readFileSync(left).readUInt32BE(68)).toBe(0);
    const again = openTestStore({ file: left });
    expect(again.startup).toMatchObject({ isNew: false, wasClean: false, integrity: "ok" });
    expect(rowsOf(again, "candidate")).toHaveLength(1);
  });
});

describe("what a commit wrote", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is moved from the log into the database file afterwards, by nobody's command", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const [file, copy] = [temporaryFile(), temporaryFile()];
    const store = openTestStore({ file });
    store.run({ actorId: actorOf(store), label: null }, (tx) => addCandidate(tx, "Ada Park"));
    const names = () => {
      copyFileSync(file, copy);
      const raw = new Database(copy, { readonly: true });
      try {
        return raw.prepare<[]>("SELECT name FROM candidate").pluck().all();
      } finally {
        raw.close();
      }
    };
    expect(() => names()).toThrow("no such table");
    vi.advanceTimersByTime(1_000);
    expect(names()).toEqual(["Ada Park"]);
    store.close();
    vi.advanceTimersByTime(1_000);
  });
});

describe("a database that cannot be used", () => {
  it("is refused untouched when it is newer", () => {
    const file = closedDatabase();
    const raw = new Database(file);
    raw.pragma(`user_version = ${(known + 1).toString()}`);
    raw.close();
    expectUntouched(file, () => {
      const { code, message } = refusal(() => openStore({ file, ...quiet }));
      expect(code).toBe("newer_database");
      expect(message).toContain("newer version of Shortlist");
    });
  });

  it("is refused when it is newer only in the log of a run that was killed", () => {
    const file = closedDatabase();
    killedWhile(file, `db.pragma("user_version = ${(known + 1).toString()}");`);
    const before = readFileSync(file);
    expect(refusal(() => openStore({ file, ...quiet })).code).toBe("newer_database");
    expect(readFileSync(file)).toEqual(before);
    expect(existsSync(`${file}-wal`)).toBe(true);
  });

  it("is refused when it is no database, or another program's", () => {
    const text = temporaryFile();
    writeFileSync(text, "Dear recruiter, this is not a database. ".repeat(50));
    const foreign = temporaryFile();
    const raw = new Database(foreign);
    raw.exec("CREATE TABLE bookmark (id INTEGER)");
    raw.pragma("user_version = 77");
    raw.close();
    for (const file of [text, foreign]) {
      expectUntouched(file, () => {
        expect(refusal(() => openStore({ file, ...quiet })).code).toBe("damaged_database");
      });
    }
  });

  it("is refused when it was cut short", () => {
    const file = closedDatabase();
    truncateSync(file, 8_192);
    expectUntouched(file, () => {
      expect(refusal(() => openStore({ file, ...quiet })).code).toBe("damaged_database");
    });
  });

  it("is refused when its path is a folder or its folder is missing", () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "db"));
    expect(refusal(() => openStore({ file: join(folder, "db"), ...quiet })).code).toBe(
      "store_unavailable",
    );
    const { code, message } = refusal(() =>
      openStore({ file: join(folder, "none", "shortlist.db"), ...quiet }),
    );
    expect(code).toBe("store_unavailable");
    expect(message).toMatch(/folder/u);
  });
});

/** Opens a database in a process of its own, runs `script` with it as `db`, and kills the process. */
function killedWhile(file: string, script: string): void {
  const library = pathToFileURL(join(process.cwd(), "node_modules/better-sqlite3/lib/index.js"));
  const source = `
    import Database from ${JSON.stringify(library.href)};
    const db = new Database(${JSON.stringify(file)});
    db.pragma("journal_mode = WAL");
    ${script}
    process.kill(process.pid, "SIGKILL");`;
  const { signal, stderr } = spawnSync(
    process.execPath,
    ["--input-type=module", "--eval", source],
    { env: { ...process.env, ELECTRON_RUN_AS_NODE: "1" }, encoding: "utf8" },
  );
  if (signal !== "SIGKILL") throw new Error(stderr);
}

describe("after a run that did not end cleanly", () => {
  it("the whole file is checked, and what was acknowledged is there", () => {
    const file = closedDatabase();
    killedWhile(file, `db.exec("UPDATE candidate SET name = 'Ada Kept'");`);
    const lines: string[] = [];
    const store = openTestStore({ file, log: (_level, message) => lines.push(message) });
    expect(store.startup).toMatchObject({ wasClean: false, integrity: "ok" });
    expect(lines.join()).toContain("did not end cleanly");
    expect(rowsOf(store, "candidate")[0]?.["name"]).toBe("Ada Kept");
    store.close();
    expect(openTestStore({ file }).startup.wasClean).toBe(true);
  });

  it("a file that fails the check is refused, and neither it nor its log is touched", () => {
    const file = closedDatabase();
    // An index that misses a row: only a full check finds it.
    killedWhile(
      file,
      `db.unsafeMode(true);
       db.pragma("writable_schema = ON");
       const { rootpage } = db.prepare("SELECT rootpage FROM sqlite_schema WHERE name = 'candidate_by_search_text'").get();
       db.exec("UPDATE sqlite_schema SET sql = 'CREATE INDEX candidate_by_search_text ON candidate (name || 1)' WHERE rootpage = " + rootpage);`,
    );
    const before = [readFileSync(file), readFileSync(`${file}-wal`)];
    const { code, message } = refusal(() => openStore({ file, ...quiet }));
    expect(code).toBe("damaged_database");
    expect(message).toContain("did not end properly last time");
    expect([readFileSync(file), readFileSync(`${file}-wal`)]).toEqual(before);
  });
});

describe("writing", () => {
  it("tells of a full disk in a sentence and keeps nothing of the command", () => {
    const store = openTestStore();
    const actorId = actorOf(store);
    const pages = Number(rowsOf(store, "pragma_page_count")[0]?.["page_count"]);
    store.connection
      .prepare<[], unknown>(`PRAGMA max_page_count = ${(pages + 2).toString()}`)
      .all();
    const fill = () =>
      store.run({ actorId, label: "Add many" }, (tx) => {
        for (let index = 0; index < 5_000; index += 1) addCandidate(tx, "Ada ".repeat(40));
      });
    expect(refusal(fill)).toEqual({
      code: "disk_full",
      message: "The disk is full, so this was not saved. Free some space, then try again.",
    });
    expect(rowsOf(store, "candidate")).toEqual([]);
    expect(store.undoState(actorId).undo).toBeNull();
    store.connection.prepare<[], unknown>("PRAGMA max_page_count = 1073741823").all();
    store.run({ actorId, label: "Add one" }, (tx) => addCandidate(tx, "Ada"));
    expect(rowsOf(store, "candidate")).toHaveLength(1);
  });

  it("refuses a write inside a write and a body that waits", () => {
    const store = openTestStore();
    const actorId = actorOf(store);
    expect(() =>
      store.run({ actorId, label: null }, () => store.runBulk(actorId, () => null)),
    ).toThrow("inside another write");
    expect(() =>
      store.run({ actorId, label: null }, async (tx) => {
        addCandidate(tx, "Ada");
        await Promise.resolve();
      }),
    ).toThrow("cannot wait");
    expect(rowsOf(store, "candidate")).toEqual([]);
  });

  it("tells that another program holds the database", () => {
    const store = openTestStore();
    const other = new Database(store.file);
    other.exec("BEGIN IMMEDIATE");
    store.connection.prepare<[], unknown>("PRAGMA busy_timeout = 1").all();
    expect(
      refusal(() => store.run({ actorId: actorOf(store), label: null }, () => null)).message,
    ).toContain("Another program");
    other.close();
  });
});

describe("reading and logging", () => {
  it("reads on a connection of its own, which cannot write", () => {
    const store = openTestStore();
    const reader = store.openReader();
    expect(listTeamMembers(reader)).toHaveLength(1);
    expect(
      refusal(() => reader.connection.prepare<[], never>("DELETE FROM setting").run()).code,
    ).toBe("store_unavailable");
    store.close();
    expect(readdirSync(dirname(store.file))).toEqual(["shortlist.db"]);
  });

  it("logs slow statements with their SQL and without any value", () => {
    const lines: string[] = [];
    const store = openTestStore({ log: (_level, message) => lines.push(message) });
    store.connection
      .prepare<[string], unknown>(
        `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000000)
         SELECT count(*) FROM n WHERE i <> ?`,
      )
      .all("secret value");
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^Slow statement, \d+ ms: WITH RECURSIVE n/u);
    expect(lines[0]).not.toContain("secret");
  });
});
