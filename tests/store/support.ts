import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { orderKeysBetween } from "../../src/shared/domain/orderKey.ts";
import { defaultPipeline } from "../../src/shared/domain/pipeline.ts";
import { openStore, type StoreOptions } from "../../src/main/core/store/connection.ts";
import type { Db, Tx } from "../../src/main/core/store/sql.ts";
import type { Store } from "../../src/main/core/store/store.ts";
import {
  findApplication,
  insertApplication,
  lastPositionIn,
  placeApplication,
} from "../../src/main/core/store/tables/applications.ts";
import { insertCandidate } from "../../src/main/core/store/tables/candidates.ts";
import { insertRequisition } from "../../src/main/core/store/tables/requisitions.ts";
import { readSetting } from "../../src/main/core/store/tables/settings.ts";
import { insertStage, listStages } from "../../src/main/core/store/tables/stages.ts";
import { appendTransition } from "../../src/main/core/store/tables/stageTransitions.ts";
import { insertTeamMember } from "../../src/main/core/store/tables/teamMembers.ts";
import { readCardsInStage } from "../../src/main/core/store/reads/cards.ts";

/** A folder that is removed when the test has ended. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "shortlist-store-"));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

/** A file name in a folder of its own. */
export function temporaryFile(): string {
  return join(temporaryFolder(), "shortlist.db");
}

/** Opens a store that is closed when the test has ended; the clock moves a second at each look. */
export function openTestStore(options: Partial<StoreOptions> = {}): Store {
  let time = Date.parse("2026-03-02T09:00:00.000Z");
  const store = openStore({
    file: options.file ?? temporaryFile(),
    log: () => undefined,
    now: () => new Date((time += 1_000)),
    ...options,
  });
  const close = closeOnce(store);
  onTestFinished(close);
  return { ...store, close };
}

function closeOnce(store: Store): () => void {
  let isOpen = true;
  return () => {
    if (isOpen) store.close();
    isOpen = false;
  };
}

/** The acting person of a database. */
export function actorOf(db: Db): string {
  const actor = readSetting(db, "actor");
  if (actor === undefined) throw new Error("There is no acting person.");
  return actor;
}

/** Adds a person to the team and returns the id. */
export function addMember(store: Store, name: string): string {
  const { result } = store.run({ actorId: actorOf(store), label: null }, (tx) => {
    const id = tx.newId();
    insertTeamMember(tx, { id, name, email: null });
    return id;
  });
  return result;
}

/** An open requisition with the default stages; returns its id and its stages' ids in order. */
export function addRequisition(tx: Tx, title = "Product engineer"): [string, string[]] {
  const id = tx.newId();
  insertRequisition(tx, {
    id,
    title,
    company: "Northwind",
    team: null,
    location: null,
    workplace: null,
    employmentType: null,
    seniority: null,
    pay: null,
    sourceUrl: null,
    status: "open",
    blind: "until_submitted",
    createdAt: tx.now,
    openedAt: tx.now,
    isSample: false,
  });
  const keys = orderKeysBetween(null, null, defaultPipeline.length);
  defaultPipeline.forEach((stage, index) => {
    const position = keys[index] ?? "";
    const own = { id: tx.newId(), requisitionId: id, position, archivedAt: null };
    insertStage(tx, { ...stage, ...own });
  });
  return [id, listStages(tx, id).map((stage) => stage.id)];
}

export function addCandidate(tx: Tx, name: string, isSample = false): string {
  const id = tx.newId();
  insertCandidate(tx, {
    id,
    name,
    email: null,
    phone: null,
    currentTitle: null,
    currentCompany: null,
    location: null,
    source: null,
    createdAt: tx.now,
    isSample,
  });
  return id;
}

/** Puts a candidate at the end of a stage and returns the application's id. */
export function apply(
  tx: Tx,
  candidateId: string,
  requisitionId: string,
  stageId: string,
  position = last(tx, stageId),
): string {
  const id = tx.newId();
  insertApplication(tx, {
    id,
    candidateId,
    requisitionId,
    stageId,
    position,
    disposition: "active",
    dispositionReasonId: null,
    dispositionNote: null,
    disposedAt: null,
    appliedAt: tx.now,
    enteredStageAt: tx.now,
    enteredStated: false,
    startsOn: null,
  });
  appendTransition(tx, {
    applicationId: id,
    kind: "applied",
    fromStageId: null,
    toStageId: stageId,
    fromDisposition: null,
    toDisposition: "active",
  });
  return id;
}

/** The key behind the last card of a stage. */
export function last(db: Db, stageId: string): string {
  return orderKeysBetween(lastPositionIn(db, stageId), null, 1)[0] ?? "";
}

/** Moves an application to a stage, behind `after` ("first" and "last" for the ends). */
export function move(tx: Tx, id: string, toStageId: string, after = "last"): void {
  const rest = readCardsInStage(tx, toStageId).filter((card) => card.applicationId !== id);
  const at = rest.findIndex((card) => card.applicationId === after);
  const index = after === "first" ? 0 : after === "last" ? rest.length : at + 1;
  const [before, behind] = [rest[index - 1]?.position ?? null, rest[index]?.position ?? null];
  placeOn(tx, id, toStageId, orderKeysBetween(before, behind, 1)[0] ?? "");
}

/** Puts an application on a key of a stage, with a transition when the stage is another. */
export function placeOn(tx: Tx, id: string, toStageId: string, position: string): void {
  const application = findApplication(tx, id);
  if (application === undefined) throw new Error("There is no such application.");
  const isSame = application.stageId === toStageId;
  placeApplication(tx, {
    applicationId: id,
    stageId: toStageId,
    position,
    enteredStageAt: isSame ? application.enteredStageAt : tx.now,
    enteredStated: false,
  });
  if (isSame) return;
  appendTransition(tx, {
    applicationId: id,
    kind: "moved",
    fromStageId: application.stageId,
    toStageId,
    fromDisposition: "active",
    toDisposition: "active",
  });
}

/** Names on each of these stages in their order. */
export function namesOn(db: Db, stageIds: readonly string[]): string[][] {
  return stageIds.map((id) => readCardsInStage(db, id).map((card) => card.name));
}

/** Every row of a table, as stored. */
export function rowsOf(db: Db, table: string): Record<string, unknown>[] {
  return db.connection
    .prepare<[], Record<string, unknown>>(`SELECT * FROM ${table} ORDER BY 1`)
    .all();
}
