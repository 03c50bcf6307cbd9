import Database from "better-sqlite3";
import { join } from "node:path";
import { z } from "zod";
import { defaultNow, seedProfile } from "../../scripts/seed/profile.ts";
import { resize, untilReady, type AppWindow } from "../../scripts/demo/appWindow.ts";
import { cardSelector } from "../e2e/pages/requisitionPage.ts";

/** How often each thing is measured; the median counts. */
export const runs = 7;

/** A seeded profile with one big board. */
export interface BoardProfile {
  folder: string;
  requisitionId: string;
}

/** Seeds a profile with one requisition on which `cards` candidates are active. */
export function seedBoard(folder: string, cards: number): BoardProfile {
  const { firstRequisitionId } = seedProfile({
    folder,
    candidates: cards,
    requisitions: 1,
    resumes: 0,
    active: cards,
    seed: 1,
    now: defaultNow,
  });
  return { folder, requisitionId: firstRequisitionId ?? "" };
}

/** Goes to the board, and waits until cards are there. */
export async function showBoard(app: AppWindow, requisitionId: string): Promise<void> {
  await untilReady(app.page);
  await resize(app, { width: 1440, height: 900 });
  await app.page.evaluate((id) => {
    location.hash = `#/requisitions/${id}`;
  }, requisitionId);
  await app.page.locator(cardSelector).first().waitFor();
}

/** Milliseconds that each of `count` single UPDATEs takes in a profile's database, the app closed. */
export function bareUpdates(folder: string, count: number): number[] {
  return withDatabase(folder, (db, ids) => {
    const update = db.prepare<[string, string]>(
      "UPDATE application SET next_action = ? WHERE id = ?",
    );
    return ids.slice(0, count).map((id, index) => {
      const begun = performance.now();
      update.run(`Call, ${String(index)}`, id);
      return performance.now() - begun;
    });
  });
}

/** Milliseconds that `count` UPDATEs in one transaction take. */
export function bareUpdateOfMany(folder: string, count: number): number {
  return withDatabase(folder, (db, ids) => {
    const update = db.prepare<[string, string]>(
      "UPDATE application SET next_action = ? WHERE id = ?",
    );
    const begun = performance.now();
    db.transaction(() => {
      for (const id of ids.slice(0, count)) update.run(`Write, ${String(begun)}`, id);
    }).immediate();
    return performance.now() - begun;
  });
}

function withDatabase<Result>(
  folder: string,
  work: (db: Database.Database, applicationIds: string[]) => Result,
): Result {
  const db = new Database(join(folder, "shortlist.db"));
  try {
    db.pragma("synchronous = FULL");
    const ids = db.prepare<[]>("SELECT id FROM application ORDER BY seq").pluck().all();
    return work(db, z.array(z.string()).parse(ids));
  } finally {
    db.close();
  }
}
