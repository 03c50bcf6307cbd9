import Database from "better-sqlite3";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  SeedError,
  defaultNow,
  seedProfile,
  type SeedOptions,
} from "../../scripts/seed/profile.ts";
import { openStore } from "../../src/main/core/store/connection.ts";
import { listTeamMembers } from "../../src/main/core/store/tables/teamMembers.ts";
import { instantSchema } from "../../src/shared/domain/fields.ts";
import { candidateFactsSchema } from "../../src/shared/domain/candidate.ts";

const root = mkdtempSync(join(tmpdir(), "shortlist-seed-"));
const wanted: SeedOptions = {
  folder: join(root, "one"),
  candidates: 600,
  requisitions: 9,
  resumes: 250,
  active: 120,
  seed: 7,
  now: defaultNow,
};
let db: Database.Database;

beforeAll(() => {
  seedProfile(wanted);
  db = new Database(join(wanted.folder, "shortlist.db"), { readonly: true });
});

afterAll(() => {
  db.close();
  rmSync(root, { recursive: true, force: true });
});

/** The first column of the first row, as a number. */
function count(sql: string, from = db): number {
  return Number(from.prepare<[]>(sql).pluck().get());
}

/** A hash over every row of every table. */
function contentOf(database: Database.Database): string {
  const tables = database
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();
  const hash = createHash("sha256");
  for (const table of tables) {
    for (const row of database.prepare<[]>(`SELECT * FROM ${table}`).iterate()) {
      hash.update(`${table} ${JSON.stringify(row)}\n`);
    }
  }
  return hash.digest("hex");
}

function seededAgain(name: string, changes: Partial<SeedOptions>): string {
  const folder = join(root, name);
  seedProfile({ ...wanted, ...changes, folder });
  const other = new Database(join(folder, "shortlist.db"), { readonly: true });
  try {
    return contentOf(other);
  } finally {
    other.close();
  }
}

