import type Database from "better-sqlite3";
import { rmSync } from "node:fs";
import { AppError } from "../../../../shared/ipc/errors.ts";
import { openToRead, passes } from "../openDatabase.ts";
import { toAppError } from "../sqliteErrors.ts";
import type { Migration } from "./migration.ts";

export interface MigrationResult {
  version: number;
  /** The copy made before anything was changed; null for a new or an up-to-date database. */
  backupFile: string | null;
}

/**
 * Brings a database up to the last of `steps` in one transaction: all of them or none. An existing
 * one is copied beside itself and the copy checked first. `onNew` fills a database that was made
 * just now, in the same transaction. Throws AppError `disk_full`, `file_failed` or
 * `store_unavailable`; the database is then as it was.
 */
export function migrate(
  raw: Database.Database,
  options: { steps: readonly Migration[]; at: Date; onNew: () => void },
): MigrationResult {
  const { steps, at, onNew } = options;
  const from = Number(raw.pragma("user_version", { simple: true }));
  const pending = steps.filter((step) => step.version > from);
  const version = steps.at(-1)?.version ?? 0;
  if (pending.length === 0) return { version, backupFile: null };
  const backupFile = from === 0 ? null : backUp(raw, version, at);
  // A step may rebuild a table; keys are checked as a whole before the commit instead.
  raw.pragma("foreign_keys = OFF");
  try {
    raw
      .transaction(() => {
        for (const step of pending) raw.exec(step.sql);
        if (from === 0) onNew();
        else forgetOlderUndo(raw, version);
        const broken: unknown = raw.pragma("foreign_key_check");
        if (Array.isArray(broken) && broken.length > 0) {
          throw new Error(`${broken.length.toString()} rows point to rows that are not there`);
        }
        raw.pragma(`user_version = ${version.toString()}`);
      })
      .immediate();
  } catch (error) {
    throw migrationError(error);
  } finally {
    raw.pragma("foreign_keys = ON");
  }
  return { version, backupFile };
}

/** Undo stops at a migration: what was noted of the former columns may not fit any more. */
function forgetOlderUndo(raw: Database.Database, version: number): void {
  const older = "SELECT id FROM undo_entry WHERE schema_version < ?";
  raw.prepare(`DELETE FROM undo_change WHERE entry_id IN (${older})`).run(version);
  raw.prepare(`DELETE FROM undo_entry WHERE id IN (${older})`).run(version);
}

/** Copies the database beside itself and checks the copy; returns the copy's path. */
function backUp(raw: Database.Database, toVersion: number, at: Date): string {
  const stamp = at.toISOString().replace(/[:.]/gu, "-");
  const file = `${raw.name}.before-v${toVersion.toString()}.${stamp}.db`;
  try {
    raw.prepare("VACUUM INTO ?").run(file);
    const copy = openToRead(file);
    try {
      if (!passes(copy, "quick_check")) throw new Error("the copy is not the same");
    } finally {
      copy.close();
    }
  } catch (error) {
    rmSync(file, { force: true });
    throw migrationError(error);
  }
  return file;
}

function migrationError(error: unknown): unknown {
  const told = toAppError(error);
  return told instanceof AppError
    ? told
    : new AppError(
        "store_unavailable",
        "The database could not be brought up to this version of Shortlist. Nothing in it was changed. Go on with the former version, and send us the report.",
      );
}
