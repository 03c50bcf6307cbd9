import type {
  Blind,
  Requisition,
  RequisitionFacts,
  RequisitionStatus,
} from "../../../../shared/domain/requisition.ts";
import { paySchema } from "../../../../shared/domain/posting/reading.ts";
import { flag, insertInto, statement, type Db, type Flag, type Tx } from "../sql.ts";

interface Row extends Omit<Requisition, "pay" | "isSample"> {
  pay: string | null;
  isSample: Flag;
}

const columns = `id, title, company, team, location, workplace, employment_type AS employmentType,
  seniority, pay, source_url AS sourceUrl, status, blind, created_at AS createdAt,
  opened_at AS openedAt, is_sample AS isSample`;
const find = statement<[string], Row>(
  `SELECT ${columns} FROM requisition WHERE id = ? AND removed_at IS NULL`,
);
const list = statement<[], Row>(
  `SELECT ${columns} FROM requisition WHERE removed_at IS NULL ORDER BY seq`,
);
const insert = insertInto("requisition", [
  "id",
  "title",
  "company",
  "team",
  "location",
  "workplace",
  "employment_type",
  "seniority",
  "pay",
  "source_url",
  "status",
  "blind",
  "created_at",
  "opened_at",
  "closed_at",
  "is_sample",
]);
const updateFacts = statement<[ReturnType<typeof factColumns> & { id: string }]>(
  `UPDATE requisition SET title = @title, company = @company, team = @team, location = @location,
    workplace = @workplace, employment_type = @employment_type, seniority = @seniority,
    pay = @pay, source_url = @source_url WHERE id = @id`,
);
const updateStatus = statement<[RequisitionStatus, string | null, string | null, string]>(
  "UPDATE requisition SET status = ?, opened_at = ?, closed_at = ? WHERE id = ?",
);
const updateBlind = statement<[Blind, string]>("UPDATE requisition SET blind = ? WHERE id = ?");
const remove = statement<[string, string]>("UPDATE requisition SET removed_at = ? WHERE id = ?");

/** A requisition that was not removed. */
export function findRequisition(db: Db, id: string): Requisition | undefined {
  const row = find(db).get(id);
  return row === undefined ? undefined : fromRow(row);
}

/** Every requisition that was not removed, in the order in which they were made. */
export function listRequisitions(db: Db): Requisition[] {
  return list(db).all().map(fromRow);
}

/** Adds a requisition as it is given; its stages, openings and posting are added beside it. */
export function insertRequisition(
  tx: Tx,
  requisition: Requisition & { closedAt?: string | null },
): void {
  insert(tx).run({
    id: requisition.id,
    ...factColumns(requisition),
    status: requisition.status,
    blind: requisition.blind,
    created_at: requisition.createdAt,
    opened_at: requisition.openedAt,
    closed_at: requisition.closedAt ?? null,
    is_sample: flag(requisition.isSample),
  });
}

export function updateRequisitionFacts(tx: Tx, id: string, facts: RequisitionFacts): void {
  updateFacts(tx).run({ id, ...factColumns(facts) });
}

/** Sets the status; the change itself is appended by `appendStatusChange`. */
export function updateRequisitionStatus(
  tx: Tx,
  id: string,
  change: { status: RequisitionStatus; openedAt: string | null; closedAt: string | null },
): void {
  updateStatus(tx).run(change.status, change.openedAt, change.closedAt, id);
}

/** Sets how far others' judgement is hidden from interviewers. */
export function updateRequisitionBlind(tx: Tx, id: string, blind: Blind): void {
  updateBlind(tx).run(blind, id);
}

/** Marks a requisition as removed: it and its applications are no longer shown. */
export function removeRequisition(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}

function factColumns(facts: RequisitionFacts) {
  return {
    title: facts.title,
    company: facts.company,
    team: facts.team,
    location: facts.location,
    workplace: facts.workplace,
    employment_type: facts.employmentType,
    seniority: facts.seniority,
    pay: facts.pay === null ? null : JSON.stringify(facts.pay),
    source_url: facts.sourceUrl,
  };
}

function fromRow(row: Row): Requisition {
  return {
    ...row,
    pay: row.pay === null ? null : paySchema.parse(JSON.parse(row.pay)),
    isSample: row.isSample === 1,
  };
}
