import { statement, type Db, type Tx } from "../sql.ts";

interface Ids {
  id: string;
  former: string;
  now: string;
  actorId: string;
}

/** How a line of an append-only table is taken back and repeated: by further lines. */
interface AppendOnly {
  ownerTable: string;
  owner: (db: Db) => { get(id: string): { id: string } | undefined };
  voidLine: (db: Db) => { run(ids: Ids): number };
  repeatLine: (db: Db) => { run(ids: Ids): number };
}

const tables: Readonly<Record<string, AppendOnly>> = {
  stage_transition: {
    ownerTable: "application",
    owner: statement("SELECT application_id AS id FROM stage_transition WHERE id = ?"),
    voidLine: statement(
      `INSERT INTO stage_transition (id, application_id, kind, from_stage_id, to_stage_id,
         from_disposition, to_disposition, occurred_at, recorded_at, actor_id, voids_id)
       SELECT @id, application_id, 'voided', to_stage_id, COALESCE(from_stage_id, to_stage_id),
         to_disposition, COALESCE(from_disposition, to_disposition), @now, @now, @actorId, id
       FROM stage_transition WHERE id = @former`,
    ),
    repeatLine: statement(
      `INSERT INTO stage_transition (id, application_id, kind, from_stage_id, to_stage_id,
         from_disposition, to_disposition, reason_id, note, occurred_at, is_stated, recorded_at,
         actor_id, repeats_id)
       SELECT @id, application_id, kind, from_stage_id, to_stage_id, from_disposition,
         to_disposition, reason_id, note, occurred_at, is_stated, @now, @actorId, id
       FROM stage_transition WHERE id = @former`,
    ),
  },
  requisition_status_change: {
    ownerTable: "requisition",
    owner: statement("SELECT requisition_id AS id FROM requisition_status_change WHERE id = ?"),
    voidLine: statement(
      `INSERT INTO requisition_status_change (id, requisition_id, from_status, to_status,
         occurred_at, actor_id, voids_id)
       SELECT @id, requisition_id, to_status, COALESCE(from_status, to_status), @now, @actorId, id
       FROM requisition_status_change WHERE id = @former`,
    ),
    repeatLine: statement(
      `INSERT INTO requisition_status_change (id, requisition_id, from_status, to_status,
         occurred_at, actor_id, repeats_id)
       SELECT @id, requisition_id, from_status, to_status, occurred_at, @actorId, id
       FROM requisition_status_change WHERE id = @former`,
    ),
  },
};

/** The row that a line belongs to, as "table id"; null when the line is not there any more. */
export function ownerOfLine(db: Db, table: string, lineId: string): string | null {
  const known = tables[table];
  const owner = known?.owner(db).get(lineId);
  return known === undefined || owner === undefined ? null : `${known.ownerTable} ${owner.id}`;
}

/** Appends a line that voids another one. */
export function voidLine(tx: Tx, table: string, lineId: string): void {
  const { now, actorId } = tx;
  tables[table]?.voidLine(tx).run({ id: tx.newId(), former: lineId, now, actorId });
}

/** Appends a line that repeats a voided one, at the time at which that happened; returns its id. */
export function repeatLine(tx: Tx, table: string, lineId: string): string {
  const { now, actorId } = tx;
  const id = tx.newId();
  tables[table]?.repeatLine(tx).run({ id, former: lineId, now, actorId });
  return id;
}
