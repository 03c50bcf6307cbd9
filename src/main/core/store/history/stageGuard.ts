import { searchable } from "../../../../shared/domain/names.ts";
import type { Values } from "../changes.ts";
import { statement, type Tx } from "../sql.ts";
import { subjectOf } from "./words.ts";

interface StageRow {
  id: string;
  name: string;
  isOpen: 0 | 1;
}

const around = statement<[string], StageRow>(
  `SELECT s.id, s.name, s.archived_at IS NULL AND s.removed_at IS NULL AS isOpen
   FROM stage AS own JOIN stage AS s ON s.requisition_id = own.requisition_id WHERE own.id = ?`,
);
const holdsCards = statement<[string], { found: 0 | 1 }>(
  `SELECT EXISTS (SELECT 1 FROM application WHERE stage_id = ? AND disposition = 'active'
     AND removed_at IS NULL) AS found`,
);

/**
 * The rules that commands on stages keep hold for undo and redo as well: no stage with cards and
 * no last stage is taken off the board, and no two of it share a name. Returns the sentence that
 * says why a stage was left, or null when these columns can be written.
 */
export function whyStageStays(tx: Tx, id: string, columns: Values): string | null {
  const stages = around(tx).all(id);
  const own = stages.find((stage) => stage.id === id);
  if (own === undefined) return null;
  const others = stages.filter((stage) => stage.id !== id && stage.isOpen === 1);
  const goes = ["archived_at", "removed_at"].some((column) => (columns[column] ?? null) !== null);
  const leave = (reason: string) =>
    `${subjectOf(tx, "stage", id)} was left as it is, because ${reason}.`;
  if (goes) {
    if (own.isOpen === 0) return null;
    if (holdsCards(tx).get(id)?.found === 1) return leave("it holds candidates by now");
    return others.length === 0 ? leave("it is the only stage by now") : null;
  }
  const comes = "archived_at" in columns || "removed_at" in columns || own.isOpen === 1;
  const name = columns["name"] ?? own.name;
  const isTaken = others.some((stage) => searchable(stage.name) === searchable(String(name)));
  return comes && isTaken ? leave("another stage has this name by now") : null;
}
