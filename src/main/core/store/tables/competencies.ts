import { competencySchema, type Competency } from "../../../../shared/domain/competency.ts";
import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** A competency that a person wrote; `shippedKey` where it stands in place of a shipped one. */
export interface OwnCompetency {
  id: string;
  shippedKey: string | null;
  competency: Competency;
}

const list = statement<[], { id: string; shippedKey: string | null; content: string }>(
  `SELECT id, shipped_key AS shippedKey, content FROM competency
   WHERE removed_at IS NULL ORDER BY seq`,
);
const insert = insertInto("competency", ["id", "shipped_key", "content", "created_at"]);
const update = statement<[string, string]>("UPDATE competency SET content = ? WHERE id = ?");
const remove = statement<[string, string]>(
  "UPDATE competency SET removed_at = ? WHERE id = ? AND removed_at IS NULL",
);

/** People's own competencies in the order in which they were made. */
export function listOwnCompetencies(db: Db): OwnCompetency[] {
  return list(db)
    .all()
    .map(({ content, ...row }) => ({
      ...row,
      competency: competencySchema.parse(JSON.parse(content)),
    }));
}

/** Keeps a new competency of a person's own. Returns its id. */
export function insertCompetency(
  tx: Tx,
  { shippedKey, competency }: Omit<OwnCompetency, "id">,
): string {
  const id = tx.newId();
  const content = JSON.stringify(competency);
  insert(tx).run({ id, shipped_key: shippedKey, content, created_at: tx.now });
  return id;
}

export function updateCompetency(tx: Tx, id: string, competency: Competency): void {
  update(tx).run(JSON.stringify(competency), id);
}

/** Removes a competency; false when there is none. */
export function removeCompetency(tx: Tx, id: string): boolean {
  return remove(tx).run(tx.now, id) > 0;
}
