import {
  longestOrderKey,
  orderKeyBetween,
  orderKeysBetween,
} from "../../../../shared/domain/orderKey.ts";
import { statement, type Db, type Tx } from "../sql.ts";

interface Standing {
  id: string;
  position: string;
}

/** Where a card stood: its key, and the ids of the cards before and behind it. */
export interface FormerPlace {
  position: string;
  previous: string | null;
  next: string | null;
}

/*
 * The plus changes no value. With a bare parameter here and an ORDER BY, SQLite would prepare the
 * statement anew for each stage, which takes five times as long as the search itself.
 */
const active = "stage_id = +? AND disposition = 'active' AND removed_at IS NULL";
const inStage = statement<[string], Standing>(
  `SELECT id, position FROM application WHERE ${active} ORDER BY position`,
);
const standing = statement<[string, string], Standing>(
  `SELECT id, position FROM application WHERE ${active} AND id = ?`,
);
const before = statement<[string, string, string], Standing>(
  `SELECT id, position FROM application WHERE ${active} AND position < ? AND id <> ?
   ORDER BY position DESC LIMIT 1`,
);
const behind = statement<[string, string, string], Standing>(
  `SELECT id, position FROM application WHERE ${active} AND position > ? AND id <> ?
   ORDER BY position LIMIT 1`,
);
const atOrBehind = statement<[string, string, string], Standing>(
  `SELECT id, position FROM application WHERE ${active} AND position >= ? AND id <> ?
   ORDER BY position LIMIT 1`,
);
const setPosition = statement<[string, string]>("UPDATE application SET position = ? WHERE id = ?");
const renameKey = statement<[{ id: string; stageId: string; from: string; to: string }]>(
  `UPDATE undo_change SET
     before = CASE WHEN before ->> 'stage_id' = @stageId AND before ->> 'position' = @from
       THEN json_set(before, '$.position', @to) ELSE before END,
     after = CASE WHEN after ->> 'stage_id' = @stageId AND after ->> 'position' = @from
       THEN json_set(after, '$.position', @to) ELSE after END
   WHERE row_id = @id AND table_name = 'application'`,
);

/**
 * The key that puts a card back where it stood: behind its former neighbour if that one still
 * stands there, else before the next one, else where its former key falls. It keeps the former key
 * where that fits. Renumbers the stage when the key would be too long.
 */
export function keyForFormerPlace(
  tx: Tx,
  card: { id: string; stageId: string; place: FormerPlace },
): string {
  const key = keyBetweenNeighbours(tx, card);
  if (key.length <= longestOrderKey) return key;
  renumberStage(tx, card.stageId);
  return keyBetweenNeighbours(tx, card);
}

/**
 * Writes the order keys of a stage anew, short and evenly, its order kept. Nothing of it is on the
 * undo stack, and what undo expects to find is renamed with it. Call it before a command's moves.
 */
export function renumberStage(tx: Tx, stageId: string): void {
  const cards = inStage(tx).all(stageId);
  const keys = orderKeysBetween(null, null, cards.length);
  const renamed = cards.map((card, index) => ({ ...card, to: keys[index] ?? card.position }));
  const down = renamed.filter((card) => card.to < card.position);
  const up = renamed.filter((card) => card.to > card.position).reverse();
  tx.withoutUndo(() => {
    // In this order no card takes a key that another still has.
    for (const { id, position, to } of [...down, ...up]) {
      setPosition(tx).run(to, id);
      renameFormerKey(tx, { id, stageId, from: position, to });
    }
  });
}

/** Tells the undo stack that a card's place in a stage goes by another key from now on. */
export function renameFormerKey(
  tx: Tx,
  key: { id: string; stageId: string; from: string; to: string },
): void {
  if (key.from !== key.to) renameKey(tx).run(key);
}

/** The ids of the cards before and behind a place of a stage, the card `id` itself left out. */
export function neighboursAt(
  db: Db,
  { id, stageId, position }: { id: string; stageId: string; position: string },
): { previous: string | null; next: string | null } {
  return {
    previous: before(db).get(stageId, position, id)?.id ?? null,
    next: behind(db).get(stageId, position, id)?.id ?? null,
  };
}

function keyBetweenNeighbours(
  db: Db,
  { id, stageId, place }: { id: string; stageId: string; place: FormerPlace },
): string {
  const [low, high] = gapFor(db, id, stageId, place);
  const { position } = place;
  const isShort = position.length <= longestOrderKey;
  const isBetween = (low === null || low < position) && (high === null || position < high);
  return isShort && isBetween ? position : orderKeyBetween(low, high);
}

function gapFor(
  db: Db,
  id: string,
  stageId: string,
  { position, previous, next }: FormerPlace,
): [string | null, string | null] {
  const keyOf = (neighbour: string | null) =>
    neighbour === null ? undefined : standing(db).get(stageId, neighbour)?.position;
  const low = keyOf(previous);
  if (low !== undefined) return [low, behind(db).get(stageId, low, id)?.position ?? null];
  const high = keyOf(next);
  if (high !== undefined) return [before(db).get(stageId, high, id)?.position ?? null, high];
  return [
    before(db).get(stageId, position, id)?.position ?? null,
    atOrBehind(db).get(stageId, position, id)?.position ?? null,
  ];
}