describe("a seeded profile", () => {
  it("is the same for the same seed, and another for another", () => {
    expect(seededAgain("same", {})).toBe(contentOf(db));
    expect(seededAgain("other", { seed: 8 })).not.toBe(contentOf(db));
  });

  it("holds as much as was asked for", () => {
    expect(count("SELECT count(*) FROM candidate")).toBe(600);
    expect(count("SELECT count(*) FROM requisition")).toBe(9);
    expect(count("SELECT count(DISTINCT candidate_id) FROM attachment")).toBe(250);
    expect(
      count(
        `SELECT count(*) FROM application WHERE disposition = 'active' AND requisition_id =
           (SELECT id FROM requisition ORDER BY status = 'open' DESC, (SELECT count(*)
             FROM application WHERE requisition_id = requisition.id) DESC LIMIT 1)`,
      ),
    ).toBe(120);
  });

  it("is whole: pages, keys and search text", () => {
    expect(db.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(db.pragma("foreign_key_check")).toEqual([]);
    const rows = db
      .prepare<[], { size: number; text: string; sha256: string }>(
        "SELECT size, text, sha256 FROM attachment",
      )
      .all();
    for (const { size, text, sha256 } of rows) {
      expect(size).toBeGreaterThanOrEqual(1_000);
      expect(size).toBeLessThanOrEqual(4_096);
      expect(createHash("sha256").update(text).digest("hex")).toBe(sha256);
    }
  });

  it("has ids and instants as the app makes them", () => {
    for (const table of ["candidate", "application", "stage_transition", "note", "scorecard"]) {
      const ids = db.prepare(`SELECT id FROM ${table}`).pluck().all();
      expect(z.array(z.uuidv7()).safeParse(ids).error, table).toBeUndefined();
    }
    const instants = db
      .prepare("SELECT occurred_at FROM stage_transition UNION SELECT created_at FROM note")
      .pluck()
      .all();
    expect(z.array(instantSchema).safeParse(instants).error).toBeUndefined();
  });

  it("holds people the app itself would take in, of many scripts, at no real address", () => {
    const people = db
      .prepare<[], { name: string; email: string }>("SELECT name, email FROM candidate")
      .all();
    const blank = { phone: null, currentTitle: null, currentCompany: null, location: null };
    for (const person of people) {
      const facts = candidateFactsSchema.parse({ ...person, ...blank, source: null });
      expect(facts).toMatchObject(person);
      expect(person.email).toMatch(/^[a-z]+\.[a-z]+\d*@([a-z]+\.)?example\.(com|org)$/u);
    }
    expect(new Set(people.map(({ email }) => email)).size).toBe(600);
    const all = people.map(({ name }) => name).join(" ");
    for (const script of [
      "Latin",
      "Cyrillic",
      "Greek",
      "Arabic",
      "Hebrew",
      "Devanagari",
      "Tamil",
      "Han",
      "Hangul",
      "Katakana",
      "Thai",
    ]) {
      expect(all, script).toMatch(new RegExp(`\\p{Script=${script}}`, "u"));
    }
    expect(all).toMatch(/[ễạđ]/u);
  });

  it("keeps the rules of hiring", () => {
    expect(
      count(`SELECT count(*) FROM (SELECT 1 FROM application WHERE disposition = 'active'
        GROUP BY candidate_id, requisition_id HAVING count(*) > 1)`),
    ).toBe(0);
    expect(
      count(`SELECT count(*) FROM application WHERE disposition IN ('rejected','withdrawn')
        AND disposition_reason_id IS NULL`),
    ).toBe(0);
    expect(
      count(`SELECT count(*) FROM application AS a JOIN disposition_reason AS r
        ON r.id = a.disposition_reason_id WHERE r.kind <> a.disposition`),
    ).toBe(0);
    expect(
      count(`SELECT count(*) FROM application AS a WHERE disposition = 'hired'
        AND NOT EXISTS (SELECT 1 FROM opening WHERE filled_by_id = a.id)`),
    ).toBe(0);
    expect(count("SELECT count(*) FROM application WHERE disposition = 'hired'")).toBeGreaterThan(
      0,
    );
    expect(
      count(`SELECT count(*) FROM application AS a JOIN requisition AS r ON r.id = a.requisition_id
        WHERE r.status = 'closed' AND a.disposition = 'active'`),
    ).toBe(0);
  });

  it("has histories that end where the application stands, in the order of time", () => {
    expect(
      count(`SELECT count(*) FROM application AS a JOIN stage_transition AS t
        ON t.seq = (SELECT max(seq) FROM stage_transition WHERE application_id = a.id)
        WHERE t.to_stage_id <> a.stage_id OR t.to_disposition <> a.disposition`),
    ).toBe(0);
    expect(
      count(`SELECT count(*) FROM stage_transition AS t JOIN stage_transition AS n
        ON n.application_id = t.application_id AND n.seq > t.seq
        WHERE n.occurred_at < t.occurred_at`),
    ).toBe(0);
    const first = String(db.prepare("SELECT min(occurred_at) FROM stage_transition").pluck().get());
    const last = String(db.prepare("SELECT max(occurred_at) FROM stage_transition").pluck().get());
    expect(first < "2025-06-01").toBe(true);
    expect(last > "2026-11-10" && last <= defaultNow.toISOString()).toBe(true);
  });

  it("has scorecards that are in, begun and owed, and none of them computed into a zero", () => {
    expect(count("SELECT count(*) FROM scorecard WHERE status = 'submitted'")).toBeGreaterThan(50);
    expect(count("SELECT count(*) FROM scorecard WHERE status = 'draft'")).toBeGreaterThan(0);
    expect(
      count("SELECT count(*) FROM seat WHERE id NOT IN (SELECT seat_id FROM scorecard)"),
    ).toBeGreaterThan(0);
    expect(
      count(`SELECT count(*) FROM scorecard_rating WHERE rating IN (1, 5) AND evidence = ''`),
    ).toBe(0);
    expect(
      count("SELECT count(*) FROM scorecard_rating WHERE is_not_assessed = 1"),
    ).toBeGreaterThan(0);
  });

  it("opens as the app opens it, with nothing to undo", () => {
    const folder = join(root, "opened");
    const { databaseFile } = seedProfile({
      ...wanted,
      folder,
      candidates: 20,
      resumes: 5,
      active: null,
    });
    const store = openStore({ file: databaseFile, log: () => undefined, now: () => new Date() });
    try {
      expect(store.startup).toMatchObject({ isNew: false, wasClean: true, backupFile: null });
      for (const { id } of listTeamMembers(store)) {
        expect(store.undoState(id)).toEqual({ undo: null, redo: null });
      }
    } finally {
      store.close();
    }
  });

  it("is never written over another, and nonsense is refused in words", () => {
    const before = readFileSync(join(wanted.folder, "shortlist.db"));
    expect(() => seedProfile(wanted)).toThrow(SeedError);
    expect(readFileSync(join(wanted.folder, "shortlist.db")).equals(before)).toBe(true);
    const folder = join(root, "never");
    expect(() => seedProfile({ ...wanted, folder, resumes: 601 })).toThrow(/601 résumés/u);
    expect(() => seedProfile({ ...wanted, folder, active: 601 })).toThrow(/601 cards/u);
    expect(() => seedProfile({ ...wanted, folder, requisitions: 0 })).toThrow(/requisition/u);
    expect(existsSync(folder)).toBe(false);
  });
});
