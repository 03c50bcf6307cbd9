import { insertInto, statement, type Db, type Tx } from "../sql.ts";

/** Which screen a view is of. */
export type ViewScreen = "board";

interface SavedViewRow {
  id: string;
  name: string;
  /** As it was saved; whoever reads it parses it by its screen. */
  view: unknown;
}

const list = statement<[string], { id: string; name: string; view: string }>(
  `SELECT id, name, view FROM saved_view WHERE screen = ? AND removed_at IS NULL
   ORDER BY name COLLATE NOCASE, seq`,
);
const insert = insertInto("saved_view", ["id", "screen", "name", "view"]);
const update = statement<[string, string, string]>(
  "UPDATE saved_view SET name = ?, view = ? WHERE id = ?",
);
const remove = statement<[string, string]>("UPDATE saved_view SET removed_at = ? WHERE id = ?");

/** The views of a screen by name. */
export function listSavedViews(db: Db, screen: ViewScreen): SavedViewRow[] {
  return list(db)
    .all(screen)
    .map((row) => {
      const view: unknown = JSON.parse(row.view);
      return { ...row, view };
    });
}

export function insertSavedView(
  tx: Tx,
  { id, screen, name, view }: SavedViewRow & { screen: ViewScreen },
): void {
  insert(tx).run({ id, screen, name, view: JSON.stringify(view) });
}

export function updateSavedView(tx: Tx, { id, name, view }: SavedViewRow): void {
  update(tx).run(name, JSON.stringify(view), id);
}

/** Marks a view as removed. */
export function removeSavedView(tx: Tx, id: string): void {
  remove(tx).run(tx.now, id);
}
