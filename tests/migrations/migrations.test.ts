import Database from "better-sqlite3";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { openStore } from "../../src/main/core/store/connection.ts";
import { migrations } from "../../src/main/core/store/migrations/index.ts";
import type { Migration } from "../../src/main/core/store/migrations/migration.ts";
import type { Store } from "../../src/main/core/store/store.ts";

const here = import.meta.dirname;
const frozen = z
  .record(z.string(), z.string())
  .parse(JSON.parse(readFileSync(join(here, "frozen.json"), "utf8")));
const known = migrations.length;

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "shortlist-migrations-"));
  onTestFinished(() => {
    rmSync(made, { recursive: true, force: true });
  });
  return made;
}

/** The database of a released version, made from its dump. */
function stored(version: number): string {
  const file = join(folder(), "shortlist.db");
  const raw = new Database(file);
  raw.pragma("journal_mode = WAL");
  raw.exec(readFileSync(join(here, "stored", `v${version.toString()}.sql`), "utf8"));
  raw.close();
  return file;
}

function open(file: string, steps?: readonly Migration[]): Store {
  return openStore({
    file,
    log: () => undefined,
    now: () => new Date("2026-05-01T08:00:00.000Z"),
    ...(steps === undefined ? {} : { migrations: steps }),
  });
}

/** Every row of every table of a database, undo's and SQLite's own left out. */
function contents(file: string): Record<string, unknown[]> {
  const raw = new Database(file, { fileMustExist: true });
  const names = raw
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY 1",
    )
    .all()
    .map((row) => row.name)
    .filter((name) => !name.startsWith("undo_"));
  const all = Object.fromEntries(
    names.map((name) => [name, raw.prepare(`SELECT * FROM ${name}`).all()]),
  );
  raw.close();
  return all;
}

function pragma(file: string, name: string): unknown {
  const raw = new Database(file, { fileMustExist: true });
  const value = raw.pragma(name, { simple: true });
  raw.close();
  return value;
}

describe("migrations", () => {
  it("are numbered from 1 without gaps", () => {
    expect(migrations.map((step) => step.version)).toEqual(
      Array.from({ length: known }, (_, index) => index + 1),
    );
  });

  it.each(migrations)("$version ($name) is frozen", ({ version, sql }) => {
    const hash = createHash("sha256").update(sql).digest("hex");
    expect(
      frozen[version.toString()],
      "A released migration never changes: write the next one instead.",
    ).toBe(hash);
  });

  it("have a stored database of every version", () => {
    const files = readdirSync(join(here, "stored")).sort();
    expect(files).toEqual(migrations.map((step) => `v${step.version.toString()}.sql`).sort());
  });

  it.each(migrations)("bring a database of version $version up to date", ({ version }) => {
    const file = stored(version);
    const before = contents(file);
    const store = open(file);
    expect(store.schemaVersion).toBe(known);
    expect(store.startup.backupFile === null).toBe(version === known);
    store.close();
    const after = contents(file);
    // Templates that came with a later version are put on the list, and that is remembered.
    const growing = ["pipeline_template", "setting"];
    for (const [table, rows] of Object.entries(before)) {
      if (growing.includes(table))
        expect(after[table], table).toEqual(expect.arrayContaining(rows));
      else expect(after[table], table).toHaveLength(rows.length);
    }
    expect(pragma(file, "user_version")).toBe(known);
    expect(pragma(file, "integrity_check")).toBe("ok");
    const raw = new Database(file, { fileMustExist: true });
    expect(raw.pragma("foreign_key_check")).toEqual([]);
    raw.close();
  });

  it("give every version the schema of a new database", () => {
    const schemaOf = (file: string) => {
      const raw = new Database(file, { fileMustExist: true });
      const rows = raw
        .prepare<[], { sql: string }>(
          "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name",
        )
        .all();
      raw.close();
      return rows.map((row) => row.sql.replace(/\s+/gu, " "));
    };
    const fresh = join(folder(), "shortlist.db");
    open(fresh).close();
    const old = stored(1);
    open(old).close();
    expect(schemaOf(old)).toEqual(schemaOf(fresh));
  });
});

describe("a later version", () => {
  const next: Migration = {
    version: known + 1,
    name: "a nickname",
    sql: `ALTER TABLE candidate ADD COLUMN nickname TEXT;
      UPDATE candidate SET nickname = upper(substr(name, 1, 1));`,
  };

  it("is reached with a checked copy beside the database, and drops undo of older schemas", () => {
    const file = stored(known);
    const before = contents(file);
    const store = open(file, [...migrations, next]);
    const { backupFile } = store.startup;
    expect(store.schemaVersion).toBe(known + 1);
    const nicknames = store.connection
      .prepare<[], { nickname: string }>("SELECT nickname FROM candidate")
      .all();
    expect(nicknames.length).toBeGreaterThan(0);
    expect(nicknames.every((row) => row.nickname.length === 1)).toBe(true);
    expect(store.connection.prepare<[], unknown>("SELECT id FROM undo_entry").all()).toEqual([]);
    store.close();
    expect(backupFile).toMatch(/shortlist\.db\.before-v\d+\.2026-05-01T08-00-00-000Z\.db$/u);
    expect(readdirSync(dirname(file))).toEqual(["shortlist.db", basename(backupFile ?? "")]);
    expect(contents(backupFile ?? "")).toEqual(before);
    expect(pragma(backupFile ?? "", "user_version")).toBe(known);
  });

  it("that fails half-way leaves the database and its version as they were", () => {
    const file = stored(known);
    const before = contents(file);
    const broken: Migration = {
      version: known + 2,
      name: "broken",
      sql: "DELETE FROM note; INSERT INTO no_such_table VALUES (1);",
    };
    expect(() => open(file, [...migrations, next, broken])).toThrow("Nothing in it was changed");
    expect(contents(file)).toEqual(before);
    expect(pragma(file, "user_version")).toBe(known);
    const store = open(file);
    expect(store.startup).toMatchObject({ wasClean: true, backupFile: null });
    store.close();
  });

  it("that leaves rows pointing to nothing is not kept", () => {
    const file = stored(known);
    const before = contents(file);
    const orphaning: Migration = {
      version: known + 1,
      name: "orphans",
      sql: "DELETE FROM candidate;",
    };
    expect(() => open(file, [...migrations, orphaning])).toThrow("Nothing in it was changed");
    expect(contents(file)).toEqual(before);
  });
});
