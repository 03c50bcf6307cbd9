import Database from "better-sqlite3";
import { orderKeysBetween } from "../../src/shared/domain/orderKey.ts";
import type { Board } from "../../src/shared/domain/board.ts";

/** Cards to move, and where to. */
export interface Move {
  ids: string[];
  toStageId: string;
}

/** `size` cards that stand elsewhere than on the stage they are to move to; others for each seed. */
export function moveOf(board: Board, seed: number, size: number): Move {
  const toStageId = board.stages[seed % board.stages.length]?.id ?? "";
  const others = board.cards.filter((card) => card.stageId !== toStageId);
  const first = (seed * 37) % (others.length - size);
  return { ids: others.slice(first, first + size).map((card) => card.applicationId), toStageId };
}

/** The same move as bare SQL in the same file, rolled back afterwards; milliseconds to its commit. */
export function bareMove(file: string, { ids, toStageId }: Move): number {
  const raw = new Database(file);
  try {
    raw.pragma("synchronous = FULL");
    const read = raw.prepare<
      [string],
      { stage_id: string; position: string; candidate_id: string }
    >("SELECT stage_id, position, candidate_id FROM application WHERE id = ?");
    const before = ids.map((id) => ({ id, row: read.get(id) }));
    const place = raw.prepare<[string, string, string]>(
      "UPDATE application SET stage_id = ?, position = ? WHERE id = ?",
    );
    const touch = raw.prepare<[string, string]>(
      "UPDATE candidate SET last_activity_at = ? WHERE id = ?",
    );
    const append = raw.prepare<[string, string, string, string, string, string]>(
      `INSERT INTO stage_transition (id, application_id, kind, from_stage_id, to_stage_id,
         from_disposition, to_disposition, occurred_at, recorded_at, actor_id)
       VALUES (?, ?, 'moved', ?, ?, 'active', 'active', ?, ?, (SELECT id FROM team_member LIMIT 1))`,
    );
    const last = raw
      .prepare<[string], { position: string | null }>(
        "SELECT max(position) AS position FROM application WHERE stage_id = ? AND disposition = 'active'",
      )
      .get(toStageId);
    const keys = orderKeysBetween(last?.position ?? null, null, ids.length);
    const now = new Date().toISOString();
    const begun = performance.now();
    raw
      .transaction(() => {
        for (const [index, { id, row }] of before.entries()) {
          place.run(toStageId, keys[index] ?? "", id);
          touch.run(now, row?.candidate_id ?? "");
          append.run(crypto.randomUUID(), id, row?.stage_id ?? "", toStageId, now, now);
        }
      })
      .immediate();
    const taken = performance.now() - begun;
    raw
      .transaction(() => {
        for (const { id, row } of before) place.run(row?.stage_id ?? "", row?.position ?? "", id);
      })
      .immediate();
    return taken;
  } finally {
    raw.close();
  }
}
